import { randomUUID } from "node:crypto";
import {
  AssociatePhoneNumberWithUserCommand,
  BatchSuspendUserCommand,
  BatchUnsuspendUserCommand,
  CreateUserCommand,
  DeletePhoneNumberCommand,
  GetPhoneNumberCommand,
  GetUserCommand,
  InviteUsersCommand,
  ListAccountsCommand,
  ListUsersCommand,
} from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { expectException, localChime, present } from "../support/local-chime.js";
import { demoAccounts, newAccount, newNumber, newUser, peopleOf, phoneIdOf, usersOf } from "./support/demo.js";

const chime = await localChime();
const { client } = chime;
const accounts = await demoAccounts(chime);
const ErrorMessage = expect.stringMatching(/\S/) as string;

const suspend = async (AccountId: string, ...UserIdList: string[]) =>
  (await client.send(new BatchSuspendUserCommand({ AccountId, UserIdList }))).UserErrors;
const unsuspend = async (AccountId: string, ...UserIdList: string[]) =>
  (await client.send(new BatchUnsuspendUserCommand({ AccountId, UserIdList }))).UserErrors;

describe("in an EnterpriseLWA account", () => {
  const AccountId = accounts.EnterpriseLWA;
  const getUser = async (UserId: string) =>
    present((await client.send(new GetUserCommand({ AccountId, UserId }))).User);

  test("suspended users stay in the list, and become registered again", async () => {
    const [first = "", second = "", third = ""] = await peopleOf(client, AccountId);
    const before = await usersOf(client, AccountId);
    const withStatus = (UserRegistrationStatus: string, ...ids: string[]) =>
      before.map((user) => (ids.includes(present(user.UserId)) ? { ...user, UserRegistrationStatus } : user));

    expect(await suspend(AccountId, first, second)).toEqual([]);
    expect(await usersOf(client, AccountId)).toEqual(withStatus("Suspended", first, second));
    expect(await unsuspend(AccountId, second, third)).toEqual([]);
    expect(await usersOf(client, AccountId)).toEqual(withStatus("Suspended", first));
    expect(await unsuspend(AccountId, first)).toEqual([]);
    expect(await usersOf(client, AccountId)).toEqual(before);
  });

  test("unsuspending users who are not suspended changes nothing", async () => {
    const before = await usersOf(client, AccountId);
    const others = before.filter(({ UserRegistrationStatus }) => UserRegistrationStatus !== "Suspended");
    const byStatus = ["Registered", "Unregistered"].map((status) =>
      present(others.find((user) => user.UserRegistrationStatus === status)?.UserId),
    );
    expect(await unsuspend(AccountId, ...byStatus)).toEqual([]);
    expect(await usersOf(client, AccountId)).toEqual(before);
  });

  test("an unknown user is an item error, and the others are suspended", async () => {
    const [person = ""] = await peopleOf(client, AccountId);
    const nobody = randomUUID();
    const UserErrors = [{ UserId: nobody, ErrorCode: "NotFound", ErrorMessage }];
    expect(await suspend(AccountId, nobody, person)).toEqual(UserErrors);
    expect(await getUser(person)).toMatchObject({ UserRegistrationStatus: "Suspended" });
    expect(await unsuspend(AccountId, nobody, person)).toEqual(UserErrors);
    expect(await getUser(person)).toMatchObject({ UserRegistrationStatus: "Registered" });
  });

  test("an invited user who never registered is unregistered again after the suspension", async () => {
    const invited = present(
      (await usersOf(client, AccountId)).find(({ UserInvitationStatus }) => UserInvitationStatus === "Pending"),
    );
    const id = present(invited.UserId);
    await suspend(AccountId, id);
    expect(await getUser(id)).toMatchObject({ UserRegistrationStatus: "Suspended" });
    expect(await unsuspend(AccountId, id)).toEqual([]);
    const { PersonalPIN: _, ...restored } = await getUser(id);
    expect(restored).toEqual({
      ...invited,
      UserRegistrationStatus: "Unregistered",
      UserInvitationStatus: "Pending",
    });
  });

  test("a suspended user keeps the phone number", async () => {
    const { UserId } = await newUser(client, AccountId);
    const E164PhoneNumber = await newNumber(chime);
    await client.send(new AssociatePhoneNumberWithUserCommand({ AccountId, UserId, E164PhoneNumber }));
    await suspend(AccountId, UserId);
    const { PhoneNumber } = await client.send(new GetPhoneNumberCommand({ PhoneNumberId: phoneIdOf(E164PhoneNumber) }));
    expect(PhoneNumber).toMatchObject({ Status: "Assigned" });
    expect(await getUser(UserId)).toMatchObject({ PrimaryProvisionedNumber: E164PhoneNumber });
  });
});

describe("in a Team account", () => {
  const goneFrom = async (AccountId: string, UserId: string, UserEmail: string) => {
    await expectException(client.send(new GetUserCommand({ AccountId, UserId })), "NotFoundException");
    expect((await usersOf(client, AccountId)).map((user) => user.UserId)).not.toContain(UserId);
    expect((await client.send(new ListUsersCommand({ AccountId, UserEmail }))).Users).toEqual([]);
    expect((await client.send(new ListAccountsCommand({ UserEmail }))).Accounts).toEqual([]);
  };

  test.each(["Registered", "Unregistered"])(
    "a suspended user who was %s leaves the account and returns by invitation",
    async (status) => {
      const AccountId = accounts.Team;
      const user = present(
        (await usersOf(client, AccountId)).find(({ UserRegistrationStatus }) => UserRegistrationStatus === status),
      );
      const [id, email] = [present(user.UserId), present(user.PrimaryEmail)];
      expect(await suspend(AccountId, id)).toEqual([]);
      await goneFrom(AccountId, id, email);

      await client.send(new InviteUsersCommand({ AccountId, UserEmailList: [email] }));
      const { Users } = await client.send(new ListUsersCommand({ AccountId, UserEmail: email }));
      expect(Users).toMatchObject([
        { PrimaryEmail: email, UserRegistrationStatus: "Unregistered", UserInvitationStatus: "Pending" },
      ]);
    },
  );

  test("the address of a user who left can be given to a new one", async () => {
    const AccountId = accounts.Team;
    const user = present(
      (await usersOf(client, AccountId)).find(({ UserRegistrationStatus }) => UserRegistrationStatus === "Registered"),
    );
    const Email = present(user.PrimaryEmail);
    await suspend(AccountId, present(user.UserId));
    const { User } = await client.send(new CreateUserCommand({ AccountId, Email, UserType: "SharedDevice" }));
    expect(User?.UserId).not.toBe(user.UserId);
    expect((await client.send(new ListUsersCommand({ AccountId, UserEmail: Email }))).Users).toMatchObject([
      { UserId: User?.UserId },
    ]);
    await expectException(
      client.send(new CreateUserCommand({ AccountId, Email, UserType: "SharedDevice" })),
      "ConflictException",
    );
  });

  test("the phone number of a suspended user becomes unassigned and can be deleted", async () => {
    const AccountId = await newAccount(client);
    const { UserId, Email } = await newUser(client, AccountId);
    const E164PhoneNumber = await newNumber(chime);
    const PhoneNumberId = phoneIdOf(E164PhoneNumber);
    await client.send(new AssociatePhoneNumberWithUserCommand({ AccountId, UserId, E164PhoneNumber }));
    await suspend(AccountId, UserId);
    const { PhoneNumber } = await client.send(new GetPhoneNumberCommand({ PhoneNumberId }));
    expect(PhoneNumber).toMatchObject({ Status: "Unassigned", Associations: [] });
    await client.send(new DeletePhoneNumberCommand({ PhoneNumberId }));

    await client.send(new InviteUsersCommand({ AccountId, UserEmailList: [Email] }));
    const { User } = await client.send(new GetUserCommand({ AccountId, UserId }));
    expect(User).not.toHaveProperty("PrimaryProvisionedNumber");
  });

  test("a suspended user is not found by a second suspension", async () => {
    const AccountId = await newAccount(client);
    const { UserId, Email } = await newUser(client, AccountId);
    expect(await suspend(AccountId, UserId)).toEqual([]);
    await goneFrom(AccountId, UserId, Email);
    expect(await suspend(AccountId, UserId)).toEqual([{ UserId, ErrorCode: "NotFound", ErrorMessage }]);
  });
});
