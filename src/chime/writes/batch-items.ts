import type { OperationDefinition } from "../../operations/operation.js";
import { phoneNumberId } from "../../operations/phone-number-id.js";

/** A batch's items, as the input has them. */
export function itemsOf({ batch }: OperationDefinition, input: object): readonly unknown[] {
  const items: unknown = batch && Reflect.get(input, batch.items);
  return Array.isArray(items) ? (items as unknown[]) : [];
}

/** What an item of a batch, or a failure that Chime tells of it, is known by: one text, however the id is encoded. */
export function itemId({ batch }: OperationDefinition, item: unknown): string {
  const id: unknown = typeof item === "object" && item !== null && batch ? Reflect.get(item, batch.id) : item;
  const text = typeof id === "string" ? id : "";
  return batch?.id === "PhoneNumberId" ? phoneNumberId(text) : text;
}
