import { expect, test } from "vitest";
import { createTtlPolicy } from "../../../src/chime/cache/ttl-policy.js";
import { createMemoryStore } from "../../../src/chime/cache/memory-store.js";
import { CachedReader } from "../../../src/chime/cached-reader.js";
import { PaginationHints } from "../../../src/chime/pagination-hints.js";
import type { ChimeApiClient } from "../../../src/chime/client.js";
import { createReads } from "../../../src/chime/reads.js";
import { createWrites } from "../../../src/chime/writes/writes.js";
import { callContext } from "../../support/call-context.js";

const ids = { AccountId: "a", UserId: "u" };

test("a page that was in flight while one of its users was written does not store that user", async () => {
  let license = "Basic";
  let answerPage = (): void => undefined;
  const chime = (async (operation: string) => {
    const user = { ...ids, LicenseType: license };
    if (operation === "ListUsers") await new Promise<void>((resolve) => (answerPage = resolve));
    if (operation === "UpdateUser") license = "Pro";
    return { output: operation === "ListUsers" ? { Users: [user] } : { User: user }, wasRepeated: false };
  }) as unknown as ChimeApiClient;
  const store = createMemoryStore();
  const joint = new CachedReader(chime, store, createTtlPolicy(60), new PaginationHints());

  const page = createReads(joint, callContext()).pages.load("ListUsers", { AccountId: "a", MaxResults: 200 });
  await expect.poll(() => answerPage.name).not.toBe("answerPage");
  await createWrites(chime, store, callContext()).call("UpdateUser", { ...ids, LicenseType: "Pro" });
  answerPage();
  expect((await page).items).toMatchObject([{ LicenseType: "Basic" }]);

  const { record } = await createReads(joint, callContext()).byId.User.load(ids);
  expect(record).toMatchObject({ LicenseType: "Pro" });
});
