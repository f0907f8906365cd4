import { describe, expect, test } from "vitest";
import { newNumber, newUser, peopleOf, uniqueEmail, usersOf } from "../../local-chime/support/demo.js";
import { codesOf, textAt } from "../../support/gateway.js";
import { mutationTests } from "./support.js";

const { mutate, query, chime, lwa, team } = await mutationTests();
const { client } = chime;
const [someone = "", another = ""] = await peopleOf(client, lwa);

describe("createUser", () => {
  test("returns the complete user with the PIN, with one call", async () => {
    const email = uniqueEmail();
    const { data, calls } = await mutate(
      "createUser",
      { accountId: lwa, email, userType: "SHARED_DEVICE" },
      "user { id userId accountId primaryEmail userType userRegistrationStatus licenseType personalPin }",
    );
    expect(calls).toEqual({ CreateUser: 1 });
    expect(data).toMatchObject({
      createUser: {
        user: {
          accountId: lwa,
          primaryEmail: email,
          userType: "SHARED_DEVICE",
          userRegistrationStatus: "REGISTERED",
          licenseType: "PRO",
        },
      },
    });
    expect(textAt(data, "createUser.user.personalPin")).toMatch(/^\d{10}$/);
  });

  test("reports all issues together without a call, and an e-mail address that is in use as a CONFLICT", async () => {
    const faulty = await mutate("createUser", { accountId: " ", email: "nobody" }, "user { userId }");
    expect(faulty.errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      issues: [{ path: ["accountId"] }, { path: ["email"] }],
    });
    expect(faulty.calls).toEqual({});
    const { Email } = await newUser(client, lwa);
    expect(codesOf(await mutate("createUser", { accountId: lwa, email: Email }, "user { userId }"))).toEqual({
      createUser: "CONFLICT",
    });
  });
});

describe("updateUser", () => {
  test("takes one call for the id, and two for the members that Chime's response omits", async () => {
    const minimal = await mutate(
      "updateUser",
      { accountId: lwa, userId: someone, licenseType: "BASIC" },
      "user { userId accountId }",
    );
    expect([minimal.data, minimal.calls]).toEqual([
      { updateUser: { user: { userId: someone, accountId: lwa } } },
      { UpdateUser: 1 },
    ]);
    const full = await mutate(
      "updateUser",
      { accountId: lwa, userId: someone, licenseType: "PRO" },
      "user { displayName licenseType }",
    );
    expect(full.data).toMatchObject({
      updateUser: { user: { displayName: expect.any(String) as string, licenseType: "PRO" } },
    });
    expect(full.calls).toEqual({ UpdateUser: 1, GetUser: 1 });
  });

  test("refuses an invalid ARN and an unknown user", async () => {
    const faulty = await mutate(
      "updateUser",
      { accountId: lwa, userId: someone, alexaForBusinessMetadata: { alexaForBusinessRoomArn: "room" } },
      "user { userId }",
    );
    expect(faulty.errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      issues: [{ path: ["alexaForBusinessMetadata", "alexaForBusinessRoomArn"] }],
    });
    expect(faulty.calls).toEqual({});
    expect(codesOf(await mutate("updateUser", { accountId: lwa, userId: "nope" }, "user { userId }"))).toEqual({
      updateUser: "NOT_FOUND",
    });
  });
});

describe("batchUpdateUser", () => {
  test("returns the changed users in input order, and the errors of the others", async () => {
    const items = [another, "nope", someone].map((userId) => ({ userId, licenseType: "BASIC" }));
    const { data, calls } = await mutate(
      "batchUpdateUser",
      { accountId: lwa, updateUserRequestItems: items },
      "users { userId licenseType } userErrors { userId errorCode errorMessage retryable }",
    );
    expect(data).toEqual({
      batchUpdateUser: {
        users: [another, someone].map((userId) => ({ userId, licenseType: "BASIC" })),
        userErrors: [
          { userId: "nope", errorCode: "NOT_FOUND", errorMessage: "The user does not exist", retryable: false },
        ],
      },
    });
    expect(calls).toEqual({ BatchUpdateUser: 1, GetUser: 2 });
  });
});

describe("suspension", () => {
  test("suspends users of an EnterpriseLWA account, and unsuspending ends it", async () => {
    const suspended = await mutate(
      "batchSuspendUser",
      { accountId: lwa, userIdList: [someone] },
      "users { userId userRegistrationStatus } userErrors { userId }",
    );
    expect(suspended.data).toEqual({
      batchSuspendUser: { users: [{ userId: someone, userRegistrationStatus: "SUSPENDED" }], userErrors: [] },
    });
    expect(suspended.calls).toEqual({ BatchSuspendUser: 1, GetUser: 1, GetAccount: 1 });
    const back = await mutate(
      "batchUnsuspendUser",
      { accountId: lwa, userIdList: [someone] },
      "users { userRegistrationStatus } userErrors { userId }",
    );
    expect(back.data).toEqual({
      batchUnsuspendUser: { users: [{ userRegistrationStatus: "REGISTERED" }], userErrors: [] },
    });
  });

  test("takes one call if only ids are selected", async () => {
    const { calls } = await mutate(
      "batchUnsuspendUser",
      { accountId: lwa, userIdList: [someone, another] },
      "users { id userId account { accountId } } userErrors { userId }",
    );
    expect(calls).toEqual({ BatchUnsuspendUser: 1 });
  });

  test("returns users of a Team account as last known, because they become unreadable", async () => {
    const [member] = await peopleOf(client, team);
    const { data } = await mutate(
      "batchSuspendUser",
      { accountId: team, userIdList: [member, "nope"] },
      "users { userId displayName userRegistrationStatus } userErrors { userId errorCode }",
    );
    expect(data).toEqual({
      batchSuspendUser: {
        users: [{ userId: member, displayName: expect.any(String) as string, userRegistrationStatus: "SUSPENDED" }],
        userErrors: [{ userId: "nope", errorCode: "NOT_FOUND" }],
      },
    });
    expect(
      codesOf(
        await query("query ($a: ID!, $u: ID!) { user(accountId: $a, userId: $u) { userId } }", { a: team, u: member }),
      ),
    ).toEqual({ user: "NOT_FOUND" });
  });

  test("is refused as a whole if the account's type does not allow it", async () => {
    expect(
      codesOf(await mutate("batchUnsuspendUser", { accountId: team, userIdList: ["x"] }, "users { userId }")),
    ).toEqual({ batchUnsuspendUser: "UNPROCESSABLE" });
  });
});

describe("inviteUsers", () => {
  test("reports the outcome of each address", async () => {
    const userEmailList = [uniqueEmail(), uniqueEmail()];
    const { data, calls } = await mutate(
      "inviteUsers",
      { accountId: team, userEmailList },
      "invites { inviteId emailAddress status emailStatus } inviteErrors { emailAddress errorCode errorMessage retryable }",
    );
    expect(data).toEqual({
      inviteUsers: {
        invites: userEmailList.map((emailAddress) => ({
          inviteId: expect.any(String) as string,
          emailAddress,
          status: "PENDING",
          emailStatus: "SENT",
        })),
        inviteErrors: [],
      },
    });
    expect(calls).toEqual({ InviteUsers: 1 });
    expect((await usersOf(client, team)).map(({ PrimaryEmail }) => PrimaryEmail)).toEqual(
      expect.arrayContaining(userEmailList),
    );
  });

  test("reports each invalid address, and invites the others", async () => {
    const address = uniqueEmail();
    const { data, errors, calls } = await mutate(
      "inviteUsers",
      { accountId: team, userEmailList: [address, "nobody", ""] },
      "invites { emailAddress } inviteErrors { emailAddress errorCode errorMessage retryable }",
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      inviteUsers: {
        invites: [{ emailAddress: address }],
        inviteErrors: [
          {
            emailAddress: "nobody",
            errorCode: "BAD_REQUEST",
            errorMessage: expect.stringMatching(/^must be /) as unknown,
            retryable: false,
          },
          { emailAddress: "", errorCode: "BAD_REQUEST", errorMessage: expect.any(String) as unknown, retryable: false },
        ],
      },
    });
    expect(calls).toEqual({ InviteUsers: 1 });
  });

  test("makes no call if every address is invalid, and is refused as a whole if something besides the addresses is", async () => {
    const payload = "inviteErrors { errorCode }";
    expect(await mutate("inviteUsers", { accountId: team, userEmailList: ["nobody"] }, payload)).toEqual({
      data: { inviteUsers: { inviteErrors: [{ errorCode: "BAD_REQUEST" }] } },
      calls: {},
    });
    const refused = await mutate("inviteUsers", { accountId: "..", userEmailList: ["nobody"] }, payload);
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      issues: [{ path: ["accountId"] }],
    });
    expect(refused.calls).toEqual({});
  });
});

test("logoutUser returns the user", async () => {
  const { data, calls } = await mutate("logoutUser", { accountId: lwa, userId: someone }, "user { userId }");
  expect([data, calls]).toEqual([{ logoutUser: { user: { userId: someone } } }, { LogoutUser: 1 }]);
  expect(codesOf(await mutate("logoutUser", { accountId: lwa, userId: "nope" }, "user { userId }"))).toEqual({
    logoutUser: "NOT_FOUND",
  });
});

test("resetPersonalPin returns the user with a new PIN, with one call", async () => {
  const pin = async () =>
    (
      await query("query ($a: ID!, $u: ID!) { user(accountId: $a, userId: $u) { personalPin } }", {
        a: lwa,
        u: someone,
      })
    ).data;
  const before = await pin();
  const { data, calls } = await mutate(
    "resetPersonalPin",
    { accountId: lwa, userId: someone },
    "user { personalPin displayName }",
  );
  expect(calls).toEqual({ ResetPersonalPIN: 1 });
  expect(await pin()).not.toEqual(before);
  expect(await pin()).toEqual({ user: { personalPin: textAt(data, "resetPersonalPin.user.personalPin") } });
});

test("updateUserSettings returns the settings and the user", async () => {
  const telephony = { inboundCalling: false, outboundCalling: true, sms: false };
  const { data, calls } = await mutate(
    "updateUserSettings",
    { accountId: lwa, userId: someone, userSettings: { telephony } },
    "userSettings { telephony { inboundCalling outboundCalling sms } } user { userId }",
  );
  expect(data).toEqual({ updateUserSettings: { userSettings: { telephony }, user: { userId: someone } } });
  expect(calls).toEqual({ UpdateUserSettings: 1, GetUserSettings: 1 });
});

describe("a user's phone number", () => {
  test("is assigned and returned, and both payloads have user and number", async () => {
    const number = await newNumber(chime);
    const { UserId: userId } = await newUser(client, lwa);
    const given = await mutate(
      "associatePhoneNumberWithUser",
      { accountId: lwa, userId, e164PhoneNumber: number },
      "user { primaryProvisionedNumber } phoneNumber { status }",
    );
    expect(given.data).toEqual({
      associatePhoneNumberWithUser: { user: { primaryProvisionedNumber: number }, phoneNumber: { status: "ASSIGNED" } },
    });
    expect(given.calls).toEqual({ AssociatePhoneNumberWithUser: 1, GetUser: 1, GetPhoneNumber: 1 });
    const taken = await mutate(
      "disassociatePhoneNumberFromUser",
      { accountId: lwa, userId },
      "user { primaryProvisionedNumber } phoneNumber { e164PhoneNumber status }",
    );
    expect(taken.data).toEqual({
      disassociatePhoneNumberFromUser: {
        user: { primaryProvisionedNumber: null },
        phoneNumber: { e164PhoneNumber: number, status: "UNASSIGNED" },
      },
    });
    const nothing = await mutate("disassociatePhoneNumberFromUser", { accountId: lwa, userId }, "user { userId }");
    expect(nothing.calls).toEqual({ DisassociatePhoneNumberFromUser: 1 });
  });

  test("must be valid and in the inventory", async () => {
    const bad = await mutate(
      "associatePhoneNumberWithUser",
      { accountId: lwa, userId: someone, e164PhoneNumber: "0123" },
      "user { userId }",
    );
    expect([codesOf(bad), bad.calls]).toEqual([{ associatePhoneNumberWithUser: "BAD_USER_INPUT" }, {}]);
    expect(
      codesOf(
        await mutate(
          "associatePhoneNumberWithUser",
          { accountId: lwa, userId: someone, e164PhoneNumber: "+12065559999" },
          "user { userId }",
        ),
      ),
    ).toEqual({
      associatePhoneNumberWithUser: "NOT_FOUND",
    });
  });
});
