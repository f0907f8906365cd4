import {
  CreatePhoneNumberOrderCommand,
  GetPhoneNumberCommand,
  GetPhoneNumberOrderCommand,
  paginateListPhoneNumberOrders,
  type PhoneNumberProductType,
} from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { collect, expectRefusal, localChime, present } from "../support/local-chime.js";
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

test("an order is being processed at first, every number of it", async () => {
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

  test("is successful when all its numbers are in stock, and they are ours then", async () => {
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

  test("is successful in part when some are", async () => {
    const [one = ""] = await inSupply(1);
    expect(await ended(one, nowhere)).toEqual({ status: "Partial", numbers: ["Acquired", "Failed"] });
  });

  test("has failed when none are", async () => {
    expect(await ended(nowhere)).toEqual({ status: "Failed", numbers: ["Failed"] });
  });

  test("has failed when its numbers are ours already", async () => {
    expect(await ended(await newNumber(chime))).toEqual({ status: "Failed", numbers: ["Failed"] });
  });
});

test("an order that is looked at a day later ended when it did", async () => {
  const { PhoneNumberOrderId, CreatedTimestamp } = await place("BusinessCalling", ...(await inSupply(1)));
  await advance(seconds.day);
  const { Status, UpdatedTimestamp } = await getOrder(PhoneNumberOrderId);
  expect(Status).toBe("Successful");
  expect(present(UpdatedTimestamp).getTime() - present(CreatedTimestamp).getTime()).toBeLessThanOrEqual(10_000);
});

test("a product that does not take such numbers is refused, whatever else was ordered", async () => {
  const [local = ""] = await inSupply(1);
  const [tollFree = ""] = await stock(client, { TollFreePrefix: "844" });
  const [british = ""] = await stock(client, { Country: "GB", PhoneNumberType: "Local" });
  await expectUnchanged(client, async () => {
    await expectRefusal(place("BusinessCalling", local, tollFree), "BadRequestException");
    await expectRefusal(place("BusinessCalling", local, british), "BadRequestException");
    await expectRefusal(place("VoiceConnector", british), "BadRequestException");
  });
});

test.each([
  { product: "VoiceConnector", search: { TollFreePrefix: "844" }, number: { Type: "TollFree", Country: "US" } },
  {
    product: "SipMediaApplicationDialIn",
    search: { Country: "GB", PhoneNumberType: "Local" },
    number: { Type: "Local", Country: "GB" },
  },
] as const)("a number of $number is to be had for $product", async ({ product, search, number }) => {
  const e164 = await newNumber(chime, product, search);
  const { PhoneNumber } = await client.send(new GetPhoneNumberCommand({ PhoneNumberId: phoneIdOf(e164) }));
  expect(PhoneNumber).toMatchObject({ ...number, ProductType: product, Status: "Unassigned" });
});
