import { anyValue, type Invalidation } from "../../operations/operation.js";
import { type OperationName, operationNames, definitionOf } from "../../operations/operations.js";
import { phoneNumberId } from "../../operations/phone-number-id.js";
import { encodeKey } from "../encode-key.js";
import { itemId, itemsOf } from "../writes/batch-items.js";

/** What an answer depends on: an account, or what belongs to none, and tags there that writes give new versions. */
export interface Dependencies {
  readonly scope: string;
  readonly tags: readonly string[];
}

/** The scope of what belongs to no account. */
export const globalScope = "-";

/** The members in an operation's path: the ids that determine what it reads or changes. */
const pathMembers = (operation: OperationName): readonly string[] => definitionOf(operation).uri.pathMembers;

/** Filters of a read that some write refers to: only those need tags. */
const tiedFilters = new Map<string, Set<string>>();
for (const stale of operationNames.flatMap((name) => definitionOf(name).invalidates ?? [])) {
  if (typeof stale !== "string")
    tiedFilters.set(stale.read, new Set([...(tiedFilters.get(stale.read) ?? []), ...Object.keys(stale.where)]));
}

const normal = (member: string, value: string): string => (member === "PhoneNumberId" ? phoneNumberId(value) : value);

const ofIds = (read: string, ids: readonly string[]): string =>
  ids.length === 0 ? read : `${read}(${ids.map(encodeKey).join(",")})`;
const ofFilter = (read: string, filter: string, value: string): string => `${read}?${filter}=${encodeKey(value)}`;

/** What a read's answer depends on. */
export function dependenciesOf(operation: OperationName, input: object): Dependencies {
  const valueOf = (member: string): string | undefined => {
    const value: unknown = Reflect.get(input, member);
    return typeof value === "string" ? normal(member, value) : undefined;
  };
  const ids = pathMembers(operation).flatMap((member) => (member === "AccountId" ? [] : (valueOf(member) ?? [])));
  const tags: string[] = ids.length > 0 ? [operation, ofIds(operation, ids)] : [operation];
  for (const filter of tiedFilters.get(operation) ?? []) {
    const value = valueOf(filter);
    if (value !== undefined) tags.push(`${operation}?${filter}`, ofFilter(operation, filter, value));
  }
  return { scope: valueOf("AccountId") ?? globalScope, tags };
}

/** Every tag that a write gives a new version, by scope: as precise as the write's ids are. */
export function invalidatedBy(operation: OperationName, input: object): Dependencies[] {
  const byScope = new Map<string, Set<string>>();
  for (const stale of definitionOf(operation).invalidates ?? []) {
    const [scope, tags] = tagsOf(operation, input, stale);
    const known = byScope.get(scope) ?? new Set();
    byScope.set(scope, known);
    for (const tag of tags) known.add(tag);
  }
  return Array.from(byScope, ([scope, tags]) => ({ scope, tags: Array.from(tags) }));
}

function tagsOf(operation: OperationName, input: object, stale: Invalidation<string>): [scope: string, tags: string[]] {
  const read = (typeof stale === "string" ? stale : stale.read) as OperationName;
  const path = pathMembers(read);
  const scope = path.includes("AccountId") ? (valuesOf(operation, input, "AccountId")[0] ?? globalScope) : globalScope;
  if (typeof stale !== "string") {
    return [
      scope,
      Object.entries(stale.where).flatMap(([filter, from]) =>
        from === anyValue
          ? [`${read}?${filter}`]
          : valuesOf(operation, input, from).map((value) => ofFilter(read, filter, value)),
      ),
    ];
  }
  const ids = path.filter((member) => member !== "AccountId").map((member) => valuesOf(operation, input, member));
  // What the write's input does not determine is taken whole.
  return [
    scope,
    ids.some((values) => values.length === 0) ? [read] : combinations(ids).map((values) => ofIds(read, values)),
  ];
}

/** Members of other names that hold the id that a read is known by. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  PhoneNumberId: ["E164PhoneNumber", "E164PhoneNumbers", "PhoneNumberIds"],
};

/** The values that a write has for a member: its own, those of a batch's items, or of a list. */
function valuesOf(operation: OperationName, input: object, member: string): string[] {
  const { batch } = definitionOf(operation);
  if (batch && (batch.id === member || batch.items === member))
    return itemsOf(definitionOf(operation), input).map((item) => itemId(definitionOf(operation), item));
  const found = [member, ...(aliases[member] ?? [])]
    .map((name): unknown => Reflect.get(input, name))
    .find((value) => value !== undefined && value !== null);
  return (Array.isArray(found) ? (found as unknown[]) : [found]).flatMap((value) =>
    typeof value === "string" ? [normal(member, value)] : [],
  );
}

const combinations = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>((made, values) => made.flatMap((start) => values.map((value) => [...start, value])), [[]]);
