import { afterEach, describe, expect, test } from "vitest";
import { type Answer, codesOf, listen, post, textAt, textsAt } from "../../support/gateway.js";
import { newNumber, peopleOf, unique, uniqueEmail } from "../../local-chime/support/demo.js";
import { hasRedisServer, redisServer } from "../../support/redis-server.js";
import { inputType, mutationTests } from "./support.js";

const { mutate, url: gatewayUrl, chime, proxy, lwa, team } = await mutationTests();
const [someone = ""] = await peopleOf(chime.client, lwa);
const key = (): string => unique("key");
const user = "user { userId primaryEmail personalPin }";

afterEach(() => {
  proxy.meddle = undefined;
  proxy.meddleByBody = undefined;
});

describe("an idempotency key", () => {
  test("returns the first result for the same input, with the objects read again", async () => {
    const input = { accountId: lwa, email: uniqueEmail(), idempotencyKey: key() };
    const first = await mutate("createUser", input, user);
    const second = await mutate("createUser", input, user);
    expect(second.data).toEqual(first.data);
    expect([first.calls, second.calls]).toEqual([{ CreateUser: 1 }, { GetUser: 1 }]);
    expect((await mutate("createUser", input, "user { userId }")).calls).toEqual({});
  });

  test("is a CONFLICT with another input, and belongs to one mutation", async () => {
    const idempotencyKey = key();
    await mutate("createBot", { accountId: lwa, displayName: "one", idempotencyKey }, "bot { botId }");
    const other = await mutate("createBot", { accountId: lwa, displayName: "two", idempotencyKey }, "bot { botId }");
    expect([codesOf(other), other.calls]).toEqual([{ createBot: "CONFLICT" }, {}]);
    expect((await mutate("createAccount", { name: "one", idempotencyKey }, "account { name }")).calls).toEqual({
      CreateAccount: 1,
    });
  });

  test("of a batch with transient failures sends only the failed items when it comes again", async () => {
    const userEmailList = Array.from({ length: 120 }, () => uniqueEmail());
    const input = { accountId: team, userEmailList, idempotencyKey: key() };
    const selection = "invites { emailAddress } inviteErrors { emailAddress errorCode retryable }";
    const late = userEmailList.at(-1) ?? "";
    // Of three calls, Chime throttles the one with the last address.
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

  test("of a batch whose client left sends only the items that were not sent", async () => {
    const userEmailList = Array.from({ length: 500 }, () => uniqueEmail());
    const input = { accountId: team, userEmailList, idempotencyKey: key() };
    const selection = "invites { emailAddress } inviteErrors { emailAddress }";
    const client = new AbortController();
    let calls = 0;
    // The client leaves while the sixth of ten calls is in flight.
    proxy.meddleByBody = () => {
      if (++calls === 6) client.abort();
      return undefined;
    };
    await chime.resetCalls();
    const body = {
      query: `mutation ($input: ${inputType("inviteUsers")}!) { inviteUsers(input: $input) { ${selection} } }`,
      variables: { input },
    };
    await expect(post(gatewayUrl, body, {}, client.signal)).rejects.toThrow();
    const answer = (await (await post(gatewayUrl, body)).json()) as Answer;
    proxy.meddleByBody = undefined;
    expect(answer.errors).toBeUndefined();
    expect(textsAt(answer.data, "inviteUsers.invites.*.emailAddress").sort()).toEqual(userEmailList.sort());
    expect(await chime.calls()).toEqual({ InviteUsers: 10 });
    expect((await mutate("inviteUsers", input, selection)).calls).toEqual({});
  });

  test("accepts every spelling of a phone number as the same input", async () => {
    const phoneNumberId = await newNumber(chime);
    const number = decodeURIComponent(phoneNumberId);
    const idempotencyKey = key();
    const spellings = [number, encodeURIComponent(number), number.slice(1)];
    for (const [i, spelling] of spellings.entries()) {
      const input = { phoneNumberId: spelling, callingName: "Desk", idempotencyKey };
      const answer = await mutate("updatePhoneNumber", input, "phoneNumber { phoneNumberId }");
      expect([answer.errors, answer.calls]).toEqual([undefined, i === 0 ? { UpdatePhoneNumber: 1 } : {}]);
    }
  });

  test("that is invalid is reported together with all other issues", async () => {
    const answer = await mutate("createBot", { accountId: "", displayName: "", idempotencyKey: " " }, "bot { botId }");
    expect(answer.errors?.[0]?.extensions.issues).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: ["accountId"] }),
        expect.objectContaining({ path: ["idempotencyKey"] }),
      ]),
    );
  });

  test("used by several requests at once runs the write once", async () => {
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

  test("replays the outcome of every item of a batch", async () => {
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

  test("is accepted by every other write that is not idempotent", async () => {
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

  test.each(["", " ", "a".repeat(256)])("is rejected when it is blank or too long: %j", async (idempotencyKey) => {
    const answer = await mutate("createAccount", { name: "x", idempotencyKey }, "account { name }");
    expect([codesOf(answer), answer.calls]).toEqual([{ createAccount: "BAD_USER_INPUT" }, {}]);
  });
});

test.skipIf(!hasRedisServer)("two gateways on one Redis share their idempotency keys", async () => {
  const options = { endpoint: chime.url, redisUrl: (await redisServer()).url };
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

test("while Redis is unavailable, a mutation with an idempotency key is refused, and others work", async () => {
  const url = await listen({ endpoint: chime.url, redisUrl: "redis://127.0.0.1:1" });
  const create = (idempotencyKey?: string) =>
    post(url, {
      query: "mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { name } } }",
      variables: { input: { name: "x", idempotencyKey } },
    });
  await chime.resetCalls();
  expect(await (await create("key")).json()).toMatchObject({
    data: { createAccount: null },
    errors: [
      {
        message: "The idempotency key could not be checked because Redis is unavailable. Nothing was sent; try again.",
        extensions: { code: "UPSTREAM_UNAVAILABLE" },
      },
    ],
  });
  expect(await chime.calls()).toEqual({});
  expect(await (await create()).json()).toEqual({ data: { createAccount: { account: { name: "x" } } } });
});

/** Sends a mutation without counting its calls: those of concurrent mutations are counted together. */
async function mutateOnly(name: string, input: object, selection: string): Promise<unknown> {
  return (
    await post(gatewayUrl, {
      query: `mutation ($input: ${inputType(name)}!) { ${name}(input: $input) { ${selection} } }`,
      variables: { input },
    })
  ).json();
}
