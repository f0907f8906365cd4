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
  /** A moment in UTC, as ISO 8601 with milliseconds: `2026-02-20T17:59:18.006Z`. */
  DateTime: { input: Date; output: Date; }
  /** A telephone number in E.164 form: `+12065550100`. */
  E164: { input: string; output: string; }
  /** An e-mail address, as Chime gives it. */
  EmailAddress: { input: string; output: string; }
};

/** An Amazon Chime account: the root of its users, rooms and bots. Calls GetAccount and ListAccounts. */
export type Account = Node & {
  readonly __typename?: 'Account';
  /** Chime's id. */
  readonly accountId: Scalars['ID']['output'];
  /** Whether it is in use. */
  readonly accountStatus: Maybe<AccountStatus>;
  /** The account's type; null when Chime gives one that this schema has no name for. */
  readonly accountType: Maybe<AccountType>;
  /** The 12-digit id of the AWS account it belongs to. */
  readonly awsAccountId: Scalars['ID']['output'];
  /** A bot by id; null with `NOT_FOUND` when there is none. Calls GetBot. */
  readonly bot: Maybe<Bot>;
  /** The account's bots. Calls ListBots, up to 99 a call; empty for a Team account, without a call. */
  readonly bots: Maybe<BotConnection>;
  /** When it was made. */
  readonly createdTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The licence new users are given. */
  readonly defaultLicense: Maybe<License>;
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
  /** 1 to 100 characters; need not be unique. */
  readonly name: Scalars['String']['output'];
  /** Phone numbers associated with the account. Calls ListPhoneNumbers, up to 99 a call. */
  readonly phoneNumbers: Maybe<PhoneNumberConnection>;
  /** Calls GetRetentionSettings: one call for each account; null for a Team account, without a call. */
  readonly retentionSettings: Maybe<RetentionSettings>;
  /** A chat room by id; null with `NOT_FOUND` when there is none. Calls GetRoom. */
  readonly room: Maybe<Room>;
  /** The account's chat rooms. Calls ListRooms, up to 99 a call; empty for a Team account, without a call. */
  readonly rooms: Maybe<RoomConnection>;
  /** Calls GetAccountSettings: one call for each account. */
  readonly settings: Maybe<AccountSettings>;
  /** Groups that may sign in for others; EnterpriseDirectory accounts only. */
  readonly signinDelegateGroups: Maybe<ReadonlyArray<SigninDelegateGroup>>;
  /** The licences its users can be given. */
  readonly supportedLicenses: Maybe<ReadonlyArray<License>>;
  /** A user by id; null with `NOT_FOUND` when there is none. Calls GetUser. */
  readonly user: Maybe<User>;
  /** The user with an e-mail address; null with `NOT_FOUND` when there is none. Calls ListUsers: one call. */
  readonly userByEmail: Maybe<User>;
  /** The account's users. Calls ListUsers, up to 200 a call. */
  readonly users: Maybe<UserConnection>;
};


/** An Amazon Chime account: the root of its users, rooms and bots. Calls GetAccount and ListAccounts. */
export type AccountBotArgs = {
  botId: Scalars['ID']['input'];
};


/** An Amazon Chime account: the root of its users, rooms and bots. Calls GetAccount and ListAccounts. */
export type AccountBotsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An Amazon Chime account: the root of its users, rooms and bots. Calls GetAccount and ListAccounts. */
export type AccountPhoneNumbersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  productType: InputMaybe<PhoneNumberProductType>;
  status: InputMaybe<PhoneNumberStatus>;
};


/** An Amazon Chime account: the root of its users, rooms and bots. Calls GetAccount and ListAccounts. */
export type AccountRoomArgs = {
  roomId: Scalars['ID']['input'];
};


/** An Amazon Chime account: the root of its users, rooms and bots. Calls GetAccount and ListAccounts. */
export type AccountRoomsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  memberId: InputMaybe<Scalars['ID']['input']>;
};


/** An Amazon Chime account: the root of its users, rooms and bots. Calls GetAccount and ListAccounts. */
export type AccountUserArgs = {
  userId: Scalars['ID']['input'];
};


/** An Amazon Chime account: the root of its users, rooms and bots. Calls GetAccount and ListAccounts. */
export type AccountUserByEmailArgs = {
  email: Scalars['String']['input'];
};


/** An Amazon Chime account: the root of its users, rooms and bots. Calls GetAccount and ListAccounts. */
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

/** What an account is to allow its users; what is left out stays. */
export type AccountSettingsInput = {
  /** Whether to keep meeting participants from controlling a shared screen. */
  readonly disableRemoteControl?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether meetings may call participants by telephone. */
  readonly enableDialOut?: InputMaybe<Scalars['Boolean']['input']>;
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

/** A device's part in Alexa for Business. */
export type AlexaForBusinessMetadataInput = {
  /** ARN of the room it stands in. */
  readonly alexaForBusinessRoomArn?: InputMaybe<Scalars['String']['input']>;
  /** Whether it takes part. */
  readonly isAlexaForBusinessEnabled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A phone number for a user. */
export type AssociatePhoneNumberWithUserInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** The number itself, `+12065550100`: not its id. */
  readonly e164PhoneNumber: Scalars['String']['input'];
  /** The caller's own name for this one write. For 24 hours the same key with the same input gets the first answer; with other input it is `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Chime's own id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** What AssociatePhoneNumberWithUser changed. Chime's answer is empty: more than ids costs a GetUser, and a GetPhoneNumber. */
export type AssociatePhoneNumberWithUserPayload = {
  readonly __typename?: 'AssociatePhoneNumberWithUserPayload';
  /** The number, with its associations. */
  readonly phoneNumber: Maybe<PhoneNumber>;
  /** The user, with the number. */
  readonly user: Maybe<User>;
};

/** Groups that are to be able to sign in for others. */
export type AssociateSigninDelegateGroupsWithAccountInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** The groups to add. */
  readonly signinDelegateGroups: ReadonlyArray<SigninDelegateGroupInput>;
};

/** What AssociateSigninDelegateGroupsWithAccount changed. */
export type AssociateSigninDelegateGroupsWithAccountPayload = {
  readonly __typename?: 'AssociateSigninDelegateGroupsWithAccountPayload';
  /** The account as it is now. Chime's answer is empty: more than its ids costs a GetAccount. */
  readonly account: Maybe<Account>;
};

/** A phone number that can be ordered. */
export type AvailablePhoneNumber = {
  readonly __typename?: 'AvailablePhoneNumber';
  /** The number, for `createPhoneNumberOrder`. */
  readonly e164PhoneNumber: Scalars['E164']['output'];
};

/** A part of a list of phone numbers that can be ordered, read from Chime page by page (SearchAvailablePhoneNumbers, up to 500 a page). */
export type AvailablePhoneNumberConnection = {
  readonly __typename?: 'AvailablePhoneNumberConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<AvailablePhoneNumberEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<AvailablePhoneNumber>;
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
  readonly node: AvailablePhoneNumber;
};

/** Many new members of a room. */
export type BatchCreateRoomMembershipInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** Up to 10,000 members, of which the room holds 1,000; one that comes twice is sent once. */
  readonly membershipItemList: ReadonlyArray<MembershipItemInput>;
  /** Chime's own id of the room. */
  readonly roomId: Scalars['ID']['input'];
};

/** What BatchCreateRoomMembership made. */
export type BatchCreateRoomMembershipPayload = {
  readonly __typename?: 'BatchCreateRoomMembershipPayload';
  /** The members that were not added. */
  readonly errors: ReadonlyArray<MemberError>;
  /** The new memberships, in the order of the input. Chime's answer does not tell them: costs a walk of ListRoomMemberships, and is null if that fails. */
  readonly roomMemberships: Maybe<ReadonlyArray<RoomMembership>>;
};

/** Phone numbers to delete. */
export type BatchDeletePhoneNumberInput = {
  /** Ids of up to 10,000 numbers, at least one: Chime's own (`%2B12065550100`) or the numbers themselves. One that comes twice is sent once. */
  readonly phoneNumberIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What BatchDeletePhoneNumber deleted. */
export type BatchDeletePhoneNumberPayload = {
  readonly __typename?: 'BatchDeletePhoneNumberPayload';
  /** The global ids of the deleted numbers, for client caches, in the order of the input. */
  readonly deletedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Chime's own ids of the numbers that were deleted, in the order of the input. */
  readonly deletedPhoneNumberIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The numbers that were not deleted. */
  readonly phoneNumberErrors: ReadonlyArray<PhoneNumberError>;
  /** The same numbers in the deletion queue. More than their ids costs a GetPhoneNumber for each, or a List for many. */
  readonly phoneNumbers: ReadonlyArray<PhoneNumber>;
};

/** An item of a batch that was not carried out. The other items are not affected. */
export type BatchItemError = {
  /** The kind of error: Chime's code, or one of the gateway's. */
  readonly errorCode: ErrorCode;
  /** What went wrong, for people. */
  readonly errorMessage: Maybe<Scalars['String']['output']>;
  /** Whether the same item can succeed when it is sent again. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** Users to suspend. */
export type BatchSuspendUserInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** The caller's own name for this one write. For 24 hours the same key with the same input gets the first answer; with other input it is `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Chime's own ids of up to 10,000 users; one that comes twice is sent once. */
  readonly userIdList: ReadonlyArray<Scalars['ID']['input']>;
};

/** What BatchSuspendUser changed. */
export type BatchSuspendUserPayload = {
  readonly __typename?: 'BatchSuspendUserPayload';
  /** The users that were not. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The users that were suspended, in the order of the input; those of a Team account, which no longer has them, as last known. */
  readonly users: ReadonlyArray<User>;
};

/** Users whose suspension is to end. */
export type BatchUnsuspendUserInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** Chime's own ids of up to 10,000 users; one that comes twice is sent once. */
  readonly userIdList: ReadonlyArray<Scalars['ID']['input']>;
};

/** What BatchUnsuspendUser changed. */
export type BatchUnsuspendUserPayload = {
  readonly __typename?: 'BatchUnsuspendUserPayload';
  /** The users for whom it failed. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The users that are no longer suspended, in the order of the input. */
  readonly users: ReadonlyArray<User>;
};

/** Changes of many phone numbers. */
export type BatchUpdatePhoneNumberInput = {
  /** The caller's own name for this one write. For 24 hours the same key with the same input gets the first answer; with other input it is `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Up to 10,000 changes, one for each number. */
  readonly updatePhoneNumberRequestItems: ReadonlyArray<UpdatePhoneNumberRequestItemInput>;
};

/** What BatchUpdatePhoneNumber changed. */
export type BatchUpdatePhoneNumberPayload = {
  readonly __typename?: 'BatchUpdatePhoneNumberPayload';
  /** The numbers that were not. */
  readonly phoneNumberErrors: ReadonlyArray<PhoneNumberError>;
  /** The numbers that were changed, in the order of the input. */
  readonly phoneNumbers: ReadonlyArray<PhoneNumber>;
};

/** New values of many users. */
export type BatchUpdateUserInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** Up to 10,000 changes, one for each user. */
  readonly updateUserRequestItems: ReadonlyArray<UpdateUserRequestItemInput>;
};

/** What BatchUpdateUser changed. */
export type BatchUpdateUserPayload = {
  readonly __typename?: 'BatchUpdateUserPayload';
  /** The users that were not. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The users that were changed, in the order of the input. */
  readonly users: ReadonlyArray<User>;
};

/** A chat bot of an Enterprise account. Calls GetBot and ListBots. */
export type Bot = Node & {
  readonly __typename?: 'Bot';
  /** The bot's account. Calls GetAccount; selecting no more than its ids costs no call. */
  readonly account: Maybe<Account>;
  /** The account the bot belongs to. */
  readonly accountId: Scalars['ID']['output'];
  /** The address it is known by. */
  readonly botEmail: Maybe<Scalars['EmailAddress']['output']>;
  /** Chime's id. */
  readonly botId: Scalars['ID']['output'];
  /** What it does. */
  readonly botType: Maybe<BotType>;
  /** When it was made. */
  readonly createdTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is kept from taking part. */
  readonly disabled: Maybe<Scalars['Boolean']['output']>;
  /** The name others see, with Chime's suffix. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Where its events go; null when not configured. Calls GetEventsConfiguration: one call for each bot. */
  readonly eventsConfiguration: Maybe<EventsConfiguration>;
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
  /** Chat rooms the bot is a member of. Calls ListRooms, up to 99 a call. */
  readonly rooms: Maybe<RoomConnection>;
  /** Signs what Chime sends to the bot; secret. */
  readonly securityToken: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  readonly updatedTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The user behind the bot, if Chime knows one by its `userId`; else null. Calls GetUser. */
  readonly user: Maybe<User>;
  /** The id under which the bot is a member of rooms. */
  readonly userId: Maybe<Scalars['ID']['output']>;
};


/** A chat bot of an Enterprise account. Calls GetBot and ListBots. */
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

/** New settings of Business Calling. */
export type BusinessCallingSettingsInput = {
  /** The S3 bucket that is to receive call detail records. */
  readonly cdrBucket?: InputMaybe<Scalars['String']['input']>;
};

export { CallingNameStatus };

/** How long messages in conversations are kept. */
export type ConversationRetentionSettings = {
  readonly __typename?: 'ConversationRetentionSettings';
  /** Days from 1 to 5,475 (15 years); null: unlimited. */
  readonly retentionDays: Maybe<Scalars['Int']['output']>;
};

/** How long to keep messages in conversations. */
export type ConversationRetentionSettingsInput = {
  /** Days from 1 to 5,475 (15 years); omitted: unlimited. */
  readonly retentionDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A new Team account. */
export type CreateAccountInput = {
  /** The caller's own name for this one write. For 24 hours the same key with the same input gets the first answer; with other input it is `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters, not all blank; need not be unique. */
  readonly name: Scalars['String']['input'];
};

/** What CreateAccount made. */
export type CreateAccountPayload = {
  readonly __typename?: 'CreateAccountPayload';
  /** The new account. */
  readonly account: Maybe<Account>;
};

/** A new bot. */
export type CreateBotInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** 1 to 55 characters; Chime adds ` (Bot)`. */
  readonly displayName: Scalars['String']['input'];
  /** The domain of its e-mail address: one of the account's. */
  readonly domain?: InputMaybe<Scalars['String']['input']>;
  /** The caller's own name for this one write. For 24 hours the same key with the same input gets the first answer; with other input it is `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What CreateBot made. */
export type CreateBotPayload = {
  readonly __typename?: 'CreateBotPayload';
  /** The new bot, with its `securityToken`. */
  readonly bot: Maybe<Bot>;
};

/** A telephone to call into a meeting. */
export type CreateMeetingDialOutInput = {
  /** The number that calls, `+12065550100`: one of the AWS account's own. */
  readonly fromPhoneNumber: Scalars['String']['input'];
  /** The caller's own name for this one write. For 24 hours the same key with the same input gets the first answer; with other input it is `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The attendee's token, 2 to 2,048 characters; secret. */
  readonly joinToken: Scalars['String']['input'];
  /** Chime's own id of the meeting, a GUID. */
  readonly meetingId: Scalars['ID']['input'];
  /** The number that is called, `+12065550100`. */
  readonly toPhoneNumber: Scalars['String']['input'];
};

/** What CreateMeetingDialOut began. */
export type CreateMeetingDialOutPayload = {
  readonly __typename?: 'CreateMeetingDialOutPayload';
  /** Chime's own id of the call, a GUID. No action asks for it. */
  readonly transactionId: Maybe<Scalars['ID']['output']>;
};

/** Phone numbers to order. */
export type CreatePhoneNumberOrderInput = {
  /** The numbers, `+12065550100`, at least one, as `availablePhoneNumbers` gives them. */
  readonly e164PhoneNumbers: ReadonlyArray<Scalars['String']['input']>;
  /** The caller's own name for this one write. For 24 hours the same key with the same input gets the first answer; with other input it is `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What they are for; toll-free numbers cannot be ordered for Business Calling, and numbers outside the US only for SIP media applications. */
  readonly productType: PhoneNumberProductType;
};

/** What CreatePhoneNumberOrder made. */
export type CreatePhoneNumberOrderPayload = {
  readonly __typename?: 'CreatePhoneNumberOrderPayload';
  /** The new order, with all its numbers still `PROCESSING`. */
  readonly phoneNumberOrder: Maybe<PhoneNumberOrder>;
};

/** A new chat room. */
export type CreateRoomInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** 2 to 64 letters, digits, `-` and `_`: the same token with the same name is answered with the room already made, with another name refused. Left out, the gateway makes one for each mutation. */
  readonly clientRequestToken?: InputMaybe<Scalars['String']['input']>;
  /** The room's name. */
  readonly name: Scalars['String']['input'];
};

/** A new member of a room. */
export type CreateRoomMembershipInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** The id of a user or bot of the account. */
  readonly memberId: Scalars['ID']['input'];
  /** What the member may do; the default is `MEMBER`. */
  readonly role?: InputMaybe<RoomMembershipRole>;
  /** Chime's own id of the room. */
  readonly roomId: Scalars['ID']['input'];
};

/** What CreateRoomMembership made. */
export type CreateRoomMembershipPayload = {
  readonly __typename?: 'CreateRoomMembershipPayload';
  /** The new membership. */
  readonly roomMembership: Maybe<RoomMembership>;
};

/** What CreateRoom made. */
export type CreateRoomPayload = {
  readonly __typename?: 'CreateRoomPayload';
  /** The new room. */
  readonly room: Maybe<Room>;
};

/** A new user. */
export type CreateUserInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** The user's e-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The caller's own name for this one write. For 24 hours the same key with the same input gets the first answer; with other input it is `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A person or a shared device. */
  readonly userType?: InputMaybe<UserType>;
  /** The name of the user. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** What CreateUser made. */
export type CreateUserPayload = {
  readonly __typename?: 'CreateUserPayload';
  /** The new user. */
  readonly user: Maybe<User>;
};

/** An account to delete. */
export type DeleteAccountInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
};

/** What DeleteAccount deleted. */
export type DeleteAccountPayload = {
  readonly __typename?: 'DeleteAccountPayload';
  /** Chime's own id of the account that is gone. */
  readonly deletedAccountId: Scalars['ID']['output'];
  /** The global id of the deleted object, for client caches. */
  readonly deletedId: Scalars['ID']['output'];
};

/** A bot whose events are no longer to be sent. */
export type DeleteEventsConfigurationInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** Chime's own id of the bot. */
  readonly botId: Scalars['ID']['input'];
};

/** What DeleteEventsConfiguration deleted. */
export type DeleteEventsConfigurationPayload = {
  readonly __typename?: 'DeleteEventsConfigurationPayload';
  /** The bot it belonged to. */
  readonly bot: Maybe<Bot>;
  /** The bot's id: a configuration has none of its own. */
  readonly deletedEventsConfigurationId: Scalars['ID']['output'];
};

/** A phone number to delete. */
export type DeletePhoneNumberInput = {
  /** Chime's own id (`%2B12065550100`) or the number itself (`+12065550100`). */
  readonly phoneNumberId: Scalars['ID']['input'];
};

/** What DeletePhoneNumber deleted. */
export type DeletePhoneNumberPayload = {
  readonly __typename?: 'DeletePhoneNumberPayload';
  /** The global id of the deleted object, for client caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** Chime's own id of the number. */
  readonly deletedPhoneNumberId: Scalars['ID']['output'];
  /** The number in the deletion queue, with its `deletionTimestamp`; null once it has left it. More than its ids costs a GetPhoneNumber. */
  readonly phoneNumber: Maybe<PhoneNumber>;
};

/** A room to delete. */
export type DeleteRoomInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** Chime's own id of the room. */
  readonly roomId: Scalars['ID']['input'];
};

/** A member to remove from a room. */
export type DeleteRoomMembershipInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** The user's or bot's own id. */
  readonly memberId: Scalars['ID']['input'];
  /** Chime's own id of the room. */
  readonly roomId: Scalars['ID']['input'];
};

/** What DeleteRoomMembership deleted. */
export type DeleteRoomMembershipPayload = {
  readonly __typename?: 'DeleteRoomMembershipPayload';
  /** The global id of the deleted object, for client caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** The member's id: a membership has none of its own. */
  readonly deletedRoomMembershipId: Scalars['ID']['output'];
  /** The room the member was in. */
  readonly room: Maybe<Room>;
};

/** What DeleteRoom deleted. */
export type DeleteRoomPayload = {
  readonly __typename?: 'DeleteRoomPayload';
  /** The account it belonged to. */
  readonly account: Maybe<Account>;
  /** The global id of the deleted object, for client caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** Chime's own id of the room that is gone. */
  readonly deletedRoomId: Scalars['ID']['output'];
};

/** A user whose phone number is to be taken back. */
export type DisassociatePhoneNumberFromUserInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** Chime's own id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** What DisassociatePhoneNumberFromUser changed. */
export type DisassociatePhoneNumberFromUserPayload = {
  readonly __typename?: 'DisassociatePhoneNumberFromUserPayload';
  /** The number the user had; null if none. Selecting it costs a GetUser before the write. */
  readonly phoneNumber: Maybe<PhoneNumber>;
  /** The user, without a number. Chime's answer is empty: more than the ids costs a GetUser. */
  readonly user: Maybe<User>;
};

/** Groups that are no longer to sign in for others. */
export type DisassociateSigninDelegateGroupsFromAccountInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** Names of the groups to remove, at least one. */
  readonly groupNames: ReadonlyArray<Scalars['String']['input']>;
};

/** What DisassociateSigninDelegateGroupsFromAccount changed. */
export type DisassociateSigninDelegateGroupsFromAccountPayload = {
  readonly __typename?: 'DisassociateSigninDelegateGroupsFromAccountPayload';
  /** The account as it is now. Chime's answer is empty: more than its ids costs a GetAccount. */
  readonly account: Maybe<Account>;
};

export { EmailStatus };

export { ErrorCode };

/** Where a bot's events are sent: to an HTTPS endpoint or to a Lambda function. Calls GetEventsConfiguration. */
export type EventsConfiguration = {
  readonly __typename?: 'EventsConfiguration';
  /** The bot it belongs to. */
  readonly botId: Maybe<Scalars['ID']['output']>;
  /** ARN of the Lambda function that is called; secret. */
  readonly lambdaFunctionArn: Maybe<Scalars['String']['output']>;
  /** The HTTPS URL events are posted to; secret. */
  readonly outboundEventsHttpsEndpoint: Maybe<Scalars['String']['output']>;
};

/** Settings of the whole AWS account. Calls GetGlobalSettings. */
export type GlobalSettings = {
  readonly __typename?: 'GlobalSettings';
  /** For Business Calling. */
  readonly businessCalling: Maybe<BusinessCallingSettings>;
  /** For Voice Connectors. */
  readonly voiceConnector: Maybe<VoiceConnectorSettings>;
};

/** An invitation to a Team account. */
export type Invite = {
  readonly __typename?: 'Invite';
  /** The address invited. */
  readonly emailAddress: Maybe<Scalars['EmailAddress']['output']>;
  /** The delivery status of its e-mail. */
  readonly emailStatus: Maybe<EmailStatus>;
  /** Chime's id. */
  readonly inviteId: Maybe<Scalars['ID']['output']>;
  /** Where the invitation stands. */
  readonly status: Maybe<InviteStatus>;
};

/** An address that could not be invited. */
export type InviteError = BatchItemError & {
  readonly __typename?: 'InviteError';
  /** The address. */
  readonly emailAddress: Scalars['EmailAddress']['output'];
  /** The kind of error. */
  readonly errorCode: ErrorCode;
  /** What went wrong. */
  readonly errorMessage: Maybe<Scalars['String']['output']>;
  /** Whether the same may succeed when sent again, and does no harm. */
  readonly retryable: Scalars['Boolean']['output'];
};

export { InviteStatus };

/** People to invite to a Team account. */
export type InviteUsersInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** The caller's own name for this one write. For 24 hours the same key with the same input gets the first answer; with other input it is `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Up to 10,000 e-mail addresses; one that comes twice is invited once. */
  readonly userEmailList: ReadonlyArray<Scalars['String']['input']>;
  /** What they are invited as. */
  readonly userType?: InputMaybe<UserType>;
};

/** What came of InviteUsers, address by address, in the order of the input. */
export type InviteUsersPayload = {
  readonly __typename?: 'InviteUsersPayload';
  /** Addresses whose call failed. */
  readonly inviteErrors: ReadonlyArray<InviteError>;
  /** Chime's answers; an address it would not invite has the status `FAILED`. */
  readonly invites: ReadonlyArray<Invite>;
};

export { License };

/** A user to sign out. */
export type LogoutUserInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** Chime's own id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** Whom LogoutUser signed out. */
export type LogoutUserPayload = {
  readonly __typename?: 'LogoutUserPayload';
  /** The user. Chime's answer is empty: more than the ids costs a GetUser. */
  readonly user: Maybe<User>;
};

/** The member of a room membership. Its name and e-mail address need no further call. */
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
  /** The user or bot; null for a webhook. Calls GetUser or GetBot; selecting no more than its ids costs no call. */
  readonly node: Maybe<MemberNode>;
};

/** A member of a batch who could not be added. */
export type MemberError = BatchItemError & {
  readonly __typename?: 'MemberError';
  /** The kind of error. */
  readonly errorCode: ErrorCode;
  /** What went wrong. */
  readonly errorMessage: Maybe<Scalars['String']['output']>;
  /** The user's or bot's own id. */
  readonly memberId: Scalars['ID']['output'];
  /** Whether the same may succeed when sent again, and does no harm. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** What a member of a room is, when it has a record of its own. */
export type MemberNode = Bot | User;

export { MemberType };

/** One of many new members of a room. */
export type MembershipItemInput = {
  /** The id of a user or bot of the account. */
  readonly memberId: Scalars['ID']['input'];
  /** What the member may do; the default is `MEMBER`. */
  readonly role?: InputMaybe<RoomMembershipRole>;
};

/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Assigns a phone number to a user who has none: a Business Calling number that is not assigned. Calls AssociatePhoneNumberWithUser. Not retried: a second call is refused because the first succeeded. Errors: `NOT_FOUND`. */
  readonly associatePhoneNumberWithUser: Maybe<AssociatePhoneNumberWithUserPayload>;
  /** Lets Active Directory groups sign in for others, besides the groups that may already; EnterpriseDirectory accounts only. Calls AssociateSigninDelegateGroupsWithAccount. Idempotent: the gateway retries it. Errors: `NOT_FOUND`. */
  readonly associateSigninDelegateGroupsWithAccount: Maybe<AssociateSigninDelegateGroupsWithAccountPayload>;
  /** Adds many users or bots to a chat room. Calls BatchCreateRoomMembership, 50 members a call; a call that fails fails its own members only. Idempotent: the gateway retries it: a repetition that meets the memberships it wanted counts as done. Errors: `NOT_FOUND`. */
  readonly batchCreateRoomMembership: Maybe<BatchCreateRoomMembershipPayload>;
  /** Puts many phone numbers into the deletion queue, from which they can be restored for 7 days. Calls BatchDeletePhoneNumber, 100 numbers a call; a call that fails fails its own numbers only. Idempotent: the gateway retries it. Errors: `NOT_FOUND`. */
  readonly batchDeletePhoneNumber: Maybe<BatchDeletePhoneNumberPayload>;
  /** Suspends users of a Team or EnterpriseLWA account: the Team's leave the account and go on as free users, until invited again; the others are signed out and barred, until unsuspended. Calls BatchSuspendUser, 50 users a call; a call that fails fails its own users only. Not retried: a Team user already suspended would be told as not found. Errors: `NOT_FOUND`. */
  readonly batchSuspendUser: Maybe<BatchSuspendUserPayload>;
  /** Ends the suspension of users of an EnterpriseLWA account; users who are not suspended are passed over. Calls BatchUnsuspendUser, 50 users a call; a call that fails fails its own users only. Idempotent: the gateway retries it. Errors: `NOT_FOUND`. */
  readonly batchUnsuspendUser: Maybe<BatchUnsuspendUserPayload>;
  /** Changes many phone numbers, each its product type or its calling name. Calls BatchUpdatePhoneNumber, 100 numbers a call; a call that fails fails its own numbers only. Not retried: a second change of a name conflicts with the first. Errors: `NOT_FOUND`. */
  readonly batchUpdatePhoneNumber: Maybe<BatchUpdatePhoneNumberPayload>;
  /** Changes many users of an account. Calls BatchUpdateUser, 20 users a call; a call that fails fails its own users only. Idempotent: the gateway retries it. Errors: `NOT_FOUND`. */
  readonly batchUpdateUser: Maybe<BatchUpdateUserPayload>;
  /** Makes a Team account: active, with the licence Pro for new users. Calls CreateAccount. Not retried: each call makes another account. */
  readonly createAccount: Maybe<CreateAccountPayload>;
  /** Makes a chat bot in an Enterprise account; Chime has no way to delete it. Calls CreateBot. Not retried: each call makes another bot. Errors: `NOT_FOUND`, `RESOURCE_LIMIT_EXCEEDED`. */
  readonly createBot: Maybe<CreateBotPayload>;
  /** Calls a telephone and joins it to a meeting. Calls CreateMeetingDialOut. Not retried: each call rings again. Errors: `RESOURCE_LIMIT_EXCEEDED`. */
  readonly createMeetingDialOut: Maybe<CreateMeetingDialOutPayload>;
  /** Orders phone numbers that `availablePhoneNumbers` found. The order moves by itself: ask for it again until it is no longer `PROCESSING`. Calls CreatePhoneNumberOrder. Not retried: each call orders, and bills, again. Errors: `RESOURCE_LIMIT_EXCEEDED`. */
  readonly createPhoneNumberOrder: Maybe<CreatePhoneNumberOrderPayload>;
  /** Makes a chat room, without members, in an Enterprise account; at most 1,500 in one account. Calls CreateRoom. Idempotent: the gateway retries it: a `clientRequestToken` goes with it. Errors: `NOT_FOUND`, `RESOURCE_LIMIT_EXCEEDED`. */
  readonly createRoom: Maybe<CreateRoomPayload>;
  /** Adds a user or bot to a chat room; at most 1,000 members in a room and 1,000 rooms for a member. Calls CreateRoomMembership. Idempotent: the gateway retries it: a repetition that meets the membership it wanted counts as done. Errors: `NOT_FOUND`, `CONFLICT` (already a member), `RESOURCE_LIMIT_EXCEEDED`. */
  readonly createRoomMembership: Maybe<CreateRoomMembershipPayload>;
  /** Makes a user, mostly a shared device. Calls CreateUser. Not retried: each call makes another user. Errors: `NOT_FOUND`, `CONFLICT` (the account has a user with this address). */
  readonly createUser: Maybe<CreateUserPayload>;
  /** Deletes an account. Calls DeleteAccount. All users of a Team account must be suspended first, and the domains of an Enterprise account released: else `UNPROCESSABLE`. Idempotent: the gateway retries it: an account that a repetition no longer finds counts as deleted. Errors: `NOT_FOUND`. */
  readonly deleteAccount: Maybe<DeleteAccountPayload>;
  /** Ends the sending of a bot's events; where none were sent, that is no error. Calls DeleteEventsConfiguration. Idempotent: the gateway retries it. Errors: `RESOURCE_LIMIT_EXCEEDED`. */
  readonly deleteEventsConfiguration: Maybe<DeleteEventsConfigurationPayload>;
  /** Puts a phone number into the deletion queue, from which it can be restored for 7 days. It must have no associations. Calls DeletePhoneNumber. Idempotent: the gateway retries it: a number that a repetition no longer finds counts as deleted. Errors: `NOT_FOUND`. */
  readonly deletePhoneNumber: Maybe<DeletePhoneNumberPayload>;
  /** Deletes a chat room with its memberships and, permanently, its messages. Calls DeleteRoom. Idempotent: the gateway retries it: a room that a repetition no longer finds counts as deleted. Errors: `NOT_FOUND`. */
  readonly deleteRoom: Maybe<DeleteRoomPayload>;
  /** Removes a member from a chat room. Calls DeleteRoomMembership. Idempotent: the gateway retries it: a membership that a repetition no longer finds counts as deleted. Errors: `NOT_FOUND`. */
  readonly deleteRoomMembership: Maybe<DeleteRoomMembershipPayload>;
  /** Takes a user's phone number back into the inventory; a user without one is left as is. Calls DisassociatePhoneNumberFromUser. Idempotent: the gateway retries it. Errors: `NOT_FOUND`. */
  readonly disassociatePhoneNumberFromUser: Maybe<DisassociatePhoneNumberFromUserPayload>;
  /** Takes from Active Directory groups the right to sign in for others; EnterpriseDirectory accounts only. Calls DisassociateSigninDelegateGroupsFromAccount. Idempotent: the gateway retries it. Errors: `NOT_FOUND`. */
  readonly disassociateSigninDelegateGroupsFromAccount: Maybe<DisassociateSigninDelegateGroupsFromAccountPayload>;
  /** Invites people to a Team account by e-mail. Calls InviteUsers, 50 addresses a call; a call that fails fails its own addresses only. Not retried: each call sends another e-mail. Errors: `NOT_FOUND`. */
  readonly inviteUsers: Maybe<InviteUsersPayload>;
  /** Signs a user out of every device. Calls LogoutUser. Idempotent: the gateway retries it. Errors: `NOT_FOUND`. */
  readonly logoutUser: Maybe<LogoutUserPayload>;
  /** Says where a bot's events are sent, in place of what was said before. Calls PutEventsConfiguration. Idempotent: the gateway retries it. Errors: `NOT_FOUND`, `RESOURCE_LIMIT_EXCEEDED`. */
  readonly putEventsConfiguration: Maybe<PutEventsConfigurationPayload>;
  /** Sets how long an Enterprise account keeps chat messages; a section left out is switched off. Calls PutRetentionSettings. Idempotent: the gateway retries it: the date of deletion, 30 days ahead, moves by no more than the time between. Errors: `NOT_FOUND`, `CONFLICT`. */
  readonly putRetentionSettings: Maybe<PutRetentionSettingsPayload>;
  /** Blanks a message in a conversation. Chime lists neither conversations nor messages: the ids come from elsewhere, such as an export. Calls RedactConversationMessage. Idempotent: the gateway retries it. Errors: `NOT_FOUND`. */
  readonly redactConversationMessage: Maybe<RedactConversationMessagePayload>;
  /** Blanks a message in a chat room. Chime lists no messages: its id comes from elsewhere, such as an export. Calls RedactRoomMessage. Idempotent: the gateway retries it. Errors: `NOT_FOUND`. */
  readonly redactRoomMessage: Maybe<RedactRoomMessagePayload>;
  /** Gives a bot a new security token; the old one ends. Calls RegenerateSecurityToken. Not retried: each call makes another token. Errors: `NOT_FOUND`. */
  readonly regenerateSecurityToken: Maybe<RegenerateSecurityTokenPayload>;
  /** Gives a user a new personal meeting PIN; the old one ends. Calls ResetPersonalPIN. Not retried: each call makes another PIN. Errors: `NOT_FOUND`. */
  readonly resetPersonalPin: Maybe<ResetPersonalPinPayload>;
  /** Takes a phone number out of the deletion queue; it is then not assigned. Calls RestorePhoneNumber. Not retried: a number already restored is refused. Errors: `NOT_FOUND`, `RESOURCE_LIMIT_EXCEEDED`. */
  readonly restorePhoneNumber: Maybe<RestorePhoneNumberPayload>;
  /** Changes an account's name or default licence; what is left out stays. Calls UpdateAccount. Idempotent: the gateway retries it. Errors: `NOT_FOUND`. */
  readonly updateAccount: Maybe<UpdateAccountPayload>;
  /** Changes an account's settings; what is left out stays. Calls UpdateAccountSettings. Idempotent: the gateway retries it. Errors: `NOT_FOUND`, `CONFLICT`. */
  readonly updateAccountSettings: Maybe<UpdateAccountSettingsPayload>;
  /** Stops a bot or lets it go on. Calls UpdateBot. Idempotent: the gateway retries it. Errors: `NOT_FOUND`. */
  readonly updateBot: Maybe<UpdateBotPayload>;
  /** Changes settings of the whole AWS account; a section left out stays. Calls UpdateGlobalSettings. Idempotent: the gateway retries it. */
  readonly updateGlobalSettings: Maybe<UpdateGlobalSettingsPayload>;
  /** Changes a phone number's product type, while it is not assigned, or its outbound calling name: one of them at a time. Calls UpdatePhoneNumber. Not retried: a second change of the name conflicts with the first, which takes up to 72 hours. Errors: `NOT_FOUND`, `CONFLICT` (the calling name is being changed). */
  readonly updatePhoneNumber: Maybe<UpdatePhoneNumberPayload>;
  /** Sets the outbound calling name of all numbers that have none of their own: once in 7 days, in force within 72 hours. Calls UpdatePhoneNumberSettings. Not retried: a second call is refused because the first succeeded. */
  readonly updatePhoneNumberSettings: Maybe<UpdatePhoneNumberSettingsPayload>;
  /** Renames a chat room. Calls UpdateRoom. Idempotent: the gateway retries it. Errors: `NOT_FOUND`. */
  readonly updateRoom: Maybe<UpdateRoomPayload>;
  /** Changes the role of a user in a chat room; a bot's cannot be changed. Calls UpdateRoomMembership. Idempotent: the gateway retries it. Errors: `NOT_FOUND`. */
  readonly updateRoomMembership: Maybe<UpdateRoomMembershipPayload>;
  /** Changes a user; what is left out stays. Calls UpdateUser, which answers with the id alone: any other field of `user` costs a GetUser. Idempotent: the gateway retries it. Errors: `NOT_FOUND`. */
  readonly updateUser: Maybe<UpdateUserPayload>;
  /** Sets all of a user's settings. Calls UpdateUserSettings. Idempotent: the gateway retries it. Errors: `NOT_FOUND`. */
  readonly updateUserSettings: Maybe<UpdateUserSettingsPayload>;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationAssociatePhoneNumberWithUserArgs = {
  input: AssociatePhoneNumberWithUserInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationAssociateSigninDelegateGroupsWithAccountArgs = {
  input: AssociateSigninDelegateGroupsWithAccountInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationBatchCreateRoomMembershipArgs = {
  input: BatchCreateRoomMembershipInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationBatchDeletePhoneNumberArgs = {
  input: BatchDeletePhoneNumberInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationBatchSuspendUserArgs = {
  input: BatchSuspendUserInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationBatchUnsuspendUserArgs = {
  input: BatchUnsuspendUserInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationBatchUpdatePhoneNumberArgs = {
  input: BatchUpdatePhoneNumberInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationBatchUpdateUserArgs = {
  input: BatchUpdateUserInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationCreateAccountArgs = {
  input: CreateAccountInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationCreateBotArgs = {
  input: CreateBotInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationCreateMeetingDialOutArgs = {
  input: CreateMeetingDialOutInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationCreatePhoneNumberOrderArgs = {
  input: CreatePhoneNumberOrderInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationCreateRoomArgs = {
  input: CreateRoomInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationCreateRoomMembershipArgs = {
  input: CreateRoomMembershipInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationDeleteAccountArgs = {
  input: DeleteAccountInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationDeleteEventsConfigurationArgs = {
  input: DeleteEventsConfigurationInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationDeletePhoneNumberArgs = {
  input: DeletePhoneNumberInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationDeleteRoomArgs = {
  input: DeleteRoomInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationDeleteRoomMembershipArgs = {
  input: DeleteRoomMembershipInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationDisassociatePhoneNumberFromUserArgs = {
  input: DisassociatePhoneNumberFromUserInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationDisassociateSigninDelegateGroupsFromAccountArgs = {
  input: DisassociateSigninDelegateGroupsFromAccountInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationInviteUsersArgs = {
  input: InviteUsersInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationLogoutUserArgs = {
  input: LogoutUserInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationPutEventsConfigurationArgs = {
  input: PutEventsConfigurationInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationPutRetentionSettingsArgs = {
  input: PutRetentionSettingsInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationRedactConversationMessageArgs = {
  input: RedactConversationMessageInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationRedactRoomMessageArgs = {
  input: RedactRoomMessageInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationRegenerateSecurityTokenArgs = {
  input: RegenerateSecurityTokenInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationResetPersonalPinArgs = {
  input: ResetPersonalPinInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationRestorePhoneNumberArgs = {
  input: RestorePhoneNumberInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationUpdateAccountArgs = {
  input: UpdateAccountInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationUpdateAccountSettingsArgs = {
  input: UpdateAccountSettingsInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationUpdateBotArgs = {
  input: UpdateBotInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationUpdateGlobalSettingsArgs = {
  input: UpdateGlobalSettingsInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationUpdatePhoneNumberArgs = {
  input: UpdatePhoneNumberInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationUpdatePhoneNumberSettingsArgs = {
  input: UpdatePhoneNumberSettingsInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationUpdateRoomArgs = {
  input: UpdateRoomInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationUpdateRoomMembershipArgs = {
  input: UpdateRoomMembershipInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationUpdateUserArgs = {
  input: UpdateUserInput;
};


/**
 * The mutations of Amazon Chime: one field per write action, named after the action.
 *
 * Input is checked before anything is sent: all errors are reported together as `BAD_USER_INPUT`, each with its path in `extensions.issues`. Any write may
 * further fail with `UNPROCESSABLE` (the account's type or state does not allow it), `THROTTLED`, `UPSTREAM_UNAUTHORIZED`, `UPSTREAM_FAILURE`,
 * `UPSTREAM_UNAVAILABLE` or `UPSTREAM_TIMEOUT`; errors beyond these are named with each field.
 *
 * A write that "may be repeated" is sent again by the gateway after throttling, a 5xx or a broken connection. Any other is sent again only where
 * Chime certainly did not act, and else answers `OUTCOME_UNKNOWN`; its input takes an `idempotencyKey`.
 *
 * A payload's object can be followed like any other and shows the state after the write; what is not selected is not fetched.
 */
export type MutationUpdateUserSettingsArgs = {
  input: UpdateUserSettingsInput;
};

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
  /** The number in the inventory, once acquired and not yet released; else null. Calls GetPhoneNumber. */
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

/** A phone number in the inventory. Calls GetPhoneNumber and ListPhoneNumbers. */
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
  /** When it is deleted permanently, if it is in the deletion queue. */
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
  /** The account or user; null for other things. Calls GetAccount or GetUser; selecting no more than its ids costs no call. */
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

/** A country in which numbers can be ordered. Calls ListSupportedPhoneNumberCountries. */
export type PhoneNumberCountry = {
  readonly __typename?: 'PhoneNumberCountry';
  /** ISO 3166-1 alpha-2 country code. */
  readonly countryCode: Maybe<Scalars['String']['output']>;
  /** The available types of number. */
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

/** A phone number of a batch that could not be changed or deleted. */
export type PhoneNumberError = BatchItemError & {
  readonly __typename?: 'PhoneNumberError';
  /** The kind of error. */
  readonly errorCode: ErrorCode;
  /** What went wrong. */
  readonly errorMessage: Maybe<Scalars['String']['output']>;
  /** Chime's own id of the number. */
  readonly phoneNumberId: Scalars['ID']['output'];
  /** Whether the same may succeed when sent again, and does no harm. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** An order for phone numbers; it moves by itself until it is no longer `PROCESSING`. Calls GetPhoneNumberOrder and ListPhoneNumberOrders. */
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

/** Settings of all the AWS account's phone numbers. Calls GetPhoneNumberSettings. */
export type PhoneNumberSettings = {
  readonly __typename?: 'PhoneNumberSettings';
  /** The outbound calling name of numbers that have none of their own. */
  readonly callingName: Maybe<Scalars['String']['output']>;
  /** When it was last changed: it can be changed again 7 days later. */
  readonly callingNameUpdatedTimestamp: Maybe<Scalars['DateTime']['output']>;
};

export { PhoneNumberStatus };

export { PhoneNumberType };

/** Where a bot's events are to be sent: exactly one of endpoint and function is required. */
export type PutEventsConfigurationInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** Chime's own id of the bot. */
  readonly botId: Scalars['ID']['input'];
  /** ARN of a Lambda function to call with them. */
  readonly lambdaFunctionArn?: InputMaybe<Scalars['String']['input']>;
  /** An `https:` URL to post them to. */
  readonly outboundEventsHttpsEndpoint?: InputMaybe<Scalars['String']['input']>;
};

/** What PutEventsConfiguration changed. */
export type PutEventsConfigurationPayload = {
  readonly __typename?: 'PutEventsConfigurationPayload';
  /** The bot it belongs to. */
  readonly bot: Maybe<Bot>;
  /** The configuration as it is now. */
  readonly eventsConfiguration: Maybe<EventsConfiguration>;
};

/** New retention settings of an Enterprise account. */
export type PutRetentionSettingsInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** Both sections, as they are to be. */
  readonly retentionSettings: RetentionSettingsInput;
};

/** What PutRetentionSettings changed. Chime's answer is empty: the settings cost a GetRetentionSettings. */
export type PutRetentionSettingsPayload = {
  readonly __typename?: 'PutRetentionSettingsPayload';
  /** The account they belong to. */
  readonly account: Maybe<Account>;
  /** When messages older than the period begin to be deleted; null when nothing is to be deleted. */
  readonly initiateDeletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** The settings as they are now. */
  readonly retentionSettings: Maybe<RetentionSettings>;
};

/** The queries over Amazon Chime. */
export type Query = {
  readonly __typename?: 'Query';
  /** An account by id; null with `NOT_FOUND` when there is none. Calls GetAccount. */
  readonly account: Maybe<Account>;
  /** The accounts of the AWS account. Calls ListAccounts, up to 200 a call. */
  readonly accounts: Maybe<AccountConnection>;
  /** Numbers that can be ordered; finding does not reserve them. In the US at least one of `areaCode`, `city` (with `state`), `state` and `tollFreePrefix` is required; elsewhere `phoneNumberType`, and no other. Calls SearchAvailablePhoneNumbers, up to 500 a call. */
  readonly availablePhoneNumbers: Maybe<AvailablePhoneNumberConnection>;
  /** A bot by account and id; null with `NOT_FOUND` when there is none. Calls GetBot. */
  readonly bot: Maybe<Bot>;
  /** Settings of the whole AWS account. Calls GetGlobalSettings. */
  readonly globalSettings: Maybe<GlobalSettings>;
  /** Any object by its global id; null when there is none. Costs one Get. */
  readonly node: Maybe<Node>;
  /** Many objects by their global ids, in their order, all loaded in one turn; null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** A phone number of the inventory; null with `NOT_FOUND` when there is none. Calls GetPhoneNumber. */
  readonly phoneNumber: Maybe<PhoneNumber>;
  /** An order by id; null with `NOT_FOUND` when there is none. Calls GetPhoneNumberOrder. */
  readonly phoneNumberOrder: Maybe<PhoneNumberOrder>;
  /** Orders for phone numbers. Calls ListPhoneNumberOrders, up to 99 a call. */
  readonly phoneNumberOrders: Maybe<PhoneNumberOrderConnection>;
  /** Settings of all its phone numbers. Calls GetPhoneNumberSettings. */
  readonly phoneNumberSettings: Maybe<PhoneNumberSettings>;
  /** The inventory of phone numbers; filters narrow together. Calls ListPhoneNumbers, up to 99 a call. */
  readonly phoneNumbers: Maybe<PhoneNumberConnection>;
  /** What this query costs, and what you have left to spend this minute. Asks nothing of Chime. */
  readonly rateLimit: Maybe<RateLimit>;
  /** A chat room by account and id; null with `NOT_FOUND` when there is none. Calls GetRoom. */
  readonly room: Maybe<Room>;
  /** Countries in which numbers for a product can be ordered. Calls ListSupportedPhoneNumberCountries: one call. */
  readonly supportedPhoneNumberCountries: Maybe<ReadonlyArray<PhoneNumberCountry>>;
  /** A user by account and id; null with `NOT_FOUND` when there is none. Calls GetUser. */
  readonly user: Maybe<User>;
  /** The user with an e-mail address, in whichever account; null with `NOT_FOUND` when there is none. Calls ListAccounts, then ListUsers: two calls. */
  readonly userByEmail: Maybe<User>;
  /** The caller: its name, scopes and accounts. Makes no call, and is available to every authenticated caller. */
  readonly viewer: Viewer;
};


/** The queries over Amazon Chime. */
export type QueryAccountArgs = {
  accountId: Scalars['ID']['input'];
};


/** The queries over Amazon Chime. */
export type QueryAccountsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name: InputMaybe<Scalars['String']['input']>;
  userEmail: InputMaybe<Scalars['String']['input']>;
};


/** The queries over Amazon Chime. */
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


/** The queries over Amazon Chime. */
export type QueryBotArgs = {
  accountId: Scalars['ID']['input'];
  botId: Scalars['ID']['input'];
};


/** The queries over Amazon Chime. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The queries over Amazon Chime. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The queries over Amazon Chime. */
export type QueryPhoneNumberArgs = {
  phoneNumberId: Scalars['ID']['input'];
};


/** The queries over Amazon Chime. */
export type QueryPhoneNumberOrderArgs = {
  phoneNumberOrderId: Scalars['ID']['input'];
};


/** The queries over Amazon Chime. */
export type QueryPhoneNumberOrdersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The queries over Amazon Chime. */
export type QueryPhoneNumbersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filterName: InputMaybe<PhoneNumberAssociationName>;
  filterValue: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  productType: InputMaybe<PhoneNumberProductType>;
  status: InputMaybe<PhoneNumberStatus>;
};


/** The queries over Amazon Chime. */
export type QueryRoomArgs = {
  accountId: Scalars['ID']['input'];
  roomId: Scalars['ID']['input'];
};


/** The queries over Amazon Chime. */
export type QuerySupportedPhoneNumberCountriesArgs = {
  productType: PhoneNumberProductType;
};


/** The queries over Amazon Chime. */
export type QueryUserArgs = {
  accountId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** The queries over Amazon Chime. */
export type QueryUserByEmailArgs = {
  email: Scalars['String']['input'];
};

/** Calls to Amazon Chime: what this query costs, and what its caller may still make. */
export type RateLimit = {
  readonly __typename?: 'RateLimit';
  /** Calls to Chime that this query costs, by the estimate made before it is run. What is kept from before costs less. */
  readonly cost: Scalars['Int']['output'];
  /** Calls that you may make a minute; null: any number. */
  readonly limit: Maybe<Scalars['Int']['output']>;
  /** How many of them are left, this query's deducted; null: any number. */
  readonly remaining: Maybe<Scalars['Int']['output']>;
  /** When all of them are there again; null: there is no limit. */
  readonly resetAt: Maybe<Scalars['DateTime']['output']>;
};

/** A message of a conversation to blank. */
export type RedactConversationMessageInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** Chime's own id of the conversation. */
  readonly conversationId: Scalars['ID']['input'];
  /** Chime's own id of the message. */
  readonly messageId: Scalars['ID']['input'];
};

/** What RedactConversationMessage blanked. */
export type RedactConversationMessagePayload = {
  readonly __typename?: 'RedactConversationMessagePayload';
  /** The account the conversation belongs to. */
  readonly account: Maybe<Account>;
  /** Chime's own id of the message. */
  readonly messageId: Scalars['ID']['output'];
};

/** A message of a room to blank. */
export type RedactRoomMessageInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** Chime's own id of the message. */
  readonly messageId: Scalars['ID']['input'];
  /** Chime's own id of the room. */
  readonly roomId: Scalars['ID']['input'];
};

/** What RedactRoomMessage blanked. */
export type RedactRoomMessagePayload = {
  readonly __typename?: 'RedactRoomMessagePayload';
  /** Chime's own id of the message. */
  readonly messageId: Scalars['ID']['output'];
  /** The room it is in. */
  readonly room: Maybe<Room>;
};

/** A bot whose security token is to be replaced. */
export type RegenerateSecurityTokenInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** Chime's own id of the bot. */
  readonly botId: Scalars['ID']['input'];
  /** The caller's own name for this one write. For 24 hours the same key with the same input gets the first answer; with other input it is `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What RegenerateSecurityToken changed. */
export type RegenerateSecurityTokenPayload = {
  readonly __typename?: 'RegenerateSecurityTokenPayload';
  /** The bot, with the new `securityToken`. */
  readonly bot: Maybe<Bot>;
};

export { RegistrationStatus };

/** A user whose PIN is to be replaced. */
export type ResetPersonalPinInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** The caller's own name for this one write. For 24 hours the same key with the same input gets the first answer; with other input it is `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Chime's own id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** What ResetPersonalPIN changed. */
export type ResetPersonalPinPayload = {
  readonly __typename?: 'ResetPersonalPinPayload';
  /** The user, with the new `personalPin`. */
  readonly user: Maybe<User>;
};

/** A phone number to restore. */
export type RestorePhoneNumberInput = {
  /** The caller's own name for this one write. For 24 hours the same key with the same input gets the first answer; with other input it is `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Chime's own id (`%2B12065550100`) or the number itself (`+12065550100`). */
  readonly phoneNumberId: Scalars['ID']['input'];
};

/** What RestorePhoneNumber restored. */
export type RestorePhoneNumberPayload = {
  readonly __typename?: 'RestorePhoneNumberPayload';
  /** The restored number: not assigned, with its calling name. */
  readonly phoneNumber: Maybe<PhoneNumber>;
};

/** How long an Enterprise account keeps chat messages. */
export type RetentionSettings = {
  readonly __typename?: 'RetentionSettings';
  /** For conversations; null: unlimited. */
  readonly conversationRetentionSettings: Maybe<ConversationRetentionSettings>;
  /** When messages older than the period begin to be deleted; until then they can be brought back. Null when nothing is to be deleted. */
  readonly initiateDeletionTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** For chat rooms; null: unlimited. */
  readonly roomRetentionSettings: Maybe<RoomRetentionSettings>;
};

/** How long to keep chat messages; a section left out is switched off. */
export type RetentionSettingsInput = {
  /** For conversations. */
  readonly conversationRetentionSettings?: InputMaybe<ConversationRetentionSettingsInput>;
  /** For chat rooms. */
  readonly roomRetentionSettings?: InputMaybe<RoomRetentionSettingsInput>;
};

/** A chat room of an Enterprise account. Calls GetRoom and ListRooms. */
export type Room = Node & {
  readonly __typename?: 'Room';
  /** The room's account. Calls GetAccount; selecting no more than its ids costs no call. */
  readonly account: Maybe<Account>;
  /** The account the room belongs to. */
  readonly accountId: Scalars['ID']['output'];
  /** ARN of the IAM identity that made it; no Chime user. */
  readonly createdBy: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  readonly createdTimestamp: Maybe<Scalars['DateTime']['output']>;
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
  /** Who is in the room. Calls ListRoomMemberships, up to 99 a call. */
  readonly memberships: Maybe<RoomMembershipConnection>;
  /** The room's name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Chime's id. */
  readonly roomId: Scalars['ID']['output'];
  /** When it was last changed. */
  readonly updatedTimestamp: Maybe<Scalars['DateTime']['output']>;
};


/** A chat room of an Enterprise account. Calls GetRoom and ListRooms. */
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

/** A member's place in a room. Calls ListRoomMemberships: Chime has no Get for it, so it is no Node. */
export type RoomMembership = Node & {
  readonly __typename?: 'RoomMembership';
  /** The account the room belongs to. */
  readonly accountId: Scalars['ID']['output'];
  /** Global id, for `node` and `nodes`. Chime has no Get for a membership: it is looked up in its room's list. */
  readonly id: Scalars['ID']['output'];
  /** ARN of the IAM identity that added the member; no Chime user. */
  readonly invitedBy: Maybe<Scalars['String']['output']>;
  /** Who it is. */
  readonly member: Maybe<Member>;
  /** What the member may do. */
  readonly role: Maybe<RoomMembershipRole>;
  /** The room. Calls GetRoom; selecting no more than its ids costs no call. */
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
  /** Days from 1 to 5,475 (15 years); null: unlimited. */
  readonly retentionDays: Maybe<Scalars['Int']['output']>;
};

/** How long to keep messages in chat rooms. */
export type RoomRetentionSettingsInput = {
  /** Days from 1 to 5,475 (15 years); omitted: unlimited. */
  readonly retentionDays?: InputMaybe<Scalars['Int']['input']>;
};

export { Scope };

/** An Active Directory group whose members may sign in for others. */
export type SigninDelegateGroup = {
  readonly __typename?: 'SigninDelegateGroup';
  /** The group's name. */
  readonly groupName: Maybe<Scalars['String']['output']>;
};

/** An Active Directory group whose members may sign in for others. */
export type SigninDelegateGroupInput = {
  /** The group's name, not blank. */
  readonly groupName: Scalars['String']['input'];
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

/** What a user is to be able to do with their phone number: all three are required. */
export type TelephonySettingsInput = {
  /** Whether it can be called. */
  readonly inboundCalling: Scalars['Boolean']['input'];
  /** Whether it can call. */
  readonly outboundCalling: Scalars['Boolean']['input'];
  /** Whether it sends and receives text messages. */
  readonly sms: Scalars['Boolean']['input'];
};

/** An account's new values; what is left out stays. */
export type UpdateAccountInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** The licence new users are given; one of the account's `supportedLicenses`. */
  readonly defaultLicense?: InputMaybe<License>;
  /** 1 to 100 characters, not all blank. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** What UpdateAccount changed. */
export type UpdateAccountPayload = {
  readonly __typename?: 'UpdateAccountPayload';
  /** The account as it is now. */
  readonly account: Maybe<Account>;
};

/** New settings of an account. */
export type UpdateAccountSettingsInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** The settings to change. */
  readonly accountSettings: AccountSettingsInput;
};

/** What UpdateAccountSettings changed. */
export type UpdateAccountSettingsPayload = {
  readonly __typename?: 'UpdateAccountSettingsPayload';
  /** The account they belong to. */
  readonly account: Maybe<Account>;
  /** All the settings as they are now. Chime's answer is empty: costs a GetAccountSettings. */
  readonly accountSettings: Maybe<AccountSettings>;
};

/** A bot's new state. */
export type UpdateBotInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** Chime's own id of the bot. */
  readonly botId: Scalars['ID']['input'];
  /** Whether to keep it from taking part; left out: as before. */
  readonly disabled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What UpdateBot changed. */
export type UpdateBotPayload = {
  readonly __typename?: 'UpdateBotPayload';
  /** The bot as it is now. */
  readonly bot: Maybe<Bot>;
};

/** New settings of the whole AWS account; a section left out stays. */
export type UpdateGlobalSettingsInput = {
  /** For Business Calling. */
  readonly businessCalling?: InputMaybe<BusinessCallingSettingsInput>;
  /** For Voice Connectors. */
  readonly voiceConnector?: InputMaybe<VoiceConnectorSettingsInput>;
};

/** What UpdateGlobalSettings changed. */
export type UpdateGlobalSettingsPayload = {
  readonly __typename?: 'UpdateGlobalSettingsPayload';
  /** All the settings as they are now. Chime's answer is empty: costs a GetGlobalSettings. */
  readonly globalSettings: Maybe<GlobalSettings>;
};

/** A phone number's new product type or calling name: exactly one of them is required. */
export type UpdatePhoneNumberInput = {
  /** 2 to 15 letters, digits and spaces, or empty for none; not for toll-free numbers. */
  readonly callingName?: InputMaybe<Scalars['String']['input']>;
  /** The caller's own name for this one write. For 24 hours the same key with the same input gets the first answer; with other input it is `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Chime's own id (`%2B12065550100`) or the number itself (`+12065550100`). */
  readonly phoneNumberId: Scalars['ID']['input'];
  /** What the number is to be used with. */
  readonly productType?: InputMaybe<PhoneNumberProductType>;
};

/** What UpdatePhoneNumber changed. */
export type UpdatePhoneNumberPayload = {
  readonly __typename?: 'UpdatePhoneNumberPayload';
  /** The number as it is now; a new calling name is in force when `callingNameStatus` says `UPDATE_SUCCEEDED`. */
  readonly phoneNumber: Maybe<PhoneNumber>;
};

/** One phone number's new product type or calling name: exactly one of them is required. */
export type UpdatePhoneNumberRequestItemInput = {
  /** 2 to 15 letters, digits and spaces, or empty for none; not for toll-free numbers. */
  readonly callingName?: InputMaybe<Scalars['String']['input']>;
  /** Chime's own id (`%2B12065550100`) or the number itself (`+12065550100`). */
  readonly phoneNumberId: Scalars['ID']['input'];
  /** What the number is to be used with. */
  readonly productType?: InputMaybe<PhoneNumberProductType>;
};

/** A new name for the calls of all the AWS account's phone numbers. */
export type UpdatePhoneNumberSettingsInput = {
  /** 2 to 15 letters, digits and spaces, or empty for none. */
  readonly callingName: Scalars['String']['input'];
  /** The caller's own name for this one write. For 24 hours the same key with the same input gets the first answer; with other input it is `CONFLICT`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What UpdatePhoneNumberSettings changed. */
export type UpdatePhoneNumberSettingsPayload = {
  readonly __typename?: 'UpdatePhoneNumberSettingsPayload';
  /** The settings as they are now. Chime's answer is empty: costs a GetPhoneNumberSettings. */
  readonly phoneNumberSettings: Maybe<PhoneNumberSettings>;
};

/** A room's new name. */
export type UpdateRoomInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** The new name; left out: as before. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Chime's own id of the room. */
  readonly roomId: Scalars['ID']['input'];
};

/** A member's new role. */
export type UpdateRoomMembershipInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** The id of a user who is a member. */
  readonly memberId: Scalars['ID']['input'];
  /** What the member may do; left out: as before. */
  readonly role?: InputMaybe<RoomMembershipRole>;
  /** Chime's own id of the room. */
  readonly roomId: Scalars['ID']['input'];
};

/** What UpdateRoomMembership changed. */
export type UpdateRoomMembershipPayload = {
  readonly __typename?: 'UpdateRoomMembershipPayload';
  /** The membership as it is now. */
  readonly roomMembership: Maybe<RoomMembership>;
};

/** What UpdateRoom changed. */
export type UpdateRoomPayload = {
  readonly __typename?: 'UpdateRoomPayload';
  /** The room as it is now. */
  readonly room: Maybe<Room>;
};

/** A user's new values; what is left out stays. Chime promises effect for the licence alone. */
export type UpdateUserInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** A shared device's part in Alexa for Business. */
  readonly alexaForBusinessMetadata?: InputMaybe<AlexaForBusinessMetadataInput>;
  /** One of the account's `supportedLicenses`. */
  readonly licenseType?: InputMaybe<License>;
  /** Chime's own id of the user. */
  readonly userId: Scalars['ID']['input'];
  /** A person or a shared device. */
  readonly userType?: InputMaybe<UserType>;
};

/** What UpdateUser changed. */
export type UpdateUserPayload = {
  readonly __typename?: 'UpdateUserPayload';
  /** The user as they are now. */
  readonly user: Maybe<User>;
};

/** One user's new values; what is left out stays. Chime promises effect for the licence alone. */
export type UpdateUserRequestItemInput = {
  /** A shared device's part in Alexa for Business. */
  readonly alexaForBusinessMetadata?: InputMaybe<AlexaForBusinessMetadataInput>;
  /** One of the account's `supportedLicenses`. */
  readonly licenseType?: InputMaybe<License>;
  /** Chime's own id of the user. */
  readonly userId: Scalars['ID']['input'];
  /** A person or a shared device. */
  readonly userType?: InputMaybe<UserType>;
};

/** New settings of a user. */
export type UpdateUserSettingsInput = {
  /** Chime's own id of the account. */
  readonly accountId: Scalars['ID']['input'];
  /** Chime's own id of the user. */
  readonly userId: Scalars['ID']['input'];
  /** The settings as they are to be. */
  readonly userSettings: UserSettingsInput;
};

/** What UpdateUserSettings changed. */
export type UpdateUserSettingsPayload = {
  readonly __typename?: 'UpdateUserSettingsPayload';
  /** The user they belong to. */
  readonly user: Maybe<User>;
  /** The settings as they are now. Chime's answer is empty: costs a GetUserSettings. */
  readonly userSettings: Maybe<UserSettings>;
};

/** A person or shared device of an account. Calls GetUser and ListUsers. */
export type User = Node & {
  readonly __typename?: 'User';
  /** The user's account. Calls GetAccount; selecting no more than its `accountId` or `id` costs no call. */
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
  /** The PIN of the user's personal meetings; secret. Calls GetUser: no List carries it, so it costs one call for each user. */
  readonly personalPin: Maybe<Scalars['String']['output']>;
  /** The phone number assigned to the user; null if none. Calls GetPhoneNumber. */
  readonly phoneNumber: Maybe<PhoneNumber>;
  /** Phone numbers associated with the user. Calls ListPhoneNumbers, up to 99 a call. */
  readonly phoneNumbers: Maybe<PhoneNumberConnection>;
  /** The address the user signs in with. */
  readonly primaryEmail: Maybe<Scalars['EmailAddress']['output']>;
  /** The phone number assigned to the user, if any. */
  readonly primaryProvisionedNumber: Maybe<Scalars['E164']['output']>;
  /** When the user joined. */
  readonly registeredOn: Maybe<Scalars['DateTime']['output']>;
  /** Chat rooms the user is a member of. Calls ListRooms, up to 99 a call. */
  readonly rooms: Maybe<RoomConnection>;
  /** Calls GetUserSettings: one call for each user. */
  readonly settings: Maybe<UserSettings>;
  /** Chime's id. */
  readonly userId: Scalars['ID']['output'];
  /** What became of the invitation; Team accounts only. */
  readonly userInvitationStatus: Maybe<InviteStatus>;
  /** Where the user stands in coming to use Chime. */
  readonly userRegistrationStatus: Maybe<RegistrationStatus>;
  /** A person or a device. */
  readonly userType: Maybe<UserType>;
};


/** A person or shared device of an account. Calls GetUser and ListUsers. */
export type UserPhoneNumbersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  productType: InputMaybe<PhoneNumberProductType>;
  status: InputMaybe<PhoneNumberStatus>;
};


/** A person or shared device of an account. Calls GetUser and ListUsers. */
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

/** A user of a batch who could not be changed. */
export type UserError = BatchItemError & {
  readonly __typename?: 'UserError';
  /** The kind of error. */
  readonly errorCode: ErrorCode;
  /** What went wrong. */
  readonly errorMessage: Maybe<Scalars['String']['output']>;
  /** Whether the same may succeed when sent again, and does no harm. */
  readonly retryable: Scalars['Boolean']['output'];
  /** Chime's own id of the user. */
  readonly userId: Scalars['ID']['output'];
};

/** A user's settings. Calls GetUserSettings. */
export type UserSettings = {
  readonly __typename?: 'UserSettings';
  /** Calls and text messages. */
  readonly telephony: Maybe<TelephonySettings>;
};

/** A user's complete settings. */
export type UserSettingsInput = {
  /** Calls and text messages. */
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

/** New settings of Voice Connectors. */
export type VoiceConnectorSettingsInput = {
  /** The S3 bucket that is to receive call detail records. */
  readonly cdrBucket?: InputMaybe<Scalars['String']['input']>;
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

export type ErrorCodeResolvers = EnumResolverSignature<{ ACCESS_DENIED?: any, BAD_REQUEST?: any, BAD_USER_INPUT?: any, CONFLICT?: any, FORBIDDEN?: any, NOT_FOUND?: any, OUTCOME_UNKNOWN?: any, PHONE_NUMBER_ASSOCIATIONS_EXIST?: any, PRECONDITION_FAILED?: any, QUERY_TOO_EXPENSIVE?: any, RESOURCE_LIMIT_EXCEEDED?: any, SERVICE_FAILURE?: any, SERVICE_UNAVAILABLE?: any, THROTTLED?: any, THROTTLING?: any, UNAUTHORIZED?: any, UNKNOWN?: any, UNPROCESSABLE?: any, UPSTREAM_FAILURE?: any, UPSTREAM_TIMEOUT?: any, UPSTREAM_UNAUTHORIZED?: any, UPSTREAM_UNAVAILABLE?: any, VOICE_CONNECTOR_GROUP_ASSOCIATIONS_EXIST?: any }, ResolversTypes['ErrorCode']>;

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
