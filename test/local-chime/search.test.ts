import {
  ListSupportedPhoneNumberCountriesCommand,
  type PhoneNumberProductType,
  SearchAvailablePhoneNumbersCommand,
} from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { localChime, present } from "../support/local-chime.js";
import { stock } from "./support/demo.js";

const chime = await localChime();
const { client } = chime;

const countries = async (ProductType: PhoneNumberProductType) =>
  present((await client.send(new ListSupportedPhoneNumberCountriesCommand({ ProductType }))).PhoneNumberCountries);

describe("SearchAvailablePhoneNumbers", () => {
  test("finds the numbers of an area code, and at least ten in 206", async () => {
    const numbers = await stock(client, { AreaCode: "206" });
    expect(numbers.length).toBeGreaterThanOrEqual(10);
    expect(numbers.filter((number) => !/^\+1206\d{7}$/.test(number))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test("finds the numbers of a state, of a city in it, and of an area code in that", async () => {
    const inState = await stock(client, { State: "WA" });
    const inCity = await stock(client, { State: "WA", City: "Seattle" });
    const inArea = await stock(client, { State: "WA", City: "Seattle", AreaCode: "206" });
    for (const numbers of [inState, inCity, inArea]) expect(numbers).not.toEqual([]);
    expect(inState).toEqual(expect.arrayContaining(inCity));
    expect(inCity).toEqual(expect.arrayContaining(inArea));
    expect(await stock(client, { State: "WA", City: "Nowhere" })).toEqual([]);
    expect(await stock(client, { State: "NY", AreaCode: "206" })).toEqual([]);
  });

  test.each(["833", "844", "855", "866", "877", "888"])(
    "finds toll-free numbers with the prefix %s",
    async (TollFreePrefix) => {
      const numbers = await stock(client, { TollFreePrefix });
      expect(numbers).not.toEqual([]);
      expect(numbers.filter((number) => !number.startsWith(`+1${TollFreePrefix}`))).toEqual([]);
    },
  );

  test("never returns a number with the prefix 800", async () => {
    expect(await stock(client, { TollFreePrefix: "800" })).toEqual([]);
  });

  test("searches in the United States by default", async () => {
    expect(await stock(client, { AreaCode: "206", Country: "US" })).toEqual(await stock(client, { AreaCode: "206" }));
  });

  test("finds numbers of each type in every other country that is supported", async () => {
    const abroad = (await countries("SipMediaApplicationDialIn")).filter(({ CountryCode }) => CountryCode !== "US");
    expect(abroad.length).toBeGreaterThanOrEqual(3);
    const all: string[] = [];
    for (const { CountryCode: Country, SupportedPhoneNumberTypes } of abroad) {
      for (const PhoneNumberType of present(SupportedPhoneNumberTypes)) {
        const numbers = await stock(client, { Country, PhoneNumberType });
        expect(numbers, `${Country ?? ""} ${PhoneNumberType}`).not.toEqual([]);
        all.push(...numbers);
      }
    }
    expect(new Set(all).size).toBe(all.length);
  });

  test("does not reserve the numbers that it returns", async () => {
    const search = new SearchAvailablePhoneNumbersCommand({ AreaCode: "206", MaxResults: 3 });
    const { E164PhoneNumbers } = await client.send(search);
    expect((await client.send(search)).E164PhoneNumbers).toEqual(E164PhoneNumbers);
    expect(E164PhoneNumbers).toHaveLength(3);
  });
});

describe("ListSupportedPhoneNumberCountries", () => {
  test("returns only the United States for BusinessCalling and VoiceConnector", async () => {
    expect(await countries("BusinessCalling")).toEqual([{ CountryCode: "US", SupportedPhoneNumberTypes: ["Local"] }]);
    expect(await countries("VoiceConnector")).toEqual([
      { CountryCode: "US", SupportedPhoneNumberTypes: ["Local", "TollFree"] },
    ]);
  });

  test("returns more countries for SipMediaApplicationDialIn", async () => {
    const codes = (await countries("SipMediaApplicationDialIn")).map(({ CountryCode }) => CountryCode);
    expect(codes).toContain("US");
    expect(new Set(codes).size).toBe(codes.length);
  });
});
