import type { QueryResolvers } from "./types.generated.js";

export const settingsQueries = {
  rateLimit: (_, __, { queryCost: { cost, rateLimit } }) => ({
    cost,
    limit: rateLimit?.limit ?? null,
    remaining: rateLimit?.remaining ?? null,
    resetAt: rateLimit?.resetAt ?? null,
  }),
  globalSettings: (_, __, { reads }) => reads.single("GetGlobalSettings", {}),
  phoneNumberSettings: (_, __, { reads }) => reads.single("GetPhoneNumberSettings", {}),
} satisfies QueryResolvers;
