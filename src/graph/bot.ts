import { entityConnection } from "./connection.js";
import { reference, lookup, memberOf, orNull } from "./references.js";
import type { BotResolvers, QueryResolvers } from "./types.generated.js";

export const Bot: BotResolvers = {
  accountId: ({ key }) => key.AccountId,
  account: ({ key }, _, context, info) => reference("Account", key, context, info),
  // A bot has a user id, but whether Chime knows a user by it is for Chime to say.
  user: async (bot, _, context, info) => {
    const userId = await memberOf(bot, "UserId", context);
    return userId ? orNull(lookup("User", { ...bot.key, UserId: userId }, context, info)) : null;
  },
  eventsConfiguration: async ({ key }, _, { reads }) =>
    (await orNull(reads.single("GetEventsConfiguration", key)))?.EventsConfiguration ?? null,
  rooms: ({ key: { AccountId, BotId } }, page, context, info) =>
    entityConnection("Room", "ListRooms", { AccountId, MemberId: BotId }, page, context, info),
};

export const botQueries = {
  bot: (_, { accountId, botId }, context, info) => lookup("Bot", { AccountId: accountId, BotId: botId }, context, info),
} satisfies QueryResolvers;
