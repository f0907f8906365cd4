import { randomUUID } from "node:crypto";
import { phoneNumberOfId } from "../../operations/phone-number-id.js";
import { badRequest, chimeException } from "../chime-exception.js";
import { days } from "../store/clock.js";
import type { Handlers } from "./handlers.js";

const callingNameInterval = days(7);

export const settingsHandlers = {
  GetGlobalSettings: (store) => store.globalSettings,

  UpdateGlobalSettings(store, { BusinessCalling, VoiceConnector }) {
    store.globalSettings = {
      ...store.globalSettings,
      ...(BusinessCalling && { BusinessCalling }),
      ...(VoiceConnector && { VoiceConnector }),
    };
    return {};
  },

  GetPhoneNumberSettings: (store) => store.phoneNumberSettings,

  UpdatePhoneNumberSettings(store, { CallingName }) {
    const now = store.clock.now();
    const last = store.phoneNumberSettings.CallingNameUpdatedTimestamp;
    if (last && now.getTime() - last.getTime() < callingNameInterval)
      throw badRequest("The default calling name can be changed once every 7 days");
    store.phoneNumberSettings = { CallingName, CallingNameUpdatedTimestamp: now };
    return {};
  },

  CreateMeetingDialOut(store, { FromPhoneNumber }) {
    const status = store.phoneNumbers.byId(phoneNumberOfId(FromPhoneNumber))?.Status;
    if (status === undefined || status === "AcquireInProgress" || status === "AcquireFailed")
      throw chimeException("ForbiddenException", "FromPhoneNumber must be one of your phone numbers");
    return { TransactionId: randomUUID() };
  },
} satisfies Partial<Handlers>;
