import {
  CreatePhoneNumberOrderCommand,
  GetPhoneNumberCommand,
  GetPhoneNumberOrderCommand,
  paginateListPhoneNumberOrders,
  type PhoneNumberProductType,
} from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { collect, expectException, localChime, present } from "../support/local-chime.js";
import { inSeattle, newNumber, phoneIdOf, seconds, stock } from "./support/demo.js";
import { expectUnchanged } from "./support/snapshot.js";

const chime = await localChime();
const { client, advance } = chime;

const place = async (ProductType: PhoneNumberProductType, ...E164PhoneNumbers: string[]) =>
  present((await client.send(new CreatePhoneNumberOrderCommand({ ProductType, E164PhoneNumbers }))).PhoneNumberOrder);
const getOrder = async (PhoneNumberOrderId: string | undefined) =>
  present((await client.send(new GetPhoneNumberOrderCommand({ PhoneNumberOrderId }))).PhoneNumberOrder);
const allOrders = () => collect(paginateListPhoneNumberOrders({ client }, {}), (page) => page.PhoneNumberOrders);
const inSupply = async (count: number) => (await stock(client, inSeattle)).slice(0, count);

test("a new order and all its numbers are Processing", async () => {
  const [one = "", two = ""] = await inSupply(2);
  const order = await place("BusinessCalling", one, two);
  expect(order).toEqual({
    PhoneNumberOrderId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    ProductType: "BusinessCalling",
    Status: "Processing",
    OrderedPhoneNumbers: [
      { E164PhoneNumber: one, Status: "Processing" },
      { E164PhoneNumber: two, Status: "Processing" },
    ],
    CreatedTimestamp: expect.any(Date) as Date,
    UpdatedTimestamp: order.CreatedTimestamp,
  });
  expect(await allOrders()).toContainEqual(order);
  await advance(10);
});

describe("within ten seconds an order", () => {
  const nowhere = "+19995550100";
  const ended = async (...numbers: string[]) => {
    const placed = await place("BusinessCalling", ...numbers);
    await advance(10);
    const order = await getOrder(placed.PhoneNumberOrderId);
    expect(await allOrders()).toContainEqual(order);
    expect({
      ...order,
      Status: placed.Status,
      OrderedPhoneNumbers: placed.OrderedPhoneNumbers,
      UpdatedTimestamp: placed.UpdatedTimestamp,
    }).toEqual(placed);
    return { status: order.Status, numbers: present(order.OrderedPhoneNumbers).map(({ Status }) => Status) };
  };

  test("is Successful when all its numbers are available, and the numbers are owned", async () => {
    const numbers = await inSupply(2);
    expect(await ended(...numbers)).toEqual({ status: "Successful", numbers: ["Acquired", "Acquired"] });
    for (const e164 of numbers) {
      const { PhoneNumber } = await client.send(new GetPhoneNumberCommand({ PhoneNumberId: phoneIdOf(e164) }));
      expect(PhoneNumber).toMatchObject({
        E164PhoneNumber: e164,
        ProductType: "BusinessCalling",
        Status: "Unassigned",
        Associations: [],
      });
      expect(await stock(client, inSeattle)).not.toContain(e164);
    }
  });

  test("is Partial when some of its numbers are available", async () => {
    const [one = ""] = await inSupply(1);
    expect(await ended(one, nowhere)).toEqual({ status: "Partial", numbers: ["Acquired", "Failed"] });
  });

  test("is Failed when none of its numbers are available", async () => {
    expect(await ended(nowhere)).toEqual({ status: "Failed", numbers: ["Failed"] });
  });

  test("is Failed when its numbers are already owned", async () => {
    expect(await ended(await newNumber(chime))).toEqual({ status: "Failed", numbers: ["Failed"] });
  });
});

test("an order that is read a day later shows when it was completed", async () => {
  const { PhoneNumberOrderId, CreatedTimestamp } = await place("BusinessCalling", ...(await inSupply(1)));
  await advance(seconds.day);
  const { Status, UpdatedTimestamp } = await getOrder(PhoneNumberOrderId);
  expect(Status).toBe("Successful");
  expect(present(UpdatedTimestamp).getTime() - present(CreatedTimestamp).getTime()).toBeLessThanOrEqual(10_000);
});

test("an order with a number that its product does not support is rejected as a whole", async () => {
  const [local = ""] = await inSupply(1);
  const [tollFree = ""] = await stock(client, { TollFreePrefix: "844" });
  const [british = ""] = await stock(client, { Country: "GB", PhoneNumberType: "Local" });
  await expectUnchanged(client, async () => {
    await expectException(place("BusinessCalling", local, tollFree), "BadRequestException");
    await expectException(place("BusinessCalling", local, british), "BadRequestException");
    await expectException(place("VoiceConnector", british), "BadRequestException");
  });
});

test.each([
  { product: "VoiceConnector", search: { TollFreePrefix: "844" }, number: { Type: "TollFree", Country: "US" } },
  {
    product: "SipMediaApplicationDialIn",
    search: { Country: "GB", PhoneNumberType: "Local" },
    number: { Type: "Local", Country: "GB" },
  },
] as const)("a number of $number can be ordered for $product", async ({ product, search, number }) => {
  const e164 = await newNumber(chime, product, search);
  const { PhoneNumber } = await client.send(new GetPhoneNumberCommand({ PhoneNumberId: phoneIdOf(e164) }));
  expect(PhoneNumber).toMatchObject({ ...number, ProductType: product, Status: "Unassigned" });
});
