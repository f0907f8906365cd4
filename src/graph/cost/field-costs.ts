import type { OperationName } from "../../operations/operations.js";
import type { EntityType } from "../../chime/entity.js";
import type { PagedOperation } from "../../chime/list-page.js";
import type { SingleRead } from "../../chime/reads.js";

/** What a field asks of Chime, where it asks for anything. */
export type FieldCost =
  /** A list, page by page. */
  | { readonly list: PagedOperation; readonly of?: EntityType }
  /** One entity by ids of the caller's: looked up whatever is selected. */
  | { readonly lookup: EntityType }
  /** An entity that another leads to: loaded if more is selected than its ids. */
  | { readonly edge: readonly EntityType[] }
  /** One thing of its own, once for each parent. */
  | { readonly answer: SingleRead }
  /** Entities by global ids. */
  | { readonly nodes: "id" | "ids" }
  /** So many calls each time. */
  | { readonly calls: readonly OperationName[]; readonly of?: EntityType };

const account = { edge: ["Account"] } as const;

/** Every field that may cost a call, mutations and plain members of Chime's apart. */
export const fieldCosts: Readonly<Record<string, FieldCost>> = {
  "Query.node": { nodes: "id" },
  "Query.nodes": { nodes: "ids" },
  "Query.account": { lookup: "Account" },
  "Query.user": { lookup: "User" },
  "Query.bot": { lookup: "Bot" },
  "Query.room": { lookup: "Room" },
  "Query.phoneNumber": { lookup: "PhoneNumber" },
  "Query.phoneNumberOrder": { lookup: "PhoneNumberOrder" },
  "Query.userByEmail": { calls: ["ListAccounts", "ListUsers"], of: "User" },
  "Query.accounts": { list: "ListAccounts", of: "Account" },
  "Query.phoneNumbers": { list: "ListPhoneNumbers", of: "PhoneNumber" },
  "Query.phoneNumberOrders": { list: "ListPhoneNumberOrders", of: "PhoneNumberOrder" },
  "Query.availablePhoneNumbers": { list: "SearchAvailablePhoneNumbers" },
  "Query.supportedPhoneNumberCountries": { answer: "ListSupportedPhoneNumberCountries" },
  "Query.globalSettings": { answer: "GetGlobalSettings" },
  "Query.phoneNumberSettings": { answer: "GetPhoneNumberSettings" },
  "Account.settings": { answer: "GetAccountSettings" },
  "Account.retentionSettings": { answer: "GetRetentionSettings" },
  "Account.users": { list: "ListUsers", of: "User" },
  "Account.bots": { list: "ListBots", of: "Bot" },
  "Account.rooms": { list: "ListRooms", of: "Room" },
  "Account.phoneNumbers": { list: "ListPhoneNumbers", of: "PhoneNumber" },
  "Account.user": { lookup: "User" },
  "Account.bot": { lookup: "Bot" },
  "Account.room": { lookup: "Room" },
  "Account.userByEmail": { calls: ["ListUsers"], of: "User" },
  "User.account": account,
  "User.settings": { answer: "GetUserSettings" },
  "User.phoneNumber": { edge: ["PhoneNumber"] },
  "User.phoneNumbers": { list: "ListPhoneNumbers", of: "PhoneNumber" },
  "User.rooms": { list: "ListRooms", of: "Room" },
  "Bot.account": account,
  "Bot.user": { lookup: "User" },
  "Bot.eventsConfiguration": { answer: "GetEventsConfiguration" },
  "Bot.rooms": { list: "ListRooms", of: "Room" },
  "Room.account": account,
  "Room.memberships": { list: "ListRoomMemberships" },
  "RoomMembership.room": { edge: ["Room"] },
  "Member.node": { edge: ["User", "Bot"] },
  "OrderedPhoneNumber.phoneNumber": { edge: ["PhoneNumber"] },
  "PhoneNumberAssociation.node": { edge: ["User", "Account"] },
};
