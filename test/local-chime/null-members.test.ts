import {
  AssociateSigninDelegateGroupsWithAccountCommand,
  GetAccountCommand,
  GetAccountSettingsCommand,
  GetPhoneNumberCommand,
} from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { definitionOf, type OperationName, operationNames } from "../../src/operations/operations.js";
import type { Members, Shape } from "../../src/operations/shape.js";
import { localChime } from "../support/local-chime.js";
import { demoAccounts, newAccount, newNumber, newRoom, newUser, phoneIdOf } from "./support/demo.js";
import { type Input, validInput } from "./support/inputs.js";
import { requestOf, send } from "./support/raw.js";
import { fixtures } from "./support/fixtures.js";

const chime = await localChime();
const { client } = chime;
const accounts = await demoAccounts(chime);
const { values } = await fixtures(chime);
const AccountId = accounts.EnterpriseLWA;

const post = async (path: string, body: unknown, method = "POST") => {
  const { status, text } = await send(chime.url, { method, path, body: JSON.stringify(body) });
  return { status, body: JSON.parse(text || "{}") as unknown };
};

/** Copies of a value in which one member or list item is null, at every depth. */
function* withNull(shape: Shape, value: unknown): Generator {
  yield null;
  if (shape.type === "list" && Array.isArray(value))
    for (const [i, item] of value.entries())
      for (const changed of withNull(shape.of, item)) yield value.with(i, changed);
  if (shape.type === "structure" && typeof value === "object" && value !== null)
    yield* withNullMember(shape.members, value);
}
function* withNullMember(members: Members, value: object): Generator<object> {
  for (const [name, field] of Object.entries(value)) {
    const shape = members[name];
    if (shape) for (const changed of withNull(shape, field)) yield { ...value, [name]: changed };
  }
}

describe("a null member counts as absent", () => {
  test("in UpdateAccountSettings", async () => {
    const account = await newAccount(client);
    const AccountSettings = { EnableDialOut: null, DisableRemoteControl: true };
    expect((await post(`/accounts/${account}/settings`, { AccountSettings }, "PUT")).status).toBe(204);
    const { AccountSettings: settings } = await client.send(new GetAccountSettingsCommand({ AccountId: account }));
    expect(settings).toEqual({ EnableDialOut: false, DisableRemoteControl: true });
  });

  test("in an item of BatchUpdateUser", async () => {
    const { UserId } = await newUser(client, AccountId);
    expect(
      await post(`/accounts/${AccountId}/users`, { UpdateUserRequestItems: [{ UserId, LicenseType: null }] }),
    ).toEqual({ status: 200, body: { UserErrors: [] } });
  });

  test("in an item of BatchUpdatePhoneNumber", async () => {
    const PhoneNumberId = phoneIdOf(await newNumber(chime));
    expect(
      await post("/phone-numbers?operation=batch-update", {
        UpdatePhoneNumberRequestItems: [{ PhoneNumberId, ProductType: "VoiceConnector", CallingName: null }],
      }),
    ).toEqual({ status: 200, body: { PhoneNumberErrors: [] } });
    const { PhoneNumber } = await client.send(new GetPhoneNumberCommand({ PhoneNumberId }));
    expect(PhoneNumber).toMatchObject({ ProductType: "VoiceConnector", CallingNameStatus: "Unassigned" });
  });

  test("in a sign-in delegate group, which then has no name and is rejected", async () => {
    const path = `/accounts/${accounts.EnterpriseDirectory}?operation=associate-signin-delegate-groups`;
    const absent = await post(path, { SigninDelegateGroups: [{}] });
    expect(await post(path, { SigninDelegateGroups: [{ GroupName: null }] })).toEqual(absent);
    await client.send(
      new AssociateSigninDelegateGroupsWithAccountCommand({
        AccountId: accounts.EnterpriseDirectory,
        SigninDelegateGroups: [{ GroupName: "Named" }],
      }),
    );
    const { Account } = await client.send(new GetAccountCommand({ AccountId: accounts.EnterpriseDirectory }));
    expect(Account?.SigninDelegateGroups?.map(({ GroupName }) => typeof GroupName)).not.toContain("object");
  });

  test("in an item of BatchCreateRoomMembership, which is then an item error", async () => {
    const RoomId = await newRoom(client, AccountId);
    const path = `/accounts/${AccountId}/rooms/${RoomId}/memberships?operation=batch-create`;
    const { status, body } = await post(path, { MembershipItemList: [{ MemberId: null }] });
    expect(status).toBe(201);
    expect(body).toMatchObject({ Errors: [{ MemberId: null, ErrorCode: "BadRequest" }] });
  });
});

const withBody = operationNames.filter((operation) => !definitionOf(operation).http.startsWith("GET "));
const everything = (operation: OperationName): Input =>
  validInput(operation, values(operation), Object.keys(definitionOf(operation).input));

test.each(withBody)("%s never fails with a server error for an input with null in it", async (operation) => {
  for (const input of withNullMember(definitionOf(operation).input, everything(operation))) {
    const { status, text } = await send(chime.url, requestOf(operation, { ...input }));
    expect(status, `${JSON.stringify(input)}: ${text}`).toBeLessThan(500);
  }
});
