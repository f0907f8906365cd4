import { CreateAccountCommand } from "@aws-sdk/client-chime";
import { expect, test } from "vitest";
import { expectRefusal, localChime } from "../support/local-chime.js";
import { unique } from "./support/demo.js";
import { requestOf, send } from "./support/raw.js";

/** Five calls at once, and the sixth after a quarter of an hour. */
const scarce = await localChime({ rate: "0.001,5" });
const plentiful = await localChime({ rate: "1000,1000" });

test("calls beyond the burst are throttled and told when to come back; the control routes are not limited", async () => {
  const { client, url, calls } = scarce;
  for (let i = 0; i < 5; i++) await client.send(new CreateAccountCommand({ Name: unique("Account") }));
  await expectRefusal(client.send(new CreateAccountCommand({ Name: unique("Account") })), "ThrottledClientException");

  const { status, headers } = await send(url, requestOf("ListAccounts", {}));
  expect(status).toBe(429);
  expect(Number(headers["retry-after"])).toBeGreaterThan(0);
  for (let i = 0; i < 10; i++) expect(await calls()).toEqual({ CreateAccount: 6, ListAccounts: 1 });
});

test("a rate that is not reached limits nothing", async () => {
  for (let i = 0; i < 100; i++) expect((await send(plentiful.url, requestOf("ListAccounts", {}))).status).toBe(200);
});
