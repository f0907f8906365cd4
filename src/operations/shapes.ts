import { boolean, integer, list, oneOf, required, string, structure, timestamp } from "./shape.js";

/** The named shapes of the Chime API, under the names its reference uses: enumerations, scalars, then lists and structures. */
export const AccountStatus = oneOf("Suspended", "Active");
export const AccountType = oneOf("Team", "EnterpriseDirectory", "EnterpriseLWA", "EnterpriseOIDC");
export const BotType = oneOf("ChatBot");
export const CallingNameStatus = oneOf("Unassigned", "UpdateInProgress", "UpdateSucceeded", "UpdateFailed");
export const EmailStatus = oneOf("NotSent", "Sent", "Failed");
export const ErrorCode = oneOf(
  "BadRequest",
  "Conflict",
  "Forbidden",
  "NotFound",
  "PreconditionFailed",
  "ResourceLimitExceeded",
  "ServiceFailure",
  "AccessDenied",
  "ServiceUnavailable",
  "Throttled",
  "Throttling",
  "Unauthorized",
  "Unprocessable",
  "VoiceConnectorGroupAssociationsExist",
  "PhoneNumberAssociationsExist",
);
export const InviteStatus = oneOf("Pending", "Accepted", "Failed");
export const License = oneOf("Basic", "Plus", "Pro", "ProTrial");
export const MemberType = oneOf("User", "Bot", "Webhook");
export const OrderedPhoneNumberStatus = oneOf("Processing", "Acquired", "Failed");
export const PhoneNumberAssociationName = oneOf(
  "AccountId",
  "UserId",
  "VoiceConnectorId",
  "VoiceConnectorGroupId",
  "SipRuleId",
);
export const PhoneNumberOrderStatus = oneOf("Processing", "Successful", "Failed", "Partial");
export const PhoneNumberProductType = oneOf("BusinessCalling", "VoiceConnector", "SipMediaApplicationDialIn");
export const PhoneNumberStatus = oneOf(
  "AcquireInProgress",
  "AcquireFailed",
  "Unassigned",
  "Assigned",
  "ReleaseInProgress",
  "DeleteInProgress",
  "ReleaseFailed",
  "DeleteFailed",
);
export const PhoneNumberType = oneOf("Local", "TollFree");
export const RegistrationStatus = oneOf("Unregistered", "Registered", "Suspended");
export const RoomMembershipRole = oneOf("Administrator", "Member");
export const UserType = oneOf("PrivateUser", "SharedDevice");

export const AccountName = string({ pattern: /.*\S.*/, min: 1, max: 100 });
export const Alpha2CountryCode = string({ pattern: /[A-Z]{2}/ });
export const CallingName = string({ pattern: /^$|^[a-zA-Z0-9 ]{2,15}$/, sensitive: true });
export const ClientRequestToken = string({
  pattern: /[-_a-zA-Z0-9]*/,
  min: 2,
  max: 64,
  sensitive: true,
  idempotencyToken: true,
});
export const E164PhoneNumber = string({ pattern: /^\+?[1-9]\d{1,14}$/, sensitive: true });
export const EmailAddress = string({ pattern: /.+@.+\..+/, sensitive: true });
export const GuidString = string({ pattern: /[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/ });
export const JoinTokenString = string({ pattern: /^[a-zA-Z0-9+\/]+$/, min: 2, max: 2048, sensitive: true });
export const NonEmptyString = string({ pattern: /.*\S.*/ });
export const PhoneNumberMaxResults = integer({ min: 1, max: 500 });
export const ProfileServiceMaxResults = integer({ min: 1, max: 200 });
export const ResultMax = integer({ min: 1, max: 99 });
export const RetentionDays = integer({ min: 1, max: 5475 });
export const SensitiveString = string({ sensitive: true });
export const Text = string();
export const TollFreePrefix = string({ pattern: /^8(00|33|44|55|66|77|88)$/, min: 3, max: 3 });
/** A PIN opens meetings: secret, though the API reference does not mark it. */
export const Secret = string({ sensitive: true, secret: true });

export const LicenseList = list(License);

export const SigninDelegateGroup = structure({
  GroupName: NonEmptyString,
});

export const SigninDelegateGroupList = list(SigninDelegateGroup);

export const Account = structure({
  AwsAccountId: required(Text),
  AccountId: required(Text),
  Name: required(Text),
  AccountType,
  CreatedTimestamp: timestamp,
  DefaultLicense: License,
  SupportedLicenses: LicenseList,
  AccountStatus,
  SigninDelegateGroups: SigninDelegateGroupList,
});

export const AccountList = list(Account);

export const AccountSettings = structure({
  DisableRemoteControl: boolean,
  EnableDialOut: boolean,
});

export const AlexaForBusinessMetadata = structure({
  IsAlexaForBusinessEnabled: boolean,
  AlexaForBusinessRoomArn: SensitiveString,
});

export const Bot = structure({
  BotId: Text,
  UserId: Text,
  DisplayName: SensitiveString,
  BotType,
  Disabled: boolean,
  CreatedTimestamp: timestamp,
  UpdatedTimestamp: timestamp,
  BotEmail: SensitiveString,
  SecurityToken: Secret,
});

export const BotList = list(Bot);

export const BusinessCallingSettings = structure({
  CdrBucket: Text,
});

export const ConversationRetentionSettings = structure({
  RetentionDays,
});

export const E164PhoneNumberList = list(E164PhoneNumber, { min: 1 });

export const EventsConfiguration = structure({
  BotId: Text,
  OutboundEventsHTTPSEndpoint: Secret,
  LambdaFunctionArn: Secret,
});

export const Invite = structure({
  InviteId: Text,
  Status: InviteStatus,
  EmailAddress,
  EmailStatus,
});

export const InviteList = list(Invite);

export const Member = structure({
  MemberId: NonEmptyString,
  MemberType,
  Email: SensitiveString,
  FullName: SensitiveString,
  AccountId: NonEmptyString,
});

export const MemberError = structure({
  MemberId: NonEmptyString,
  ErrorCode,
  ErrorMessage: Text,
});

export const MemberErrorList = list(MemberError);

export const MembershipItem = structure({
  MemberId: NonEmptyString,
  Role: RoomMembershipRole,
});

export const MembershipItemList = list(MembershipItem, { max: 50 });
export const NonEmptyStringList = list(Text, { min: 1 });

export const OrderedPhoneNumber = structure({
  E164PhoneNumber,
  Status: OrderedPhoneNumberStatus,
});

export const OrderedPhoneNumberList = list(OrderedPhoneNumber);

export const PhoneNumberCapabilities = structure({
  InboundCall: boolean,
  OutboundCall: boolean,
  InboundSMS: boolean,
  OutboundSMS: boolean,
  InboundMMS: boolean,
  OutboundMMS: boolean,
});

export const PhoneNumberAssociation = structure({
  Value: Text,
  Name: PhoneNumberAssociationName,
  AssociatedTimestamp: timestamp,
});

export const PhoneNumberAssociationList = list(PhoneNumberAssociation);

export const PhoneNumber = structure({
  PhoneNumberId: Text,
  E164PhoneNumber,
  Country: Alpha2CountryCode,
  Type: PhoneNumberType,
  ProductType: PhoneNumberProductType,
  Status: PhoneNumberStatus,
  Capabilities: PhoneNumberCapabilities,
  Associations: PhoneNumberAssociationList,
  CallingName,
  CallingNameStatus,
  CreatedTimestamp: timestamp,
  UpdatedTimestamp: timestamp,
  DeletionTimestamp: timestamp,
});

export const PhoneNumberTypeList = list(PhoneNumberType);

export const PhoneNumberCountry = structure({
  CountryCode: Alpha2CountryCode,
  SupportedPhoneNumberTypes: PhoneNumberTypeList,
});

export const PhoneNumberCountriesList = list(PhoneNumberCountry);

export const PhoneNumberError = structure({
  PhoneNumberId: NonEmptyString,
  ErrorCode,
  ErrorMessage: Text,
});

export const PhoneNumberErrorList = list(PhoneNumberError);
export const PhoneNumberList = list(PhoneNumber);

export const PhoneNumberOrder = structure({
  PhoneNumberOrderId: GuidString,
  ProductType: PhoneNumberProductType,
  Status: PhoneNumberOrderStatus,
  OrderedPhoneNumbers: OrderedPhoneNumberList,
  CreatedTimestamp: timestamp,
  UpdatedTimestamp: timestamp,
});

export const PhoneNumberOrderList = list(PhoneNumberOrder);

export const RoomRetentionSettings = structure({
  RetentionDays,
});

export const RetentionSettings = structure({
  RoomRetentionSettings,
  ConversationRetentionSettings,
});

export const Room = structure({
  RoomId: NonEmptyString,
  Name: SensitiveString,
  AccountId: NonEmptyString,
  CreatedBy: NonEmptyString,
  CreatedTimestamp: timestamp,
  UpdatedTimestamp: timestamp,
});

export const RoomList = list(Room);

export const RoomMembership = structure({
  RoomId: NonEmptyString,
  Member,
  Role: RoomMembershipRole,
  InvitedBy: NonEmptyString,
  UpdatedTimestamp: timestamp,
});

export const RoomMembershipList = list(RoomMembership);

export const TelephonySettings = structure({
  InboundCalling: required(boolean),
  OutboundCalling: required(boolean),
  SMS: required(boolean),
});

export const UpdatePhoneNumberRequestItem = structure({
  PhoneNumberId: required(NonEmptyString),
  ProductType: PhoneNumberProductType,
  CallingName,
});

export const UpdatePhoneNumberRequestItemList = list(UpdatePhoneNumberRequestItem);

export const UpdateUserRequestItem = structure({
  UserId: required(NonEmptyString),
  LicenseType: License,
  UserType,
  AlexaForBusinessMetadata,
});

export const UpdateUserRequestItemList = list(UpdateUserRequestItem, { max: 20 });

export const User = structure({
  UserId: required(Text),
  AccountId: Text,
  PrimaryEmail: EmailAddress,
  PrimaryProvisionedNumber: SensitiveString,
  DisplayName: SensitiveString,
  LicenseType: License,
  UserType,
  UserRegistrationStatus: RegistrationStatus,
  UserInvitationStatus: InviteStatus,
  RegisteredOn: timestamp,
  InvitedOn: timestamp,
  AlexaForBusinessMetadata,
  PersonalPIN: Secret,
});

export const UserEmailList = list(EmailAddress, { max: 50 });

export const UserError = structure({
  UserId: NonEmptyString,
  ErrorCode,
  ErrorMessage: Text,
});

export const UserErrorList = list(UserError);
export const UserIdList = list(NonEmptyString, { max: 50 });
export const UserList = list(User);

export const UserSettings = structure({
  Telephony: required(TelephonySettings),
});

export const VoiceConnectorSettings = structure({
  CdrBucket: Text,
});
