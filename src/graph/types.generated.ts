import type { AccountStatus } from './enums.js';
import type { AccountType } from './enums.js';
import type { BotType } from './enums.js';
import type { CallingNameStatus } from './enums.js';
import type { EmailStatus } from './enums.js';
import type { ErrorCode } from './enums.js';
import type { InviteStatus } from './enums.js';
import type { License } from './enums.js';
import type { MemberType } from './enums.js';
import type { OrderedPhoneNumberStatus } from './enums.js';
import type { PhoneNumberAssociationName } from './enums.js';
import type { PhoneNumberOrderStatus } from './enums.js';
import type { PhoneNumberOrderType } from './enums.js';
import type { PhoneNumberProductType } from './enums.js';
import type { PhoneNumberStatus } from './enums.js';
import type { PhoneNumberType } from './enums.js';
import type { RegistrationStatus } from './enums.js';
import type { RoomMembershipRole } from './enums.js';
import type { Scope } from './enums.js';
import type { UserType } from './enums.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccountMapper, UserMapper, BotMapper, RoomMapper, PhoneNumberMapper, PhoneNumberOrderMapper, RoomMembershipMapper, MemberMapper, PhoneNumberAssociationMapper, OrderedPhoneNumberMapper, PhoneNumberCountryMapper, PhoneNumberCapabilitiesMapper, SigninDelegateGroupMapper, AlexaForBusinessMetadataMapper, AccountSettingsMapper, RetentionSettingsMapper, RoomRetentionSettingsMapper, ConversationRetentionSettingsMapper, UserSettingsMapper, TelephonySettingsMapper, EventsConfigurationMapper, GlobalSettingsMapper, BusinessCallingSettingsMapper, VoiceConnectorSettingsMapper, PhoneNumberSettingsMapper, InviteMapper, InviteErrorMapper, UserErrorMapper, MemberErrorMapper, PhoneNumberErrorMapper, AccountConnectionMapper, UserConnectionMapper, BotConnectionMapper, RoomConnectionMapper, RoomMembershipConnectionMapper, PhoneNumberConnectionMapper, PhoneNumberOrderConnectionMapper, AvailablePhoneNumberMapper, AvailablePhoneNumberConnectionMapper } from './mappers.js';
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
  /** A date and time in UTC, in ISO 8601 format with milliseconds, for example `2026-02-20T17:59:18.006Z`. */
  DateTime: { input: Date; output: Date; }
  /** A phone number in E.164 format, for example `+12065550100`. */
  E164: { input: string; output: string; }
  /** An e-mail address, as Chime returns it. */
  EmailAddress: { input: string; output: string; }
};

/** An Amazon Chime account. It has users, rooms, bots and phone numbers. Calls GetAccount and ListAccounts. */
export type Account = Node & {
  readonly __typename?: 'Account';
  /** The account's Chime id. */
  readonly accountId: Scalars['ID']['output'];
  /** The account's status. */
  readonly accountStatus: Maybe<AccountStatus>;
  /** The account's type; null if Chime returns a type that this schema does not know. */
  readonly accountType: Maybe<AccountType>;
  /** The 12-digit id of the AWS account that owns the Chime account. */
  readonly awsAccountId: Scalars['ID']['output'];
  /** A bot by id; null with a `NOT_FOUND` error if it does not exist. Calls GetBot. */
  readonly bot: Maybe<Bot>;
  /** The account's bots. Calls ListBots, up to 99 items per call; empty for a Team account, without a call. */
  readonly bots: Maybe<BotConnection>;
  /** When it was created. */
  readonly createdTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The license of new users. */
  readonly defaultLicense: Maybe<License>;
  /** The global id, accepted by `node` and `nodes` and wherever the object's Chime id is accepted. */
  readonly id: Scalars['ID']['output'];
  /** The account's name, 1 to 100 characters. Names need not be unique. */
  readonly name: Scalars['String']['output'];
  /** The phone numbers associated with the account. Calls ListPhoneNumbers, up to 99 items per call. */
  readonly phoneNumbers: Maybe<PhoneNumberConnection>;
  /** The retention of the account's chat messages. Calls GetRetentionSettings: one call per account; null for a Team account, without a call. */
  readonly retentionSettings: Maybe<RetentionSettings>;
  /** A chat room by id; null with a `NOT_FOUND` error if it does not exist. Calls GetRoom. */
  readonly room: Maybe<Room>;
  /** The account's chat rooms. Calls ListRooms, up to 99 items per call; empty for a Team account, without a call. */
  readonly rooms: Maybe<RoomConnection>;
  /** The account's settings. Calls GetAccountSettings: one call per account. */
  readonly settings: Maybe<AccountSettings>;
  /** Active Directory groups whose members can sign in for other users; EnterpriseDirectory accounts only. */
  readonly signinDelegateGroups: Maybe<ReadonlyArray<SigninDelegateGroup>>;
  /** The licenses that the account's users can have. */
  readonly supportedLicenses: Maybe<ReadonlyArray<License>>;
  /** A user by id; null with a `NOT_FOUND` error if it does not exist. Calls GetUser. */
  readonly user: Maybe<User>;
  /** The user with an e-mail address; null with a `NOT_FOUND` error if it does not exist. Calls ListUsers once. */
  readonly userByEmail: Maybe<User>;
  /** The account's users. Calls ListUsers, up to 200 items per call. */
  readonly users: Maybe<UserConnection>;
};


/** An Amazon Chime account. It has users, rooms, bots and phone numbers. Calls GetAccount and ListAccounts. */
export type AccountBotArgs = {
  botId: Scalars['ID']['input'];
};


/** An Amazon Chime account. It has users, rooms, bots and phone numbers. Calls GetAccount and ListAccounts. */
export type AccountBotsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An Amazon Chime account. It has users, rooms, bots and phone numbers. Calls GetAccount and ListAccounts. */
export type AccountPhoneNumbersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  productType: InputMaybe<PhoneNumberProductType>;
  status: InputMaybe<PhoneNumberStatus>;
};


/** An Amazon Chime account. It has users, rooms, bots and phone numbers. Calls GetAccount and ListAccounts. */
export type AccountRoomArgs = {
  roomId: Scalars['ID']['input'];
};


/** An Amazon Chime account. It has users, rooms, bots and phone numbers. Calls GetAccount and ListAccounts. */
export type AccountRoomsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  memberId: InputMaybe<Scalars['ID']['input']>;
};


/** An Amazon Chime account. It has users, rooms, bots and phone numbers. Calls GetAccount and ListAccounts. */
export type AccountUserArgs = {
  userId: Scalars['ID']['input'];
};


/** An Amazon Chime account. It has users, rooms, bots and phone numbers. Calls GetAccount and ListAccounts. */
export type AccountUserByEmailArgs = {
  email: Scalars['String']['input'];
};


/** An Amazon Chime account. It has users, rooms, bots and phone numbers. Calls GetAccount and ListAccounts. */
export type AccountUsersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  userEmail: InputMaybe<Scalars['String']['input']>;
  userType: InputMaybe<UserType>;
};

/** A page of a list of accounts. Calls ListAccounts, up to 200 items per call. */
export type AccountConnection = {
  readonly __typename?: 'AccountConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AccountEdge>;
  /** The items of the page, without cursors. */
  readonly nodes: ReadonlyArray<Account>;
  /** The state of the pagination. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. Chime returns no counts, so the gateway reads the whole list, 200 items per call; the edges are taken from the same pages. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An item of a list of accounts, with its cursor. */
export type AccountEdge = {
  readonly __typename?: 'AccountEdge';
  /** Pass it as `after` to continue exactly after this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Account;
};

/** The settings of an account. */
export type AccountSettings = {
  readonly __typename?: 'AccountSettings';
  /** If true, meeting participants cannot control a shared screen. */
  readonly disableRemoteControl: Maybe<Scalars['Boolean']['output']>;
  /** If true, meetings can call participants by telephone. */
  readonly enableDialOut: Maybe<Scalars['Boolean']['output']>;
};

/** The account settings to change; omitted members are unchanged. */
export type AccountSettingsInput = {
  /** If true, meeting participants cannot control a shared screen. */
  readonly disableRemoteControl?: InputMaybe<Scalars['Boolean']['input']>;
  /** If true, meetings can call participants by telephone. */
  readonly enableDialOut?: InputMaybe<Scalars['Boolean']['input']>;
};

export { AccountStatus };

export { AccountType };

/** The Alexa for Business metadata of a shared device. */
export type AlexaForBusinessMetadata = {
  readonly __typename?: 'AlexaForBusinessMetadata';
  /** The ARN of the Alexa for Business room of the device. */
  readonly alexaForBusinessRoomArn: Maybe<Scalars['String']['output']>;
  /** If true, Alexa for Business is enabled for the device. */
  readonly isAlexaForBusinessEnabled: Maybe<Scalars['Boolean']['output']>;
};

/** The Alexa for Business metadata of a shared device. */
export type AlexaForBusinessMetadataInput = {
  /** The ARN of the Alexa for Business room of the device. */
  readonly alexaForBusinessRoomArn?: InputMaybe<Scalars['String']['input']>;
  /** If true, Alexa for Business is enabled for the device. */
  readonly isAlexaForBusinessEnabled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The user and the phone number to assign. */
export type AssociatePhoneNumberWithUserInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The phone number in E.164 format, for example `+12065550100`. Ids are not accepted. */
  readonly e164PhoneNumber: Scalars['String']['input'];
  /** A key of your choice, up to 255 characters, that makes this mutation safe to send again. For 24 hours, the same key with the same input returns the first result, and with another input it fails with `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The user's Chime id or global id. */
  readonly userId: Scalars['ID']['input'];
};

/** The result of AssociatePhoneNumberWithUser. Chime's response is empty, so selecting more than ids calls GetUser and GetPhoneNumber. */
export type AssociatePhoneNumberWithUserPayload = {
  readonly __typename?: 'AssociatePhoneNumberWithUserPayload';
  /** The phone number, with its associations. */
  readonly phoneNumber: Maybe<PhoneNumber>;
  /** The user, with the assigned phone number. */
  readonly user: Maybe<User>;
};

/** The account, and the groups whose members can sign in for other users. */
export type AssociateSigninDelegateGroupsWithAccountInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The groups to add. */
  readonly signinDelegateGroups: ReadonlyArray<SigninDelegateGroupInput>;
};

/** The result of AssociateSigninDelegateGroupsWithAccount. */
export type AssociateSigninDelegateGroupsWithAccountPayload = {
  readonly __typename?: 'AssociateSigninDelegateGroupsWithAccountPayload';
  /** The account after the change. Chime's response is empty, so selecting more than its ids calls GetAccount. */
  readonly account: Maybe<Account>;
};

/** A phone number that can be ordered. */
export type AvailablePhoneNumber = {
  readonly __typename?: 'AvailablePhoneNumber';
  /** The number, for `createPhoneNumberOrder`. */
  readonly e164PhoneNumber: Scalars['E164']['output'];
};

/** A page of a list of phone numbers that can be ordered. Calls SearchAvailablePhoneNumbers, up to 500 items per call. */
export type AvailablePhoneNumberConnection = {
  readonly __typename?: 'AvailablePhoneNumberConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AvailablePhoneNumberEdge>;
  /** The items of the page, without cursors. */
  readonly nodes: ReadonlyArray<AvailablePhoneNumber>;
  /** The state of the pagination. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. Chime returns no counts, so the gateway reads the whole list, 500 items per call; the edges are taken from the same pages. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An item of a list of phone numbers that can be ordered, with its cursor. */
export type AvailablePhoneNumberEdge = {
  readonly __typename?: 'AvailablePhoneNumberEdge';
  /** Pass it as `after` to continue exactly after this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: AvailablePhoneNumber;
};

/** The room and the members to add. */
export type BatchCreateRoomMembershipInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** Up to 10,000 members; duplicates are sent once. A room can have 1,000 members. */
  readonly membershipItemList: ReadonlyArray<MembershipItemInput>;
  /** The room's Chime id or global id. */
  readonly roomId: Scalars['ID']['input'];
};

/** The result of BatchCreateRoomMembership. */
export type BatchCreateRoomMembershipPayload = {
  readonly __typename?: 'BatchCreateRoomMembershipPayload';
  /** The members that were not added. */
  readonly errors: ReadonlyArray<MemberError>;
  /** The created memberships, in input order. Chime's response does not include them, so selecting them reads the list with ListRoomMemberships; null if that fails. */
  readonly roomMemberships: Maybe<ReadonlyArray<RoomMembership>>;
};

/** The phone numbers to delete. */
export type BatchDeletePhoneNumberInput = {
  /** The ids of 1 to 10,000 phone numbers: Chime ids (`%2B12065550100`), E.164 forms (`+12065550100`) or global ids. Duplicates are sent once. */
  readonly phoneNumberIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** The result of BatchDeletePhoneNumber. */
export type BatchDeletePhoneNumberPayload = {
  readonly __typename?: 'BatchDeletePhoneNumberPayload';
  /** The global ids of the deleted phone numbers, for client caches, in input order. */
  readonly deletedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The Chime ids of the deleted phone numbers, in input order. */
  readonly deletedPhoneNumberIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The phone numbers that were not deleted. */
  readonly phoneNumberErrors: ReadonlyArray<PhoneNumberError>;
  /** The deleted phone numbers in the deletion queue. Selecting more than their ids calls GetPhoneNumber for each, or ListPhoneNumbers if that takes fewer calls. */
  readonly phoneNumbers: ReadonlyArray<PhoneNumber>;
};

/** An item of a batch that was not carried out. The other items are not affected. */
export type BatchItemError = {
  /** The error code, from Chime or from the gateway. */
  readonly errorCode: ErrorCode;
  /** A message for people. */
  readonly errorMessage: Maybe<Scalars['String']['output']>;
  /** If true, you can safely send the item again, and it can succeed. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The account and the users to suspend. */
export type BatchSuspendUserInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** A key of your choice, up to 255 characters, that makes this mutation safe to send again. For 24 hours, the same key with the same input returns the first result, and with another input it fails with `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The Chime ids or global ids of up to 10,000 users; duplicates are sent once. */
  readonly userIdList: ReadonlyArray<Scalars['ID']['input']>;
};

/** The result of BatchSuspendUser. */
export type BatchSuspendUserPayload = {
  readonly __typename?: 'BatchSuspendUserPayload';
  /** The users for whom the change failed. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The suspended users, in input order. Users of a Team account are returned as last known, because they have left the account. */
  readonly users: ReadonlyArray<User>;
};

/** The account and the users to unsuspend. */
export type BatchUnsuspendUserInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The Chime ids or global ids of up to 10,000 users; duplicates are sent once. */
  readonly userIdList: ReadonlyArray<Scalars['ID']['input']>;
};

/** The result of BatchUnsuspendUser. */
export type BatchUnsuspendUserPayload = {
  readonly __typename?: 'BatchUnsuspendUserPayload';
  /** The users for whom the change failed. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The users that are no longer suspended, in input order. */
  readonly users: ReadonlyArray<User>;
};

/** The phone numbers to change. A member that is null is refused. */
export type BatchUpdatePhoneNumberInput = {
  /** A key of your choice, up to 255 characters, that makes this mutation safe to send again. For 24 hours, the same key with the same input returns the first result, and with another input it fails with `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Up to 10,000 changes, one per phone number. */
  readonly updatePhoneNumberRequestItems: ReadonlyArray<UpdatePhoneNumberRequestItemInput>;
};

/** The result of BatchUpdatePhoneNumber. */
export type BatchUpdatePhoneNumberPayload = {
  readonly __typename?: 'BatchUpdatePhoneNumberPayload';
  /** The phone numbers that were not changed. */
  readonly phoneNumberErrors: ReadonlyArray<PhoneNumberError>;
  /** The changed phone numbers, in input order. */
  readonly phoneNumbers: ReadonlyArray<PhoneNumber>;
};

/** The account and the users to change. A member that is null is refused. */
export type BatchUpdateUserInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** Up to 10,000 changes, one per user. */
  readonly updateUserRequestItems: ReadonlyArray<UpdateUserRequestItemInput>;
};

/** The result of BatchUpdateUser. */
export type BatchUpdateUserPayload = {
  readonly __typename?: 'BatchUpdateUserPayload';
  /** The users for whom the change failed. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The changed users, in input order. */
  readonly users: ReadonlyArray<User>;
};

/** A chat bot of an Enterprise account. Calls GetBot and ListBots. */
export type Bot = Node & {
  readonly __typename?: 'Bot';
  /** The bot's account. Calls GetAccount; selecting only its ids makes no call. */
  readonly account: Maybe<Account>;
  /** The Chime id of the bot's account. */
  readonly accountId: Scalars['ID']['output'];
  /** The bot's e-mail address. */
  readonly botEmail: Maybe<Scalars['EmailAddress']['output']>;
  /** The bot's Chime id. */
  readonly botId: Scalars['ID']['output'];
  /** The bot's type. */
  readonly botType: Maybe<BotType>;
  /** When it was created. */
  readonly createdTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** If true, the bot is disabled. */
  readonly disabled: Maybe<Scalars['Boolean']['output']>;
  /** The bot's name, including the suffix ` (Bot)` that Chime appends. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** The destination of the bot's events; null if not configured. Calls GetEventsConfiguration: one call per bot. */
  readonly eventsConfiguration: Maybe<EventsConfiguration>;
  /** The global id, accepted by `node` and `nodes` and wherever the object's Chime id is accepted. */
  readonly id: Scalars['ID']['output'];
  /** The chat rooms of which the bot is a member. Calls ListRooms, up to 99 items per call. */
  readonly rooms: Maybe<RoomConnection>;
  /** The token with which Chime signs its requests to the bot; secret. */
  readonly securityToken: Maybe<Scalars['String']['output']>;
  /** When it was last updated. */
  readonly updatedTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The user with the bot's `userId`; null if Chime has no such user. Calls GetUser. */
  readonly user: Maybe<User>;
  /** The id with which the bot is a member of rooms. */
  readonly userId: Maybe<Scalars['ID']['output']>;
};


/** A chat bot of an Enterprise account. Calls GetBot and ListBots. */
export type BotRoomsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of bots. Calls ListBots, up to 99 items per call. */
export type BotConnection = {
  readonly __typename?: 'BotConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<BotEdge>;
  /** The items of the page, without cursors. */
  readonly nodes: ReadonlyArray<Bot>;
  /** The state of the pagination. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. Chime returns no counts, so the gateway reads the whole list, 99 items per call; the edges are taken from the same pages. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An item of a list of bots, with its cursor. */
export type BotEdge = {
  readonly __typename?: 'BotEdge';
  /** Pass it as `after` to continue exactly after this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Bot;
};

export { BotType };

/** Settings of Business Calling. */
export type BusinessCallingSettings = {
  readonly __typename?: 'BusinessCallingSettings';
  /** The S3 bucket that receives call detail records. */
  readonly cdrBucket: Maybe<Scalars['String']['output']>;
};

/** The settings of Business Calling to change. */
export type BusinessCallingSettingsInput = {
  /** The S3 bucket that receives call detail records. */
  readonly cdrBucket?: InputMaybe<Scalars['String']['input']>;
};

export { CallingNameStatus };

/** The retention of conversation messages. */
export type ConversationRetentionSettings = {
  readonly __typename?: 'ConversationRetentionSettings';
  /** The number of days, 1 to 5,475 (15 years); null if messages are kept without limit. */
  readonly retentionDays: Maybe<Scalars['Int']['output']>;
};

/** The retention of conversation messages. */
export type ConversationRetentionSettingsInput = {
  /** The number of days, 1 to 5,475 (15 years). Omitted: messages are kept without limit. */
  readonly retentionDays?: InputMaybe<Scalars['Int']['input']>;
};

/** The Team account to create. */
export type CreateAccountInput = {
  /** A key of your choice, up to 255 characters, that makes this mutation safe to send again. For 24 hours, the same key with the same input returns the first result, and with another input it fails with `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The account's name: 1 to 100 characters, at least one of them not blank. Names need not be unique. */
  readonly name: Scalars['String']['input'];
};

/** The result of CreateAccount. */
export type CreateAccountPayload = {
  readonly __typename?: 'CreateAccountPayload';
  /** The created account. */
  readonly account: Maybe<Account>;
};

/** The bot to create. */
export type CreateBotInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The bot's name, 1 to 55 characters. Chime appends ` (Bot)`. */
  readonly displayName: Scalars['String']['input'];
  /** The domain of the bot's e-mail address; one of the account's domains. */
  readonly domain?: InputMaybe<Scalars['String']['input']>;
  /** A key of your choice, up to 255 characters, that makes this mutation safe to send again. For 24 hours, the same key with the same input returns the first result, and with another input it fails with `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of CreateBot. */
export type CreateBotPayload = {
  readonly __typename?: 'CreateBotPayload';
  /** The created bot, including its `securityToken`. */
  readonly bot: Maybe<Bot>;
};

/** The meeting and the telephone to call. */
export type CreateMeetingDialOutInput = {
  /** The calling phone number in E.164 format, for example `+12065550100`. It must be in the AWS account's inventory. */
  readonly fromPhoneNumber: Scalars['String']['input'];
  /** A key of your choice, up to 255 characters, that makes this mutation safe to send again. For 24 hours, the same key with the same input returns the first result, and with another input it fails with `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The attendee's join token, 2 to 2,048 characters; secret. */
  readonly joinToken: Scalars['String']['input'];
  /** The meeting's Chime id, a GUID. */
  readonly meetingId: Scalars['ID']['input'];
  /** The phone number to call in E.164 format, for example `+12065550100`. */
  readonly toPhoneNumber: Scalars['String']['input'];
};

/** The result of CreateMeetingDialOut. */
export type CreateMeetingDialOutPayload = {
  readonly __typename?: 'CreateMeetingDialOutPayload';
  /** The call's Chime id, a GUID. No action accepts it. */
  readonly transactionId: Maybe<Scalars['ID']['output']>;
};

/** The phone numbers to order. */
export type CreatePhoneNumberOrderInput = {
  /** The phone numbers in E.164 format, for example `+12065550100`, as `availablePhoneNumbers` returns them; at least one. */
  readonly e164PhoneNumbers: ReadonlyArray<Scalars['String']['input']>;
  /** A key of your choice, up to 255 characters, that makes this mutation safe to send again. For 24 hours, the same key with the same input returns the first result, and with another input it fails with `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A name for the numbers of the order. Letters, digits, commas, full stops, underscores, hyphens and spaces; up to 256 characters. Only with Amazon Chime SDK Voice; refused with `UNPROCESSABLE` otherwise. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The product type of the numbers. Business Calling does not accept toll-free numbers. Numbers outside the US are available only for SIP media applications. */
  readonly productType: PhoneNumberProductType;
};

/** The result of CreatePhoneNumberOrder. */
export type CreatePhoneNumberOrderPayload = {
  readonly __typename?: 'CreatePhoneNumberOrderPayload';
  /** The created order, with all its numbers in the status `PROCESSING`. */
  readonly phoneNumberOrder: Maybe<PhoneNumberOrder>;
};

/** The chat room to create. */
export type CreateRoomInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** A token that makes the request idempotent: 2 to 64 letters, digits, `-` and `_`. The same token with the same name returns the existing room, and with another name it fails. Omitted: the gateway generates one per mutation. */
  readonly clientRequestToken?: InputMaybe<Scalars['String']['input']>;
  /** The room's name. */
  readonly name: Scalars['String']['input'];
};

/** The room and the member to add. */
export type CreateRoomMembershipInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The Chime id or global id of a user or bot of the account. */
  readonly memberId: Scalars['ID']['input'];
  /** The member's role; the default is `MEMBER`. */
  readonly role?: InputMaybe<RoomMembershipRole>;
  /** The room's Chime id or global id. */
  readonly roomId: Scalars['ID']['input'];
};

/** The result of CreateRoomMembership. */
export type CreateRoomMembershipPayload = {
  readonly __typename?: 'CreateRoomMembershipPayload';
  /** The created membership. */
  readonly roomMembership: Maybe<RoomMembership>;
};

/** The result of CreateRoom. */
export type CreateRoomPayload = {
  readonly __typename?: 'CreateRoomPayload';
  /** The created room. */
  readonly room: Maybe<Room>;
};

/** The user to create. */
export type CreateUserInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The user's e-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** A key of your choice, up to 255 characters, that makes this mutation safe to send again. For 24 hours, the same key with the same input returns the first result, and with another input it fails with `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The user's type: a person or a shared device. */
  readonly userType?: InputMaybe<UserType>;
  /** The user's name. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** The result of CreateUser. */
export type CreateUserPayload = {
  readonly __typename?: 'CreateUserPayload';
  /** The created user. */
  readonly user: Maybe<User>;
};

/** The account to delete. */
export type DeleteAccountInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
};

/** The result of DeleteAccount. */
export type DeleteAccountPayload = {
  readonly __typename?: 'DeleteAccountPayload';
  /** The deleted account's Chime id. */
  readonly deletedAccountId: Scalars['ID']['output'];
  /** The global id of the deleted object, for client caches. */
  readonly deletedId: Scalars['ID']['output'];
};

/** The bot whose events configuration is deleted. */
export type DeleteEventsConfigurationInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The bot's Chime id or global id. */
  readonly botId: Scalars['ID']['input'];
};

/** The result of DeleteEventsConfiguration. */
export type DeleteEventsConfigurationPayload = {
  readonly __typename?: 'DeleteEventsConfigurationPayload';
  /** The bot that the configuration belonged to. */
  readonly bot: Maybe<Bot>;
  /** The bot's Chime id; an events configuration has no id of its own. */
  readonly deletedEventsConfigurationId: Scalars['ID']['output'];
};

/** The phone number to delete. */
export type DeletePhoneNumberInput = {
  /** The phone number's Chime id (`%2B12065550100`), its E.164 form (`+12065550100`) or its global id. */
  readonly phoneNumberId: Scalars['ID']['input'];
};

/** The result of DeletePhoneNumber. */
export type DeletePhoneNumberPayload = {
  readonly __typename?: 'DeletePhoneNumberPayload';
  /** The global id of the deleted object, for client caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** The number's Chime id. */
  readonly deletedPhoneNumberId: Scalars['ID']['output'];
  /** The phone number in the deletion queue, with its `deletionTimestamp`; null if it is no longer in the queue. Selecting more than its ids calls GetPhoneNumber. */
  readonly phoneNumber: Maybe<PhoneNumber>;
};

/** The room to delete. */
export type DeleteRoomInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The room's Chime id or global id. */
  readonly roomId: Scalars['ID']['input'];
};

/** The room and the member to remove. */
export type DeleteRoomMembershipInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The Chime id of the user or bot. */
  readonly memberId: Scalars['ID']['input'];
  /** The room's Chime id or global id. */
  readonly roomId: Scalars['ID']['input'];
};

/** The result of DeleteRoomMembership. */
export type DeleteRoomMembershipPayload = {
  readonly __typename?: 'DeleteRoomMembershipPayload';
  /** The global id of the deleted object, for client caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** The member's Chime id; a membership has no Chime id of its own. */
  readonly deletedRoomMembershipId: Scalars['ID']['output'];
  /** The room from which the member was removed. */
  readonly room: Maybe<Room>;
};

/** The result of DeleteRoom. */
export type DeleteRoomPayload = {
  readonly __typename?: 'DeleteRoomPayload';
  /** The account that the room belonged to. */
  readonly account: Maybe<Account>;
  /** The global id of the deleted object, for client caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** The deleted room's Chime id. */
  readonly deletedRoomId: Scalars['ID']['output'];
};

/** The user whose phone number is disassociated. */
export type DisassociatePhoneNumberFromUserInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The user's Chime id or global id. */
  readonly userId: Scalars['ID']['input'];
};

/** The result of DisassociatePhoneNumberFromUser. */
export type DisassociatePhoneNumberFromUserPayload = {
  readonly __typename?: 'DisassociatePhoneNumberFromUserPayload';
  /** The phone number that the user had; null if there was none. Selecting it calls GetUser before the write. */
  readonly phoneNumber: Maybe<PhoneNumber>;
  /** The user, now without a phone number. Chime's response is empty, so selecting more than the ids calls GetUser. */
  readonly user: Maybe<User>;
};

/** The account, and the groups whose members can no longer sign in for other users. */
export type DisassociateSigninDelegateGroupsFromAccountInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The names of the groups to remove; at least one. */
  readonly groupNames: ReadonlyArray<Scalars['String']['input']>;
};

/** The result of DisassociateSigninDelegateGroupsFromAccount. */
export type DisassociateSigninDelegateGroupsFromAccountPayload = {
  readonly __typename?: 'DisassociateSigninDelegateGroupsFromAccountPayload';
  /** The account after the change. Chime's response is empty, so selecting more than its ids calls GetAccount. */
  readonly account: Maybe<Account>;
};

export { EmailStatus };

export { ErrorCode };

/** The destination of a bot's events: an HTTPS endpoint or a Lambda function. Calls GetEventsConfiguration. */
export type EventsConfiguration = {
  readonly __typename?: 'EventsConfiguration';
  /** The bot that the configuration belongs to. */
  readonly botId: Maybe<Scalars['ID']['output']>;
  /** The ARN of the Lambda function that Chime invokes with the events; secret. */
  readonly lambdaFunctionArn: Maybe<Scalars['String']['output']>;
  /** The HTTPS URL to which Chime posts the events; secret. */
  readonly outboundEventsHttpsEndpoint: Maybe<Scalars['String']['output']>;
};

/** The settings of an AWS account. Calls GetGlobalSettings. */
export type GlobalSettings = {
  readonly __typename?: 'GlobalSettings';
  /** The settings of Business Calling; null if Amazon Chime SDK Voice serves phone numbers. */
  readonly businessCalling: Maybe<BusinessCallingSettings>;
  /** The settings of Voice Connectors. */
  readonly voiceConnector: Maybe<VoiceConnectorSettings>;
};

/** An invitation to a Team account. */
export type Invite = {
  readonly __typename?: 'Invite';
  /** The invited e-mail address. */
  readonly emailAddress: Maybe<Scalars['EmailAddress']['output']>;
  /** The delivery status of its e-mail. */
  readonly emailStatus: Maybe<EmailStatus>;
  /** The invitation's Chime id. */
  readonly inviteId: Maybe<Scalars['ID']['output']>;
  /** The status of the invitation. */
  readonly status: Maybe<InviteStatus>;
};

/** An e-mail address that could not be invited. */
export type InviteError = BatchItemError & {
  readonly __typename?: 'InviteError';
  /** The e-mail address. */
  readonly emailAddress: Scalars['EmailAddress']['output'];
  /** The error code, from Chime or from the gateway. */
  readonly errorCode: ErrorCode;
  /** A message for people. */
  readonly errorMessage: Maybe<Scalars['String']['output']>;
  /** If true, you can safely send the item again, and it can succeed. */
  readonly retryable: Scalars['Boolean']['output'];
};

export { InviteStatus };

/** The Team account and the people to invite. */
export type InviteUsersInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** A key of your choice, up to 255 characters, that makes this mutation safe to send again. For 24 hours, the same key with the same input returns the first result, and with another input it fails with `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Up to 10,000 e-mail addresses; duplicates are invited once. */
  readonly userEmailList: ReadonlyArray<Scalars['String']['input']>;
  /** The type of the invited users. */
  readonly userType?: InputMaybe<UserType>;
};

/** The result of InviteUsers, per address and in input order. */
export type InviteUsersPayload = {
  readonly __typename?: 'InviteUsersPayload';
  /** The addresses whose call failed. */
  readonly inviteErrors: ReadonlyArray<InviteError>;
  /** The invitations. An address that Chime did not invite has the status `FAILED`. */
  readonly invites: ReadonlyArray<Invite>;
};

export { License };

/** The user to sign out. */
export type LogoutUserInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The user's Chime id or global id. */
  readonly userId: Scalars['ID']['input'];
};

/** The result of LogoutUser. */
export type LogoutUserPayload = {
  readonly __typename?: 'LogoutUserPayload';
  /** The user. Chime's response is empty, so selecting more than the ids calls GetUser. */
  readonly user: Maybe<User>;
};

/** The member of a room membership. Its name and e-mail address make no further call. */
export type Member = {
  readonly __typename?: 'Member';
  /** The Chime id of the member's account. */
  readonly accountId: Maybe<Scalars['ID']['output']>;
  /** The member's e-mail address. */
  readonly email: Maybe<Scalars['EmailAddress']['output']>;
  /** The member's name. */
  readonly fullName: Maybe<Scalars['String']['output']>;
  /** The Chime id of the user or bot. */
  readonly memberId: Maybe<Scalars['ID']['output']>;
  /** The member's type: user, bot or webhook. */
  readonly memberType: Maybe<MemberType>;
  /** The user or bot; null for a webhook. Calls GetUser or GetBot; selecting only its ids makes no call. */
  readonly node: Maybe<MemberNode>;
};

/** A member that could not be added to a room. */
export type MemberError = BatchItemError & {
  readonly __typename?: 'MemberError';
  /** The error code, from Chime or from the gateway. */
  readonly errorCode: ErrorCode;
  /** A message for people. */
  readonly errorMessage: Maybe<Scalars['String']['output']>;
  /** The Chime id of the user or bot. */
  readonly memberId: Scalars['ID']['output'];
  /** If true, you can safely send the item again, and it can succeed. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** A member of a room that is an object of this graph. */
export type MemberNode = Bot | User;

export { MemberType };

/** A member to add to a room. */
export type MembershipItemInput = {
  /** The Chime id or global id of a user or bot of the account. */
  readonly memberId: Scalars['ID']['input'];
  /** The member's role; the default is `MEMBER`. */
  readonly role?: InputMaybe<RoomMembershipRole>;
};

/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Assigns an unassigned Business Calling phone number to a user who has none. Calls AssociatePhoneNumberWithUser. Not retried, because a second call fails after the first succeeded. Errors: `NOT_FOUND`. */
  readonly associatePhoneNumberWithUser: Maybe<AssociatePhoneNumberWithUserPayload>;
  /** Adds Active Directory groups whose members can sign in for other users; existing groups stay. EnterpriseDirectory accounts only. Calls AssociateSigninDelegateGroupsWithAccount. Idempotent, so the gateway retries it. Errors: `NOT_FOUND`. */
  readonly associateSigninDelegateGroupsWithAccount: Maybe<AssociateSigninDelegateGroupsWithAccountPayload>;
  /** Adds many users or bots to a chat room. Calls BatchCreateRoomMembership with up to 50 members per call; a failed call affects only its own members. Idempotent, so the gateway retries it: a retry that finds identical memberships counts as done. Errors: `NOT_FOUND`. */
  readonly batchCreateRoomMembership: Maybe<BatchCreateRoomMembershipPayload>;
  /** Moves many phone numbers to the deletion queue, from which you can restore them for 7 days. Calls BatchDeletePhoneNumber with up to 100 numbers per call; a failed call affects only its own numbers. Idempotent, so the gateway retries it. Errors: `NOT_FOUND`. */
  readonly batchDeletePhoneNumber: Maybe<BatchDeletePhoneNumberPayload>;
  /** Suspends users of a Team or EnterpriseLWA account. Users of a Team account leave the account and continue as free users until you invite them again. Users of an EnterpriseLWA account are signed out and cannot sign in until you unsuspend them. Calls BatchSuspendUser with up to 50 users per call; a failed call affects only its own users. Not retried, because Chime would report a Team user who is already suspended as not found. Errors: `NOT_FOUND`. */
  readonly batchSuspendUser: Maybe<BatchSuspendUserPayload>;
  /** Ends the suspension of users of an EnterpriseLWA account; users who are not suspended are ignored. Calls BatchUnsuspendUser with up to 50 users per call; a failed call affects only its own users. Idempotent, so the gateway retries it. Errors: `NOT_FOUND`. */
  readonly batchUnsuspendUser: Maybe<BatchUnsuspendUserPayload>;
  /** Changes the product type or the calling name of each of many phone numbers. Calls BatchUpdatePhoneNumber with up to 100 numbers per call; a failed call affects only its own numbers. Not retried, because a second change of a calling name conflicts with the first. Errors: `NOT_FOUND`. */
  readonly batchUpdatePhoneNumber: Maybe<BatchUpdatePhoneNumberPayload>;
  /** Changes many users of an account. Calls BatchUpdateUser with up to 20 users per call; a failed call affects only its own users. Idempotent, so the gateway retries it. Errors: `NOT_FOUND`. */
  readonly batchUpdateUser: Maybe<BatchUpdateUserPayload>;
  /** Creates an active Team account whose new users get the license Pro. Calls CreateAccount. Not retried, because each call creates another account. */
  readonly createAccount: Maybe<CreateAccountPayload>;
  /** Creates a chat bot in an Enterprise account. Chime has no action that deletes a bot. Calls CreateBot. Not retried, because each call creates another bot. Errors: `NOT_FOUND`, `RESOURCE_LIMIT_EXCEEDED`. */
  readonly createBot: Maybe<CreateBotPayload>;
  /** Calls a telephone and connects it to a meeting. Calls CreateMeetingDialOut. Not retried, because each call rings the telephone again. Errors: `RESOURCE_LIMIT_EXCEEDED`. */
  readonly createMeetingDialOut: Maybe<CreateMeetingDialOutPayload>;
  /** Orders phone numbers that `availablePhoneNumbers` returned. Chime processes the order in the background: query it again until it is no longer `PROCESSING`. Calls CreatePhoneNumberOrder. Not retried, because each call places and bills another order. Errors: `RESOURCE_LIMIT_EXCEEDED`. */
  readonly createPhoneNumberOrder: Maybe<CreatePhoneNumberOrderPayload>;
  /** Creates a chat room without members in an Enterprise account, which can have 1,500 rooms. Calls CreateRoom. Idempotent, so the gateway retries it: every retry sends the same `clientRequestToken`. Errors: `NOT_FOUND`, `RESOURCE_LIMIT_EXCEEDED`. */
  readonly createRoom: Maybe<CreateRoomPayload>;
  /** Adds a user or bot to a chat room. A room can have 1,000 members, and a member can be in 1,000 rooms. Calls CreateRoomMembership. Idempotent, so the gateway retries it: a retry that finds an identical membership counts as done. Errors: `NOT_FOUND`, `CONFLICT` (already a member), `RESOURCE_LIMIT_EXCEEDED`. */
  readonly createRoomMembership: Maybe<CreateRoomMembershipPayload>;
  /** Creates a user, typically a shared device. Calls CreateUser. Not retried, because each call creates another user. Errors: `NOT_FOUND`, `CONFLICT` (the account already has a user with this e-mail address). */
  readonly createUser: Maybe<CreateUserPayload>;
  /** Deletes an account. First suspend all users of a Team account, or release the domains of an Enterprise account; otherwise the error is `UNPROCESSABLE`. Calls DeleteAccount. Idempotent, so the gateway retries it: an account that a retry no longer finds counts as deleted. Errors: `NOT_FOUND`. */
  readonly deleteAccount: Maybe<DeleteAccountPayload>;
  /** Deletes the events configuration of a bot; a bot without one is unchanged. Calls DeleteEventsConfiguration. Idempotent, so the gateway retries it. Errors: `RESOURCE_LIMIT_EXCEEDED`. */
  readonly deleteEventsConfiguration: Maybe<DeleteEventsConfigurationPayload>;
  /** Moves a phone number without associations to the deletion queue, from which you can restore it for 7 days. Calls DeletePhoneNumber. Idempotent, so the gateway retries it: a number that a retry no longer finds counts as deleted. Errors: `NOT_FOUND`. */
  readonly deletePhoneNumber: Maybe<DeletePhoneNumberPayload>;
  /** Deletes a chat room with its memberships and messages, permanently. Calls DeleteRoom. Idempotent, so the gateway retries it: a room that a retry no longer finds counts as deleted. Errors: `NOT_FOUND`. */
  readonly deleteRoom: Maybe<DeleteRoomPayload>;
  /** Removes a member from a chat room. Calls DeleteRoomMembership. Idempotent, so the gateway retries it: a membership that a retry no longer finds counts as deleted. Errors: `NOT_FOUND`. */
  readonly deleteRoomMembership: Maybe<DeleteRoomMembershipPayload>;
  /** Returns a user's phone number to the inventory; a user without a number is unchanged. Calls DisassociatePhoneNumberFromUser. Idempotent, so the gateway retries it. Errors: `NOT_FOUND`. */
  readonly disassociatePhoneNumberFromUser: Maybe<DisassociatePhoneNumberFromUserPayload>;
  /** Removes Active Directory groups whose members can sign in for other users. EnterpriseDirectory accounts only. Calls DisassociateSigninDelegateGroupsFromAccount. Idempotent, so the gateway retries it. Errors: `NOT_FOUND`. */
  readonly disassociateSigninDelegateGroupsFromAccount: Maybe<DisassociateSigninDelegateGroupsFromAccountPayload>;
  /** Invites people to a Team account by e-mail. Calls InviteUsers with up to 50 addresses per call; a failed call affects only its own addresses. Not retried, because each call sends another e-mail. Errors: `NOT_FOUND`. */
  readonly inviteUsers: Maybe<InviteUsersPayload>;
  /** Signs a user out of every device. Calls LogoutUser. Idempotent, so the gateway retries it. Errors: `NOT_FOUND`. */
  readonly logoutUser: Maybe<LogoutUserPayload>;
  /** Sets the destination of a bot's events and replaces the previous one. Calls PutEventsConfiguration. Idempotent, so the gateway retries it. Errors: `NOT_FOUND`, `RESOURCE_LIMIT_EXCEEDED`. */
  readonly putEventsConfiguration: Maybe<PutEventsConfigurationPayload>;
  /** Sets the retention of an Enterprise account's chat messages; an omitted section turns retention off. Calls PutRetentionSettings. Idempotent, so the gateway retries it: a retry moves the deletion date, which is 30 days ahead, only by the time between the calls. Errors: `NOT_FOUND`, `CONFLICT`. */
  readonly putRetentionSettings: Maybe<PutRetentionSettingsPayload>;
  /** Redacts a message in a conversation. Chime has no action that lists conversations or messages; take the ids from an export, for example. Calls RedactConversationMessage. Idempotent, so the gateway retries it. Errors: `NOT_FOUND`. */
  readonly redactConversationMessage: Maybe<RedactConversationMessagePayload>;
  /** Redacts a message in a chat room. Chime has no action that lists messages; take the id from an export, for example. Calls RedactRoomMessage. Idempotent, so the gateway retries it. Errors: `NOT_FOUND`. */
  readonly redactRoomMessage: Maybe<RedactRoomMessagePayload>;
  /** Replaces a bot's security token; the previous token stops working. Calls RegenerateSecurityToken. Not retried, because each call generates another token. Errors: `NOT_FOUND`. */
  readonly regenerateSecurityToken: Maybe<RegenerateSecurityTokenPayload>;
  /** Replaces a user's personal meeting PIN; the previous PIN stops working. Calls ResetPersonalPIN. Not retried, because each call generates another PIN. Errors: `NOT_FOUND`. */
  readonly resetPersonalPin: Maybe<ResetPersonalPinPayload>;
  /** Restores a phone number from the deletion queue. The restored number is unassigned. Calls RestorePhoneNumber. Not retried, because Chime refuses a number that is already restored. Errors: `NOT_FOUND`, `RESOURCE_LIMIT_EXCEEDED`. */
  readonly restorePhoneNumber: Maybe<RestorePhoneNumberPayload>;
  /** Changes an account's name or default license; omitted members are unchanged. Calls UpdateAccount. Idempotent, so the gateway retries it. Errors: `NOT_FOUND`. */
  readonly updateAccount: Maybe<UpdateAccountPayload>;
  /** Changes an account's settings; omitted members are unchanged. Calls UpdateAccountSettings. Idempotent, so the gateway retries it. Errors: `NOT_FOUND`, `CONFLICT`. */
  readonly updateAccountSettings: Maybe<UpdateAccountSettingsPayload>;
  /** Enables or disables a bot. Calls UpdateBot. Idempotent, so the gateway retries it. Errors: `NOT_FOUND`. */
  readonly updateBot: Maybe<UpdateBotPayload>;
  /** Changes settings of the whole AWS account; an omitted section is unchanged. Calls UpdateGlobalSettings. Idempotent, so the gateway retries it. */
  readonly updateGlobalSettings: Maybe<UpdateGlobalSettingsPayload>;
  /** Changes either the product type of an unassigned phone number or the outbound calling name of a phone number. Calls UpdatePhoneNumber. Not retried, because a second change of the calling name conflicts with the first, which takes up to 72 hours. Errors: `NOT_FOUND`, `CONFLICT` (the calling name is being changed). */
  readonly updatePhoneNumber: Maybe<UpdatePhoneNumberPayload>;
  /** Sets the default outbound calling name, which applies to phone numbers without a name of their own. It can be changed once in 7 days and takes effect within 72 hours. Calls UpdatePhoneNumberSettings. Not retried, because a second call fails after the first succeeded. */
  readonly updatePhoneNumberSettings: Maybe<UpdatePhoneNumberSettingsPayload>;
  /** Renames a chat room. Calls UpdateRoom. Idempotent, so the gateway retries it. Errors: `NOT_FOUND`. */
  readonly updateRoom: Maybe<UpdateRoomPayload>;
  /** Changes the role of a user in a chat room. The role of a bot cannot be changed. Calls UpdateRoomMembership. Idempotent, so the gateway retries it. Errors: `NOT_FOUND`. */
  readonly updateRoomMembership: Maybe<UpdateRoomMembershipPayload>;
  /** Changes a user; omitted members are unchanged. Calls UpdateUser, which returns only the id: selecting any other field of `user` calls GetUser. Idempotent, so the gateway retries it. Errors: `NOT_FOUND`. */
  readonly updateUser: Maybe<UpdateUserPayload>;
  /** Sets all of a user's settings. Calls UpdateUserSettings. Idempotent, so the gateway retries it. Errors: `NOT_FOUND`. */
  readonly updateUserSettings: Maybe<UpdateUserSettingsPayload>;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationAssociatePhoneNumberWithUserArgs = {
  input: AssociatePhoneNumberWithUserInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationAssociateSigninDelegateGroupsWithAccountArgs = {
  input: AssociateSigninDelegateGroupsWithAccountInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationBatchCreateRoomMembershipArgs = {
  input: BatchCreateRoomMembershipInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationBatchDeletePhoneNumberArgs = {
  input: BatchDeletePhoneNumberInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationBatchSuspendUserArgs = {
  input: BatchSuspendUserInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationBatchUnsuspendUserArgs = {
  input: BatchUnsuspendUserInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationBatchUpdatePhoneNumberArgs = {
  input: BatchUpdatePhoneNumberInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationBatchUpdateUserArgs = {
  input: BatchUpdateUserInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationCreateAccountArgs = {
  input: CreateAccountInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationCreateBotArgs = {
  input: CreateBotInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationCreateMeetingDialOutArgs = {
  input: CreateMeetingDialOutInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationCreatePhoneNumberOrderArgs = {
  input: CreatePhoneNumberOrderInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationCreateRoomArgs = {
  input: CreateRoomInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationCreateRoomMembershipArgs = {
  input: CreateRoomMembershipInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationDeleteAccountArgs = {
  input: DeleteAccountInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationDeleteEventsConfigurationArgs = {
  input: DeleteEventsConfigurationInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationDeletePhoneNumberArgs = {
  input: DeletePhoneNumberInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationDeleteRoomArgs = {
  input: DeleteRoomInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationDeleteRoomMembershipArgs = {
  input: DeleteRoomMembershipInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationDisassociatePhoneNumberFromUserArgs = {
  input: DisassociatePhoneNumberFromUserInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationDisassociateSigninDelegateGroupsFromAccountArgs = {
  input: DisassociateSigninDelegateGroupsFromAccountInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationInviteUsersArgs = {
  input: InviteUsersInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationLogoutUserArgs = {
  input: LogoutUserInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationPutEventsConfigurationArgs = {
  input: PutEventsConfigurationInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationPutRetentionSettingsArgs = {
  input: PutRetentionSettingsInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationRedactConversationMessageArgs = {
  input: RedactConversationMessageInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationRedactRoomMessageArgs = {
  input: RedactRoomMessageInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationRegenerateSecurityTokenArgs = {
  input: RegenerateSecurityTokenInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationResetPersonalPinArgs = {
  input: ResetPersonalPinInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationRestorePhoneNumberArgs = {
  input: RestorePhoneNumberInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationUpdateAccountArgs = {
  input: UpdateAccountInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationUpdateAccountSettingsArgs = {
  input: UpdateAccountSettingsInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationUpdateBotArgs = {
  input: UpdateBotInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationUpdateGlobalSettingsArgs = {
  input: UpdateGlobalSettingsInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationUpdatePhoneNumberArgs = {
  input: UpdatePhoneNumberInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationUpdatePhoneNumberSettingsArgs = {
  input: UpdatePhoneNumberSettingsInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationUpdateRoomArgs = {
  input: UpdateRoomInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationUpdateRoomMembershipArgs = {
  input: UpdateRoomMembershipInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationUpdateUserArgs = {
  input: UpdateUserInput;
};


/**
 * The mutations: one field per write action of Amazon Chime, named after the action.
 *
 * The gateway checks the whole input before it sends anything. An invalid input fails with `BAD_USER_INPUT`, and `extensions.issues` lists every issue with its path. Every mutation can also fail with `UNPROCESSABLE` (the account's type or state does not allow the write), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`, `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`. Each field lists its further errors.
 *
 * The gateway retries an idempotent write after throttling, a 5xx response or a broken connection. It retries any other write only if Chime certainly did not act; otherwise the write fails with `OUTCOME_UNKNOWN`. The input of such a mutation accepts an `idempotencyKey`.
 *
 * The objects of a payload can be traversed like any others and show the state after the write. The gateway fetches only what is selected.
 */
export type MutationUpdateUserSettingsArgs = {
  input: UpdateUserSettingsInput;
};

/** An object with a global id, by which `node` and `nodes` return it. */
export type Node = {
  /** The global id: opaque, and always the same for the same object. Pass it to `node` or `nodes`. */
  readonly id: Scalars['ID']['output'];
};

/** A phone number of an order. */
export type OrderedPhoneNumber = {
  readonly __typename?: 'OrderedPhoneNumber';
  /** The ordered phone number. */
  readonly e164PhoneNumber: Maybe<Scalars['E164']['output']>;
  /** The phone number in the inventory; null if it is not acquired yet, or is already released. Calls GetPhoneNumber. */
  readonly phoneNumber: Maybe<PhoneNumber>;
  /** The status. */
  readonly status: Maybe<OrderedPhoneNumberStatus>;
};

export { OrderedPhoneNumberStatus };

/** The state of the pagination of a connection. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge; pass it as `after` to continue. Null if there are no edges. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** If true, more items follow the last edge. Makes no extra call: the page has more items, or Chime returned a NextToken. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** If true, items precede the first edge. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null if there are no edges. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A phone number in the inventory. Calls GetPhoneNumber and ListPhoneNumbers. */
export type PhoneNumber = Node & {
  readonly __typename?: 'PhoneNumber';
  /** The objects that the phone number is associated with. */
  readonly associations: Maybe<ReadonlyArray<PhoneNumberAssociation>>;
  /** The outbound calling name, which called parties see: 2 to 15 letters, digits and spaces, or empty. */
  readonly callingName: Maybe<Scalars['String']['output']>;
  /** The status of the calling name. */
  readonly callingNameStatus: Maybe<CallingNameStatus>;
  /** What the phone number can send and receive. */
  readonly capabilities: Maybe<PhoneNumberCapabilities>;
  /** The ISO 3166-1 alpha-2 country code, for example `US`. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  readonly createdTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** When Chime deletes the phone number permanently; null unless it is in the deletion queue. */
  readonly deletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The phone number in E.164 format. */
  readonly e164PhoneNumber: Maybe<Scalars['E164']['output']>;
  /** The global id, accepted by `node` and `nodes` and wherever the object's Chime id is accepted. */
  readonly id: Scalars['ID']['output'];
  /** The name that you gave the phone number; null without a name, and unless Amazon Chime SDK Voice serves phone numbers. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The Chime id of the order that the phone number came with; null unless Amazon Chime SDK Voice serves phone numbers. */
  readonly orderId: Maybe<Scalars['ID']['output']>;
  /** The phone number's ARN; null unless Amazon Chime SDK Voice serves phone numbers. */
  readonly phoneNumberArn: Maybe<Scalars['String']['output']>;
  /** The Chime id: the phone number with its plus sign percent-encoded, for example `%2B12065550100`. */
  readonly phoneNumberId: Scalars['ID']['output'];
  /** The product that the phone number is used with. */
  readonly productType: Maybe<PhoneNumberProductType>;
  /** The phone number's status. */
  readonly status: Maybe<PhoneNumberStatus>;
  /** Local or toll-free. */
  readonly type: Maybe<PhoneNumberType>;
  /** When it was last updated. */
  readonly updatedTimestamp: Maybe<Scalars['DateTime']['output']>;
};

/** An association of a phone number. */
export type PhoneNumberAssociation = {
  readonly __typename?: 'PhoneNumberAssociation';
  /** When the association was made. */
  readonly associatedTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The type of object that `value` identifies. */
  readonly name: Maybe<PhoneNumberAssociationName>;
  /** The account or user; null for other types of object. Calls GetAccount or GetUser; selecting only its ids makes no call. */
  readonly node: Maybe<PhoneNumberAssociationNode>;
  /** The Chime id of the associated object. */
  readonly value: Maybe<Scalars['ID']['output']>;
};

export { PhoneNumberAssociationName };

/** An object of this graph that a phone number can be associated with. */
export type PhoneNumberAssociationNode = Account | User;

/** The capabilities of a phone number. */
export type PhoneNumberCapabilities = {
  readonly __typename?: 'PhoneNumberCapabilities';
  /** The number can receive calls. */
  readonly inboundCall: Maybe<Scalars['Boolean']['output']>;
  /** The number can receive multimedia messages. */
  readonly inboundMms: Maybe<Scalars['Boolean']['output']>;
  /** The number can receive text messages. */
  readonly inboundSms: Maybe<Scalars['Boolean']['output']>;
  /** The number can make calls. */
  readonly outboundCall: Maybe<Scalars['Boolean']['output']>;
  /** The number can send multimedia messages. */
  readonly outboundMms: Maybe<Scalars['Boolean']['output']>;
  /** The number can send text messages. */
  readonly outboundSms: Maybe<Scalars['Boolean']['output']>;
};

/** A page of a list of phone numbers. Calls ListPhoneNumbers, up to 99 items per call. */
export type PhoneNumberConnection = {
  readonly __typename?: 'PhoneNumberConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<PhoneNumberEdge>;
  /** The items of the page, without cursors. */
  readonly nodes: ReadonlyArray<PhoneNumber>;
  /** The state of the pagination. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. Chime returns no counts, so the gateway reads the whole list, 99 items per call; the edges are taken from the same pages. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A country in which phone numbers can be ordered. Calls ListSupportedPhoneNumberCountries. */
export type PhoneNumberCountry = {
  readonly __typename?: 'PhoneNumberCountry';
  /** The ISO 3166-1 alpha-2 country code, for example `US`. */
  readonly countryCode: Maybe<Scalars['String']['output']>;
  /** The types of phone number available in the country. */
  readonly supportedPhoneNumberTypes: Maybe<ReadonlyArray<PhoneNumberType>>;
};

/** An item of a list of phone numbers, with its cursor. */
export type PhoneNumberEdge = {
  readonly __typename?: 'PhoneNumberEdge';
  /** Pass it as `after` to continue exactly after this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PhoneNumber;
};

/** A phone number of a batch that could not be changed or deleted. */
export type PhoneNumberError = BatchItemError & {
  readonly __typename?: 'PhoneNumberError';
  /** The error code, from Chime or from the gateway. */
  readonly errorCode: ErrorCode;
  /** A message for people. */
  readonly errorMessage: Maybe<Scalars['String']['output']>;
  /** The number's Chime id. */
  readonly phoneNumberId: Scalars['ID']['output'];
  /** If true, you can safely send the item again, and it can succeed. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** An order of phone numbers. Chime processes it in the background until it is no longer `PROCESSING`. Calls GetPhoneNumberOrder and ListPhoneNumberOrders. */
export type PhoneNumberOrder = Node & {
  readonly __typename?: 'PhoneNumberOrder';
  /** When it was created. */
  readonly createdTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The date on which the numbers are ported (firm order commitment); null for new numbers, and unless Amazon Chime SDK Voice serves phone numbers. */
  readonly focDate: Maybe<Scalars['DateTime']['output']>;
  /** The global id, accepted by `node` and `nodes` and wherever the object's Chime id is accepted. */
  readonly id: Scalars['ID']['output'];
  /** Whether the numbers are new or ported in; null unless Amazon Chime SDK Voice serves phone numbers. */
  readonly orderType: Maybe<PhoneNumberOrderType>;
  /** The phone numbers, each with its own status. */
  readonly orderedPhoneNumbers: Maybe<ReadonlyArray<OrderedPhoneNumber>>;
  /** The order's Chime id, a GUID. */
  readonly phoneNumberOrderId: Scalars['ID']['output'];
  /** The product type of the phone numbers. */
  readonly productType: Maybe<PhoneNumberProductType>;
  /** The status of the order. */
  readonly status: Maybe<PhoneNumberOrderStatus>;
  /** When the order was last updated. */
  readonly updatedTimestamp: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of phone-number orders. Calls ListPhoneNumberOrders, up to 99 items per call. */
export type PhoneNumberOrderConnection = {
  readonly __typename?: 'PhoneNumberOrderConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<PhoneNumberOrderEdge>;
  /** The items of the page, without cursors. */
  readonly nodes: ReadonlyArray<PhoneNumberOrder>;
  /** The state of the pagination. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. Chime returns no counts, so the gateway reads the whole list, 99 items per call; the edges are taken from the same pages. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An item of a list of phone-number orders, with its cursor. */
export type PhoneNumberOrderEdge = {
  readonly __typename?: 'PhoneNumberOrderEdge';
  /** Pass it as `after` to continue exactly after this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PhoneNumberOrder;
};

export { PhoneNumberOrderStatus };

export { PhoneNumberOrderType };

export { PhoneNumberProductType };

/** The settings that apply to all phone numbers of an AWS account. Calls GetPhoneNumberSettings. */
export type PhoneNumberSettings = {
  readonly __typename?: 'PhoneNumberSettings';
  /** The outbound calling name of phone numbers without a name of their own. */
  readonly callingName: Maybe<Scalars['String']['output']>;
  /** When the calling name was last changed. It can be changed again 7 days later. */
  readonly callingNameUpdatedTimestamp: Maybe<Scalars['DateTime']['output']>;
};

export { PhoneNumberStatus };

export { PhoneNumberType };

/** The destination of a bot's events. Exactly one of `outboundEventsHttpsEndpoint` and `lambdaFunctionArn` is required. */
export type PutEventsConfigurationInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The bot's Chime id or global id. */
  readonly botId: Scalars['ID']['input'];
  /** The ARN of the Lambda function that Chime invokes with the events. */
  readonly lambdaFunctionArn?: InputMaybe<Scalars['String']['input']>;
  /** The `https:` URL to which Chime posts the events. */
  readonly outboundEventsHttpsEndpoint?: InputMaybe<Scalars['String']['input']>;
};

/** The result of PutEventsConfiguration. */
export type PutEventsConfigurationPayload = {
  readonly __typename?: 'PutEventsConfigurationPayload';
  /** The bot that the configuration belongs to. */
  readonly bot: Maybe<Bot>;
  /** The configuration after the change. */
  readonly eventsConfiguration: Maybe<EventsConfiguration>;
};

/** The Enterprise account and its complete retention settings. At least one section is required. */
export type PutRetentionSettingsInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** Both sections of the settings; an omitted section turns retention off. */
  readonly retentionSettings: RetentionSettingsInput;
};

/** The result of PutRetentionSettings. Chime's response is empty, so selecting the settings calls GetRetentionSettings. */
export type PutRetentionSettingsPayload = {
  readonly __typename?: 'PutRetentionSettingsPayload';
  /** The account that the settings belong to. */
  readonly account: Maybe<Account>;
  /** When Chime starts to delete messages older than the retention period; null if no deletion is scheduled. */
  readonly initiateDeletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The settings after the change. */
  readonly retentionSettings: Maybe<RetentionSettings>;
};

/** The queries. Fields that need only ids or already-loaded data make no call to Chime. */
export type Query = {
  readonly __typename?: 'Query';
  /** An account by id; null with a `NOT_FOUND` error if it does not exist. Calls GetAccount. */
  readonly account: Maybe<Account>;
  /** The accounts of the AWS account. Calls ListAccounts, up to 200 items per call. */
  readonly accounts: Maybe<AccountConnection>;
  /** Phone numbers that can be ordered; a search does not reserve them. In the US, at least one of `areaCode`, `city` (with `state`), `state` and `tollFreePrefix` is required. In other countries, `phoneNumberType` is required and no other filter is accepted. Calls SearchAvailablePhoneNumbers, up to 500 items per call. */
  readonly availablePhoneNumbers: Maybe<AvailablePhoneNumberConnection>;
  /** A bot by account and id; null with a `NOT_FOUND` error if it does not exist. Calls GetBot. */
  readonly bot: Maybe<Bot>;
  /** The settings of the AWS account. Calls GetGlobalSettings. */
  readonly globalSettings: Maybe<GlobalSettings>;
  /** The object with a global id; null if it does not exist. Calls the Get action of the object's type once; a `RoomMembership` is looked up in the list of its room. */
  readonly node: Maybe<Node>;
  /** The objects with the given global ids, in the same order; null for an object that does not exist. The gateway loads them together, and reads a list if that takes fewer calls than one Get per object. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** A phone number in the inventory; null with a `NOT_FOUND` error if it does not exist. Calls GetPhoneNumber. */
  readonly phoneNumber: Maybe<PhoneNumber>;
  /** An order by id; null with a `NOT_FOUND` error if it does not exist. Calls GetPhoneNumberOrder. */
  readonly phoneNumberOrder: Maybe<PhoneNumberOrder>;
  /** The orders of phone numbers. Calls ListPhoneNumberOrders, up to 99 items per call. */
  readonly phoneNumberOrders: Maybe<PhoneNumberOrderConnection>;
  /** The settings that apply to all phone numbers of the AWS account. Calls GetPhoneNumberSettings. */
  readonly phoneNumberSettings: Maybe<PhoneNumberSettings>;
  /** The phone numbers in the inventory that match all filters. Calls ListPhoneNumbers, up to 99 items per call. */
  readonly phoneNumbers: Maybe<PhoneNumberConnection>;
  /** The cost of this query and the caller's rate limit. Makes no call to Chime. */
  readonly rateLimit: Maybe<RateLimit>;
  /** A chat room by account and id; null with a `NOT_FOUND` error if it does not exist. Calls GetRoom. */
  readonly room: Maybe<Room>;
  /** The countries in which phone numbers for a product type can be ordered. Calls ListSupportedPhoneNumberCountries once. */
  readonly supportedPhoneNumberCountries: Maybe<ReadonlyArray<PhoneNumberCountry>>;
  /** A user by account and id; null with a `NOT_FOUND` error if it does not exist. Calls GetUser. */
  readonly user: Maybe<User>;
  /** The user with an e-mail address, in any account; null with a `NOT_FOUND` error if it does not exist. Calls ListAccounts, then ListUsers: two calls. */
  readonly userByEmail: Maybe<User>;
  /** The caller's name, scopes and accounts. Makes no call to Chime. Available to every authenticated caller. */
  readonly viewer: Viewer;
};


/** The queries. Fields that need only ids or already-loaded data make no call to Chime. */
export type QueryAccountArgs = {
  accountId: Scalars['ID']['input'];
};


/** The queries. Fields that need only ids or already-loaded data make no call to Chime. */
export type QueryAccountsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name: InputMaybe<Scalars['String']['input']>;
  userEmail: InputMaybe<Scalars['String']['input']>;
};


/** The queries. Fields that need only ids or already-loaded data make no call to Chime. */
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


/** The queries. Fields that need only ids or already-loaded data make no call to Chime. */
export type QueryBotArgs = {
  accountId: Scalars['ID']['input'];
  botId: Scalars['ID']['input'];
};


/** The queries. Fields that need only ids or already-loaded data make no call to Chime. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. Fields that need only ids or already-loaded data make no call to Chime. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The queries. Fields that need only ids or already-loaded data make no call to Chime. */
export type QueryPhoneNumberArgs = {
  phoneNumberId: Scalars['ID']['input'];
};


/** The queries. Fields that need only ids or already-loaded data make no call to Chime. */
export type QueryPhoneNumberOrderArgs = {
  phoneNumberOrderId: Scalars['ID']['input'];
};


/** The queries. Fields that need only ids or already-loaded data make no call to Chime. */
export type QueryPhoneNumberOrdersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The queries. Fields that need only ids or already-loaded data make no call to Chime. */
export type QueryPhoneNumbersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filterName: InputMaybe<PhoneNumberAssociationName>;
  filterValue: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  productType: InputMaybe<PhoneNumberProductType>;
  status: InputMaybe<PhoneNumberStatus>;
};


/** The queries. Fields that need only ids or already-loaded data make no call to Chime. */
export type QueryRoomArgs = {
  accountId: Scalars['ID']['input'];
  roomId: Scalars['ID']['input'];
};


/** The queries. Fields that need only ids or already-loaded data make no call to Chime. */
export type QuerySupportedPhoneNumberCountriesArgs = {
  productType: PhoneNumberProductType;
};


/** The queries. Fields that need only ids or already-loaded data make no call to Chime. */
export type QueryUserArgs = {
  accountId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** The queries. Fields that need only ids or already-loaded data make no call to Chime. */
export type QueryUserByEmailArgs = {
  email: Scalars['String']['input'];
};

/** The cost of a query and the caller's rate limit, both in upstream calls. */
export type RateLimit = {
  readonly __typename?: 'RateLimit';
  /** The estimated number of upstream calls of this query. Cached data reduces the actual number. */
  readonly cost: Scalars['Int']['output'];
  /** The caller's limit of upstream calls per minute; null if there is no limit. */
  readonly limit: Maybe<Scalars['Int']['output']>;
  /** The upstream calls that remain after this query; null if there is no limit. */
  readonly remaining: Maybe<Scalars['Int']['output']>;
  /** When the full limit is available again; null if there is no limit. */
  readonly resetAt: Maybe<Scalars['DateTime']['output']>;
};

/** The conversation and the message to redact. */
export type RedactConversationMessageInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The conversation's Chime id. */
  readonly conversationId: Scalars['ID']['input'];
  /** The message's Chime id. */
  readonly messageId: Scalars['ID']['input'];
};

/** The result of RedactConversationMessage. */
export type RedactConversationMessagePayload = {
  readonly __typename?: 'RedactConversationMessagePayload';
  /** The account of the conversation. */
  readonly account: Maybe<Account>;
  /** The message's Chime id. */
  readonly messageId: Scalars['ID']['output'];
};

/** The room and the message to redact. */
export type RedactRoomMessageInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The message's Chime id. */
  readonly messageId: Scalars['ID']['input'];
  /** The room's Chime id or global id. */
  readonly roomId: Scalars['ID']['input'];
};

/** The result of RedactRoomMessage. */
export type RedactRoomMessagePayload = {
  readonly __typename?: 'RedactRoomMessagePayload';
  /** The message's Chime id. */
  readonly messageId: Scalars['ID']['output'];
  /** The room of the message. */
  readonly room: Maybe<Room>;
};

/** The bot whose security token is replaced. */
export type RegenerateSecurityTokenInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The bot's Chime id or global id. */
  readonly botId: Scalars['ID']['input'];
  /** A key of your choice, up to 255 characters, that makes this mutation safe to send again. For 24 hours, the same key with the same input returns the first result, and with another input it fails with `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of RegenerateSecurityToken. */
export type RegenerateSecurityTokenPayload = {
  readonly __typename?: 'RegenerateSecurityTokenPayload';
  /** The bot, including the new `securityToken`. */
  readonly bot: Maybe<Bot>;
};

export { RegistrationStatus };

/** The user whose PIN is replaced. */
export type ResetPersonalPinInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** A key of your choice, up to 255 characters, that makes this mutation safe to send again. For 24 hours, the same key with the same input returns the first result, and with another input it fails with `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The user's Chime id or global id. */
  readonly userId: Scalars['ID']['input'];
};

/** The result of ResetPersonalPIN. */
export type ResetPersonalPinPayload = {
  readonly __typename?: 'ResetPersonalPinPayload';
  /** The user, including the new `personalPin`. */
  readonly user: Maybe<User>;
};

/** The phone number to restore. */
export type RestorePhoneNumberInput = {
  /** A key of your choice, up to 255 characters, that makes this mutation safe to send again. For 24 hours, the same key with the same input returns the first result, and with another input it fails with `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The phone number's Chime id (`%2B12065550100`), its E.164 form (`+12065550100`) or its global id. */
  readonly phoneNumberId: Scalars['ID']['input'];
};

/** The result of RestorePhoneNumber. */
export type RestorePhoneNumberPayload = {
  readonly __typename?: 'RestorePhoneNumberPayload';
  /** The restored phone number, unassigned and with its calling name. */
  readonly phoneNumber: Maybe<PhoneNumber>;
};

/** The retention of an Enterprise account's chat messages. */
export type RetentionSettings = {
  readonly __typename?: 'RetentionSettings';
  /** The retention of conversation messages; null if they are kept without limit. */
  readonly conversationRetentionSettings: Maybe<ConversationRetentionSettings>;
  /** When Chime starts to delete messages older than the retention period; until then they can be restored. Null if no deletion is scheduled. */
  readonly initiateDeletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The retention of chat room messages; null if they are kept without limit. */
  readonly roomRetentionSettings: Maybe<RoomRetentionSettings>;
};

/** The retention of chat messages; an omitted section turns retention off. */
export type RetentionSettingsInput = {
  /** The retention of conversation messages. */
  readonly conversationRetentionSettings?: InputMaybe<ConversationRetentionSettingsInput>;
  /** The retention of chat room messages. */
  readonly roomRetentionSettings?: InputMaybe<RoomRetentionSettingsInput>;
};

/** A chat room of an Enterprise account. Calls GetRoom and ListRooms. */
export type Room = Node & {
  readonly __typename?: 'Room';
  /** The room's account. Calls GetAccount; selecting only its ids makes no call. */
  readonly account: Maybe<Account>;
  /** The Chime id of the room's account. */
  readonly accountId: Scalars['ID']['output'];
  /** The ARN of the IAM identity that created the room. It is not a Chime user. */
  readonly createdBy: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  readonly createdTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The global id, accepted by `node` and `nodes` and wherever the object's Chime id is accepted. */
  readonly id: Scalars['ID']['output'];
  /** The room's memberships. Calls ListRoomMemberships, up to 99 items per call. */
  readonly memberships: Maybe<RoomMembershipConnection>;
  /** The room's name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The room's Chime id. */
  readonly roomId: Scalars['ID']['output'];
  /** When it was last updated. */
  readonly updatedTimestamp: Maybe<Scalars['DateTime']['output']>;
};


/** A chat room of an Enterprise account. Calls GetRoom and ListRooms. */
export type RoomMembershipsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of chat rooms. Calls ListRooms, up to 99 items per call. */
export type RoomConnection = {
  readonly __typename?: 'RoomConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<RoomEdge>;
  /** The items of the page, without cursors. */
  readonly nodes: ReadonlyArray<Room>;
  /** The state of the pagination. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. Chime returns no counts, so the gateway reads the whole list, 99 items per call; the edges are taken from the same pages. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An item of a list of chat rooms, with its cursor. */
export type RoomEdge = {
  readonly __typename?: 'RoomEdge';
  /** Pass it as `after` to continue exactly after this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Room;
};

/** The membership of a user, bot or webhook in a room. Chime has no Get action for memberships. Calls ListRoomMemberships. */
export type RoomMembership = Node & {
  readonly __typename?: 'RoomMembership';
  /** The Chime id of the room's account. */
  readonly accountId: Scalars['ID']['output'];
  /** The global id, accepted by `node` and `nodes`, which look it up in the room's list because Chime has no Get action for memberships. */
  readonly id: Scalars['ID']['output'];
  /** The ARN of the IAM identity that added the member. It is not a Chime user. */
  readonly invitedBy: Maybe<Scalars['String']['output']>;
  /** The user, bot or webhook. */
  readonly member: Maybe<Member>;
  /** The member's role. */
  readonly role: Maybe<RoomMembershipRole>;
  /** The room. Calls GetRoom; selecting only its ids makes no call. */
  readonly room: Maybe<Room>;
  /** The room's Chime id. */
  readonly roomId: Scalars['ID']['output'];
  /** When the membership was last updated. */
  readonly updatedTimestamp: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of room memberships. Calls ListRoomMemberships, up to 99 items per call. */
export type RoomMembershipConnection = {
  readonly __typename?: 'RoomMembershipConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<RoomMembershipEdge>;
  /** The items of the page, without cursors. */
  readonly nodes: ReadonlyArray<RoomMembership>;
  /** The state of the pagination. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. Chime returns no counts, so the gateway reads the whole list, 99 items per call; the edges are taken from the same pages. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An item of a list of room memberships, with its cursor. */
export type RoomMembershipEdge = {
  readonly __typename?: 'RoomMembershipEdge';
  /** Pass it as `after` to continue exactly after this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: RoomMembership;
};

export { RoomMembershipRole };

/** The retention of chat room messages. */
export type RoomRetentionSettings = {
  readonly __typename?: 'RoomRetentionSettings';
  /** The number of days, 1 to 5,475 (15 years); null if messages are kept without limit. */
  readonly retentionDays: Maybe<Scalars['Int']['output']>;
};

/** The retention of chat room messages. */
export type RoomRetentionSettingsInput = {
  /** The number of days, 1 to 5,475 (15 years). Omitted: messages are kept without limit. */
  readonly retentionDays?: InputMaybe<Scalars['Int']['input']>;
};

export { Scope };

/** An Active Directory group whose members can sign in for other users. */
export type SigninDelegateGroup = {
  readonly __typename?: 'SigninDelegateGroup';
  /** The group's name. */
  readonly groupName: Maybe<Scalars['String']['output']>;
};

/** An Active Directory group whose members can sign in for other users. */
export type SigninDelegateGroupInput = {
  /** The group's name; it must not be blank. */
  readonly groupName: Scalars['String']['input'];
};

/** The telephony settings of a user. */
export type TelephonySettings = {
  readonly __typename?: 'TelephonySettings';
  /** If true, the user's phone number can receive calls. */
  readonly inboundCalling: Scalars['Boolean']['output'];
  /** If true, the user's phone number can make calls. */
  readonly outboundCalling: Scalars['Boolean']['output'];
  /** If true, the user's phone number can send and receive text messages. */
  readonly sms: Scalars['Boolean']['output'];
};

/** The telephony settings of a user. All three members are required. */
export type TelephonySettingsInput = {
  /** If true, the user's phone number can receive calls. */
  readonly inboundCalling: Scalars['Boolean']['input'];
  /** If true, the user's phone number can make calls. */
  readonly outboundCalling: Scalars['Boolean']['input'];
  /** If true, the user's phone number can send and receive text messages. */
  readonly sms: Scalars['Boolean']['input'];
};

/** The values to change; omitted members are unchanged. A member that is null is refused. */
export type UpdateAccountInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The license of new users; one of the account's `supportedLicenses`. */
  readonly defaultLicense?: InputMaybe<License>;
  /** The new name: 1 to 100 characters, at least one of them not blank. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** The result of UpdateAccount. */
export type UpdateAccountPayload = {
  readonly __typename?: 'UpdateAccountPayload';
  /** The account after the change. */
  readonly account: Maybe<Account>;
};

/** The account and the settings to change. A member that is null is refused. */
export type UpdateAccountSettingsInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The settings to change. */
  readonly accountSettings: AccountSettingsInput;
};

/** The result of UpdateAccountSettings. */
export type UpdateAccountSettingsPayload = {
  readonly __typename?: 'UpdateAccountSettingsPayload';
  /** The account that the settings belong to. */
  readonly account: Maybe<Account>;
  /** All settings after the change. Chime's response is empty, so selecting them calls GetAccountSettings. */
  readonly accountSettings: Maybe<AccountSettings>;
};

/** The bot and its new state. A member that is null is refused. */
export type UpdateBotInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The bot's Chime id or global id. */
  readonly botId: Scalars['ID']['input'];
  /** If true, the bot is disabled. Omitted: unchanged. */
  readonly disabled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The result of UpdateBot. */
export type UpdateBotPayload = {
  readonly __typename?: 'UpdateBotPayload';
  /** The bot after the change. */
  readonly bot: Maybe<Bot>;
};

/** The settings of the AWS account to change; an omitted section is unchanged. A member that is null is refused. */
export type UpdateGlobalSettingsInput = {
  /** The settings of Business Calling. Refused with `UNPROCESSABLE` if Amazon Chime SDK Voice serves phone numbers. */
  readonly businessCalling?: InputMaybe<BusinessCallingSettingsInput>;
  /** The settings of Voice Connectors. Amazon Chime SDK Voice requires them. */
  readonly voiceConnector?: InputMaybe<VoiceConnectorSettingsInput>;
};

/** The result of UpdateGlobalSettings. */
export type UpdateGlobalSettingsPayload = {
  readonly __typename?: 'UpdateGlobalSettingsPayload';
  /** All settings after the change. Chime's response is empty, so selecting them calls GetGlobalSettings. */
  readonly globalSettings: Maybe<GlobalSettings>;
};

/** The phone number and its new value. Exactly one of `productType`, `callingName` and `name` is required. A member that is null is refused. */
export type UpdatePhoneNumberInput = {
  /** The new outbound calling name: 2 to 15 letters, digits and spaces, or empty for none. Not for toll-free numbers. */
  readonly callingName?: InputMaybe<Scalars['String']['input']>;
  /** A key of your choice, up to 255 characters, that makes this mutation safe to send again. For 24 hours, the same key with the same input returns the first result, and with another input it fails with `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The new name of the number, or empty for none. Letters, digits, commas, full stops, underscores, hyphens and spaces; up to 256 characters. Only with Amazon Chime SDK Voice; refused with `UNPROCESSABLE` otherwise. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The phone number's Chime id (`%2B12065550100`), its E.164 form (`+12065550100`) or its global id. */
  readonly phoneNumberId: Scalars['ID']['input'];
  /** The new product type. `BUSINESS_CALLING` is refused with `UNPROCESSABLE` if Amazon Chime SDK Voice serves phone numbers. */
  readonly productType?: InputMaybe<PhoneNumberProductType>;
};

/** The result of UpdatePhoneNumber. */
export type UpdatePhoneNumberPayload = {
  readonly __typename?: 'UpdatePhoneNumberPayload';
  /** The phone number after the change. A new calling name is in effect when `callingNameStatus` is `UPDATE_SUCCEEDED`. */
  readonly phoneNumber: Maybe<PhoneNumber>;
};

/** One phone number and its new value. Exactly one of `productType`, `callingName` and `name` is required. A member that is null is refused. */
export type UpdatePhoneNumberRequestItemInput = {
  /** The new outbound calling name: 2 to 15 letters, digits and spaces, or empty for none. Not for toll-free numbers. */
  readonly callingName?: InputMaybe<Scalars['String']['input']>;
  /** The new name of the number, or empty for none. Letters, digits, commas, full stops, underscores, hyphens and spaces; up to 256 characters. Only with Amazon Chime SDK Voice; refused with `UNPROCESSABLE` otherwise. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The phone number's Chime id (`%2B12065550100`), its E.164 form (`+12065550100`) or its global id. */
  readonly phoneNumberId: Scalars['ID']['input'];
  /** The new product type. `BUSINESS_CALLING` is refused with `UNPROCESSABLE` if Amazon Chime SDK Voice serves phone numbers. */
  readonly productType?: InputMaybe<PhoneNumberProductType>;
};

/** The new default outbound calling name. A member that is null is refused. */
export type UpdatePhoneNumberSettingsInput = {
  /** The default outbound calling name: 2 to 15 letters, digits and spaces, or empty for none. */
  readonly callingName: Scalars['String']['input'];
  /** A key of your choice, up to 255 characters, that makes this mutation safe to send again. For 24 hours, the same key with the same input returns the first result, and with another input it fails with `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of UpdatePhoneNumberSettings. */
export type UpdatePhoneNumberSettingsPayload = {
  readonly __typename?: 'UpdatePhoneNumberSettingsPayload';
  /** The settings after the change. Chime's response is empty, so selecting them calls GetPhoneNumberSettings. */
  readonly phoneNumberSettings: Maybe<PhoneNumberSettings>;
};

/** The room and its new name. A member that is null is refused. */
export type UpdateRoomInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The new name. Omitted: unchanged. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The room's Chime id or global id. */
  readonly roomId: Scalars['ID']['input'];
};

/** The member and its new role. A member that is null is refused. */
export type UpdateRoomMembershipInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The Chime id or global id of a user who is a member. */
  readonly memberId: Scalars['ID']['input'];
  /** The member's new role. Omitted: unchanged. */
  readonly role?: InputMaybe<RoomMembershipRole>;
  /** The room's Chime id or global id. */
  readonly roomId: Scalars['ID']['input'];
};

/** The result of UpdateRoomMembership. */
export type UpdateRoomMembershipPayload = {
  readonly __typename?: 'UpdateRoomMembershipPayload';
  /** The membership after the change. */
  readonly roomMembership: Maybe<RoomMembership>;
};

/** The result of UpdateRoom. */
export type UpdateRoomPayload = {
  readonly __typename?: 'UpdateRoomPayload';
  /** The room after the change. */
  readonly room: Maybe<Room>;
};

/** The values to change; omitted members are unchanged. Chime documents that only `licenseType` takes effect. A member that is null is refused. */
export type UpdateUserInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The Alexa for Business metadata of a shared device. */
  readonly alexaForBusinessMetadata?: InputMaybe<AlexaForBusinessMetadataInput>;
  /** The user's license; one of the account's `supportedLicenses`. */
  readonly licenseType?: InputMaybe<License>;
  /** The user's Chime id or global id. */
  readonly userId: Scalars['ID']['input'];
  /** The user's type: a person or a shared device. */
  readonly userType?: InputMaybe<UserType>;
};

/** The result of UpdateUser. */
export type UpdateUserPayload = {
  readonly __typename?: 'UpdateUserPayload';
  /** The user after the change. */
  readonly user: Maybe<User>;
};

/** One user and the values to change; omitted members are unchanged. Chime documents that only `licenseType` takes effect. A member that is null is refused. */
export type UpdateUserRequestItemInput = {
  /** The Alexa for Business metadata of a shared device. */
  readonly alexaForBusinessMetadata?: InputMaybe<AlexaForBusinessMetadataInput>;
  /** The user's license; one of the account's `supportedLicenses`. */
  readonly licenseType?: InputMaybe<License>;
  /** The user's Chime id or global id. */
  readonly userId: Scalars['ID']['input'];
  /** The user's type: a person or a shared device. */
  readonly userType?: InputMaybe<UserType>;
};

/** The user and the complete settings. A member that is null is refused. */
export type UpdateUserSettingsInput = {
  /** The account's Chime id or global id. */
  readonly accountId: Scalars['ID']['input'];
  /** The user's Chime id or global id. */
  readonly userId: Scalars['ID']['input'];
  /** The complete settings, which replace the previous ones. */
  readonly userSettings: UserSettingsInput;
};

/** The result of UpdateUserSettings. */
export type UpdateUserSettingsPayload = {
  readonly __typename?: 'UpdateUserSettingsPayload';
  /** The user that the settings belong to. */
  readonly user: Maybe<User>;
  /** The settings after the change. Chime's response is empty, so selecting them calls GetUserSettings. */
  readonly userSettings: Maybe<UserSettings>;
};

/** A user of an account: a person or a shared device. Calls GetUser and ListUsers. */
export type User = Node & {
  readonly __typename?: 'User';
  /** The user's account. Calls GetAccount; selecting only its `accountId` or `id` makes no call. */
  readonly account: Maybe<Account>;
  /** The Chime id of the user's account. */
  readonly accountId: Scalars['ID']['output'];
  /** The Alexa for Business metadata of a shared device. */
  readonly alexaForBusinessMetadata: Maybe<AlexaForBusinessMetadata>;
  /** The name that other users see. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** The global id, accepted by `node` and `nodes` and wherever the object's Chime id is accepted. */
  readonly id: Scalars['ID']['output'];
  /** When the user was invited. */
  readonly invitedOn: Maybe<Scalars['DateTime']['output']>;
  /** The user's license. */
  readonly licenseType: Maybe<License>;
  /** The PIN of the user's personal meetings; secret. Calls GetUser: lists do not include the PIN, so it takes one call per user. */
  readonly personalPin: Maybe<Scalars['String']['output']>;
  /** The phone number assigned to the user; null if there is none. Calls GetPhoneNumber. */
  readonly phoneNumber: Maybe<PhoneNumber>;
  /** The phone numbers associated with the user. Calls ListPhoneNumbers, up to 99 items per call. */
  readonly phoneNumbers: Maybe<PhoneNumberConnection>;
  /** The e-mail address with which the user signs in. */
  readonly primaryEmail: Maybe<Scalars['EmailAddress']['output']>;
  /** The phone number assigned to the user; null if there is none. */
  readonly primaryProvisionedNumber: Maybe<Scalars['E164']['output']>;
  /** When the user registered. */
  readonly registeredOn: Maybe<Scalars['DateTime']['output']>;
  /** The chat rooms of which the user is a member. Calls ListRooms, up to 99 items per call. */
  readonly rooms: Maybe<RoomConnection>;
  /** The user's settings. Calls GetUserSettings: one call per user. */
  readonly settings: Maybe<UserSettings>;
  /** The user's Chime id. */
  readonly userId: Scalars['ID']['output'];
  /** The status of the user's invitation; Team accounts only. */
  readonly userInvitationStatus: Maybe<InviteStatus>;
  /** The user's registration status. */
  readonly userRegistrationStatus: Maybe<RegistrationStatus>;
  /** The user's type: a person or a shared device. */
  readonly userType: Maybe<UserType>;
};


/** A user of an account: a person or a shared device. Calls GetUser and ListUsers. */
export type UserPhoneNumbersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  productType: InputMaybe<PhoneNumberProductType>;
  status: InputMaybe<PhoneNumberStatus>;
};


/** A user of an account: a person or a shared device. Calls GetUser and ListUsers. */
export type UserRoomsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of users. Calls ListUsers, up to 200 items per call. */
export type UserConnection = {
  readonly __typename?: 'UserConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** The items of the page, without cursors. */
  readonly nodes: ReadonlyArray<User>;
  /** The state of the pagination. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. Chime returns no counts, so the gateway reads the whole list, 200 items per call; the edges are taken from the same pages. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An item of a list of users, with its cursor. */
export type UserEdge = {
  readonly __typename?: 'UserEdge';
  /** Pass it as `after` to continue exactly after this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: User;
};

/** A user that could not be changed. */
export type UserError = BatchItemError & {
  readonly __typename?: 'UserError';
  /** The error code, from Chime or from the gateway. */
  readonly errorCode: ErrorCode;
  /** A message for people. */
  readonly errorMessage: Maybe<Scalars['String']['output']>;
  /** If true, you can safely send the item again, and it can succeed. */
  readonly retryable: Scalars['Boolean']['output'];
  /** The user's Chime id. */
  readonly userId: Scalars['ID']['output'];
};

/** A user's settings. Calls GetUserSettings. */
export type UserSettings = {
  readonly __typename?: 'UserSettings';
  /** The settings of calls and text messages. */
  readonly telephony: Maybe<TelephonySettings>;
};

/** The complete settings of a user. */
export type UserSettingsInput = {
  /** The settings of calls and text messages. */
  readonly telephony: TelephonySettingsInput;
};

export { UserType };

/** The caller of a request, as its credentials describe it. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The ids of the accounts to which the caller is limited; null when it is not limited. */
  readonly accounts: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The caller's name: `key:` and the id of its API key, `jwt:` and the issuer and subject of its token, or `loopback`. */
  readonly name: Scalars['String']['output'];
  /** The scopes that the caller has. */
  readonly scopes: ReadonlyArray<Scope>;
};

/** Settings of Voice Connectors. */
export type VoiceConnectorSettings = {
  readonly __typename?: 'VoiceConnectorSettings';
  /** The S3 bucket that receives call detail records. */
  readonly cdrBucket: Maybe<Scalars['String']['output']>;
};

/** The settings of Voice Connectors to change. */
export type VoiceConnectorSettingsInput = {
  /** The S3 bucket that receives call detail records. */
  readonly cdrBucket?: InputMaybe<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

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
    | ( BotMapper )
    | ( UserMapper )
  ;
  PhoneNumberAssociationNode:
    | ( AccountMapper )
    | ( UserMapper )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  BatchItemError:
    | ( InviteErrorMapper )
    | ( MemberErrorMapper )
    | ( PhoneNumberErrorMapper )
    | ( UserErrorMapper )
  ;
  Node:
    | ( AccountMapper )
    | ( BotMapper )
    | ( PhoneNumberMapper )
    | ( PhoneNumberOrderMapper )
    | ( RoomMapper )
    | ( RoomMembershipMapper )
    | ( UserMapper )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<AccountMapper>;
  AccountConnection: ResolverTypeWrapper<AccountConnectionMapper>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  AccountSettings: ResolverTypeWrapper<AccountSettingsMapper>;
  AccountSettingsInput: AccountSettingsInput;
  AccountStatus: AccountStatus;
  AccountType: AccountType;
  AlexaForBusinessMetadata: ResolverTypeWrapper<AlexaForBusinessMetadataMapper>;
  AlexaForBusinessMetadataInput: AlexaForBusinessMetadataInput;
  AssociatePhoneNumberWithUserInput: AssociatePhoneNumberWithUserInput;
  AssociatePhoneNumberWithUserPayload: ResolverTypeWrapper<Omit<AssociatePhoneNumberWithUserPayload, 'phoneNumber' | 'user'> & { phoneNumber?: Maybe<ResolversTypes['PhoneNumber']>, user?: Maybe<ResolversTypes['User']> }>;
  AssociateSigninDelegateGroupsWithAccountInput: AssociateSigninDelegateGroupsWithAccountInput;
  AssociateSigninDelegateGroupsWithAccountPayload: ResolverTypeWrapper<Omit<AssociateSigninDelegateGroupsWithAccountPayload, 'account'> & { account?: Maybe<ResolversTypes['Account']> }>;
  AvailablePhoneNumber: ResolverTypeWrapper<AvailablePhoneNumberMapper>;
  AvailablePhoneNumberConnection: ResolverTypeWrapper<AvailablePhoneNumberConnectionMapper>;
  AvailablePhoneNumberEdge: ResolverTypeWrapper<Omit<AvailablePhoneNumberEdge, 'node'> & { node: ResolversTypes['AvailablePhoneNumber'] }>;
  BatchCreateRoomMembershipInput: BatchCreateRoomMembershipInput;
  BatchCreateRoomMembershipPayload: ResolverTypeWrapper<Omit<BatchCreateRoomMembershipPayload, 'errors' | 'roomMemberships'> & { errors: ReadonlyArray<ResolversTypes['MemberError']>, roomMemberships?: Maybe<ReadonlyArray<ResolversTypes['RoomMembership']>> }>;
  BatchDeletePhoneNumberInput: BatchDeletePhoneNumberInput;
  BatchDeletePhoneNumberPayload: ResolverTypeWrapper<Omit<BatchDeletePhoneNumberPayload, 'phoneNumberErrors' | 'phoneNumbers'> & { phoneNumberErrors: ReadonlyArray<ResolversTypes['PhoneNumberError']>, phoneNumbers: ReadonlyArray<ResolversTypes['PhoneNumber']> }>;
  BatchItemError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['BatchItemError']>;
  BatchSuspendUserInput: BatchSuspendUserInput;
  BatchSuspendUserPayload: ResolverTypeWrapper<Omit<BatchSuspendUserPayload, 'userErrors' | 'users'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, users: ReadonlyArray<ResolversTypes['User']> }>;
  BatchUnsuspendUserInput: BatchUnsuspendUserInput;
  BatchUnsuspendUserPayload: ResolverTypeWrapper<Omit<BatchUnsuspendUserPayload, 'userErrors' | 'users'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, users: ReadonlyArray<ResolversTypes['User']> }>;
  BatchUpdatePhoneNumberInput: BatchUpdatePhoneNumberInput;
  BatchUpdatePhoneNumberPayload: ResolverTypeWrapper<Omit<BatchUpdatePhoneNumberPayload, 'phoneNumberErrors' | 'phoneNumbers'> & { phoneNumberErrors: ReadonlyArray<ResolversTypes['PhoneNumberError']>, phoneNumbers: ReadonlyArray<ResolversTypes['PhoneNumber']> }>;
  BatchUpdateUserInput: BatchUpdateUserInput;
  BatchUpdateUserPayload: ResolverTypeWrapper<Omit<BatchUpdateUserPayload, 'userErrors' | 'users'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, users: ReadonlyArray<ResolversTypes['User']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bot: ResolverTypeWrapper<BotMapper>;
  BotConnection: ResolverTypeWrapper<BotConnectionMapper>;
  BotEdge: ResolverTypeWrapper<Omit<BotEdge, 'node'> & { node: ResolversTypes['Bot'] }>;
  BotType: BotType;
  BusinessCallingSettings: ResolverTypeWrapper<BusinessCallingSettingsMapper>;
  BusinessCallingSettingsInput: BusinessCallingSettingsInput;
  CallingNameStatus: CallingNameStatus;
  ConversationRetentionSettings: ResolverTypeWrapper<ConversationRetentionSettingsMapper>;
  ConversationRetentionSettingsInput: ConversationRetentionSettingsInput;
  CreateAccountInput: CreateAccountInput;
  CreateAccountPayload: ResolverTypeWrapper<Omit<CreateAccountPayload, 'account'> & { account?: Maybe<ResolversTypes['Account']> }>;
  CreateBotInput: CreateBotInput;
  CreateBotPayload: ResolverTypeWrapper<Omit<CreateBotPayload, 'bot'> & { bot?: Maybe<ResolversTypes['Bot']> }>;
  CreateMeetingDialOutInput: CreateMeetingDialOutInput;
  CreateMeetingDialOutPayload: ResolverTypeWrapper<CreateMeetingDialOutPayload>;
  CreatePhoneNumberOrderInput: CreatePhoneNumberOrderInput;
  CreatePhoneNumberOrderPayload: ResolverTypeWrapper<Omit<CreatePhoneNumberOrderPayload, 'phoneNumberOrder'> & { phoneNumberOrder?: Maybe<ResolversTypes['PhoneNumberOrder']> }>;
  CreateRoomInput: CreateRoomInput;
  CreateRoomMembershipInput: CreateRoomMembershipInput;
  CreateRoomMembershipPayload: ResolverTypeWrapper<Omit<CreateRoomMembershipPayload, 'roomMembership'> & { roomMembership?: Maybe<ResolversTypes['RoomMembership']> }>;
  CreateRoomPayload: ResolverTypeWrapper<Omit<CreateRoomPayload, 'room'> & { room?: Maybe<ResolversTypes['Room']> }>;
  CreateUserInput: CreateUserInput;
  CreateUserPayload: ResolverTypeWrapper<Omit<CreateUserPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteAccountInput: DeleteAccountInput;
  DeleteAccountPayload: ResolverTypeWrapper<DeleteAccountPayload>;
  DeleteEventsConfigurationInput: DeleteEventsConfigurationInput;
  DeleteEventsConfigurationPayload: ResolverTypeWrapper<Omit<DeleteEventsConfigurationPayload, 'bot'> & { bot?: Maybe<ResolversTypes['Bot']> }>;
  DeletePhoneNumberInput: DeletePhoneNumberInput;
  DeletePhoneNumberPayload: ResolverTypeWrapper<Omit<DeletePhoneNumberPayload, 'phoneNumber'> & { phoneNumber?: Maybe<ResolversTypes['PhoneNumber']> }>;
  DeleteRoomInput: DeleteRoomInput;
  DeleteRoomMembershipInput: DeleteRoomMembershipInput;
  DeleteRoomMembershipPayload: ResolverTypeWrapper<Omit<DeleteRoomMembershipPayload, 'room'> & { room?: Maybe<ResolversTypes['Room']> }>;
  DeleteRoomPayload: ResolverTypeWrapper<Omit<DeleteRoomPayload, 'account'> & { account?: Maybe<ResolversTypes['Account']> }>;
  DisassociatePhoneNumberFromUserInput: DisassociatePhoneNumberFromUserInput;
  DisassociatePhoneNumberFromUserPayload: ResolverTypeWrapper<Omit<DisassociatePhoneNumberFromUserPayload, 'phoneNumber' | 'user'> & { phoneNumber?: Maybe<ResolversTypes['PhoneNumber']>, user?: Maybe<ResolversTypes['User']> }>;
  DisassociateSigninDelegateGroupsFromAccountInput: DisassociateSigninDelegateGroupsFromAccountInput;
  DisassociateSigninDelegateGroupsFromAccountPayload: ResolverTypeWrapper<Omit<DisassociateSigninDelegateGroupsFromAccountPayload, 'account'> & { account?: Maybe<ResolversTypes['Account']> }>;
  E164: ResolverTypeWrapper<Scalars['E164']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EmailStatus: EmailStatus;
  ErrorCode: ErrorCode;
  EventsConfiguration: ResolverTypeWrapper<EventsConfigurationMapper>;
  GlobalSettings: ResolverTypeWrapper<GlobalSettingsMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Invite: ResolverTypeWrapper<InviteMapper>;
  InviteError: ResolverTypeWrapper<InviteErrorMapper>;
  InviteStatus: InviteStatus;
  InviteUsersInput: InviteUsersInput;
  InviteUsersPayload: ResolverTypeWrapper<Omit<InviteUsersPayload, 'inviteErrors' | 'invites'> & { inviteErrors: ReadonlyArray<ResolversTypes['InviteError']>, invites: ReadonlyArray<ResolversTypes['Invite']> }>;
  License: License;
  LogoutUserInput: LogoutUserInput;
  LogoutUserPayload: ResolverTypeWrapper<Omit<LogoutUserPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  Member: ResolverTypeWrapper<MemberMapper>;
  MemberError: ResolverTypeWrapper<MemberErrorMapper>;
  MemberNode: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MemberNode']>;
  MemberType: MemberType;
  MembershipItemInput: MembershipItemInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderedPhoneNumber: ResolverTypeWrapper<OrderedPhoneNumberMapper>;
  OrderedPhoneNumberStatus: OrderedPhoneNumberStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PhoneNumber: ResolverTypeWrapper<PhoneNumberMapper>;
  PhoneNumberAssociation: ResolverTypeWrapper<PhoneNumberAssociationMapper>;
  PhoneNumberAssociationName: PhoneNumberAssociationName;
  PhoneNumberAssociationNode: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PhoneNumberAssociationNode']>;
  PhoneNumberCapabilities: ResolverTypeWrapper<PhoneNumberCapabilitiesMapper>;
  PhoneNumberConnection: ResolverTypeWrapper<PhoneNumberConnectionMapper>;
  PhoneNumberCountry: ResolverTypeWrapper<PhoneNumberCountryMapper>;
  PhoneNumberEdge: ResolverTypeWrapper<Omit<PhoneNumberEdge, 'node'> & { node: ResolversTypes['PhoneNumber'] }>;
  PhoneNumberError: ResolverTypeWrapper<PhoneNumberErrorMapper>;
  PhoneNumberOrder: ResolverTypeWrapper<PhoneNumberOrderMapper>;
  PhoneNumberOrderConnection: ResolverTypeWrapper<PhoneNumberOrderConnectionMapper>;
  PhoneNumberOrderEdge: ResolverTypeWrapper<Omit<PhoneNumberOrderEdge, 'node'> & { node: ResolversTypes['PhoneNumberOrder'] }>;
  PhoneNumberOrderStatus: PhoneNumberOrderStatus;
  PhoneNumberOrderType: PhoneNumberOrderType;
  PhoneNumberProductType: PhoneNumberProductType;
  PhoneNumberSettings: ResolverTypeWrapper<PhoneNumberSettingsMapper>;
  PhoneNumberStatus: PhoneNumberStatus;
  PhoneNumberType: PhoneNumberType;
  PutEventsConfigurationInput: PutEventsConfigurationInput;
  PutEventsConfigurationPayload: ResolverTypeWrapper<Omit<PutEventsConfigurationPayload, 'bot' | 'eventsConfiguration'> & { bot?: Maybe<ResolversTypes['Bot']>, eventsConfiguration?: Maybe<ResolversTypes['EventsConfiguration']> }>;
  PutRetentionSettingsInput: PutRetentionSettingsInput;
  PutRetentionSettingsPayload: ResolverTypeWrapper<Omit<PutRetentionSettingsPayload, 'account' | 'retentionSettings'> & { account?: Maybe<ResolversTypes['Account']>, retentionSettings?: Maybe<ResolversTypes['RetentionSettings']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimit: ResolverTypeWrapper<RateLimit>;
  RedactConversationMessageInput: RedactConversationMessageInput;
  RedactConversationMessagePayload: ResolverTypeWrapper<Omit<RedactConversationMessagePayload, 'account'> & { account?: Maybe<ResolversTypes['Account']> }>;
  RedactRoomMessageInput: RedactRoomMessageInput;
  RedactRoomMessagePayload: ResolverTypeWrapper<Omit<RedactRoomMessagePayload, 'room'> & { room?: Maybe<ResolversTypes['Room']> }>;
  RegenerateSecurityTokenInput: RegenerateSecurityTokenInput;
  RegenerateSecurityTokenPayload: ResolverTypeWrapper<Omit<RegenerateSecurityTokenPayload, 'bot'> & { bot?: Maybe<ResolversTypes['Bot']> }>;
  RegistrationStatus: RegistrationStatus;
  ResetPersonalPinInput: ResetPersonalPinInput;
  ResetPersonalPinPayload: ResolverTypeWrapper<Omit<ResetPersonalPinPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  RestorePhoneNumberInput: RestorePhoneNumberInput;
  RestorePhoneNumberPayload: ResolverTypeWrapper<Omit<RestorePhoneNumberPayload, 'phoneNumber'> & { phoneNumber?: Maybe<ResolversTypes['PhoneNumber']> }>;
  RetentionSettings: ResolverTypeWrapper<RetentionSettingsMapper>;
  RetentionSettingsInput: RetentionSettingsInput;
  Room: ResolverTypeWrapper<RoomMapper>;
  RoomConnection: ResolverTypeWrapper<RoomConnectionMapper>;
  RoomEdge: ResolverTypeWrapper<Omit<RoomEdge, 'node'> & { node: ResolversTypes['Room'] }>;
  RoomMembership: ResolverTypeWrapper<RoomMembershipMapper>;
  RoomMembershipConnection: ResolverTypeWrapper<RoomMembershipConnectionMapper>;
  RoomMembershipEdge: ResolverTypeWrapper<Omit<RoomMembershipEdge, 'node'> & { node: ResolversTypes['RoomMembership'] }>;
  RoomMembershipRole: RoomMembershipRole;
  RoomRetentionSettings: ResolverTypeWrapper<RoomRetentionSettingsMapper>;
  RoomRetentionSettingsInput: RoomRetentionSettingsInput;
  Scope: Scope;
  SigninDelegateGroup: ResolverTypeWrapper<SigninDelegateGroupMapper>;
  SigninDelegateGroupInput: SigninDelegateGroupInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TelephonySettings: ResolverTypeWrapper<TelephonySettingsMapper>;
  TelephonySettingsInput: TelephonySettingsInput;
  UpdateAccountInput: UpdateAccountInput;
  UpdateAccountPayload: ResolverTypeWrapper<Omit<UpdateAccountPayload, 'account'> & { account?: Maybe<ResolversTypes['Account']> }>;
  UpdateAccountSettingsInput: UpdateAccountSettingsInput;
  UpdateAccountSettingsPayload: ResolverTypeWrapper<Omit<UpdateAccountSettingsPayload, 'account' | 'accountSettings'> & { account?: Maybe<ResolversTypes['Account']>, accountSettings?: Maybe<ResolversTypes['AccountSettings']> }>;
  UpdateBotInput: UpdateBotInput;
  UpdateBotPayload: ResolverTypeWrapper<Omit<UpdateBotPayload, 'bot'> & { bot?: Maybe<ResolversTypes['Bot']> }>;
  UpdateGlobalSettingsInput: UpdateGlobalSettingsInput;
  UpdateGlobalSettingsPayload: ResolverTypeWrapper<Omit<UpdateGlobalSettingsPayload, 'globalSettings'> & { globalSettings?: Maybe<ResolversTypes['GlobalSettings']> }>;
  UpdatePhoneNumberInput: UpdatePhoneNumberInput;
  UpdatePhoneNumberPayload: ResolverTypeWrapper<Omit<UpdatePhoneNumberPayload, 'phoneNumber'> & { phoneNumber?: Maybe<ResolversTypes['PhoneNumber']> }>;
  UpdatePhoneNumberRequestItemInput: UpdatePhoneNumberRequestItemInput;
  UpdatePhoneNumberSettingsInput: UpdatePhoneNumberSettingsInput;
  UpdatePhoneNumberSettingsPayload: ResolverTypeWrapper<Omit<UpdatePhoneNumberSettingsPayload, 'phoneNumberSettings'> & { phoneNumberSettings?: Maybe<ResolversTypes['PhoneNumberSettings']> }>;
  UpdateRoomInput: UpdateRoomInput;
  UpdateRoomMembershipInput: UpdateRoomMembershipInput;
  UpdateRoomMembershipPayload: ResolverTypeWrapper<Omit<UpdateRoomMembershipPayload, 'roomMembership'> & { roomMembership?: Maybe<ResolversTypes['RoomMembership']> }>;
  UpdateRoomPayload: ResolverTypeWrapper<Omit<UpdateRoomPayload, 'room'> & { room?: Maybe<ResolversTypes['Room']> }>;
  UpdateUserInput: UpdateUserInput;
  UpdateUserPayload: ResolverTypeWrapper<Omit<UpdateUserPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  UpdateUserRequestItemInput: UpdateUserRequestItemInput;
  UpdateUserSettingsInput: UpdateUserSettingsInput;
  UpdateUserSettingsPayload: ResolverTypeWrapper<Omit<UpdateUserSettingsPayload, 'user' | 'userSettings'> & { user?: Maybe<ResolversTypes['User']>, userSettings?: Maybe<ResolversTypes['UserSettings']> }>;
  User: ResolverTypeWrapper<UserMapper>;
  UserConnection: ResolverTypeWrapper<UserConnectionMapper>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserError: ResolverTypeWrapper<UserErrorMapper>;
  UserSettings: ResolverTypeWrapper<UserSettingsMapper>;
  UserSettingsInput: UserSettingsInput;
  UserType: UserType;
  Viewer: ResolverTypeWrapper<Viewer>;
  VoiceConnectorSettings: ResolverTypeWrapper<VoiceConnectorSettingsMapper>;
  VoiceConnectorSettingsInput: VoiceConnectorSettingsInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountMapper;
  AccountConnection: AccountConnectionMapper;
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  AccountSettings: AccountSettingsMapper;
  AccountSettingsInput: AccountSettingsInput;
  AlexaForBusinessMetadata: AlexaForBusinessMetadataMapper;
  AlexaForBusinessMetadataInput: AlexaForBusinessMetadataInput;
  AssociatePhoneNumberWithUserInput: AssociatePhoneNumberWithUserInput;
  AssociatePhoneNumberWithUserPayload: Omit<AssociatePhoneNumberWithUserPayload, 'phoneNumber' | 'user'> & { phoneNumber?: Maybe<ResolversParentTypes['PhoneNumber']>, user?: Maybe<ResolversParentTypes['User']> };
  AssociateSigninDelegateGroupsWithAccountInput: AssociateSigninDelegateGroupsWithAccountInput;
  AssociateSigninDelegateGroupsWithAccountPayload: Omit<AssociateSigninDelegateGroupsWithAccountPayload, 'account'> & { account?: Maybe<ResolversParentTypes['Account']> };
  AvailablePhoneNumber: AvailablePhoneNumberMapper;
  AvailablePhoneNumberConnection: AvailablePhoneNumberConnectionMapper;
  AvailablePhoneNumberEdge: Omit<AvailablePhoneNumberEdge, 'node'> & { node: ResolversParentTypes['AvailablePhoneNumber'] };
  BatchCreateRoomMembershipInput: BatchCreateRoomMembershipInput;
  BatchCreateRoomMembershipPayload: Omit<BatchCreateRoomMembershipPayload, 'errors' | 'roomMemberships'> & { errors: ReadonlyArray<ResolversParentTypes['MemberError']>, roomMemberships?: Maybe<ReadonlyArray<ResolversParentTypes['RoomMembership']>> };
  BatchDeletePhoneNumberInput: BatchDeletePhoneNumberInput;
  BatchDeletePhoneNumberPayload: Omit<BatchDeletePhoneNumberPayload, 'phoneNumberErrors' | 'phoneNumbers'> & { phoneNumberErrors: ReadonlyArray<ResolversParentTypes['PhoneNumberError']>, phoneNumbers: ReadonlyArray<ResolversParentTypes['PhoneNumber']> };
  BatchItemError: ResolversInterfaceTypes<ResolversParentTypes>['BatchItemError'];
  BatchSuspendUserInput: BatchSuspendUserInput;
  BatchSuspendUserPayload: Omit<BatchSuspendUserPayload, 'userErrors' | 'users'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, users: ReadonlyArray<ResolversParentTypes['User']> };
  BatchUnsuspendUserInput: BatchUnsuspendUserInput;
  BatchUnsuspendUserPayload: Omit<BatchUnsuspendUserPayload, 'userErrors' | 'users'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, users: ReadonlyArray<ResolversParentTypes['User']> };
  BatchUpdatePhoneNumberInput: BatchUpdatePhoneNumberInput;
  BatchUpdatePhoneNumberPayload: Omit<BatchUpdatePhoneNumberPayload, 'phoneNumberErrors' | 'phoneNumbers'> & { phoneNumberErrors: ReadonlyArray<ResolversParentTypes['PhoneNumberError']>, phoneNumbers: ReadonlyArray<ResolversParentTypes['PhoneNumber']> };
  BatchUpdateUserInput: BatchUpdateUserInput;
  BatchUpdateUserPayload: Omit<BatchUpdateUserPayload, 'userErrors' | 'users'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, users: ReadonlyArray<ResolversParentTypes['User']> };
  Boolean: Scalars['Boolean']['output'];
  Bot: BotMapper;
  BotConnection: BotConnectionMapper;
  BotEdge: Omit<BotEdge, 'node'> & { node: ResolversParentTypes['Bot'] };
  BusinessCallingSettings: BusinessCallingSettingsMapper;
  BusinessCallingSettingsInput: BusinessCallingSettingsInput;
  ConversationRetentionSettings: ConversationRetentionSettingsMapper;
  ConversationRetentionSettingsInput: ConversationRetentionSettingsInput;
  CreateAccountInput: CreateAccountInput;
  CreateAccountPayload: Omit<CreateAccountPayload, 'account'> & { account?: Maybe<ResolversParentTypes['Account']> };
  CreateBotInput: CreateBotInput;
  CreateBotPayload: Omit<CreateBotPayload, 'bot'> & { bot?: Maybe<ResolversParentTypes['Bot']> };
  CreateMeetingDialOutInput: CreateMeetingDialOutInput;
  CreateMeetingDialOutPayload: CreateMeetingDialOutPayload;
  CreatePhoneNumberOrderInput: CreatePhoneNumberOrderInput;
  CreatePhoneNumberOrderPayload: Omit<CreatePhoneNumberOrderPayload, 'phoneNumberOrder'> & { phoneNumberOrder?: Maybe<ResolversParentTypes['PhoneNumberOrder']> };
  CreateRoomInput: CreateRoomInput;
  CreateRoomMembershipInput: CreateRoomMembershipInput;
  CreateRoomMembershipPayload: Omit<CreateRoomMembershipPayload, 'roomMembership'> & { roomMembership?: Maybe<ResolversParentTypes['RoomMembership']> };
  CreateRoomPayload: Omit<CreateRoomPayload, 'room'> & { room?: Maybe<ResolversParentTypes['Room']> };
  CreateUserInput: CreateUserInput;
  CreateUserPayload: Omit<CreateUserPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  DateTime: Scalars['DateTime']['output'];
  DeleteAccountInput: DeleteAccountInput;
  DeleteAccountPayload: DeleteAccountPayload;
  DeleteEventsConfigurationInput: DeleteEventsConfigurationInput;
  DeleteEventsConfigurationPayload: Omit<DeleteEventsConfigurationPayload, 'bot'> & { bot?: Maybe<ResolversParentTypes['Bot']> };
  DeletePhoneNumberInput: DeletePhoneNumberInput;
  DeletePhoneNumberPayload: Omit<DeletePhoneNumberPayload, 'phoneNumber'> & { phoneNumber?: Maybe<ResolversParentTypes['PhoneNumber']> };
  DeleteRoomInput: DeleteRoomInput;
  DeleteRoomMembershipInput: DeleteRoomMembershipInput;
  DeleteRoomMembershipPayload: Omit<DeleteRoomMembershipPayload, 'room'> & { room?: Maybe<ResolversParentTypes['Room']> };
  DeleteRoomPayload: Omit<DeleteRoomPayload, 'account'> & { account?: Maybe<ResolversParentTypes['Account']> };
  DisassociatePhoneNumberFromUserInput: DisassociatePhoneNumberFromUserInput;
  DisassociatePhoneNumberFromUserPayload: Omit<DisassociatePhoneNumberFromUserPayload, 'phoneNumber' | 'user'> & { phoneNumber?: Maybe<ResolversParentTypes['PhoneNumber']>, user?: Maybe<ResolversParentTypes['User']> };
  DisassociateSigninDelegateGroupsFromAccountInput: DisassociateSigninDelegateGroupsFromAccountInput;
  DisassociateSigninDelegateGroupsFromAccountPayload: Omit<DisassociateSigninDelegateGroupsFromAccountPayload, 'account'> & { account?: Maybe<ResolversParentTypes['Account']> };
  E164: Scalars['E164']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  EventsConfiguration: EventsConfigurationMapper;
  GlobalSettings: GlobalSettingsMapper;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Invite: InviteMapper;
  InviteError: InviteErrorMapper;
  InviteUsersInput: InviteUsersInput;
  InviteUsersPayload: Omit<InviteUsersPayload, 'inviteErrors' | 'invites'> & { inviteErrors: ReadonlyArray<ResolversParentTypes['InviteError']>, invites: ReadonlyArray<ResolversParentTypes['Invite']> };
  LogoutUserInput: LogoutUserInput;
  LogoutUserPayload: Omit<LogoutUserPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  Member: MemberMapper;
  MemberError: MemberErrorMapper;
  MemberNode: ResolversUnionTypes<ResolversParentTypes>['MemberNode'];
  MembershipItemInput: MembershipItemInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OrderedPhoneNumber: OrderedPhoneNumberMapper;
  PageInfo: PageInfo;
  PhoneNumber: PhoneNumberMapper;
  PhoneNumberAssociation: PhoneNumberAssociationMapper;
  PhoneNumberAssociationNode: ResolversUnionTypes<ResolversParentTypes>['PhoneNumberAssociationNode'];
  PhoneNumberCapabilities: PhoneNumberCapabilitiesMapper;
  PhoneNumberConnection: PhoneNumberConnectionMapper;
  PhoneNumberCountry: PhoneNumberCountryMapper;
  PhoneNumberEdge: Omit<PhoneNumberEdge, 'node'> & { node: ResolversParentTypes['PhoneNumber'] };
  PhoneNumberError: PhoneNumberErrorMapper;
  PhoneNumberOrder: PhoneNumberOrderMapper;
  PhoneNumberOrderConnection: PhoneNumberOrderConnectionMapper;
  PhoneNumberOrderEdge: Omit<PhoneNumberOrderEdge, 'node'> & { node: ResolversParentTypes['PhoneNumberOrder'] };
  PhoneNumberSettings: PhoneNumberSettingsMapper;
  PutEventsConfigurationInput: PutEventsConfigurationInput;
  PutEventsConfigurationPayload: Omit<PutEventsConfigurationPayload, 'bot' | 'eventsConfiguration'> & { bot?: Maybe<ResolversParentTypes['Bot']>, eventsConfiguration?: Maybe<ResolversParentTypes['EventsConfiguration']> };
  PutRetentionSettingsInput: PutRetentionSettingsInput;
  PutRetentionSettingsPayload: Omit<PutRetentionSettingsPayload, 'account' | 'retentionSettings'> & { account?: Maybe<ResolversParentTypes['Account']>, retentionSettings?: Maybe<ResolversParentTypes['RetentionSettings']> };
  Query: Record<PropertyKey, never>;
  RateLimit: RateLimit;
  RedactConversationMessageInput: RedactConversationMessageInput;
  RedactConversationMessagePayload: Omit<RedactConversationMessagePayload, 'account'> & { account?: Maybe<ResolversParentTypes['Account']> };
  RedactRoomMessageInput: RedactRoomMessageInput;
  RedactRoomMessagePayload: Omit<RedactRoomMessagePayload, 'room'> & { room?: Maybe<ResolversParentTypes['Room']> };
  RegenerateSecurityTokenInput: RegenerateSecurityTokenInput;
  RegenerateSecurityTokenPayload: Omit<RegenerateSecurityTokenPayload, 'bot'> & { bot?: Maybe<ResolversParentTypes['Bot']> };
  ResetPersonalPinInput: ResetPersonalPinInput;
  ResetPersonalPinPayload: Omit<ResetPersonalPinPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  RestorePhoneNumberInput: RestorePhoneNumberInput;
  RestorePhoneNumberPayload: Omit<RestorePhoneNumberPayload, 'phoneNumber'> & { phoneNumber?: Maybe<ResolversParentTypes['PhoneNumber']> };
  RetentionSettings: RetentionSettingsMapper;
  RetentionSettingsInput: RetentionSettingsInput;
  Room: RoomMapper;
  RoomConnection: RoomConnectionMapper;
  RoomEdge: Omit<RoomEdge, 'node'> & { node: ResolversParentTypes['Room'] };
  RoomMembership: RoomMembershipMapper;
  RoomMembershipConnection: RoomMembershipConnectionMapper;
  RoomMembershipEdge: Omit<RoomMembershipEdge, 'node'> & { node: ResolversParentTypes['RoomMembership'] };
  RoomRetentionSettings: RoomRetentionSettingsMapper;
  RoomRetentionSettingsInput: RoomRetentionSettingsInput;
  SigninDelegateGroup: SigninDelegateGroupMapper;
  SigninDelegateGroupInput: SigninDelegateGroupInput;
  String: Scalars['String']['output'];
  TelephonySettings: TelephonySettingsMapper;
  TelephonySettingsInput: TelephonySettingsInput;
  UpdateAccountInput: UpdateAccountInput;
  UpdateAccountPayload: Omit<UpdateAccountPayload, 'account'> & { account?: Maybe<ResolversParentTypes['Account']> };
  UpdateAccountSettingsInput: UpdateAccountSettingsInput;
  UpdateAccountSettingsPayload: Omit<UpdateAccountSettingsPayload, 'account' | 'accountSettings'> & { account?: Maybe<ResolversParentTypes['Account']>, accountSettings?: Maybe<ResolversParentTypes['AccountSettings']> };
  UpdateBotInput: UpdateBotInput;
  UpdateBotPayload: Omit<UpdateBotPayload, 'bot'> & { bot?: Maybe<ResolversParentTypes['Bot']> };
  UpdateGlobalSettingsInput: UpdateGlobalSettingsInput;
  UpdateGlobalSettingsPayload: Omit<UpdateGlobalSettingsPayload, 'globalSettings'> & { globalSettings?: Maybe<ResolversParentTypes['GlobalSettings']> };
  UpdatePhoneNumberInput: UpdatePhoneNumberInput;
  UpdatePhoneNumberPayload: Omit<UpdatePhoneNumberPayload, 'phoneNumber'> & { phoneNumber?: Maybe<ResolversParentTypes['PhoneNumber']> };
  UpdatePhoneNumberRequestItemInput: UpdatePhoneNumberRequestItemInput;
  UpdatePhoneNumberSettingsInput: UpdatePhoneNumberSettingsInput;
  UpdatePhoneNumberSettingsPayload: Omit<UpdatePhoneNumberSettingsPayload, 'phoneNumberSettings'> & { phoneNumberSettings?: Maybe<ResolversParentTypes['PhoneNumberSettings']> };
  UpdateRoomInput: UpdateRoomInput;
  UpdateRoomMembershipInput: UpdateRoomMembershipInput;
  UpdateRoomMembershipPayload: Omit<UpdateRoomMembershipPayload, 'roomMembership'> & { roomMembership?: Maybe<ResolversParentTypes['RoomMembership']> };
  UpdateRoomPayload: Omit<UpdateRoomPayload, 'room'> & { room?: Maybe<ResolversParentTypes['Room']> };
  UpdateUserInput: UpdateUserInput;
  UpdateUserPayload: Omit<UpdateUserPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  UpdateUserRequestItemInput: UpdateUserRequestItemInput;
  UpdateUserSettingsInput: UpdateUserSettingsInput;
  UpdateUserSettingsPayload: Omit<UpdateUserSettingsPayload, 'user' | 'userSettings'> & { user?: Maybe<ResolversParentTypes['User']>, userSettings?: Maybe<ResolversParentTypes['UserSettings']> };
  User: UserMapper;
  UserConnection: UserConnectionMapper;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserError: UserErrorMapper;
  UserSettings: UserSettingsMapper;
  UserSettingsInput: UserSettingsInput;
  Viewer: Viewer;
  VoiceConnectorSettings: VoiceConnectorSettingsMapper;
  VoiceConnectorSettingsInput: VoiceConnectorSettingsInput;
};

export type RequiresScopesDirectiveArgs = {
  scopes: ReadonlyArray<ReadonlyArray<Scope>>;
};

export type RequiresScopesDirectiveResolver<Result, Parent, ContextType = Context, Args = RequiresScopesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type AssociatePhoneNumberWithUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociatePhoneNumberWithUserPayload'] = ResolversParentTypes['AssociatePhoneNumberWithUserPayload']> = {
  phoneNumber?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type AssociateSigninDelegateGroupsWithAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociateSigninDelegateGroupsWithAccountPayload'] = ResolversParentTypes['AssociateSigninDelegateGroupsWithAccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
};

export type AvailablePhoneNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailablePhoneNumber'] = ResolversParentTypes['AvailablePhoneNumber']> = {
  e164PhoneNumber?: Resolver<ResolversTypes['E164'], ParentType, ContextType>;
};

export type AvailablePhoneNumberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailablePhoneNumberConnection'] = ResolversParentTypes['AvailablePhoneNumberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AvailablePhoneNumberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AvailablePhoneNumber']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AvailablePhoneNumberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailablePhoneNumberEdge'] = ResolversParentTypes['AvailablePhoneNumberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AvailablePhoneNumber'], ParentType, ContextType>;
};

export type BatchCreateRoomMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchCreateRoomMembershipPayload'] = ResolversParentTypes['BatchCreateRoomMembershipPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MemberError']>, ParentType, ContextType>;
  roomMemberships?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RoomMembership']>>, ParentType, ContextType>;
};

export type BatchDeletePhoneNumberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchDeletePhoneNumberPayload'] = ResolversParentTypes['BatchDeletePhoneNumberPayload']> = {
  deletedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  deletedPhoneNumberIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  phoneNumberErrors?: Resolver<ReadonlyArray<ResolversTypes['PhoneNumberError']>, ParentType, ContextType>;
  phoneNumbers?: Resolver<ReadonlyArray<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
};

export type BatchItemErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchItemError'] = ResolversParentTypes['BatchItemError']> = {
  __resolveType: TypeResolveFn<'InviteError' | 'MemberError' | 'PhoneNumberError' | 'UserError', ParentType, ContextType>;
};

export type BatchSuspendUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchSuspendUserPayload'] = ResolversParentTypes['BatchSuspendUserPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  users?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
};

export type BatchUnsuspendUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchUnsuspendUserPayload'] = ResolversParentTypes['BatchUnsuspendUserPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  users?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
};

export type BatchUpdatePhoneNumberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchUpdatePhoneNumberPayload'] = ResolversParentTypes['BatchUpdatePhoneNumberPayload']> = {
  phoneNumberErrors?: Resolver<ReadonlyArray<ResolversTypes['PhoneNumberError']>, ParentType, ContextType>;
  phoneNumbers?: Resolver<ReadonlyArray<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
};

export type BatchUpdateUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchUpdateUserPayload'] = ResolversParentTypes['BatchUpdateUserPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  users?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
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

export type CreateAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAccountPayload'] = ResolversParentTypes['CreateAccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
};

export type CreateBotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateBotPayload'] = ResolversParentTypes['CreateBotPayload']> = {
  bot?: Resolver<Maybe<ResolversTypes['Bot']>, ParentType, ContextType>;
};

export type CreateMeetingDialOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateMeetingDialOutPayload'] = ResolversParentTypes['CreateMeetingDialOutPayload']> = {
  transactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CreatePhoneNumberOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePhoneNumberOrderPayload'] = ResolversParentTypes['CreatePhoneNumberOrderPayload']> = {
  phoneNumberOrder?: Resolver<Maybe<ResolversTypes['PhoneNumberOrder']>, ParentType, ContextType>;
};

export type CreateRoomMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateRoomMembershipPayload'] = ResolversParentTypes['CreateRoomMembershipPayload']> = {
  roomMembership?: Resolver<Maybe<ResolversTypes['RoomMembership']>, ParentType, ContextType>;
};

export type CreateRoomPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateRoomPayload'] = ResolversParentTypes['CreateRoomPayload']> = {
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
};

export type CreateUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateUserPayload'] = ResolversParentTypes['CreateUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteAccountPayload'] = ResolversParentTypes['DeleteAccountPayload']> = {
  deletedAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteEventsConfigurationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteEventsConfigurationPayload'] = ResolversParentTypes['DeleteEventsConfigurationPayload']> = {
  bot?: Resolver<Maybe<ResolversTypes['Bot']>, ParentType, ContextType>;
  deletedEventsConfigurationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeletePhoneNumberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletePhoneNumberPayload'] = ResolversParentTypes['DeletePhoneNumberPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deletedPhoneNumberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
};

export type DeleteRoomMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteRoomMembershipPayload'] = ResolversParentTypes['DeleteRoomMembershipPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deletedRoomMembershipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
};

export type DeleteRoomPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteRoomPayload'] = ResolversParentTypes['DeleteRoomPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deletedRoomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DisassociatePhoneNumberFromUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisassociatePhoneNumberFromUserPayload'] = ResolversParentTypes['DisassociatePhoneNumberFromUserPayload']> = {
  phoneNumber?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type DisassociateSigninDelegateGroupsFromAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisassociateSigninDelegateGroupsFromAccountPayload'] = ResolversParentTypes['DisassociateSigninDelegateGroupsFromAccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
};

export interface E164ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['E164'], any> {
  name: 'E164';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EmailStatusResolvers = EnumResolverSignature<{ FAILED?: any, NOT_SENT?: any, SENT?: any }, ResolversTypes['EmailStatus']>;

export type ErrorCodeResolvers = EnumResolverSignature<{ ACCESS_DENIED?: any, BAD_REQUEST?: any, BAD_USER_INPUT?: any, CONFLICT?: any, FORBIDDEN?: any, GONE?: any, NOT_FOUND?: any, OUTCOME_UNKNOWN?: any, PHONE_NUMBER_ASSOCIATIONS_EXIST?: any, PRECONDITION_FAILED?: any, QUERY_TOO_EXPENSIVE?: any, RESOURCE_LIMIT_EXCEEDED?: any, SERVICE_FAILURE?: any, SERVICE_UNAVAILABLE?: any, THROTTLED?: any, THROTTLING?: any, UNAUTHORIZED?: any, UNKNOWN?: any, UNPROCESSABLE?: any, UPSTREAM_FAILURE?: any, UPSTREAM_TIMEOUT?: any, UPSTREAM_UNAUTHORIZED?: any, UPSTREAM_UNAVAILABLE?: any, VALIDATION?: any, VOICE_CONNECTOR_GROUP_ASSOCIATIONS_EXIST?: any }, ResolversTypes['ErrorCode']>;

export type EventsConfigurationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventsConfiguration'] = ResolversParentTypes['EventsConfiguration']> = {
  botId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lambdaFunctionArn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outboundEventsHttpsEndpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GlobalSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlobalSettings'] = ResolversParentTypes['GlobalSettings']> = {
  businessCalling?: Resolver<Maybe<ResolversTypes['BusinessCallingSettings']>, ParentType, ContextType>;
  voiceConnector?: Resolver<Maybe<ResolversTypes['VoiceConnectorSettings']>, ParentType, ContextType>;
};

export type InviteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invite'] = ResolversParentTypes['Invite']> = {
  emailAddress?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  emailStatus?: Resolver<Maybe<ResolversTypes['EmailStatus']>, ParentType, ContextType>;
  inviteId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InviteStatus']>, ParentType, ContextType>;
};

export type InviteErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteError'] = ResolversParentTypes['InviteError']> = {
  emailAddress?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  errorCode?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  errorMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteStatusResolvers = EnumResolverSignature<{ ACCEPTED?: any, FAILED?: any, PENDING?: any }, ResolversTypes['InviteStatus']>;

export type InviteUsersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteUsersPayload'] = ResolversParentTypes['InviteUsersPayload']> = {
  inviteErrors?: Resolver<ReadonlyArray<ResolversTypes['InviteError']>, ParentType, ContextType>;
  invites?: Resolver<ReadonlyArray<ResolversTypes['Invite']>, ParentType, ContextType>;
};

export type LicenseResolvers = EnumResolverSignature<{ BASIC?: any, PLUS?: any, PRO?: any, PRO_TRIAL?: any }, ResolversTypes['License']>;

export type LogoutUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogoutUserPayload'] = ResolversParentTypes['LogoutUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  memberType?: Resolver<Maybe<ResolversTypes['MemberType']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['MemberNode']>, ParentType, ContextType>;
};

export type MemberErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberError'] = ResolversParentTypes['MemberError']> = {
  errorCode?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  errorMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberNode'] = ResolversParentTypes['MemberNode']> = {
  __resolveType: TypeResolveFn<'Bot' | 'User', ParentType, ContextType>;
};

export type MemberTypeResolvers = EnumResolverSignature<{ BOT?: any, USER?: any, WEBHOOK?: any }, ResolversTypes['MemberType']>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  associatePhoneNumberWithUser?: Resolver<Maybe<ResolversTypes['AssociatePhoneNumberWithUserPayload']>, ParentType, ContextType, RequireFields<MutationAssociatePhoneNumberWithUserArgs, 'input'>>;
  associateSigninDelegateGroupsWithAccount?: Resolver<Maybe<ResolversTypes['AssociateSigninDelegateGroupsWithAccountPayload']>, ParentType, ContextType, RequireFields<MutationAssociateSigninDelegateGroupsWithAccountArgs, 'input'>>;
  batchCreateRoomMembership?: Resolver<Maybe<ResolversTypes['BatchCreateRoomMembershipPayload']>, ParentType, ContextType, RequireFields<MutationBatchCreateRoomMembershipArgs, 'input'>>;
  batchDeletePhoneNumber?: Resolver<Maybe<ResolversTypes['BatchDeletePhoneNumberPayload']>, ParentType, ContextType, RequireFields<MutationBatchDeletePhoneNumberArgs, 'input'>>;
  batchSuspendUser?: Resolver<Maybe<ResolversTypes['BatchSuspendUserPayload']>, ParentType, ContextType, RequireFields<MutationBatchSuspendUserArgs, 'input'>>;
  batchUnsuspendUser?: Resolver<Maybe<ResolversTypes['BatchUnsuspendUserPayload']>, ParentType, ContextType, RequireFields<MutationBatchUnsuspendUserArgs, 'input'>>;
  batchUpdatePhoneNumber?: Resolver<Maybe<ResolversTypes['BatchUpdatePhoneNumberPayload']>, ParentType, ContextType, RequireFields<MutationBatchUpdatePhoneNumberArgs, 'input'>>;
  batchUpdateUser?: Resolver<Maybe<ResolversTypes['BatchUpdateUserPayload']>, ParentType, ContextType, RequireFields<MutationBatchUpdateUserArgs, 'input'>>;
  createAccount?: Resolver<Maybe<ResolversTypes['CreateAccountPayload']>, ParentType, ContextType, RequireFields<MutationCreateAccountArgs, 'input'>>;
  createBot?: Resolver<Maybe<ResolversTypes['CreateBotPayload']>, ParentType, ContextType, RequireFields<MutationCreateBotArgs, 'input'>>;
  createMeetingDialOut?: Resolver<Maybe<ResolversTypes['CreateMeetingDialOutPayload']>, ParentType, ContextType, RequireFields<MutationCreateMeetingDialOutArgs, 'input'>>;
  createPhoneNumberOrder?: Resolver<Maybe<ResolversTypes['CreatePhoneNumberOrderPayload']>, ParentType, ContextType, RequireFields<MutationCreatePhoneNumberOrderArgs, 'input'>>;
  createRoom?: Resolver<Maybe<ResolversTypes['CreateRoomPayload']>, ParentType, ContextType, RequireFields<MutationCreateRoomArgs, 'input'>>;
  createRoomMembership?: Resolver<Maybe<ResolversTypes['CreateRoomMembershipPayload']>, ParentType, ContextType, RequireFields<MutationCreateRoomMembershipArgs, 'input'>>;
  createUser?: Resolver<Maybe<ResolversTypes['CreateUserPayload']>, ParentType, ContextType, RequireFields<MutationCreateUserArgs, 'input'>>;
  deleteAccount?: Resolver<Maybe<ResolversTypes['DeleteAccountPayload']>, ParentType, ContextType, RequireFields<MutationDeleteAccountArgs, 'input'>>;
  deleteEventsConfiguration?: Resolver<Maybe<ResolversTypes['DeleteEventsConfigurationPayload']>, ParentType, ContextType, RequireFields<MutationDeleteEventsConfigurationArgs, 'input'>>;
  deletePhoneNumber?: Resolver<Maybe<ResolversTypes['DeletePhoneNumberPayload']>, ParentType, ContextType, RequireFields<MutationDeletePhoneNumberArgs, 'input'>>;
  deleteRoom?: Resolver<Maybe<ResolversTypes['DeleteRoomPayload']>, ParentType, ContextType, RequireFields<MutationDeleteRoomArgs, 'input'>>;
  deleteRoomMembership?: Resolver<Maybe<ResolversTypes['DeleteRoomMembershipPayload']>, ParentType, ContextType, RequireFields<MutationDeleteRoomMembershipArgs, 'input'>>;
  disassociatePhoneNumberFromUser?: Resolver<Maybe<ResolversTypes['DisassociatePhoneNumberFromUserPayload']>, ParentType, ContextType, RequireFields<MutationDisassociatePhoneNumberFromUserArgs, 'input'>>;
  disassociateSigninDelegateGroupsFromAccount?: Resolver<Maybe<ResolversTypes['DisassociateSigninDelegateGroupsFromAccountPayload']>, ParentType, ContextType, RequireFields<MutationDisassociateSigninDelegateGroupsFromAccountArgs, 'input'>>;
  inviteUsers?: Resolver<Maybe<ResolversTypes['InviteUsersPayload']>, ParentType, ContextType, RequireFields<MutationInviteUsersArgs, 'input'>>;
  logoutUser?: Resolver<Maybe<ResolversTypes['LogoutUserPayload']>, ParentType, ContextType, RequireFields<MutationLogoutUserArgs, 'input'>>;
  putEventsConfiguration?: Resolver<Maybe<ResolversTypes['PutEventsConfigurationPayload']>, ParentType, ContextType, RequireFields<MutationPutEventsConfigurationArgs, 'input'>>;
  putRetentionSettings?: Resolver<Maybe<ResolversTypes['PutRetentionSettingsPayload']>, ParentType, ContextType, RequireFields<MutationPutRetentionSettingsArgs, 'input'>>;
  redactConversationMessage?: Resolver<Maybe<ResolversTypes['RedactConversationMessagePayload']>, ParentType, ContextType, RequireFields<MutationRedactConversationMessageArgs, 'input'>>;
  redactRoomMessage?: Resolver<Maybe<ResolversTypes['RedactRoomMessagePayload']>, ParentType, ContextType, RequireFields<MutationRedactRoomMessageArgs, 'input'>>;
  regenerateSecurityToken?: Resolver<Maybe<ResolversTypes['RegenerateSecurityTokenPayload']>, ParentType, ContextType, RequireFields<MutationRegenerateSecurityTokenArgs, 'input'>>;
  resetPersonalPin?: Resolver<Maybe<ResolversTypes['ResetPersonalPinPayload']>, ParentType, ContextType, RequireFields<MutationResetPersonalPinArgs, 'input'>>;
  restorePhoneNumber?: Resolver<Maybe<ResolversTypes['RestorePhoneNumberPayload']>, ParentType, ContextType, RequireFields<MutationRestorePhoneNumberArgs, 'input'>>;
  updateAccount?: Resolver<Maybe<ResolversTypes['UpdateAccountPayload']>, ParentType, ContextType, RequireFields<MutationUpdateAccountArgs, 'input'>>;
  updateAccountSettings?: Resolver<Maybe<ResolversTypes['UpdateAccountSettingsPayload']>, ParentType, ContextType, RequireFields<MutationUpdateAccountSettingsArgs, 'input'>>;
  updateBot?: Resolver<Maybe<ResolversTypes['UpdateBotPayload']>, ParentType, ContextType, RequireFields<MutationUpdateBotArgs, 'input'>>;
  updateGlobalSettings?: Resolver<Maybe<ResolversTypes['UpdateGlobalSettingsPayload']>, ParentType, ContextType, RequireFields<MutationUpdateGlobalSettingsArgs, 'input'>>;
  updatePhoneNumber?: Resolver<Maybe<ResolversTypes['UpdatePhoneNumberPayload']>, ParentType, ContextType, RequireFields<MutationUpdatePhoneNumberArgs, 'input'>>;
  updatePhoneNumberSettings?: Resolver<Maybe<ResolversTypes['UpdatePhoneNumberSettingsPayload']>, ParentType, ContextType, RequireFields<MutationUpdatePhoneNumberSettingsArgs, 'input'>>;
  updateRoom?: Resolver<Maybe<ResolversTypes['UpdateRoomPayload']>, ParentType, ContextType, RequireFields<MutationUpdateRoomArgs, 'input'>>;
  updateRoomMembership?: Resolver<Maybe<ResolversTypes['UpdateRoomMembershipPayload']>, ParentType, ContextType, RequireFields<MutationUpdateRoomMembershipArgs, 'input'>>;
  updateUser?: Resolver<Maybe<ResolversTypes['UpdateUserPayload']>, ParentType, ContextType, RequireFields<MutationUpdateUserArgs, 'input'>>;
  updateUserSettings?: Resolver<Maybe<ResolversTypes['UpdateUserSettingsPayload']>, ParentType, ContextType, RequireFields<MutationUpdateUserSettingsArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Account' | 'Bot' | 'PhoneNumber' | 'PhoneNumberOrder' | 'Room' | 'RoomMembership' | 'User', ParentType, ContextType>;
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
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  phoneNumberArn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PhoneNumberErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhoneNumberError'] = ResolversParentTypes['PhoneNumberError']> = {
  errorCode?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  errorMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneNumberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhoneNumberOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhoneNumberOrder'] = ResolversParentTypes['PhoneNumberOrder']> = {
  createdTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  focDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderType?: Resolver<Maybe<ResolversTypes['PhoneNumberOrderType']>, ParentType, ContextType>;
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

export type PhoneNumberOrderStatusResolvers = EnumResolverSignature<{ CANCELLED?: any, CANCEL_REQUESTED?: any, CHANGE_REQUESTED?: any, EXCEPTION?: any, FAILED?: any, FOC?: any, PARTIAL?: any, PENDING_DOCUMENTS?: any, PROCESSING?: any, SUBMITTED?: any, SUCCESSFUL?: any }, ResolversTypes['PhoneNumberOrderStatus']>;

export type PhoneNumberOrderTypeResolvers = EnumResolverSignature<{ NEW?: any, PORTING?: any }, ResolversTypes['PhoneNumberOrderType']>;

export type PhoneNumberProductTypeResolvers = EnumResolverSignature<{ BUSINESS_CALLING?: any, SIP_MEDIA_APPLICATION_DIAL_IN?: any, VOICE_CONNECTOR?: any }, ResolversTypes['PhoneNumberProductType']>;

export type PhoneNumberSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhoneNumberSettings'] = ResolversParentTypes['PhoneNumberSettings']> = {
  callingName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  callingNameUpdatedTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PhoneNumberStatusResolvers = EnumResolverSignature<{ ACQUIRE_FAILED?: any, ACQUIRE_IN_PROGRESS?: any, ASSIGNED?: any, CANCELLED?: any, DELETE_FAILED?: any, DELETE_IN_PROGRESS?: any, PORTIN_CANCEL_REQUESTED?: any, PORTIN_IN_PROGRESS?: any, RELEASE_FAILED?: any, RELEASE_IN_PROGRESS?: any, UNASSIGNED?: any }, ResolversTypes['PhoneNumberStatus']>;

export type PhoneNumberTypeResolvers = EnumResolverSignature<{ LOCAL?: any, TOLL_FREE?: any }, ResolversTypes['PhoneNumberType']>;

export type PutEventsConfigurationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PutEventsConfigurationPayload'] = ResolversParentTypes['PutEventsConfigurationPayload']> = {
  bot?: Resolver<Maybe<ResolversTypes['Bot']>, ParentType, ContextType>;
  eventsConfiguration?: Resolver<Maybe<ResolversTypes['EventsConfiguration']>, ParentType, ContextType>;
};

export type PutRetentionSettingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PutRetentionSettingsPayload'] = ResolversParentTypes['PutRetentionSettingsPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  initiateDeletionTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retentionSettings?: Resolver<Maybe<ResolversTypes['RetentionSettings']>, ParentType, ContextType>;
};

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
  rateLimit?: Resolver<Maybe<ResolversTypes['RateLimit']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType, RequireFields<QueryRoomArgs, 'accountId' | 'roomId'>>;
  supportedPhoneNumberCountries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PhoneNumberCountry']>>, ParentType, ContextType, RequireFields<QuerySupportedPhoneNumberCountriesArgs, 'productType'>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'accountId' | 'userId'>>;
  userByEmail?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserByEmailArgs, 'email'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RateLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resetAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RedactConversationMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedactConversationMessagePayload'] = ResolversParentTypes['RedactConversationMessagePayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RedactRoomMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedactRoomMessagePayload'] = ResolversParentTypes['RedactRoomMessagePayload']> = {
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
};

export type RegenerateSecurityTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegenerateSecurityTokenPayload'] = ResolversParentTypes['RegenerateSecurityTokenPayload']> = {
  bot?: Resolver<Maybe<ResolversTypes['Bot']>, ParentType, ContextType>;
};

export type RegistrationStatusResolvers = EnumResolverSignature<{ REGISTERED?: any, SUSPENDED?: any, UNREGISTERED?: any }, ResolversTypes['RegistrationStatus']>;

export type ResetPersonalPinPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetPersonalPinPayload'] = ResolversParentTypes['ResetPersonalPinPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type RestorePhoneNumberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestorePhoneNumberPayload'] = ResolversParentTypes['RestorePhoneNumberPayload']> = {
  phoneNumber?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
};

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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['RoomMembershipRole']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updatedTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ScopeResolvers = EnumResolverSignature<{ ADMIN?: any, READ?: any, SECRETS?: any, WRITE?: any }, ResolversTypes['Scope']>;

export type SigninDelegateGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SigninDelegateGroup'] = ResolversParentTypes['SigninDelegateGroup']> = {
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TelephonySettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TelephonySettings'] = ResolversParentTypes['TelephonySettings']> = {
  inboundCalling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outboundCalling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sms?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UpdateAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAccountPayload'] = ResolversParentTypes['UpdateAccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
};

export type UpdateAccountSettingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAccountSettingsPayload'] = ResolversParentTypes['UpdateAccountSettingsPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  accountSettings?: Resolver<Maybe<ResolversTypes['AccountSettings']>, ParentType, ContextType>;
};

export type UpdateBotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateBotPayload'] = ResolversParentTypes['UpdateBotPayload']> = {
  bot?: Resolver<Maybe<ResolversTypes['Bot']>, ParentType, ContextType>;
};

export type UpdateGlobalSettingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateGlobalSettingsPayload'] = ResolversParentTypes['UpdateGlobalSettingsPayload']> = {
  globalSettings?: Resolver<Maybe<ResolversTypes['GlobalSettings']>, ParentType, ContextType>;
};

export type UpdatePhoneNumberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePhoneNumberPayload'] = ResolversParentTypes['UpdatePhoneNumberPayload']> = {
  phoneNumber?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
};

export type UpdatePhoneNumberSettingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePhoneNumberSettingsPayload'] = ResolversParentTypes['UpdatePhoneNumberSettingsPayload']> = {
  phoneNumberSettings?: Resolver<Maybe<ResolversTypes['PhoneNumberSettings']>, ParentType, ContextType>;
};

export type UpdateRoomMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateRoomMembershipPayload'] = ResolversParentTypes['UpdateRoomMembershipPayload']> = {
  roomMembership?: Resolver<Maybe<ResolversTypes['RoomMembership']>, ParentType, ContextType>;
};

export type UpdateRoomPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateRoomPayload'] = ResolversParentTypes['UpdateRoomPayload']> = {
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
};

export type UpdateUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateUserPayload'] = ResolversParentTypes['UpdateUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UpdateUserSettingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateUserSettingsPayload'] = ResolversParentTypes['UpdateUserSettingsPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userSettings?: Resolver<Maybe<ResolversTypes['UserSettings']>, ParentType, ContextType>;
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

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  errorCode?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  errorMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserSettings'] = ResolversParentTypes['UserSettings']> = {
  telephony?: Resolver<Maybe<ResolversTypes['TelephonySettings']>, ParentType, ContextType>;
};

export type UserTypeResolvers = EnumResolverSignature<{ PRIVATE_USER?: any, SHARED_DEVICE?: any }, ResolversTypes['UserType']>;

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  accounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['Scope']>, ParentType, ContextType>;
};

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
  AssociatePhoneNumberWithUserPayload?: AssociatePhoneNumberWithUserPayloadResolvers<ContextType>;
  AssociateSigninDelegateGroupsWithAccountPayload?: AssociateSigninDelegateGroupsWithAccountPayloadResolvers<ContextType>;
  AvailablePhoneNumber?: AvailablePhoneNumberResolvers<ContextType>;
  AvailablePhoneNumberConnection?: AvailablePhoneNumberConnectionResolvers<ContextType>;
  AvailablePhoneNumberEdge?: AvailablePhoneNumberEdgeResolvers<ContextType>;
  BatchCreateRoomMembershipPayload?: BatchCreateRoomMembershipPayloadResolvers<ContextType>;
  BatchDeletePhoneNumberPayload?: BatchDeletePhoneNumberPayloadResolvers<ContextType>;
  BatchItemError?: BatchItemErrorResolvers<ContextType>;
  BatchSuspendUserPayload?: BatchSuspendUserPayloadResolvers<ContextType>;
  BatchUnsuspendUserPayload?: BatchUnsuspendUserPayloadResolvers<ContextType>;
  BatchUpdatePhoneNumberPayload?: BatchUpdatePhoneNumberPayloadResolvers<ContextType>;
  BatchUpdateUserPayload?: BatchUpdateUserPayloadResolvers<ContextType>;
  Bot?: BotResolvers<ContextType>;
  BotConnection?: BotConnectionResolvers<ContextType>;
  BotEdge?: BotEdgeResolvers<ContextType>;
  BotType?: BotTypeResolvers;
  BusinessCallingSettings?: BusinessCallingSettingsResolvers<ContextType>;
  CallingNameStatus?: CallingNameStatusResolvers;
  ConversationRetentionSettings?: ConversationRetentionSettingsResolvers<ContextType>;
  CreateAccountPayload?: CreateAccountPayloadResolvers<ContextType>;
  CreateBotPayload?: CreateBotPayloadResolvers<ContextType>;
  CreateMeetingDialOutPayload?: CreateMeetingDialOutPayloadResolvers<ContextType>;
  CreatePhoneNumberOrderPayload?: CreatePhoneNumberOrderPayloadResolvers<ContextType>;
  CreateRoomMembershipPayload?: CreateRoomMembershipPayloadResolvers<ContextType>;
  CreateRoomPayload?: CreateRoomPayloadResolvers<ContextType>;
  CreateUserPayload?: CreateUserPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteAccountPayload?: DeleteAccountPayloadResolvers<ContextType>;
  DeleteEventsConfigurationPayload?: DeleteEventsConfigurationPayloadResolvers<ContextType>;
  DeletePhoneNumberPayload?: DeletePhoneNumberPayloadResolvers<ContextType>;
  DeleteRoomMembershipPayload?: DeleteRoomMembershipPayloadResolvers<ContextType>;
  DeleteRoomPayload?: DeleteRoomPayloadResolvers<ContextType>;
  DisassociatePhoneNumberFromUserPayload?: DisassociatePhoneNumberFromUserPayloadResolvers<ContextType>;
  DisassociateSigninDelegateGroupsFromAccountPayload?: DisassociateSigninDelegateGroupsFromAccountPayloadResolvers<ContextType>;
  E164?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  EmailStatus?: EmailStatusResolvers;
  ErrorCode?: ErrorCodeResolvers;
  EventsConfiguration?: EventsConfigurationResolvers<ContextType>;
  GlobalSettings?: GlobalSettingsResolvers<ContextType>;
  Invite?: InviteResolvers<ContextType>;
  InviteError?: InviteErrorResolvers<ContextType>;
  InviteStatus?: InviteStatusResolvers;
  InviteUsersPayload?: InviteUsersPayloadResolvers<ContextType>;
  License?: LicenseResolvers;
  LogoutUserPayload?: LogoutUserPayloadResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberError?: MemberErrorResolvers<ContextType>;
  MemberNode?: MemberNodeResolvers<ContextType>;
  MemberType?: MemberTypeResolvers;
  Mutation?: MutationResolvers<ContextType>;
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
  PhoneNumberError?: PhoneNumberErrorResolvers<ContextType>;
  PhoneNumberOrder?: PhoneNumberOrderResolvers<ContextType>;
  PhoneNumberOrderConnection?: PhoneNumberOrderConnectionResolvers<ContextType>;
  PhoneNumberOrderEdge?: PhoneNumberOrderEdgeResolvers<ContextType>;
  PhoneNumberOrderStatus?: PhoneNumberOrderStatusResolvers;
  PhoneNumberOrderType?: PhoneNumberOrderTypeResolvers;
  PhoneNumberProductType?: PhoneNumberProductTypeResolvers;
  PhoneNumberSettings?: PhoneNumberSettingsResolvers<ContextType>;
  PhoneNumberStatus?: PhoneNumberStatusResolvers;
  PhoneNumberType?: PhoneNumberTypeResolvers;
  PutEventsConfigurationPayload?: PutEventsConfigurationPayloadResolvers<ContextType>;
  PutRetentionSettingsPayload?: PutRetentionSettingsPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  RedactConversationMessagePayload?: RedactConversationMessagePayloadResolvers<ContextType>;
  RedactRoomMessagePayload?: RedactRoomMessagePayloadResolvers<ContextType>;
  RegenerateSecurityTokenPayload?: RegenerateSecurityTokenPayloadResolvers<ContextType>;
  RegistrationStatus?: RegistrationStatusResolvers;
  ResetPersonalPinPayload?: ResetPersonalPinPayloadResolvers<ContextType>;
  RestorePhoneNumberPayload?: RestorePhoneNumberPayloadResolvers<ContextType>;
  RetentionSettings?: RetentionSettingsResolvers<ContextType>;
  Room?: RoomResolvers<ContextType>;
  RoomConnection?: RoomConnectionResolvers<ContextType>;
  RoomEdge?: RoomEdgeResolvers<ContextType>;
  RoomMembership?: RoomMembershipResolvers<ContextType>;
  RoomMembershipConnection?: RoomMembershipConnectionResolvers<ContextType>;
  RoomMembershipEdge?: RoomMembershipEdgeResolvers<ContextType>;
  RoomMembershipRole?: RoomMembershipRoleResolvers;
  RoomRetentionSettings?: RoomRetentionSettingsResolvers<ContextType>;
  Scope?: ScopeResolvers;
  SigninDelegateGroup?: SigninDelegateGroupResolvers<ContextType>;
  TelephonySettings?: TelephonySettingsResolvers<ContextType>;
  UpdateAccountPayload?: UpdateAccountPayloadResolvers<ContextType>;
  UpdateAccountSettingsPayload?: UpdateAccountSettingsPayloadResolvers<ContextType>;
  UpdateBotPayload?: UpdateBotPayloadResolvers<ContextType>;
  UpdateGlobalSettingsPayload?: UpdateGlobalSettingsPayloadResolvers<ContextType>;
  UpdatePhoneNumberPayload?: UpdatePhoneNumberPayloadResolvers<ContextType>;
  UpdatePhoneNumberSettingsPayload?: UpdatePhoneNumberSettingsPayloadResolvers<ContextType>;
  UpdateRoomMembershipPayload?: UpdateRoomMembershipPayloadResolvers<ContextType>;
  UpdateRoomPayload?: UpdateRoomPayloadResolvers<ContextType>;
  UpdateUserPayload?: UpdateUserPayloadResolvers<ContextType>;
  UpdateUserSettingsPayload?: UpdateUserSettingsPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserSettings?: UserSettingsResolvers<ContextType>;
  UserType?: UserTypeResolvers;
  Viewer?: ViewerResolvers<ContextType>;
  VoiceConnectorSettings?: VoiceConnectorSettingsResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  requiresScopes?: RequiresScopesDirectiveResolver<any, any, ContextType>;
};
