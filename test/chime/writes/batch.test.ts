import { afterEach, describe, expect, test } from "vitest";
import { newRoom, usersOf } from "../../local-chime/support/demo.js";
import { mutationTests } from "../../graph/mutations/support.js";
import { type Answer, at, codesOf, listen, post, textsAt } from "../../support/gateway.js";
import type { Meddling, Passage, Reply } from "../../support/proxy.js";

/** Five thousand users: a hundred chunks of fifty. */
const tests = await mutationTests({ chime: { users: 5000 } });
const { mutate, query, chime, proxy, lwa, team } = tests;
const everyone = (await usersOf(chime.client, lwa)).map(({ UserId }) => UserId ?? "");
const userErrors = "userErrors { userId errorCode retryable }";

afterEach(() => {
  proxy.meddle = undefined;
});

/** Meddles with the calls of one operation, by their number among them, from 0. */
function meddleWithCalls(operation: RegExp, meddle: (call: number) => Meddling): void {
  let call = 0;
  proxy.meddle = ({ path }: Passage) => (operation.test(path) ? meddle(call++) : undefined);
}

const refusal = (status: number, exception: string): Reply => ({
  status,
  headers: { "x-amzn-errortype": exception },
  body: JSON.stringify({ Code: "X", Message: "refused" }),
});

describe("a batch of five thousand", () => {
  test("is split at Chime's limit, sent once, and returned in input order", async () => {
    const userIdList = [...everyone, ...everyone.slice(0, 100)];
    const { data, calls } = await mutate(
      "batchUnsuspendUser",
      { accountId: lwa, userIdList },
      `users { userId } ${userErrors}`,
    );
    expect(calls).toEqual({ BatchUnsuspendUser: 100 });
    expect(textsAt(data, "batchUnsuspendUser.users.*.userId")).toEqual(everyone);
    expect(at(data, "batchUnsuspendUser.userErrors")).toEqual([]);
  });

  test("of updates has 20 items per call, of invitations 50", async () => {
    const updates = everyone.slice(0, 101).map((userId) => ({ userId, licenseType: "BASIC" }));
    expect(
      (
        await mutate(
          "batchUpdateUser",
          { accountId: lwa, updateUserRequestItems: updates },
          `users { userId } ${userErrors}`,
        )
      ).calls,
    ).toEqual({ BatchUpdateUser: 6 });
    const userEmailList = Array.from({ length: 1001 }, (_, i) => `invited.${i}@example.com`);
    const { data, calls } = await mutate(
      "inviteUsers",
      { accountId: team, userEmailList },
      "invites { emailAddress } inviteErrors { emailAddress }",
    );
    expect(calls).toEqual({ InviteUsers: 21 });
    expect(textsAt(data, "inviteUsers.invites.*.emailAddress")).toEqual(userEmailList);
  });

  test("of memberships fills a room to its quota, and reports the others", async () => {
    const roomId = await newRoom(chime.client, lwa);
    const membershipItemList = everyone.slice(0, 1010).map((memberId) => ({ memberId }));
    const { data, calls } = await mutate(
      "batchCreateRoomMembership",
      { accountId: lwa, roomId, membershipItemList },
      "errors { errorCode retryable }",
    );
    expect(calls).toEqual({ BatchCreateRoomMembership: 21 });
    expect(at(data, "batchCreateRoomMembership.errors")).toEqual(
      Array(10).fill({ errorCode: "RESOURCE_LIMIT_EXCEEDED", retryable: false }),
    );
  });

  test("can have 10,000 items, and one more is refused without a call", async () => {
    const phoneNumberIds = Array.from({ length: 10_001 }, (_, i) => `+1425556${String(i).padStart(5, "0")}`);
    const refused = await mutate("batchDeletePhoneNumber", { phoneNumberIds }, "phoneNumberErrors { errorCode }");
    expect([codesOf(refused), refused.calls]).toEqual([{ batchDeletePhoneNumber: "BAD_USER_INPUT" }, {}]);
    const { data, calls } = await mutate(
      "batchDeletePhoneNumber",
      { phoneNumberIds: phoneNumberIds.slice(1) },
      "phoneNumberErrors { errorCode }",
    );
    expect(calls).toEqual({ BatchDeletePhoneNumber: 100 });
    expect(at(data, "batchDeletePhoneNumber.phoneNumberErrors")).toHaveLength(10_000);
  });
});

describe("a chunk that fails", async () => {
  /** What is throttled is sent again as long as there is time. */
  const hurried = await listen({ endpoint: proxy.url, requestTimeoutMs: 3000 });
  const ids = everyone.slice(0, 150);
  const statusOf = async (userId: string | undefined): Promise<unknown> =>
    at(
      (
        await query("query ($a: ID!, $u: ID!) { user(accountId: $a, userId: $u) { userRegistrationStatus } }", {
          a: lwa,
          u: userId,
        })
      ).data,
      "user.userRegistrationStatus",
    );

  test.each([
    ["refused for good", refusal(400, "BadRequestException"), "BAD_USER_INPUT", false],
    ["throttled again and again", refusal(429, "ThrottledClientException"), "THROTTLED", true],
    ["answered with a failure", refusal(500, "ServiceFailureException"), "OUTCOME_UNKNOWN", false],
    ["lost after it was sent", "lost", "OUTCOME_UNKNOWN", false],
    ["lost before it was carried out", "reset", "OUTCOME_UNKNOWN", false],
  ] as const)("because it is %s fails only its own items", async (_, meddling, errorCode, retryable) => {
    await mutate("batchUnsuspendUser", { accountId: lwa, userIdList: ids }, userErrors);
    // The second chunk, and every repetition of it, by what stands in its body: calls run side by side.
    const failing = ids.slice(50, 100);
    proxy.meddleByBody = (body) => (body.includes(failing[0] ?? "") ? meddling : undefined);
    const query = `mutation ($input: BatchSuspendUserInput!) { batchSuspendUser(input: $input) { users { userId } ${userErrors} } }`;
    const { data } = (await (
      await post(hurried, { query, variables: { input: { accountId: lwa, userIdList: ids } } })
    ).json()) as Answer;
    proxy.meddleByBody = undefined;
    expect(textsAt(data, "batchSuspendUser.users.*.userId")).toEqual([...ids.slice(0, 50), ...ids.slice(100)]);
    expect(at(data, "batchSuspendUser.userErrors")).toEqual(
      failing.map((userId) => ({ userId, errorCode, retryable })),
    );
    expect(await statusOf(ids[0])).toBe("SUSPENDED");
    expect(await statusOf(failing[0])).toBe(meddling === "lost" ? "SUSPENDED" : "REGISTERED");
  });

  test("for a transient reason is sent again if it is idempotent", async () => {
    meddleWithCalls(/operation=unsuspend/, (call) => (call === 1 ? "lost" : call === 3 ? "reset" : undefined));
    const { data, calls } = await mutate(
      "batchUnsuspendUser",
      { accountId: lwa, userIdList: ids },
      `users { userId } ${userErrors}`,
    );
    expect(textsAt(data, "batchUnsuspendUser.users.*.userId")).toEqual(ids);
    expect(at(data, "batchUnsuspendUser.userErrors")).toEqual([]);
    expect(calls).toEqual({ BatchUnsuspendUser: 4 });
  });

  test("with all the others for one permanent reason fails the field", async () => {
    const answer = await mutate("batchSuspendUser", { accountId: "nope", userIdList: ids }, userErrors);
    expect(codesOf(answer)).toEqual({ batchSuspendUser: "NOT_FOUND" });
    expect(answer.calls).toEqual({ BatchSuspendUser: 3 });
  });
});

test("memberships that a lost call had created count as created, if they are identical", async () => {
  const roomId = await newRoom(chime.client, lwa);
  const [before = "", ...wanted] = everyone.slice(0, 20);
  await mutate(
    "createRoomMembership",
    { accountId: lwa, roomId, memberId: before, role: "ADMINISTRATOR" },
    "roomMembership { role }",
  );
  meddleWithCalls(/operation=batch-create/, (call) => (call === 0 ? "lost" : undefined));
  const membershipItemList = [before, ...wanted].map((memberId) => ({ memberId }));
  const { data } = await mutate(
    "batchCreateRoomMembership",
    { accountId: lwa, roomId, membershipItemList },
    "roomMemberships { member { memberId } } errors { memberId errorCode }",
  );
  expect(textsAt(data, "batchCreateRoomMembership.roomMemberships.*.member.memberId")).toEqual(wanted);
  expect(at(data, "batchCreateRoomMembership.errors")).toEqual([{ memberId: before, errorCode: "OUTCOME_UNKNOWN" }]);
});
