import {
  GetPhoneNumberCommand,
  ListAccountsCommand,
  ListUsersCommand,
  CreateAccountCommand,
  UpdateUserSettingsCommand,
  GetUserSettingsCommand,
} from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { clientOf, type Credentials, failureOf, localChime, present } from "../support/local-chime.js";
import { newUser, phoneIdOf, unique } from "./support/demo.js";
import { type RawAnswer, type RawRequest, send, sendUnsigned, signed, type Signing } from "./support/raw.js";

const credentials: Credentials = { accessKeyId: "AKIDLOCAL", secretAccessKey: "secret/with+signs=" };
const strict = await localChime({ credentials: `${credentials.accessKeyId}:${credentials.secretAccessKey}` });
const open = await localChime();

const listAccounts: RawRequest = { method: "GET", path: "/accounts?name=A%20b&max-results=3" };
const createAccount = (): RawRequest => ({
  method: "POST",
  path: "/accounts",
  body: JSON.stringify({ Name: unique("Account") }),
});
const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);

/** The request is rejected with an exception of this name, before any operation. */
async function expectSignatureError(answer: RawAnswer, names: RegExp): Promise<void> {
  expect([400, 401, 403]).toContain(answer.status);
  expect(answer.headers["x-amzn-errortype"]).toMatch(names);
  expect(answer.headers["x-amzn-requestid"]).toMatch(/^[0-9a-f-]{36}$/);
  expect(JSON.parse(answer.text)).toMatchObject({ Message: expect.stringMatching(/\S/) as string });
  return Promise.resolve();
}

const missing = /^MissingAuthenticationToken(Exception)?$/;
const incomplete = /^IncompleteSignature(Exception)?$/;
const unknownKey = /^(UnrecognizedClient|InvalidClientTokenId)(Exception)?$/;
const wrong = /^(SignatureDoesNotMatch|InvalidSignature(Exception)?)$/;
const expired = /^(RequestExpired|InvalidSignature)(Exception)?$/;

describe.each([
  { service: "a service without credentials", url: open.url },
  { service: "a service with credentials", url: strict.url },
])("$service", ({ url }) => {
  const header = async (change: (authorization: string) => string): Promise<RawRequest> => {
    const request = await signed(url, listAccounts, { credentials });
    return {
      ...request,
      headers: { ...request.headers, authorization: change(present(request.headers?.authorization)) },
    };
  };

  test.each([listAccounts, createAccount(), { method: "DELETE", path: "/accounts/nowhere" }])(
    "rejects $method $path without a signature",
    async (request) => {
      await expectSignatureError(await sendUnsigned(url, request), missing);
    },
  );

  test.each([
    ["of another kind", () => "Bearer token"],
    ["without a credential", (authorization: string) => authorization.replace(/Credential=[^,]+, /, "")],
    ["without a list of signed headers", (authorization: string) => authorization.replace(/SignedHeaders=[^,]+, /, "")],
    ["without the signature itself", (authorization: string) => authorization.replace(/, Signature=.*/, "")],
    ["with half a scope", (authorization: string) => authorization.replace("/us-east-1/chime/aws4_request", "")],
  ])("rejects an Authorization header %s", async (_, change) => {
    await expectSignatureError(
      await sendUnsigned(url, await header(change)),
      /^(IncompleteSignature|MissingAuthenticationToken|InvalidSignature)(Exception)?$/,
    );
  });

  test("rejects a signature without a date", async () => {
    const { headers = {}, ...request } = await signed(url, listAccounts, { credentials });
    await expectSignatureError(
      await sendUnsigned(url, {
        ...request,
        headers: Object.fromEntries(Object.entries(headers).filter(([name]) => name !== "x-amz-date")),
      }),
      incomplete,
    );
  });

  test("rejects a signature for another service", async () => {
    await expectSignatureError(
      await send(url, listAccounts, { credentials, service: "s3" }),
      /^(SignatureDoesNotMatch|(InvalidSignature|IncompleteSignature)(Exception)?)$/,
    );
  });

  test("accepts a valid signature", async () => {
    expect((await send(url, listAccounts, { credentials })).status).toBe(200);
  });
});

describe("a service with credentials", () => {
  const { url } = strict;
  const client = clientOf(url, credentials);

  test("accepts the SDK's signatures of paths, queries and bodies with special characters", async () => {
    const { Account } = await client.send(new CreateAccountCommand({ Name: "Ünïcode & 100% + *'()~ more" }));
    const AccountId = present(Account?.AccountId);
    expect((await client.send(new ListAccountsCommand({ Name: "Ünïcode & 100% + *'()~" }))).Accounts).toEqual([
      Account,
    ]);
    const { UserId } = await newUser(client, AccountId);
    expect(
      (await client.send(new ListUsersCommand({ AccountId, UserEmail: "some.body+tag@example.com" }))).Users,
    ).toEqual([]);
    const Telephony = { InboundCalling: false, OutboundCalling: false, SMS: false };
    await client.send(new UpdateUserSettingsCommand({ AccountId, UserId, UserSettings: { Telephony } }));
    expect((await client.send(new GetUserSettingsCommand({ AccountId, UserId }))).UserSettings).toEqual({ Telephony });
    for (const PhoneNumberId of ["+19995550199", phoneIdOf("+19995550199")]) {
      expect(await failureOf(client.send(new GetPhoneNumberCommand({ PhoneNumberId })))).toMatchObject({
        name: "NotFoundException",
      });
    }
  });

  const tampered: { name: string; signing?: Signing; tamper?: (request: RawRequest) => RawRequest; refused: RegExp }[] =
    [
      {
        name: "by another secret",
        signing: { credentials: { ...credentials, secretAccessKey: "another" } },
        refused: wrong,
      },
      {
        name: "by another key",
        signing: { credentials: { ...credentials, accessKeyId: "AKIDOTHER" } },
        refused: unknownKey,
      },
      { name: "sixteen minutes ago", signing: { credentials, date: minutesAgo(16) }, refused: expired },
      { name: "sixteen minutes in the future", signing: { credentials, date: minutesAgo(-16) }, refused: expired },
      {
        name: "for another body",
        tamper: (request) => ({ ...request, body: JSON.stringify({ Name: "Intruder" }) }),
        refused: wrong,
      },
      {
        name: "for another body, its checksum in no header",
        signing: { credentials, checksum: false },
        tamper: (request) => ({ ...request, body: JSON.stringify({ Name: "Intruder" }) }),
        refused: wrong,
      },
      { name: "for another path", tamper: (request) => ({ ...request, path: "/console/accounts" }), refused: wrong },
      {
        name: "for another query",
        tamper: (request) => ({ ...request, path: "/accounts?operation=x" }),
        refused: wrong,
      },
      { name: "for another method", tamper: (request) => ({ ...request, method: "PUT" }), refused: wrong },
      {
        name: "for another host",
        tamper: (request) => ({ ...request, headers: { ...request.headers, host: "example.com" } }),
        refused: wrong,
      },
    ];
  test.each(tampered)(
    "rejects a request signed $name and executes nothing",
    async ({ signing = { credentials }, tamper = (request) => request, refused }) => {
      const before = (await client.send(new ListAccountsCommand({}))).Accounts;
      await expectSignatureError(await sendUnsigned(url, tamper(await signed(url, createAccount(), signing))), refused);
      expect((await client.send(new ListAccountsCommand({}))).Accounts).toEqual(before);
    },
  );

  test("accepts a signature without a checksum header", async () => {
    expect((await send(url, createAccount(), { credentials, checksum: false })).status).toBe(201);
  });

  test.each([14, -14])("accepts a signature that is %i minutes old", async (minutes) => {
    expect((await send(url, createAccount(), { credentials, date: minutesAgo(minutes) })).status).toBe(201);
  });

  test("requires no signature for the control routes", async () => {
    expect((await strict.control("GET", "calls")).status).toBe(200);
  });
});
