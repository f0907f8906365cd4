import type { SdkOutput } from "../operations/operations.js";
import { connection } from "./fields/connection.js";
import { declare } from "./fields/declaration.js";
import { lookup } from "./fields/entity.js";
import { single } from "./fields/single.js";
import { skipIf } from "./fields/skip-rule.js";
import type { AccountMapper } from "./mappers.js";
import { numbersOfAccount } from "./phone-number.js";
import type { AccountResolvers, QueryResolvers } from "./types.generated.js";
import { userByEmailInAccount } from "./user-by-email.js";

const keyOf = ({ key }: AccountMapper): AccountMapper["key"] => key;

/** Team accounts have no rooms, no bots and no retention settings: no call is needed. */
const isTeam = skipIf<"Account", "AccountType">("AccountType", "Team");

/** Retention settings, and the time at which an earlier change deletes messages. */
export const retentionSettings = ({
  RetentionSettings,
  InitiateDeletionTimestamp,
}: SdkOutput<"GetRetentionSettings">) => ({
  ...RetentionSettings,
  InitiateDeletionTimestamp,
});

export const Account = {
  settings: single("GetAccountSettings", keyOf, ({ AccountSettings }) => AccountSettings ?? null),
  retentionSettings: single("GetRetentionSettings", keyOf, retentionSettings, { skip: isTeam }),
  user: lookup("User", keyOf),
  bot: lookup("Bot", keyOf),
  room: lookup("Room", keyOf),
  userByEmail: declare(
    { read: { kind: "search", operations: ["ListUsers"], of: "User" } },
    (account, { email }, context) => userByEmailInAccount(account, email, context),
  ),
  users: connection("User", "ListUsers", { inputOf: keyOf }),
  bots: connection("Bot", "ListBots", { inputOf: keyOf, skip: isTeam }),
  rooms: connection("Room", "ListRooms", { inputOf: keyOf, skip: isTeam }),
  phoneNumbers: numbersOfAccount,
} satisfies AccountResolvers;

export const accountQueries = {
  account: lookup("Account"),
  accounts: connection("Account", "ListAccounts"),
} satisfies QueryResolvers;
