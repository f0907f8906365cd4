import { GetUserCommand, InviteUsersCommand, ListUsersCommand, paginateListUsers } from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { collect, localChime, present } from "../support/local-chime.js";
import { demoAccounts, uniqueEmail, usersOf } from "./support/demo.js";

const chime = await localChime();
const { client, control, advance } = chime;
const AccountId = (await demoAccounts(chime)).Team;

const userWith = async (UserEmail: string) => {
  const { Users } = await client.send(new ListUsersCommand({ AccountId, UserEmail }));
  return present(present(Users)[0]);
};
const accept = (email: string) => control("POST", "accept-invitation", { accountId: AccountId, email });

describe("InviteUsers", () => {
  test("returns an invitation for each address, in order", async () => {
    const UserEmailList = [uniqueEmail(), uniqueEmail(), uniqueEmail()];
    const { Invites } = await client.send(new InviteUsersCommand({ AccountId, UserEmailList }));
    const InviteId = expect.stringMatching(/\S/) as string;
    expect(Invites).toEqual(
      UserEmailList.map((EmailAddress) => ({ InviteId, Status: "Pending", EmailAddress, EmailStatus: "Sent" })),
    );
    expect(new Set(present(Invites).map((invite) => invite.InviteId)).size).toBe(3);
  });

  test.each(["PrivateUser", "SharedDevice"] as const)(
    "creates an unregistered user of type %s with a pending invitation",
    async (UserType) => {
      const email = uniqueEmail();
      await client.send(new InviteUsersCommand({ AccountId, UserEmailList: [email], UserType }));
      const user = await userWith(email);
      expect(user).toMatchObject({
        PrimaryEmail: email,
        UserType,
        UserRegistrationStatus: "Unregistered",
        UserInvitationStatus: "Pending",
        InvitedOn: expect.any(Date) as Date,
      });
      expect(user.RegisteredOn).toBeUndefined();
    },
  );

  test("creates no second user for an address of the account", async () => {
    const users = await usersOf(client, AccountId);
    const registered = present(users.find(({ UserRegistrationStatus }) => UserRegistrationStatus === "Registered"));
    await client.send(new InviteUsersCommand({ AccountId, UserEmailList: [present(registered.PrimaryEmail)] }));
    expect(await usersOf(client, AccountId)).toHaveLength(users.length);
    expect(await userWith(present(registered.PrimaryEmail))).toMatchObject({
      UserId: registered.UserId,
      UserRegistrationStatus: "Registered",
    });
  });
});

describe("an invitation that is accepted", () => {
  test("registers the user, who keeps their id", async () => {
    const email = uniqueEmail();
    await client.send(new InviteUsersCommand({ AccountId, UserEmailList: [email] }));
    const invited = await userWith(email);
    await advance(60);
    expect((await accept(email)).ok).toBe(true);

    const { User } = await client.send(new GetUserCommand({ AccountId, UserId: invited.UserId }));
    expect(User).toMatchObject({
      UserId: invited.UserId,
      UserRegistrationStatus: "Registered",
      UserInvitationStatus: "Accepted",
      InvitedOn: invited.InvitedOn,
    });
    const waited = present(User?.RegisteredOn).getTime() - present(invited.InvitedOn).getTime();
    expect(waited).toBeGreaterThanOrEqual(60_000);
  });

  test("must be pending", async () => {
    expect((await accept(uniqueEmail())).status).toBe(404);
    const users = await collect(paginateListUsers({ client }, { AccountId }), (page) => page.Users);
    const registered = present(users.find(({ UserRegistrationStatus }) => UserRegistrationStatus === "Registered"));
    expect((await accept(present(registered.PrimaryEmail))).ok).toBe(false);
    expect(await userWith(present(registered.PrimaryEmail))).toEqual(registered);
  });
});
