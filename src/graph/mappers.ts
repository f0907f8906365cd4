import type { SdkOutput } from "../operations/operations.js";
import type { Entity, RecordOf } from "../chime/entity.js";
import type { ItemOf } from "../chime/list-page.js";
import type { ConnectionSource } from "./fields/connection-source.js";

/**
 * The source object of each type of the graph: Chime's shape as the SDK returns it. If a shape omits an id that its references need, the id is
 * added.
 */
export type AccountMapper = Entity<"Account">;
export type UserMapper = Entity<"User">;
export type BotMapper = Entity<"Bot">;
export type RoomMapper = Entity<"Room">;
export type PhoneNumberMapper = Entity<"PhoneNumber">;
export type PhoneNumberOrderMapper = Entity<"PhoneNumberOrder">;

export type RoomMembershipMapper = ItemOf<"ListRoomMemberships"> & { readonly AccountId: string };
export type MemberMapper = NonNullable<ItemOf<"ListRoomMemberships">["Member"]>;

type Item<L> = NonNullable<L> extends readonly (infer I)[] ? I : never;
export type SigninDelegateGroupMapper = Item<RecordOf<"Account">["SigninDelegateGroups"]>;
export type AlexaForBusinessMetadataMapper = NonNullable<RecordOf<"User">["AlexaForBusinessMetadata"]>;
export type PhoneNumberCapabilitiesMapper = NonNullable<RecordOf<"PhoneNumber">["Capabilities"]>;
export type OrderedPhoneNumberMapper = Item<RecordOf<"PhoneNumberOrder">["OrderedPhoneNumbers"]>;
export type PhoneNumberCountryMapper = Item<SdkOutput<"ListSupportedPhoneNumberCountries">["PhoneNumberCountries"]>;

/** An association, with the account id that a reference to a user needs. */
export type PhoneNumberAssociationMapper = Item<RecordOf<"PhoneNumber">["Associations"]> & {
  readonly AccountId?: string | undefined;
};

export type AccountSettingsMapper = NonNullable<SdkOutput<"GetAccountSettings">["AccountSettings"]>;
export type RetentionSettingsMapper = NonNullable<SdkOutput<"GetRetentionSettings">["RetentionSettings"]> &
  Pick<SdkOutput<"GetRetentionSettings">, "InitiateDeletionTimestamp">;
export type RoomRetentionSettingsMapper = NonNullable<RetentionSettingsMapper["RoomRetentionSettings"]>;
export type ConversationRetentionSettingsMapper = NonNullable<RetentionSettingsMapper["ConversationRetentionSettings"]>;
export type UserSettingsMapper = NonNullable<SdkOutput<"GetUserSettings">["UserSettings"]>;
export type TelephonySettingsMapper = NonNullable<UserSettingsMapper["Telephony"]>;
export type EventsConfigurationMapper = NonNullable<SdkOutput<"GetEventsConfiguration">["EventsConfiguration"]>;
export type GlobalSettingsMapper = SdkOutput<"GetGlobalSettings">;
export type BusinessCallingSettingsMapper = NonNullable<GlobalSettingsMapper["BusinessCalling"]>;
export type VoiceConnectorSettingsMapper = NonNullable<GlobalSettingsMapper["VoiceConnector"]>;
export type PhoneNumberSettingsMapper = SdkOutput<"GetPhoneNumberSettings">;

export type InviteMapper = Item<SdkOutput<"InviteUsers">["Invites"]>;

/** A failed item of a batch: code and message of Chime or the gateway, and whether it can be sent again. */
interface ItemFailure {
  readonly ErrorCode: string;
  readonly ErrorMessage: string | undefined;
  readonly retryable: boolean;
}
export type UserErrorMapper = ItemFailure & { readonly UserId: string };
export type MemberErrorMapper = ItemFailure & { readonly MemberId: string };
export interface InviteErrorMapper {
  readonly emailAddress: string;
  readonly ErrorCode: string;
  readonly errorMessage: string | undefined;
  readonly retryable: boolean;
}
export type PhoneNumberErrorMapper = ItemFailure & { readonly PhoneNumberId: string };

export type AccountConnectionMapper = ConnectionSource<AccountMapper>;
export type UserConnectionMapper = ConnectionSource<UserMapper>;
export type BotConnectionMapper = ConnectionSource<BotMapper>;
export type RoomConnectionMapper = ConnectionSource<RoomMapper>;
export type RoomMembershipConnectionMapper = ConnectionSource<RoomMembershipMapper>;
export type PhoneNumberConnectionMapper = ConnectionSource<PhoneNumberMapper>;
export type PhoneNumberOrderConnectionMapper = ConnectionSource<PhoneNumberOrderMapper>;
export interface AvailablePhoneNumberMapper {
  readonly E164PhoneNumber: string;
}
export type AvailablePhoneNumberConnectionMapper = ConnectionSource<AvailablePhoneNumberMapper>;
