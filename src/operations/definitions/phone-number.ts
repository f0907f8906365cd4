import type { OperationDefinition } from "../operation.js";
import { exactlyOneOf, needs, noneOf, productOfNumber, someOf, together } from "../rules.js";
import { required } from "../shape.js";
import * as shapes from "../shapes.js";

const oneAttribute = exactlyOneOf("ProductType", "CallingName");

type Input = Readonly<Record<string, unknown>>;
const inTheUnitedStates = (input: Input): boolean => (input.Country ?? "US") === "US";
const elsewhere = (input: Input): boolean => !inTheUnitedStates(input);

export const phoneNumberOperations = {
  GetPhoneNumber: {
    http: "GET /phone-numbers/{PhoneNumberId}",
    kind: "get",
    entity: "PhoneNumber",
    key: ["PhoneNumberId"],
    input: { PhoneNumberId: required(shapes.Text) },
    output: { PhoneNumber: shapes.PhoneNumber },
    errors: ["NotFoundException", "ThrottledClientException"],
  },
  ListPhoneNumbers: {
    http: "GET /phone-numbers",
    kind: "list",
    entity: "PhoneNumber",
    page: { items: "PhoneNumbers", default: 99, max: 99 },
    input: {
      Status: shapes.PhoneNumberStatus,
      ProductType: shapes.PhoneNumberProductType,
      FilterName: shapes.PhoneNumberAssociationName,
      FilterValue: shapes.Text,
      MaxResults: shapes.ResultMax,
      NextToken: shapes.Text,
    },
    output: { PhoneNumbers: shapes.PhoneNumberList, NextToken: shapes.Text },
    rules: [together("FilterName", "FilterValue")],
    errors: ["NotFoundException", "ThrottledClientException"],
  },
  UpdatePhoneNumber: {
    http: "POST /phone-numbers/{PhoneNumberId}",
    kind: "write",
    entity: "PhoneNumber",
    input: {
      PhoneNumberId: required(shapes.Text),
      ProductType: shapes.PhoneNumberProductType,
      CallingName: shapes.CallingName,
    },
    output: { PhoneNumber: shapes.PhoneNumber },
    rules: [oneAttribute, productOfNumber],
    errors: ["ConflictException", "NotFoundException", "ThrottledClientException"],
    repeat: { safe: false, because: "While a calling name is being updated a second call conflicts with the first." },
    invalidates: ["GetPhoneNumber", "ListPhoneNumbers"],
  },
  BatchUpdatePhoneNumber: {
    http: "POST /phone-numbers?operation=batch-update",
    kind: "write",
    entity: "PhoneNumber",
    batch: {
      items: "UpdatePhoneNumberRequestItems",
      chunk: 100,
      errors: "PhoneNumberErrors",
      id: "PhoneNumberId",
      rules: [oneAttribute, productOfNumber],
    },
    input: { UpdatePhoneNumberRequestItems: required(shapes.UpdatePhoneNumberRequestItemList) },
    output: { PhoneNumberErrors: shapes.PhoneNumberErrorList },
    errors: ["NotFoundException", "ThrottledClientException"],
    repeat: { safe: false, because: "While a calling name is being updated a second call conflicts with the first." },
    invalidates: ["GetPhoneNumber", "ListPhoneNumbers"],
  },
  DeletePhoneNumber: {
    http: "DELETE /phone-numbers/{PhoneNumberId}",
    status: 204,
    kind: "write",
    entity: "PhoneNumber",
    input: { PhoneNumberId: required(shapes.Text) },
    output: {},
    errors: ["NotFoundException", "ThrottledClientException"],
    repeat: {
      safe: true,
      because: "A second deletion finds nothing, which is the state wanted.",
      alreadyDoneError: "NotFoundException",
    },
    invalidates: ["GetPhoneNumber", "ListPhoneNumbers", "SearchAvailablePhoneNumbers"],
  },
  BatchDeletePhoneNumber: {
    http: "POST /phone-numbers?operation=batch-delete",
    kind: "write",
    entity: "PhoneNumber",
    batch: { items: "PhoneNumberIds", chunk: 100, errors: "PhoneNumberErrors", id: "PhoneNumberId" },
    input: { PhoneNumberIds: required(shapes.NonEmptyStringList) },
    output: { PhoneNumberErrors: shapes.PhoneNumberErrorList },
    errors: ["NotFoundException", "ThrottledClientException"],
    repeat: {
      safe: true,
      because: "A number in the deletion queue stays there.",
      alreadyDoneError: "NotFoundException",
    },
    invalidates: ["GetPhoneNumber", "ListPhoneNumbers", "SearchAvailablePhoneNumbers"],
  },
  RestorePhoneNumber: {
    http: "POST /phone-numbers/{PhoneNumberId}?operation=restore",
    kind: "write",
    entity: "PhoneNumber",
    input: { PhoneNumberId: required(shapes.NonEmptyString) },
    output: { PhoneNumber: shapes.PhoneNumber },
    errors: ["NotFoundException", "ResourceLimitExceededException", "ThrottledClientException"],
    repeat: {
      safe: false,
      because: "A number already restored is refused, and the refusal cannot be told from a true one.",
    },
    invalidates: ["GetPhoneNumber", "ListPhoneNumbers", "SearchAvailablePhoneNumbers"],
  },
  SearchAvailablePhoneNumbers: {
    http: "GET /search?type=phone-numbers",
    kind: "search",
    entity: "AvailablePhoneNumber",
    page: { items: "E164PhoneNumbers", default: 500, max: 500 },
    input: {
      AreaCode: shapes.Text,
      City: shapes.Text,
      Country: shapes.Alpha2CountryCode,
      State: shapes.Text,
      TollFreePrefix: shapes.TollFreePrefix,
      PhoneNumberType: shapes.PhoneNumberType,
      MaxResults: shapes.PhoneNumberMaxResults,
      NextToken: shapes.Text,
    },
    output: { E164PhoneNumbers: shapes.E164PhoneNumberList, NextToken: shapes.Text },
    rules: [
      needs("City", "State"),
      someOf(["AreaCode", "City", "State", "TollFreePrefix"], inTheUnitedStates, "in the US"),
      someOf(["PhoneNumberType"], elsewhere, "outside the US"),
      noneOf(["AreaCode", "City", "State", "TollFreePrefix"], elsewhere, "outside the US"),
    ],
    errors: ["AccessDeniedException", "ThrottledClientException"],
  },
  ListSupportedPhoneNumberCountries: {
    http: "GET /phone-number-countries",
    kind: "list",
    entity: "PhoneNumberCountry",
    key: ["ProductType"],
    input: { ProductType: required(shapes.PhoneNumberProductType) },
    output: { PhoneNumberCountries: shapes.PhoneNumberCountriesList },
    errors: ["AccessDeniedException", "ThrottledClientException"],
  },
} as const satisfies Record<string, OperationDefinition>;
