import { expect, test } from "vitest";
import { createLifetimes } from "../../../src/chime/cache/lifetimes.js";
import { createMemoryStore } from "../../../src/chime/cache/memory-store.js";
import { JointReads } from "../../../src/chime/joint-reads.js";
import { ListMemory } from "../../../src/chime/list-memory.js";
import type { ChimeCall } from "../../../src/chime/port.js";
import { createReads } from "../../../src/chime/reads.js";
import { createWrites } from "../../../src/chime/writes/writes.js";
import { errand } from "../../support/errand.js";

const ids = { AccountId: "a", UserId: "u" };

test("a page that was under way while one of its users was written leaves nothing of that user behind", async () => {
  let license = "Basic";
  let answerPage = (): void => undefined;
  const chime = (async (action: string) => {
    const user = { ...ids, LicenseType: license };
    if (action === "ListUsers") await new Promise<void>((resolve) => (answerPage = resolve));
    if (action === "UpdateUser") license = "Pro";
    return { output: action === "ListUsers" ? { Users: [user] } : { User: user }, wasRepeated: false };
  }) as unknown as ChimeCall;
  const store = createMemoryStore();
  const joint = new JointReads(chime, store, createLifetimes(60), new ListMemory());

  const page = createReads(joint, errand()).pages.load("ListUsers", { AccountId: "a", MaxResults: 200 });
  await expect.poll(() => answerPage.name).not.toBe("answerPage");
  await createWrites(chime, store, errand()).call("UpdateUser", { ...ids, LicenseType: "Pro" });
  answerPage();
  expect((await page).items).toMatchObject([{ LicenseType: "Basic" }]);

  const { record } = await createReads(joint, errand()).byId.User.load(ids);
  expect(record).toMatchObject({ LicenseType: "Pro" });
});
