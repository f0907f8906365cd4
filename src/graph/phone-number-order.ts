import { connection } from "./fields/connection.js";
import { lookup, referenceToOneOf } from "./fields/entity.js";
import type { OrderedPhoneNumberMapper } from "./mappers.js";
import type { OrderedPhoneNumberResolvers, QueryResolvers } from "./types.generated.js";

export const OrderedPhoneNumber = {
  // Only an acquired number is in the inventory, and it may have been released since.
  phoneNumber: referenceToOneOf(
    ["PhoneNumber"],
    ({ E164PhoneNumber, Status }: OrderedPhoneNumberMapper) =>
      E164PhoneNumber && Status === "Acquired"
        ? { type: "PhoneNumber", ids: { PhoneNumberId: E164PhoneNumber } }
        : null,
    { nullIfNotFound: true },
  ),
} satisfies OrderedPhoneNumberResolvers;

export const phoneNumberOrderQueries = {
  phoneNumberOrder: lookup("PhoneNumberOrder"),
  phoneNumberOrders: connection("PhoneNumberOrder", "ListPhoneNumberOrders"),
} satisfies QueryResolvers;
