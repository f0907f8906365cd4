import { entityConnection } from "./connection.js";
import { reference, lookup, orNull } from "./references.js";
import type { OrderedPhoneNumberResolvers, QueryResolvers } from "./types.generated.js";

export const OrderedPhoneNumber: OrderedPhoneNumberResolvers = {
  // Only a number that was acquired is in the inventory; it may since have been released.
  phoneNumber: ({ E164PhoneNumber, Status }, _, context, info) =>
    E164PhoneNumber && Status === "Acquired"
      ? orNull(reference("PhoneNumber", { PhoneNumberId: E164PhoneNumber }, context, info))
      : null,
};

export const phoneNumberOrderQueries = {
  phoneNumberOrder: (_, { phoneNumberOrderId }, context, info) =>
    lookup("PhoneNumberOrder", { PhoneNumberOrderId: phoneNumberOrderId }, context, info),
  phoneNumberOrders: (_, page, context, info) =>
    entityConnection("PhoneNumberOrder", "ListPhoneNumberOrders", {}, page, context, info),
} satisfies QueryResolvers;
