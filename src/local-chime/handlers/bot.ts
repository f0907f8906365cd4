import { randomBytes, randomUUID } from "node:crypto";
import { badRequest, notFound } from "../chime-exception.js";
import type { Bot } from "../store/account.js";
import type { Store } from "../store/store.js";
import type { Handlers } from "./handlers.js";

const securityToken = (): string => randomBytes(24).toString("base64url");

function change(store: Store, accountId: string, botId: string, members: Partial<Bot>): Bot {
  const bot = { ...store.bot(accountId, botId), ...members };
  store.account(accountId).bots.set(botId, bot);
  return bot;
}

export const botHandlers: Pick<
  Handlers,
  | "CreateBot"
  | "GetBot"
  | "ListBots"
  | "UpdateBot"
  | "RegenerateSecurityToken"
  | "GetEventsConfiguration"
  | "PutEventsConfiguration"
  | "DeleteEventsConfiguration"
> = {
  CreateBot(store, { AccountId, DisplayName, Domain }) {
    const { bots, domains } = store.account(AccountId);
    if (Domain !== undefined && !domains.includes(Domain)) throw badRequest("Domain is none of the account's domains");
    const BotId = randomUUID();
    const now = store.clock.now();
    const bot: Bot = {
      BotId,
      UserId: BotId,
      DisplayName: `${DisplayName} (Bot)`,
      BotType: "ChatBot",
      Disabled: false,
      CreatedTimestamp: now,
      UpdatedTimestamp: now,
      BotEmail: `${DisplayName.replace(/[^\p{L}\p{N}._-]+/gu, "-")}-chimebot@${Domain ?? domains[0] ?? "example.com"}`,
      SecurityToken: securityToken(),
    };
    bots.set(BotId, bot);
    return { Bot: bot };
  },

  GetBot: (store, { AccountId, BotId }) => ({ Bot: store.bot(AccountId, BotId) }),

  ListBots: (store, { AccountId }) => store.account(AccountId).bots,

  UpdateBot(store, { AccountId, BotId, Disabled }) {
    const members = Disabled === undefined ? {} : { Disabled, UpdatedTimestamp: store.clock.now() };
    return { Bot: change(store, AccountId, BotId, members) };
  },

  RegenerateSecurityToken: (store, { AccountId, BotId }) => ({
    Bot: change(store, AccountId, BotId, { SecurityToken: securityToken() }),
  }),

  GetEventsConfiguration(store, { AccountId, BotId }) {
    store.bot(AccountId, BotId);
    const EventsConfiguration = store.account(AccountId).eventsConfigurations.get(BotId);
    if (!EventsConfiguration) throw notFound("The bot's events configuration");
    return { EventsConfiguration };
  },

  PutEventsConfiguration(store, { AccountId, BotId, OutboundEventsHTTPSEndpoint, LambdaFunctionArn }) {
    store.bot(AccountId, BotId);
    const EventsConfiguration = {
      BotId,
      ...(OutboundEventsHTTPSEndpoint !== undefined && { OutboundEventsHTTPSEndpoint }),
      ...(LambdaFunctionArn !== undefined && { LambdaFunctionArn }),
    };
    store.account(AccountId).eventsConfigurations.set(BotId, EventsConfiguration);
    return { EventsConfiguration };
  },

  DeleteEventsConfiguration(store, { AccountId, BotId }) {
    store.bot(AccountId, BotId);
    store.account(AccountId).eventsConfigurations.delete(BotId);
    return {};
  },
};
