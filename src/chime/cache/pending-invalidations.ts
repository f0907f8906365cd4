import type { Dependencies } from "./dependencies.js";
import { everything } from "./versions.js";

/** Invalidations that the store has not received because it was unavailable. */
export interface PendingInvalidations {
  isEmpty(): boolean;
  add(invalidations: readonly Dependencies[]): void;
  /** Returns all of them, and forgets them. */
  take(): Dependencies[];
}

const maxTagsInScope = 1000;

/** Held in memory, and bounded: too many tags of a scope become an invalidation of the whole scope. */
export function createPendingInvalidations(): PendingInvalidations {
  let byScope = new Map<string, Set<string>>();
  return {
    isEmpty: () => byScope.size === 0,
    add(invalidations) {
      for (const { scope, tags } of invalidations) {
        const known = byScope.get(scope) ?? new Set();
        for (const tag of tags) known.add(tag);
        byScope.set(scope, known.size > maxTagsInScope ? new Set([everything]) : known);
      }
    },
    take() {
      const taken = Array.from(byScope, ([scope, tags]) => ({ scope, tags: Array.from(tags) }));
      byScope = new Map();
      return taken;
    },
  };
}
