import { connection } from "./fields/connection.js";
import { lookup, reference, referenceByMember } from "./fields/entity.js";
import { single } from "./fields/single.js";
import type { BotMapper } from "./mappers.js";
import type { BotResolvers, QueryResolvers } from "./types.generated.js";

const keyOf = ({ key }: BotMapper): BotMapper["key"] => key;

export const Bot = {
  accountId: ({ key }) => key.AccountId,
  account: reference("Account", keyOf),
  user: referenceByMember("Bot", "UserId", "User", {
    idsOf: (userId, { key }) => ({ AccountId: key.AccountId, UserId: userId }),
    // Every bot has a user id, but Chime need not have a user with it.
    mayNotExist: true,
  }),
  eventsConfiguration: single(
    "GetEventsConfiguration",
    keyOf,
    ({ EventsConfiguration }) => EventsConfiguration ?? null,
    {
      nullIfNotFound: true,
    },
  ),
  rooms: connection("Room", "ListRooms", {
    inputOf: ({ key: { AccountId, BotId } }: BotMapper) => ({ AccountId, MemberId: BotId }),
  }),
} satisfies BotResolvers;

export const botQueries = { bot: lookup("Bot") } satisfies QueryResolvers;
