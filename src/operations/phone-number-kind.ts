/** The country and type of a number by its digits. All North American numbers count as US: only Chime knows which are not. */
export const kindOfNumber = (e164: string) => ({
  Country: e164.startsWith("+1") ? ("US" as const) : ("other" as const),
  Type: /^\+18(?:00|33|44|55|66|77|88)/.test(e164) ? ("TollFree" as const) : ("Local" as const),
});

/** The reason why a number of this kind cannot be used with a product; undefined if it can. */
export function productConflict(
  product: string,
  { Country, Type }: { readonly Country?: string | undefined; readonly Type?: string | undefined },
): string | undefined {
  if (Country !== "US" && product !== "SipMediaApplicationDialIn")
    return "must be SipMediaApplicationDialIn for a number outside the US";
  if (Type === "TollFree" && product === "BusinessCalling") return "must not be BusinessCalling for a toll-free number";
  return undefined;
}
