import { describe, expect, test } from "vitest";
import { localChime } from "../support/local-chime.js";
import { demoAccounts, newAccount } from "./support/demo.js";
import { send } from "./support/raw.js";

const chime = await localChime();
const AccountId = (await demoAccounts(chime)).EnterpriseLWA;

const get = async (path: string) => {
  const { status, headers, text } = await send(chime.url, { method: "GET", path });
  return { status, type: headers["x-amzn-errortype"], body: JSON.parse(text) as Record<string, unknown[] | undefined> };
};
const badRequest = { status: 400, type: "BadRequestException" };

describe("an id in the path", () => {
  test.each([
    "/accounts/.",
    "/accounts/..",
    "/accounts/%2e",
    "/accounts/%2E%2e",
    "/accounts/%00",
    "/accounts/a%0Ab",
    "/accounts/%7F",
    `/accounts/${AccountId}/users/..`,
    `/accounts/${AccountId}/rooms/./memberships`,
    "/phone-numbers/..",
  ])("is rejected in %s", async (path) => {
    expect(await get(path)).toMatchObject(badRequest);
  });

  test("is decoded once", async () => {
    expect(await get(`/accounts/${AccountId.replaceAll("-", "%2D")}`)).toMatchObject({ status: 200 });
    expect(await get(`/accounts/${AccountId.replaceAll("-", "%252D")}`)).toMatchObject({ status: 404 });
  });

  test("is case-sensitive, except that of a phone number order", async () => {
    expect((await get(`/accounts/${AccountId.toUpperCase()}`)).status).toBe(404);
    const { PhoneNumberOrders } = (await get("/phone-number-orders")).body as {
      PhoneNumberOrders: { PhoneNumberOrderId: string }[];
    };
    const id = PhoneNumberOrders[0]?.PhoneNumberOrderId ?? "";
    expect((await get(`/phone-number-orders/${id.toUpperCase()}`)).body).toMatchObject({
      PhoneNumberOrder: { PhoneNumberOrderId: id },
    });
  });
});

describe("max-results", () => {
  test.each([
    "1e1",
    "0x10",
    "%2B5",
    "+5",
    "%205",
    "5%20",
    "5.0",
    "-1",
    "0",
    "",
    "five",
    "1_0",
    "101e0",
    "9".repeat(400),
  ])("is rejected as %s", async (text) => {
    expect(await get(`/accounts?max-results=${text}`)).toMatchObject(badRequest);
  });

  test("is accepted as digits", async () => {
    const { status, body } = await get("/accounts?max-results=02");
    expect(status).toBe(200);
    expect(body.Accounts).toHaveLength(2);
  });
});

test("an empty next-token asks for the first page", async () => {
  expect(await get("/accounts?max-results=2&next-token=")).toEqual(await get("/accounts?max-results=2"));
});

test("a query value is decoded once", async () => {
  await newAccount(chime.client);
  expect((await get("/accounts?name=Example%20Corp")).body.Accounts).toHaveLength(1);
  expect((await get("/accounts?name=Example%2520Corp")).body.Accounts).toHaveLength(0);
});
