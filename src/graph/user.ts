import { check } from "../operations/check.js";
import { required } from "../operations/shape.js";
import { EmailAddress } from "../operations/shapes.js";
import { listedAs } from "../chime/list-page.js";
import { walkPages } from "../chime/walk-pages.js";
import { entityConnection } from "./connection.js";
import type { Context } from "./context.js";
import { reference, lookup, memberOf, orNull } from "./references.js";
import { InputError, NotFoundError } from "./errors.js";
import { numbersOfUser, ofAccount } from "./phone-number.js";
import type { AccountMapper, UserMapper } from "./mappers.js";
import type { QueryResolvers, UserResolvers } from "./types.generated.js";

export const User: UserResolvers = {
  account: ({ key }, _, context, info) => reference("Account", key, context, info),
  settings: async ({ key }, _, { reads }) => (await reads.single("GetUserSettings", key)).UserSettings ?? null,
  phoneNumber: async (user, _, context, info) => {
    const number = await memberOf(user, "PrimaryProvisionedNumber", context);
    return number
      ? orNull(reference("PhoneNumber", { PhoneNumberId: number }, context, info, ofAccount(user.key.AccountId)))
      : null;
  },
  phoneNumbers: ({ key }, args, context, info) => numbersOfUser(key, args, context, info),
  // Team accounts have no rooms. Where it is not known that this is one, to find out would cost as much as to ask.
  rooms: ({ key: { AccountId, UserId } }, page, context, info) => {
    const isEmpty = context.reads.byId.Account.peek({ AccountId })?.record?.AccountType === "Team";
    return entityConnection("Room", "ListRooms", { AccountId, MemberId: UserId }, { ...page, isEmpty }, context, info);
  },
};

export const userQueries = {
  user: (_, { accountId, userId }, context, info) =>
    lookup("User", { AccountId: accountId, UserId: userId }, context, info),
  userByEmail: async (_, { email }, context) => {
    checkEmail(email);
    for await (const { items } of walkPages("ListAccounts", { UserEmail: email }, (input) =>
      context.reads.pages.load("ListAccounts", input),
    )) {
      for (const item of items) {
        const user = await userByEmail(listedAs("Account", "ListAccounts", {}, item), email, context);
        if (user) return user;
      }
    }
    throw new NotFoundError("No account has a user with this e-mail address");
  },
} satisfies QueryResolvers;

/** An account's user of that e-mail address: Chime finds users by address only by listing them. */
export async function userByEmail(
  { key }: AccountMapper,
  email: string,
  { reads }: Context,
): Promise<UserMapper | undefined> {
  checkEmail(email);
  const input = { ...key, UserEmail: email };
  for await (const { items, missingMembers } of walkPages("ListUsers", input, (page) =>
    reads.pages.load("ListUsers", page),
  )) {
    const [found] = items;
    if (found) return listedAs("User", "ListUsers", input, found, missingMembers);
  }
  return undefined;
}

/** The actions know the address as a filter of theirs; a caller is told of the argument. */
function checkEmail(email: string): void {
  const issues = check({ email: required(EmailAddress) }, { email });
  if (issues.length > 0) throw new InputError(issues);
}
