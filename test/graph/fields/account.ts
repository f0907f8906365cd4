import {
  GetAccountCommand,
  GetRetentionSettingsCommand,
  ListBotsCommand,
  ListRoomsCommand,
  PutRetentionSettingsCommand,
  UpdateAccountSettingsCommand,
} from "@aws-sdk/client-chime";
import { expect, test } from "vitest";
import { demoAccounts, usersOf } from "../../local-chime/support/demo.js";
import { at, type TestGateway } from "../../support/gateway.js";
import { present } from "../../support/local-chime.js";
import { globalId, iso } from "./expected.js";

export async function accountFields({ counted, chime }: TestGateway): Promise<void> {
  const { client } = chime;
  const { EnterpriseDirectory } = await demoAccounts(chime);

  test("Account", async () => {
    await client.send(
      new UpdateAccountSettingsCommand({
        AccountId: EnterpriseDirectory,
        AccountSettings: { DisableRemoteControl: true, EnableDialOut: true },
      }),
    );
    const Days = { RoomRetentionSettings: { RetentionDays: 30 }, ConversationRetentionSettings: { RetentionDays: 60 } };
    await client.send(new PutRetentionSettingsCommand({ AccountId: EnterpriseDirectory, RetentionSettings: Days }));
    const account = present((await client.send(new GetAccountCommand({ AccountId: EnterpriseDirectory }))).Account);
    const { InitiateDeletionTimestamp } = await client.send(
      new GetRetentionSettingsCommand({ AccountId: EnterpriseDirectory }),
    );
    const [user] = await usersOf(client, EnterpriseDirectory);
    const [bot] = present((await client.send(new ListBotsCommand({ AccountId: EnterpriseDirectory }))).Bots);
    const [room] = present((await client.send(new ListRoomsCommand({ AccountId: EnterpriseDirectory }))).Rooms);

    const answer = await counted(
      `query ($accountId: ID!, $userId: ID!, $botId: ID!, $roomId: ID!, $email: String!) {
        account(accountId: $accountId) {
          id accountId name accountType accountStatus awsAccountId createdTimestamp defaultLicense supportedLicenses
          signinDelegateGroups { groupName }
          settings { disableRemoteControl enableDialOut }
          retentionSettings { roomRetentionSettings { retentionDays } conversationRetentionSettings { retentionDays } initiateDeletionTimestamp }
          user(userId: $userId) { displayName } userByEmail(email: $email) { displayName }
          bot(botId: $botId) { displayName } room(roomId: $roomId) { name }
        }
        userByEmail(email: $email) { userId }
      }`,
      {
        accountId: EnterpriseDirectory,
        userId: user?.UserId,
        email: user?.PrimaryEmail,
        botId: bot?.BotId,
        roomId: room?.RoomId,
      },
    );
    expect(answer).toEqual({
      data: {
        account: {
          id: globalId("Account", EnterpriseDirectory),
          accountId: EnterpriseDirectory,
          name: account.Name,
          accountType: "ENTERPRISE_DIRECTORY",
          accountStatus: "ACTIVE",
          awsAccountId: account.AwsAccountId,
          createdTimestamp: iso(account.CreatedTimestamp),
          defaultLicense: "PRO",
          supportedLicenses: ["BASIC", "PRO"],
          signinDelegateGroups: [{ groupName: "Service Desk" }, { groupName: "Executive Assistants" }],
          settings: { disableRemoteControl: true, enableDialOut: true },
          retentionSettings: {
            roomRetentionSettings: { retentionDays: 30 },
            conversationRetentionSettings: { retentionDays: 60 },
            initiateDeletionTimestamp: iso(InitiateDeletionTimestamp),
          },
          user: { displayName: user?.DisplayName },
          userByEmail: { displayName: user?.DisplayName },
          bot: { displayName: bot?.DisplayName },
          room: { name: room?.Name },
        },
        userByEmail: { userId: user?.UserId },
      },
      // The two ways to a user by e-mail address share a ListUsers.
      calls: {
        GetAccount: 1,
        GetAccountSettings: 1,
        GetRetentionSettings: 1,
        GetUser: 1,
        GetBot: 1,
        GetRoom: 1,
        ListUsers: 1,
        ListAccounts: 1,
      },
    });
    expect(at(answer.data, "account.retentionSettings.initiateDeletionTimestamp")).not.toBeNull();
  });
}
