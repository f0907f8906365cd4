import * as sdk from "@aws-sdk/client-chime";
import { constraints } from "./constraints.js";
import { membersOf } from "./sdk-schema.js";
import { type StructureOf, structure } from "./shape.js";

/** The named shapes of the Chime API: enumerations and strings, then the SDK's structures with their constraints. */
export * from "./scalars.js";

const of = <T>(schema: typeof sdk.User$): StructureOf<T> => structure(membersOf(schema, constraints));

export const SigninDelegateGroup = of<sdk.SigninDelegateGroup>(sdk.SigninDelegateGroup$);
export const Account = of<sdk.Account>(sdk.Account$);
export const AccountSettings = of<sdk.AccountSettings>(sdk.AccountSettings$);
export const AlexaForBusinessMetadata = of<sdk.AlexaForBusinessMetadata>(sdk.AlexaForBusinessMetadata$);
export const Bot = of<sdk.Bot>(sdk.Bot$);
export const BusinessCallingSettings = of<sdk.BusinessCallingSettings>(sdk.BusinessCallingSettings$);
export const ConversationRetentionSettings = of<sdk.ConversationRetentionSettings>(sdk.ConversationRetentionSettings$);
export const EventsConfiguration = of<sdk.EventsConfiguration>(sdk.EventsConfiguration$);
export const Invite = of<sdk.Invite>(sdk.Invite$);
export const Member = of<sdk.Member>(sdk.Member$);
export const MemberError = of<sdk.MemberError>(sdk.MemberError$);
export const MembershipItem = of<sdk.MembershipItem>(sdk.MembershipItem$);
export const OrderedPhoneNumber = of<sdk.OrderedPhoneNumber>(sdk.OrderedPhoneNumber$);
export const PhoneNumberCapabilities = of<sdk.PhoneNumberCapabilities>(sdk.PhoneNumberCapabilities$);
export const PhoneNumberAssociation = of<sdk.PhoneNumberAssociation>(sdk.PhoneNumberAssociation$);
export const PhoneNumber = of<sdk.PhoneNumber>(sdk.PhoneNumber$);
export const PhoneNumberCountry = of<sdk.PhoneNumberCountry>(sdk.PhoneNumberCountry$);
export const PhoneNumberError = of<sdk.PhoneNumberError>(sdk.PhoneNumberError$);
export const PhoneNumberOrder = of<sdk.PhoneNumberOrder>(sdk.PhoneNumberOrder$);
export const RoomRetentionSettings = of<sdk.RoomRetentionSettings>(sdk.RoomRetentionSettings$);
export const RetentionSettings = of<sdk.RetentionSettings>(sdk.RetentionSettings$);
export const Room = of<sdk.Room>(sdk.Room$);
export const RoomMembership = of<sdk.RoomMembership>(sdk.RoomMembership$);
export const TelephonySettings = of<sdk.TelephonySettings>(sdk.TelephonySettings$);
export const UpdatePhoneNumberRequestItem = of<sdk.UpdatePhoneNumberRequestItem>(sdk.UpdatePhoneNumberRequestItem$);
export const UpdateUserRequestItem = of<sdk.UpdateUserRequestItem>(sdk.UpdateUserRequestItem$);
export const User = of<sdk.User>(sdk.User$);
export const UserError = of<sdk.UserError>(sdk.UserError$);
export const UserSettings = of<sdk.UserSettings>(sdk.UserSettings$);
export const VoiceConnectorSettings = of<sdk.VoiceConnectorSettings>(sdk.VoiceConnectorSettings$);
