import type { OperationEntry } from "../operation.js";
import { productOfNumbers } from "../rules.js";

export const phoneNumberOrderOperations = {
  CreatePhoneNumberOrder: {
    entity: "PhoneNumberOrder",
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
  },
  ListPhoneNumberOrders: {
    entity: "PhoneNumberOrder",
    page: { items: "PhoneNumberOrders", default: 99, max: 99 },
    errors: ["ThrottledClientException"],
  },
} as const satisfies Record<string, OperationEntry>;
