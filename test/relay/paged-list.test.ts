import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countOf, EndlessListError, locate, type PagedList, sliceOf } from "../../src/relay/paged-list.js";
import { decodeCursor } from "../../src/relay/cursor.js";

/** A list in memory whose tokens are the key of the last item given, so that they outlive insertions and deletions. */
function memoryList(
  items: readonly string[],
  maxPageSize: number,
): PagedList<string> & { items: string[]; fetched: (string | null)[]; sizes: number[] } {
  const list = {
    items: [...items],
    fetched: [] as (string | null)[],
    sizes: [] as number[],
    maxPageSize,
    binding: { secret: "secret", field: "list" },
    keyOf: (item: string) => item,
    fetch(token: string | null, size: number) {
      list.fetched.push(token);
      list.sizes.push(size);
      const from = token === null ? 0 : list.items.findIndex((item) => item > token);
      const page = from < 0 ? [] : list.items.slice(from, from + size);
      const last = page.at(-1);
      const more = last !== undefined && last !== list.items.at(-1);
      return Promise.resolve({ items: page, next: more ? last : undefined });
    },
  };
  return list;
}

const named = (n: number): string[] => Array.from({ length: n }, (_, i) => `item-${String(i).padStart(5, "0")}`);
const at = (cursor: string | undefined) =>
  cursor === undefined ? undefined : decodeCursor(cursor, { secret: "secret", field: "list" });

describe("slices of a paged list", () => {
  it("yield the list once and in order, for any lengths of slice over any page size, resuming after any last edge", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(300),
        fc.integer({ min: 1, max: 99 }),
        fc.array(fc.integer({ min: 1, max: 250 }), { minLength: 1 }),
        fc.boolean(),
        async (length, pageSize, firsts, wholePages) => {
          const list = memoryList(named(length), pageSize);
          const read: string[] = [];
          let cursor: string | undefined;
          for (let turn = 0; ; turn++) {
            const first = firsts[turn % firsts.length] ?? 1;
            const slice = await sliceOf(list, { first, from: at(cursor), wholePages });
            expect(slice.hasPreviousPage).toBe(read.length > 0);
            read.push(...slice.edges.map(({ node }) => node));
            expect(slice.hasNextPage).toBe(read.length < length);
            if (!slice.hasNextPage) break;
            expect(slice.edges).toHaveLength(first);
            cursor = slice.edges.at(-1)?.cursor;
          }
          expect(read).toEqual(list.items);
        },
      ),
    );
  });

  it("resume exactly after any edge, not only the last", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 120 }),
        fc.nat(),
        async (length, pageSize, first, pick) => {
          const list = memoryList(named(length), pageSize);
          const { edges } = await sliceOf(list, { first });
          const index = pick % edges.length;
          const rest = await sliceOf(list, { first: 1000, from: at(edges[index]?.cursor) });
          expect(rest.edges.map(({ node }) => node)).toEqual(list.items.slice(index + 1));
        },
      ),
    );
  });

  it("fetch the fewest pages there are, and ask for no more items than are needed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(300),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 400 }),
        async (length, pageSize, first) => {
          const list = memoryList(named(length), pageSize);
          await sliceOf(list, { first });
          expect(list.fetched).toHaveLength(Math.max(1, Math.ceil(Math.min(first, length) / pageSize)));
          expect(list.sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(first);
        },
      ),
    );
  });

  it("go on after the anchor when items before it were written meanwhile, and from its place when it is gone", async () => {
    const list = memoryList(named(10), 20);
    const { edges } = await sliceOf(list, { first: 5 });
    const third = at(edges[2]?.cursor);
    list.items.splice(2, 1);
    expect((await sliceOf(list, { first: 2, from: third })).edges.map(({ node }) => node)).toEqual([
      "item-00003",
      "item-00004",
    ]);
    const gone = memoryList(["item-00000a", ...named(10)], 20);
    expect((await sliceOf(gone, { first: 1, from: third })).edges.map(({ node }) => node)).toEqual(["item-00003"]);
  });

  it("count the whole list, and find an item in it by its key", async () => {
    const list = memoryList(named(45), 20);
    expect(await countOf(list)).toBe(45);
    expect(list.sizes).toEqual([20, 20, 20]);
    expect(await locate(list, { token: "elsewhere", index: 3, key: "item-00021" })).toEqual({
      token: "item-00019",
      index: 1,
      key: "item-00021",
    });
    expect(await locate(list, { token: null, index: 0, key: "item-99999" })).toBeUndefined();
  });

  it("refuse to follow a list that gives the same token twice", async () => {
    const list = { ...memoryList(named(3), 1), fetch: () => Promise.resolve({ items: ["again"], next: "same" }) };
    await expect(sliceOf(list, { first: 10 })).rejects.toThrow(EndlessListError);
    await expect(countOf(list)).rejects.toThrow(EndlessListError);
  });
});

describe("the count of a list", () => {
  it("keeps the items of 50 pages, which the edges may need, and only counts the others", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(400), fc.integer({ min: 1, max: 7 }), async (length, pageSize) => {
        const list = memoryList(named(length), pageSize);
        const counted: (string | null)[] = [];
        const pages = Math.max(1, Math.ceil(length / pageSize));
        const total = await countOf({
          ...list,
          async countPage(token) {
            counted.push(token);
            const { items, next } = await memoryList(named(length), pageSize).fetch(token, pageSize);
            return { count: items.length, next };
          },
        });
        expect([total, list.fetched.length, counted.length]).toEqual([
          length,
          Math.min(50, pages),
          Math.max(0, pages - 50),
        ]);
      }),
    );
  });
});
