import { spawnSync } from "node:child_process";
import { beforeEach, describe, expect, test } from "vitest";
import { operationNames, definitionOf } from "../../src/operations/operations.js";
import { check } from "../../src/operations/check.js";
import { demoAccounts, newUser, uniqueEmail } from "../local-chime/support/demo.js";
import { fixtures } from "../local-chime/support/fixtures.js";
import { awsCli, commandOf } from "../support/aws-cli.js";
import { localChime } from "../support/local-chime.js";

const hasAwsCli = spawnSync("aws", ["--version"]).status === 0;

/** The AWS CLI against the embedded service: another client than the JavaScript SDK, with its own idea of the wire format. */
describe.skipIf(!hasAwsCli)("the AWS CLI", async () => {
  const chime = await localChime();
  const { input } = await fixtures(chime);
  const { EnterpriseLWA: AccountId } = await demoAccounts(chime);
  beforeEach(chime.resetCalls);

  const aws = awsCli("chime", chime.url);
  const answer = async (...args: string[]): Promise<unknown> => JSON.parse((await aws(...args)).stdout || "{}");

  test.each(operationNames)("%s", async (operation) => {
    const given = await input(operation);
    await chime.resetCalls();
    expect(
      check(
        definitionOf(operation).output,
        await answer(commandOf(operation), "--cli-input-json", JSON.stringify(given), "--no-paginate"),
      ),
    ).toEqual([]);
    expect(await chime.calls()).toEqual({ [operation]: 1 });
  });

  test("list-users reads to the end of the list", async () => {
    const { Users } = (await answer("list-users", "--account-id", AccountId, "--page-size", "60")) as {
      Users: { UserId: string }[];
    };
    expect(Users.length).toBeGreaterThanOrEqual(250);
    expect(new Set(Users.map(({ UserId }) => UserId)).size).toBe(Users.length);
    expect(await chime.calls()).toEqual({ ListUsers: Math.ceil(Users.length / 60) });
  });

  test("list-bots returns the token of the next page, and the page for the token", async () => {
    const { Bots, NextToken } = (await answer("list-bots", "--account-id", AccountId, "--max-results", "1")) as {
      Bots: unknown[];
      NextToken: string;
    };
    const next = (await answer(
      "list-bots",
      "--account-id",
      AccountId,
      "--max-results",
      "1",
      "--next-token",
      NextToken,
    )) as { Bots: unknown[] };
    expect([Bots.length, next.Bots.length]).toEqual([1, 1]);
    expect(next.Bots).not.toEqual(Bots);
  });

  test("update-user changes the licence, and get-user shows it", async () => {
    const { UserId } = await newUser(chime.client, AccountId);
    const who = ["--account-id", AccountId, "--user-id", UserId];
    expect(await answer("update-user", ...who, "--license-type", "Basic")).toEqual({ User: { UserId } });
    expect(await answer("get-user", ...who)).toMatchObject({ User: { UserId, LicenseType: "Basic" } });
  });

  test("reset-personal-pin returns the whole user", async () => {
    const { UserId, Email } = await newUser(chime.client, AccountId);
    const user = await answer("reset-personal-pin", "--account-id", AccountId, "--user-id", UserId);
    expect(user).toMatchObject({
      User: { UserId, PrimaryEmail: Email, PersonalPIN: expect.stringMatching(/^\S{10}$/) as string },
    });
  });

  test.each([
    ["NotFoundException", ["get-account", "--account-id", "nowhere"]],
    ["BadRequestException", ["list-users", "--account-id", AccountId, "--user-email", "nobody"]],
    ["ForbiddenException", ["invite-users", "--account-id", AccountId, "--user-email-list", uniqueEmail()]],
  ])("says %s and exits with an error when Chime does", async (exception, args) => {
    const failure: unknown = await aws(...args).catch((error: unknown) => error);
    expect([254, 255]).toContain((failure as { code?: number }).code);
    expect((failure as { stderr?: string }).stderr).toMatch(
      new RegExp(`An error occurred \\(${exception}\\) when calling the \\w+ operation.*: \\S`),
    );
  });
});
