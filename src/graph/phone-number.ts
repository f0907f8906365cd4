import type { GraphQLResolveInfo } from "graphql";
import { connection, type ConnectionArguments, type ConnectionSource, entityConnection } from "./connection.js";
import type { Context } from "./context.js";
import { edge, lookup, memberOf } from "./edges.js";
import { inputOf } from "./input.js";
import type { PhoneNumberSource } from "./sources.js";
import type { PhoneNumberAssociationResolvers, PhoneNumberResolvers, QueryResolvers } from "./types.generated.js";

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
    if (Name === "AccountId") return edge("Account", { AccountId: Value }, context, info);
    if (Name === "UserId" && AccountId) return edge("User", { AccountId, UserId: Value }, context, info);
    return null;
  },
};

/** The numbers associated with an account or a user. */
export function associatedNumbers(
  FilterName: "AccountId" | "UserId",
  FilterValue: string,
  args: ConnectionArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ConnectionSource<PhoneNumberSource>> {
  return entityConnection("PhoneNumber", "ListPhoneNumbers", { ...inputOf("ListPhoneNumbers", args), FilterName, FilterValue }, args, context, info);
}

const itself = (number: string): string => number;

export const phoneNumberQueries = {
  phoneNumber: (_, { phoneNumberId }, context, info) => lookup("PhoneNumber", { PhoneNumberId: phoneNumberId }, context, info),
  phoneNumbers: (_, args, context, info) => entityConnection("PhoneNumber", "ListPhoneNumbers", inputOf("ListPhoneNumbers", args), args, context, info),
  availablePhoneNumbers: (_, args, context, info) =>
    connection({ action: "SearchAvailablePhoneNumbers", input: inputOf("SearchAvailablePhoneNumbers", args), toNode: itself, keyOf: itself }, args, context, info),
  supportedPhoneNumberCountries: async (_, { productType }, { reads }) =>
    (await reads.answer("ListSupportedPhoneNumberCountries", { ProductType: productType })).PhoneNumberCountries ?? [],
} satisfies QueryResolvers;
