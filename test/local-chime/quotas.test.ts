import {
  BatchCreateRoomMembershipCommand,
  CreateRoomCommand,
  CreateRoomMembershipCommand,
  DeleteRoomCommand,
  paginateListRoomMemberships,
  paginateListRooms,
} from "@aws-sdk/client-chime";
import { expect, test } from "vitest";
import { collect, expectException, localChime, present } from "../support/local-chime.js";
import { demoAccounts, newRoom, newUser, usersOf } from "./support/demo.js";

const chime = await localChime({ users: 1100 });
const { client } = chime;
const accounts = await demoAccounts(chime);

const countRooms = async (AccountId: string) =>
  (await collect(paginateListRooms({ client, pageSize: 99 }, { AccountId }), (page) => page.Rooms)).length;
const countMembers = async (AccountId: string, RoomId: string) =>
  (
    await collect(
      paginateListRoomMemberships({ client, pageSize: 99 }, { AccountId, RoomId }),
      (page) => page.RoomMemberships,
    )
  ).length;

test("a room has at most a thousand members", async () => {
  const AccountId = accounts.EnterpriseLWA;
  const RoomId = await newRoom(client, AccountId);
  const ids = (await usersOf(client, AccountId)).map(({ UserId }) => present(UserId));
  const add = async (MemberIds: readonly string[]) =>
    (
      await client.send(
        new BatchCreateRoomMembershipCommand({
          AccountId,
          RoomId,
          MembershipItemList: MemberIds.map((MemberId) => ({ MemberId })),
        }),
      )
    ).Errors;

  for (let i = 0; i < 950; i += 50) expect(await add(ids.slice(i, i + 50))).toEqual([]);
  const errors = present(await add([...ids.slice(950, 995), ...ids.slice(1000, 1005)]));
  expect(errors).toEqual([]);
  expect(present(await add(ids.slice(1010, 1012)))).toMatchObject(
    ids.slice(1010, 1012).map((MemberId) => ({ MemberId, ErrorCode: "ResourceLimitExceeded" })),
  );
  await expectException(
    client.send(new CreateRoomMembershipCommand({ AccountId, RoomId, MemberId: ids[1020] })),
    "ResourceLimitExceededException",
  );
  expect(await countMembers(AccountId, RoomId)).toBe(1000);
});

test("an account has at most 1,500 rooms, and a member is in at most a thousand of them, until one is deleted", async () => {
  const AccountId = accounts.EnterpriseOIDC;
  const before = await countRooms(AccountId);
  const rooms: string[] = [];
  for (let i = before; i < 1500; i++) rooms.push(await newRoom(client, AccountId));
  await expectException(
    client.send(new CreateRoomCommand({ AccountId, Name: "One too many" })),
    "ResourceLimitExceededException",
  );
  expect(await countRooms(AccountId)).toBe(1500);

  const { UserId: MemberId } = await newUser(client, AccountId);
  for (const RoomId of rooms.slice(0, 1000))
    await client.send(new CreateRoomMembershipCommand({ AccountId, RoomId, MemberId }));
  await expectException(
    client.send(new CreateRoomMembershipCommand({ AccountId, RoomId: rooms[1000], MemberId })),
    "ResourceLimitExceededException",
  );
  expect(await countMembers(AccountId, present(rooms[1000]))).toBe(0);

  await client.send(new DeleteRoomCommand({ AccountId, RoomId: rooms[0] }));
  await client.send(new CreateRoomMembershipCommand({ AccountId, RoomId: rooms[1000], MemberId }));
  await client.send(new CreateRoomCommand({ AccountId, Name: "In its place" }));
});
