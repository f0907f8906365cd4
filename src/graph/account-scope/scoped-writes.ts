import { keyOf } from "../../chime/entity.js";
import type { Reads } from "../../chime/reads.js";
import { itemId, itemsOf } from "../../chime/writes/batch-items.js";
import type { RefusedItems } from "../../chime/writes/batch.js";
import type { Writes } from "../../chime/writes/writes.js";
import { type OperationName, definitionOf } from "../../operations/operations.js";
import type { AccountScope } from "./account-scope.js";

/** The members of inputs that hold a phone number, which must be visible to the caller. */
const numberMembers = ["PhoneNumberId", "E164PhoneNumber", "FromPhoneNumber"] as const;

/** The writes of an account-limited caller. `reads` are the same caller's. */
export function accountScopedWrites(writes: Writes, accountScope: AccountScope, reads: Reads): Writes {
  async function checkNumbers(operation: OperationName, input: object, refused?: RefusedItems): Promise<void> {
    const definition = definitionOf(operation);
    const single = numberMembers.map((member): unknown => Reflect.get(input, member));
    const ofBatch =
      definition.batch?.id === "PhoneNumberId"
        ? itemsOf(definition, input).flatMap((item, i) => (refused?.has(i) ? [] : [itemId(definition, item)]))
        : [];
    const ids = [...single, ...ofBatch].filter((id) => typeof id === "string");
    await Promise.all(ids.map((id) => reads.byId.PhoneNumber.load(keyOf("PhoneNumber", { PhoneNumberId: id }))));
  }

  return {
    apiOf: (operation) => writes.apiOf(operation),
    check(operation, input) {
      accountScope.check(operation, input);
      writes.check(operation, input);
    },
    async call(operation, input) {
      accountScope.check(operation, input);
      await checkNumbers(operation, input);
      return writes.call(operation, input);
    },
    async batch(operation, input, refused) {
      accountScope.check(operation, input);
      await checkNumbers(operation, input, refused);
      return writes.batch(operation, input, refused);
    },
  };
}
