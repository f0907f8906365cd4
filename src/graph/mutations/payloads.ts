import { phoneNumberId } from "../../chime-api/phone-number-id.js";
import { accountPayloads } from "./account.js";
import { membershipPayloads } from "./room-membership.js";
import {
  answerOf,
  changed,
  type Done,
  failures,
  fresh,
  type Payload,
  ref,
  refOrNull,
  type WriteAction,
} from "./payload.js";
import { userPayloads } from "./user.js";

/** How each write is answered, once it is done. */
export const payloads: { readonly [A in WriteAction]: (done: Done<A>) => Payload } = {
  ...accountPayloads,
  ...userPayloads,
  ...membershipPayloads,

  CreateBot: (done) => ({ bot: fresh("Bot", done) }),
  UpdateBot: (done) => ({ bot: fresh("Bot", done) }),
  RegenerateSecurityToken: (done) => ({ bot: fresh("Bot", done) }),
  PutEventsConfiguration: ({ input, output }) => ({
    eventsConfiguration: output.EventsConfiguration,
    bot: ref("Bot", input),
  }),
  DeleteEventsConfiguration: ({ input }) => ({ deletedEventsConfigurationId: input.BotId, bot: ref("Bot", input) }),

  CreateRoom: (done) => ({ room: fresh("Room", done) }),
  UpdateRoom: (done) => ({ room: fresh("Room", done) }),
  DeleteRoom: ({ input }) => ({ deletedRoomId: input.RoomId, account: ref("Account", input) }),
  RedactRoomMessage: ({ input }) => ({ messageId: input.MessageId, room: ref("Room", input) }),
  RedactConversationMessage: ({ input }) => ({ messageId: input.MessageId, account: ref("Account", input) }),

  UpdatePhoneNumber: (done) => ({ phoneNumber: fresh("PhoneNumber", done) }),
  BatchUpdatePhoneNumber: (done) => ({
    phoneNumbers: changed("PhoneNumber", "PhoneNumberId", done),
    phoneNumberErrors: failures(done.batch, "PhoneNumberId"),
  }),
  DeletePhoneNumber: ({ input }) => ({
    deletedPhoneNumberId: phoneNumberId(input.PhoneNumberId ?? ""),
    phoneNumber: refOrNull("PhoneNumber", input),
  }),
  BatchDeletePhoneNumber: (done) => ({
    deletedPhoneNumberIds: done.batch.items.flatMap(({ id, failure }) => (failure ? [] : [id])),
    phoneNumbers: changed("PhoneNumber", "PhoneNumberId", done),
    phoneNumberErrors: failures(done.batch, "PhoneNumberId"),
  }),
  RestorePhoneNumber: (done) => ({ phoneNumber: fresh("PhoneNumber", done) }),
  CreatePhoneNumberOrder: (done) => ({ phoneNumberOrder: fresh("PhoneNumberOrder", done) }),

  UpdateGlobalSettings: () => ({ globalSettings: answerOf("GetGlobalSettings", {}, (settings) => settings) }),
  UpdatePhoneNumberSettings: () => ({
    phoneNumberSettings: answerOf("GetPhoneNumberSettings", {}, (settings) => settings),
  }),
  CreateMeetingDialOut: ({ output }) => ({ transactionId: output.TransactionId }),
};
