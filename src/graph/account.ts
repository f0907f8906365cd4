import type { AccountMapper } from "./mappers.js";
import { entityConnection } from "./connection.js";
import type { Context } from "./context.js";
import { lookup, memberOf } from "./references.js";
import { NotFoundError } from "./errors.js";
import { readInputOf } from "./input.js";
import { numbersOfAccount } from "./phone-number.js";
import type { AccountResolvers, QueryResolvers } from "./types.generated.js";
import { userByEmail } from "./user.js";

/** Team accounts have no rooms, no bots and no retention settings: there is nothing to ask Chime for. */
const isTeam = async (account: AccountMapper, context: Context): Promise<boolean> =>
  (await memberOf(account, "AccountType", context)) === "Team";

export const Account: AccountResolvers = {
  settings: async ({ key }, _, { reads }) => (await reads.single("GetAccountSettings", key)).AccountSettings ?? null,
  retentionSettings: async (account, _, context) => {
    if (await isTeam(account, context)) return null;
    const { RetentionSettings, InitiateDeletionTimestamp } = await context.reads.single(
      "GetRetentionSettings",
      account.key,
    );
    return { ...RetentionSettings, InitiateDeletionTimestamp };
  },
  user: ({ key }, { userId }, context, info) => lookup("User", { ...key, UserId: userId }, context, info),
  bot: ({ key }, { botId }, context, info) => lookup("Bot", { ...key, BotId: botId }, context, info),
  room: ({ key }, { roomId }, context, info) => lookup("Room", { ...key, RoomId: roomId }, context, info),
  userByEmail: async (account, { email }, context) => {
    const user = await userByEmail(account, email, context);
    if (!user) throw new NotFoundError("The account has no user with this e-mail address");
    return user;
  },
  users: ({ key }, args, context, info) =>
    entityConnection("User", "ListUsers", { ...readInputOf("ListUsers", args), ...key }, args, context, info),
  bots: async (account, page, context, info) =>
    entityConnection(
      "Bot",
      "ListBots",
      account.key,
      { ...page, isEmpty: await isTeam(account, context) },
      context,
      info,
    ),
  rooms: async (account, args, context, info) =>
    entityConnection(
      "Room",
      "ListRooms",
      { ...readInputOf("ListRooms", args), ...account.key },
      { ...args, isEmpty: await isTeam(account, context) },
      context,
      info,
    ),
  phoneNumbers: ({ key }, args, context, info) => numbersOfAccount(key.AccountId, args, context, info),
};

export const accountQueries = {
  account: (_, { accountId }, context, info) => lookup("Account", { AccountId: accountId }, context, info),
  accounts: (_, args, context, info) =>
    entityConnection("Account", "ListAccounts", readInputOf("ListAccounts", args), args, context, info),
} satisfies QueryResolvers;
