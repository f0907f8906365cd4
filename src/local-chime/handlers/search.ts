import type { Handlers } from "./handlers.js";

const equalsIgnoringCase = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

export const searchHandlers = {
  SearchAvailablePhoneNumbers: (store, { AreaCode, City, Country = "US", State, TollFreePrefix, PhoneNumberType }) =>
    store.phoneNumbers.available(
      (block) =>
        block.country === Country &&
        (AreaCode === undefined || block.areaCode === AreaCode) &&
        (City === undefined || equalsIgnoringCase(block.city, City)) &&
        (State === undefined || equalsIgnoringCase(block.state, State)) &&
        (TollFreePrefix === undefined || block.tollFreePrefix === TollFreePrefix) &&
        (PhoneNumberType === undefined || block.type === PhoneNumberType),
    ),

  ListSupportedPhoneNumberCountries(store, { ProductType }) {
    const types = new Map<string, Set<"Local" | "TollFree">>();
    for (const { country, type } of store.phoneNumbers.inventory.blocks) {
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
} satisfies Partial<Handlers>;
