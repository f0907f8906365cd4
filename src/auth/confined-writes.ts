import { keyOf } from "../chime/entity.js";
import type { Reads } from "../chime/reads.js";
import { itemId, itemsOf } from "../chime/writes/batch-items.js";
import type { Writes } from "../chime/writes/writes.js";
import { type ActionName, factsOf } from "../chime-api/actions.js";
import type { Confinement } from "./confined.js";

/** Members of inputs that name a phone number: it must be one that the caller can see. */
const numberMembers = ["PhoneNumberId", "E164PhoneNumber", "FromPhoneNumber"] as const;

/** The writes of a caller who is confined to some accounts: `reads` are the same caller's. */
export function confineWrites(writes: Writes, confinement: Confinement, reads: Reads): Writes {
  async function checkNumbers(action: ActionName, input: object): Promise<void> {
    const facts = factsOf(action);
    const single = numberMembers.map((member): unknown => Reflect.get(input, member));
    const ofBatch = facts.batch?.id === "PhoneNumberId" ? itemsOf(facts, input).map((item) => itemId(facts, item)) : [];
    const ids = [...single, ...ofBatch].filter((id) => typeof id === "string");
    await Promise.all(ids.map((id) => reads.byId.PhoneNumber.load(keyOf("PhoneNumber", { PhoneNumberId: id }))));
  }

  return {
    check(action, input) {
      confinement.check(action, input);
      writes.check(action, input);
    },
    async call(action, input) {
      confinement.check(action, input);
      await checkNumbers(action, input);
      return writes.call(action, input);
    },
    async batch(action, input) {
      confinement.check(action, input);
      await checkNumbers(action, input);
      return writes.batch(action, input);
    },
  };
}
