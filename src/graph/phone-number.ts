import type { GraphQLResolveInfo } from "graphql";
import { connection, type ConnectionArguments, entityConnection } from "./connection.js";
import type { ConnectionSource } from "./connection-source.js";
import type { Context } from "./context.js";
import { reference, lookup, memberOf } from "./references.js";
import { readInputOf } from "./input.js";
import type { PhoneNumberMapper, UserMapper } from "./mappers.js";
import type {
  AvailablePhoneNumberResolvers,
  PhoneNumberAssociationResolvers,
  PhoneNumberResolvers,
  QueryResolvers,
} from "./types.generated.js";

export const PhoneNumber: PhoneNumberResolvers = {
  associations: async (phoneNumber, _, context) => {
    const associations = (await memberOf(phoneNumber, "Associations", context)) ?? [];
    // A user's association names no account; the number's association with the account does.
    const AccountId = associations.find(({ Name }) => Name === "AccountId")?.Value;
    return associations.map((association) => ({ ...association, AccountId }));
  },
};

export const PhoneNumberAssociation: PhoneNumberAssociationResolvers = {
  node: ({ Name, Value, AccountId }, _, context, info) => {
    if (!Value) return null;
    if (Name === "AccountId") return reference("Account", { AccountId: Value }, context, info);
    if (Name === "UserId" && AccountId) return reference("User", { AccountId, UserId: Value }, context, info);
    return null;
  },
};

/** The filter that shows the numbers associated with an account. */
export const ofAccount = (AccountId: string) => ({ FilterName: "AccountId", FilterValue: AccountId }) as const;

export const numbersOfAccount = (
  AccountId: string,
  args: ConnectionArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ConnectionSource<PhoneNumberMapper>> =>
  entityConnection(
    "PhoneNumber",
    "ListPhoneNumbers",
    { ...readInputOf("ListPhoneNumbers", args), ...ofAccount(AccountId) },
    args,
    context,
    info,
  );

/** A user's numbers; those of many users may come out of one list of their account's. */
export function numbersOfUser(
  { AccountId, UserId }: UserMapper["key"],
  args: ConnectionArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ConnectionSource<PhoneNumberMapper>> {
  const filters = readInputOf("ListPhoneNumbers", args);
  const firstPage = (size: number) => context.reads.userPhoneNumbers.load({ AccountId, UserId, filters, size });
  return entityConnection(
    "PhoneNumber",
    "ListPhoneNumbers",
    { ...filters, FilterName: "UserId", FilterValue: UserId },
    { ...args, firstPage },
    context,
    info,
  );
}

export const AvailablePhoneNumber: AvailablePhoneNumberResolvers = {
  e164PhoneNumber: ({ E164PhoneNumber }) => E164PhoneNumber,
};

export const phoneNumberQueries = {
  phoneNumber: (_, { phoneNumberId }, context, info) =>
    lookup("PhoneNumber", { PhoneNumberId: phoneNumberId }, context, info),
  phoneNumbers: (_, args, context, info) =>
    entityConnection("PhoneNumber", "ListPhoneNumbers", readInputOf("ListPhoneNumbers", args), args, context, info),
  availablePhoneNumbers: (_, args, context, info) =>
    connection(
      {
        operation: "SearchAvailablePhoneNumbers",
        input: readInputOf("SearchAvailablePhoneNumbers", args),
        toNode: (number) => ({ E164PhoneNumber: number }),
        keyOf: ({ E164PhoneNumber }) => E164PhoneNumber,
      },
      args,
      context,
      info,
    ),
  supportedPhoneNumberCountries: async (_, { productType }, { reads }) =>
    (await reads.single("ListSupportedPhoneNumberCountries", { ProductType: productType })).PhoneNumberCountries ?? [],
} satisfies QueryResolvers;
