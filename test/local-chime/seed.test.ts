import { describe, expect, test } from "vitest";
import { localChime, type TestChime } from "../support/local-chime.js";
import { allNumbers, demoAccounts, usersOf } from "./support/demo.js";
import { snapshot } from "./support/snapshot.js";

const [plain, plainAgain] = [await localChime(), await localChime()];
const [first, second, other] = [
  await localChime({ seed: 7 }),
  await localChime({ seed: 7 }),
  await localChime({ seed: 8 }),
];

/** All data, except the dates at which queued numbers are released: they count from the day of the start. */
const allOf = async ({ client }: TestChime): Promise<unknown> =>
  JSON.parse(
    JSON.stringify(await snapshot(client), (member, value: unknown) =>
      member === "DeletionTimestamp" ? Boolean(value) : value,
    ),
  );

describe("the demo data", () => {
  test("is equal for equal seeds", async () => {
    expect(await allOf(plainAgain)).toEqual(await allOf(plain));
    expect(await allOf(second)).toEqual(await allOf(first));
  });

  test("differs for different seeds", async () => {
    const accounts = [await demoAccounts(first), await demoAccounts(other)] as const;
    const ids = [
      await usersOf(first.client, accounts[0].EnterpriseLWA),
      await usersOf(other.client, accounts[1].EnterpriseLWA),
    ].map((users) => users.map(({ UserId }) => UserId));
    expect(ids[0]).not.toEqual(ids[1]);
    expect(await allNumbers(first.client)).not.toEqual(await allNumbers(other.client));
  });
});
