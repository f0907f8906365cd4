import type { QueryResolvers } from "./types.generated.js";

export const settingsQueries = {
  rateLimit: (_, __, { toll: { cost, budget } }) => ({
    cost,
    limit: budget?.limit ?? null,
    remaining: budget?.remaining ?? null,
    resetAt: budget?.resetAt ?? null,
  }),
  globalSettings: (_, __, { reads }) => reads.answer("GetGlobalSettings", {}),
  phoneNumberSettings: (_, __, { reads }) => reads.answer("GetPhoneNumberSettings", {}),
} satisfies QueryResolvers;
