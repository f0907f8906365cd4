import { randomUUID } from "node:crypto";
import {
  DeleteEventsConfigurationCommand,
  GetEventsConfigurationCommand,
  PutEventsConfigurationCommand,
} from "@aws-sdk/client-chime";
import { expect, test } from "vitest";
import { expectRefusal, localChime } from "../support/local-chime.js";
import { demoAccounts, newBot } from "./support/demo.js";
import { expectUnchanged } from "./support/snapshot.js";

const chime = await localChime();
const { client } = chime;
const AccountId = (await demoAccounts(chime)).EnterpriseLWA;

const endpoint = { OutboundEventsHTTPSEndpoint: "https://example.com/events" };
const lambda = { LambdaFunctionArn: "arn:aws:lambda:us-east-1:111122223333:function:events" };

const put = (BotId: string, target: typeof endpoint | typeof lambda) =>
  client.send(new PutEventsConfigurationCommand({ AccountId, BotId, ...target }));
const get = (BotId: string) => client.send(new GetEventsConfigurationCommand({ AccountId, BotId }));
const remove = (BotId: string) => client.send(new DeleteEventsConfigurationCommand({ AccountId, BotId }));

test("a new bot has none, and none can be deleted as often as you like", async () => {
  const BotId = await newBot(client, AccountId);
  await expectRefusal(get(BotId), "NotFoundException");
  await expectUnchanged(client, async () => {
    await remove(BotId);
    await remove(BotId);
  });
});

test.each([
  { first: endpoint, second: lambda },
  { first: lambda, second: endpoint },
])("$second takes the place of $first", async ({ first, second }) => {
  const BotId = await newBot(client, AccountId);
  for (const target of [first, second]) {
    expect((await put(BotId, target)).EventsConfiguration).toEqual({ BotId, ...target });
    expect((await get(BotId)).EventsConfiguration).toEqual({ BotId, ...target });
  }
});

test("DeleteEventsConfiguration declares no NotFoundException, so it succeeds for unknown bots and accounts", async () => {
  await expectUnchanged(client, async () => {
    await remove(randomUUID());
    await client.send(new DeleteEventsConfigurationCommand({ AccountId: randomUUID(), BotId: randomUUID() }));
  });
});

test("a deleted one is gone, and that of another bot stays", async () => {
  const [BotId, other] = [await newBot(client, AccountId), await newBot(client, AccountId)];
  await put(BotId, endpoint);
  await put(other, lambda);
  await remove(BotId);
  await expectRefusal(get(BotId), "NotFoundException");
  expect((await get(other)).EventsConfiguration).toEqual({ BotId: other, ...lambda });
});
