import { connection, connectionOfItems } from "./fields/connection.js";
import { declare } from "./fields/declaration.js";
import { lookup, referenceToOneOf } from "./fields/entity.js";
import { single } from "./fields/single.js";
import type { AccountMapper, PhoneNumberAssociationMapper, UserMapper } from "./mappers.js";
import { memberOf } from "./references.js";
import type {
  AvailablePhoneNumberResolvers,
  PhoneNumberAssociationResolvers,
  PhoneNumberResolvers,
  QueryResolvers,
  QuerySupportedPhoneNumberCountriesArgs,
} from "./types.generated.js";

export const PhoneNumber = {
  associations: declare({ member: "Associations" }, async (phoneNumber, _, context) => {
    const associations = (await memberOf(phoneNumber, "Associations", context)) ?? [];
    // A user's association does not name the account; the number's association with the account does.
    const AccountId = associations.find(({ Name }) => Name === "AccountId")?.Value;
    return associations.map((association) => ({ ...association, AccountId }));
  }),
} satisfies PhoneNumberResolvers;

export const PhoneNumberAssociation = {
  node: referenceToOneOf(["User", "Account"], ({ Name, Value, AccountId }: PhoneNumberAssociationMapper) => {
    if (!Value) return null;
    if (Name === "AccountId") return { type: "Account", ids: { AccountId: Value } };
    if (Name === "UserId" && AccountId) return { type: "User", ids: { AccountId, UserId: Value } };
    return null;
  }),
} satisfies PhoneNumberAssociationResolvers;

/** The filters for the numbers associated with an account or a user. */
export const ofAccount = (AccountId: string) => ({ FilterName: "AccountId", FilterValue: AccountId }) as const;
const ofUser = (UserId: string) => ({ FilterName: "UserId", FilterValue: UserId }) as const;

export const numbersOfAccount = connection("PhoneNumber", "ListPhoneNumbers", {
  inputOf: ({ key }: AccountMapper) => ofAccount(key.AccountId),
});

/** A user's numbers. Those of many users can come from one list of their account's. */
export const numbersOfUser = connection("PhoneNumber", "ListPhoneNumbers", {
  inputOf: ({ key }: UserMapper) => ofUser(key.UserId),
  firstPage: ({ key }, filters, size, { reads }) => reads.userPhoneNumbers.load({ ...key, filters, size }),
});

export const AvailablePhoneNumber = {
  e164PhoneNumber: ({ E164PhoneNumber }) => E164PhoneNumber,
} satisfies AvailablePhoneNumberResolvers;

export const phoneNumberQueries = {
  phoneNumber: lookup("PhoneNumber"),
  phoneNumbers: connection("PhoneNumber", "ListPhoneNumbers"),
  availablePhoneNumbers: connectionOfItems("SearchAvailablePhoneNumbers", {
    toNode: (number) => ({ E164PhoneNumber: number }),
    keyOf: ({ E164PhoneNumber }) => E164PhoneNumber,
  }),
  supportedPhoneNumberCountries: single(
    "ListSupportedPhoneNumberCountries",
    (_, { productType }: QuerySupportedPhoneNumberCountriesArgs) => ({ ProductType: productType }),
    ({ PhoneNumberCountries }) => PhoneNumberCountries ?? [],
  ),
} satisfies QueryResolvers;
