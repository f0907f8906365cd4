/**
 * Chime's id of a phone number is the number itself with its plus sign percent-encoded (`%2B12065550100`). Clients pass
 * it either way, and sometimes the number without a plus: all three mean the same.
 */
export const phoneNumberId = (id: string): string => `%2B${digits(id)}`;

/** The number (`+12065550100`) an id stands for. */
export const phoneNumberOfId = (id: string): string => `+${digits(id)}`;

const digits = (id: string): string => id.replace(/^(?:%2B|\+)/i, "");
