import type { OperationName } from "../../operations/operations.js";
import type { EntityType } from "../entity.js";

/** How long entries are valid. */
export interface TtlPolicy {
  /** 0 turns the cache off. */
  readonly ms: number;
  readonly missingMs: number;
  ofRecord(type: EntityType, record: object): number;
  ofPage(operation: OperationName, type: EntityType | undefined, items: readonly unknown[]): number;
}

/** For objects in a transitional state: an order in progress, a calling name that is being updated, a number that is being acquired. */
const transitionalMs = 2000;
/** An object that does not exist may be created outside of the gateway. */
const missingMs = 5000;
/** Available phone numbers are soon ordered by others. */
const inventoryMs = 5000;

const transitional: Readonly<Partial<Record<EntityType, Readonly<Record<string, readonly string[]>>>>> = {
  PhoneNumberOrder: { Status: ["Processing"] },
  PhoneNumber: {
    Status: ["AcquireInProgress", "ReleaseInProgress", "DeleteInProgress"],
    CallingNameStatus: ["UpdateInProgress"],
  },
};

const isTransitional = (type: EntityType, record: unknown): boolean =>
  typeof record === "object" &&
  record !== null &&
  Object.entries(transitional[type] ?? {}).some(([member, values]) =>
    values.includes(String(Reflect.get(record, member))),
  );

export function createTtlPolicy(seconds: number): TtlPolicy {
  const ms = seconds * 1000;
  const atMost = (limit: number): number => Math.min(ms, limit);
  return {
    ms,
    missingMs: atMost(missingMs),
    ofRecord: (type, record) => (isTransitional(type, record) ? atMost(transitionalMs) : ms),
    ofPage(operation, type, items) {
      if (operation === "SearchAvailablePhoneNumbers") return atMost(inventoryMs);
      return type && items.some((item) => isTransitional(type, item)) ? atMost(transitionalMs) : ms;
    },
  };
}
