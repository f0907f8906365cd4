import {
  GetEventsConfigurationCommand,
  ListRoomMembershipsCommand,
  paginateListAccounts,
  paginateListBots,
  paginateListPhoneNumberOrders,
  paginateListRoomMemberships,
  paginateListRooms,
  type Room,
  type RoomMembership,
  UpdatePhoneNumberSettingsCommand,
} from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import {
  CallingNameStatus,
  InviteStatus,
  PhoneNumberOrderStatus,
  PhoneNumberProductType,
  PhoneNumberStatus,
  PhoneNumberType,
  RegistrationStatus,
  UserType,
} from "../../src/operations/shapes.js";
import { collect, failureOf, localChime, present, type TestChime } from "../support/local-chime.js";
import { allNumbers, demoAccounts, seconds, stock, usersOf } from "./support/demo.js";
import { demoMessages } from "./support/fixtures.js";

const chime = await localChime();
const { client } = chime;
const accounts = await demoAccounts(chime);
const AccountId = accounts.EnterpriseLWA;
const users = await usersOf(client, AccountId);
const large = await localChime({ users: 1000 });
const account = (await demoAccounts(large)).EnterpriseLWA;

const valuesOf = <T, K extends keyof T>(items: readonly T[], member: K): Set<T[K]> =>
  new Set(items.map((item) => item[member]));
const roomsOf = (of: TestChime, account: string): Promise<Room[]> =>
  collect(paginateListRooms({ client: of.client, pageSize: 99 }, { AccountId: account }), (page) => page.Rooms);
const membersOf = (of: TestChime, account: string, RoomId: string | undefined): Promise<RoomMembership[]> =>
  collect(
    paginateListRoomMemberships({ client: of.client, pageSize: 99 }, { AccountId: account, RoomId }),
    (page) => page.RoomMemberships,
  );

describe("accounts", () => {
  test("include one active account of each of the four types", async () => {
    const all = await collect(paginateListAccounts({ client }, {}), (page) => page.Accounts);
    expect(all.map(({ AccountType }) => AccountType).sort()).toEqual([
      "EnterpriseDirectory",
      "EnterpriseLWA",
      "EnterpriseOIDC",
      "Team",
    ]);
    expect(valuesOf(all, "AccountStatus")).toEqual(new Set(["Active"]));
    expect(valuesOf(all, "AwsAccountId").size).toBe(1);
  });

  test("of type Team have registered users and a pending invitation", async () => {
    const team = await usersOf(client, accounts.Team);
    expect(team).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ UserRegistrationStatus: "Registered" }),
        expect.objectContaining({ UserRegistrationStatus: "Unregistered", UserInvitationStatus: "Pending" }),
      ]),
    );
  });
});

describe("users of the large account", () => {
  test("are 250 by default, each with a display name and a different e-mail address", () => {
    expect(users).toHaveLength(250);
    expect(valuesOf(users, "UserId").size).toBe(250);
    expect(valuesOf(users, "PrimaryEmail").size).toBe(250);
    expect(users.filter(({ DisplayName }) => !DisplayName?.trim())).toEqual([]);
    expect(valuesOf(users, "AccountId")).toEqual(new Set([AccountId]));
  });

  test("are registered private users, at least two thirds of them", () => {
    const people = users.filter(
      ({ UserType, UserRegistrationStatus }) => UserType === "PrivateUser" && UserRegistrationStatus === "Registered",
    );
    expect(people.length).toBeGreaterThanOrEqual((users.length * 2) / 3);
  });

  test("have every type, registration status and invitation status", () => {
    expect(valuesOf(users, "UserType")).toEqual(new Set(UserType.enum));
    expect(valuesOf(users, "UserRegistrationStatus")).toEqual(new Set(RegistrationStatus.enum));
    expect([...valuesOf(users, "UserInvitationStatus")]).toEqual(expect.arrayContaining([...InviteStatus.enum]));
  });

  test("have a phone number in some cases, but mostly not", async () => {
    const owners = users.filter(({ PrimaryProvisionedNumber }) => PrimaryProvisionedNumber);
    expect(owners.length).toBeGreaterThan(0);
    expect(owners.length).toBeLessThan(users.length / 2);
    const numbers = await allNumbers(client);
    for (const { UserId, PrimaryProvisionedNumber } of owners) {
      const number = present(numbers.find(({ E164PhoneNumber }) => E164PhoneNumber === PrimaryProvisionedNumber));
      expect(number).toMatchObject({ Status: "Assigned", ProductType: "BusinessCalling" });
      expect(present(number.Associations).map(({ Name, Value }) => [Name, Value])).toEqual(
        expect.arrayContaining([
          ["UserId", UserId],
          ["AccountId", AccountId],
        ]),
      );
    }
  });
});

describe("rooms and bots", () => {
  test("rooms have from none to more than 200 members: users, bots and, in one room, webhooks", async () => {
    const members = await Promise.all(
      (await roomsOf(chime, AccountId)).map(({ RoomId }) => membersOf(chime, AccountId, RoomId)),
    );
    const sizes = members.map(({ length }) => length);
    expect(Math.min(...sizes)).toBe(0);
    expect(Math.max(...sizes)).toBeGreaterThan(200);

    const typesOf = (memberships: readonly RoomMembership[]) =>
      new Set(memberships.map(({ Member }) => Member?.MemberType));
    expect(typesOf(members.flat())).toEqual(new Set(["User", "Bot", "Webhook"]));
    expect(members.filter((memberships) => typesOf(memberships).has("Webhook"))).toHaveLength(1);
    expect(valuesOf(members.flat(), "Role")).toEqual(new Set(["Administrator", "Member"]));
  });

  test("memberships show their users' names and addresses, and nobody is in a room twice", async () => {
    const known = new Map(users.map((user) => [user.UserId, user]));
    for (const { RoomId } of await roomsOf(chime, AccountId)) {
      const members = (await membersOf(chime, AccountId, RoomId)).map(({ Member }) => present(Member));
      expect(valuesOf(members, "MemberId").size).toBe(members.length);
      for (const { MemberId, MemberType, FullName, Email } of members.filter(
        (member) => member.MemberType === "User",
      )) {
        const user = present(known.get(MemberId));
        expect({ MemberType, FullName, Email }).toEqual({
          MemberType: "User",
          FullName: user.DisplayName,
          Email: user.PrimaryEmail,
        });
      }
    }
  });

  test("bots send events to an HTTPS endpoint, to a Lambda function, or nowhere", async () => {
    const bots = await collect(paginateListBots({ client }, { AccountId }), (page) => page.Bots);
    const targets = new Set<string>();
    for (const { BotId } of bots) {
      const read = client.send(new GetEventsConfigurationCommand({ AccountId, BotId }));
      const failure = await failureOf(read);
      if (failure instanceof Error) targets.add(failure.name);
      else for (const member of Object.keys((await read).EventsConfiguration ?? {})) targets.add(member);
    }
    expect(targets).toEqual(
      new Set(["BotId", "OutboundEventsHTTPSEndpoint", "LambdaFunctionArn", "NotFoundException"]),
    );
  });

  test("rooms and conversations have messages that can be redacted", async () => {
    const { rooms, conversations } = await demoMessages(chime);
    const known = new Set((await roomsOf(chime, AccountId)).map(({ RoomId }) => RoomId));
    expect(rooms.some(({ accountId, roomId }) => accountId === AccountId && known.has(roomId))).toBe(true);
    expect(conversations.some(({ accountId }) => accountId === AccountId)).toBe(true);
  });
});

describe("telephony", () => {
  const ofChime = ({ enum: values, onlyIn }: { enum: readonly string[]; onlyIn: Readonly<Record<string, string>> }) =>
    new Set(values.filter((value) => onlyIn[value] !== "voice"));
  const expectVariety = async () => {
    const numbers = await allNumbers(client);
    expect(valuesOf(numbers, "Status")).toEqual(ofChime(PhoneNumberStatus));
    expect(valuesOf(numbers, "Type")).toEqual(new Set(PhoneNumberType.enum));
    expect(valuesOf(numbers, "ProductType")).toEqual(ofChime(PhoneNumberProductType));
    expect(valuesOf(numbers, "CallingNameStatus")).toEqual(new Set(CallingNameStatus.enum));
    const orders = await collect(paginateListPhoneNumberOrders({ client }, {}), (page) => page.PhoneNumberOrders);
    expect(valuesOf(orders, "Status")).toEqual(ofChime(PhoneNumberOrderStatus));
  };

  test("numbers have every status, type and product and orders every status, also an hour later", async () => {
    await expectVariety();
    await chime.advance(seconds.hour);
    await expectVariety();
  });

  test("calling name updates complete, queued numbers are released, and ported numbers arrive", async () => {
    const { client, advance } = await localChime({ seed: 3 });
    const numbers = await allNumbers(client);
    const inStatus = (member: "Status" | "CallingNameStatus", value: string) =>
      numbers.filter((number) => number[member] === value).map(({ PhoneNumberId }) => present(PhoneNumberId));
    const updating = inStatus("CallingNameStatus", "UpdateInProgress");
    const queued = [...inStatus("Status", "ReleaseInProgress"), ...inStatus("Status", "DeleteInProgress")];
    const ported = inStatus("Status", "AcquireInProgress");
    for (const ids of [updating, queued, ported]) expect(ids).not.toEqual([]);
    for (const { DeletionTimestamp } of numbers)
      if (DeletionTimestamp) expect(DeletionTimestamp.getTime()).toBeGreaterThan(Date.now());

    const byId = async () => new Map((await allNumbers(client)).map((number) => [number.PhoneNumberId, number]));
    await advance(4 * seconds.day);
    const afterFourDays = await byId();
    for (const id of updating) expect(afterFourDays.get(id)).toMatchObject({ CallingNameStatus: "UpdateSucceeded" });
    await advance(11 * seconds.day);
    const afterFifteenDays = await byId();
    for (const id of queued) expect(afterFifteenDays.has(id)).toBe(false);
    for (const id of ported) expect(afterFifteenDays.get(id)).toMatchObject({ Status: "Unassigned" });
    const orders = await collect(paginateListPhoneNumberOrders({ client }, {}), (page) => page.PhoneNumberOrders);
    expect(valuesOf(orders, "Status")).not.toContain("Processing");
  });

  test("no number has a product type that its country or type does not support", async () => {
    for (const { Type, Country, ProductType } of await allNumbers(client)) {
      if (ProductType !== "SipMediaApplicationDialIn") expect(Country).toBe("US");
      if (ProductType === "BusinessCalling") expect(Type).toBe("Local");
    }
  });

  test("area code 206 has at least ten available numbers, none of them owned", async () => {
    const unowned = await stock(client, { AreaCode: "206" });
    expect(unowned.length).toBeGreaterThanOrEqual(10);
    const owned = valuesOf(await allNumbers(client), "E164PhoneNumber");
    expect(unowned.filter((number) => owned.has(number))).toEqual([]);
  });

  test("the default calling name can be changed at once", async () => {
    const { $metadata } = await client.send(new UpdatePhoneNumberSettingsCommand({ CallingName: "New name" }));
    expect($metadata.httpStatusCode).toBe(204);
  });
});

describe("with a thousand users", () => {
  test("the first ten rooms have at least 99 users each and no webhook", async () => {
    const drawn = new Set<string | undefined>();
    for (const { RoomId } of (await roomsOf(large, account)).slice(0, 10)) {
      const { RoomMemberships } = await large.client.send(
        new ListRoomMembershipsCommand({ AccountId: account, RoomId, MaxResults: 99 }),
      );
      expect(present(RoomMemberships).map(({ Member }) => Member?.MemberType)).toEqual(Array<string>(99).fill("User"));
      for (const { Member } of present(RoomMemberships)) drawn.add(Member?.MemberId);
      const all = await membersOf(large, account, RoomId);
      expect(all.filter(({ Member }) => Member?.MemberType === "Webhook")).toEqual([]);
    }
    const order = (await usersOf(large.client, account)).map(({ UserId }) => UserId);
    const positions = order.flatMap((id, i) => (drawn.has(id) ? [i] : []));
    for (const part of [0, 1, 2, 3])
      expect(positions.some((i) => Math.floor((i * 4) / order.length) === part)).toBe(true);
    expect(positions.length).toBeGreaterThan(400);
  });
});
