import { single } from "./fields/single.js";
import type { QueryResolvers } from "./types.generated.js";

export const settingsQueries = {
  viewer: (_, __, { principal: { name, scopes, accounts } }) => ({
    name,
    scopes: Array.from(scopes),
    accounts: accounts ? Array.from(accounts) : null,
  }),
  rateLimit: (_, __, { queryCost: { cost, rateLimit } }) => ({
    cost,
    limit: rateLimit?.limit ?? null,
    remaining: rateLimit?.remaining ?? null,
    resetAt: rateLimit?.resetAt ?? null,
  }),
  globalSettings: single(
    "GetGlobalSettings",
    () => ({}),
    (output) => output,
  ),
  phoneNumberSettings: single(
    "GetPhoneNumberSettings",
    () => ({}),
    (output) => output,
  ),
} satisfies QueryResolvers;
