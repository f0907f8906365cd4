import type { Slice } from "../../relay/paged-list.js";

/** The source of a connection: its edges, read if they are selected, and its count on demand. */
export interface ConnectionSource<T> {
  readonly slice: Slice<T>;
  readonly count: () => Promise<number>;
}
