import { expect, test } from "vitest";
import { demoAccounts } from "../../local-chime/support/demo.js";
import { capturedLog } from "../../support/captured-log.js";
import { mutationOf, trustingGateway } from "../../auth/support.js";

/** Mutations that a caller may not make, or cannot afford, are written down like those that are made. */
const log = capturedLog();
const { query, chime, as } = await trustingGateway({ logLevel: "info", logStream: log.stream, rateLimitPerMinute: 2 });
const { EnterpriseLWA: own, Team: foreign } = await demoAccounts(chime);

const send = async (caller: Parameters<typeof as>[0], also: object = {}): Promise<void> => {
  const { document, variables } = mutationOf("CreateBot", { AccountId: own, DisplayName: "robot", ...also });
  await query(document, variables, as(caller));
};

test.each([
  ["without its scope", { scopes: ["chime:read"] } as const, {}, "FORBIDDEN"],
  ["in another account", { accounts: [foreign] }, {}, "FORBIDDEN"],
  ["with input that is wrong", {}, { DisplayName: "" }, "BAD_USER_INPUT"],
])("a mutation %s leaves a line that says who, what, and that it was refused", async (_, caller, also, outcome) => {
  await send(caller, also);
  expect(log.last("mutation")).toMatchObject({ audit: true, operation: "CreateBot", outcome, ids: { accountId: own } });
});

test("a mutation that exceeds its caller's rate limit is recorded, too", async () => {
  for (let i = 0; i < 3; i++) await send({ accounts: [own] });
  expect(log.last("mutation")).toMatchObject({ audit: true, operation: "CreateBot", outcome: "RATE_LIMITED" });
});

test("many refused batches with many items are recorded with their number and the first 20 ids, each shortened", async () => {
  const phoneNumberIds = Array.from({ length: 50_000 }, (_, i) => `+1425556${String(i).padStart(5, "0")}`);
  phoneNumberIds[0] = "9".repeat(10_000);
  const mutations = Array.from({ length: 20 }, (_, i) => `m${i}: batchDeletePhoneNumber(input: $input) { deletedIds }`);
  const document = `mutation ($input: BatchDeletePhoneNumberInput!) { ${mutations.join(" ")} }`;
  for (const caller of [{ scopes: ["chime:read"] }, { scopes: ["chime:admin", "chime:read"] }] as const) {
    const before = log.saying("mutation").length;
    await query(document, { input: { phoneNumberIds } }, as(caller));
    const lines = log.saying("mutation").slice(before);
    expect(lines).toHaveLength(20);
    for (const line of lines) {
      expect((line as { itemIds: unknown[] }).itemIds).toHaveLength(20);
      expect(JSON.stringify(line).length).toBeLessThan(6_000);
    }
  }
});
