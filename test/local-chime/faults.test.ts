import {
  ChimeServiceException,
  CreateAccountCommand,
  GetAccountCommand,
  ListAccountsCommand,
} from "@aws-sdk/client-chime";
import { afterEach, describe, expect, test } from "vitest";
import { type ExceptionName, exceptions } from "../../src/operations/exceptions.js";
import { expectException, failureOf, localChime } from "../support/local-chime.js";
import { demoAccounts, unique } from "./support/demo.js";

const chime = await localChime();
const { client, control, faults } = chime;
const faulty = await localChime({ faults: "UnauthorizedClientException:1" });
const slow = await localChime({ latencyMs: 20 });
const { Team: AccountId } = await demoAccounts(chime);
const names = Object.keys(exceptions).filter((name): name is ExceptionName => name in exceptions);

afterEach(() => faults(""));

const create = (Name: string) => client.send(new CreateAccountCommand({ Name }));
const exists = async (Name: string) => (await client.send(new ListAccountsCommand({ Name }))).Accounts?.length === 1;

/** The call fails without a response of the service. */
async function expectConnectionError(call: Promise<unknown>): Promise<void> {
  const error = await failureOf(call);
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(ChimeServiceException);
}

describe("faults", () => {
  test.each(names)("return %s instead of executing the operation", async (exception) => {
    const Name = unique("Account");
    await faults(`${exception}:1`);
    await expectException(create(Name), exception);
    await faults("");
    expect(await exists(Name)).toBe(false);
  });

  test("of kind reset break the connection before the operation", async () => {
    const Name = unique("Account");
    await faults("reset:1");
    await expectConnectionError(create(Name));
    await faults("");
    expect(await exists(Name)).toBe(false);
  });

  test("of kind lost break the connection after the operation", async () => {
    const Name = unique("Account");
    await faults("lost:1");
    await expectConnectionError(create(Name));
    await faults("");
    expect(await exists(Name)).toBe(true);
  });

  test("occur with their probabilities, several kinds at once", async () => {
    await faults("ThrottledClientException:0.3,ServiceFailureException:0.3");
    const outcomes = new Set<unknown>();
    for (let i = 0; i < 200; i++) {
      const failure = await failureOf(client.send(new GetAccountCommand({ AccountId })));
      outcomes.add(failure instanceof Error ? failure.name : failure);
    }
    expect(outcomes).toEqual(new Set([undefined, "ThrottledClientException", "ServiceFailureException"]));
  });

  test("that are malformed leave the previous ones in force", async () => {
    await faults("ServiceUnavailableException:1");
    expect((await control("PUT", "faults", { faults: "reset:0.1,nonsense" })).status).toBe(400);
    await expectException(client.send(new GetAccountCommand({ AccountId })), "ServiceUnavailableException");
  });

  test("can be set at the start", async () => {
    await expectException(faulty.client.send(new GetAccountCommand({ AccountId })), "UnauthorizedClientException");
  });
});

describe("latency", () => {
  test("delays responses and loses none", async () => {
    expect((await control("PUT", "latency", { ms: 20 })).ok).toBe(true);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => client.send(new GetAccountCommand({ AccountId }))),
    );
    expect(new Set(answers.map(({ Account }) => Account?.AccountId))).toEqual(new Set([AccountId]));
    expect((await control("PUT", "latency", { ms: 0 })).ok).toBe(true);
  });

  test("can be set at the start", async () => {
    expect((await slow.client.send(new GetAccountCommand({ AccountId }))).Account?.AccountId).toBe(AccountId);
  });
});
