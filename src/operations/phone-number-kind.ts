/** What a number's digits tell of it. North American numbers count as US: which of them are not, only Chime can say. */
export const kindOfNumber = (e164: string) => ({
  Country: e164.startsWith("+1") ? ("US" as const) : ("other" as const),
  Type: /^\+18(?:00|33|44|55|66|77|88)/.test(e164) ? ("TollFree" as const) : ("Local" as const),
});

/** Why a number of this kind cannot be used with a product; undefined when it can. */
export function productFault(
  product: string,
  { Country, Type }: { readonly Country?: string | undefined; readonly Type?: string | undefined },
): string | undefined {
  if (Country !== "US" && product !== "SipMediaApplicationDialIn")
    return "outside the US numbers are for SipMediaApplicationDialIn alone";
  if (Type === "TollFree" && product === "BusinessCalling") return "toll-free numbers are not for BusinessCalling";
  return undefined;
}
