import { randomUUID } from "node:crypto";
import {
  DeleteEventsConfigurationCommand,
  GetEventsConfigurationCommand,
  PutEventsConfigurationCommand,
} from "@aws-sdk/client-chime";
import { expect, test } from "vitest";
import { expectException, localChime } from "../support/local-chime.js";
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

test("a new bot has no events configuration, and deleting nothing succeeds", async () => {
  const BotId = await newBot(client, AccountId);
  await expectException(get(BotId), "NotFoundException");
  await expectUnchanged(client, async () => {
    await remove(BotId);
    await remove(BotId);
  });
});

test.each([
  { first: endpoint, second: lambda },
  { first: lambda, second: endpoint },
])("PutEventsConfiguration replaces $first by $second", async ({ first, second }) => {
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

test("DeleteEventsConfiguration deletes the configuration of one bot only", async () => {
  const [BotId, other] = [await newBot(client, AccountId), await newBot(client, AccountId)];
  await put(BotId, endpoint);
  await put(other, lambda);
  await remove(BotId);
  await expectException(get(BotId), "NotFoundException");
  expect((await get(other)).EventsConfiguration).toEqual({ BotId: other, ...lambda });
});
