import { phoneNumberOfId } from "../../operations/phone-number-id.js";
import type { Value } from "../../operations/shape.js";
import type * as shapes from "../../operations/shapes.js";
import { type Listing, OrderedMap } from "./ordered-map.js";
import { Inventory } from "./inventory.js";

export type PhoneNumber = Value<typeof shapes.PhoneNumber>;
export type PhoneNumberOrder = Value<typeof shapes.PhoneNumberOrder>;

/** The AWS account's phone numbers, by their E.164 form, and what more can be ordered. */
export class PhoneNumbers {
  readonly owned = new OrderedMap<PhoneNumber>();
  readonly orders = new OrderedMap<PhoneNumberOrder>();
  readonly inventory = new Inventory();
  /** How to call off the deletion of a number in the queue. */
  readonly deletions = new Map<string, () => void>();

  /** A number by its id, in either encoding, or by itself. */
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

  /** What can be ordered now: the inventory without what is owned already. */
  available(keep: (series: Inventory["series"][number]) => boolean): Listing<string> {
    return this.inventory.listing(keep, (number) => !this.owned.has(number));
  }
}
