import { phoneNumberOfId } from "../../operations/phone-number-id.js";
import type { Value } from "../../operations/shape.js";
import type * as shapes from "../../operations/shapes.js";
import { Inventory, type NumberBlock } from "./inventory.js";
import { type Listing, OrderedMap } from "./ordered-map.js";

export type PhoneNumber = Value<typeof shapes.PhoneNumber>;
export type PhoneNumberOrder = Value<typeof shapes.PhoneNumberOrder>;

/** The AWS account's phone numbers by their E.164 form, its orders, and the inventory. */
export class PhoneNumbers {
  readonly owned = new OrderedMap<PhoneNumber>();
  readonly orders = new OrderedMap<PhoneNumberOrder>();
  /** Cancels the release of each number in the deletion queue. */
  readonly deletions = new Map<string, () => void>();

  constructor(readonly inventory = new Inventory()) {}

  /** A number by its id in any spelling, or by its E.164 form. */
  byId(id: string): PhoneNumber | undefined {
    return this.owned.get(phoneNumberOfId(id));
  }

  change(number: PhoneNumber, members: Partial<PhoneNumber>, now: Date): PhoneNumber {
    const changed = { ...number, ...members, UpdatedTimestamp: now };
    this.owned.set(changed.E164PhoneNumber ?? "", changed);
    return changed;
  }

  remove(e164: string): void {
    this.owned.delete(e164);
    this.deletions.delete(e164);
  }

  /** The numbers that can be ordered now. */
  available(matches: (block: NumberBlock) => boolean): Listing<string> {
    return this.inventory.search(matches, (number) => this.owned.has(number));
  }
}
