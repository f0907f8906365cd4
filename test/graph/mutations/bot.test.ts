import { describe, expect, test } from "vitest";
import { newBot, unique } from "../../local-chime/support/demo.js";
import { codesOf, textAt } from "../../support/gateway.js";
import { mutationTests } from "./support.js";

const { mutate, chime, lwa, team } = await mutationTests();
const { client } = chime;

describe("createBot", () => {
  test("returns the complete bot with one call", async () => {
    const displayName = unique("bot");
    const { data, calls } = await mutate(
      "createBot",
      { accountId: lwa, displayName },
      "bot { id botId accountId displayName botType disabled botEmail securityToken }",
    );
    expect(calls).toEqual({ CreateBot: 1 });
    expect(data).toMatchObject({
      createBot: { bot: { accountId: lwa, displayName: `${displayName} (Bot)`, botType: "CHAT_BOT", disabled: false } },
    });
  });

  test("refuses a name that is too long or blank without a call, and a Team account", async () => {
    for (const displayName of ["", " ", "a".repeat(56)]) {
      const answer = await mutate("createBot", { accountId: lwa, displayName }, "bot { botId }");
      expect([codesOf(answer), answer.calls]).toEqual([{ createBot: "BAD_USER_INPUT" }, {}]);
    }
    expect(codesOf(await mutate("createBot", { accountId: team, displayName: "x" }, "bot { botId }"))).toEqual({
      createBot: "UNPROCESSABLE",
    });
  });
});

test("updateBot disables a bot, and regenerateSecurityToken replaces its token", async () => {
  const botId = await newBot(client, lwa);
  const updated = await mutate(
    "updateBot",
    { accountId: lwa, botId, disabled: true },
    "bot { disabled securityToken account { accountId } }",
  );
  expect(updated.data).toMatchObject({ updateBot: { bot: { disabled: true, account: { accountId: lwa } } } });
  expect(updated.calls).toEqual({ UpdateBot: 1 });
  const regenerated = await mutate("regenerateSecurityToken", { accountId: lwa, botId }, "bot { botId securityToken }");
  expect(regenerated.calls).toEqual({ RegenerateSecurityToken: 1 });
  expect(textAt(regenerated.data, "regenerateSecurityToken.bot.securityToken")).not.toBe(
    textAt(updated.data, "updateBot.bot.securityToken"),
  );
  expect(codesOf(await mutate("updateBot", { accountId: lwa, botId: "nope" }, "bot { botId }"))).toEqual({
    updateBot: "NOT_FOUND",
  });
});

describe("a bot's events configuration", () => {
  const selection = "eventsConfiguration { botId outboundEventsHttpsEndpoint lambdaFunctionArn } bot { botId }";

  test("is set, replaced and deleted", async () => {
    const botId = await newBot(client, lwa);
    const outboundEventsHttpsEndpoint = "https://example.com/events";
    const put = await mutate(
      "putEventsConfiguration",
      { accountId: lwa, botId, outboundEventsHttpsEndpoint },
      selection,
    );
    expect(put.data).toEqual({
      putEventsConfiguration: {
        eventsConfiguration: { botId, outboundEventsHttpsEndpoint, lambdaFunctionArn: null },
        bot: { botId },
      },
    });
    expect(put.calls).toEqual({ PutEventsConfiguration: 1 });
    const lambdaFunctionArn = "arn:aws:lambda:us-east-1:111122223333:function:events";
    const replaced = await mutate("putEventsConfiguration", { accountId: lwa, botId, lambdaFunctionArn }, selection);
    expect(replaced.data).toMatchObject({
      putEventsConfiguration: { eventsConfiguration: { outboundEventsHttpsEndpoint: null, lambdaFunctionArn } },
    });
    const deleted = await mutate(
      "deleteEventsConfiguration",
      { accountId: lwa, botId },
      "deletedEventsConfigurationId bot { eventsConfiguration { botId } }",
    );
    expect(deleted.data).toEqual({
      deleteEventsConfiguration: { deletedEventsConfigurationId: botId, bot: { eventsConfiguration: null } },
    });
    expect(deleted.calls).toEqual({ DeleteEventsConfiguration: 1, GetEventsConfiguration: 1 });
  });

  test.each([
    [{}, ["outboundEventsHttpsEndpoint"]],
    [
      {
        outboundEventsHttpsEndpoint: "https://a.example",
        lambdaFunctionArn: "arn:aws:lambda:us-east-1:111122223333:function:x",
      },
      ["outboundEventsHttpsEndpoint"],
    ],
    [{ outboundEventsHttpsEndpoint: "http://a.example" }, ["outboundEventsHttpsEndpoint"]],
    [{ lambdaFunctionArn: "arn:aws:s3:::bucket" }, ["lambdaFunctionArn"]],
  ])("refuses %j without a call", async (target, path) => {
    const { errors, calls } = await mutate(
      "putEventsConfiguration",
      { accountId: lwa, botId: "any", ...target },
      selection,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", issues: [{ path }] });
    expect(calls).toEqual({});
  });
});
