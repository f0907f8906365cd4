import { malformedMember } from "../operations/check-output.js";
import { definitionOf, type OperationName } from "../operations/operations.js";
import { isEntityType, keyMembers } from "./entity.js";

/** Where a response differs from its operation's shape: a member of another type, or an entity that neither it nor the input identifies. */
export const malformedIn = (operation: OperationName, input: object, response: object): string | undefined =>
  malformedMember(definitionOf(operation), response) ?? missingId(operation, input, response);

function missingId(operation: OperationName, input: object, response: object): string | undefined {
  const { entity, page } = definitionOf(operation);
  if (!isEntityType(entity)) return undefined;
  const member = page?.items ?? entity;
  const ids = keyMembers(entity).filter((id) => !hasText(input, id));
  const records = [Reflect.get(response, member) as unknown]
    .flat()
    .filter((record) => record !== undefined && record !== null);
  const id = ids.find((each) => records.some((record) => !hasText(record, each)));
  return id === undefined ? undefined : `${member}.${id}`;
}

const hasText = (holder: object, member: string): boolean => typeof Reflect.get(holder, member) === "string";
