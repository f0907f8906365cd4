import {
  BatchSuspendUserCommand,
  CreateUserCommand,
  InviteUsersCommand,
  ListAccountsCommand,
  ListUsersCommand,
} from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { expectException, localChime } from "../support/local-chime.js";
import { demoAccounts, newAccount, newUser, uniqueEmail } from "./support/demo.js";

const chime = await localChime();
const { client } = chime;
const accounts = await demoAccounts(chime);

const create = (AccountId: string, Email: string) => client.send(new CreateUserCommand({ AccountId, Email }));
const accountsOf = async (UserEmail: string) =>
  (await client.send(new ListAccountsCommand({ UserEmail }))).Accounts?.map(({ AccountId }) => AccountId);

describe("an e-mail address belongs to one user of one account", () => {
  test("CreateUser rejects an address of another account, in any capitalisation", async () => {
    const { Email } = await newUser(client, accounts.EnterpriseLWA);
    for (const address of [Email, Email.toUpperCase()])
      await expectException(create(accounts.EnterpriseOIDC, address), "ConflictException");
    expect(await accountsOf(Email)).toEqual([accounts.EnterpriseLWA]);
  });

  test("InviteUsers fails for an address of another account, and invites the others", async () => {
    const { Email } = await newUser(client, accounts.EnterpriseLWA);
    const free = uniqueEmail();
    const { Invites } = await client.send(
      new InviteUsersCommand({ AccountId: accounts.Team, UserEmailList: [Email, free] }),
    );
    expect(Invites).toMatchObject([
      { EmailAddress: Email, Status: "Failed", EmailStatus: "Failed" },
      { EmailAddress: free, Status: "Pending", EmailStatus: "Sent" },
    ]);
    const { Users } = await client.send(new ListUsersCommand({ AccountId: accounts.Team, UserEmail: Email }));
    expect(Users).toEqual([]);
  });

  test("the address of a user who left a Team account can be used in another account", async () => {
    const AccountId = await newAccount(client);
    const { Email, UserId } = await newUser(client, AccountId);
    await client.send(new BatchSuspendUserCommand({ AccountId, UserIdList: [UserId] }));
    await create(accounts.EnterpriseOIDC, Email);
    expect(await accountsOf(Email)).toEqual([accounts.EnterpriseOIDC]);
  });
});
