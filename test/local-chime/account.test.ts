import {
  AssociatePhoneNumberWithUserCommand,
  AssociateSigninDelegateGroupsWithAccountCommand,
  BatchSuspendUserCommand,
  CreateAccountCommand,
  DeleteAccountCommand,
  DisassociateSigninDelegateGroupsFromAccountCommand,
  GetAccountCommand,
  GetAccountSettingsCommand,
  GetPhoneNumberCommand,
  GetUserCommand,
  ListAccountsCommand,
  paginateListAccounts,
  UpdateAccountCommand,
  UpdateAccountSettingsCommand,
} from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { collect, expectException, localChime, present } from "../support/local-chime.js";
import {
  demoAccounts,
  newAccount,
  newNumber,
  newUser,
  phoneIdOf,
  unique,
  uniqueEmail,
  usersOf,
} from "./support/demo.js";
import { expectUnchanged } from "./support/snapshot.js";

const chime = await localChime();
const { client } = chime;
const accounts = await demoAccounts(chime);

const getAccount = async (AccountId: string) =>
  present((await client.send(new GetAccountCommand({ AccountId }))).Account);
const accountIds = async () =>
  (await collect(paginateListAccounts({ client }, {}), (page) => page.Accounts)).map(({ AccountId }) => AccountId);

describe("CreateAccount", () => {
  test("creates an active Team account with the default license Pro", async () => {
    const Name = unique("Account");
    const { Account } = await client.send(new CreateAccountCommand({ Name }));
    expect(Account).toMatchObject({
      AccountId: expect.stringMatching(/\S/) as string,
      AwsAccountId: expect.stringMatching(/^\d{12}$/) as string,
      Name,
      AccountType: "Team",
      AccountStatus: "Active",
      DefaultLicense: "Pro",
      SupportedLicenses: ["Basic", "Pro"],
      CreatedTimestamp: expect.any(Date) as Date,
    });
    expect(await getAccount(present(Account?.AccountId))).toEqual(Account);
    expect(await accountIds()).toContain(Account?.AccountId);
  });

  test("creates an account without users and with its settings off", async () => {
    const AccountId = await newAccount(client);
    expect(await usersOf(client, AccountId)).toEqual([]);
    const { AccountSettings } = await client.send(new GetAccountSettingsCommand({ AccountId }));
    expect(AccountSettings).toEqual({ DisableRemoteControl: false, EnableDialOut: false });
  });
});

describe("ListAccounts", () => {
  test("finds accounts by the start of their name", async () => {
    const Name = unique("Prefix");
    for (const name of [`${Name} one`, `${Name} two`, `Other ${Name}`])
      await client.send(new CreateAccountCommand({ Name: name }));
    const { Accounts } = await client.send(new ListAccountsCommand({ Name }));
    expect(present(Accounts).map((account) => account.Name)).toEqual([`${Name} one`, `${Name} two`]);
  });

  test("finds the account of an e-mail address, or returns an empty list", async () => {
    const AccountId = accounts.EnterpriseLWA;
    const [first] = await usersOf(client, AccountId);
    const { Email } = await newUser(client, AccountId);
    for (const UserEmail of [present(first?.PrimaryEmail), Email]) {
      const { Accounts } = await client.send(new ListAccountsCommand({ UserEmail }));
      expect(Accounts).toEqual([await getAccount(AccountId)]);
    }
    expect((await client.send(new ListAccountsCommand({ UserEmail: uniqueEmail() }))).Accounts).toEqual([]);
  });
});

describe("UpdateAccount", () => {
  test("changes the given members and returns the whole account", async () => {
    const AccountId = await newAccount(client);
    const before = await getAccount(AccountId);
    const Name = unique("Renamed");

    const { Account: renamed } = await client.send(new UpdateAccountCommand({ AccountId, Name }));
    expect(renamed).toEqual({ ...before, Name });
    const { Account: cheaper } = await client.send(new UpdateAccountCommand({ AccountId, DefaultLicense: "Basic" }));
    expect(cheaper).toEqual({ ...before, Name, DefaultLicense: "Basic" });
    const { Account: same } = await client.send(new UpdateAccountCommand({ AccountId }));
    expect(same).toEqual(cheaper);
    expect(await getAccount(AccountId)).toEqual(cheaper);
  });

  test("rejects a default license that the account does not support", async () => {
    await expectUnchanged(client, async () => {
      await expectException(
        client.send(new UpdateAccountCommand({ AccountId: accounts.Team, Name: "New name", DefaultLicense: "Plus" })),
        "BadRequestException",
      );
    });
  });
});

describe("DeleteAccount", () => {
  test.each(["Team", "EnterpriseDirectory", "EnterpriseLWA"] as const)(
    "rejects the deletion of the %s account, whose preconditions are not met",
    async (type) => {
      await expectUnchanged(client, async () => {
        await expectException(
          client.send(new DeleteAccountCommand({ AccountId: accounts[type] })),
          "UnprocessableEntityException",
        );
      });
    },
  );

  test("deletes a Team account with everything in it once its users are suspended", async () => {
    const AccountId = await newAccount(client);
    const { UserId } = await newUser(client, AccountId);
    await expectException(client.send(new DeleteAccountCommand({ AccountId })), "UnprocessableEntityException");

    await client.send(new BatchSuspendUserCommand({ AccountId, UserIdList: [UserId] }));
    await client.send(new DeleteAccountCommand({ AccountId }));
    expect(await accountIds()).not.toContain(AccountId);
    await expectException(client.send(new GetAccountCommand({ AccountId })), "NotFoundException");
    await expectException(client.send(new GetUserCommand({ AccountId, UserId })), "NotFoundException");
    await expectException(client.send(new DeleteAccountCommand({ AccountId })), "NotFoundException");
  });
});

test("DeleteAccount deletes an EnterpriseOIDC account, for which Chime documents no precondition", async () => {
  const { client, ...other } = await localChime();
  const AccountId = (await demoAccounts({ client, ...other })).EnterpriseOIDC;
  await client.send(new DeleteAccountCommand({ AccountId }));
  await expectException(client.send(new GetAccountCommand({ AccountId })), "NotFoundException");
});

test("the phone numbers of a deleted account become unassigned", async () => {
  const AccountId = await newAccount(client);
  const { UserId } = await newUser(client, AccountId);
  const E164PhoneNumber = await newNumber(chime);
  await client.send(new AssociatePhoneNumberWithUserCommand({ AccountId, UserId, E164PhoneNumber }));
  await client.send(new BatchSuspendUserCommand({ AccountId, UserIdList: [UserId] }));
  await client.send(new DeleteAccountCommand({ AccountId }));
  const { PhoneNumber } = await client.send(new GetPhoneNumberCommand({ PhoneNumberId: phoneIdOf(E164PhoneNumber) }));
  expect(PhoneNumber).toMatchObject({ Status: "Unassigned", Associations: [] });
});

describe("UpdateAccountSettings", () => {
  test("changes the given members and keeps the others", async () => {
    const AccountId = await newAccount(client);
    const settings = async () => (await client.send(new GetAccountSettingsCommand({ AccountId }))).AccountSettings;

    await client.send(new UpdateAccountSettingsCommand({ AccountId, AccountSettings: { EnableDialOut: true } }));
    expect(await settings()).toEqual({ DisableRemoteControl: false, EnableDialOut: true });
    await client.send(new UpdateAccountSettingsCommand({ AccountId, AccountSettings: { DisableRemoteControl: true } }));
    await client.send(new UpdateAccountSettingsCommand({ AccountId, AccountSettings: {} }));
    expect(await settings()).toEqual({ DisableRemoteControl: true, EnableDialOut: true });
  });
});

describe("sign-in delegate groups", () => {
  const AccountId = accounts.EnterpriseDirectory;
  const groups = async () =>
    present((await getAccount(AccountId)).SigninDelegateGroups).map(({ GroupName }) => GroupName);

  test("are added once per name, and removed by name", async () => {
    const existing = await groups();
    const [one, two] = [unique("Group"), unique("Group")];
    await client.send(
      new AssociateSigninDelegateGroupsWithAccountCommand({ AccountId, SigninDelegateGroups: [{ GroupName: one }] }),
    );
    await client.send(
      new AssociateSigninDelegateGroupsWithAccountCommand({
        AccountId,
        SigninDelegateGroups: [{ GroupName: one }, { GroupName: two }],
      }),
    );
    expect(await groups()).toEqual([...existing, one, two]);

    await client.send(
      new DisassociateSigninDelegateGroupsFromAccountCommand({ AccountId, GroupNames: [one, unique("No group")] }),
    );
    expect(await groups()).toEqual([...existing, two]);
  });
});
