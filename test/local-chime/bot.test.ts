import {
  CreateBotCommand,
  GetBotCommand,
  paginateListBots,
  RegenerateSecurityTokenCommand,
  UpdateBotCommand,
} from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { collect, expectException, localChime, present } from "../support/local-chime.js";
import { demoAccounts, newBot } from "./support/demo.js";
import { expectUnchanged } from "./support/snapshot.js";

const chime = await localChime();
const { client, advance } = chime;
const accounts = await demoAccounts(chime);
const AccountId = accounts.EnterpriseLWA;

const getBot = async (BotId: string) => present((await client.send(new GetBotCommand({ AccountId, BotId }))).Bot);
const allBots = () => collect(paginateListBots({ client }, { AccountId }), (page) => page.Bots);

describe("CreateBot", () => {
  test("creates an enabled chat bot with its own name, e-mail address and security token", async () => {
    const { Bot } = await client.send(new CreateBotCommand({ AccountId, DisplayName: "porter" }));
    expect(Bot).toEqual({
      BotId: expect.stringMatching(/\S/) as string,
      UserId: Bot?.BotId,
      DisplayName: "porter (Bot)",
      BotType: "ChatBot",
      Disabled: false,
      BotEmail: expect.stringMatching(/^porter-chimebot@.+\..+$/) as string,
      SecurityToken: expect.stringMatching(/^\S{16,}$/) as string,
      CreatedTimestamp: expect.any(Date) as Date,
      UpdatedTimestamp: Bot?.CreatedTimestamp,
    });
    expect(await getBot(present(Bot?.BotId))).toEqual(Bot);
    expect(await allBots()).toContainEqual(Bot);
  });

  test("gives bots of one name different e-mail addresses", async () => {
    const bots = [];
    for (let i = 0; i < 3; i++)
      bots.push((await client.send(new CreateBotCommand({ AccountId, DisplayName: "twin" }))).Bot);
    expect(bots.map((bot) => bot?.BotEmail?.split("@")[0])).toEqual([
      "twin-chimebot",
      "twin-2-chimebot",
      "twin-3-chimebot",
    ]);
  });

  test("uses the given domain for the e-mail address and rejects a domain of another account", async () => {
    const [bot] = await allBots();
    const Domain = present(bot?.BotEmail?.split("@")[1]);
    const { Bot } = await client.send(new CreateBotCommand({ AccountId, DisplayName: "clerk", Domain }));
    expect(Bot?.BotEmail).toBe(`clerk-chimebot@${Domain}`);
    await expectUnchanged(client, async () => {
      await expectException(
        client.send(new CreateBotCommand({ AccountId, DisplayName: "clerk", Domain: "of-someone-else.example.net" })),
        "BadRequestException",
      );
    });
  });

  test.each(["EnterpriseDirectory", "EnterpriseOIDC"] as const)("is supported for the %s account", async (type) => {
    const { Bot } = await client.send(new CreateBotCommand({ AccountId: accounts[type], DisplayName: "porter" }));
    expect(await client.send(new GetBotCommand({ AccountId: accounts[type], BotId: Bot?.BotId }))).toMatchObject({
      Bot,
    });
    await expectException(getBot(present(Bot?.BotId)), "NotFoundException");
  });

  test("accepts a name of 55 characters and rejects a longer one", async () => {
    await client.send(new CreateBotCommand({ AccountId, DisplayName: "b".repeat(55) }));
    await expectUnchanged(client, async () => {
      await expectException(
        client.send(new CreateBotCommand({ AccountId, DisplayName: "b".repeat(56) })),
        "BadRequestException",
      );
    });
  });
});

describe("UpdateBot", () => {
  test("disables and enables the bot and updates its timestamp", async () => {
    const before = await getBot(await newBot(client, AccountId));
    for (const Disabled of [true, false]) {
      await advance(60);
      const { Bot } = await client.send(new UpdateBotCommand({ AccountId, BotId: before.BotId, Disabled }));
      expect(Bot).toEqual({ ...before, Disabled, UpdatedTimestamp: Bot?.UpdatedTimestamp });
      expect(present(Bot?.UpdatedTimestamp).getTime()).toBeGreaterThan(present(before.UpdatedTimestamp).getTime());
      expect(await getBot(present(before.BotId))).toEqual(Bot);
    }
  });

  test("changes nothing when Disabled is absent", async () => {
    const BotId = await newBot(client, AccountId);
    await client.send(new UpdateBotCommand({ AccountId, BotId, Disabled: true }));
    const { Bot } = await client.send(new UpdateBotCommand({ AccountId, BotId }));
    expect(Bot).toMatchObject({ BotId, Disabled: true });
  });
});

test("RegenerateSecurityToken changes only the security token", async () => {
  const before = await getBot(await newBot(client, AccountId));
  await advance(60);
  const { Bot } = await client.send(new RegenerateSecurityTokenCommand({ AccountId, BotId: before.BotId }));
  expect(Bot?.SecurityToken).not.toBe(before.SecurityToken);
  expect(Bot).toEqual({ ...before, SecurityToken: Bot?.SecurityToken });
  expect(await getBot(present(before.BotId))).toEqual(Bot);
});
