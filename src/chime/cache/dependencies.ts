import { anyValue, type Invalidation } from "../../operations/operation.js";
import { type OperationName, operationNames, definitionOf } from "../../operations/operations.js";
import { phoneNumberId } from "../../operations/phone-number-id.js";
import { encodeKey } from "../encode-key.js";
import { itemId, itemsOf } from "../writes/batch-items.js";

/** What a response depends on: tags within an account, or outside of all accounts. A write gives the tags that it invalidates new versions. */
export interface Dependencies {
  readonly scope: string;
  readonly tags: readonly string[];
}

/** The scope of objects outside of all accounts. */
export const globalScope = "-";

/** The members in an operation's path: the ids that determine what it reads or changes. */
const pathMembers = (operation: OperationName): readonly string[] => definitionOf(operation).uri.pathMembers;

/** Filters of a read that some write invalidates by: only those need tags. */
const taggedFilters = new Map<string, Set<string>>();
for (const invalidation of operationNames.flatMap((name) => definitionOf(name).invalidates ?? [])) {
  if (typeof invalidation === "string") continue;
  const { read, where } = invalidation;
  taggedFilters.set(read, new Set([...(taggedFilters.get(read) ?? []), ...Object.keys(where)]));
}

const normalized = (member: string, value: string): string =>
  member === "PhoneNumberId" ? phoneNumberId(value) : value;

const ofIds = (read: string, ids: readonly string[]): string =>
  ids.length === 0 ? read : `${read}(${ids.map(encodeKey).join(",")})`;
/** Chime compares e-mail addresses without case. */
const ofFilter = (read: string, filter: string, value: string): string =>
  `${read}?${filter}=${encodeKey(filter.endsWith("Email") ? value.toLowerCase() : value)}`;

/** The dependencies of a read's response. */
export function dependenciesOf(operation: OperationName, input: object): Dependencies {
  const valueOf = (member: string): string | undefined => {
    const value: unknown = Reflect.get(input, member);
    return typeof value === "string" ? normalized(member, value) : undefined;
  };
  const ids = pathMembers(operation).flatMap((member) => (member === "AccountId" ? [] : (valueOf(member) ?? [])));
  const tags: string[] = ids.length > 0 ? [operation, ofIds(operation, ids)] : [operation];
  for (const filter of taggedFilters.get(operation) ?? []) {
    const value = valueOf(filter);
    if (value !== undefined) tags.push(`${operation}?${filter}`, ofFilter(operation, filter, value));
  }
  return { scope: valueOf("AccountId") ?? globalScope, tags };
}

/** Every tag that a write invalidates, by scope: as precise as the write's ids are. */
export function invalidatedBy(operation: OperationName, input: object): Dependencies[] {
  const byScope = new Map<string, Set<string>>();
  for (const invalidation of definitionOf(operation).invalidates ?? []) {
    const [scope, tags] = tagsOf(operation, input, invalidation);
    const known = byScope.get(scope) ?? new Set();
    byScope.set(scope, known);
    for (const tag of tags) known.add(tag);
  }
  return Array.from(byScope, ([scope, tags]) => ({ scope, tags: Array.from(tags) }));
}

function tagsOf(
  operation: OperationName,
  input: object,
  invalidation: Invalidation<string>,
): [scope: string, tags: string[]] {
  const read = (typeof invalidation === "string" ? invalidation : invalidation.read) as OperationName;
  const path = pathMembers(read);
  const scope = path.includes("AccountId") ? (valuesOf(operation, input, "AccountId")[0] ?? globalScope) : globalScope;
  if (typeof invalidation !== "string") {
    return [
      scope,
      Object.entries(invalidation.where).flatMap(([filter, from]) =>
        from === anyValue
          ? [`${read}?${filter}`]
          : valuesOf(operation, input, from).map((value) => ofFilter(read, filter, value)),
      ),
    ];
  }
  const ids = path.filter((member) => member !== "AccountId").map((member) => valuesOf(operation, input, member));
  // Where the write's input does not determine the ids, the whole read is invalidated.
  return [
    scope,
    ids.some((values) => values.length === 0) ? [read] : combinations(ids).map((values) => ofIds(read, values)),
  ];
}

/** Members of other names that hold the id of a read. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  PhoneNumberId: ["E164PhoneNumber", "E164PhoneNumbers", "PhoneNumberIds"],
};

/** The values of a member in a write's input: its own, those of a batch's items, or of a list. */
function valuesOf(operation: OperationName, input: object, member: string): string[] {
  const { batch } = definitionOf(operation);
  if (batch && (batch.id === member || batch.items === member))
    return itemsOf(definitionOf(operation), input).map((item) => itemId(definitionOf(operation), item));
  const found = [member, ...(aliases[member] ?? [])]
    .map((name): unknown => Reflect.get(input, name))
    .find((value) => value !== undefined && value !== null);
  return (Array.isArray(found) ? (found as unknown[]) : [found]).flatMap((value) =>
    typeof value === "string" ? [normalized(member, value)] : [],
  );
}

const combinations = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>((made, values) => made.flatMap((start) => values.map((value) => [...start, value])), [[]]);
