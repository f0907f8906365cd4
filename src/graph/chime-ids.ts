import type { ValidationIssue } from "../operations/check.js";
import type { OperationName } from "../operations/operations.js";
import { definitionOf } from "../operations/operations.js";
import type { Members, Shape } from "../operations/shape.js";
import { decodeGlobalId } from "../relay/global-id.js";

/** The types whose global ids a member accepts besides Chime's own id. */
const acceptedTypes: Readonly<Record<string, readonly string[]>> = {
  AccountId: ["Account"],
  UserId: ["User"],
  UserIdList: ["User"],
  BotId: ["Bot"],
  RoomId: ["Room"],
  MemberId: ["User", "Bot"],
  PhoneNumberId: ["PhoneNumber"],
  PhoneNumberIds: ["PhoneNumber"],
  PhoneNumberOrderId: ["PhoneNumberOrder"],
};

/** Chime's own id: the value itself, or the last part of a global id of an accepted type. Another type's id stays, for `idIssues`. */
export function chimeId(member: string, value: unknown): unknown {
  const types = acceptedTypes[member];
  const decoded = types && typeof value === "string" ? decodeGlobalId(value) : undefined;
  return decoded && types?.includes(decoded.type) ? (decoded.values.at(-1) ?? value) : value;
}

/** The issue of an id that is the global id of an object of another type. */
function idIssue(member: string, value: unknown, path: ValidationIssue["path"]): ValidationIssue[] {
  const types = acceptedTypes[member];
  const decoded = types && typeof value === "string" ? decodeGlobalId(value) : undefined;
  if (!types || !decoded || types.includes(decoded.type)) return [];
  const article = (type: string): string => (type === "Account" ? "an Account" : `a ${type}`);
  return [
    {
      path,
      message: `must be the id of ${types.map(article).join(" or ")}. This is the id of ${article(decoded.type)}.`,
      code: "WRONG_TYPE",
    },
  ];
}

/** The issues of all ids of an operation's input, at any depth. */
export const idIssues = (operation: OperationName, input: object): ValidationIssue[] =>
  issuesIn(definitionOf(operation).input, input, []);

const issuesIn = (members: Members, value: object, path: ValidationIssue["path"]): ValidationIssue[] =>
  Object.entries(members).flatMap(([member, shape]) =>
    issuesOf(member, shape, Reflect.get(value, member), [...path, member]),
  );

function issuesOf(member: string, shape: Shape, value: unknown, path: ValidationIssue["path"]): ValidationIssue[] {
  if (shape.type === "list" && Array.isArray(value))
    return value.flatMap((item: unknown, i) => issuesOf(member, shape.of, item, [...path, i]));
  if (shape.type === "structure" && typeof value === "object" && value !== null)
    return issuesIn(shape.members, value, path);
  return idIssue(member, value, path);
}
