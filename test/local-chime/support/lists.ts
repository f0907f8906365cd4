import {
  CreateAccountCommand,
  CreateBotCommand,
  CreatePhoneNumberOrderCommand,
  CreateRoomCommand,
  CreateRoomMembershipCommand,
  paginateListAccounts,
  paginateListBots,
  paginateListPhoneNumberOrders,
  paginateListPhoneNumbers,
  paginateListRoomMemberships,
  paginateListRooms,
  paginateListUsers,
  paginateSearchAvailablePhoneNumbers,
} from "@aws-sdk/client-chime";
import { type OperationName, definitionOf } from "../../../src/operations/operations.js";
import { collect, present, type TestChime } from "../../support/local-chime.js";
import { demoAccounts, inSeattle, peopleOf, stock } from "./demo.js";
import type { Input } from "./inputs.js";
import { requestOf, send } from "./raw.js";

/** A paged list. */
export interface PagedList {
  readonly operation: OperationName;
  /** The input without pagination members. */
  readonly input: Input;
  /** The input with another filter, if the operation has filters. */
  readonly otherwise?: Input;
  /** The pages of the SDK's paginator. */
  readonly pages: (pageSize?: number) => AsyncIterable<object>;
}

export interface Page {
  readonly items: readonly unknown[];
  readonly next: string | null;
}

/** The items of a response. */
export function itemsOf(operation: OperationName, answer: object): readonly unknown[] {
  const { page } = definitionOf(operation);
  const items: unknown = Object.entries(answer).find(([member]) => member === page?.items)?.[1];
  if (!Array.isArray(items)) throw new Error(`${operation} answered without a list`);
  return items as readonly unknown[];
}

/** One page, requested without the SDK. */
export async function page(
  { url }: TestChime,
  { operation, input }: Pick<PagedList, "operation" | "input">,
  paging: { MaxResults?: number; NextToken?: string | null } = {},
): Promise<Page> {
  const { status, text } = await send(
    url,
    requestOf(operation, { ...input, MaxResults: paging.MaxResults, NextToken: paging.NextToken ?? undefined }),
  );
  if (status !== 200) throw new Error(`${operation}: ${status} ${text}`);
  const answer = JSON.parse(text) as { NextToken: string | null };
  return { items: itemsOf(operation, answer), next: answer.NextToken };
}

async function times(count: number, make: (i: number) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < count; i++) await make(i);
}

/** All paged lists, each longer than its default page. */
export async function pagedLists(chime: TestChime): Promise<PagedList[]> {
  const { client } = chime;
  const AccountId = (await demoAccounts(chime)).EnterpriseLWA;
  const MemberId = present((await peopleOf(client, AccountId))[0]);
  await times(120, (i) => client.send(new CreateAccountCommand({ Name: `Paged ${i}` })));
  await times(120, async (i) => {
    const { Room } = await client.send(new CreateRoomCommand({ AccountId, Name: `Paged ${i}` }));
    if (i < 5) await client.send(new CreateRoomMembershipCommand({ AccountId, RoomId: Room?.RoomId, MemberId }));
  });
  await times(25, (i) => client.send(new CreateBotCommand({ AccountId, DisplayName: `paged ${i}` })));
  await times(110, (i) =>
    client.send(
      new CreatePhoneNumberOrderCommand({ ProductType: "BusinessCalling", E164PhoneNumbers: [`+1999555${1000 + i}`] }),
    ),
  );
  await client.send(
    new CreatePhoneNumberOrderCommand({
      ProductType: "VoiceConnector",
      E164PhoneNumbers: (await stock(client, inSeattle)).slice(0, 120),
    }),
  );
  await chime.advance(10);

  const rooms = await collect(paginateListRooms({ client }, { AccountId }), (answer) => answer.Rooms);
  let RoomId = "";
  for (const room of rooms) {
    const { next } = await page(chime, { operation: "ListRoomMemberships", input: { AccountId, RoomId: room.RoomId } });
    if (next !== null) RoomId = present(room.RoomId);
  }

  const paged = (pageSize?: number) => ({ client, pageSize });
  return [
    {
      operation: "ListAccounts",
      input: {},
      otherwise: { Name: "Paged" },
      pages: (size) => paginateListAccounts(paged(size), {}),
    },
    {
      operation: "ListUsers",
      input: { AccountId },
      otherwise: { AccountId, UserType: "PrivateUser" },
      pages: (size) => paginateListUsers(paged(size), { AccountId }),
    },
    { operation: "ListBots", input: { AccountId }, pages: (size) => paginateListBots(paged(size), { AccountId }) },
    {
      operation: "ListRooms",
      input: { AccountId },
      otherwise: { AccountId, MemberId },
      pages: (size) => paginateListRooms(paged(size), { AccountId }),
    },
    {
      operation: "ListRoomMemberships",
      input: { AccountId, RoomId },
      pages: (size) => paginateListRoomMemberships(paged(size), { AccountId, RoomId }),
    },
    {
      operation: "ListPhoneNumbers",
      input: {},
      otherwise: { ProductType: "VoiceConnector" },
      pages: (size) => paginateListPhoneNumbers(paged(size), {}),
    },
    { operation: "ListPhoneNumberOrders", input: {}, pages: (size) => paginateListPhoneNumberOrders(paged(size), {}) },
    {
      operation: "SearchAvailablePhoneNumbers",
      input: { ...inSeattle },
      otherwise: { State: "WA" },
      pages: (size) => paginateSearchAvailablePhoneNumbers(paged(size), { ...inSeattle }),
    },
  ];
}
