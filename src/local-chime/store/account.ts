import type { Value } from "../../operations/shape.js";
import type * as shapes from "../../operations/shapes.js";
import { OrderedMap } from "./ordered-map.js";
import { type SeededUsers, Users } from "./users.js";

export type AccountRecord = Value<typeof shapes.Account>;
export type Bot = Value<typeof shapes.Bot> & { readonly BotId: string };
export type RoomRecord = Value<typeof shapes.Room> & { readonly RoomId: string };
export type Membership = Value<typeof shapes.RoomMembership>;
export type Telephony = Value<typeof shapes.TelephonySettings>;

/** A room, its memberships by member id, and its messages (true: redacted). */
export interface Room {
  record: RoomRecord;
  readonly memberships: OrderedMap<Membership>;
  readonly messages: Map<string, boolean>;
}

/** An account and everything in it. */
export class Account {
  readonly users: Users;
  readonly bots = new OrderedMap<Bot>();
  readonly rooms = new OrderedMap<Room>();
  /** The room ids of each member id. */
  readonly roomsOfMember = new Map<string, Set<string>>();
  readonly eventsConfigurations = new Map<string, Value<typeof shapes.EventsConfiguration>>();
  readonly telephony = new Map<string, Telephony>();
  readonly conversations = new Map<string, Map<string, boolean>>();
  /** The rooms created with a ClientRequestToken. */
  readonly roomRequests = new Map<string, { readonly name: string; readonly roomId: string }>();
  settings: Required<Value<typeof shapes.AccountSettings>> = { DisableRemoteControl: false, EnableDialOut: false };
  retention: {
    readonly RetentionSettings: Value<typeof shapes.RetentionSettings>;
    readonly InitiateDeletionTimestamp?: Date;
  } = { RetentionSettings: {} };

  constructor(
    public record: AccountRecord,
    /** The domains that the company has claimed. */
    readonly domains: readonly string[] = [],
    seeded?: SeededUsers,
  ) {
    this.users = new Users(seeded);
  }

  get id(): string {
    return this.record.AccountId;
  }

  join(room: Room, membership: Membership & { readonly Member: { readonly MemberId: string } }): void {
    const { MemberId } = membership.Member;
    room.memberships.set(MemberId, membership);
    const rooms = this.roomsOfMember.get(MemberId) ?? new Set();
    this.roomsOfMember.set(MemberId, rooms.add(room.record.RoomId));
  }

  leave(room: Room, memberId: string): void {
    room.memberships.delete(memberId);
    this.roomsOfMember.get(memberId)?.delete(room.record.RoomId);
  }
}
