import { memberOf } from "../handlers/room-membership.js";
import type { Account, Bot, Membership, Room } from "../store/account.js";
import { OrderedMap } from "../store/ordered-map.js";
import { hash, hashText, uuidOf } from "../store/random.js";
import { caller } from "../store/store.js";
import { demoEpoch } from "./people.js";

const day = 86_400_000;
const topics = [
  "Announcements",
  "Engineering",
  "Product",
  "Support",
  "Sales",
  "Marketing",
  "Operations",
  "Security",
  "Finance",
  "Recruiting",
];

const largeRooms = 10;
const largeFrom = 1000;
const mostRooms = 400;

/** The number of users in each room of an account. */
function roomSizes(users: number): number[] {
  const rooms = Math.min(mostRooms, 12 + Math.floor(users / 50));
  const small = (i: number): number => hash(users, i) % 40;
  const sizes =
    users >= largeFrom
      ? Array.from({ length: largeRooms }, (_, i) => 99 + 20 * i)
      : [Math.min(users, 220), 60, 25, 12, 5, 2, 30, 8, 1, 40];
  // Then an empty room, one with more than two pages of members, one with all member types, and small ones.
  sizes.push(0, 205, 6);
  while (sizes.length < rooms) sizes.push(small(sizes.length));
  return sizes.map((size) => Math.min(size, users));
}

/** The room that has bots and a webhook besides users. The large rooms have only users. */
const mixedRoom = largeRooms + 2;

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

/** The indexes of different users, drawn from all of them. */
function drawUsers(count: number, users: number, key: number): number[] {
  const start = hash(key, 1) % users;
  let step = 1 + (hash(key, 2) % users);
  while (greatestCommonDivisor(step, users) !== 1) step++;
  return Array.from({ length: count }, (_, i) => (start + i * step) % users);
}

/** Adds rooms from empty to more than 200 members, and messages in some of them. */
export function addRooms(account: Account, seed: number, users: number): void {
  const key = hash(seed, hashText(account.id), 0x300);
  for (const [i, size] of roomSizes(users).entries()) {
    const at = new Date(demoEpoch + i * day);
    const room: Room = {
      record: {
        RoomId: uuidOf(key, i),
        Name: `${topics[i % topics.length] ?? ""} ${Math.floor(i / topics.length) + 1}`,
        AccountId: account.id,
        CreatedBy: caller,
        CreatedTimestamp: at,
        UpdatedTimestamp: at,
      },
      memberships: new OrderedMap<Membership>(),
      messages: new Map(),
    };
    account.rooms.set(room.record.RoomId, room);
    const join = (
      Member: NonNullable<Membership["Member"]> & { readonly MemberId: string },
      role: Membership["Role"],
    ): void =>
      account.join(room, { RoomId: room.record.RoomId, Member, Role: role, InvitedBy: caller, UpdatedTimestamp: at });

    for (const [j, index] of (size > 0 ? drawUsers(size, users, hash(key, i)) : []).entries()) {
      join(memberOf(account, account.users.seeded(index).UserId), j === 0 ? "Administrator" : "Member");
    }
    if (i === mixedRoom) {
      for (const { BotId } of account.bots.values().slice(0, 2)) join(memberOf(account, BotId), "Member");
      join(
        {
          MemberId: uuidOf(hash(key, 3), i),
          MemberType: "Webhook",
          FullName: "Build notifications",
          AccountId: account.id,
        },
        "Member",
      );
    }
    if (i % 4 === 0) for (let m = 0; m < 3; m++) room.messages.set(uuidOf(hash(key, 4, i), m), false);
  }
  for (let c = 0; c < 2; c++) {
    const messages = new Map<string, boolean>();
    for (let m = 0; m < 3; m++) messages.set(uuidOf(hash(key, 5, c), m), false);
    account.conversations.set(uuidOf(hash(key, 6), c), messages);
  }
}

/** Adds bots: a third of them with an HTTPS endpoint for events, a third with a Lambda function, a third with neither. */
export function addBots(account: Account, seed: number, count: number): void {
  const key = hash(seed, hashText(account.id), 0xb07);
  for (let i = 0; i < count; i++) {
    const BotId = uuidOf(key, i);
    const at = new Date(demoEpoch + i * day);
    const bot: Bot = {
      BotId,
      UserId: BotId,
      DisplayName: `helper${i + 1} (Bot)`,
      BotType: "ChatBot",
      Disabled: i % 6 === 5,
      CreatedTimestamp: at,
      UpdatedTimestamp: at,
      BotEmail: `helper${i + 1}-chimebot@${account.domains[0] ?? "example.com"}`,
      SecurityToken: Buffer.from(uuidOf(hash(key, 9), i)).toString("base64url"),
    };
    account.bots.set(BotId, bot);
    if (i % 3 === 0)
      account.eventsConfigurations.set(BotId, {
        BotId,
        OutboundEventsHTTPSEndpoint: `https://events.example.com/bots/${i + 1}`,
      });
    if (i % 3 === 1)
      account.eventsConfigurations.set(BotId, {
        BotId,
        LambdaFunctionArn: `arn:aws:lambda:us-east-1:111122223333:function:bot-events-${i + 1}`,
      });
  }
}
