import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entity } from "../../../src/chime/entity.js";
import { ChimeError } from "../../../src/chime/errors.js";
import { type FinderSource, EntityFinder } from "../../../src/chime/loaders/entity-finder.js";

/** A list as Chime would have it, and what is remembered of it. */
interface Case {
  /** Who is on each page. */
  readonly pages: readonly (readonly string[])[];
  readonly wanted: readonly string[];
  /** How many pages are expected; undefined: nothing is remembered. */
  readonly expected?: number;
  /** Tokens remembered of the pages after the first, right or wrong or no longer taken. */
  readonly tokens?: readonly string[];
}

const user = (UserId: string): Entity<"User"> => ({ type: "User", key: { AccountId: "a", UserId } });
const refusal = (code: "BAD_USER_INPUT" | "NOT_FOUND"): ChimeError =>
  new ChimeError(code, code, { operation: "ListUsers", exception: code, retryable: false });
const tokenTo = (page: number): string => `token-${page}`;

interface Result {
  readonly calls: number;
  readonly pages: number;
  readonly gets: readonly string[];
  readonly found: ReadonlyMap<string, boolean>;
}

/** Looks for what is wanted, all in one turn. */
async function searched({ pages, wanted, expected, tokens = [] }: Case): Promise<Result> {
  const everybody = new Set(pages.flat());
  let read = 0;
  const gets: string[] = [];
  const list: FinderSource<"User"> = {
    page(token) {
      read++;
      const index = token === undefined ? 0 : pages.findIndex((_, i) => tokenTo(i) === token);
      const page = pages[index];
      if (!page || index < 0) return Promise.reject(refusal("BAD_USER_INPUT"));
      return Promise.resolve({
        entities: page.map(user),
        next: index + 1 < pages.length ? tokenTo(index + 1) : undefined,
      });
    },
    get({ UserId }) {
      gets.push(UserId);
      return everybody.has(UserId) ? Promise.resolve(user(UserId)) : Promise.reject(refusal("NOT_FOUND"));
    },
    expected: () => expected,
    tokensAfter: (token) => (token === undefined ? tokens : tokens.slice(tokens.indexOf(token) + 1)),
    refused: () => undefined,
    pendingLists: () => Promise.resolve(),
    onFound: () => undefined,
  };
  const search = new EntityFinder(list);
  const found = await Promise.all(
    wanted.map(async (UserId) => {
      const answer = await search.find({ AccountId: "a", UserId }).catch((error: unknown) => error);
      if (answer instanceof Error) expect(answer).toMatchObject({ code: "NOT_FOUND" });
      else expect(answer).toEqual(user(UserId));
      return [UserId, !(answer instanceof Error)] as const;
    }),
  );
  return { calls: read + gets.length, pages: read, gets, found: new Map(found) };
}

/** The fewest calls there are, for somebody who knows everything: some pages from the start, and a Get for each that is on none of them. */
function optimum({ pages, wanted }: Case): number {
  const different = new Set(wanted);
  const costs = Array.from({ length: pages.length + 1 }, (_, read) => {
    const seen = new Set(pages.slice(0, read).flat());
    return read + Array.from(different).filter((id) => !seen.has(id)).length;
  });
  return Math.min(...costs);
}

const absent = ({ pages, wanted }: Case): number =>
  Array.from(new Set(wanted)).filter((id) => !pages.flat().includes(id)).length;

const population = fc
  .record({
    size: fc.integer({ min: 0, max: 60 }),
    pageSize: fc.integer({ min: 1, max: 12 }),
    missing: fc.integer({ min: 0, max: 6 }),
    seed: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ size, pageSize, missing, seed, share }): Case => {
    const ids = Array.from({ length: size }, (_, i) => `u${i}`);
    const pages = Array.from({ length: Math.max(1, Math.ceil(size / pageSize)) }, (_, i) =>
      ids.slice(i * pageSize, (i + 1) * pageSize),
    );
    const wanted = ids
      .filter(() => (seed.next().value as number) < share)
      .concat(Array.from({ length: missing }, (_, i) => `nobody${i}`));
    return { pages, wanted };
  });

const runs = { numRuns: 2000 };

describe("a search for entities in a list", () => {
  test("finds the existing entities and reports the others, each once", async () => {
    await fc.assert(
      fc.asyncProperty(
        population,
        fc.option(fc.integer({ min: 1, max: 80 }), { nil: undefined }),
        async (where, expected) => {
          const { found, gets } = await searched({ ...where, ...(expected !== undefined && { expected }) });
          for (const id of where.wanted) expect(found.get(id)).toBe(where.pages.flat().includes(id));
          expect(new Set(gets).size).toBe(gets.length);
        },
      ),
      runs,
    );
  });

  test("takes at most 2 × optimum + 4 calls if nothing is known of the list", async () => {
    await fc.assert(
      fc.asyncProperty(population, async (where) => {
        expect((await searched(where)).calls).toBeLessThanOrEqual(2 * optimum(where) + 4);
      }),
      runs,
    );
  });

  test("takes at most min(k, pages) calls, and a Get for each that no page had, if the length is known", async () => {
    await fc.assert(
      fc.asyncProperty(population, fc.boolean(), async (where, hasTokens) => {
        const known = {
          ...where,
          expected: where.pages.length,
          ...(hasTokens && { tokens: where.pages.slice(1).map((_, i) => tokenTo(i + 1)) }),
        };
        const { calls } = await searched(known);
        expect(calls).toBeLessThanOrEqual(Math.min(new Set(where.wanted).size, where.pages.length) + absent(where));
      }),
      runs,
    );
  });

  test("takes at most 2 × optimum + 4 calls if the list is longer than expected, and one call each if it is shorter", async () => {
    await fc.assert(
      fc.asyncProperty(population, fc.integer({ min: 1, max: 80 }), async (where, expected) => {
        const { calls } = await searched({ ...where, expected });
        const bound = 2 * optimum(where) + 4;
        const k = new Set(where.wanted).size;
        expect(calls).toBeLessThanOrEqual(
          expected <= where.pages.length ? bound : Math.max(bound, Math.min(k, expected) + absent(where)),
        );
      }),
      runs,
    );
  });

  test("finds the same with remembered tokens, right or wrong; wrong ones take at most one call each", async () => {
    await fc.assert(
      fc.asyncProperty(
        population,
        fc.array(fc.integer({ min: 1, max: 30 }).map(tokenTo), { maxLength: 10 }),
        async (where, remembered) => {
          const tokens = Array.from(new Set(remembered));
          const { calls, found } = await searched({ ...where, expected: tokens.length + 1, tokens });
          for (const id of where.wanted) expect(found.get(id)).toBe(where.pages.flat().includes(id));
          const k = new Set(where.wanted).size;
          expect(calls).toBeLessThanOrEqual(
            Math.max(2 * optimum(where) + 4, Math.min(k, tokens.length + 1) + absent(where)) + tokens.length + 1,
          );
        },
      ),
      {
        ...runs,
        examples: [
          [
            {
              pages: [9, 9, 9, 7].map((size, page) => Array.from({ length: size }, (_, i) => `u${page * 9 + i}`)),
              wanted: [1, 2, 5, 6, 9, 12, 13, 17, 18, 22, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33].map((i) => `u${i}`),
            },
            [9, 12, 15, 10, 26, 5, 7, 8, 25, 27].map(tokenTo),
          ],
        ],
      },
    );
  });
});

describe("a list of ten pages", () => {
  const pages = Array.from({ length: 10 }, (_, page) => Array.from({ length: 5 }, (__, i) => `u${page}.${i}`));

  test("is not read for one or two entities", async () => {
    expect(await searched({ pages, wanted: ["u9.0", "u0.0"] })).toMatchObject({ pages: 0, gets: ["u9.0", "u0.0"] });
  });

  test("is read up to the last wanted entity", async () => {
    expect(await searched({ pages, wanted: pages.slice(0, 3).flat() })).toMatchObject({ pages: 3, gets: [] });
  });

  test("is left as soon as getting the rest takes no more calls", async () => {
    expect(await searched({ pages, wanted: [...pages.slice(0, 2).flat(), "u9.0", "u9.1"] })).toMatchObject({
      pages: 2,
      gets: ["u9.0", "u9.1"],
    });
  });

  test("of known length is not read for fewer entities than it has pages", async () => {
    expect(await searched({ pages, wanted: pages.map(([first = ""]) => first), expected: 10 })).toMatchObject({
      pages: 0,
      gets: { length: 10 },
    });
  });

  test("with known tokens is read in parallel, and new entities are found on a page or by Get", async () => {
    const tokens = pages.slice(1).map((_, i) => tokenTo(i + 1));
    expect(await searched({ pages, wanted: pages.flat(), expected: 10, tokens })).toMatchObject({
      pages: 10,
      gets: [],
    });
    const longer = [...pages, ["new1", "new2"]];
    expect(await searched({ pages: longer, wanted: [...pages.flat(), "new1"], expected: 10, tokens })).toMatchObject({
      pages: 10,
      gets: ["new1"],
    });
  });
});
