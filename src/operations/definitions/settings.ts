import type { OperationEntry } from "../operation.js";

export const settingsOperations = {
  GetGlobalSettings: {
    entity: "GlobalSettings",
    errors: ["ThrottledClientException"],
  },
  UpdateGlobalSettings: {
    entity: "GlobalSettings",
    errors: ["ThrottledClientException"],
    idempotent: true,
    idempotentBecause: "Sets the given values.",
    invalidates: ["GetGlobalSettings"],
  },
  GetPhoneNumberSettings: {
    entity: "PhoneNumberSettings",
    errors: ["ThrottledClientException"],
  },
  UpdatePhoneNumberSettings: {
    entity: "PhoneNumberSettings",
    errors: ["ThrottledClientException"],
    idempotent: false,
    idempotentBecause: "A second change within 7 days fails because the first succeeded.",
    invalidates: ["GetPhoneNumberSettings", "GetPhoneNumber", "ListPhoneNumbers"],
  },
} as const satisfies Record<string, OperationEntry>;
