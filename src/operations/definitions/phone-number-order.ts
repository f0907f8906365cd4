import type { OperationDefinition } from "../operation.js";
import { required } from "../shape.js";
import { productOfNumbers } from "../rules.js";
import * as shapes from "../shapes.js";

export const phoneNumberOrderOperations = {
  CreatePhoneNumberOrder: {
    http: "POST /phone-number-orders",
    status: 201,
    kind: "write",
    entity: "PhoneNumberOrder",
    input: {
      ProductType: required(shapes.PhoneNumberProductType),
      E164PhoneNumbers: required(shapes.E164PhoneNumberList),
    },
    output: { PhoneNumberOrder: shapes.PhoneNumberOrder },
    rules: [productOfNumbers],
    errors: ["AccessDeniedException", "ResourceLimitExceededException", "ThrottledClientException"],
    repeat: { safe: false, because: "Each call orders, and bills, again." },
    invalidates: [
      "ListPhoneNumberOrders",
      "GetPhoneNumberOrder",
      "GetPhoneNumber",
      "ListPhoneNumbers",
      "SearchAvailablePhoneNumbers",
    ],
  },
  GetPhoneNumberOrder: {
    http: "GET /phone-number-orders/{PhoneNumberOrderId}",
    kind: "get",
    entity: "PhoneNumberOrder",
    key: ["PhoneNumberOrderId"],
    input: { PhoneNumberOrderId: required(shapes.GuidString) },
    output: { PhoneNumberOrder: shapes.PhoneNumberOrder },
    errors: ["NotFoundException", "ThrottledClientException"],
  },
  ListPhoneNumberOrders: {
    http: "GET /phone-number-orders",
    kind: "list",
    entity: "PhoneNumberOrder",
    page: { items: "PhoneNumberOrders", default: 99, max: 99 },
    input: { NextToken: shapes.Text, MaxResults: shapes.ResultMax },
    output: { PhoneNumberOrders: shapes.PhoneNumberOrderList, NextToken: shapes.Text },
    errors: ["ThrottledClientException"],
  },
} as const satisfies Record<string, OperationDefinition>;
