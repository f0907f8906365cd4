import { CreateAccountCommand, DeleteAccountCommand, ListAccountsCommand } from "@aws-sdk/client-chime";
import { expect, test } from "vitest";
import { startLocalChime } from "../../src/local-chime/index.js";
import { clientOf, failureOf, localChime } from "../support/local-chime.js";
import { demoAccounts, seconds, unique } from "./support/demo.js";
import { snapshot } from "./support/snapshot.js";

const now = async ({ control }: Awaited<ReturnType<typeof localChime>>): Promise<number> =>
  Date.parse(((await (await control("POST", "advance", { seconds: 0 })).json()) as { now: string }).now);

test("POST /__local/reset restores the seeded data, the counters, the faults, the latency and the clock", async () => {
  const chime = await localChime({ seed: 5 });
  const { client, control, calls, advance, faults } = chime;
  const before = await snapshot(client);
  const { EnterpriseOIDC } = await demoAccounts(chime);
  await client.send(new CreateAccountCommand({ Name: unique("Account") }));
  await client.send(new DeleteAccountCommand({ AccountId: EnterpriseOIDC }));
  await advance(30 * seconds.day);
  await control("PUT", "latency", { ms: 60_000 });
  await faults("ServiceFailureException:1");

  expect((await control("POST", "reset", {})).status).toBe(204);
  expect(await calls()).toEqual({});
  expect(await now(chime)).toBeLessThan(Date.now() + seconds.day * 1000);
  expect(await snapshot(client)).toEqual(before);
});

test("a reset restores the faults that the service was started with", async () => {
  const { client, control, faults } = await localChime({ faults: "ConflictException:1" });
  await faults("");
  await client.send(new ListAccountsCommand({}));
  await control("POST", "reset", {});
  expect(await failureOf(client.send(new ListAccountsCommand({})))).toMatchObject({ name: "ConflictException" });
});

test("a reset fills the bucket of the rate limit", async () => {
  const { client, control } = await localChime({ rate: "0.001,1" });
  for (let i = 0; i < 3; i++) {
    await client.send(new ListAccountsCommand({}));
    await control("POST", "reset", {});
  }
});

test("startLocalChime returns a service that tests can reset and close", async () => {
  const service = await startLocalChime({ users: 20 });
  const client = clientOf(service.url);
  const Name = unique("Account");
  await client.send(new CreateAccountCommand({ Name }));
  service.reset();
  expect((await client.send(new ListAccountsCommand({ Name }))).Accounts).toEqual([]);
  expect(new URL(service.url).port).toBe(String(service.port));
  await service.close();
  expect(await failureOf(client.send(new ListAccountsCommand({})))).toBeInstanceOf(Error);
  client.destroy();
});
