import { type OperationEntry, enterprise } from "../operation.js";
import { arn, exactlyOneOf, httpsUrl, named } from "../rules.js";
import { NonEmptyString, Secret } from "../scalars.js";

export const botOperations = {
  CreateBot: {
    entity: "Bot",
    accountTypes: enterprise,
    input: { Domain: NonEmptyString },
    rules: [named("DisplayName", 55)],
    errors: ["NotFoundException", "ResourceLimitExceededException", "ThrottledClientException"],
    idempotent: false,
    idempotentBecause: "Each call creates another bot, and bots cannot be deleted.",
    invalidates: ["ListBots"],
  },
  GetBot: {
    entity: "Bot",
    accountTypes: enterprise,
  },
  ListBots: {
    entity: "Bot",
    accountTypes: enterprise,
    page: { items: "Bots", default: 10, max: 99 },
  },
  UpdateBot: {
    entity: "Bot",
    accountTypes: enterprise,
    idempotent: true,
    idempotentBecause: "Sets the given values.",
    invalidates: ["GetBot", "ListBots"],
  },
  RegenerateSecurityToken: {
    entity: "Bot",
    accountTypes: enterprise,
    idempotent: false,
    idempotentBecause: "Each call generates another token and revokes the previous one.",
    invalidates: ["GetBot", "ListBots"],
  },
  GetEventsConfiguration: {
    entity: "EventsConfiguration",
    accountTypes: enterprise,
    errors: ["NotFoundException", "ResourceLimitExceededException"],
  },
  PutEventsConfiguration: {
    entity: "EventsConfiguration",
    accountTypes: enterprise,
    input: { OutboundEventsHTTPSEndpoint: Secret, LambdaFunctionArn: Secret },
    rules: [
      exactlyOneOf("OutboundEventsHTTPSEndpoint", "LambdaFunctionArn"),
      httpsUrl("OutboundEventsHTTPSEndpoint"),
      arn("LambdaFunctionArn", "lambda"),
    ],
    errors: ["NotFoundException", "ResourceLimitExceededException"],
    idempotent: true,
    idempotentBecause: "Replaces the configuration.",
    invalidates: ["GetEventsConfiguration"],
  },
  DeleteEventsConfiguration: {
    entity: "EventsConfiguration",
    accountTypes: enterprise,
    errors: ["ResourceLimitExceededException"],
    idempotent: true,
    idempotentBecause: "Deleting nothing succeeds.",
    invalidates: ["GetEventsConfiguration"],
  },
} as const satisfies Record<string, OperationEntry>;
