import * as sdk from "@aws-sdk/client-chime";
import * as voice from "@aws-sdk/client-chime-sdk-voice";
import { enumeration, enumerationOfBoth, integer, string } from "./shape.js";

/** What Chime's documentation states of single values and the SDK's schemas do not, under the names of the API reference. */
export const AccountStatus = enumeration(sdk.AccountStatus);
export const AccountType = enumeration(sdk.AccountType);
export const BotType = enumeration(sdk.BotType);
export const CallingNameStatus = enumeration(sdk.CallingNameStatus);
export const EmailStatus = enumeration(sdk.EmailStatus);
export const ErrorCode = enumerationOfBoth(sdk.ErrorCode, voice.ErrorCode);
export const InviteStatus = enumeration(sdk.InviteStatus);
export const License = enumeration(sdk.License);
export const MemberType = enumeration(sdk.MemberType);
export const OrderedPhoneNumberStatus = enumeration(sdk.OrderedPhoneNumberStatus);
export const PhoneNumberAssociationName = enumerationOfBoth(
  sdk.PhoneNumberAssociationName,
  voice.PhoneNumberAssociationName,
);
export const PhoneNumberOrderStatus = enumerationOfBoth(sdk.PhoneNumberOrderStatus, voice.PhoneNumberOrderStatus);
export const PhoneNumberOrderType = enumeration(voice.PhoneNumberOrderType);
export const PhoneNumberProductType = enumerationOfBoth(sdk.PhoneNumberProductType, voice.PhoneNumberProductType);
export const PhoneNumberStatus = enumerationOfBoth(sdk.PhoneNumberStatus, voice.PhoneNumberStatus);
export const PhoneNumberType = enumeration(sdk.PhoneNumberType);
export const RegistrationStatus = enumeration(sdk.RegistrationStatus);
export const RoomMembershipRole = enumeration(sdk.RoomMembershipRole);
export const UserType = enumeration(sdk.UserType);

export const Text = string();
/** At least one character that is not white space. */
export const NonEmptyString = string({ pattern: /\S/u, message: "must not be empty" });
export const AccountName = string({ pattern: /\S/u, message: "must not be empty", min: 1, max: 100 });
export const Alpha2CountryCode = string({
  pattern: /^[A-Z]{2}$/u,
  message: "must be a country code of two capital letters, for example US",
});
export const CallingName = string({
  pattern: /^(?:[a-zA-Z0-9 ]{2,15})?$/u,
  message: "must be from 2 to 15 letters, digits and spaces, or empty",
});
export const ClientRequestToken = string({
  pattern: /^[-_a-zA-Z0-9]*$/u,
  message: "must consist of letters, digits, hyphens and underscores",
  min: 2,
  max: 64,
});
export const E164PhoneNumber = string({
  pattern: /^\+?[1-9]\d{1,14}$/u,
  message: "must be a phone number in E.164 format, for example +12065550100",
});
/** Accepts what Chime's `.+@.+\..+` does, without backtracking: it stops at the first "@" and at the first dot that can be meant. */
export const EmailAddress = string({
  pattern: /^.[^@]*@.[^.]*\../su,
  message: "must be an e-mail address, for example jane@example.com",
  max: 320,
});
export const GuidString = string({
  pattern: /^[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}$/u,
  message: "must be a UUID, for example 11112222-3333-4444-5555-666677778888",
});
export const JoinTokenString = string({
  pattern: /^[a-zA-Z0-9+/]+$/u,
  message: "must be a join token: letters, digits, plus signs and slashes",
  min: 2,
  max: 2048,
});
/** A name of a number for its owner, which nobody called sees. */
export const PhoneNumberName = string({
  pattern: /^(?:[a-zA-Z0-9,._-]+(?:\s+[a-zA-Z0-9,._-]+)*)?$/u,
  message: "must consist of letters, digits, commas, full stops, underscores, hyphens and spaces between them",
  max: 256,
});
export const TollFreePrefix = string({
  pattern: /^8(?:00|33|44|55|66|77|88)$/u,
  message: "must be a toll-free prefix: 800, 833, 844, 855, 866, 877 or 888",
  min: 3,
  max: 3,
});
/** The documentation states no limit. Chime's own tokens have a few hundred characters, and all must fit into a URL. */
export const NextToken = string({ max: 8192 });
export const RetentionDays = integer({ min: 1, max: 5475 });
/** The API reference does not mark all of them as sensitive. */
export const Secret = string({ sensitive: true, secret: true });
