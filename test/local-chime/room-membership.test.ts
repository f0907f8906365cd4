import { randomUUID } from "node:crypto";
import {
  BatchCreateRoomMembershipCommand,
  CreateRoomMembershipCommand,
  DeleteRoomMembershipCommand,
  GetUserCommand,
  paginateListRoomMemberships,
  paginateListRooms,
  UpdateRoomMembershipCommand,
} from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { collect, expectException, localChime, present } from "../support/local-chime.js";
import { demoAccounts, newBot, newRoom, newUser, peopleOf } from "./support/demo.js";
import { expectUnchanged } from "./support/snapshot.js";

const chime = await localChime();
const { client, advance } = chime;
const AccountId = (await demoAccounts(chime)).EnterpriseLWA;
const people = await peopleOf(client, AccountId);

const create = (RoomId: string, MemberId: string, Role?: "Administrator" | "Member") =>
  client.send(new CreateRoomMembershipCommand({ AccountId, RoomId, MemberId, Role }));
const update = (RoomId: string, MemberId: string, Role: "Administrator" | "Member") =>
  client.send(new UpdateRoomMembershipCommand({ AccountId, RoomId, MemberId, Role }));
const remove = (RoomId: string, MemberId: string) =>
  client.send(new DeleteRoomMembershipCommand({ AccountId, RoomId, MemberId }));
const memberships = (RoomId: string) =>
  collect(paginateListRoomMemberships({ client }, { AccountId, RoomId }), (page) => page.RoomMemberships);
const memberIds = async (RoomId: string) => (await memberships(RoomId)).map(({ Member }) => Member?.MemberId);

describe("CreateRoomMembership", () => {
  test("returns the member's name and address, the caller as inviter, and the default role", async () => {
    const [RoomId, MemberId] = [await newRoom(client, AccountId), present(people[0])];
    const { User } = await client.send(new GetUserCommand({ AccountId, UserId: MemberId }));
    const { RoomMembership } = await create(RoomId, MemberId);
    expect(RoomMembership).toEqual({
      RoomId,
      Member: { MemberId, MemberType: "User", Email: User?.PrimaryEmail, FullName: User?.DisplayName, AccountId },
      Role: "Member",
      InvitedBy: expect.stringMatching(/^arn:aws:iam::\d{12}:user\/\S+$/) as string,
      UpdatedTimestamp: expect.any(Date) as Date,
    });
    expect(await memberships(RoomId)).toEqual([RoomMembership]);
  });

  test("accepts administrators and bots", async () => {
    const [RoomId, bot] = [await newRoom(client, AccountId), await newBot(client, AccountId)];
    expect((await create(RoomId, present(people[0]), "Administrator")).RoomMembership).toMatchObject({
      Role: "Administrator",
    });
    expect((await create(RoomId, bot)).RoomMembership).toMatchObject({
      Member: { MemberId: bot, MemberType: "Bot", AccountId },
    });
    expect(await memberIds(RoomId)).toEqual([people[0], bot]);
  });

  test("rejects a member who is already in the room", async () => {
    const [RoomId, MemberId] = [await newRoom(client, AccountId), present(people[0])];
    await create(RoomId, MemberId);
    await expectUnchanged(client, async () => {
      await expectException(create(RoomId, MemberId, "Administrator"), "ConflictException");
    });
  });
});

describe("BatchCreateRoomMembership", () => {
  const batch = async (RoomId: string, ...MembershipItemList: { MemberId: string; Role?: "Administrator" }[]) =>
    (await client.send(new BatchCreateRoomMembershipCommand({ AccountId, RoomId, MembershipItemList }))).Errors;

  test("adds up to fifty members", async () => {
    const RoomId = await newRoom(client, AccountId);
    const ids = people.slice(0, 50);
    expect(await batch(RoomId, ...ids.map((MemberId) => ({ MemberId })))).toEqual([]);
    expect(await memberIds(RoomId)).toEqual(ids);
  });

  test("returns an error for each item that fails and adds the others", async () => {
    const [RoomId, present1, nobody] = [await newRoom(client, AccountId), present(people[0]), randomUUID()];
    const [administrator, bot] = [present(people[1]), await newBot(client, AccountId)];
    await create(RoomId, present1);
    const ErrorMessage = expect.stringMatching(/\S/) as string;
    expect(
      await batch(
        RoomId,
        { MemberId: nobody },
        { MemberId: administrator, Role: "Administrator" },
        { MemberId: present1 },
        { MemberId: bot },
      ),
    ).toEqual([
      { MemberId: nobody, ErrorCode: "NotFound", ErrorMessage },
      { MemberId: present1, ErrorCode: "Conflict", ErrorMessage },
    ]);
    expect(await memberships(RoomId)).toMatchObject([
      { Member: { MemberId: present1 }, Role: "Member" },
      { Member: { MemberId: administrator }, Role: "Administrator" },
      { Member: { MemberId: bot, MemberType: "Bot" }, Role: "Member" },
    ]);
  });
});

describe("UpdateRoomMembership", () => {
  test("changes the role and updates the timestamp", async () => {
    const [RoomId, MemberId] = [await newRoom(client, AccountId), (await newUser(client, AccountId)).UserId];
    const { RoomMembership: before } = await create(RoomId, MemberId);
    for (const Role of ["Administrator", "Member"] as const) {
      await advance(60);
      const { RoomMembership } = await update(RoomId, MemberId, Role);
      expect(RoomMembership).toEqual({ ...before, Role, UpdatedTimestamp: RoomMembership?.UpdatedTimestamp });
      expect(present(RoomMembership?.UpdatedTimestamp).getTime()).toBeGreaterThan(
        present(before?.UpdatedTimestamp).getTime(),
      );
      expect(await memberships(RoomId)).toEqual([RoomMembership]);
    }
  });

  test("rejects members that are not users", async () => {
    const [room, bot] = [await newRoom(client, AccountId), await newBot(client, AccountId)];
    await create(room, bot);
    const rooms = await collect(paginateListRooms({ client }, { AccountId }), (page) => page.Rooms);
    const all = (await Promise.all(rooms.map(({ RoomId }) => memberships(present(RoomId))))).flat();
    const webhook = present(all.find(({ Member }) => Member?.MemberType === "Webhook"));
    await expectUnchanged(client, async () => {
      await expectException(update(room, bot, "Administrator"), "BadRequestException");
      await expectException(
        update(present(webhook.RoomId), present(webhook.Member?.MemberId), "Administrator"),
        "BadRequestException",
      );
    });
  });
});

test("DeleteRoomMembership removes one member, and does not find it again", async () => {
  const RoomId = await newRoom(client, AccountId);
  const [first = "", second = "", third = ""] = people;
  for (const MemberId of [first, second, third]) await create(RoomId, MemberId);
  await remove(RoomId, second);
  expect(await memberIds(RoomId)).toEqual([first, third]);
  await expectException(remove(RoomId, second), "NotFoundException");
  await create(RoomId, second);
  expect(new Set(await memberIds(RoomId))).toEqual(new Set([first, second, third]));
});
