import { GetUserCommand, GetUserSettingsCommand, ListRoomsCommand } from "@aws-sdk/client-chime";
import { expect, test } from "vitest";
import { demoAccounts, usersOf } from "../../local-chime/support/demo.js";
import type { TestGateway } from "../../support/gateway.js";
import { present } from "../../support/local-chime.js";
import { globalId, inGraph, iso } from "./expected.js";

export async function userFields({ counted, chime }: TestGateway): Promise<void> {
  const { client } = chime;
  const { EnterpriseLWA: AccountId } = await demoAccounts(chime);
  const users = await usersOf(client, AccountId);
  const document = `query ($accountId: ID!, $userId: ID!) {
    user(accountId: $accountId, userId: $userId) {
      id accountId userId displayName primaryEmail primaryProvisionedNumber licenseType userType userRegistrationStatus userInvitationStatus
      registeredOn invitedOn personalPin alexaForBusinessMetadata { isAlexaForBusinessEnabled alexaForBusinessRoomArn }
      settings { telephony { inboundCalling outboundCalling sms } }
      account { name } phoneNumber { status } phoneNumbers { nodes { phoneNumberId } } rooms { nodes { name } }
    }
  }`;
  const kinds = {
    "with a phone number": users.find(({ PrimaryProvisionedNumber }) => PrimaryProvisionedNumber),
    "who was invited": users.find(({ InvitedOn, RegisteredOn }) => InvitedOn && RegisteredOn),
    "that is a device": users.find(({ UserType }) => UserType === "SharedDevice"),
  };

  test.each(Object.entries(kinds))("a user %s", async (_, chosen) => {
    const UserId = present(chosen?.UserId);
    const user = present((await client.send(new GetUserCommand({ AccountId, UserId }))).User);
    const { Rooms } = await client.send(new ListRoomsCommand({ AccountId, MemberId: UserId }));
    const { UserSettings } = await client.send(new GetUserSettingsCommand({ AccountId, UserId }));
    const number = user.PrimaryProvisionedNumber;
    const telephony = present(UserSettings?.Telephony);
    expect(await counted(document, { accountId: AccountId, userId: UserId })).toEqual({
      data: {
        user: {
          id: globalId("User", AccountId, UserId),
          accountId: AccountId,
          userId: UserId,
          displayName: user.DisplayName,
          primaryEmail: user.PrimaryEmail,
          primaryProvisionedNumber: number ?? null,
          licenseType: inGraph(user.LicenseType),
          userType: inGraph(user.UserType),
          userRegistrationStatus: inGraph(user.UserRegistrationStatus),
          userInvitationStatus: inGraph(user.UserInvitationStatus),
          registeredOn: iso(user.RegisteredOn),
          invitedOn: iso(user.InvitedOn),
          personalPin: present(user.PersonalPIN),
          alexaForBusinessMetadata: {
            isAlexaForBusinessEnabled: user.UserType === "SharedDevice",
            alexaForBusinessRoomArn: user.AlexaForBusinessMetadata?.AlexaForBusinessRoomArn ?? null,
          },
          settings: {
            telephony: {
              inboundCalling: telephony.InboundCalling,
              outboundCalling: telephony.OutboundCalling,
              sms: telephony.SMS,
            },
          },
          account: { name: "Example Corp" },
          phoneNumber: number ? { status: "ASSIGNED" } : null,
          phoneNumbers: { nodes: number ? [{ phoneNumberId: number.replace("+", "%2B") }] : [] },
          rooms: { nodes: present(Rooms).map(({ Name }) => ({ name: Name })) },
        },
      },
      calls: {
        GetUser: 1,
        GetUserSettings: 1,
        GetAccount: 1,
        ListPhoneNumbers: 1,
        ListRooms: 1,
        ...(number && { GetPhoneNumber: 1 }),
      },
    });
  });
}
