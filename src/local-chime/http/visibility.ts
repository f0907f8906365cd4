import type { Api } from "../../operations/api.js";
import type { OperationDefinition } from "../../operations/operation.js";
import { PhoneNumberProductType } from "../../operations/shapes.js";
import { itemError } from "../handlers/item-error.js";
import type { Store } from "../store/store.js";

/**
 * Whether an API shows a phone number or an order. Both APIs show one state, but Amazon Chime SDK Voice has no Business Calling, so its
 * numbers and orders do not exist there.
 */
export function isVisibleIn(api: Api, record: unknown): boolean {
  if (typeof record !== "object" || record === null) return true;
  const product: unknown = Reflect.get(record, "ProductType");
  const only = typeof product === "string" ? PhoneNumberProductType.onlyIn[product] : undefined;
  return only === undefined || only === api;
}

/** A batch without the items that the API does not show, and the errors of those items. */
export function withoutInvisible(
  api: Api,
  { phoneNumbers }: Store,
  { batch }: OperationDefinition,
  input: Record<string, unknown>,
): { readonly input: Record<string, unknown>; readonly errors: readonly object[] } {
  const items = batch?.id === "PhoneNumberId" ? input[batch.items] : undefined;
  if (!batch || !Array.isArray(items)) return { input, errors: [] };
  const idOf = (item: unknown): string =>
    String(typeof item === "object" && item !== null ? Reflect.get(item, batch.id) : item);
  const isVisible = (item: unknown): boolean => isVisibleIn(api, phoneNumbers.byId(idOf(item)));
  return {
    input: { ...input, [batch.items]: items.filter(isVisible) },
    errors: items
      .filter((item) => !isVisible(item))
      .flatMap((item) => itemError({ PhoneNumberId: idOf(item) }, "NotFound", "The phone number does not exist")),
  };
}
