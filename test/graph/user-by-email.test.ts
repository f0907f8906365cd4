import { expect, test } from "vitest";
import { demoAccounts, newUser } from "../local-chime/support/demo.js";
import { codesOf, testGateway } from "../support/gateway.js";
import type { Reply } from "../support/proxy.js";

const { query, chime, proxy } = await testGateway();
const { EnterpriseLWA: accountId } = await demoAccounts(chime);
const { Email: email, UserId: userId } = await newUser(chime.client, accountId);

const document =
  "query ($a: ID!, $email: String!) { userByEmail(email: $email) { userId } account(accountId: $a) { userByEmail(email: $email) { userId } } }";

const json = (body: object): Reply => ({ status: 200, headers: {}, body: JSON.stringify(body) });

test("userByEmail goes on after an empty page with a NextToken, in both lists that it reads", async () => {
  proxy.meddle = ({ path }) => {
    if (!path.includes("user-email=")) return undefined;
    const isAccounts = path.startsWith("/accounts?");
    if (!path.includes("next-token=")) return json({ [isAccounts ? "Accounts" : "Users"]: [], NextToken: "more" });
    return isAccounts
      ? json({ Accounts: [{ AwsAccountId: "111122223333", AccountId: accountId, Name: "A" }] })
      : json({ Users: [{ UserId: userId, AccountId: accountId }] });
  };
  expect(await query(document, { a: accountId, email })).toEqual({
    data: { userByEmail: { userId }, account: { userByEmail: { userId } } },
  });
  proxy.meddle = undefined;
});

test("userByEmail fails when Chime repeats a NextToken", async () => {
  proxy.meddle = () => json({ Accounts: [], NextToken: "again" });
  const answer = await query("query ($email: String!) { userByEmail(email: $email) { userId } }", { email });
  proxy.meddle = undefined;
  expect(codesOf(answer)).toEqual({ userByEmail: "UPSTREAM_FAILURE" });
  expect(answer.errors?.[0]?.message).toContain("ListAccounts");
});
