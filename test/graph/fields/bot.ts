import { GetBotCommand, GetEventsConfigurationCommand, ListBotsCommand, ListRoomsCommand } from "@aws-sdk/client-chime";
import { expect, test } from "vitest";
import { demoAccounts } from "../../local-chime/support/demo.js";
import { at, type TestGateway } from "../../support/gateway.js";
import { present } from "../../support/local-chime.js";
import { globalId, iso } from "./expected.js";

export async function botFields({ counted, chime }: TestGateway): Promise<void> {
  const { client } = chime;
  const { EnterpriseLWA: AccountId } = await demoAccounts(chime);

  test("Bot and EventsConfiguration", async () => {
    const { Bots } = await client.send(new ListBotsCommand({ AccountId, MaxResults: 3 }));
    const bots = present(Bots);
    const answer = await counted(
      `query ($accountId: ID!) {
        account(accountId: $accountId) { bots(first: 3) { nodes {
          id botId accountId userId displayName botType disabled createdTimestamp updatedTimestamp botEmail securityToken
          account { name } user { displayName } rooms { nodes { name } }
          eventsConfiguration { botId outboundEventsHttpsEndpoint lambdaFunctionArn }
        } } }
      }`,
      { accountId: AccountId },
    );
    const expected = bots.map(async ({ BotId: botId = "", ...bot }) => {
      const { Rooms } = await client.send(new ListRoomsCommand({ AccountId, MemberId: botId }));
      const configured = await client
        .send(new GetEventsConfigurationCommand({ AccountId, BotId: botId }))
        .catch(() => undefined);
      return {
        id: globalId("Bot", AccountId, botId),
        botId,
        accountId: AccountId,
        userId: bot.UserId,
        displayName: bot.DisplayName,
        botType: "CHAT_BOT",
        disabled: bot.Disabled,
        createdTimestamp: iso(bot.CreatedTimestamp),
        updatedTimestamp: iso(bot.UpdatedTimestamp),
        botEmail: bot.BotEmail,
        securityToken: bot.SecurityToken,
        account: { name: "Example Corp" },
        user: null,
        rooms: { nodes: present(Rooms).map(({ Name }) => ({ name: Name })) },
        eventsConfiguration: configured
          ? {
              botId,
              outboundEventsHttpsEndpoint: configured.EventsConfiguration?.OutboundEventsHTTPSEndpoint ?? null,
              lambdaFunctionArn: configured.EventsConfiguration?.LambdaFunctionArn ?? null,
            }
          : null,
      };
    });
    expect(answer).toEqual({
      data: { account: { bots: { nodes: await Promise.all(expected) } } },
      calls: { GetAccount: 1, ListBots: 1, ListUsers: 2, GetUser: 3, ListRooms: 3, GetEventsConfiguration: 3 },
    });
    const configurations = at(answer.data, "account.bots.nodes.*.eventsConfiguration");
    expect(configurations).toEqual([
      expect.objectContaining({ lambdaFunctionArn: null }),
      expect.objectContaining({ outboundEventsHttpsEndpoint: null }),
      null,
    ]);
    expect(
      at(
        (
          await counted(
            "query ($accountId: ID!, $botId: ID!) { bot(accountId: $accountId, botId: $botId) { botEmail } }",
            { accountId: AccountId, botId: bots[0]?.BotId },
          )
        ).data,
        "bot",
      ),
    ).toEqual({
      botEmail: (await client.send(new GetBotCommand({ AccountId, BotId: bots[0]?.BotId }))).Bot?.BotEmail,
    });
  });
}
