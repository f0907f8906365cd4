import { DeleteRoomCommand, ListRoomsCommand, paginateListRooms } from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { collect, localChime, present } from "../support/local-chime.js";
import { demoAccounts, newRoom } from "./support/demo.js";
import { page, pagedLists, type PagedList } from "./support/lists.js";
import { requestOf, send } from "./support/raw.js";

const tokenTtlSeconds = 600;
const chime = await localChime({ tokenTtlSeconds });
const lists = await pagedLists(chime);

const tokenOf = async (list: PagedList): Promise<string> => present((await page(chime, list, { MaxResults: 2 })).next);
const resume = async ({ operation, input }: Pick<PagedList, "operation" | "input">, NextToken: string) => {
  const { status, headers } = await send(chime.url, requestOf(operation, { ...input, MaxResults: 2, NextToken }));
  return status === 200 ? "a page" : headers["x-amzn-errortype"];
};

/** The token with one character changed, at several places. */
const damaged = (token: string): string[] =>
  [0, Math.floor(token.length / 2), token.length - 2].map(
    (i) => token.slice(0, i) + (token[i] === "A" ? "B" : "A") + token.slice(i + 1),
  );

describe.each(lists)("a token of $operation", (list) => {
  const { operation } = list;

  test("continues its list, as often as it is used", async () => {
    const [first, whole] = [await page(chime, list, { MaxResults: 2 }), await page(chime, list, { MaxResults: 4 })];
    for (const _ of ["once", "again"]) {
      const { items } = await page(chime, list, { MaxResults: 2, NextToken: first.next });
      expect([...first.items, ...items]).toEqual(whole.items);
    }
  });

  test("is rejected when it is altered, truncated, extended or invented", async () => {
    const token = await tokenOf(list);
    for (const wrong of [...damaged(token), token.slice(0, -1), `${token}A`, "made-up", "MTAw", " "])
      expect(await resume(list, wrong), wrong).toBe("BadRequestException");
  });

  test("is rejected by every other list", async () => {
    const token = await tokenOf(list);
    for (const other of lists.filter((each) => each.operation !== operation))
      expect(await resume(other, token), other.operation).toBe("BadRequestException");
  });

  test("expires after its time to live", async () => {
    const token = await tokenOf(list);
    await chime.advance(tokenTtlSeconds - 60);
    expect(await resume(list, token)).toBe("a page");
    await chime.advance(61);
    expect(await resume(list, token)).toBe("BadRequestException");
  });
});

const filtered = lists.flatMap(({ otherwise, ...list }) => (otherwise ? [{ ...list, otherwise }] : []));
test.each(filtered)("a token of $operation is rejected with other filters", async ({ otherwise, ...list }) => {
  const other = { ...list, input: otherwise };
  expect(await resume(other, await tokenOf(list))).toBe("BadRequestException");
  expect(await resume(list, await tokenOf(other))).toBe("BadRequestException");
});

test("a token is rejected for another account and for another room", async () => {
  const accounts = await demoAccounts(chime);
  for (const operation of ["ListUsers", "ListRooms", "ListBots"] as const) {
    const token = await tokenOf(present(lists.find((list) => list.operation === operation)));
    expect(await resume({ operation, input: { AccountId: accounts.EnterpriseOIDC } }, token)).toBe(
      "BadRequestException",
    );
  }
  const memberships = present(lists.find((list) => list.operation === "ListRoomMemberships"));
  const RoomId = await newRoom(chime.client, accounts.EnterpriseLWA);
  expect(
    await resume(
      { operation: "ListRoomMemberships", input: { ...memberships.input, RoomId } },
      await tokenOf(memberships),
    ),
  ).toBe("BadRequestException");
});

test("rooms created or deleted during pagination make no other room appear twice or be missed", async () => {
  const { EnterpriseDirectory: AccountId } = await demoAccounts(chime);
  const made: string[] = [];
  for (let i = 0; i < 12; i++) made.push(await newRoom(chime.client, AccountId));
  const stays = made.filter((_, i) => i % 3 !== 0);
  const goes = made.filter((_, i) => i % 3 === 0);

  const listed = async () =>
    (
      await collect(paginateListRooms({ client: chime.client, pageSize: 1 }, { AccountId }), (answer) => answer.Rooms)
    ).map(({ RoomId }) => RoomId);
  const stayed = (await listed()).filter((id) => !goes.includes(present(id)));
  const came: string[] = [];
  const seen: string[] = [];
  let NextToken: string | undefined;
  do {
    const answer = await chime.client.send(new ListRoomsCommand({ AccountId, MaxResults: 3, NextToken }));
    seen.push(...present(answer.Rooms).map(({ RoomId }) => present(RoomId)));
    ({ NextToken } = answer);
    const gone = goes.pop();
    if (gone) await chime.client.send(new DeleteRoomCommand({ AccountId, RoomId: gone }));
    came.push(await newRoom(chime.client, AccountId));
  } while (NextToken);
  expect(seen.filter((id) => stays.includes(id))).toEqual(stays);
  expect(new Set(seen).size).toBe(seen.length);
  expect(goes).toEqual([]);
  expect(await listed()).toEqual([...stayed, ...came]);
});
