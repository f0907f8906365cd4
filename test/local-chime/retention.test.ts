import {
  GetRetentionSettingsCommand,
  PutRetentionSettingsCommand,
  type RetentionSettings,
} from "@aws-sdk/client-chime";
import { expect, test } from "vitest";
import { localChime, present } from "../support/local-chime.js";
import { demoAccounts, seconds } from "./support/demo.js";

const chime = await localChime();
const { client, control, advance } = chime;
const accounts = await demoAccounts(chime);
const AccountId = accounts.EnterpriseLWA;

const put = (settings: RetentionSettings, account = AccountId) =>
  client.send(new PutRetentionSettingsCommand({ AccountId: account, RetentionSettings: settings }));
const get = async (account = AccountId) => {
  const { RetentionSettings, InitiateDeletionTimestamp } = await client.send(
    new GetRetentionSettingsCommand({ AccountId: account }),
  );
  return {
    rooms: RetentionSettings?.RoomRetentionSettings?.RetentionDays,
    conversations: RetentionSettings?.ConversationRetentionSettings?.RetentionDays,
    deletion: InitiateDeletionTimestamp,
  };
};
/** The time of the service's clock. */
const now = async (): Promise<number> =>
  Date.parse(((await (await control("POST", "advance", { seconds: 0 })).json()) as { now: string }).now);

test("PutRetentionSettings sets the deletion thirty days ahead and returns an empty output", async () => {
  const start = await now();
  const answer = await put({
    RoomRetentionSettings: { RetentionDays: 30 },
    ConversationRetentionSettings: { RetentionDays: 5475 },
  });
  const end = await now();
  expect({ ...answer, $metadata: undefined }).toEqual({});

  const { rooms, conversations, deletion } = await get();
  expect({ rooms, conversations }).toEqual({ rooms: 30, conversations: 5475 });
  const ordered = present(deletion).getTime() - 30 * seconds.day * 1000;
  expect(ordered).toBeGreaterThanOrEqual(start);
  expect(ordered).toBeLessThanOrEqual(end);

  await advance(seconds.day);
  await put({ RoomRetentionSettings: { RetentionDays: 1 }, ConversationRetentionSettings: { RetentionDays: 1 } });
  expect(present((await get()).deletion).getTime() - present(deletion).getTime()).toBeGreaterThanOrEqual(
    seconds.day * 1000,
  );
});

test.each([
  {
    settings: { RoomRetentionSettings: { RetentionDays: 7 } },
    kept: { rooms: 7, conversations: undefined, deletion: expect.any(Date) as unknown },
  },
  {
    settings: { ConversationRetentionSettings: { RetentionDays: 7 }, RoomRetentionSettings: {} },
    kept: { rooms: undefined, conversations: 7, deletion: expect.any(Date) as unknown },
  },
  {
    settings: { ConversationRetentionSettings: {}, RoomRetentionSettings: {} },
    kept: { rooms: undefined, conversations: undefined, deletion: undefined },
  },
  { settings: {}, kept: { rooms: undefined, conversations: undefined, deletion: undefined } },
])("a section absent from $settings is switched off", async ({ settings, kept }) => {
  await put({ RoomRetentionSettings: { RetentionDays: 90 }, ConversationRetentionSettings: { RetentionDays: 90 } });
  await put(settings);
  expect(await get()).toEqual(kept);
});

test("retention settings apply to one account only", async () => {
  const before = await get(accounts.EnterpriseOIDC);
  await put({ RoomRetentionSettings: { RetentionDays: 12 } }, accounts.EnterpriseDirectory);
  expect(await get(accounts.EnterpriseDirectory)).toMatchObject({ rooms: 12 });
  expect(await get(accounts.EnterpriseOIDC)).toEqual(before);
});

test("InitiateDeletionTimestamp is absent once its time has passed", async () => {
  await put({ RoomRetentionSettings: { RetentionDays: 30 } });
  expect((await get()).deletion).toBeInstanceOf(Date);
  await advance(31 * seconds.day);
  expect(await get()).toMatchObject({ rooms: 30, deletion: undefined });
});
