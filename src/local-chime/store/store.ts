import type { Value } from "../../operations/shape.js";
import type * as shapes from "../../operations/shapes.js";
import { notFound } from "../chime-exception.js";
import type { Account, Bot, Room } from "./account.js";
import { Clock } from "./clock.js";
import type { Inventory } from "./inventory.js";
import { OrderedMap } from "./ordered-map.js";
import { PhoneNumbers } from "./phone-numbers.js";
import type { User } from "./users.js";

export const awsAccountId = "111122223333";
/** The author of rooms and memberships: an IAM identity, not a Chime user. */
export const caller = `arn:aws:iam::${awsAccountId}:user/local-chime`;

/** The state of the service. */
export class Store {
  readonly clock = new Clock();
  readonly accounts = new OrderedMap<Account>();
  readonly phoneNumbers: PhoneNumbers;
  globalSettings: {
    BusinessCalling?: Value<typeof shapes.BusinessCallingSettings>;
    VoiceConnector?: Value<typeof shapes.VoiceConnectorSettings>;
  } = {};
  phoneNumberSettings: { CallingName?: string; CallingNameUpdatedTimestamp?: Date } = {};

  constructor(inventory?: Inventory) {
    this.phoneNumbers = new PhoneNumbers(inventory);
  }

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

  /** The account that has a user with this e-mail address. A user belongs to one account. */
  accountOfEmail(email: string): Account | undefined {
    return this.accounts.values().find(({ users }) => users.byEmail(email)?.isRemoved === false);
  }
}

const missing = (subject: string): never => {
  throw notFound(subject);
};
