import { bothApis, type OperationEntry } from "../operation.js";
import { productOfNumbers } from "../rules.js";

export const phoneNumberOrderOperations = {
  CreatePhoneNumberOrder: {
    entity: "PhoneNumberOrder",
    apis: bothApis,
    rules: [productOfNumbers],
    errors: ["AccessDeniedException", "ResourceLimitExceededException", "ThrottledClientException"],
    idempotent: false,
    idempotentBecause: "Each call places, and bills, another order.",
    invalidates: [
      "ListPhoneNumberOrders",
      "GetPhoneNumberOrder",
      "GetPhoneNumber",
      "ListPhoneNumbers",
      "SearchAvailablePhoneNumbers",
    ],
  },
  GetPhoneNumberOrder: {
    entity: "PhoneNumberOrder",
    apis: bothApis,
  },
  ListPhoneNumberOrders: {
    entity: "PhoneNumberOrder",
    apis: bothApis,
    page: { items: "PhoneNumberOrders", default: 99, max: 99 },
    errors: ["ThrottledClientException"],
  },
} as const satisfies Record<string, OperationEntry>;
