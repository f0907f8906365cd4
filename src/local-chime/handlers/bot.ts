import { randomBytes, randomUUID } from "node:crypto";
import { badRequest, notFound } from "../chime-exception.js";
import type { Bot } from "../store/account.js";
import type { World } from "../store/store.js";
import type { Rules } from "./handler.js";

const securityToken = (): string => randomBytes(24).toString("base64url");

function change(world: World, accountId: string, botId: string, members: Partial<Bot>): Bot {
  const bot = { ...world.bot(accountId, botId), ...members };
  world.account(accountId).bots.set(botId, bot);
  return bot;
}

export const botRules: Pick<
  Rules,
  | "CreateBot"
  | "GetBot"
  | "ListBots"
  | "UpdateBot"
  | "RegenerateSecurityToken"
  | "GetEventsConfiguration"
  | "PutEventsConfiguration"
  | "DeleteEventsConfiguration"
> = {
  CreateBot(world, { AccountId, DisplayName, Domain }) {
    const { bots, domains } = world.account(AccountId);
    if (Domain !== undefined && !domains.includes(Domain)) throw badRequest("Domain is none of the account's domains");
    const BotId = randomUUID();
    const now = world.clock.now();
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

  GetBot: (world, { AccountId, BotId }) => ({ Bot: world.bot(AccountId, BotId) }),

  ListBots: (world, { AccountId }) => world.account(AccountId).bots,

  UpdateBot(world, { AccountId, BotId, Disabled }) {
    const members = Disabled === undefined ? {} : { Disabled, UpdatedTimestamp: world.clock.now() };
    return { Bot: change(world, AccountId, BotId, members) };
  },

  RegenerateSecurityToken: (world, { AccountId, BotId }) => ({
    Bot: change(world, AccountId, BotId, { SecurityToken: securityToken() }),
  }),

  GetEventsConfiguration(world, { AccountId, BotId }) {
    world.bot(AccountId, BotId);
    const EventsConfiguration = world.account(AccountId).eventsConfigurations.get(BotId);
    if (!EventsConfiguration) throw notFound("The bot's events configuration");
    return { EventsConfiguration };
  },

  PutEventsConfiguration(world, { AccountId, BotId, OutboundEventsHTTPSEndpoint, LambdaFunctionArn }) {
    world.bot(AccountId, BotId);
    const EventsConfiguration = {
      BotId,
      ...(OutboundEventsHTTPSEndpoint !== undefined && { OutboundEventsHTTPSEndpoint }),
      ...(LambdaFunctionArn !== undefined && { LambdaFunctionArn }),
    };
    world.account(AccountId).eventsConfigurations.set(BotId, EventsConfiguration);
    return { EventsConfiguration };
  },

  DeleteEventsConfiguration(world, { AccountId, BotId }) {
    world.bot(AccountId, BotId);
    world.account(AccountId).eventsConfigurations.delete(BotId);
    return {};
  },
};
