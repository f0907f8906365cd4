import { randomUUID } from "node:crypto";
import {
  CreateAccountCommand,
  CreateBotCommand,
  CreatePhoneNumberOrderCommand,
  CreateRoomCommand,
  CreateUserCommand,
  paginateListAccounts,
  paginateListPhoneNumbers,
  paginateListUsers,
  type PhoneNumber,
  type PhoneNumberProductType,
  SearchAvailablePhoneNumbersCommand,
  type SearchAvailablePhoneNumbersCommandInput,
  type User,
} from "@aws-sdk/client-chime";
import type { AccountTypeName } from "../../../src/operations/operation.js";
import { type Client, collect, present, type TestChime } from "../../support/local-chime.js";

/** A name that no other test uses. */
export const unique = (prefix: string): string => `${prefix} ${randomUUID().slice(0, 8)}`;
export const uniqueEmail = (): string => `${randomUUID()}@example.com`;

/** The ids of the demo accounts, by their type. */
export async function demoAccounts({ client }: TestChime): Promise<Record<AccountTypeName, string>> {
  const accounts = await collect(paginateListAccounts({ client }, {}), (page) => page.Accounts);
  const idOf = (type: AccountTypeName): string =>
    present(accounts.find((account) => account.AccountType === type)?.AccountId);
  return {
    Team: idOf("Team"),
    EnterpriseDirectory: idOf("EnterpriseDirectory"),
    EnterpriseLWA: idOf("EnterpriseLWA"),
    EnterpriseOIDC: idOf("EnterpriseOIDC"),
  };
}

export const usersOf = (client: Client, AccountId: string): Promise<User[]> =>
  collect(paginateListUsers({ client, pageSize: 200 }, { AccountId }), (page) => page.Users);

/** The ids of an account's registered private users. */
export const peopleOf = async (client: Client, AccountId: string): Promise<string[]> =>
  (await usersOf(client, AccountId))
    .filter(
      ({ UserType, UserRegistrationStatus }) => UserType === "PrivateUser" && UserRegistrationStatus === "Registered",
    )
    .map(({ UserId }) => present(UserId));

/** A registered user without a phone number. */
export async function newUser(client: Client, AccountId: string) {
  const Email = uniqueEmail();
  const { User } = await client.send(new CreateUserCommand({ AccountId, Email, UserType: "SharedDevice" }));
  return { Email, UserId: present(User?.UserId) };
}

export const newAccount = async (client: Client): Promise<string> =>
  present((await client.send(new CreateAccountCommand({ Name: unique("Account") }))).Account?.AccountId);

export const newRoom = async (client: Client, AccountId: string): Promise<string> =>
  present((await client.send(new CreateRoomCommand({ AccountId, Name: unique("Room") }))).Room?.RoomId);

export const newBot = async (client: Client, AccountId: string): Promise<string> =>
  present((await client.send(new CreateBotCommand({ AccountId, DisplayName: unique("bot") }))).Bot?.BotId);

/** Chime's id of a phone number. */
export const phoneIdOf = (e164: string): string => e164.replace("+", "%2B");

/** A search with more available numbers than one page can hold. */
export const inSeattle: SearchAvailablePhoneNumbersCommandInput = { AreaCode: "206" };

export async function stock(client: Client, search: SearchAvailablePhoneNumbersCommandInput): Promise<string[]> {
  const { E164PhoneNumbers } = await client.send(new SearchAvailablePhoneNumbersCommand(search));
  return present(E164PhoneNumbers);
}

/** Orders an available number and advances the clock until it is acquired. */
export async function newNumber(
  { client, advance }: TestChime,
  ProductType: PhoneNumberProductType = "BusinessCalling",
  search = inSeattle,
): Promise<string> {
  const number = present((await stock(client, { ...search, MaxResults: 1 }))[0]);
  await client.send(new CreatePhoneNumberOrderCommand({ ProductType, E164PhoneNumbers: [number] }));
  await advance(10);
  return number;
}

export const allNumbers = (client: Client): Promise<PhoneNumber[]> =>
  collect(paginateListPhoneNumbers({ client, pageSize: 99 }, {}), (page) => page.PhoneNumbers);

export const seconds = { hour: 3600, day: 86_400 };
