import {
  CreateUserCommand,
  ListRoomsCommand,
  paginateListPhoneNumbers,
  paginateListRoomMemberships,
  paginateSearchAvailablePhoneNumbers,
} from "@aws-sdk/client-chime";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { demoAccounts, inSeattle, uniqueEmail, usersOf } from "../local-chime/support/demo.js";
import { at, testGateway, textAt, textsAt } from "../support/gateway.js";
import { collect, present } from "../support/local-chime.js";

/** Whatever is asked for, and from whichever edge it goes on: the list comes once, in order. */
const { query, chime } = await testGateway({ chime: { users: 420 } });
const { client } = chime;
const { EnterpriseLWA: accountId, EnterpriseOIDC: growingId } = await demoAccounts(chime);
const { Rooms } = await client.send(new ListRoomsCommand({ AccountId: accountId }));
const largest = present(Rooms?.[0]?.RoomId);

interface ListField {
  /** Everything down to the connection, whose arguments and selection are put in. */
  readonly document: string;
  readonly path: string;
  /** What tells the edges' nodes apart. */
  readonly node: string;
  readonly key: string;
}
const usersIn = (id: string): ListField => ({
  document: `account(accountId: "${id}") { users(ARGS) { SELECTION } }`,
  path: "account.users",
  node: "node { userId }",
  key: "node.userId",
});

const lists: Record<string, readonly [ListField, () => Promise<(string | undefined)[]>]> = {
  "users, 200 a page": [usersIn(accountId), async () => (await usersOf(client, accountId)).map(({ UserId }) => UserId)],
  "memberships, 99 a page": [
    {
      document: `room(accountId: "${accountId}", roomId: "${largest}") { memberships(ARGS) { SELECTION } }`,
      path: "room.memberships",
      node: "node { member { memberId } }",
      key: "node.member.memberId",
    },
    async () =>
      (
        await collect(
          paginateListRoomMemberships({ client }, { AccountId: accountId, RoomId: largest }),
          (page) => page.RoomMemberships,
        )
      ).map(({ Member }) => Member?.MemberId),
  ],
  "phone numbers, 99 a page": [
    {
      document: "phoneNumbers(ARGS) { SELECTION }",
      path: "phoneNumbers",
      node: "node { phoneNumberId }",
      key: "node.phoneNumberId",
    },
    async () =>
      (await collect(paginateListPhoneNumbers({ client }, {}), (page) => page.PhoneNumbers)).map(
        ({ PhoneNumberId }) => PhoneNumberId,
      ),
  ],
  "numbers to order, 500 a page": [
    {
      document: 'availablePhoneNumbers(areaCode: "206", ARGS) { SELECTION }',
      path: "availablePhoneNumbers",
      node: "node { e164PhoneNumber }",
      key: "node.e164PhoneNumber",
    },
    () => collect(paginateSearchAvailablePhoneNumbers({ client }, { ...inSeattle }), (page) => page.E164PhoneNumbers),
  ],
};

/** One slice: how many, whether with the count, and which of its edges the next one goes on from (a share of its length). */
const step = fc.record({
  first: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 31, max: 1000 })),
  withCount: fc.boolean(),
  resumeAt: fc.double({ min: 0, max: 1, noNaN: true }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Reads a slice and compares it with the list; the cursor of the edge to go on from, and where that stands. */
async function read(
  { document, path, node, key }: ListField,
  list: readonly unknown[],
  { first, withCount, resumeAt }: Step,
  after: string | undefined,
  from: number,
) {
  const args = `first: ${first}${after === undefined ? "" : `, after: "${after}"`}`;
  const selection = `edges { cursor ${node} } pageInfo { hasNextPage hasPreviousPage } ${withCount ? "totalCount" : ""}`;
  const { data, errors } = await query(`{ ${document.replace("ARGS", args).replace("SELECTION", selection)} }`);
  expect(errors).toBeUndefined();
  expect(at(data, `${path}.edges.*.${key}`)).toEqual(list.slice(from, from + first));
  expect(at(data, `${path}.pageInfo`)).toEqual({ hasNextPage: from + first < list.length, hasPreviousPage: from > 0 });
  if (withCount) expect(at(data, `${path}.totalCount`)).toBe(list.length);
  const { length } = textsAt(data, `${path}.edges.*.cursor`);
  if (length === 0) return { after, from };
  const index = Math.min(length - 1, Math.floor(resumeAt * length));
  return { after: textAt(data, `${path}.edges.${index}.cursor`), from: from + index + 1 };
}

describe.each(Object.entries(lists))("%s", (_, [field, all]) => {
  test("any sequence of `first`, resumed at any edge, returns every item once", async () => {
    const list = await all();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        let place: { after: string | undefined; from: number } = { after: undefined, from: 0 };
        for (const next of steps) place = await read(field, list, next, place.after, place.from);
        await read(field, list, { first: 1000, withCount: false, resumeAt: 1 }, place.after, place.from);
      }),
      { numRuns: 15 },
    );
  });
});

test("users created meanwhile do not displace others", async () => {
  const field = usersIn(growingId);
  const list = (await usersOf(client, growingId)).map(({ UserId }) => UserId);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), step), { minLength: 1, maxLength: 6 }),
      async (steps) => {
        let place: { after: string | undefined; from: number } = { after: undefined, from: 0 };
        for (const [newcomers, next] of steps) {
          for (let i = 0; i < newcomers; i++) {
            const { User } = await client.send(new CreateUserCommand({ AccountId: growingId, Email: uniqueEmail() }));
            list.push(present(User?.UserId));
          }
          place = await read(field, list, { ...next, first: Math.min(next.first, 40) }, place.after, place.from);
        }
      },
    ),
    { numRuns: 20 },
  );
});
