import type { AccountStatus } from './enums.js';
import type { AccountType } from './enums.js';
import type { BotType } from './enums.js';
import type { CallingNameStatus } from './enums.js';
import type { InviteStatus } from './enums.js';
import type { License } from './enums.js';
import type { MemberType } from './enums.js';
import type { OrderedPhoneNumberStatus } from './enums.js';
import type { PhoneNumberAssociationName } from './enums.js';
import type { PhoneNumberOrderStatus } from './enums.js';
import type { PhoneNumberProductType } from './enums.js';
import type { PhoneNumberStatus } from './enums.js';
import type { PhoneNumberType } from './enums.js';
import type { RegistrationStatus } from './enums.js';
import type { RoomMembershipRole } from './enums.js';
import type { UserType } from './enums.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccountSource, UserSource, BotSource, RoomSource, PhoneNumberSource, PhoneNumberOrderSource, RoomMembershipSource, MemberSource, PhoneNumberAssociationSource, OrderedPhoneNumberSource, PhoneNumberCountrySource, PhoneNumberCapabilitiesSource, SigninDelegateGroupSource, AlexaForBusinessMetadataSource, AccountSettingsSource, RetentionSettingsSource, RoomRetentionSettingsSource, ConversationRetentionSettingsSource, UserSettingsSource, TelephonySettingsSource, EventsConfigurationSource, GlobalSettingsSource, BusinessCallingSettingsSource, VoiceConnectorSettingsSource, PhoneNumberSettingsSource, AccountConnectionSource, UserConnectionSource, BotConnectionSource, RoomConnectionSource, RoomMembershipConnectionSource, PhoneNumberConnectionSource, PhoneNumberOrderConnectionSource, AvailablePhoneNumberConnectionSource } from './sources.js';
import type { Context } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC, as ISO 8601 with milliseconds: `2026-02-20T17:59:18.006Z`. */
  DateTime: { input: Date; output: Date; }
  /** A telephone number in E.164 form: `+12065550100`. */
  E164: { input: string; output: string; }
  /** An e-mail address, as Chime gives it. */
  EmailAddress: { input: string; output: string; }
};

/** An Amazon Chime account: the root of its users, rooms and bots. Rests on GetAccount and ListAccounts. */
export type Account = Node & {
  readonly __typename?: 'Account';
  /** Chime's own id. */
  readonly accountId: Scalars['ID']['output'];
  /** Whether it is in use. */
  readonly accountStatus: Maybe<AccountStatus>;
  /** The account's type; null when Chime gives one that this schema has no name for. */
  readonly accountType: Maybe<AccountType>;
  /** The 12-digit id of the AWS account it belongs to. */
  readonly awsAccountId: Scalars['ID']['output'];
  /** A bot by id; null with `NOT_FOUND` when there is none. Rests on GetBot. */
  readonly bot: Maybe<Bot>;
  /** The account's bots. Rests on ListBots, up to 99 a call; empty for a Team account, without a call. */
  readonly bots: Maybe<BotConnection>;
  /** When it was made. */
  readonly createdTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The licence new users are given. */
  readonly defaultLicense: Maybe<License>;
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
  /** 1 to 100 characters; need not be unique. */
  readonly name: Scalars['String']['output'];
  /** Phone numbers associated with the account. Rests on ListPhoneNumbers, up to 99 a call. */
  readonly phoneNumbers: Maybe<PhoneNumberConnection>;
  /** Rests on GetRetentionSettings: one call for each account; null for a Team account, without a call. */
  readonly retentionSettings: Maybe<RetentionSettings>;
  /** A chat room by id; null with `NOT_FOUND` when there is none. Rests on GetRoom. */
  readonly room: Maybe<Room>;
  /** The account's chat rooms. Rests on ListRooms, up to 99 a call; empty for a Team account, without a call. */
  readonly rooms: Maybe<RoomConnection>;
  /** Rests on GetAccountSettings: one call for each account. */
  readonly settings: Maybe<AccountSettings>;
  /** Groups that may sign in for others; EnterpriseDirectory accounts only. */
  readonly signinDelegateGroups: Maybe<ReadonlyArray<SigninDelegateGroup>>;
  /** The licences its users can be given. */
  readonly supportedLicenses: Maybe<ReadonlyArray<License>>;
  /** A user by id; null with `NOT_FOUND` when there is none. Rests on GetUser. */
  readonly user: Maybe<User>;
  /** The user with an e-mail address; null with `NOT_FOUND` when there is none. Rests on ListUsers: one call. */
  readonly userByEmail: Maybe<User>;
  /** The account's users. Rests on ListUsers, up to 200 a call. */
  readonly users: Maybe<UserConnection>;
};


/** An Amazon Chime account: the root of its users, rooms and bots. Rests on GetAccount and ListAccounts. */
export type AccountBotArgs = {
  botId: Scalars['ID']['input'];
};


/** An Amazon Chime account: the root of its users, rooms and bots. Rests on GetAccount and ListAccounts. */
export type AccountBotsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An Amazon Chime account: the root of its users, rooms and bots. Rests on GetAccount and ListAccounts. */
export type AccountPhoneNumbersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  productType: InputMaybe<PhoneNumberProductType>;
  status: InputMaybe<PhoneNumberStatus>;
};


/** An Amazon Chime account: the root of its users, rooms and bots. Rests on GetAccount and ListAccounts. */
export type AccountRoomArgs = {
  roomId: Scalars['ID']['input'];
};


/** An Amazon Chime account: the root of its users, rooms and bots. Rests on GetAccount and ListAccounts. */
export type AccountRoomsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  memberId: InputMaybe<Scalars['ID']['input']>;
};


/** An Amazon Chime account: the root of its users, rooms and bots. Rests on GetAccount and ListAccounts. */
export type AccountUserArgs = {
  userId: Scalars['ID']['input'];
};


/** An Amazon Chime account: the root of its users, rooms and bots. Rests on GetAccount and ListAccounts. */
export type AccountUserByEmailArgs = {
  email: Scalars['String']['input'];
};


/** An Amazon Chime account: the root of its users, rooms and bots. Rests on GetAccount and ListAccounts. */
export type AccountUsersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  userEmail: InputMaybe<Scalars['String']['input']>;
  userType: InputMaybe<UserType>;
};

/** A part of a list of accounts, read from Chime page by page (ListAccounts, up to 200 a page). */
export type AccountConnection = {
  readonly __typename?: 'AccountConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<AccountEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Account>;
  /** Whether more follows, and from where. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Chime keeps no count: the whole list is walked, one call for every 200; the edges share that walk. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of a list of accounts, and its place. */
export type AccountEdge = {
  readonly __typename?: 'AccountEdge';
  /** Resumes exactly after this edge, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Account;
};

/** What an account allows its users. */
export type AccountSettings = {
  readonly __typename?: 'AccountSettings';
  /** Whether meeting participants are kept from controlling a shared screen. */
  readonly disableRemoteControl: Maybe<Scalars['Boolean']['output']>;
  /** Whether meetings may call participants by telephone. */
  readonly enableDialOut: Maybe<Scalars['Boolean']['output']>;
};

export { AccountStatus };

export { AccountType };

/** How a shared device takes part in Alexa for Business. */
export type AlexaForBusinessMetadata = {
  readonly __typename?: 'AlexaForBusinessMetadata';
  /** ARN of the room it stands in. */
  readonly alexaForBusinessRoomArn: Maybe<Scalars['String']['output']>;
  /** Whether it takes part. */
  readonly isAlexaForBusinessEnabled: Maybe<Scalars['Boolean']['output']>;
};

/** A part of a list of phone numbers that can be ordered, read from Chime page by page (SearchAvailablePhoneNumbers, up to 500 a page). */
export type AvailablePhoneNumberConnection = {
  readonly __typename?: 'AvailablePhoneNumberConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<AvailablePhoneNumberEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Scalars['E164']['output']>;
  /** Whether more follows, and from where. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Chime keeps no count: the whole list is walked, one call for every 500; the edges share that walk. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of a list of phone numbers that can be ordered, and its place. */
export type AvailablePhoneNumberEdge = {
  readonly __typename?: 'AvailablePhoneNumberEdge';
  /** Resumes exactly after this edge, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Scalars['E164']['output'];
};

/** A chat bot of an Enterprise account. Rests on GetBot and ListBots. */
export type Bot = Node & {
  readonly __typename?: 'Bot';
  /** The bot's account. Rests on GetAccount; selecting no more than its ids costs no call. */
  readonly account: Maybe<Account>;
  /** The account the bot belongs to. */
  readonly accountId: Scalars['ID']['output'];
  /** The address it is known by. */
  readonly botEmail: Maybe<Scalars['EmailAddress']['output']>;
  /** Chime's own id. */
  readonly botId: Scalars['ID']['output'];
  /** What it does. */
  readonly botType: Maybe<BotType>;
  /** When it was made. */
  readonly createdTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is kept from taking part. */
  readonly disabled: Maybe<Scalars['Boolean']['output']>;
  /** The name others see, with Chime's suffix. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Where its events go; null when not configured. Rests on GetEventsConfiguration: one call for each bot. */
  readonly eventsConfiguration: Maybe<EventsConfiguration>;
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
  /** Chat rooms the bot is a member of. Rests on ListRooms, up to 99 a call. */
  readonly rooms: Maybe<RoomConnection>;
  /** Signs what Chime sends to the bot; secret. */
  readonly securityToken: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  readonly updatedTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The user behind the bot, if Chime knows one by its `userId`; else null. Rests on GetUser. */
  readonly user: Maybe<User>;
  /** The id under which the bot is a member of rooms. */
  readonly userId: Maybe<Scalars['ID']['output']>;
};


/** A chat bot of an Enterprise account. Rests on GetBot and ListBots. */
export type BotRoomsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of a list of bots, read from Chime page by page (ListBots, up to 99 a page). */
export type BotConnection = {
  readonly __typename?: 'BotConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<BotEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Bot>;
  /** Whether more follows, and from where. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Chime keeps no count: the whole list is walked, one call for every 99; the edges share that walk. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of a list of bots, and its place. */
export type BotEdge = {
  readonly __typename?: 'BotEdge';
  /** Resumes exactly after this edge, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Bot;
};

export { BotType };

/** Settings of Business Calling. */
export type BusinessCallingSettings = {
  readonly __typename?: 'BusinessCallingSettings';
  /** The S3 bucket that receives call detail records. */
  readonly cdrBucket: Maybe<Scalars['String']['output']>;
};

export { CallingNameStatus };

/** How long messages in conversations are kept. */
export type ConversationRetentionSettings = {
  readonly __typename?: 'ConversationRetentionSettings';
  /** Days from 1 to 5,475 (15 years); null: kept for good. */
  readonly retentionDays: Maybe<Scalars['Int']['output']>;
};

/** Where a bot's events are sent: to an HTTPS endpoint or to a Lambda function. Rests on GetEventsConfiguration. */
export type EventsConfiguration = {
  readonly __typename?: 'EventsConfiguration';
  /** The bot it belongs to. */
  readonly botId: Maybe<Scalars['ID']['output']>;
  /** ARN of the Lambda function that is called; secret. */
  readonly lambdaFunctionArn: Maybe<Scalars['String']['output']>;
  /** The HTTPS URL events are posted to; secret. */
  readonly outboundEventsHttpsEndpoint: Maybe<Scalars['String']['output']>;
};

/** Settings of the whole AWS account. Rests on GetGlobalSettings. */
export type GlobalSettings = {
  readonly __typename?: 'GlobalSettings';
  /** For Business Calling. */
  readonly businessCalling: Maybe<BusinessCallingSettings>;
  /** For Voice Connectors. */
  readonly voiceConnector: Maybe<VoiceConnectorSettings>;
};

export { InviteStatus };

export { License };

/** A member of a room, as the membership itself tells of it: name and address cost no further call. */
export type Member = {
  readonly __typename?: 'Member';
  /** The account the member belongs to. */
  readonly accountId: Maybe<Scalars['ID']['output']>;
  /** The member's address. */
  readonly email: Maybe<Scalars['EmailAddress']['output']>;
  /** The member's name. */
  readonly fullName: Maybe<Scalars['String']['output']>;
  /** The user's or bot's own id. */
  readonly memberId: Maybe<Scalars['ID']['output']>;
  /** User, bot or webhook. */
  readonly memberType: Maybe<MemberType>;
  /** The user or bot; null for a webhook. Rests on GetUser or GetBot; selecting no more than its ids costs no call. */
  readonly node: Maybe<MemberNode>;
};

/** What a member of a room is, when it has a record of its own. */
export type MemberNode = Bot | User;

export { MemberType };

/** Anything that has an id of its own and can be asked for by it. */
export type Node = {
  /** The same for the same object at any time, in any query. Opaque: pass it to `node` or `nodes`. */
  readonly id: Scalars['ID']['output'];
};

/** One number of an order. */
export type OrderedPhoneNumber = {
  readonly __typename?: 'OrderedPhoneNumber';
  /** The number ordered. */
  readonly e164PhoneNumber: Maybe<Scalars['E164']['output']>;
  /** The number in the inventory, once acquired and not yet released; else null. Rests on GetPhoneNumber. */
  readonly phoneNumber: Maybe<PhoneNumber>;
  /** Where it stands. */
  readonly status: Maybe<OrderedPhoneNumberStatus>;
};

export { OrderedPhoneNumberStatus };

/** Where the edges of a connection stand in their list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The last edge's cursor: pass it as `after` to go on. Null when there are no edges. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows the last edge. Costs no call of its own: items are left on Chime's page, or Chime gave a NextToken. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the edges begin after the start of the list. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The first edge's cursor; null when there are no edges. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A phone number in the inventory. Rests on GetPhoneNumber and ListPhoneNumbers. */
export type PhoneNumber = Node & {
  readonly __typename?: 'PhoneNumber';
  /** What it is associated with. */
  readonly associations: Maybe<ReadonlyArray<PhoneNumberAssociation>>;
  /** The name shown to those it calls: 2 to 15 letters, digits and spaces, or empty. */
  readonly callingName: Maybe<Scalars['String']['output']>;
  /** Where that name stands. */
  readonly callingNameStatus: Maybe<CallingNameStatus>;
  /** What it can do. */
  readonly capabilities: Maybe<PhoneNumberCapabilities>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  readonly createdTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** When it is deleted for good, if it is in the deletion queue. */
  readonly deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The number itself. */
  readonly e164PhoneNumber: Maybe<Scalars['E164']['output']>;
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
  /** Chime's own id: the number with its plus sign percent-encoded, `%2B12065550100`. */
  readonly phoneNumberId: Scalars['ID']['output'];
  /** What it is used with. */
  readonly productType: Maybe<PhoneNumberProductType>;
  /** Where it stands. */
  readonly status: Maybe<PhoneNumberStatus>;
  /** Local or toll-free. */
  readonly type: Maybe<PhoneNumberType>;
  /** When it was last changed. */
  readonly updatedTimestamp: Maybe<Scalars['DateTime']['output']>;
};

/** Something a phone number is associated with. */
export type PhoneNumberAssociation = {
  readonly __typename?: 'PhoneNumberAssociation';
  /** Since when. */
  readonly associatedTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** What kind of thing `value` is the id of. */
  readonly name: Maybe<PhoneNumberAssociationName>;
  /** The account or user; null for other things. Rests on GetAccount or GetUser; selecting no more than its ids costs no call. */
  readonly node: Maybe<PhoneNumberAssociationNode>;
  /** Its id. */
  readonly value: Maybe<Scalars['ID']['output']>;
};

export { PhoneNumberAssociationName };

/** What an association of a phone number leads to in this graph. */
export type PhoneNumberAssociationNode = Account | User;

/** What a number can do. */
export type PhoneNumberCapabilities = {
  readonly __typename?: 'PhoneNumberCapabilities';
  /** Be called. */
  readonly inboundCall: Maybe<Scalars['Boolean']['output']>;
  /** Receive multimedia messages. */
  readonly inboundMms: Maybe<Scalars['Boolean']['output']>;
  /** Receive text messages. */
  readonly inboundSms: Maybe<Scalars['Boolean']['output']>;
  /** Call. */
  readonly outboundCall: Maybe<Scalars['Boolean']['output']>;
  /** Send multimedia messages. */
  readonly outboundMms: Maybe<Scalars['Boolean']['output']>;
  /** Send text messages. */
  readonly outboundSms: Maybe<Scalars['Boolean']['output']>;
};

/** A part of a list of phone numbers, read from Chime page by page (ListPhoneNumbers, up to 99 a page). */
export type PhoneNumberConnection = {
  readonly __typename?: 'PhoneNumberConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PhoneNumberEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<PhoneNumber>;
  /** Whether more follows, and from where. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Chime keeps no count: the whole list is walked, one call for every 99; the edges share that walk. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A country in which numbers can be ordered. Rests on ListSupportedPhoneNumberCountries. */
export type PhoneNumberCountry = {
  readonly __typename?: 'PhoneNumberCountry';
  /** ISO 3166-1 alpha-2 country code. */
  readonly countryCode: Maybe<Scalars['String']['output']>;
  /** The kinds of number to be had there. */
  readonly supportedPhoneNumberTypes: Maybe<ReadonlyArray<PhoneNumberType>>;
};

/** One of a list of phone numbers, and its place. */
export type PhoneNumberEdge = {
  readonly __typename?: 'PhoneNumberEdge';
  /** Resumes exactly after this edge, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: PhoneNumber;
};

/** An order for phone numbers; it moves by itself until it is no longer `PROCESSING`. Rests on GetPhoneNumberOrder and ListPhoneNumberOrders. */
export type PhoneNumberOrder = Node & {
  readonly __typename?: 'PhoneNumberOrder';
  /** When it was made. */
  readonly createdTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
  /** The numbers, each with its own status. */
  readonly orderedPhoneNumbers: Maybe<ReadonlyArray<OrderedPhoneNumber>>;
  /** Chime's own id, a GUID. */
  readonly phoneNumberOrderId: Scalars['ID']['output'];
  /** What the numbers are for. */
  readonly productType: Maybe<PhoneNumberProductType>;
  /** Where the order stands. */
  readonly status: Maybe<PhoneNumberOrderStatus>;
  /** When it last moved. */
  readonly updatedTimestamp: Maybe<Scalars['DateTime']['output']>;
};

/** A part of a list of phone-number orders, read from Chime page by page (ListPhoneNumberOrders, up to 99 a page). */
export type PhoneNumberOrderConnection = {
  readonly __typename?: 'PhoneNumberOrderConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PhoneNumberOrderEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<PhoneNumberOrder>;
  /** Whether more follows, and from where. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Chime keeps no count: the whole list is walked, one call for every 99; the edges share that walk. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of a list of phone-number orders, and its place. */
export type PhoneNumberOrderEdge = {
  readonly __typename?: 'PhoneNumberOrderEdge';
  /** Resumes exactly after this edge, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: PhoneNumberOrder;
};

export { PhoneNumberOrderStatus };

export { PhoneNumberProductType };

/** Settings of all the AWS account's phone numbers. Rests on GetPhoneNumberSettings. */
export type PhoneNumberSettings = {
  readonly __typename?: 'PhoneNumberSettings';
  /** The outbound calling name of numbers that have none of their own. */
  readonly callingName: Maybe<Scalars['String']['output']>;
  /** When it was last changed: it can be changed again 7 days later. */
  readonly callingNameUpdatedTimestamp: Maybe<Scalars['DateTime']['output']>;
};

export { PhoneNumberStatus };

export { PhoneNumberType };

/** What can be asked of Amazon Chime. */
export type Query = {
  readonly __typename?: 'Query';
  /** An account by id; null with `NOT_FOUND` when there is none. Rests on GetAccount. */
  readonly account: Maybe<Account>;
  /** The accounts of the AWS account. Rests on ListAccounts, up to 200 a call. */
  readonly accounts: Maybe<AccountConnection>;
  /** Numbers that can be ordered; finding does not reserve them. In the US at least one of `areaCode`, `city` (with `state`), `state` and `tollFreePrefix` is required; elsewhere `phoneNumberType`, and no other. Rests on SearchAvailablePhoneNumbers, up to 500 a call. */
  readonly availablePhoneNumbers: Maybe<AvailablePhoneNumberConnection>;
  /** A bot by account and id; null with `NOT_FOUND` when there is none. Rests on GetBot. */
  readonly bot: Maybe<Bot>;
  /** Settings of the whole AWS account. Rests on GetGlobalSettings. */
  readonly globalSettings: Maybe<GlobalSettings>;
  /** Any object by its global id; null when there is none. Costs one Get. */
  readonly node: Maybe<Node>;
  /** Many objects by their global ids, in their order, all loaded in one turn; null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** A phone number of the inventory; null with `NOT_FOUND` when there is none. Rests on GetPhoneNumber. */
  readonly phoneNumber: Maybe<PhoneNumber>;
  /** An order by id; null with `NOT_FOUND` when there is none. Rests on GetPhoneNumberOrder. */
  readonly phoneNumberOrder: Maybe<PhoneNumberOrder>;
  /** Orders for phone numbers. Rests on ListPhoneNumberOrders, up to 99 a call. */
  readonly phoneNumberOrders: Maybe<PhoneNumberOrderConnection>;
  /** Settings of all its phone numbers. Rests on GetPhoneNumberSettings. */
  readonly phoneNumberSettings: Maybe<PhoneNumberSettings>;
  /** The inventory of phone numbers; filters narrow together. Rests on ListPhoneNumbers, up to 99 a call. */
  readonly phoneNumbers: Maybe<PhoneNumberConnection>;
  /** A chat room by account and id; null with `NOT_FOUND` when there is none. Rests on GetRoom. */
  readonly room: Maybe<Room>;
  /** Countries in which numbers for a product can be ordered. Rests on ListSupportedPhoneNumberCountries: one call. */
  readonly supportedPhoneNumberCountries: Maybe<ReadonlyArray<PhoneNumberCountry>>;
  /** A user by account and id; null with `NOT_FOUND` when there is none. Rests on GetUser. */
  readonly user: Maybe<User>;
  /** The user with an e-mail address, in whichever account; null with `NOT_FOUND` when there is none. Rests on ListAccounts, then ListUsers: two calls. */
  readonly userByEmail: Maybe<User>;
};


/** What can be asked of Amazon Chime. */
export type QueryAccountArgs = {
  accountId: Scalars['ID']['input'];
};


/** What can be asked of Amazon Chime. */
export type QueryAccountsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name: InputMaybe<Scalars['String']['input']>;
  userEmail: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of Amazon Chime. */
export type QueryAvailablePhoneNumbersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  areaCode: InputMaybe<Scalars['String']['input']>;
  city: InputMaybe<Scalars['String']['input']>;
  country: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  phoneNumberType: InputMaybe<PhoneNumberType>;
  state: InputMaybe<Scalars['String']['input']>;
  tollFreePrefix: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of Amazon Chime. */
export type QueryBotArgs = {
  accountId: Scalars['ID']['input'];
  botId: Scalars['ID']['input'];
};


/** What can be asked of Amazon Chime. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of Amazon Chime. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked of Amazon Chime. */
export type QueryPhoneNumberArgs = {
  phoneNumberId: Scalars['ID']['input'];
};


/** What can be asked of Amazon Chime. */
export type QueryPhoneNumberOrderArgs = {
  phoneNumberOrderId: Scalars['ID']['input'];
};


/** What can be asked of Amazon Chime. */
export type QueryPhoneNumberOrdersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of Amazon Chime. */
export type QueryPhoneNumbersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filterName: InputMaybe<PhoneNumberAssociationName>;
  filterValue: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  productType: InputMaybe<PhoneNumberProductType>;
  status: InputMaybe<PhoneNumberStatus>;
};


/** What can be asked of Amazon Chime. */
export type QueryRoomArgs = {
  accountId: Scalars['ID']['input'];
  roomId: Scalars['ID']['input'];
};


/** What can be asked of Amazon Chime. */
export type QuerySupportedPhoneNumberCountriesArgs = {
  productType: PhoneNumberProductType;
};


/** What can be asked of Amazon Chime. */
export type QueryUserArgs = {
  accountId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** What can be asked of Amazon Chime. */
export type QueryUserByEmailArgs = {
  email: Scalars['String']['input'];
};

export { RegistrationStatus };

/** How long an Enterprise account keeps chat messages. */
export type RetentionSettings = {
  readonly __typename?: 'RetentionSettings';
  /** For conversations; null: kept for good. */
  readonly conversationRetentionSettings: Maybe<ConversationRetentionSettings>;
  /** When messages older than the period begin to be deleted; until then they can be brought back. Null when nothing is to be deleted. */
  readonly initiateDeletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** For chat rooms; null: kept for good. */
  readonly roomRetentionSettings: Maybe<RoomRetentionSettings>;
};

/** A chat room of an Enterprise account. Rests on GetRoom and ListRooms. */
export type Room = Node & {
  readonly __typename?: 'Room';
  /** The room's account. Rests on GetAccount; selecting no more than its ids costs no call. */
  readonly account: Maybe<Account>;
  /** The account the room belongs to. */
  readonly accountId: Scalars['ID']['output'];
  /** ARN of the IAM identity that made it; no Chime user. */
  readonly createdBy: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  readonly createdTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
  /** Who is in the room. Rests on ListRoomMemberships, up to 99 a call. */
  readonly memberships: Maybe<RoomMembershipConnection>;
  /** The room's name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Chime's own id. */
  readonly roomId: Scalars['ID']['output'];
  /** When it was last changed. */
  readonly updatedTimestamp: Maybe<Scalars['DateTime']['output']>;
};


/** A chat room of an Enterprise account. Rests on GetRoom and ListRooms. */
export type RoomMembershipsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of a list of chat rooms, read from Chime page by page (ListRooms, up to 99 a page). */
export type RoomConnection = {
  readonly __typename?: 'RoomConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<RoomEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Room>;
  /** Whether more follows, and from where. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Chime keeps no count: the whole list is walked, one call for every 99; the edges share that walk. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of a list of chat rooms, and its place. */
export type RoomEdge = {
  readonly __typename?: 'RoomEdge';
  /** Resumes exactly after this edge, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Room;
};

/** A member's place in a room. Rests on ListRoomMemberships: Chime has no Get for it, so it is no Node. */
export type RoomMembership = {
  readonly __typename?: 'RoomMembership';
  /** The account the room belongs to. */
  readonly accountId: Scalars['ID']['output'];
  /** ARN of the IAM identity that added the member; no Chime user. */
  readonly invitedBy: Maybe<Scalars['String']['output']>;
  /** Who it is. */
  readonly member: Maybe<Member>;
  /** What the member may do. */
  readonly role: Maybe<RoomMembershipRole>;
  /** The room. Rests on GetRoom; selecting no more than its ids costs no call. */
  readonly room: Maybe<Room>;
  /** Chime's own id of the room. */
  readonly roomId: Scalars['ID']['output'];
  /** When the membership was last changed. */
  readonly updatedTimestamp: Maybe<Scalars['DateTime']['output']>;
};

/** A part of a list of room memberships, read from Chime page by page (ListRoomMemberships, up to 99 a page). */
export type RoomMembershipConnection = {
  readonly __typename?: 'RoomMembershipConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<RoomMembershipEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<RoomMembership>;
  /** Whether more follows, and from where. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Chime keeps no count: the whole list is walked, one call for every 99; the edges share that walk. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of a list of room memberships, and its place. */
export type RoomMembershipEdge = {
  readonly __typename?: 'RoomMembershipEdge';
  /** Resumes exactly after this edge, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: RoomMembership;
};

export { RoomMembershipRole };

/** How long messages in chat rooms are kept. */
export type RoomRetentionSettings = {
  readonly __typename?: 'RoomRetentionSettings';
  /** Days from 1 to 5,475 (15 years); null: kept for good. */
  readonly retentionDays: Maybe<Scalars['Int']['output']>;
};

/** An Active Directory group whose members may sign in for others. */
export type SigninDelegateGroup = {
  readonly __typename?: 'SigninDelegateGroup';
  /** The group's name. */
  readonly groupName: Maybe<Scalars['String']['output']>;
};

/** What a user may do with their phone number. */
export type TelephonySettings = {
  readonly __typename?: 'TelephonySettings';
  /** Whether it can be called. */
  readonly inboundCalling: Scalars['Boolean']['output'];
  /** Whether it can call. */
  readonly outboundCalling: Scalars['Boolean']['output'];
  /** Whether it sends and receives text messages. */
  readonly sms: Scalars['Boolean']['output'];
};

/** A person or shared device of an account. Rests on GetUser and ListUsers. */
export type User = Node & {
  readonly __typename?: 'User';
  /** The user's account. Rests on GetAccount; selecting no more than its `accountId` or `id` costs no call. */
  readonly account: Maybe<Account>;
  /** The account the user belongs to. */
  readonly accountId: Scalars['ID']['output'];
  /** A shared device's part in Alexa for Business. */
  readonly alexaForBusinessMetadata: Maybe<AlexaForBusinessMetadata>;
  /** The name others see. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
  /** When the user was invited. */
  readonly invitedOn: Maybe<Scalars['DateTime']['output']>;
  /** The user's licence. */
  readonly licenseType: Maybe<License>;
  /** The PIN of the user's personal meetings; secret. Rests on GetUser: no List carries it, so it costs one call for each user. */
  readonly personalPin: Maybe<Scalars['String']['output']>;
  /** The phone number assigned to the user; null if none. Rests on GetPhoneNumber. */
  readonly phoneNumber: Maybe<PhoneNumber>;
  /** Phone numbers associated with the user. Rests on ListPhoneNumbers, up to 99 a call. */
  readonly phoneNumbers: Maybe<PhoneNumberConnection>;
  /** The address the user signs in with. */
  readonly primaryEmail: Maybe<Scalars['EmailAddress']['output']>;
  /** The phone number assigned to the user, if any. */
  readonly primaryProvisionedNumber: Maybe<Scalars['E164']['output']>;
  /** When the user joined. */
  readonly registeredOn: Maybe<Scalars['DateTime']['output']>;
  /** Chat rooms the user is a member of. Rests on ListRooms, up to 99 a call. */
  readonly rooms: Maybe<RoomConnection>;
  /** Rests on GetUserSettings: one call for each user. */
  readonly settings: Maybe<UserSettings>;
  /** Chime's own id. */
  readonly userId: Scalars['ID']['output'];
  /** What became of the invitation; Team accounts only. */
  readonly userInvitationStatus: Maybe<InviteStatus>;
  /** Where the user stands in coming to use Chime. */
  readonly userRegistrationStatus: Maybe<RegistrationStatus>;
  /** A person or a device. */
  readonly userType: Maybe<UserType>;
};


/** A person or shared device of an account. Rests on GetUser and ListUsers. */
export type UserPhoneNumbersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  productType: InputMaybe<PhoneNumberProductType>;
  status: InputMaybe<PhoneNumberStatus>;
};


/** A person or shared device of an account. Rests on GetUser and ListUsers. */
export type UserRoomsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of a list of users, read from Chime page by page (ListUsers, up to 200 a page). */
export type UserConnection = {
  readonly __typename?: 'UserConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<User>;
  /** Whether more follows, and from where. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Chime keeps no count: the whole list is walked, one call for every 200; the edges share that walk. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of a list of users, and its place. */
export type UserEdge = {
  readonly __typename?: 'UserEdge';
  /** Resumes exactly after this edge, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: User;
};

/** A user's settings. Rests on GetUserSettings. */
export type UserSettings = {
  readonly __typename?: 'UserSettings';
  /** Calls and text messages. */
  readonly telephony: Maybe<TelephonySettings>;
};

export { UserType };

/** Settings of Voice Connectors. */
export type VoiceConnectorSettings = {
  readonly __typename?: 'VoiceConnectorSettings';
  /** The S3 bucket that receives call detail records. */
  readonly cdrBucket: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  MemberNode:
    | ( BotSource )
    | ( UserSource )
  ;
  PhoneNumberAssociationNode:
    | ( AccountSource )
    | ( UserSource )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AccountSource )
    | ( BotSource )
    | ( PhoneNumberSource )
    | ( PhoneNumberOrderSource )
    | ( RoomSource )
    | ( UserSource )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<AccountSource>;
  AccountConnection: ResolverTypeWrapper<AccountConnectionSource>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  AccountSettings: ResolverTypeWrapper<AccountSettingsSource>;
  AccountStatus: AccountStatus;
  AccountType: AccountType;
  AlexaForBusinessMetadata: ResolverTypeWrapper<AlexaForBusinessMetadataSource>;
  AvailablePhoneNumberConnection: ResolverTypeWrapper<AvailablePhoneNumberConnectionSource>;
  AvailablePhoneNumberEdge: ResolverTypeWrapper<AvailablePhoneNumberEdge>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bot: ResolverTypeWrapper<BotSource>;
  BotConnection: ResolverTypeWrapper<BotConnectionSource>;
  BotEdge: ResolverTypeWrapper<Omit<BotEdge, 'node'> & { node: ResolversTypes['Bot'] }>;
  BotType: BotType;
  BusinessCallingSettings: ResolverTypeWrapper<BusinessCallingSettingsSource>;
  CallingNameStatus: CallingNameStatus;
  ConversationRetentionSettings: ResolverTypeWrapper<ConversationRetentionSettingsSource>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  E164: ResolverTypeWrapper<Scalars['E164']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EventsConfiguration: ResolverTypeWrapper<EventsConfigurationSource>;
  GlobalSettings: ResolverTypeWrapper<GlobalSettingsSource>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InviteStatus: InviteStatus;
  License: License;
  Member: ResolverTypeWrapper<MemberSource>;
  MemberNode: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MemberNode']>;
  MemberType: MemberType;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderedPhoneNumber: ResolverTypeWrapper<OrderedPhoneNumberSource>;
  OrderedPhoneNumberStatus: OrderedPhoneNumberStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PhoneNumber: ResolverTypeWrapper<PhoneNumberSource>;
  PhoneNumberAssociation: ResolverTypeWrapper<PhoneNumberAssociationSource>;
  PhoneNumberAssociationName: PhoneNumberAssociationName;
  PhoneNumberAssociationNode: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PhoneNumberAssociationNode']>;
  PhoneNumberCapabilities: ResolverTypeWrapper<PhoneNumberCapabilitiesSource>;
  PhoneNumberConnection: ResolverTypeWrapper<PhoneNumberConnectionSource>;
  PhoneNumberCountry: ResolverTypeWrapper<PhoneNumberCountrySource>;
  PhoneNumberEdge: ResolverTypeWrapper<Omit<PhoneNumberEdge, 'node'> & { node: ResolversTypes['PhoneNumber'] }>;
  PhoneNumberOrder: ResolverTypeWrapper<PhoneNumberOrderSource>;
  PhoneNumberOrderConnection: ResolverTypeWrapper<PhoneNumberOrderConnectionSource>;
  PhoneNumberOrderEdge: ResolverTypeWrapper<Omit<PhoneNumberOrderEdge, 'node'> & { node: ResolversTypes['PhoneNumberOrder'] }>;
  PhoneNumberOrderStatus: PhoneNumberOrderStatus;
  PhoneNumberProductType: PhoneNumberProductType;
  PhoneNumberSettings: ResolverTypeWrapper<PhoneNumberSettingsSource>;
  PhoneNumberStatus: PhoneNumberStatus;
  PhoneNumberType: PhoneNumberType;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegistrationStatus: RegistrationStatus;
  RetentionSettings: ResolverTypeWrapper<RetentionSettingsSource>;
  Room: ResolverTypeWrapper<RoomSource>;
  RoomConnection: ResolverTypeWrapper<RoomConnectionSource>;
  RoomEdge: ResolverTypeWrapper<Omit<RoomEdge, 'node'> & { node: ResolversTypes['Room'] }>;
  RoomMembership: ResolverTypeWrapper<RoomMembershipSource>;
  RoomMembershipConnection: ResolverTypeWrapper<RoomMembershipConnectionSource>;
  RoomMembershipEdge: ResolverTypeWrapper<Omit<RoomMembershipEdge, 'node'> & { node: ResolversTypes['RoomMembership'] }>;
  RoomMembershipRole: RoomMembershipRole;
  RoomRetentionSettings: ResolverTypeWrapper<RoomRetentionSettingsSource>;
  SigninDelegateGroup: ResolverTypeWrapper<SigninDelegateGroupSource>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TelephonySettings: ResolverTypeWrapper<TelephonySettingsSource>;
  User: ResolverTypeWrapper<UserSource>;
  UserConnection: ResolverTypeWrapper<UserConnectionSource>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserSettings: ResolverTypeWrapper<UserSettingsSource>;
  UserType: UserType;
  VoiceConnectorSettings: ResolverTypeWrapper<VoiceConnectorSettingsSource>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountSource;
  AccountConnection: AccountConnectionSource;
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  AccountSettings: AccountSettingsSource;
  AlexaForBusinessMetadata: AlexaForBusinessMetadataSource;
  AvailablePhoneNumberConnection: AvailablePhoneNumberConnectionSource;
  AvailablePhoneNumberEdge: AvailablePhoneNumberEdge;
  Boolean: Scalars['Boolean']['output'];
  Bot: BotSource;
  BotConnection: BotConnectionSource;
  BotEdge: Omit<BotEdge, 'node'> & { node: ResolversParentTypes['Bot'] };
  BusinessCallingSettings: BusinessCallingSettingsSource;
  ConversationRetentionSettings: ConversationRetentionSettingsSource;
  DateTime: Scalars['DateTime']['output'];
  E164: Scalars['E164']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  EventsConfiguration: EventsConfigurationSource;
  GlobalSettings: GlobalSettingsSource;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Member: MemberSource;
  MemberNode: ResolversUnionTypes<ResolversParentTypes>['MemberNode'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OrderedPhoneNumber: OrderedPhoneNumberSource;
  PageInfo: PageInfo;
  PhoneNumber: PhoneNumberSource;
  PhoneNumberAssociation: PhoneNumberAssociationSource;
  PhoneNumberAssociationNode: ResolversUnionTypes<ResolversParentTypes>['PhoneNumberAssociationNode'];
  PhoneNumberCapabilities: PhoneNumberCapabilitiesSource;
  PhoneNumberConnection: PhoneNumberConnectionSource;
  PhoneNumberCountry: PhoneNumberCountrySource;
  PhoneNumberEdge: Omit<PhoneNumberEdge, 'node'> & { node: ResolversParentTypes['PhoneNumber'] };
  PhoneNumberOrder: PhoneNumberOrderSource;
  PhoneNumberOrderConnection: PhoneNumberOrderConnectionSource;
  PhoneNumberOrderEdge: Omit<PhoneNumberOrderEdge, 'node'> & { node: ResolversParentTypes['PhoneNumberOrder'] };
  PhoneNumberSettings: PhoneNumberSettingsSource;
  Query: Record<PropertyKey, never>;
  RetentionSettings: RetentionSettingsSource;
  Room: RoomSource;
  RoomConnection: RoomConnectionSource;
  RoomEdge: Omit<RoomEdge, 'node'> & { node: ResolversParentTypes['Room'] };
  RoomMembership: RoomMembershipSource;
  RoomMembershipConnection: RoomMembershipConnectionSource;
  RoomMembershipEdge: Omit<RoomMembershipEdge, 'node'> & { node: ResolversParentTypes['RoomMembership'] };
  RoomRetentionSettings: RoomRetentionSettingsSource;
  SigninDelegateGroup: SigninDelegateGroupSource;
  String: Scalars['String']['output'];
  TelephonySettings: TelephonySettingsSource;
  User: UserSource;
  UserConnection: UserConnectionSource;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserSettings: UserSettingsSource;
  VoiceConnectorSettings: VoiceConnectorSettingsSource;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accountStatus?: Resolver<Maybe<ResolversTypes['AccountStatus']>, ParentType, ContextType>;
  accountType?: Resolver<Maybe<ResolversTypes['AccountType']>, ParentType, ContextType>;
  awsAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bot?: Resolver<Maybe<ResolversTypes['Bot']>, ParentType, ContextType, RequireFields<AccountBotArgs, 'botId'>>;
  bots?: Resolver<Maybe<ResolversTypes['BotConnection']>, ParentType, ContextType, RequireFields<AccountBotsArgs, 'first'>>;
  createdTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  defaultLicense?: Resolver<Maybe<ResolversTypes['License']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneNumbers?: Resolver<Maybe<ResolversTypes['PhoneNumberConnection']>, ParentType, ContextType, RequireFields<AccountPhoneNumbersArgs, 'first'>>;
  retentionSettings?: Resolver<Maybe<ResolversTypes['RetentionSettings']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType, RequireFields<AccountRoomArgs, 'roomId'>>;
  rooms?: Resolver<Maybe<ResolversTypes['RoomConnection']>, ParentType, ContextType, RequireFields<AccountRoomsArgs, 'first'>>;
  settings?: Resolver<Maybe<ResolversTypes['AccountSettings']>, ParentType, ContextType>;
  signinDelegateGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SigninDelegateGroup']>>, ParentType, ContextType>;
  supportedLicenses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['License']>>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<AccountUserArgs, 'userId'>>;
  userByEmail?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<AccountUserByEmailArgs, 'email'>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<AccountUsersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AccountSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountSettings'] = ResolversParentTypes['AccountSettings']> = {
  disableRemoteControl?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  enableDialOut?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AccountStatusResolvers = EnumResolverSignature<{ ACTIVE?: any, SUSPENDED?: any }, ResolversTypes['AccountStatus']>;

export type AccountTypeResolvers = EnumResolverSignature<{ ENTERPRISE_DIRECTORY?: any, ENTERPRISE_LWA?: any, ENTERPRISE_OIDC?: any, TEAM?: any }, ResolversTypes['AccountType']>;

export type AlexaForBusinessMetadataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlexaForBusinessMetadata'] = ResolversParentTypes['AlexaForBusinessMetadata']> = {
  alexaForBusinessRoomArn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isAlexaForBusinessEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AvailablePhoneNumberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailablePhoneNumberConnection'] = ResolversParentTypes['AvailablePhoneNumberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AvailablePhoneNumberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['E164']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AvailablePhoneNumberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailablePhoneNumberEdge'] = ResolversParentTypes['AvailablePhoneNumberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['E164'], ParentType, ContextType>;
};

export type BotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bot'] = ResolversParentTypes['Bot']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  botEmail?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  botId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  botType?: Resolver<Maybe<ResolversTypes['BotType']>, ParentType, ContextType>;
  createdTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventsConfiguration?: Resolver<Maybe<ResolversTypes['EventsConfiguration']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rooms?: Resolver<Maybe<ResolversTypes['RoomConnection']>, ParentType, ContextType, RequireFields<BotRoomsArgs, 'first'>>;
  securityToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BotConnection'] = ResolversParentTypes['BotConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Bot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BotEdge'] = ResolversParentTypes['BotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bot'], ParentType, ContextType>;
};

export type BotTypeResolvers = EnumResolverSignature<{ CHAT_BOT?: any }, ResolversTypes['BotType']>;

export type BusinessCallingSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessCallingSettings'] = ResolversParentTypes['BusinessCallingSettings']> = {
  cdrBucket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CallingNameStatusResolvers = EnumResolverSignature<{ UNASSIGNED?: any, UPDATE_FAILED?: any, UPDATE_IN_PROGRESS?: any, UPDATE_SUCCEEDED?: any }, ResolversTypes['CallingNameStatus']>;

export type ConversationRetentionSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationRetentionSettings'] = ResolversParentTypes['ConversationRetentionSettings']> = {
  retentionDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface E164ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['E164'], any> {
  name: 'E164';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EventsConfigurationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventsConfiguration'] = ResolversParentTypes['EventsConfiguration']> = {
  botId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lambdaFunctionArn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outboundEventsHttpsEndpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GlobalSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlobalSettings'] = ResolversParentTypes['GlobalSettings']> = {
  businessCalling?: Resolver<Maybe<ResolversTypes['BusinessCallingSettings']>, ParentType, ContextType>;
  voiceConnector?: Resolver<Maybe<ResolversTypes['VoiceConnectorSettings']>, ParentType, ContextType>;
};

export type InviteStatusResolvers = EnumResolverSignature<{ ACCEPTED?: any, FAILED?: any, PENDING?: any }, ResolversTypes['InviteStatus']>;

export type LicenseResolvers = EnumResolverSignature<{ BASIC?: any, PLUS?: any, PRO?: any, PRO_TRIAL?: any }, ResolversTypes['License']>;

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  memberType?: Resolver<Maybe<ResolversTypes['MemberType']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['MemberNode']>, ParentType, ContextType>;
};

export type MemberNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberNode'] = ResolversParentTypes['MemberNode']> = {
  __resolveType: TypeResolveFn<'Bot' | 'User', ParentType, ContextType>;
};

export type MemberTypeResolvers = EnumResolverSignature<{ BOT?: any, USER?: any, WEBHOOK?: any }, ResolversTypes['MemberType']>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Account' | 'Bot' | 'PhoneNumber' | 'PhoneNumberOrder' | 'Room' | 'User', ParentType, ContextType>;
};

export type OrderedPhoneNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderedPhoneNumber'] = ResolversParentTypes['OrderedPhoneNumber']> = {
  e164PhoneNumber?: Resolver<Maybe<ResolversTypes['E164']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OrderedPhoneNumberStatus']>, ParentType, ContextType>;
};

export type OrderedPhoneNumberStatusResolvers = EnumResolverSignature<{ ACQUIRED?: any, FAILED?: any, PROCESSING?: any }, ResolversTypes['OrderedPhoneNumberStatus']>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PhoneNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhoneNumber'] = ResolversParentTypes['PhoneNumber']> = {
  associations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PhoneNumberAssociation']>>, ParentType, ContextType>;
  callingName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  callingNameStatus?: Resolver<Maybe<ResolversTypes['CallingNameStatus']>, ParentType, ContextType>;
  capabilities?: Resolver<Maybe<ResolversTypes['PhoneNumberCapabilities']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletionTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  e164PhoneNumber?: Resolver<Maybe<ResolversTypes['E164']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phoneNumberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productType?: Resolver<Maybe<ResolversTypes['PhoneNumberProductType']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PhoneNumberStatus']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['PhoneNumberType']>, ParentType, ContextType>;
  updatedTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhoneNumberAssociationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhoneNumberAssociation'] = ResolversParentTypes['PhoneNumberAssociation']> = {
  associatedTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['PhoneNumberAssociationName']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PhoneNumberAssociationNode']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PhoneNumberAssociationNameResolvers = EnumResolverSignature<{ ACCOUNT_ID?: any, SIP_RULE_ID?: any, USER_ID?: any, VOICE_CONNECTOR_GROUP_ID?: any, VOICE_CONNECTOR_ID?: any }, ResolversTypes['PhoneNumberAssociationName']>;

export type PhoneNumberAssociationNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhoneNumberAssociationNode'] = ResolversParentTypes['PhoneNumberAssociationNode']> = {
  __resolveType: TypeResolveFn<'Account' | 'User', ParentType, ContextType>;
};

export type PhoneNumberCapabilitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhoneNumberCapabilities'] = ResolversParentTypes['PhoneNumberCapabilities']> = {
  inboundCall?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inboundMms?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inboundSms?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  outboundCall?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  outboundMms?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  outboundSms?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PhoneNumberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhoneNumberConnection'] = ResolversParentTypes['PhoneNumberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PhoneNumberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PhoneNumberCountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhoneNumberCountry'] = ResolversParentTypes['PhoneNumberCountry']> = {
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supportedPhoneNumberTypes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PhoneNumberType']>>, ParentType, ContextType>;
};

export type PhoneNumberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhoneNumberEdge'] = ResolversParentTypes['PhoneNumberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PhoneNumber'], ParentType, ContextType>;
};

export type PhoneNumberOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhoneNumberOrder'] = ResolversParentTypes['PhoneNumberOrder']> = {
  createdTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderedPhoneNumbers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrderedPhoneNumber']>>, ParentType, ContextType>;
  phoneNumberOrderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productType?: Resolver<Maybe<ResolversTypes['PhoneNumberProductType']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PhoneNumberOrderStatus']>, ParentType, ContextType>;
  updatedTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhoneNumberOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhoneNumberOrderConnection'] = ResolversParentTypes['PhoneNumberOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PhoneNumberOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PhoneNumberOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PhoneNumberOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhoneNumberOrderEdge'] = ResolversParentTypes['PhoneNumberOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PhoneNumberOrder'], ParentType, ContextType>;
};

export type PhoneNumberOrderStatusResolvers = EnumResolverSignature<{ FAILED?: any, PARTIAL?: any, PROCESSING?: any, SUCCESSFUL?: any }, ResolversTypes['PhoneNumberOrderStatus']>;

export type PhoneNumberProductTypeResolvers = EnumResolverSignature<{ BUSINESS_CALLING?: any, SIP_MEDIA_APPLICATION_DIAL_IN?: any, VOICE_CONNECTOR?: any }, ResolversTypes['PhoneNumberProductType']>;

export type PhoneNumberSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhoneNumberSettings'] = ResolversParentTypes['PhoneNumberSettings']> = {
  callingName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  callingNameUpdatedTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PhoneNumberStatusResolvers = EnumResolverSignature<{ ACQUIRE_FAILED?: any, ACQUIRE_IN_PROGRESS?: any, ASSIGNED?: any, DELETE_FAILED?: any, DELETE_IN_PROGRESS?: any, RELEASE_FAILED?: any, RELEASE_IN_PROGRESS?: any, UNASSIGNED?: any }, ResolversTypes['PhoneNumberStatus']>;

export type PhoneNumberTypeResolvers = EnumResolverSignature<{ LOCAL?: any, TOLL_FREE?: any }, ResolversTypes['PhoneNumberType']>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'accountId'>>;
  accounts?: Resolver<Maybe<ResolversTypes['AccountConnection']>, ParentType, ContextType, RequireFields<QueryAccountsArgs, 'first'>>;
  availablePhoneNumbers?: Resolver<Maybe<ResolversTypes['AvailablePhoneNumberConnection']>, ParentType, ContextType, RequireFields<QueryAvailablePhoneNumbersArgs, 'first'>>;
  bot?: Resolver<Maybe<ResolversTypes['Bot']>, ParentType, ContextType, RequireFields<QueryBotArgs, 'accountId' | 'botId'>>;
  globalSettings?: Resolver<Maybe<ResolversTypes['GlobalSettings']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType, RequireFields<QueryPhoneNumberArgs, 'phoneNumberId'>>;
  phoneNumberOrder?: Resolver<Maybe<ResolversTypes['PhoneNumberOrder']>, ParentType, ContextType, RequireFields<QueryPhoneNumberOrderArgs, 'phoneNumberOrderId'>>;
  phoneNumberOrders?: Resolver<Maybe<ResolversTypes['PhoneNumberOrderConnection']>, ParentType, ContextType, RequireFields<QueryPhoneNumberOrdersArgs, 'first'>>;
  phoneNumberSettings?: Resolver<Maybe<ResolversTypes['PhoneNumberSettings']>, ParentType, ContextType>;
  phoneNumbers?: Resolver<Maybe<ResolversTypes['PhoneNumberConnection']>, ParentType, ContextType, RequireFields<QueryPhoneNumbersArgs, 'first'>>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType, RequireFields<QueryRoomArgs, 'accountId' | 'roomId'>>;
  supportedPhoneNumberCountries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PhoneNumberCountry']>>, ParentType, ContextType, RequireFields<QuerySupportedPhoneNumberCountriesArgs, 'productType'>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'accountId' | 'userId'>>;
  userByEmail?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserByEmailArgs, 'email'>>;
};

export type RegistrationStatusResolvers = EnumResolverSignature<{ REGISTERED?: any, SUSPENDED?: any, UNREGISTERED?: any }, ResolversTypes['RegistrationStatus']>;

export type RetentionSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionSettings'] = ResolversParentTypes['RetentionSettings']> = {
  conversationRetentionSettings?: Resolver<Maybe<ResolversTypes['ConversationRetentionSettings']>, ParentType, ContextType>;
  initiateDeletionTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  roomRetentionSettings?: Resolver<Maybe<ResolversTypes['RoomRetentionSettings']>, ParentType, ContextType>;
};

export type RoomResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<Maybe<ResolversTypes['RoomMembershipConnection']>, ParentType, ContextType, RequireFields<RoomMembershipsArgs, 'first'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updatedTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomConnection'] = ResolversParentTypes['RoomConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoomEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Room']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoomEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomEdge'] = ResolversParentTypes['RoomEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
};

export type RoomMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomMembership'] = ResolversParentTypes['RoomMembership']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['RoomMembershipRole']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updatedTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RoomMembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomMembershipConnection'] = ResolversParentTypes['RoomMembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoomMembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RoomMembership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoomMembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomMembershipEdge'] = ResolversParentTypes['RoomMembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoomMembership'], ParentType, ContextType>;
};

export type RoomMembershipRoleResolvers = EnumResolverSignature<{ ADMINISTRATOR?: any, MEMBER?: any }, ResolversTypes['RoomMembershipRole']>;

export type RoomRetentionSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomRetentionSettings'] = ResolversParentTypes['RoomRetentionSettings']> = {
  retentionDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SigninDelegateGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SigninDelegateGroup'] = ResolversParentTypes['SigninDelegateGroup']> = {
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TelephonySettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TelephonySettings'] = ResolversParentTypes['TelephonySettings']> = {
  inboundCalling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outboundCalling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sms?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  alexaForBusinessMetadata?: Resolver<Maybe<ResolversTypes['AlexaForBusinessMetadata']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  licenseType?: Resolver<Maybe<ResolversTypes['License']>, ParentType, ContextType>;
  personalPin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  phoneNumbers?: Resolver<Maybe<ResolversTypes['PhoneNumberConnection']>, ParentType, ContextType, RequireFields<UserPhoneNumbersArgs, 'first'>>;
  primaryEmail?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  primaryProvisionedNumber?: Resolver<Maybe<ResolversTypes['E164']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rooms?: Resolver<Maybe<ResolversTypes['RoomConnection']>, ParentType, ContextType, RequireFields<UserRoomsArgs, 'first'>>;
  settings?: Resolver<Maybe<ResolversTypes['UserSettings']>, ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userInvitationStatus?: Resolver<Maybe<ResolversTypes['InviteStatus']>, ParentType, ContextType>;
  userRegistrationStatus?: Resolver<Maybe<ResolversTypes['RegistrationStatus']>, ParentType, ContextType>;
  userType?: Resolver<Maybe<ResolversTypes['UserType']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserSettings'] = ResolversParentTypes['UserSettings']> = {
  telephony?: Resolver<Maybe<ResolversTypes['TelephonySettings']>, ParentType, ContextType>;
};

export type UserTypeResolvers = EnumResolverSignature<{ PRIVATE_USER?: any, SHARED_DEVICE?: any }, ResolversTypes['UserType']>;

export type VoiceConnectorSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoiceConnectorSettings'] = ResolversParentTypes['VoiceConnectorSettings']> = {
  cdrBucket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AccountSettings?: AccountSettingsResolvers<ContextType>;
  AccountStatus?: AccountStatusResolvers;
  AccountType?: AccountTypeResolvers;
  AlexaForBusinessMetadata?: AlexaForBusinessMetadataResolvers<ContextType>;
  AvailablePhoneNumberConnection?: AvailablePhoneNumberConnectionResolvers<ContextType>;
  AvailablePhoneNumberEdge?: AvailablePhoneNumberEdgeResolvers<ContextType>;
  Bot?: BotResolvers<ContextType>;
  BotConnection?: BotConnectionResolvers<ContextType>;
  BotEdge?: BotEdgeResolvers<ContextType>;
  BotType?: BotTypeResolvers;
  BusinessCallingSettings?: BusinessCallingSettingsResolvers<ContextType>;
  CallingNameStatus?: CallingNameStatusResolvers;
  ConversationRetentionSettings?: ConversationRetentionSettingsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  E164?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  EventsConfiguration?: EventsConfigurationResolvers<ContextType>;
  GlobalSettings?: GlobalSettingsResolvers<ContextType>;
  InviteStatus?: InviteStatusResolvers;
  License?: LicenseResolvers;
  Member?: MemberResolvers<ContextType>;
  MemberNode?: MemberNodeResolvers<ContextType>;
  MemberType?: MemberTypeResolvers;
  Node?: NodeResolvers<ContextType>;
  OrderedPhoneNumber?: OrderedPhoneNumberResolvers<ContextType>;
  OrderedPhoneNumberStatus?: OrderedPhoneNumberStatusResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PhoneNumber?: PhoneNumberResolvers<ContextType>;
  PhoneNumberAssociation?: PhoneNumberAssociationResolvers<ContextType>;
  PhoneNumberAssociationName?: PhoneNumberAssociationNameResolvers;
  PhoneNumberAssociationNode?: PhoneNumberAssociationNodeResolvers<ContextType>;
  PhoneNumberCapabilities?: PhoneNumberCapabilitiesResolvers<ContextType>;
  PhoneNumberConnection?: PhoneNumberConnectionResolvers<ContextType>;
  PhoneNumberCountry?: PhoneNumberCountryResolvers<ContextType>;
  PhoneNumberEdge?: PhoneNumberEdgeResolvers<ContextType>;
  PhoneNumberOrder?: PhoneNumberOrderResolvers<ContextType>;
  PhoneNumberOrderConnection?: PhoneNumberOrderConnectionResolvers<ContextType>;
  PhoneNumberOrderEdge?: PhoneNumberOrderEdgeResolvers<ContextType>;
  PhoneNumberOrderStatus?: PhoneNumberOrderStatusResolvers;
  PhoneNumberProductType?: PhoneNumberProductTypeResolvers;
  PhoneNumberSettings?: PhoneNumberSettingsResolvers<ContextType>;
  PhoneNumberStatus?: PhoneNumberStatusResolvers;
  PhoneNumberType?: PhoneNumberTypeResolvers;
  Query?: QueryResolvers<ContextType>;
  RegistrationStatus?: RegistrationStatusResolvers;
  RetentionSettings?: RetentionSettingsResolvers<ContextType>;
  Room?: RoomResolvers<ContextType>;
  RoomConnection?: RoomConnectionResolvers<ContextType>;
  RoomEdge?: RoomEdgeResolvers<ContextType>;
  RoomMembership?: RoomMembershipResolvers<ContextType>;
  RoomMembershipConnection?: RoomMembershipConnectionResolvers<ContextType>;
  RoomMembershipEdge?: RoomMembershipEdgeResolvers<ContextType>;
  RoomMembershipRole?: RoomMembershipRoleResolvers;
  RoomRetentionSettings?: RoomRetentionSettingsResolvers<ContextType>;
  SigninDelegateGroup?: SigninDelegateGroupResolvers<ContextType>;
  TelephonySettings?: TelephonySettingsResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserSettings?: UserSettingsResolvers<ContextType>;
  UserType?: UserTypeResolvers;
  VoiceConnectorSettings?: VoiceConnectorSettingsResolvers<ContextType>;
};

