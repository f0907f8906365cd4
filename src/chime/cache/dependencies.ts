import { anyValue, type Stale } from "../../chime-api/action.js";
import { type ActionName, actionNames, factsOf } from "../../chime-api/actions.js";
import { phoneNumberId } from "../../chime-api/phone-number-id.js";
import { encodeKey } from "../encode-key.js";
import { itemId, itemsOf } from "../writes/batch-items.js";

/** What an answer depends on: an account, or what belongs to none, and tags there that writes give new versions. */
export interface Dependencies {
  readonly scope: string;
  readonly tags: readonly string[];
}

/** The scope of what belongs to no account. */
export const noAccount = "-";

/** The members that stand in an action's path: the ids that determine what it is about. */
const pathMembers = (action: ActionName): readonly string[] => paths.get(action) ?? [];
const paths = new Map(
  actionNames.map((action) => [
    action,
    Array.from(factsOf(action).http.matchAll(/\{(\w+)\}/g), ([, member = ""]) => member),
  ]),
);

/** Filters of a read that some write refers to: only those need tags. */
const tiedFilters = new Map<string, Set<string>>();
for (const stale of actionNames.flatMap((name) => factsOf(name).stale ?? [])) {
  if (typeof stale !== "string")
    tiedFilters.set(stale.read, new Set([...(tiedFilters.get(stale.read) ?? []), ...Object.keys(stale.where)]));
}

const normal = (member: string, value: string): string => (member === "PhoneNumberId" ? phoneNumberId(value) : value);

const ofIds = (read: string, ids: readonly string[]): string =>
  ids.length === 0 ? read : `${read}(${ids.map(encodeKey).join(",")})`;
const ofFilter = (read: string, filter: string, value: string): string => `${read}?${filter}=${encodeKey(value)}`;

/** What a read's answer depends on. */
export function dependenciesOf(action: ActionName, input: object): Dependencies {
  const valueOf = (member: string): string | undefined => {
    const value: unknown = Reflect.get(input, member);
    return typeof value === "string" ? normal(member, value) : undefined;
  };
  const ids = pathMembers(action).flatMap((member) => (member === "AccountId" ? [] : (valueOf(member) ?? [])));
  const tags: string[] = ids.length > 0 ? [action, ofIds(action, ids)] : [action];
  for (const filter of tiedFilters.get(action) ?? []) {
    const value = valueOf(filter);
    if (value !== undefined) tags.push(`${action}?${filter}`, ofFilter(action, filter, value));
  }
  return { scope: valueOf("AccountId") ?? noAccount, tags };
}

/** Every tag that a write gives a new version, by scope: as precise as the write's ids are. */
export function madeStaleBy(action: ActionName, input: object): Dependencies[] {
  const byScope = new Map<string, Set<string>>();
  for (const stale of factsOf(action).stale ?? []) {
    const [scope, tags] = tagsOf(action, input, stale);
    const known = byScope.get(scope) ?? new Set();
    byScope.set(scope, known);
    for (const tag of tags) known.add(tag);
  }
  return Array.from(byScope, ([scope, tags]) => ({ scope, tags: Array.from(tags) }));
}

function tagsOf(action: ActionName, input: object, stale: Stale<string>): [scope: string, tags: string[]] {
  const read = (typeof stale === "string" ? stale : stale.read) as ActionName;
  const path = pathMembers(read);
  const scope = path.includes("AccountId") ? (valuesOf(action, input, "AccountId")[0] ?? noAccount) : noAccount;
  if (typeof stale !== "string") {
    return [
      scope,
      Object.entries(stale.where).flatMap(([filter, from]) =>
        from === anyValue
          ? [`${read}?${filter}`]
          : valuesOf(action, input, from).map((value) => ofFilter(read, filter, value)),
      ),
    ];
  }
  const ids = path.filter((member) => member !== "AccountId").map((member) => valuesOf(action, input, member));
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
function valuesOf(action: ActionName, input: object, member: string): string[] {
  const { batch } = factsOf(action);
  if (batch && (batch.id === member || batch.items === member))
    return itemsOf(factsOf(action), input).map((item) => itemId(factsOf(action), item));
  const found = [member, ...(aliases[member] ?? [])]
    .map((name): unknown => Reflect.get(input, name))
    .find((value) => value !== undefined && value !== null);
  return (Array.isArray(found) ? (found as unknown[]) : [found]).flatMap((value) =>
    typeof value === "string" ? [normal(member, value)] : [],
  );
}

const combinations = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>((made, values) => made.flatMap((start) => values.map((value) => [...start, value])), [[]]);
