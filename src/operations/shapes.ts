import * as sdk from "@aws-sdk/client-chime";
import * as voice from "@aws-sdk/client-chime-sdk-voice";
import { mergeMembers } from "./api-support.js";
import { constraints } from "./constraints.js";
import { membersOf } from "./sdk-schema.js";
import { type Either, type StructureOf, structure } from "./shape.js";

/** The named shapes of the Chime API: enumerations and strings, then the SDK's structures with their constraints. */
export * from "./scalars.js";

const of = <T>(schema: typeof sdk.User$): StructureOf<T> => structure(membersOf(schema, constraints));

/** A structure that both APIs have. */
const ofBoth = <C, V>(chime: typeof sdk.User$, inVoice: typeof voice.PhoneNumber$): StructureOf<Either<C, V>> =>
  structure(mergeMembers(membersOf(chime, constraints), membersOf(inVoice, constraints)));

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
export const OrderedPhoneNumber = ofBoth<sdk.OrderedPhoneNumber, voice.OrderedPhoneNumber>(
  sdk.OrderedPhoneNumber$,
  voice.OrderedPhoneNumber$,
);
export const PhoneNumberCapabilities = ofBoth<sdk.PhoneNumberCapabilities, voice.PhoneNumberCapabilities>(
  sdk.PhoneNumberCapabilities$,
  voice.PhoneNumberCapabilities$,
);
export const PhoneNumberAssociation = ofBoth<sdk.PhoneNumberAssociation, voice.PhoneNumberAssociation>(
  sdk.PhoneNumberAssociation$,
  voice.PhoneNumberAssociation$,
);
export const PhoneNumber = ofBoth<sdk.PhoneNumber, voice.PhoneNumber>(sdk.PhoneNumber$, voice.PhoneNumber$);
export const PhoneNumberCountry = ofBoth<sdk.PhoneNumberCountry, voice.PhoneNumberCountry>(
  sdk.PhoneNumberCountry$,
  voice.PhoneNumberCountry$,
);
export const PhoneNumberError = ofBoth<sdk.PhoneNumberError, voice.PhoneNumberError>(
  sdk.PhoneNumberError$,
  voice.PhoneNumberError$,
);
export const PhoneNumberOrder = ofBoth<sdk.PhoneNumberOrder, voice.PhoneNumberOrder>(
  sdk.PhoneNumberOrder$,
  voice.PhoneNumberOrder$,
);
export const RoomRetentionSettings = of<sdk.RoomRetentionSettings>(sdk.RoomRetentionSettings$);
export const RetentionSettings = of<sdk.RetentionSettings>(sdk.RetentionSettings$);
export const Room = of<sdk.Room>(sdk.Room$);
export const RoomMembership = of<sdk.RoomMembership>(sdk.RoomMembership$);
export const TelephonySettings = of<sdk.TelephonySettings>(sdk.TelephonySettings$);
export const UpdatePhoneNumberRequestItem = ofBoth<
  sdk.UpdatePhoneNumberRequestItem,
  voice.UpdatePhoneNumberRequestItem
>(sdk.UpdatePhoneNumberRequestItem$, voice.UpdatePhoneNumberRequestItem$);
export const UpdateUserRequestItem = of<sdk.UpdateUserRequestItem>(sdk.UpdateUserRequestItem$);
export const User = of<sdk.User>(sdk.User$);
export const UserError = of<sdk.UserError>(sdk.UserError$);
export const UserSettings = of<sdk.UserSettings>(sdk.UserSettings$);
export const VoiceConnectorSettings = ofBoth<sdk.VoiceConnectorSettings, voice.VoiceConnectorSettings>(
  sdk.VoiceConnectorSettings$,
  voice.VoiceConnectorSettings$,
);
