import {
  BatchUpdateUserCommand,
  CreateUserCommand,
  GetUserCommand,
  ListUsersCommand,
  LogoutUserCommand,
  ResetPersonalPINCommand,
  UpdateAccountCommand,
  UpdateUserCommand,
} from "@aws-sdk/client-chime";
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { expectException, localChime, present } from "../support/local-chime.js";
import { demoAccounts, newAccount, newUser, uniqueEmail, usersOf } from "./support/demo.js";
import { expectUnchanged } from "./support/snapshot.js";

const chime = await localChime();
const { client } = chime;
const AccountId = (await demoAccounts(chime)).EnterpriseLWA;

const getUser = async (UserId: string, account = AccountId) =>
  present((await client.send(new GetUserCommand({ AccountId: account, UserId }))).User);
const withoutPin = { PersonalPIN: undefined };

const roomArn = "arn:aws:a4b:us-east-1:111122223333:room/r";

describe("CreateUser", () => {
  test("creates a registered user with the account's default license", async () => {
    const account = await newAccount(client);
    await client.send(new UpdateAccountCommand({ AccountId: account, DefaultLicense: "Basic" }));
    const Email = uniqueEmail();
    const { User } = await client.send(new CreateUserCommand({ AccountId: account, Email, UserType: "SharedDevice" }));
    expect(User).toMatchObject({
      AccountId: account,
      PrimaryEmail: Email,
      DisplayName: expect.stringMatching(/\S/) as string,
      UserType: "SharedDevice",
      LicenseType: "Basic",
      UserRegistrationStatus: "Registered",
      RegisteredOn: expect.any(Date) as Date,
      AlexaForBusinessMetadata: { IsAlexaForBusinessEnabled: false },
    });
    expect(await getUser(present(User?.UserId), account)).toMatchObject({ ...User });
    expect(await usersOf(client, account)).toEqual([{ ...User, ...withoutPin }]);
  });

  test('names a shared device without a Username "Room Device"', async () => {
    const { UserId } = await newUser(client, AccountId);
    expect(await getUser(UserId)).toMatchObject({ UserType: "SharedDevice", DisplayName: "Room Device" });
    const Username = "Lobby";
    const named = await client.send(new CreateUserCommand({ AccountId, Username, UserType: "SharedDevice" }));
    expect(named.User).toMatchObject({ DisplayName: Username });
  });

  test("does not require an e-mail address", async () => {
    const { User } = await client.send(
      new CreateUserCommand({ AccountId, Username: "Lobby screen", UserType: "SharedDevice" }),
    );
    const user = await getUser(present(User?.UserId));
    expect(user).toMatchObject({ UserType: "SharedDevice", UserRegistrationStatus: "Registered" });
    expect(user.PrimaryEmail).toBeUndefined();
  });

  test("rejects an e-mail address that the account already has", async () => {
    const [known] = await usersOf(client, AccountId);
    const { Email } = await newUser(client, AccountId);
    await expectUnchanged(client, async () => {
      for (const taken of [known?.PrimaryEmail, Email]) {
        await expectException(
          client.send(new CreateUserCommand({ AccountId, Email: taken, UserType: "SharedDevice" })),
          "ConflictException",
        );
      }
    });
  });
});

describe("ListUsers", () => {
  test("returns what GetUser returns, without the PIN", async () => {
    const { Users = [] } = await client.send(new ListUsersCommand({ AccountId, MaxResults: 20 }));
    for (const listed of Users) {
      const user = await getUser(present(listed.UserId));
      expect(user.PersonalPIN).toMatch(/^\S+$/);
      expect(listed).toEqual({ ...user, ...withoutPin });
    }
    expect(Users).toHaveLength(20);
  });

  test("finds the user of an e-mail address", async () => {
    const users = await usersOf(client, AccountId);
    const { Email, UserId } = await newUser(client, AccountId);
    const middle = present(users[Math.floor(users.length / 2)]);
    const find = async (UserEmail: string | undefined) =>
      (await client.send(new ListUsersCommand({ AccountId, UserEmail }))).Users;
    expect(await find(middle.PrimaryEmail)).toEqual([middle]);
    expect(await find(Email)).toMatchObject([{ UserId }]);
    expect(await find(uniqueEmail())).toEqual([]);
  });

  test.each(["PrivateUser", "SharedDevice"] as const)("finds the users of type %s", async (UserType) => {
    const users = await usersOf(client, AccountId);
    const { Users } = await client.send(new ListUsersCommand({ AccountId, UserType, MaxResults: 200 }));
    expect(Users).toEqual(users.filter((user) => user.UserType === UserType).slice(0, 200));
  });
});

describe("UpdateUser", () => {
  test("changes the license and returns only the id", async () => {
    const { UserId } = await newUser(client, AccountId);
    const { User } = await client.send(new UpdateUserCommand({ AccountId, UserId, LicenseType: "Basic" }));
    expect(User).toEqual({ UserId });
    expect(await getUser(UserId)).toMatchObject({ LicenseType: "Basic" });
  });

  test("changes nothing for an empty input", async () => {
    const { UserId } = await newUser(client, AccountId);
    const before = await getUser(UserId);
    await client.send(new UpdateUserCommand({ AccountId, UserId }));
    expect(await getUser(UserId)).toEqual(before);
  });

  test("accepts UserType and AlexaForBusinessMetadata without effect, as only LicenseType is supported", async () => {
    const { UserId } = await newUser(client, AccountId);
    const before = await getUser(UserId);
    const AlexaForBusinessMetadata = { IsAlexaForBusinessEnabled: true, AlexaForBusinessRoomArn: roomArn };
    const members = { UserType: "PrivateUser" as const, AlexaForBusinessMetadata };
    await client.send(new UpdateUserCommand({ AccountId, UserId, ...members }));
    const UpdateUserRequestItems = [{ UserId, ...members }];
    const { UserErrors } = await client.send(new BatchUpdateUserCommand({ AccountId, UpdateUserRequestItems }));
    expect(UserErrors).toEqual([]);
    expect(await getUser(UserId)).toEqual(before);
  });

  test("rejects a license that the account does not support", async () => {
    const [user] = await usersOf(client, AccountId);
    await expectUnchanged(client, async () => {
      await expectException(
        client.send(new UpdateUserCommand({ AccountId, UserId: user?.UserId, LicenseType: "Plus" })),
        "BadRequestException",
      );
    });
  });
});

describe("BatchUpdateUser", () => {
  test("changes every user of the list", async () => {
    const users = [await newUser(client, AccountId), await newUser(client, AccountId)];
    const UpdateUserRequestItems = users.map(({ UserId }) => ({ UserId, LicenseType: "Basic" as const }));
    expect((await client.send(new BatchUpdateUserCommand({ AccountId, UpdateUserRequestItems }))).UserErrors).toEqual(
      [],
    );
    for (const { UserId } of users) expect(await getUser(UserId)).toMatchObject({ LicenseType: "Basic" });
  });

  test("reports an Alexa room that is not an ARN as an item error, as UpdateUser rejects it", async () => {
    const [{ UserId }, other] = [await newUser(client, AccountId), await newUser(client, AccountId)];
    const AlexaForBusinessMetadata = { AlexaForBusinessRoomArn: "x" };
    await expectException(
      client.send(new UpdateUserCommand({ AccountId, UserId, AlexaForBusinessMetadata })),
      "BadRequestException",
    );
    const { UserErrors } = await client.send(
      new BatchUpdateUserCommand({
        AccountId,
        UpdateUserRequestItems: [
          { UserId, AlexaForBusinessMetadata, LicenseType: "Basic" },
          { UserId: other.UserId, LicenseType: "Basic" },
        ],
      }),
    );
    expect(UserErrors).toMatchObject([{ UserId, ErrorCode: "BadRequest" }]);
    expect(await getUser(UserId)).toMatchObject({ LicenseType: "Pro" });
    expect(await getUser(other.UserId)).toMatchObject({ LicenseType: "Basic" });
  });

  test("returns an error for each item that fails and changes the others", async () => {
    const [good, unlicensed, nobody] = [
      (await newUser(client, AccountId)).UserId,
      (await newUser(client, AccountId)).UserId,
      randomUUID(),
    ];
    const { UserErrors } = await client.send(
      new BatchUpdateUserCommand({
        AccountId,
        UpdateUserRequestItems: [
          { UserId: nobody, LicenseType: "Basic" },
          { UserId: unlicensed, LicenseType: "Plus" },
          { UserId: good, LicenseType: "Basic" },
        ],
      }),
    );
    const ErrorMessage = expect.stringMatching(/\S/) as string;
    expect(UserErrors).toEqual([
      { UserId: nobody, ErrorCode: "NotFound", ErrorMessage },
      { UserId: unlicensed, ErrorCode: "BadRequest", ErrorMessage },
    ]);
    expect(await getUser(good)).toMatchObject({ LicenseType: "Basic" });
    expect(await getUser(unlicensed)).toMatchObject({ LicenseType: "Pro" });
  });
});

test("LogoutUser changes nothing that other operations return", async () => {
  const [user] = await usersOf(client, AccountId);
  await expectUnchanged(client, async () => {
    await client.send(new LogoutUserCommand({ AccountId, UserId: user?.UserId }));
  });
});

test("ResetPersonalPIN sets another PIN of ten characters and returns the whole user", async () => {
  const { UserId } = await newUser(client, AccountId);
  const before = await getUser(UserId);
  const { User } = await client.send(new ResetPersonalPINCommand({ AccountId, UserId }));
  expect(User?.PersonalPIN).toMatch(/^\S{10}$/);
  expect(User?.PersonalPIN).not.toBe(before.PersonalPIN);
  expect(User).toEqual({ ...before, PersonalPIN: User?.PersonalPIN });
  expect(await getUser(UserId)).toEqual(User);
});

test("a user is found only in their own account", async () => {
  const { UserId } = await newUser(client, AccountId);
  await expectException(
    client.send(new GetUserCommand({ AccountId: await newAccount(client), UserId })),
    "NotFoundException",
  );
});
