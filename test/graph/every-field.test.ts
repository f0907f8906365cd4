import { describe, expect, test } from "vitest";
import { schema } from "../../src/graph/schema.js";
import { testGateway } from "../support/gateway.js";
import { unaskedFields } from "../support/unselected-fields.js";
import { accountFields } from "./fields/account.js";
import { botFields } from "./fields/bot.js";
import { connectionFields } from "./fields/connections.js";
import { nodeFields } from "./fields/nodes.js";
import { phoneNumberFields } from "./fields/phone-number.js";
import { roomFields } from "./fields/room.js";
import { settingsFields } from "./fields/settings.js";
import { userFields } from "./fields/user.js";

/** Each field that a query can reach is asked for here: its value is what the AWS SDK is given, and its calls are counted. */
const gateway = await testGateway();

describe("accounts", () => accountFields(gateway));
describe("users", () => userFields(gateway));
describe("bots", () => botFields(gateway));
describe("rooms", () => roomFields(gateway));
describe("phone numbers", () => phoneNumberFields(gateway));
describe("settings", () => settingsFields(gateway));
describe("nodes", () => nodeFields(gateway));
describe("connections", () => connectionFields(gateway));

test("every field of the schema is asserted above", () => {
  expect(unaskedFields(schema, gateway.documents)).toEqual([]);
});
