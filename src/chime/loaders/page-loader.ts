import DataLoader from "dataloader";
import { type ActionName, type actions, factsOf, type SdkInput, type SdkOutput } from "../../chime-api/actions.js";
import { encodeKey } from "../encode-key.js";
import { type Entity, type EntityType, keyOf, listedEntity, type RecordOf } from "../entity.js";
import type { Call } from "./answer-loader.js";

type Actions = typeof actions;

/** The actions that answer page by page. */
export type PagedAction = { [A in ActionName]: Actions[A] extends { page: object } ? A : never }[ActionName];

type ItemsMember<A extends PagedAction> = Actions[A] extends { page: { items: infer M } } ? M & keyof SdkOutput<A> : never;

/** What a paged action lists. */
export type ItemOf<A extends PagedAction> = NonNullable<SdkOutput<A>[ItemsMember<A>]> extends readonly (infer I)[] ? I : never;

/** A page, and the token of the next one if there is one. */
export interface ListPage<A extends PagedAction> {
  readonly items: readonly ItemOf<A>[];
  readonly next: string | undefined;
}

interface Wanted {
  readonly action: PagedAction;
  readonly input: object;
}

/** Pages of lists in one request: the same page is asked of Chime once, and its items are told to the entities' loaders. */
export class PageLoader {
  readonly #loader: DataLoader<Wanted, ListPage<PagedAction>, string>;

  constructor(call: Call, onItem: (entity: Entity) => void) {
    const page = async ({ action, input }: Wanted): Promise<ListPage<PagedAction>> => {
      const output = await call(action, input as SdkInput<PagedAction>);
      const items = itemsOf(action, output);
      const type = listedEntity(action);
      if (type) for (const item of items) onItem(listedAs(type, action, input, item));
      const next: unknown = Reflect.get(output, "NextToken");
      return { items, next: typeof next === "string" && next !== "" ? next : undefined };
    };
    this.#loader = new DataLoader<Wanted, ListPage<PagedAction>, string>(([wanted]) => (wanted ? page(wanted).then((found) => [found]) : Promise.resolve([])), {
      cacheKeyFn: encodeKey,
      batch: false,
    });
  }

  load<A extends PagedAction>(action: A, input: SdkInput<A> & object): Promise<ListPage<A>> {
    return this.#loader.load({ action, input });
  }

  clearAll(): void {
    this.#loader.clearAll();
  }
}

function itemsOf(action: PagedAction, output: object): ItemOf<PagedAction>[] {
  const items: unknown = Reflect.get(output, factsOf(action).page?.items ?? "");
  return Array.isArray(items) ? (items as ItemOf<PagedAction>[]) : [];
}

/** A list's item as the entity it is; ids that the item leaves out (a bot's account) come from the list's own input. */
export function listedAs<T extends EntityType>(type: T, action: PagedAction, input: object, item: unknown): Entity<T> {
  const record = item as RecordOf<T> & object;
  const lacks = factsOf(action).omits;
  return { type, key: keyOf(type, record, input), record, ...(lacks && { lacks }) };
}
