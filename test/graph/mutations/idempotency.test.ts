import { afterEach, describe, expect, test } from "vitest";
import { codesOf, listen, post, textAt } from "../../support/gateway.js";
import { newNumber, peopleOf, unique, uniqueEmail } from "../../local-chime/support/demo.js";
import { inputType, mutationTests } from "./support.js";

const { mutate, url: gatewayUrl, chime, proxy, lwa, team } = await mutationTests();
const [someone = ""] = await peopleOf(chime.client, lwa);
const key = (): string => unique("key");
const user = "user { userId primaryEmail personalPin }";

afterEach(() => {
  proxy.meddle = undefined;
});

describe("an idempotency key", () => {
  test("answers the same input with the first answer, read again", async () => {
    const input = { accountId: lwa, email: uniqueEmail(), idempotencyKey: key() };
    const first = await mutate("createUser", input, user);
    const second = await mutate("createUser", input, user);
    expect(second.data).toEqual(first.data);
    expect([first.calls, second.calls]).toEqual([{ CreateUser: 1 }, { GetUser: 1 }]);
    expect((await mutate("createUser", input, "user { userId }")).calls).toEqual({});
  });

  test("is a CONFLICT with another input, and its own for each mutation", async () => {
    const idempotencyKey = key();
    await mutate("createBot", { accountId: lwa, displayName: "one", idempotencyKey }, "bot { botId }");
    const other = await mutate("createBot", { accountId: lwa, displayName: "two", idempotencyKey }, "bot { botId }");
    expect([codesOf(other), other.calls]).toEqual([{ createBot: "CONFLICT" }, {}]);
    expect((await mutate("createAccount", { name: "one", idempotencyKey }, "account { name }")).calls).toEqual({
      CreateAccount: 1,
    });
  });

  test("of a batch that could not be carried out for the moment sends what is left when it comes again, and nothing twice", async () => {
    const userEmailList = Array.from({ length: 120 }, () => uniqueEmail());
    const input = { accountId: team, userEmailList, idempotencyKey: key() };
    const selection = "invites { emailAddress } inviteErrors { emailAddress errorCode retryable }";
    const late = userEmailList.at(-1) ?? "";
    // Of three calls the one with the last address finds Chime out of order before it acts.
    proxy.meddleByBody = (body) =>
      body.includes(late)
        ? { status: 429, headers: { "x-amzn-errortype": "ThrottledClientException", "retry-after": "100" }, body: "{}" }
        : undefined;
    const first = await mutate("inviteUsers", input, selection);
    expect(first.data).toMatchObject({
      inviteUsers: {
        invites: { length: 100 },
        inviteErrors: { length: 20, 0: { errorCode: "THROTTLED", retryable: true } },
      },
    });
    proxy.meddleByBody = undefined;
    const second = await mutate("inviteUsers", input, selection);
    expect(second.calls).toEqual({ InviteUsers: 1 });
    expect(second.data).toMatchObject({ inviteUsers: { invites: { length: 120 }, inviteErrors: { length: 0 } } });
    expect(await mutate("inviteUsers", input, selection)).toMatchObject({ data: second.data, calls: {} });
  });

  test("that is wrong is told of together with all else that is", async () => {
    const answer = await mutate("createBot", { accountId: "", displayName: "", idempotencyKey: " " }, "bot { botId }");
    expect(answer.errors?.[0]?.extensions.issues).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: ["accountId"] }),
        expect.objectContaining({ path: ["idempotencyKey"] }),
      ]),
    );
  });

  test("used by two at once runs the write once", async () => {
    const input = { accountId: lwa, email: uniqueEmail(), idempotencyKey: key() };
    await chime.resetCalls();
    const answers = await Promise.all([1, 2, 3].map(() => mutateOnly("createUser", input, "user { userId }")));
    expect(new Set(answers.map((answer) => textAt(answer, "data.createUser.user.userId"))).size).toBe(1);
    expect(await chime.calls()).toEqual({ CreateUser: 1 });
  });

  test("is free again when nothing was done", async () => {
    const hurried = await mutationTests({ gateway: { requestTimeoutMs: 1000 } });
    const input = { accountId: hurried.lwa, email: uniqueEmail(), idempotencyKey: key() };
    hurried.proxy.meddle = () => ({
      status: 429,
      headers: { "x-amzn-errortype": "ThrottledClientException" },
      body: "{}",
    });
    expect(codesOf(await hurried.mutate("createUser", input, "user { userId }"))).toEqual({ createUser: "THROTTLED" });
    hurried.proxy.meddle = undefined;
    expect((await hurried.mutate("createUser", input, "user { userId }")).calls).toEqual({ CreateUser: 1 });
  });

  test("remembers that the outcome is unknown, and does not run the write again", async () => {
    const input = { accountId: lwa, userId: someone, idempotencyKey: key() };
    proxy.meddle = () => "lost";
    expect(codesOf(await mutate("resetPersonalPin", input, "user { userId }"))).toEqual({
      resetPersonalPin: "OUTCOME_UNKNOWN",
    });
    proxy.meddle = undefined;
    const again = await mutate("resetPersonalPin", input, "user { userId }");
    expect([codesOf(again), again.calls]).toEqual([{ resetPersonalPin: "OUTCOME_UNKNOWN" }, {}]);
  });

  test("replays a batch: who was changed, who was not, and why", async () => {
    const input = { accountId: team, userEmailList: [uniqueEmail(), uniqueEmail()], idempotencyKey: key() };
    const selection = "invites { inviteId emailAddress status emailStatus } inviteErrors { emailAddress }";
    const first = await mutate("inviteUsers", input, selection);
    const second = await mutate("inviteUsers", input, selection);
    expect([second.data, second.calls]).toEqual([first.data, {}]);
    const suspend = { accountId: lwa, userIdList: [someone, "nope"], idempotencyKey: key() };
    const suspended = await mutate("batchSuspendUser", suspend, "users { userId } userErrors { userId errorCode }");
    const replayed = await mutate("batchSuspendUser", suspend, "users { userId } userErrors { userId errorCode }");
    expect([replayed.data, replayed.calls]).toEqual([suspended.data, {}]);
  });

  test("works for every other write that must not be repeated", async () => {
    const number = await newNumber(chime);
    const cases: [string, object, string][] = [
      ["createAccount", { name: "Once" }, "account { accountId }"],
      ["resetPersonalPin", { accountId: lwa, userId: someone }, "user { userId personalPin }"],
      [
        "updatePhoneNumber",
        { phoneNumberId: number, callingName: "Desk" },
        "phoneNumber { phoneNumberId callingName }",
      ],
      [
        "createMeetingDialOut",
        {
          meetingId: "2f9e3b5c-0000-4000-8000-000000000000",
          fromPhoneNumber: number,
          toPhoneNumber: number,
          joinToken: "abc",
        },
        "transactionId",
      ],
      [
        "createPhoneNumberOrder",
        { productType: "VOICE_CONNECTOR", e164PhoneNumbers: ["+12065559993"] },
        "phoneNumberOrder { phoneNumberOrderId }",
      ],
      ["updatePhoneNumberSettings", { callingName: "Once" }, "phoneNumberSettings { callingName }"],
    ];
    for (const [name, input, selection] of cases) {
      const withKey = { ...input, idempotencyKey: key() };
      const first = await mutate(name, withKey, selection);
      expect(first.errors, name).toBeUndefined();
      expect((await mutate(name, withKey, selection)).data, name).toEqual(first.data);
    }
  });

  test.each(["", " ", "a".repeat(256)])("must be a name: %j is none", async (idempotencyKey) => {
    const answer = await mutate("createAccount", { name: "x", idempotencyKey }, "account { name }");
    expect([codesOf(answer), answer.calls]).toEqual([{ createAccount: "BAD_USER_INPUT" }, {}]);
  });
});

test.skipIf(process.env.TEST_REDIS_URL === undefined)("two gateways behind one Redis share their keys", async () => {
  const options = { endpoint: chime.url, redisUrl: process.env.TEST_REDIS_URL };
  const [one, two] = [await listen(options), await listen(options)];
  const body = {
    query: `mutation ($input: ${inputType("createUser")}!) { createUser(input: $input) { user { userId } } }`,
    variables: { input: { accountId: lwa, email: uniqueEmail(), idempotencyKey: key() } },
  };
  await chime.resetCalls();
  const answers = await Promise.all([one, two, one, two].map(async (url) => (await post(url, body)).json()));
  expect(new Set(answers.map((answer) => textAt(answer, "data.createUser.user.userId"))).size).toBe(1);
  expect(await chime.calls()).toEqual({ CreateUser: 1 });
});

test("without its store nothing is done under a key, and everything else works", async () => {
  const url = await listen({ endpoint: chime.url, redisUrl: "redis://127.0.0.1:1" });
  const create = (idempotencyKey?: string) =>
    post(url, {
      query: "mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { name } } }",
      variables: { input: { name: "x", idempotencyKey } },
    });
  await chime.resetCalls();
  expect(await (await create("key")).json()).toMatchObject({
    data: { createAccount: null },
    errors: [{ extensions: { code: "UPSTREAM_UNAVAILABLE" } }],
  });
  expect(await chime.calls()).toEqual({});
  expect(await (await create()).json()).toEqual({ data: { createAccount: { account: { name: "x" } } } });
});

/** Sends a mutation without counting: calls of several at once are counted together. */
async function mutateOnly(name: string, input: object, selection: string): Promise<unknown> {
  return (
    await post(gatewayUrl, {
      query: `mutation ($input: ${inputType(name)}!) { ${name}(input: $input) { ${selection} } }`,
      variables: { input },
    })
  ).json();
}
