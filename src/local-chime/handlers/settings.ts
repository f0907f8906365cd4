import { randomUUID } from "node:crypto";
import { phoneNumberOfId } from "../../operations/phone-number-id.js";
import { badRequest, fault } from "../chime-exception.js";
import { days } from "../store/clock.js";
import type { Rules } from "./handler.js";

const callingNameRests = days(7);

export const settingsRules: Pick<
  Rules,
  | "GetGlobalSettings"
  | "UpdateGlobalSettings"
  | "GetPhoneNumberSettings"
  | "UpdatePhoneNumberSettings"
  | "CreateMeetingDialOut"
> = {
  GetGlobalSettings: (world) => world.globalSettings,

  UpdateGlobalSettings(world, { BusinessCalling, VoiceConnector }) {
    world.globalSettings = {
      ...world.globalSettings,
      ...(BusinessCalling && { BusinessCalling }),
      ...(VoiceConnector && { VoiceConnector }),
    };
    return {};
  },

  GetPhoneNumberSettings: (world) => world.phoneNumberSettings,

  UpdatePhoneNumberSettings(world, { CallingName }) {
    const now = world.clock.now();
    const last = world.phoneNumberSettings.CallingNameUpdatedTimestamp;
    if (last && now.getTime() - last.getTime() < callingNameRests)
      throw badRequest("The default calling name can be changed once in 7 days");
    world.phoneNumberSettings = { CallingName, CallingNameUpdatedTimestamp: now };
    return {};
  },

  CreateMeetingDialOut(world, { FromPhoneNumber }) {
    const status = world.phoneNumbers.byId(phoneNumberOfId(FromPhoneNumber))?.Status;
    if (status === undefined || status === "AcquireInProgress" || status === "AcquireFailed")
      throw fault("ForbiddenException", "FromPhoneNumber is none of the customer's numbers");
    return { TransactionId: randomUUID() };
  },
};
