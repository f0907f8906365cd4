import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { operationNames, definitionOf } from "../../src/operations/operations.js";
import { collect, localChime, present } from "../support/local-chime.js";
import { itemsOf, page, type Page, pagedLists } from "./support/lists.js";

const chime = await localChime();
const lists = await pagedLists(chime);

const maxOf = (operation: (typeof lists)[number]["operation"]): number => present(definitionOf(operation).page).max;
const identityOf = (item: unknown): string => JSON.stringify(item);

/** The whole list, read in pages of these sizes in turn. */
async function walk(list: (typeof lists)[number], sizes: readonly (number | undefined)[]): Promise<Page[]> {
  const pages: Page[] = [];
  let NextToken: string | null = null;
  do {
    const next: Page = await page(chime, list, { MaxResults: sizes[pages.length % sizes.length], NextToken });
    pages.push(next);
    NextToken = next.next;
  } while (NextToken !== null);
  return pages;
}
const items = (pages: readonly Page[]): unknown[] => pages.flatMap((each) => each.items);

test("every paged operation is tested here", () => {
  expect(lists.map(({ operation }) => operation).sort()).toEqual(
    operationNames.filter((operation) => definitionOf(operation).page).sort(),
  );
});

describe.each(lists)("$operation", (list) => {
  const { operation, pages } = list;

  test("returns its default number of items, and up to its maximum when asked", async () => {
    const size = present(definitionOf(operation).page).default;
    expect((await page(chime, list)).items).toHaveLength(size);
    const { items: most, next } = await page(chime, list, { MaxResults: maxOf(operation) });
    expect(next === null ? most.length > size : most.length === maxOf(operation)).toBe(true);
  });

  test("returns no item twice, a new token with every page, and none with the last", async () => {
    const walked = await walk(list, [7]);
    expect(new Set(items(walked).map(identityOf)).size).toBe(items(walked).length);
    expect(new Set(walked.map(({ next }) => next)).size).toBe(walked.length);
    expect(walked.slice(0, -1).every((each) => each.items.length === 7)).toBe(true);
    expect(walked.at(-1)?.items).not.toEqual([]);
  });

  test("returns no token when the last item fills a page", async () => {
    const whole = items(await walk(list, [maxOf(operation)]));
    const size = [...Array(maxOf(operation)).keys()].map((i) => i + 1).findLast((i) => whole.length % i === 0);
    const walked = await walk(list, [size]);
    expect(walked).toHaveLength(whole.length / present(size));
  });

  test("is read to its end by the SDK's paginator, with any page size", async () => {
    const whole = items(await walk(list, [maxOf(operation)])).map(keyOf);
    for (const size of [undefined, 13, maxOf(operation)]) {
      const walked = await collect(pages(size), (answer) => itemsOf(operation, answer));
      expect(walked.map(keyOf)).toEqual(whole);
    }
  });

  test("returns the list once and in order when the page size changes on the way", async () => {
    const whole = items(await walk(list, [maxOf(operation)]));
    const size = fc.option(fc.integer({ min: Math.max(1, Math.floor(whole.length / 60)), max: maxOf(operation) }), {
      nil: undefined,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(size, { minLength: 1, maxLength: 8 }), async (sizes) => {
        expect(items(await walk(list, sizes))).toEqual(whole);
      }),
      { numRuns: 12 },
    );
  });
});

/** The key of an item, in an HTTP response and in the SDK's output. */
function keyOf(item: unknown): unknown {
  if (typeof item !== "object" || item === null) return item;
  const members: Readonly<Record<string, unknown>> = { ...item };
  return members.Member
    ? keyOf(members.Member)
    : ["PhoneNumberOrderId", "PhoneNumberId", "MemberId", "BotId", "UserId", "RoomId", "AccountId"]
        .map((key) => members[key])
        .find((id) => id !== undefined);
}
