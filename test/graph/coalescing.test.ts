import { BatchSuspendUserCommand, InviteUsersCommand } from "@aws-sdk/client-chime";
import { beforeEach, describe, expect, test } from "vitest";
import { demoAccounts, peopleOf, usersOf } from "../local-chime/support/demo.js";
import { at, codesOf, testGateway, textsAt } from "../support/gateway.js";
import { globalId } from "./fields/expected.js";

/** How many calls it takes to find many objects. Nothing is kept between requests here but what is remembered of lists. */
const { counted, chime, proxy } = await testGateway({ chime: { users: 1000 } });
const { client } = chime;
const { EnterpriseLWA: accountId, EnterpriseDirectory: otherId, Team: teamId } = await demoAccounts(chime);
const everybody = (await usersOf(client, accountId)).map(({ UserId = "" }) => UserId);
const fresh = await testGateway({ chime: { users: 1000 } });
const { EnterpriseLWA: freshId } = await demoAccounts(fresh.chime);

const byIds = "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on User { userId displayName } } }";
const idsOf = (account: string, users: readonly string[]): string[] =>
  users.map((user) => globalId("User", account, user));
const every = (step: number): string[] => everybody.filter((_, i) => i % step === 0);

beforeEach(() => {
  proxy.meddle = undefined;
});

describe("nodes by id", () => {
  test("1,000 of them take the pages that they are on, with or without a known length", async () => {
    for (let i = 0; i < 3; i++) {
      const answer = await counted(byIds, { ids: idsOf(accountId, everybody.slice(0, 1000)) });
      expect(textsAt(answer.data, "nodes.*.userId")).toEqual(everybody.slice(0, 1000));
      expect(answer.calls).toEqual({ ListUsers: Math.ceil(everybody.length / 200) });
    }
  });

  test("fewer than the list has pages are got one by one, once its length is known", async () => {
    expect((await counted(byIds, { ids: idsOf(accountId, every(300)) })).calls).toEqual({ GetUser: every(300).length });
  });

  test("those that do not exist take a Get each, and do not affect others", async () => {
    const ids = [...idsOf(accountId, every(20)), ...idsOf(accountId, ["nobody", "no-one"])];
    const answer = await counted(byIds, { ids });
    expect(at(answer.data, "nodes.*.userId")).toEqual([...every(20), undefined, undefined]);
    expect(answer.errors).toBeUndefined();
    expect(answer.calls).toEqual({ ListUsers: 5, GetUser: 2 });
  });

  test("of several accounts and types are found each in its own list", async () => {
    const others = (await usersOf(client, otherId)).map(({ UserId = "" }) => UserId);
    const ids = [
      ...idsOf(accountId, every(20)),
      ...idsOf(otherId, others),
      ...[accountId, otherId, teamId].map((id) => globalId("Account", id)),
    ];
    const answer = await counted(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on User { userId displayName } ... on Account { name accountType } } }",
      { ids },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.calls).toEqual({ ListUsers: 5 + 1, ListAccounts: 1 });
  });
});

test("lookups that are not found are NOT_FOUND at their own paths, among others that are found", async () => {
  const fields = [...every(100), "nobody"].map(
    (id, i) => `u${i}: user(accountId: "${accountId}", userId: "${id}") { displayName }`,
  );
  const answer = await counted(`{ ${fields.join(" ")} }`);
  expect(codesOf(answer)).toEqual({ [`u${fields.length - 1}`]: "NOT_FOUND" });
});

describe("the remembered tokens of a list", () => {
  const walk = "query ($a: ID!) { account(accountId: $a) { users(first: 1) { totalCount } } }";
  const members =
    "query ($a: ID!) { account(accountId: $a) { rooms(first: 10) { nodes { memberships(first: 99) { nodes { member { node { ... on User { displayName licenseType } } } } } } } } }";

  test("let its pages be read in parallel, after one walk", async () => {
    const { proxy: freshProxy } = fresh;
    const cold = await fresh.counted(members, { a: freshId });
    expect(cold.calls).toEqual({ GetAccount: 1, ListRooms: 1, ListRoomMemberships: 10, ListUsers: 5 });

    // Every page is held back until all five have been asked for: one after another they would never come.
    let asked = 0;
    let open = (): void => undefined;
    const all = new Promise<undefined>((resolve) => (open = () => resolve(undefined)));
    freshProxy.meddle = ({ path }) => {
      if (!path.includes("/users?")) return undefined;
      if (++asked === 5) open();
      return all;
    };
    expect(await fresh.counted(members, { a: freshId })).toEqual(cold);
    freshProxy.meddle = undefined;
  });

  test("also for a connection, once the chain of tokens is confirmed", async () => {
    const { proxy: freshProxy } = fresh;
    const first = await fresh.counted(walk, { a: freshId });
    expect(await fresh.counted(walk, { a: freshId })).toEqual(first);
    let asked = 0;
    let open = (): void => undefined;
    const all = new Promise<undefined>((resolve) => (open = () => resolve(undefined)));
    freshProxy.meddle = ({ path }) => {
      if (!path.includes("max-results=200")) return undefined;
      if (++asked === 5) open();
      return all;
    };
    expect(await fresh.counted(walk, { a: freshId })).toEqual(first);
    freshProxy.meddle = undefined;
  });

  test("are only a hint: entities that were created or deleted since are seen", async () => {
    const emails = Array.from({ length: 230 }, (_, i) => `new${i}@example.com`);
    const list = "query ($a: ID!) { account(accountId: $a) { users(first: 1000) { totalCount nodes { userId } } } }";
    const usersOfTeam = async (): Promise<string[]> => (await usersOf(client, teamId)).map(({ UserId = "" }) => UserId);
    for (let i = 0; i < 3; i++) await counted(list, { a: teamId });
    for (let i = 0; i < emails.length; i += 50)
      await client.send(new InviteUsersCommand({ AccountId: teamId, UserEmailList: emails.slice(i, i + 50) }));
    for (let i = 0; i < 3; i++)
      expect(textsAt((await counted(list, { a: teamId })).data, "account.users.nodes.*.userId")).toEqual(
        await usersOfTeam(),
      );

    const before = await usersOfTeam();
    const gone = before.slice(3, 40);
    await client.send(new BatchSuspendUserCommand({ AccountId: teamId, UserIdList: gone }));
    const left = await usersOfTeam();
    const answer = await counted(list, { a: teamId });
    expect(textsAt(answer.data, "account.users.nodes.*.userId")).toEqual(left);
    expect(at(answer.data, "account.users.totalCount")).toBe(left.length);
    const found = await counted(byIds, { ids: idsOf(teamId, before) });
    expect(at(found.data, "nodes.*.userId")).toEqual(before.map((id) => (gone.includes(id) ? undefined : id)));
  });
});

describe("tokens that expire", async () => {
  const short = await testGateway({ chime: { users: 1000, tokenTtlSeconds: 60 } });
  const { EnterpriseLWA: a } = await demoAccounts(short.chime);
  const ids = idsOf(
    a,
    (await usersOf(short.chime.client, a)).map(({ UserId = "" }) => UserId).filter((_, i) => i % 2 === 0),
  );

  test("do not hide entities", async () => {
    const first = await short.counted(byIds, { ids });
    expect(first.calls).toEqual({ ListUsers: 5 });
    await short.chime.advance(61);
    const second = await short.counted(byIds, { ids });
    expect(second.data).toEqual(first.data);
    expect(second.errors).toBeUndefined();
    // The four refused, and the walk.
    expect(second.calls).toEqual({ ListUsers: 4 + 5 });
    expect((await short.counted(byIds, { ids })).data).toEqual(first.data);
  });

  test("do not lead to wrong lists", async () => {
    const list = "query ($a: ID!) { account(accountId: $a) { users(first: 1000) { nodes { userId } } } }";
    for (let i = 0; i < 4; i++) {
      expect((await short.counted(list, { a })).calls).toEqual({ GetAccount: 1, ListUsers: 5 });
      await short.chime.advance(61);
    }
  });
});

describe("the phone numbers of many users", () => {
  const numbers =
    "query ($a: ID!, $first: Int!) { account(accountId: $a) { users(first: $first) { nodes { userId phoneNumbers { totalCount nodes { phoneNumberId status } } } } } }";
  const each =
    "query ($a: ID!, $u: ID!) { user(accountId: $a, userId: $u) { phoneNumbers { totalCount nodes { phoneNumberId status } } } }";

  test("come from one list of their account, and are each user's own", async () => {
    const answer = await counted(numbers, { a: accountId, first: 200 });
    expect(answer.calls).toEqual({ GetAccount: 1, ListUsers: 1, ListPhoneNumbers: 1 });
    const users = at(answer.data, "account.users.nodes") as { userId: string; phoneNumbers: { totalCount: number } }[];
    const owners = users.filter(({ phoneNumbers }) => phoneNumbers.totalCount > 0);
    expect(owners.length).toBeGreaterThan(1);
    for (const { userId, phoneNumbers } of [...owners.slice(0, 3), ...users.slice(0, 3)]) {
      expect(await counted(each, { a: accountId, u: userId })).toMatchObject({ data: { user: { phoneNumbers } } });
    }
  });

  test("come from that list also for the field phoneNumber", async () => {
    const provisioned =
      "query ($a: ID!) { account(accountId: $a) { users(first: 200) { nodes { phoneNumber { e164PhoneNumber status } } } } }";
    expect((await counted(provisioned, { a: accountId })).calls).toEqual({
      GetAccount: 1,
      ListUsers: 1,
      ListPhoneNumbers: 1,
    });
  });

  test("of one user take one call", async () => {
    const [someone = ""] = await peopleOf(client, accountId);
    expect((await counted(each, { a: accountId, u: someone })).calls).toEqual({ GetUser: 1, ListPhoneNumbers: 1 });
  });
});
