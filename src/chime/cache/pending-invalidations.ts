import type { Dependencies } from "./dependencies.js";
import { everything } from "./versions.js";

/** Changes that the store has yet to be told of. */
export interface PendingInvalidations {
  isEmpty(): boolean;
  add(changes: readonly Dependencies[]): void;
  /** Hands them over. */
  take(): Dependencies[];
}

const maxTagsInScope = 1000;

/** In memory, and bounded: too many tags of a scope are remembered as all of it. */
export function createPendingInvalidations(): PendingInvalidations {
  let byScope = new Map<string, Set<string>>();
  return {
    isEmpty: () => byScope.size === 0,
    add(changes) {
      for (const { scope, tags } of changes) {
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
