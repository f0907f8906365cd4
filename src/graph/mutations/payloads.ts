import { phoneNumberId } from "../../operations/phone-number-id.js";
import { accountPayloads } from "./account.js";
import { membershipPayloads } from "./room-membership.js";
import {
  singleRead,
  changed,
  type Done,
  failures,
  globalIdOf,
  fromResponse,
  type Payload,
  referenceTo,
  referenceOrNull,
  succeeded,
  type WriteOperation,
} from "./payload.js";
import { userPayloads } from "./user.js";

/** The payload of each write. */
export const payloads: { readonly [A in WriteOperation]: (done: Done<A>) => Payload } = {
  ...accountPayloads,
  ...userPayloads,
  ...membershipPayloads,

  CreateBot: (done) => ({ bot: fromResponse("Bot", done) }),
  UpdateBot: (done) => ({ bot: fromResponse("Bot", done) }),
  RegenerateSecurityToken: (done) => ({ bot: fromResponse("Bot", done) }),
  PutEventsConfiguration: ({ input, output }) => ({
    eventsConfiguration: output.EventsConfiguration,
    bot: referenceTo("Bot", input),
  }),
  DeleteEventsConfiguration: ({ input }) => ({
    deletedEventsConfigurationId: input.BotId,
    bot: referenceTo("Bot", input),
  }),

  CreateRoom: (done) => ({ room: fromResponse("Room", done) }),
  UpdateRoom: (done) => ({ room: fromResponse("Room", done) }),
  DeleteRoom: ({ input }) => ({
    deletedId: globalIdOf("Room", input),
    deletedRoomId: input.RoomId,
    account: referenceTo("Account", input),
  }),
  RedactRoomMessage: ({ input }) => ({ messageId: input.MessageId, room: referenceTo("Room", input) }),
  RedactConversationMessage: ({ input }) => ({ messageId: input.MessageId, account: referenceTo("Account", input) }),

  UpdatePhoneNumber: (done) => ({ phoneNumber: fromResponse("PhoneNumber", done) }),
  BatchUpdatePhoneNumber: (done) => ({
    phoneNumbers: changed("PhoneNumber", "PhoneNumberId", done),
    phoneNumberErrors: failures(done.batch, "PhoneNumberId"),
  }),
  DeletePhoneNumber: ({ input }) => ({
    deletedId: globalIdOf("PhoneNumber", input),
    deletedPhoneNumberId: phoneNumberId(input.PhoneNumberId ?? ""),
    phoneNumber: referenceOrNull("PhoneNumber", input),
  }),
  BatchDeletePhoneNumber: (done) => ({
    deletedIds: succeeded(done.batch).map(({ id }) => globalIdOf("PhoneNumber", { PhoneNumberId: id })),
    deletedPhoneNumberIds: done.batch.items.flatMap(({ id, failure }) => (failure ? [] : [id])),
    phoneNumbers: changed("PhoneNumber", "PhoneNumberId", done),
    phoneNumberErrors: failures(done.batch, "PhoneNumberId"),
  }),
  RestorePhoneNumber: (done) => ({ phoneNumber: fromResponse("PhoneNumber", done) }),
  CreatePhoneNumberOrder: (done) => ({ phoneNumberOrder: fromResponse("PhoneNumberOrder", done) }),

  UpdateGlobalSettings: () => ({ globalSettings: singleRead("GetGlobalSettings", {}, (settings) => settings) }),
  UpdatePhoneNumberSettings: () => ({
    phoneNumberSettings: singleRead("GetPhoneNumberSettings", {}, (settings) => settings),
  }),
  CreateMeetingDialOut: ({ output }) => ({ transactionId: output.TransactionId }),
};
