import { connection } from "./fields/connection.js";
import { declare } from "./fields/declaration.js";
import { lookup, reference, referenceByMember } from "./fields/entity.js";
import { single } from "./fields/single.js";
import type { UserMapper } from "./mappers.js";
import { numbersOfUser, ofAccount } from "./phone-number.js";
import type { QueryResolvers, UserResolvers } from "./types.generated.js";
import { userByEmail } from "./user-by-email.js";

const keyOf = ({ key }: UserMapper): UserMapper["key"] => key;

export const User = {
  account: reference("Account", keyOf),
  settings: single("GetUserSettings", keyOf, ({ UserSettings }) => UserSettings ?? null),
  phoneNumber: referenceByMember("User", "PrimaryProvisionedNumber", "PhoneNumber", {
    idsOf: (number) => ({ PhoneNumberId: number }),
    within: ({ key }) => ofAccount(key.AccountId),
  }),
  phoneNumbers: numbersOfUser,
  rooms: connection("Room", "ListRooms", {
    inputOf: ({ key: { AccountId, UserId } }: UserMapper) => ({ AccountId, MemberId: UserId }),
    // Team accounts have no rooms. If the account's type is not at hand, it costs as much to read it as to list the rooms.
    skip: {
      applies: ({ key: { AccountId } }, { reads }) =>
        reads.byId.Account.peek({ AccountId })?.record?.AccountType === "Team",
    },
  }),
} satisfies UserResolvers;

export const userQueries = {
  user: lookup("User"),
  userByEmail: declare(
    { read: { kind: "search", operations: ["ListAccounts", "ListUsers"], of: "User" } },
    (_, { email }, context) => userByEmail(email, context),
  ),
} satisfies QueryResolvers;
