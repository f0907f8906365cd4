import type { SdkOutput } from "../chime-api/actions.js";
import type { Entity, RecordOf } from "../chime/entity.js";
import type { ItemOf } from "../chime/list-page.js";
import type { ConnectionSource } from "./connection.js";

/**
 * What stands behind each type of the graph: Chime's own shapes as the SDK gives them. Where a shape leaves out an id
 * that its edges need, the id is put beside it.
 */
export type AccountSource = Entity<"Account">;
export type UserSource = Entity<"User">;
export type BotSource = Entity<"Bot">;
export type RoomSource = Entity<"Room">;
export type PhoneNumberSource = Entity<"PhoneNumber">;
export type PhoneNumberOrderSource = Entity<"PhoneNumberOrder">;

export type RoomMembershipSource = ItemOf<"ListRoomMemberships"> & { readonly AccountId: string };
export type MemberSource = NonNullable<ItemOf<"ListRoomMemberships">["Member"]>;

type Item<L> = NonNullable<L> extends readonly (infer I)[] ? I : never;
export type SigninDelegateGroupSource = Item<RecordOf<"Account">["SigninDelegateGroups"]>;
export type AlexaForBusinessMetadataSource = NonNullable<RecordOf<"User">["AlexaForBusinessMetadata"]>;
export type PhoneNumberCapabilitiesSource = NonNullable<RecordOf<"PhoneNumber">["Capabilities"]>;
export type OrderedPhoneNumberSource = Item<RecordOf<"PhoneNumberOrder">["OrderedPhoneNumbers"]>;
export type PhoneNumberCountrySource = Item<SdkOutput<"ListSupportedPhoneNumberCountries">["PhoneNumberCountries"]>;

/** An association, with the account that a user's association needs to be followed. */
export type PhoneNumberAssociationSource = Item<RecordOf<"PhoneNumber">["Associations"]> & {
  readonly AccountId?: string | undefined;
};

export type AccountSettingsSource = NonNullable<SdkOutput<"GetAccountSettings">["AccountSettings"]>;
export type RetentionSettingsSource = NonNullable<SdkOutput<"GetRetentionSettings">["RetentionSettings"]> &
  Pick<SdkOutput<"GetRetentionSettings">, "InitiateDeletionTimestamp">;
export type RoomRetentionSettingsSource = NonNullable<RetentionSettingsSource["RoomRetentionSettings"]>;
export type ConversationRetentionSettingsSource = NonNullable<RetentionSettingsSource["ConversationRetentionSettings"]>;
export type UserSettingsSource = NonNullable<SdkOutput<"GetUserSettings">["UserSettings"]>;
export type TelephonySettingsSource = NonNullable<UserSettingsSource["Telephony"]>;
export type EventsConfigurationSource = NonNullable<SdkOutput<"GetEventsConfiguration">["EventsConfiguration"]>;
export type GlobalSettingsSource = SdkOutput<"GetGlobalSettings">;
export type BusinessCallingSettingsSource = NonNullable<GlobalSettingsSource["BusinessCalling"]>;
export type VoiceConnectorSettingsSource = NonNullable<GlobalSettingsSource["VoiceConnector"]>;
export type PhoneNumberSettingsSource = SdkOutput<"GetPhoneNumberSettings">;

export type InviteSource = Item<SdkOutput<"InviteUsers">["Invites"]>;

/** An item that a batch could not carry out: Chime's word or the gateway's, and whether it may be sent again. */
interface ItemFailure {
  readonly ErrorCode: string;
  readonly ErrorMessage: string | undefined;
  readonly retryable: boolean;
}
export type UserErrorSource = ItemFailure & { readonly UserId: string };
export type MemberErrorSource = ItemFailure & { readonly MemberId: string };
export type PhoneNumberErrorSource = ItemFailure & { readonly PhoneNumberId: string };

export type AccountConnectionSource = ConnectionSource<AccountSource>;
export type UserConnectionSource = ConnectionSource<UserSource>;
export type BotConnectionSource = ConnectionSource<BotSource>;
export type RoomConnectionSource = ConnectionSource<RoomSource>;
export type RoomMembershipConnectionSource = ConnectionSource<RoomMembershipSource>;
export type PhoneNumberConnectionSource = ConnectionSource<PhoneNumberSource>;
export type PhoneNumberOrderConnectionSource = ConnectionSource<PhoneNumberOrderSource>;
export type AvailablePhoneNumberConnectionSource = ConnectionSource<string>;
