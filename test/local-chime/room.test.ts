import { randomUUID } from "node:crypto";
import {
  CreateRoomCommand,
  CreateRoomMembershipCommand,
  DeleteRoomCommand,
  GetRoomCommand,
  ListRoomMembershipsCommand,
  ListRoomsCommand,
  paginateListRooms,
  UpdateRoomCommand,
} from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { collect, expectException, localChime, present } from "../support/local-chime.js";
import { demoAccounts, newBot, newRoom, newUser, unique } from "./support/demo.js";
import { expectUnchanged } from "./support/snapshot.js";

const chime = await localChime();
const { client, advance } = chime;
const accounts = await demoAccounts(chime);
const AccountId = accounts.EnterpriseLWA;

const getRoom = async (RoomId: string) => present((await client.send(new GetRoomCommand({ AccountId, RoomId }))).Room);
const allRooms = () => collect(paginateListRooms({ client }, { AccountId }), (page) => page.Rooms);
const roomsOf = async (MemberId: string) => {
  const { Rooms } = await client.send(new ListRoomsCommand({ AccountId, MemberId }));
  return present(Rooms).map((room) => room.RoomId);
};

describe("CreateRoom", () => {
  test("creates an empty room with the caller as its creator", async () => {
    const Name = unique("Room");
    const { Room } = await client.send(new CreateRoomCommand({ AccountId, Name }));
    expect(Room).toEqual({
      RoomId: expect.stringMatching(/\S/) as string,
      Name,
      AccountId,
      CreatedBy: expect.stringMatching(/^arn:aws:iam::\d{12}:user\/\S+$/) as string,
      CreatedTimestamp: expect.any(Date) as Date,
      UpdatedTimestamp: Room?.CreatedTimestamp,
    });
    const RoomId = present(Room?.RoomId);
    expect(await getRoom(RoomId)).toEqual(Room);
    expect(await allRooms()).toContainEqual(Room);
    expect((await client.send(new ListRoomMembershipsCommand({ AccountId, RoomId }))).RoomMemberships).toEqual([]);
  });

  test("returns the existing room for the same token", async () => {
    const input = { AccountId, Name: unique("Room"), ClientRequestToken: randomUUID() };
    const { Room } = await client.send(new CreateRoomCommand(input));
    await expectUnchanged(client, async () => {
      await advance(60);
      expect((await client.send(new CreateRoomCommand(input))).Room).toEqual(Room);
    });
  });

  test("rejects a token that was used for a room of another name", async () => {
    const ClientRequestToken = randomUUID();
    await client.send(new CreateRoomCommand({ AccountId, Name: "One", ClientRequestToken }));
    await expectUnchanged(client, async () => {
      await expectException(
        client.send(new CreateRoomCommand({ AccountId, Name: "Two", ClientRequestToken })),
        "BadRequestException",
      );
    });
  });

  test("accepts a token again, with another name, once its room is deleted", async () => {
    const ClientRequestToken = randomUUID();
    const { Room } = await client.send(new CreateRoomCommand({ AccountId, Name: "One", ClientRequestToken }));
    await client.send(new DeleteRoomCommand({ AccountId, RoomId: Room?.RoomId }));
    const again = { AccountId, Name: "Two", ClientRequestToken };
    const { Room: other } = await client.send(new CreateRoomCommand(again));
    expect(other).toMatchObject({ Name: "Two" });
    expect(other?.RoomId).not.toBe(Room?.RoomId);
    expect((await client.send(new CreateRoomCommand(again))).Room).toEqual(other);
  });

  test("creates another room of the same name for another token", async () => {
    const Name = unique("Room");
    const ids = [];
    for (const ClientRequestToken of [randomUUID(), randomUUID()])
      ids.push((await client.send(new CreateRoomCommand({ AccountId, Name, ClientRequestToken }))).Room?.RoomId);
    expect((await allRooms()).filter((room) => room.Name === Name).map((room) => room.RoomId)).toEqual(ids);
  });

  test.each(["EnterpriseDirectory", "EnterpriseOIDC"] as const)("is supported for the %s account", async (type) => {
    const RoomId = await newRoom(client, accounts[type]);
    expect(await client.send(new GetRoomCommand({ AccountId: accounts[type], RoomId }))).toMatchObject({
      Room: { RoomId },
    });
    await expectException(getRoom(RoomId), "NotFoundException");
  });
});

test("UpdateRoom renames the room and updates its timestamp, and changes nothing without a name", async () => {
  const before = await getRoom(await newRoom(client, AccountId));
  const Name = unique("Renamed");
  await advance(60);
  const { Room } = await client.send(new UpdateRoomCommand({ AccountId, RoomId: before.RoomId, Name }));
  expect(Room).toEqual({ ...before, Name, UpdatedTimestamp: Room?.UpdatedTimestamp });
  expect(present(Room?.UpdatedTimestamp).getTime()).toBeGreaterThan(present(before.UpdatedTimestamp).getTime());
  await client.send(new UpdateRoomCommand({ AccountId, RoomId: before.RoomId }));
  expect(await getRoom(present(before.RoomId))).toMatchObject({ Name });
});

test("ListRooms filters by a user or bot who is a member", async () => {
  const [first, second] = [await newRoom(client, AccountId), await newRoom(client, AccountId)];
  const [{ UserId: user }, bot] = [await newUser(client, AccountId), await newBot(client, AccountId)];
  for (const [RoomId, MemberId] of [
    [first, user],
    [second, user],
    [second, bot],
  ] as const) {
    await client.send(new CreateRoomMembershipCommand({ AccountId, RoomId, MemberId }));
  }
  expect(await roomsOf(user)).toEqual([first, second]);
  expect(await roomsOf(bot)).toEqual([second]);
});

test("DeleteRoom removes the room with its memberships", async () => {
  const [RoomId, { UserId: MemberId }] = [await newRoom(client, AccountId), await newUser(client, AccountId)];
  await client.send(new CreateRoomMembershipCommand({ AccountId, RoomId, MemberId }));
  await client.send(new DeleteRoomCommand({ AccountId, RoomId }));

  await expectException(getRoom(RoomId), "NotFoundException");
  await expectException(client.send(new ListRoomMembershipsCommand({ AccountId, RoomId })), "NotFoundException");
  await expectException(client.send(new DeleteRoomCommand({ AccountId, RoomId })), "NotFoundException");
  expect((await allRooms()).map((room) => room.RoomId)).not.toContain(RoomId);
  expect(await roomsOf(MemberId)).toEqual([]);
});
