import { describe, expect, test } from "vitest";
import type { ListPage } from "../../src/chime/list-page.js";
import { walkPages } from "../../src/chime/walk-pages.js";

type Page = Pick<ListPage<"ListUsers">, "items" | "next">;

/** Walks a list whose pages a function gives by their tokens; the tokens that were asked for, and the items. */
async function walk(pageOf: (token: string | undefined) => { users: string[]; next?: string }) {
  const tokens: (string | undefined)[] = [];
  const users: (string | undefined)[] = [];
  const pages = walkPages("ListUsers", { AccountId: "a" }, ({ NextToken }): Promise<Page> => {
    tokens.push(NextToken);
    const page = pageOf(NextToken);
    return Promise.resolve({ items: page.users.map((UserId) => ({ UserId })), next: page.next });
  });
  for await (const { items } of pages) users.push(...items.map(({ UserId }) => UserId));
  return { tokens, users };
}

describe("a walk of a list", () => {
  test("continues over empty pages until the list ends", async () => {
    const pages: Record<string, { users: string[]; next?: string }> = {
      first: { users: [], next: "1" },
      1: { users: ["a"], next: "2" },
      2: { users: [], next: "3" },
      3: { users: ["b"] },
    };
    expect(await walk((token = "first") => pages[token] ?? { users: [] })).toEqual({
      tokens: [undefined, "1", "2", "3"],
      users: ["a", "b"],
    });
  });

  test.each([
    ["the same token for ever", () => "again"],
    ["tokens in a circle", (token?: string) => (token === "one" ? "two" : "one")],
  ])("fails when Chime returns %s", async (_, next) => {
    await expect(walk((token) => ({ users: [], next: next(token) }))).rejects.toMatchObject({
      code: "UPSTREAM_FAILURE",
      message: expect.stringContaining("ListUsers") as unknown,
    });
  });

  test("fails if Chime returns new tokens without end", async () => {
    await expect(walk((token = "0") => ({ users: [], next: String(Number(token) + 1) }))).rejects.toMatchObject({
      code: "UPSTREAM_FAILURE",
      upstream: { exception: "TooManyPages" },
    });
  });
});
