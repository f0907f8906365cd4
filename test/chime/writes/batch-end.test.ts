import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { createMemoryStore } from "../../../src/chime/cache/memory-store.js";
import { deadlineReached } from "../../../src/chime/errors.js";
import { AbandonedBatchError } from "../../../src/chime/writes/batch.js";
import { createWrites } from "../../../src/chime/writes/writes.js";
import { demoAccounts } from "../../local-chime/support/demo.js";
import { callContext } from "../../support/call-context.js";
import { testChimeApiClient } from "../../support/chime-api-client.js";
import { localChime } from "../../support/local-chime.js";
import { startProxy } from "../../support/proxy.js";

const chime = await localChime();
const proxy = await startProxy(chime.url);
const { EnterpriseLWA: AccountId } = await demoAccounts(chime);
const call = testChimeApiClient(proxy.url, { retry: { maxAttempts: 1, baseDelayMs: 1, maxDelayMs: 1 } });
const UserIdList = Array.from({ length: 1000 }, (_, i) => `nobody-${i}`);

/** Aborts a batch of twenty chunks when its sixth is sent. */
async function endedBatch(reason: unknown) {
  const controller = new AbortController();
  let sent = 0;
  proxy.meddle = () => {
    if (++sent === 6) controller.abort(reason);
    return undefined;
  };
  await chime.resetCalls();
  const outcome = await createWrites(call, createMemoryStore(), callContext({ signal: controller.signal }))
    .batch("BatchUnsuspendUser", { AccountId, UserIdList })
    .catch((error: unknown) => error);
  return { outcome, sent };
}

test("a batch whose client leaves sends no further chunk, and fails with the outcome of each item", async () => {
  const { outcome, sent } = await endedBatch(undefined);
  expect(outcome).toBeInstanceOf(AbandonedBatchError);
  const { done, total, outcome: items } = outcome as AbandonedBatchError;
  // Calls in flight are not aborted: up to four chunks at once.
  expect(sent).toBeLessThanOrEqual(6 + 3);
  expect([done.length, total]).toEqual([sent * 50, 1000]);
  expect(await chime.calls()).toEqual({ BatchUnsuspendUser: sent });
  const unsent = items.items.filter(({ failure }) => failure?.retryable);
  expect(unsent.map(({ id }) => id)).toEqual(UserIdList.filter((id) => !done.includes(id)));
});

test("a batch whose deadline is reached fails the items that were not sent as retryable", async () => {
  const { outcome } = await endedBatch(deadlineReached);
  expect(outcome).toMatchObject({ items: { length: 1000 } });
  const { items } = outcome as { items: { failure?: { code: string; retryable: boolean } }[] };
  expect(items.at(0)?.failure).toMatchObject({ code: "NotFound", retryable: false });
  expect(items.at(-1)?.failure).toMatchObject({ code: "UPSTREAM_TIMEOUT", retryable: true });
});

test("a batch of 10,000 items uses at most 50 MB more than one of 100", async () => {
  const script = fileURLToPath(new URL("../../support/batch-memory.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--expose-gc",
    "--import",
    "tsx",
    script,
    chime.url,
    AccountId,
  ]);
  expect(Number(stdout)).toBeLessThan(50 * 1024 * 1024);
  expect(Number(stdout)).not.toBeNaN();
});
