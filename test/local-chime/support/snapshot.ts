import {
  GetAccountCommand,
  GetAccountSettingsCommand,
  GetEventsConfigurationCommand,
  GetGlobalSettingsCommand,
  GetPhoneNumberSettingsCommand,
  GetRetentionSettingsCommand,
  GetUserCommand,
  GetUserSettingsCommand,
  paginateListAccounts,
  paginateListBots,
  paginateListPhoneNumberOrders,
  paginateListRoomMemberships,
  paginateListRooms,
  paginateSearchAvailablePhoneNumbers,
} from "@aws-sdk/client-chime";
import { expect } from "vitest";
import { type Client, collect, failureOf, present } from "../../support/local-chime.js";
import { allNumbers, inSeattle, usersOf } from "./demo.js";

/** The number of users that are also read with GetUser. */
const readOneByOne = 5;

/** The output without metadata, or the name of the error. */
const answer = async (call: Promise<object>): Promise<unknown> => {
  const failure = await failureOf(call);
  return failure instanceof Error ? failure.name : { ...(await call), $metadata: undefined };
};

async function accountSnapshot(client: Client, AccountId: string, enterprise: boolean): Promise<unknown> {
  const account = { AccountId };
  const users = await usersOf(client, AccountId);
  const single: unknown[] = [];
  for (const { UserId } of users.slice(0, readOneByOne)) {
    single.push(
      await answer(client.send(new GetUserCommand({ AccountId, UserId }))),
      await answer(client.send(new GetUserSettingsCommand({ AccountId, UserId }))),
    );
  }
  const own = [
    await answer(client.send(new GetAccountCommand(account))),
    await answer(client.send(new GetAccountSettingsCommand(account))),
    users,
    single,
  ];
  if (!enterprise) return own;

  const bots = await collect(paginateListBots({ client, pageSize: 99 }, account), (page) => page.Bots);
  const rooms = await collect(paginateListRooms({ client, pageSize: 99 }, account), (page) => page.Rooms);
  const inside: unknown[] = [await answer(client.send(new GetRetentionSettingsCommand(account)))];
  for (const { BotId } of bots)
    inside.push(await answer(client.send(new GetEventsConfigurationCommand({ AccountId, BotId }))));
  for (const { RoomId } of rooms)
    inside.push(
      await collect(
        paginateListRoomMemberships({ client, pageSize: 99 }, { AccountId, RoomId }),
        (page) => page.RoomMemberships,
      ),
    );
  return [...own, bots, rooms, inside];
}

/** Everything that the service's read operations return. */
export async function snapshot(client: Client): Promise<unknown> {
  const accounts = await collect(paginateListAccounts({ client, pageSize: 200 }, {}), (page) => page.Accounts);
  const perAccount: unknown[] = [];
  for (const { AccountId, AccountType } of accounts)
    perAccount.push(await accountSnapshot(client, present(AccountId), AccountType !== "Team"));
  return {
    accounts: perAccount,
    numbers: await allNumbers(client),
    orders: await collect(
      paginateListPhoneNumberOrders({ client, pageSize: 99 }, {}),
      (page) => page.PhoneNumberOrders,
    ),
    stock: await collect(
      paginateSearchAvailablePhoneNumbers({ client }, { ...inSeattle }),
      (page) => page.E164PhoneNumbers,
    ),
    settings: [
      await answer(client.send(new GetGlobalSettingsCommand({}))),
      await answer(client.send(new GetPhoneNumberSettingsCommand({}))),
    ],
  };
}

/** Asserts that the action changes nothing that can be read. */
export async function expectUnchanged(client: Client, meanwhile: () => Promise<void>): Promise<void> {
  const before = await snapshot(client);
  await meanwhile();
  expect(await snapshot(client)).toEqual(before);
}
