import type { Handlers } from "./handlers.js";

const same = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

export const searchHandlers: Pick<Handlers, "SearchAvailablePhoneNumbers" | "ListSupportedPhoneNumberCountries"> = {
  SearchAvailablePhoneNumbers: (store, { AreaCode, City, Country = "US", State, TollFreePrefix, PhoneNumberType }) =>
    store.phoneNumbers.available(
      (run) =>
        run.country === Country &&
        (AreaCode === undefined || run.areaCode === AreaCode) &&
        (City === undefined || same(run.city, City)) &&
        (State === undefined || same(run.state, State)) &&
        (TollFreePrefix === undefined || run.tollFreePrefix === TollFreePrefix) &&
        (PhoneNumberType === undefined || run.type === PhoneNumberType),
    ),

  ListSupportedPhoneNumberCountries(store, { ProductType }) {
    const types = new Map<string, Set<"Local" | "TollFree">>();
    for (const { country, type } of store.phoneNumbers.inventory.series) {
      const isSupported =
        ProductType === "SipMediaApplicationDialIn" ||
        (country === "US" && (ProductType === "VoiceConnector" || type === "Local"));
      if (isSupported) types.set(country, (types.get(country) ?? new Set()).add(type));
    }
    return {
      PhoneNumberCountries: Array.from(types, ([CountryCode, supported]) => ({
        CountryCode,
        SupportedPhoneNumberTypes: Array.from(supported),
      })),
    };
  },
};
