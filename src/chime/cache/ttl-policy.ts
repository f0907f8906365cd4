import type { OperationName } from "../../operations/operations.js";
import type { EntityType } from "../entity.js";

/** How long answers are kept. */
export interface TtlPolicy {
  /** 0: nothing is kept. */
  readonly ms: number;
  readonly missingMs: number;
  ofRecord(type: EntityType, record: object): number;
  ofPage(operation: OperationName, type: EntityType | undefined, items: readonly unknown[]): number;
}

/** For what moves by itself: an order in progress, a calling name that is being set, a number on its way. */
const transitionalMs = 2000;
/** What was not there may be there soon, made by somebody else. */
const missingMs = 5000;
/** What can be ordered goes fast. */
const stockMs = 5000;

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
      if (operation === "SearchAvailablePhoneNumbers") return atMost(stockMs);
      return type && items.some((item) => isTransitional(type, item)) ? atMost(transitionalMs) : ms;
    },
  };
}
