import type { Value } from "../../operations/shape.js";
import type * as shapes from "../../operations/shapes.js";
import { notFound } from "../chime-exception.js";
import { type Account, type Bot, type Room } from "./account.js";
import { Clock } from "./clock.js";
import { OrderedMap } from "./ordered-map.js";
import { PhoneNumbers } from "./phone-numbers.js";
import type { User } from "./users.js";

export const awsAccountId = "111122223333";
/** Who calls, as rooms and memberships record it: an identity of IAM, never a user of Chime. */
export const caller = `arn:aws:iam::${awsAccountId}:user/local-chime`;

/** Everything the service knows. */
export class Store {
  readonly clock = new Clock();
  readonly accounts = new OrderedMap<Account>();
  readonly phoneNumbers = new PhoneNumbers();
  globalSettings: {
    BusinessCalling?: Value<typeof shapes.BusinessCallingSettings>;
    VoiceConnector?: Value<typeof shapes.VoiceConnectorSettings>;
  } = {};
  phoneNumberSettings: { CallingName?: string; CallingNameUpdatedTimestamp?: Date } = {};

  account(accountId: string): Account {
    return this.accounts.get(accountId) ?? missing("The account");
  }

  user(accountId: string, userId: string): User {
    return this.account(accountId).users.get(userId) ?? missing("The user");
  }

  bot(accountId: string, botId: string): Bot {
    return this.account(accountId).bots.get(botId) ?? missing("The bot");
  }

  room(accountId: string, roomId: string): Room {
    return this.account(accountId).rooms.get(roomId) ?? missing("The room");
  }
}

const missing = (what: string): never => {
  throw notFound(what);
};
