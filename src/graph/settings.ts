import type { QueryResolvers } from "./types.generated.js";

export const settingsQueries = {
  globalSettings: (_, __, { reads }) => reads.answer("GetGlobalSettings", {}),
  phoneNumberSettings: (_, __, { reads }) => reads.answer("GetPhoneNumberSettings", {}),
} satisfies QueryResolvers;
