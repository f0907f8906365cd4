import { bothApis, type OperationEntry } from "../operation.js";

export const settingsOperations = {
  GetGlobalSettings: {
    entity: "GlobalSettings",
    apis: bothApis,
    errors: ["ThrottledClientException"],
  },
  UpdateGlobalSettings: {
    entity: "GlobalSettings",
    apis: bothApis,
    errors: ["ThrottledClientException"],
    idempotent: true,
    idempotentBecause: "Sets the given values.",
    invalidates: ["GetGlobalSettings"],
  },
  GetPhoneNumberSettings: {
    entity: "PhoneNumberSettings",
    apis: bothApis,
    errors: ["ThrottledClientException"],
  },
  UpdatePhoneNumberSettings: {
    entity: "PhoneNumberSettings",
    apis: bothApis,
    errors: ["ThrottledClientException"],
    idempotent: false,
    idempotentBecause: "A second change within 7 days fails because the first succeeded.",
    invalidates: ["GetPhoneNumberSettings", "GetPhoneNumber", "ListPhoneNumbers"],
  },
} as const satisfies Record<string, OperationEntry>;
