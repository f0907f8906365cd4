import { type OperationName, definitionOf } from "../../operations/operations.js";
import { type EntityType, getOperations } from "../../chime/entity.js";
import { listOperationOf } from "../../chime/loaders/parent-list.js";
import { plannedCalls } from "../../chime/loaders/plan.js";

/** What a query is going to cost. */
export interface Estimate {
  /** Upstream calls. */
  readonly calls: number;
  /** The most objects that the response can have. */
  readonly objects: number;
  /** The most fields that the response can have. */
  readonly fields: number;
  readonly actions: Readonly<Partial<Record<OperationName, number>>>;
  /** The field that costs most: its path by response names, and its calls. */
  readonly mostExpensiveField: { readonly path: string; readonly calls: number } | undefined;
}

/** The assumed number of objects of a list whose length is not remembered. */
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

/** Entities of one type that are searched in the same lists. */
interface Search {
  readonly wanted: Wanted[];
  /** The number of accounts that they are in, at most. */
  scopes: number;
  /** The remembered number of pages of one of these lists. */
  pages: number | undefined;
  /** The assumed number, if none is remembered. */
  assumedPages: number;
}

/** Adds up the cost of the fields of a query. Entities that are searched together are counted together. */
export class CostAccumulator {
  readonly #calls: Calls[] = [];
  #objects = 0;
  #fields = 0;
  readonly #searches = new Map<EntityType, Search>();

  /** Adds objects of the response, and the fields that are selected of them. */
  addObjects(objects: number): void {
    this.#objects += objects;
  }

  addFields(fields: number): void {
    this.#fields += fields;
  }

  /** Adds upstream calls. */
  add(path: string, operation: OperationName, calls: number): void {
    if (calls > 0) this.#calls.push({ path, operation, calls });
  }

  /** Adds entities that have to be found, in a number of accounts. */
  find(
    path: string,
    type: EntityType,
    keys: number,
    scopes: number,
    pages: number | undefined,
    assumedPages: number,
  ): void {
    if (keys <= 0) return;
    const search = this.#searches.get(type) ?? { wanted: [], scopes: 0, pages: undefined, assumedPages: 0 };
    this.#searches.set(type, search);
    search.wanted.push({ path, keys });
    search.scopes = Math.max(search.scopes, scopes);
    search.assumedPages = Math.max(search.assumedPages, assumedPages);
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
    const calls = all.reduce((sum, each) => sum + each.calls, 0);
    return { calls, objects: this.#objects, fields: this.#fields, actions, mostExpensiveField };
  }
}

/** The calls of one search, as the loaders plan it. */
function found(type: EntityType, { wanted, scopes, pages, assumedPages }: Search): Calls[] {
  const list = listOperationOf(type);
  const pageSize = definitionOf(list).page?.max ?? 1;
  const keys = wanted.reduce((sum, each) => sum + each.keys, 0);
  const lists = Math.max(1, Math.min(scopes, keys));
  const inEach = Math.ceil(keys / lists);
  const size = pages ?? Math.max(assumedPages, Math.ceil(inEach / pageSize));
  const planned = plannedCalls(inEach, size, pages);
  const [most] = wanted.toSorted((a, b) => b.keys - a.keys);
  const path = most?.path ?? "";
  return [
    { path, operation: list, calls: lists * planned.pages },
    { path, operation: getOperations[type], calls: Math.min(keys, lists * planned.gets) },
  ].filter(({ calls }) => calls > 0);
}
