import fc from "fast-check";
import { expect } from "vitest";
import { type Answer, at, codesOf, textAt, textsAt } from "../support/gateway.js";
import { type Model, pick } from "./model.js";

/** How commands reach the gateway, and the account they work on. */
export interface Real {
  readonly accountId: string;
  readonly query: (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
}

type Command = fc.AsyncCommand<Model, Real>;

/** A command: told by its name in a counterexample, run against the gateway, and compared with the model as it goes. */
const command = (name: string, run: (model: Model, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run,
  toString: () => name,
});

const mutate = (real: Real, name: string, selection: string, input: object): Promise<Answer> =>
  real.query(
    `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} } }`,
    { input: { accountId: real.accountId, ...input } },
  );

let made = 0;

const createUser = fc.constant(0).map(() =>
  command("createUser", async (model, real) => {
    const email = `model.${++made}.${Date.now()}@example.com`;
    const { data } = await mutate(real, "createUser", "user { userId userRegistrationStatus licenseType }", { email });
    model.users.push({ userId: textAt(data, "createUser.user.userId"), email, license: "PRO", status: "REGISTERED" });
    expect(at(data, "createUser.user")).toMatchObject({ userRegistrationStatus: "REGISTERED", licenseType: "PRO" });
  }),
);

const createUserAgain = fc.nat().map((n) =>
  command(`createUser again ${n}`, async (model, real) => {
    const user = pick(model.users, n);
    if (user)
      expect(codesOf(await mutate(real, "createUser", "user { userId }", { email: user.email }))).toEqual({
        createUser: "CONFLICT",
      });
  }),
);

const updateUser = fc.tuple(fc.nat(), fc.constantFrom("BASIC" as const, "PRO" as const)).map(([n, license]) =>
  command(`updateUser ${n} ${license}`, async (model, real) => {
    const user = pick(model.users, n);
    const { data, ...answer } = await mutate(real, "updateUser", "user { primaryEmail licenseType }", {
      userId: user?.userId ?? "nobody",
      licenseType: license,
    });
    if (!user) {
      expect(codesOf({ data, ...answer })).toEqual({ updateUser: "NOT_FOUND" });
      return;
    }
    user.license = license;
    expect(at(data, "updateUser.user")).toEqual({ primaryEmail: user.email, licenseType: license });
  }),
);

const suspension = fc.tuple(fc.array(fc.nat(), { maxLength: 5 }), fc.boolean()).map(([picks, suspend]) =>
  command(`${suspend ? "suspend" : "unsuspend"} ${picks.join()}`, async (model, real) => {
    const users = Array.from(new Set(picks.flatMap((n) => pick(model.users, n) ?? [])));
    const name = suspend ? "batchSuspendUser" : "batchUnsuspendUser";
    const { data } = await mutate(
      real,
      name,
      "users { userId userRegistrationStatus } userErrors { userId errorCode }",
      { userIdList: [...users.map(({ userId }) => userId), "nobody"] },
    );
    for (const user of users) user.status = suspend ? "SUSPENDED" : "REGISTERED";
    expect(at(data, name)).toEqual({
      users: users.map(({ userId, status }) => ({ userId, userRegistrationStatus: status })),
      userErrors: [{ userId: "nobody", errorCode: "NOT_FOUND" }],
    });
  }),
);

const createRoom = fc.string({ minLength: 1, maxLength: 20 }).map((name) =>
  command(`createRoom ${JSON.stringify(name)}`, async (model, real) => {
    const { data } = await mutate(real, "createRoom", "room { roomId name memberships { totalCount } }", { name });
    expect(at(data, "createRoom.room")).toMatchObject({ name, memberships: { totalCount: 0 } });
    model.rooms.push({ roomId: textAt(data, "createRoom.room.roomId"), name, members: new Map() });
  }),
);

const updateRoom = fc.tuple(fc.nat(), fc.string({ minLength: 1 })).map(([n, name]) =>
  command(`updateRoom ${n} ${JSON.stringify(name)}`, async (model, real) => {
    const room = pick(model.rooms, n);
    const answer = await mutate(real, "updateRoom", "room { name }", { roomId: room?.roomId ?? "nowhere", name });
    if (!room) {
      expect(codesOf(answer)).toEqual({ updateRoom: "NOT_FOUND" });
      return;
    }
    room.name = name;
    expect(answer.data).toEqual({ updateRoom: { room: { name } } });
  }),
);

const deleteRoom = fc.nat().map((n) =>
  command(`deleteRoom ${n}`, async (model, real) => {
    const room = pick(model.rooms, n);
    const answer = await mutate(
      real,
      "deleteRoom",
      "deletedRoomId account { rooms(first: 1000) { nodes { roomId } } }",
      { roomId: room?.roomId ?? "nowhere" },
    );
    if (!room) {
      expect(codesOf(answer)).toEqual({ deleteRoom: "NOT_FOUND" });
      return;
    }
    model.rooms.splice(model.rooms.indexOf(room), 1);
    expect(textsAt(answer.data, "deleteRoom.account.rooms.nodes.*.roomId")).not.toContain(room.roomId);
  }),
);

const addMembers = fc
  .tuple(fc.nat(), fc.array(fc.nat(), { maxLength: 6 }), fc.constantFrom("MEMBER" as const, "ADMINISTRATOR" as const))
  .map(([n, picks, role]) =>
    command(`addMembers ${n} ${picks.join()} ${role}`, async (model, real) => {
      const room = pick(model.rooms, n);
      if (!room) return;
      const users = Array.from(new Set(picks.flatMap((m) => pick(model.users, m) ?? [])));
      const membershipItemList = users.map(({ userId }) => ({ memberId: userId, role }));
      const { data } = await mutate(
        real,
        "batchCreateRoomMembership",
        "roomMemberships { role member { memberId email } } errors { memberId errorCode }",
        { roomId: room.roomId, membershipItemList },
      );
      const fresh = users.filter(({ userId }) => !room.members.has(userId));
      expect(at(data, "batchCreateRoomMembership")).toEqual({
        roomMemberships: fresh.map(({ userId, email }) => ({ role, member: { memberId: userId, email } })),
        errors: users
          .filter((user) => !fresh.includes(user))
          .map(({ userId }) => ({ memberId: userId, errorCode: "CONFLICT" })),
      });
      for (const { userId } of fresh) room.members.set(userId, role);
    }),
  );

const removeMember = fc.tuple(fc.nat(), fc.nat()).map(([n, m]) =>
  command(`removeMember ${n} ${m}`, async (model, real) => {
    const room = pick(model.rooms, n);
    const user = pick(model.users, m);
    if (!room || !user) return;
    const answer = await mutate(
      real,
      "deleteRoomMembership",
      "deletedRoomMembershipId room { memberships { totalCount } }",
      { roomId: room.roomId, memberId: user.userId },
    );
    if (!room.members.delete(user.userId)) {
      expect(codesOf(answer)).toEqual({ deleteRoomMembership: "NOT_FOUND" });
      return;
    }
    expect(answer.data).toEqual({
      deleteRoomMembership: {
        deletedRoomMembershipId: user.userId,
        room: { memberships: { totalCount: room.members.size } },
      },
    });
  }),
);

const readRoom = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 5 })).map(([n, first]) =>
  command(`readRoom ${n} by ${first}`, async (model, real) => {
    const room = pick(model.rooms, n);
    if (!room) return;
    const seen: unknown[] = [];
    for (let after: string | undefined; ;) {
      const { data } = await real.query(
        `query ($a: ID!, $r: ID!, $first: Int!, $after: String) { room(accountId: $a, roomId: $r) { name memberships(first: $first, after: $after) {
          totalCount pageInfo { hasNextPage endCursor } nodes { role member { memberId node { ... on User { licenseType userRegistrationStatus } } } } } } }`,
        { a: real.accountId, r: room.roomId, first, after },
      );
      expect(at(data, "room")).toMatchObject({ name: room.name, memberships: { totalCount: room.members.size } });
      seen.push(...(at(data, "room.memberships.nodes") as unknown[]));
      if (at(data, "room.memberships.pageInfo.hasNextPage") !== true) break;
      after = textAt(data, "room.memberships.pageInfo.endCursor");
    }
    const userOf = (id: string) => model.users.find(({ userId }) => userId === id);
    expect(seen).toEqual(
      Array.from(room.members, ([memberId, role]) => ({
        role,
        member: {
          memberId,
          node: { licenseType: userOf(memberId)?.license, userRegistrationStatus: userOf(memberId)?.status },
        },
      })),
    );
  }),
);

const readUserRooms = fc.nat().map((n) =>
  command(`readUserRooms ${n}`, async (model, real) => {
    const user = pick(model.users, n);
    if (!user) return;
    const { data } = await real.query(
      "query ($a: ID!, $u: ID!) { user(accountId: $a, userId: $u) { primaryEmail rooms { nodes { roomId name } } } }",
      { a: real.accountId, u: user.userId },
    );
    const rooms = model.rooms
      .filter(({ members }) => members.has(user.userId))
      .map(({ roomId, name }) => ({ roomId, name }));
    expect(at(data, "user")).toEqual({ primaryEmail: user.email, rooms: { nodes: rooms } });
  }),
);

/** Reads and writes in any order. */
export const commands = fc.commands(
  [
    createUser,
    createUserAgain,
    updateUser,
    suspension,
    createRoom,
    updateRoom,
    deleteRoom,
    addMembers,
    removeMember,
    readRoom,
    readUserRooms,
  ],
  { maxCommands: 40 },
);
