import { operationNames, definitionOf } from "../../src/operations/operations.js";
import type { Members, Shape } from "../../src/operations/shape.js";
import { fieldName } from "../../src/graph/names.js";

/** Secret, or about a person, though the API does not mark them. */
const alsoSensitive = [
  "Username",
  "UserEmail",
  "Name",
  "DisplayName",
  "FullName",
  "GroupName",
  "CdrBucket",
  "PhoneNumberId",
  "FilterValue",
  "FromPhoneNumber",
  "ToPhoneNumber",
  "CreatedBy",
  "InvitedBy",
];

const sensitiveIn = (members: Members): string[] =>
  Object.entries(members).flatMap(([member, shape]) => (isSensitive(shape) ? [member] : within(shape)));
const isSensitive = (shape: Shape): boolean =>
  shape.type === "list" ? isSensitive(shape.of) : shape.type === "string" && shape.sensitive === true;
const within = (shape: Shape): string[] =>
  shape.type === "structure" ? sensitiveIn(shape.members) : shape.type === "list" ? within(shape.of) : [];

/** The fields and members, in the schema's names, whose values must never be written down. */
export const sensitiveFields: ReadonlySet<string> = new Set(
  [
    ...alsoSensitive,
    ...operationNames.flatMap((operation) => [
      ...sensitiveIn(definitionOf(operation).input),
      ...sensitiveIn(definitionOf(operation).output),
    ]),
  ].map(fieldName),
);

/** Every sensitive text within a value, whatever it is called there. Texts too short to be told from others are left out. */
export function sensitiveTexts(value: unknown, name = ""): string[] {
  if (typeof value === "string")
    return sensitiveFields.has(name) && value.length >= 5 ? [value.replace(/^(?:%2B|\+)(?=\d)/, "")] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => sensitiveTexts(item, name));
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, within]) => sensitiveTexts(within, key))
    : [];
}
