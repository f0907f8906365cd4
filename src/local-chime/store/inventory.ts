import type { Value } from "../../operations/shape.js";
import type * as shapes from "../../operations/shapes.js";
import type { Listing } from "./ordered-map.js";

/** A run of numbers of one place or prefix that can be ordered. */
export interface NumberBlock {
  readonly country: string;
  readonly type: Value<typeof shapes.PhoneNumberType>;
  /** The numbers' beginning; the rest are four digits. */
  readonly prefix: string;
  readonly count: number;
  readonly areaCode?: string;
  readonly city?: string;
  readonly state?: string;
  readonly tollFreePrefix?: string;
}

const digits = 4;

/** The numbers of the carriers: they are counted, not kept. */
export class Inventory {
  readonly series: NumberBlock[] = [];

  /** The run a number belongs to. */
  find(e164: string): NumberBlock | undefined {
    return this.series.find(
      ({ prefix, count }) =>
        e164.length === prefix.length + digits && e164.startsWith(prefix) && Number(e164.slice(-digits)) < count,
    );
  }

  listing(keep: (series: NumberBlock) => boolean, isFree: (number: string) => boolean): Listing<string> {
    const { series } = this;
    return {
      *after(ordinal) {
        let base = 0;
        for (const run of series) {
          if (keep(run)) {
            for (let i = Math.max(0, ordinal + 1 - base); i < run.count; i++) {
              const number = `${run.prefix}${String(i).padStart(digits, "0")}`;
              if (isFree(number)) yield [base + i, number];
            }
          }
          base += run.count;
        }
      },
    };
  }
}
