import {
  CreateUserCommand,
  GetUserCommand,
  ListAccountsCommand,
  ListUsersCommand,
  paginateListRoomMemberships,
  paginateListRooms,
} from "@aws-sdk/client-chime";
import { expect, test } from "vitest";
import { collect, localChime, present } from "../support/local-chime.js";
import { demoAccounts, uniqueEmail } from "./support/demo.js";
import { page, type Page } from "./support/lists.js";

const chime = await localChime({ users: 1_000_000 });
const { client } = chime;
const AccountId = (await demoAccounts(chime)).EnterpriseLWA;

interface ListedUser {
  readonly UserId: string;
  readonly PrimaryEmail: string;
}

test("a million users: users on a page deep in the list are found by every other operation", async () => {
  const depth = 100;
  const seen = new Set<string>();
  let last: Page = { items: [], next: null };
  for (let i = 0; i < depth; i++) {
    last = await page(
      chime,
      { operation: "ListUsers", input: { AccountId } },
      { MaxResults: 200, NextToken: last.next },
    );
    for (const { UserId } of last.items as readonly ListedUser[]) seen.add(UserId);
    expect(last.next).not.toBeNull();
  }
  expect(seen.size).toBe(depth * 200);

  for (const listed of (last.items as readonly ListedUser[]).slice(0, 10)) {
    const { UserId, PrimaryEmail: UserEmail } = listed;
    const { User } = await client.send(new GetUserCommand({ AccountId, UserId }));
    expect(User).toMatchObject({ UserId, PrimaryEmail: UserEmail });
    expect((await client.send(new ListUsersCommand({ AccountId, UserEmail }))).Users).toMatchObject([{ UserId }]);
    expect((await client.send(new ListAccountsCommand({ UserEmail }))).Accounts).toMatchObject([{ AccountId }]);
  }
});

test("a million users: a user created later is found at once", async () => {
  const Email = uniqueEmail();
  const { User } = await client.send(new CreateUserCommand({ AccountId, Email, UserType: "SharedDevice" }));
  expect((await client.send(new ListUsersCommand({ AccountId, UserEmail: Email }))).Users).toMatchObject([
    { UserId: User?.UserId },
  ]);
});

test("a million users: members of rooms are drawn from all of them", async () => {
  const { value: first } = (await paginateListRooms({ client, pageSize: 10 }, { AccountId }).next()) as {
    value: { Rooms?: { RoomId?: string }[] };
  };
  const room = present(first.Rooms?.[0]?.RoomId);
  const members = await collect(
    paginateListRoomMemberships({ client }, { AccountId, RoomId: room }),
    (answer) => answer.RoomMemberships,
  );
  const firstUsers = new Set<string>();
  let NextToken: string | null = null;
  for (let i = 0; i < 5; i++) {
    const users: Page = await page(
      chime,
      { operation: "ListUsers", input: { AccountId } },
      { MaxResults: 200, NextToken },
    );
    for (const { UserId } of users.items as readonly ListedUser[]) firstUsers.add(UserId);
    NextToken = users.next;
  }
  const outside = members.filter(({ Member }) => !firstUsers.has(present(Member?.MemberId)));
  expect(outside.length).toBeGreaterThan(members.length * 0.9);
});
