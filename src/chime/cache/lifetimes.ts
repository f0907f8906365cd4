import type { ActionName } from "../../chime-api/actions.js";
import type { EntityType } from "../entity.js";

/** How long answers are kept. */
export interface Lifetimes {
  /** 0: nothing is kept. */
  readonly ms: number;
  readonly missingMs: number;
  ofRecord(type: EntityType, record: object): number;
  ofPage(action: ActionName, type: EntityType | undefined, items: readonly unknown[]): number;
}

/** For what moves by itself: an order in progress, a calling name that is being set, a number on its way. */
const movingMs = 2000;
/** What was not there may be there soon, made by somebody else. */
const missingMs = 5000;
/** What can be ordered goes fast. */
const stockMs = 5000;

const moving: Readonly<Partial<Record<EntityType, Readonly<Record<string, readonly string[]>>>>> = {
  PhoneNumberOrder: { Status: ["Processing"] },
  PhoneNumber: {
    Status: ["AcquireInProgress", "ReleaseInProgress", "DeleteInProgress"],
    CallingNameStatus: ["UpdateInProgress"],
  },
};

const moves = (type: EntityType, record: unknown): boolean =>
  typeof record === "object" &&
  record !== null &&
  Object.entries(moving[type] ?? {}).some(([member, values]) => values.includes(String(Reflect.get(record, member))));

export function createLifetimes(seconds: number): Lifetimes {
  const ms = seconds * 1000;
  const atMost = (limit: number): number => Math.min(ms, limit);
  return {
    ms,
    missingMs: atMost(missingMs),
    ofRecord: (type, record) => (moves(type, record) ? atMost(movingMs) : ms),
    ofPage(action, type, items) {
      if (action === "SearchAvailablePhoneNumbers") return atMost(stockMs);
      return type && items.some((item) => moves(type, item)) ? atMost(movingMs) : ms;
    },
  };
}
