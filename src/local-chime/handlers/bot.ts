import { randomBytes, randomUUID } from "node:crypto";
import { badRequest, notFound } from "../chime-exception.js";
import type { Bot } from "../store/account.js";
import type { Listing } from "../store/ordered-map.js";
import type { Store } from "../store/store.js";
import type { Handlers } from "./handlers.js";

const securityToken = (): string => randomBytes(24).toString("base64url");

/** A bot's e-mail address, derived from its name. Each address belongs to one bot. */
function botEmail(bots: Listing<Bot>, name: string, domain: string): string {
  const taken = new Set(Array.from(bots.after(-1), ([, { BotEmail }]) => BotEmail));
  const slug = name.replace(/[^\p{L}\p{N}._-]+/gu, "-");
  for (let n = 1; ; n++) {
    const email = `${slug}${n === 1 ? "" : `-${n}`}-chimebot@${domain}`;
    if (!taken.has(email)) return email;
  }
}

function change(store: Store, accountId: string, botId: string, members: Partial<Bot>): Bot {
  const bot = { ...store.bot(accountId, botId), ...members };
  store.account(accountId).bots.set(botId, bot);
  return bot;
}

export const botHandlers = {
  CreateBot(store, { AccountId, DisplayName, Domain }) {
    const { bots, domains } = store.account(AccountId);
    if (Domain !== undefined && !domains.includes(Domain))
      throw badRequest("Domain must be one of the account's domains");
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
      BotEmail: botEmail(bots, DisplayName, Domain ?? domains[0] ?? "example.com"),
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

  /** It declares no NotFoundException, so deleting nothing succeeds, whatever does not exist. */
  DeleteEventsConfiguration(store, { AccountId, BotId }) {
    store.accounts.get(AccountId)?.eventsConfigurations.delete(BotId);
    return {};
  },
} satisfies Partial<Handlers>;
