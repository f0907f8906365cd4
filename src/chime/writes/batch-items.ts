import type { OperationDefinition } from "../../operations/operation.js";
import { phoneNumberId } from "../../operations/phone-number-id.js";

/** The items of a batch's input. */
export function itemsOf({ batch }: OperationDefinition, input: object): readonly unknown[] {
  const items: unknown = batch && Reflect.get(input, batch.items);
  return Array.isArray(items) ? (items as unknown[]) : [];
}

/** The id of an item or of an item's error: the same text for all spellings of an id. */
export function itemId({ batch }: OperationDefinition, item: unknown): string {
  const id: unknown = typeof item === "object" && item !== null && batch ? Reflect.get(item, batch.id) : item;
  const text = typeof id === "string" ? id : "";
  return batch?.id === "PhoneNumberId" ? phoneNumberId(text) : text;
}
