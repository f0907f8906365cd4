import { graphqlError } from "./graphql-errors.js";

/** The most objects that one query can resolve, the items of its mutations included. Each takes memory until the whole response is sent. */
export const maxObjects = 100_000;

/** Counts the objects of one request, and stops its execution at the maximum. */
export class ObjectLimit {
  #objects = 0;

  constructor(private readonly max: number = maxObjects) {}

  /** Counts objects that are about to be resolved. Throws `QUERY_TOO_EXPENSIVE` beyond the maximum, and from then on for every object. */
  count(objects: number): void {
    this.#objects += objects;
    if (this.#objects > this.max)
      throw graphqlError(
        "QUERY_TOO_EXPENSIVE",
        `The query resolves more than ${this.max} objects. Select less, for example with a smaller "first", or send fewer items.`,
        { max: this.max },
      );
  }
}
