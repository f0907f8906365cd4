import { describe, expect, test } from "vitest";
import { newAccount, unique } from "../../local-chime/support/demo.js";
import { codesOf, textAt } from "../../support/gateway.js";
import { mutationTests } from "./support.js";

const { mutate, query, chime, lwa, team, directory } = await mutationTests();

describe("createAccount", () => {
  test("creates a Team account and returns it completely, with one call", async () => {
    const name = unique("Account");
    const { data, calls } = await mutate(
      "createAccount",
      { name },
      "account { id accountId name accountType accountStatus defaultLicense supportedLicenses createdTimestamp awsAccountId signinDelegateGroups { groupName } }",
    );
    expect(calls).toEqual({ CreateAccount: 1 });
    expect(data).toMatchObject({
      createAccount: {
        account: {
          name,
          accountType: "TEAM",
          accountStatus: "ACTIVE",
          defaultLicense: "PRO",
          supportedLicenses: ["BASIC", "PRO"],
          signinDelegateGroups: [],
        },
      },
    });
    const again = await query("query ($id: ID!) { account(accountId: $id) { name } }", {
      id: textAt(data, "createAccount.account.accountId"),
    });
    expect(again.data).toEqual({ account: { name } });
  });

  test.each([
    ["blank", " "],
    ["too long", "a".repeat(101)],
  ])("refuses a name that is %s without a call", async (_, name) => {
    const answer = await mutate("createAccount", { name }, "account { name }");
    expect(codesOf(answer)).toEqual({ createAccount: "BAD_USER_INPUT" });
    expect(answer.errors?.[0]?.extensions.issues).toMatchObject([{ path: ["name"] }]);
    expect(answer.calls).toEqual({});
  });
});

describe("updateAccount", () => {
  test("changes the given members and keeps the others", async () => {
    const accountId = await newAccount(chime.client);
    const { data, calls } = await mutate(
      "updateAccount",
      { accountId, defaultLicense: "BASIC" },
      "account { accountId defaultLicense }",
    );
    expect(calls).toEqual({ UpdateAccount: 1 });
    expect(data).toEqual({ updateAccount: { account: { accountId, defaultLicense: "BASIC" } } });
  });

  test("fails for a license that the account does not support, and for an unknown account", async () => {
    expect(
      codesOf(await mutate("updateAccount", { accountId: team, defaultLicense: "PLUS" }, "account { name }")),
    ).toEqual({ updateAccount: "BAD_USER_INPUT" });
    expect(codesOf(await mutate("updateAccount", { accountId: "nope", name: "x" }, "account { name }"))).toEqual({
      updateAccount: "NOT_FOUND",
    });
  });
});

describe("deleteAccount", () => {
  test("returns the id of the deleted account", async () => {
    const accountId = await newAccount(chime.client);
    const { data, calls } = await mutate("deleteAccount", { accountId }, "deletedAccountId");
    expect([data, calls]).toEqual([{ deleteAccount: { deletedAccountId: accountId } }, { DeleteAccount: 1 }]);
    expect(codesOf(await query("query ($id: ID!) { account(accountId: $id) { name } }", { id: accountId }))).toEqual({
      account: "NOT_FOUND",
    });
  });

  test("is UNPROCESSABLE while the account has users or domains", async () => {
    expect(codesOf(await mutate("deleteAccount", { accountId: team }, "deletedAccountId"))).toEqual({
      deleteAccount: "UNPROCESSABLE",
    });
    expect(codesOf(await mutate("deleteAccount", { accountId: lwa }, "deletedAccountId"))).toEqual({
      deleteAccount: "UNPROCESSABLE",
    });
  });
});

describe("updateAccountSettings", () => {
  test("changes the given members, and reads the settings again only if they are selected", async () => {
    const minimal = await mutate(
      "updateAccountSettings",
      { accountId: team, accountSettings: { enableDialOut: true } },
      "account { accountId }",
    );
    expect([minimal.data, minimal.calls]).toEqual([
      { updateAccountSettings: { account: { accountId: team } } },
      { UpdateAccountSettings: 1 },
    ]);
    const full = await mutate(
      "updateAccountSettings",
      { accountId: team, accountSettings: { disableRemoteControl: true } },
      "accountSettings { enableDialOut disableRemoteControl } account { name }",
    );
    expect(full.data).toEqual({
      updateAccountSettings: {
        accountSettings: { enableDialOut: true, disableRemoteControl: true },
        account: { name: "Example Team" },
      },
    });
    expect(full.calls).toEqual({ UpdateAccountSettings: 1, GetAccountSettings: 1, GetAccount: 1 });
  });
});

describe("putRetentionSettings", () => {
  test("returns the settings and the date of deletion, although Chime's response is empty", async () => {
    const { data, calls } = await mutate(
      "putRetentionSettings",
      {
        accountId: lwa,
        retentionSettings: { roomRetentionSettings: { retentionDays: 30 }, conversationRetentionSettings: {} },
      },
      "retentionSettings { roomRetentionSettings { retentionDays } conversationRetentionSettings { retentionDays } initiateDeletionTimestamp } initiateDeletionTimestamp account { accountId }",
    );
    expect(calls).toEqual({ PutRetentionSettings: 1, GetRetentionSettings: 1 });
    const initiateDeletionTimestamp = textAt(data, "putRetentionSettings.initiateDeletionTimestamp");
    expect(data).toEqual({
      putRetentionSettings: {
        retentionSettings: {
          roomRetentionSettings: { retentionDays: 30 },
          conversationRetentionSettings: { retentionDays: null },
          initiateDeletionTimestamp,
        },
        initiateDeletionTimestamp,
        account: { accountId: lwa },
      },
    });
  });

  test.each([0, 5476])("refuses %i days with the path, and a Team account", async (retentionDays) => {
    const answer = await mutate(
      "putRetentionSettings",
      {
        accountId: lwa,
        retentionSettings: {
          roomRetentionSettings: { retentionDays },
          conversationRetentionSettings: { retentionDays },
        },
      },
      "account { accountId }",
    );
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      issues: [
        { path: ["retentionSettings", "roomRetentionSettings", "retentionDays"] },
        { path: ["retentionSettings", "conversationRetentionSettings", "retentionDays"] },
      ],
    });
    expect(answer.calls).toEqual({});
    expect(
      codesOf(
        await mutate(
          "putRetentionSettings",
          { accountId: team, retentionSettings: { roomRetentionSettings: {} } },
          "account { accountId }",
        ),
      ),
    ).toEqual({ putRetentionSettings: "UNPROCESSABLE" });
  });
});

test("putRetentionSettings without a section is refused, because it would turn all retention off", async () => {
  const refused = await mutate(
    "putRetentionSettings",
    { accountId: lwa, retentionSettings: {} },
    "account { accountId }",
  );
  expect(refused.errors?.[0]?.extensions).toMatchObject({
    code: "BAD_USER_INPUT",
    issues: [{ path: ["retentionSettings"], message: expect.stringContaining("without retentionDays") as unknown }],
  });
  expect(refused.calls).toEqual({});
});

test("a member that is null in an update is refused, because Chime would ignore it", async () => {
  const refused = await mutate(
    "updateAccount",
    { accountId: lwa, name: null, defaultLicense: "PRO" },
    "account { name }",
  );
  expect(refused.errors?.[0]?.extensions).toMatchObject({
    code: "BAD_USER_INPUT",
    issues: [{ path: ["name"], code: "NOT_ALLOWED" }],
  });
  const items = [{ userId: "any", licenseType: null }];
  const batch = await mutate("batchUpdateUser", { accountId: lwa, updateUserRequestItems: items }, "users { userId }");
  expect(batch.errors?.[0]?.extensions).toMatchObject({
    issues: [{ path: ["updateUserRequestItems", 0, "licenseType"] }],
  });
  expect([refused.calls, batch.calls]).toEqual([{}, {}]);
});

test("a member that is null in a creation is absent", async () => {
  const { errors } = await mutate(
    "createRoom",
    { accountId: lwa, name: "Null", clientRequestToken: null },
    "room { name }",
  );
  expect(errors).toBeUndefined();
});

describe("sign-in delegate groups", () => {
  const groups = "account { signinDelegateGroups { groupName } }";

  test("are added to the account and removed from it", async () => {
    const added = await mutate(
      "associateSigninDelegateGroupsWithAccount",
      { accountId: directory, signinDelegateGroups: [{ groupName: "New" }] },
      groups,
    );
    expect(added.data).toMatchObject({
      associateSigninDelegateGroupsWithAccount: {
        account: {
          signinDelegateGroups: expect.arrayContaining([
            { groupName: "New" },
            { groupName: "Service Desk" },
          ]) as unknown,
        },
      },
    });
    expect(added.calls).toEqual({ AssociateSigninDelegateGroupsWithAccount: 1, GetAccount: 1 });
    const removed = await mutate(
      "disassociateSigninDelegateGroupsFromAccount",
      { accountId: directory, groupNames: ["New"] },
      groups,
    );
    expect(removed.data).not.toMatchObject({
      disassociateSigninDelegateGroupsFromAccount: {
        account: { signinDelegateGroups: expect.arrayContaining([{ groupName: "New" }]) as unknown },
      },
    });
    expect(removed.calls).toEqual({ DisassociateSigninDelegateGroupsFromAccount: 1, GetAccount: 1 });
  });

  test("are refused for other account types, and an empty list is refused without a call", async () => {
    expect(
      codesOf(
        await mutate(
          "associateSigninDelegateGroupsWithAccount",
          { accountId: team, signinDelegateGroups: [{ groupName: "x" }] },
          "account { name }",
        ),
      ),
    ).toEqual({
      associateSigninDelegateGroupsWithAccount: "UNPROCESSABLE",
    });
    const empty = await mutate(
      "disassociateSigninDelegateGroupsFromAccount",
      { accountId: directory, groupNames: [] },
      "account { name }",
    );
    expect([codesOf(empty), empty.calls]).toEqual([
      { disassociateSigninDelegateGroupsFromAccount: "BAD_USER_INPUT" },
      {},
    ]);
  });
});
