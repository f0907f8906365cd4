import { describe, expect, test } from "vitest";
import { demoAccounts } from "../local-chime/support/demo.js";
import { codesOf, post } from "../support/gateway.js";
import { trustingGateway } from "../auth/support.js";

/** What a query may cost, and what a caller may spend. */
const members =
  "query ($a: ID!) { account(accountId: $a) { rooms(first: 10) { nodes { memberships(first: 99) { nodes { member { node { ... on User { displayName } } } } } } } } }";

describe("the limit on the cost of a query", async () => {
  const { query, chime, as, url } = await trustingGateway({ maxQueryCost: 10 });
  const { EnterpriseLWA: a } = await demoAccounts(chime);

  test("refuses a query before any call, with the estimate and the most expensive field", async () => {
    await chime.resetCalls();
    const response = await post(url, { query: members, variables: { a } }, as({}));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          extensions: {
            code: "QUERY_TOO_EXPENSIVE",
            estimate: 17,
            max: 10,
            mostExpensiveField: { path: "account.rooms.nodes.memberships", calls: 10 },
          },
        },
      ],
    });
    expect(await chime.calls()).toEqual({});
  });

  test("admits a query below the limit", async () => {
    expect(
      (await query("query ($a: ID!) { account(accountId: $a) { rooms(first: 10) { nodes { name } } } }", { a }, as({})))
        .errors,
    ).toBeUndefined();
  });

  test("stops a query that makes more calls than estimated, and returns what it has read", async () => {
    await chime.resetCalls();
    await chime.faults("ServiceFailureException:1");
    const fields = Array.from(
      { length: 5 },
      (_, i) =>
        `f${i}: supportedPhoneNumberCountries(productType: ${["BUSINESS_CALLING", "VOICE_CONNECTOR", "SIP_MEDIA_APPLICATION_DIAL_IN"][i % 3] ?? ""}) { countryCode }`,
    );
    const answer = await query(
      `{ ${fields.join(" ")} phoneNumberSettings { callingName } globalSettings { voiceConnector { cdrBucket } } accounts(first: 1) { nodes { name } } }`,
      {},
      as({}),
    );
    await chime.faults("");
    expect(
      Object.values((await chime.calls()) as Record<string, number>).reduce((sum, calls) => sum + calls, 0),
    ).toBeLessThanOrEqual(10);
    expect(Object.values(codesOf(answer))).toContain("QUERY_TOO_EXPENSIVE");
  });
});

test("an operation name that is not in the document is refused, and not estimated", async () => {
  const { url, as } = await trustingGateway();
  const response = await post(url, { query: "query A { __typename }", operationName: "B" }, as({}));
  expect([response.status, await response.json()]).toEqual([
    400,
    expect.objectContaining({ errors: [expect.objectContaining({ message: 'Unknown operation named "B".' })] }),
  ]);
});
