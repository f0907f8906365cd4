import { randomUUID } from "node:crypto";
import {
  CreatePhoneNumberOrderCommand,
  CreateRoomMembershipCommand,
  DeletePhoneNumberCommand,
  PutEventsConfigurationCommand,
} from "@aws-sdk/client-chime";
import { type OperationName, definitionOf } from "../../../src/operations/operations.js";
import { present, type TestChime } from "../../support/local-chime.js";
import {
  demoAccounts,
  inSeattle,
  newAccount,
  newBot,
  newNumber,
  newRoom,
  newUser,
  peopleOf,
  phoneIdOf,
  seconds,
  stock,
  unique,
  uniqueEmail,
} from "./demo.js";
import { type Input, validInput, type Values } from "./inputs.js";

interface Messages {
  readonly rooms: readonly { readonly accountId: string; readonly roomId: string; readonly messageId: string }[];
  readonly conversations: readonly {
    readonly accountId: string;
    readonly conversationId: string;
    readonly messageId: string;
  }[];
}

export const demoMessages = async ({ control }: TestChime): Promise<Messages> =>
  (await (await control("GET", "messages")).json()) as Messages;

/** Existing resources, for valid inputs. */
export interface Fixtures {
  /** Valid values for an operation, by the name of the member. */
  readonly values: (operation: OperationName) => Values;
  /** An input that succeeds, with new resources where the operation changes them. */
  readonly input: (operation: OperationName) => Promise<Input>;
}

export async function fixtures(chime: TestChime): Promise<Fixtures> {
  const { client } = chime;
  const accounts = await demoAccounts(chime);
  const AccountId = accounts.EnterpriseLWA;
  const messages = await demoMessages(chime);
  const roomMessage = present(messages.rooms.find((message) => message.accountId === AccountId));
  const conversationMessage = present(messages.conversations.find((message) => message.accountId === AccountId));

  const membership = async (): Promise<Values> => {
    const ids = {
      AccountId,
      RoomId: await newRoom(client, AccountId),
      MemberId: (await newUser(client, AccountId)).UserId,
    };
    await client.send(new CreateRoomMembershipCommand(ids));
    return ids;
  };
  const configuredBot = async (): Promise<Values> => {
    const ids = { AccountId, BotId: await newBot(client, AccountId) };
    await client.send(
      new PutEventsConfigurationCommand({ ...ids, OutboundEventsHTTPSEndpoint: "https://example.com/events" }),
    );
    return ids;
  };
  const phoneNumber = async (): Promise<Values> => {
    const E164PhoneNumber = await newNumber(chime);
    return { E164PhoneNumber, PhoneNumberId: phoneIdOf(E164PhoneNumber) };
  };
  const user = async (): Promise<Values> => ({ ...(await newUser(client, AccountId)) });

  const number = await newNumber(chime);
  const { PhoneNumberOrder } = await client.send(
    new CreatePhoneNumberOrderCommand({ ProductType: "BusinessCalling", E164PhoneNumbers: ["+19995550100"] }),
  );
  const general: Values = {
    ...(await membership()),
    ...(await configuredBot()),
    UserId: present((await peopleOf(client, AccountId))[0]),
    Name: "A name",
    Email: uniqueEmail(),
    UserEmail: uniqueEmail(),
    DisplayName: "Porter",
    Domain: "example.com",
    ClientRequestToken: randomUUID(),
    MessageId: roomMessage.messageId,
    ConversationId: conversationMessage.conversationId,
    PhoneNumberId: phoneIdOf(number),
    PhoneNumberOrderId: present(PhoneNumberOrder?.PhoneNumberOrderId),
    E164PhoneNumber: number,
    FromPhoneNumber: number,
    ToPhoneNumber: "+12065550100",
    CallingName: "Front desk",
    LicenseType: "Pro",
    DefaultLicense: "Pro",
    MeetingId: randomUUID(),
    JoinToken: "joinToken",
    OutboundEventsHTTPSEndpoint: "https://example.com/events",
    LambdaFunctionArn: "arn:aws:lambda:us-east-1:111122223333:function:events",
    AreaCode: "206",
    TollFreePrefix: "844",
    Country: "US",
    AlexaForBusinessRoomArn: "arn:aws:a4b:us-east-1:111122223333:room/example",
  };

  const values = (operation: OperationName): Values => {
    const { accountTypes = ["EnterpriseLWA"] } = definitionOf(operation);
    const type = accountTypes.includes("EnterpriseLWA") ? "EnterpriseLWA" : present(accountTypes[0]);
    return { ...general, AccountId: accounts[type] };
  };

  const fresh: Partial<Record<OperationName, () => Promise<Values>>> = {
    DeleteAccount: async () => ({ AccountId: await newAccount(client) }),
    CreateUser: async () => Promise.resolve({ Email: uniqueEmail() }),
    InviteUsers: async () => Promise.resolve({ UserEmail: uniqueEmail() }),
    BatchSuspendUser: user,
    AssociatePhoneNumberWithUser: async () => ({ ...(await user()), ...(await phoneNumber()) }),
    CreateBot: async () => Promise.resolve({ DisplayName: unique("Porter") }),
    DeleteEventsConfiguration: configuredBot,
    DeleteRoom: async () => ({ RoomId: await newRoom(client, AccountId) }),
    RedactRoomMessage: async () => Promise.resolve({ RoomId: roomMessage.roomId }),
    RedactConversationMessage: async () => Promise.resolve({ MessageId: conversationMessage.messageId }),
    CreateRoomMembership: async () => ({ MemberId: (await newUser(client, AccountId)).UserId }),
    BatchCreateRoomMembership: async () => ({ MemberId: (await newUser(client, AccountId)).UserId }),
    DeleteRoomMembership: membership,
    UpdatePhoneNumber: phoneNumber,
    BatchUpdatePhoneNumber: async () => ({
      UpdatePhoneNumberRequestItems: [
        { PhoneNumberId: (await phoneNumber()).PhoneNumberId, CallingName: "Front desk" },
      ],
    }),
    DeletePhoneNumber: phoneNumber,
    BatchDeletePhoneNumber: phoneNumber,
    RestorePhoneNumber: async () => {
      const PhoneNumberId = phoneIdOf(await newNumber(chime));
      await client.send(new DeletePhoneNumberCommand({ PhoneNumberId }));
      return { PhoneNumberId };
    },
    UpdatePhoneNumberSettings: async () => {
      await chime.advance(7 * seconds.day);
      return {};
    },
    CreatePhoneNumberOrder: async () => ({ E164PhoneNumber: (await stock(client, inSeattle))[0] }),
  };
  return {
    values,
    input: async (operation) => validInput(operation, { ...values(operation), ...(await fresh[operation]?.()) }),
  };
}
