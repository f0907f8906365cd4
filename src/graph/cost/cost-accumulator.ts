import { type OperationName, definitionOf } from "../../operations/operations.js";
import { type EntityType, getOperations } from "../../chime/entity.js";
import { listOperationOf } from "../../chime/loaders/parent-list.js";
import { plannedCalls } from "../../chime/loaders/plan.js";

/** What a query is going to cost upstream, in calls. */
export interface Estimate {
  readonly calls: number;
  readonly actions: Readonly<Partial<Record<OperationName, number>>>;
  /** The field that costs most: its path by response names, and its calls. */
  readonly mostExpensiveField: { readonly path: string; readonly calls: number } | undefined;
}

/** A population of which nothing is remembered is taken to be as large as this. */
export const assumedListSize = 1000;

interface Calls {
  readonly path: string;
  readonly operation: OperationName;
  readonly calls: number;
}

interface Wanted {
  readonly path: string;
  readonly keys: number;
}

/** Objects of one type that are looked for in the same lists. */
interface Search {
  readonly wanted: Wanted[];
  /** In how many accounts at most. */
  scopes: number;
  /** Pages that one of these lists has, if that is remembered. */
  pages: number | undefined;
}

/** Adds up what the fields of a query cost: what is looked for together is paid for together. */
export class CostAccumulator {
  readonly #calls: Calls[] = [];
  readonly #searches = new Map<EntityType, Search>();

  add(path: string, operation: OperationName, calls: number): void {
    if (calls > 0) this.#calls.push({ path, operation, calls });
  }

  /** So many entities have to be found, in so many accounts. */
  find(path: string, type: EntityType, keys: number, scopes: number, pages: number | undefined): void {
    if (keys <= 0) return;
    const search = this.#searches.get(type) ?? { wanted: [], scopes: 0, pages: undefined };
    this.#searches.set(type, search);
    search.wanted.push({ path, keys });
    search.scopes = Math.max(search.scopes, scopes);
    search.pages = pages === undefined ? search.pages : Math.max(search.pages ?? 0, pages);
  }

  total(): Estimate {
    const all = [...this.#calls, ...Array.from(this.#searches).flatMap(([type, search]) => found(type, search))];
    const actions: Partial<Record<OperationName, number>> = {};
    const byPath = new Map<string, number>();
    for (const { path, operation, calls } of all) {
      actions[operation] = (actions[operation] ?? 0) + calls;
      byPath.set(path, (byPath.get(path) ?? 0) + calls);
    }
    const [mostExpensiveField] = Array.from(byPath, ([path, calls]) => ({ path, calls })).sort(
      (a, b) => b.calls - a.calls,
    );
    return { calls: all.reduce((sum, { calls }) => sum + calls, 0), actions, mostExpensiveField };
  }
}

/** The calls of one search, as the loaders plan it. */
function found(type: EntityType, { wanted, scopes, pages }: Search): Calls[] {
  const list = listOperationOf(type);
  const pageSize = definitionOf(list).page?.max ?? 1;
  const keys = wanted.reduce((sum, each) => sum + each.keys, 0);
  const lists = Math.max(1, Math.min(scopes, keys));
  const inEach = Math.ceil(keys / lists);
  const size = pages ?? Math.ceil(Math.max(assumedListSize, inEach) / pageSize);
  const planned = plannedCalls(inEach, size, pages);
  const [most] = wanted.toSorted((a, b) => b.keys - a.keys);
  const path = most?.path ?? "";
  return [
    { path, operation: list, calls: lists * planned.pages },
    { path, operation: getOperations[type], calls: Math.min(keys, lists * planned.gets) },
  ].filter(({ calls }) => calls > 0);
}
