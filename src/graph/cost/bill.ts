import { type ActionName, factsOf } from "../../chime-api/actions.js";
import { type EntityType, getActions } from "../../chime/entity.js";
import { populationAction } from "../../chime/loaders/population.js";

/** What a query is going to cost upstream, in calls. */
export interface Estimate {
  readonly calls: number;
  readonly actions: Readonly<Partial<Record<ActionName, number>>>;
  /** The field that costs most: its path by response names, and its calls. */
  readonly dearest: { readonly path: string; readonly calls: number } | undefined;
}

/** A population of which nothing is remembered is taken to be as large as this. */
export const assumedPopulation = 1000;

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
export class Bill {
  readonly #calls: { readonly path: string; readonly action: ActionName; readonly calls: number }[] = [];
  readonly #searches = new Map<EntityType, Search>();

  add(path: string, action: ActionName, calls: number): void {
    if (calls > 0) this.#calls.push({ path, action, calls });
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
    const actions: Partial<Record<ActionName, number>> = {};
    const byPath = new Map<string, number>();
    for (const { path, action, calls } of all) {
      actions[action] = (actions[action] ?? 0) + calls;
      byPath.set(path, (byPath.get(path) ?? 0) + calls);
    }
    const [dearest] = Array.from(byPath, ([path, calls]) => ({ path, calls })).sort((a, b) => b.calls - a.calls);
    return { calls: all.reduce((sum, { calls }) => sum + calls, 0), actions, dearest };
  }
}

/** One by one, or out of the lists in which they all stand: whichever is less. */
function found(
  type: EntityType,
  { wanted, scopes, pages }: Search,
): { readonly path: string; readonly action: ActionName; readonly calls: number }[] {
  const list = populationAction(type);
  const pageSize = factsOf(list).page?.max ?? 1;
  const keys = wanted.reduce((sum, each) => sum + each.keys, 0);
  const lists = Math.max(1, Math.min(scopes, keys));
  const inEach = Math.ceil(keys / lists);
  const pagesOfEach = pages ?? Math.ceil(Math.max(assumedPopulation, inEach) / pageSize);
  const [dearest] = wanted.toSorted((a, b) => b.keys - a.keys);
  const path = dearest?.path ?? "";
  return inEach <= pagesOfEach
    ? [{ path, action: getActions[type], calls: keys }]
    : [{ path, action: list, calls: lists * pagesOfEach }];
}
