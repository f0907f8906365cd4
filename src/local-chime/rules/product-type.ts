import type { PhoneNumber } from "../state/phone-numbers.js";

/** Why a number cannot be used with a product; undefined when it can. */
export function productFault(product: NonNullable<PhoneNumber["ProductType"]>, { Country, Type }: Pick<PhoneNumber, "Country" | "Type">): string | undefined {
  if (Country !== "US" && product !== "SipMediaApplicationDialIn") return "Outside the US numbers are for SipMediaApplicationDialIn alone";
  if (Type === "TollFree" && product === "BusinessCalling") return "Toll-free numbers are not for BusinessCalling";
  return undefined;
}

/** What a number's digits tell of it: its country and its type. */
export function kindOf(e164: string): { readonly Country: string; readonly Type: NonNullable<PhoneNumber["Type"]> } {
  return { Country: e164.startsWith("+1") ? "US" : "other", Type: /^\+18(?:00|33|44|55|66|77|88)/.test(e164) ? "TollFree" : "Local" };
}
