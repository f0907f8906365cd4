import type { FieldNode } from "graphql";
import type { EntityType } from "../../chime/entity.js";

/** Where in the query a selection stands, and what is known of the objects there. */
export interface Place {
  /** The response names from the root, joined by dots. */
  readonly path: string;
  /** The number of different objects, at most. */
  readonly count: number;
  /** The number of objects as the answer shows them, repetitions included, at most. */
  readonly objects: number;
  /** The number of accounts that the objects are in. */
  readonly accounts: number;
  /** The account, if the query names it. */
  readonly accountId?: string | undefined;
  /** The types of the entities that are loaded on the way here. */
  readonly loaded: readonly EntityType[];
  /** What is at hand of the objects: their ids, what a list shows of them, or everything. */
  readonly holds: "ids" | "listed" | "all";
}

export const rootPlace: Place = { path: "", count: 1, objects: 1, accounts: 1, loaded: [], holds: "all" };

export type Arguments = Readonly<Record<string, unknown>>;

export const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** The nodes that one field of the answer merges. */
export type FieldNodes = readonly [FieldNode, ...FieldNode[]];

/** Groups the nodes of one field by response name: each name is a field of the answer, with arguments of its own. */
export function byResponseName(nodes: readonly FieldNode[]): Map<string, FieldNodes> {
  const grouped = new Map<string, FieldNodes>();
  for (const node of new Set(nodes)) {
    const name = node.alias?.value ?? node.name.value;
    const same = grouped.get(name);
    grouped.set(name, same ? [...same, node] : [node]);
  }
  return grouped;
}

/** The place of a field of the objects at a place. */
export const fieldPlace = (place: Place, responseName: string): Place => ({
  ...place,
  path: place.path ? `${place.path}.${responseName}` : responseName,
});
