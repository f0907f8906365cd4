import type { Value } from "../../operations/shape.js";
import type * as shapes from "../../operations/shapes.js";
import type { Listing } from "./ordered-map.js";

/** A block of phone numbers of one place or toll-free prefix. */
export interface NumberBlock {
  readonly country: string;
  readonly type: Value<typeof shapes.PhoneNumberType>;
  /** The start of every number of the block; four digits follow. */
  readonly prefix: string;
  readonly count: number;
  readonly areaCode?: string;
  readonly city?: string;
  readonly state?: string;
  readonly tollFreePrefix?: string;
}

const digits = 4;

/** The numbers that carriers offer. They are computed from their blocks, not stored. */
export class Inventory {
  constructor(readonly blocks: readonly NumberBlock[] = []) {}

  /** The block of a number. */
  find(e164: string): NumberBlock | undefined {
    return this.blocks.find(
      ({ prefix, count }) =>
        e164.length === prefix.length + digits && e164.startsWith(prefix) && Number(e164.slice(-digits)) < count,
    );
  }

  /** The numbers of the blocks that match, without those that are taken. */
  search(matches: (block: NumberBlock) => boolean, isTaken: (number: string) => boolean): Listing<string> {
    const { blocks } = this;
    return {
      *after(ordinal) {
        let base = 0;
        for (const block of blocks) {
          if (matches(block)) {
            for (let i = Math.max(0, ordinal + 1 - base); i < block.count; i++) {
              const number = `${block.prefix}${String(i).padStart(digits, "0")}`;
              if (!isTaken(number)) yield [base + i, number];
            }
          }
          base += block.count;
        }
      },
    };
  }
}
