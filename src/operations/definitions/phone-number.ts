import { bothApis, type OperationEntry } from "../operation.js";
import { exactlyOneOf, needs, noneOf, productOfNumber, someOf, together } from "../rules.js";
import { PhoneNumberStatus, Text } from "../scalars.js";

const oneAttribute = exactlyOneOf("ProductType", "CallingName", "Name");

type Input = Readonly<Record<string, unknown>>;
const inTheUnitedStates = (input: Input): boolean => (input.Country ?? "US") === "US";
const elsewhere = (input: Input): boolean => !inTheUnitedStates(input);

export const phoneNumberOperations = {
  GetPhoneNumber: {
    entity: "PhoneNumber",
    apis: bothApis,
    input: { PhoneNumberId: Text },
  },
  ListPhoneNumbers: {
    entity: "PhoneNumber",
    apis: bothApis,
    page: { items: "PhoneNumbers", default: 99, max: 99 },
    input: { Status: PhoneNumberStatus },
    rules: [together("FilterName", "FilterValue")],
  },
  UpdatePhoneNumber: {
    entity: "PhoneNumber",
    apis: bothApis,
    input: { PhoneNumberId: Text },
    rules: [oneAttribute, productOfNumber],
    errors: ["ConflictException", "NotFoundException", "ThrottledClientException"],
    idempotent: false,
    idempotentBecause: "While a calling name is being updated a second call conflicts with the first.",
    invalidates: ["GetPhoneNumber", "ListPhoneNumbers"],
  },
  BatchUpdatePhoneNumber: {
    entity: "PhoneNumber",
    apis: bothApis,
    batch: {
      items: "UpdatePhoneNumberRequestItems",
      chunk: 100,
      errors: "PhoneNumberErrors",
      id: "PhoneNumberId",
      rules: [oneAttribute, productOfNumber],
    },
    idempotent: false,
    idempotentBecause: "While a calling name is being updated a second call conflicts with the first.",
    invalidates: ["GetPhoneNumber", "ListPhoneNumbers"],
  },
  DeletePhoneNumber: {
    entity: "PhoneNumber",
    apis: bothApis,
    input: { PhoneNumberId: Text },
    idempotent: true,
    idempotentBecause: "A second deletion finds nothing to delete.",
    alreadyDoneError: "NotFoundException",
    invalidates: ["GetPhoneNumber", "ListPhoneNumbers", "SearchAvailablePhoneNumbers"],
  },
  BatchDeletePhoneNumber: {
    entity: "PhoneNumber",
    apis: bothApis,
    batch: { items: "PhoneNumberIds", chunk: 100, errors: "PhoneNumberErrors", id: "PhoneNumberId" },
    idempotent: true,
    idempotentBecause: "A number in the deletion queue stays there.",
    alreadyDoneError: "NotFoundException",
    invalidates: ["GetPhoneNumber", "ListPhoneNumbers", "SearchAvailablePhoneNumbers"],
  },
  RestorePhoneNumber: {
    entity: "PhoneNumber",
    apis: bothApis,
    errors: ["NotFoundException", "ResourceLimitExceededException", "ThrottledClientException"],
    idempotent: false,
    idempotentBecause: "A second call fails because the first succeeded, and that failure looks like a real one.",
    invalidates: ["GetPhoneNumber", "ListPhoneNumbers", "SearchAvailablePhoneNumbers"],
  },
  SearchAvailablePhoneNumbers: {
    entity: "AvailablePhoneNumber",
    apis: bothApis,
    page: { items: "E164PhoneNumbers", default: 500, max: 500 },
    rules: [
      needs("City", "State"),
      someOf(["AreaCode", "City", "State", "TollFreePrefix"], inTheUnitedStates, "in the US"),
      someOf(["PhoneNumberType"], elsewhere, "outside the US"),
      noneOf(["AreaCode", "City", "State", "TollFreePrefix"], elsewhere, "outside the US"),
    ],
    errors: ["AccessDeniedException", "ThrottledClientException"],
  },
  ListSupportedPhoneNumberCountries: {
    entity: "PhoneNumberCountry",
    apis: bothApis,
    key: ["ProductType"],
    errors: ["AccessDeniedException", "ThrottledClientException"],
  },
} as const satisfies Record<string, OperationEntry>;
