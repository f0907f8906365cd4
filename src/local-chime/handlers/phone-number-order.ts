import { randomUUID } from "node:crypto";
import { phoneNumberId, phoneNumberOfId } from "../../operations/phone-number-id.js";
import { kindOfNumber, productConflict } from "../../operations/phone-number-kind.js";
import { badRequest, notFound } from "../chime-exception.js";
import { seconds } from "../store/clock.js";
import type { PhoneNumber, PhoneNumberOrder } from "../store/phone-numbers.js";
import type { Store } from "../store/store.js";
import type { Handlers } from "./handlers.js";

const orderDuration = seconds(5);

const capabilities = {
  InboundCall: true,
  OutboundCall: true,
  InboundSMS: true,
  OutboundSMS: true,
  InboundMMS: true,
  OutboundMMS: true,
};

/** The record of a number that has been ordered. */
export function newPhoneNumber(
  store: Store,
  e164: string,
  ProductType: NonNullable<PhoneNumber["ProductType"]>,
  now: Date,
): PhoneNumber {
  const block = store.phoneNumbers.inventory.find(e164);
  const { Country, Type } = block ? { Country: block.country, Type: block.type } : kindOfNumber(e164);
  return {
    PhoneNumberId: phoneNumberId(e164),
    PhoneNumberArn: `arn:aws:chime:us-east-1:111122223333:phone-number/${e164}`,
    E164PhoneNumber: e164,
    Type,
    ProductType,
    Status: "AcquireInProgress",
    Capabilities: { ...capabilities },
    Associations: [],
    CallingNameStatus: "Unassigned",
    CreatedTimestamp: now,
    UpdatedTimestamp: now,
    Country,
  };
}

/** Completes an order: numbers in the inventory are acquired, others fail. */
export function completeOrder({ phoneNumbers }: Store, orderId: string, now: Date): void {
  const order = phoneNumbers.orders.get(orderId);
  if (!order) return;
  const OrderedPhoneNumbers = (order.OrderedPhoneNumbers ?? []).map(({ E164PhoneNumber = "" }) => {
    const number = phoneNumbers.owned.get(E164PhoneNumber);
    const isOurs = number?.Status === "AcquireInProgress" && number.CreatedTimestamp === order.CreatedTimestamp;
    const isAcquired = isOurs && phoneNumbers.inventory.find(E164PhoneNumber) !== undefined;
    if (isOurs) phoneNumbers.change(number, { Status: isAcquired ? "Unassigned" : "AcquireFailed" }, now);
    return { E164PhoneNumber, Status: isAcquired ? ("Acquired" as const) : ("Failed" as const) };
  });
  phoneNumbers.orders.set(orderId, {
    ...order,
    OrderedPhoneNumbers,
    Status: outcome(OrderedPhoneNumbers),
    UpdatedTimestamp: now,
  });
}

function outcome(
  numbers: NonNullable<PhoneNumberOrder["OrderedPhoneNumbers"]>,
): NonNullable<PhoneNumberOrder["Status"]> {
  const acquired = numbers.filter(({ Status }) => Status === "Acquired").length;
  if (acquired === numbers.length) return "Successful";
  return acquired === 0 ? "Failed" : "Partial";
}

export const phoneNumberOrderHandlers = {
  CreatePhoneNumberOrder(store, { ProductType, E164PhoneNumbers, Name }) {
    const { phoneNumbers, clock } = store;
    const numbers = Array.from(new Set(E164PhoneNumbers.map(phoneNumberOfId)));
    const now = clock.now();
    const PhoneNumberOrderId = randomUUID();
    const entries = numbers.map((e164) => ({
      ...newPhoneNumber(store, e164, ProductType, now),
      OrderId: PhoneNumberOrderId,
      Name,
    }));
    for (const entry of entries) {
      const conflict = productConflict(ProductType, entry);
      if (conflict) throw badRequest(`ProductType ${conflict}`);
    }
    // A number that is already owned or ordered is left unchanged, and fails for this order.
    for (const entry of entries) {
      const e164 = entry.E164PhoneNumber ?? "";
      if (!phoneNumbers.owned.has(e164)) phoneNumbers.owned.set(e164, entry);
    }
    const order: PhoneNumberOrder & { PhoneNumberOrderId: string } = {
      PhoneNumberOrderId,
      ProductType,
      OrderType: "New",
      Status: "Processing",
      OrderedPhoneNumbers: numbers.map((E164PhoneNumber) => ({ E164PhoneNumber, Status: "Processing" })),
      CreatedTimestamp: now,
      UpdatedTimestamp: now,
    };
    phoneNumbers.orders.set(order.PhoneNumberOrderId, order);
    clock.at(clock.in(orderDuration), (at) => completeOrder(store, order.PhoneNumberOrderId, at));
    return { PhoneNumberOrder: order };
  },

  /** Order ids match in any capitalisation, as their pattern allows both. The response has the spelling of Chime. */
  GetPhoneNumberOrder(store, { PhoneNumberOrderId }) {
    const order = store.phoneNumbers.orders.get(PhoneNumberOrderId.toLowerCase());
    if (!order) throw notFound("The phone number order");
    return { PhoneNumberOrder: order };
  },

  ListPhoneNumberOrders: (store) => store.phoneNumbers.orders,
} satisfies Partial<Handlers>;
