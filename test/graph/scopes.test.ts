import { CreateBotCommand, ListBotsCommand, PutEventsConfigurationCommand } from "@aws-sdk/client-chime";
import { readFile } from "node:fs/promises";
import { isObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { type Scope, scopes } from "../../src/auth/principal.js";
import { operationNames, definitionOf } from "../../src/operations/operations.js";
import { mutationName } from "../../src/graph/mutations/names.js";
import { schema } from "../../src/graph/schema.js";
import { scopesOfField } from "../../src/graph/scopes.js";
import { demoAccounts, peopleOf } from "../local-chime/support/demo.js";
import { at, codesOf } from "../support/gateway.js";
import { present } from "../support/local-chime.js";
import { mutationOf, trustingGateway } from "../auth/support.js";

/** What a caller may do, by the scopes that the schema declares. */
const { query, chime, as } = await trustingGateway();
const { EnterpriseLWA: accountId } = await demoAccounts(chime);
const [userId = ""] = await peopleOf(chime.client, accountId);
const { Bots } = await chime.client.send(new ListBotsCommand({ AccountId: accountId, MaxResults: 1 }));
const botId = present(Bots?.[0]?.BotId);
await chime.client.send(
  new PutEventsConfigurationCommand({
    AccountId: accountId,
    BotId: botId,
    OutboundEventsHTTPSEndpoint: "https://example.com/hook",
  }),
);

const allBut = (...missing: readonly Scope[]): Readonly<Record<string, string>> =>
  as({ scopes: scopes.filter((scope) => !missing.includes(scope)) });
const types = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith("__"));
const declaredOf = (type: string, field: string): readonly Scope[] => {
  const found = schema.getType(type);
  const config = isObjectType(found) ? found.toConfig().fields[field] : undefined;
  return config ? (scopesOfField(schema, type, config)?.flat() ?? []) : [];
};

test("every field declares its scopes, itself or by its type", () => {
  const undeclared = types.flatMap((type) =>
    Object.keys(type.getFields()).flatMap((field) =>
      declaredOf(type.name, field).length === 0 ? [`${type.name}.${field}`] : [],
    ),
  );
  expect(undeclared).toEqual([]);
});

test("fields that cost money or destroy data require chime:admin, and secrets require chime:secrets", () => {
  const needing = (scope: Scope): string[] =>
    types.flatMap((type) =>
      Object.keys(type.getFields())
        // Every caller may ask who it is.
        .filter((field) => type.name !== "Viewer" && `${type.name}.${field}` !== "Query.viewer")
        .filter((field) => !type.name.endsWith("Payload") && declaredOf(type.name, field).includes(scope))
        .map((field) => `${type.name}.${field}`),
    );
  expect(needing("chime:secrets").sort()).toEqual([
    "Bot.securityToken",
    "EventsConfiguration.lambdaFunctionArn",
    "EventsConfiguration.outboundEventsHttpsEndpoint",
    "Mutation.createMeetingDialOut",
    "User.personalPin",
  ]);
  const admin = needing("chime:admin");
  expect(admin).toEqual(
    expect.arrayContaining(
      [
        "createAccount",
        "deleteAccount",
        "createPhoneNumberOrder",
        "putRetentionSettings",
        "updateGlobalSettings",
        "redactRoomMessage",
        "redactConversationMessage",
        "putEventsConfiguration",
      ].map((name) => `Mutation.${name}`),
    ),
  );
  const deletions = operationNames
    .filter((operation) => /^(Batch)?Delete/.test(operation))
    .map((operation) => `Mutation.${mutationName(operation)}`);
  expect(deletions.length).toBeGreaterThan(4);
  expect(admin).toEqual(expect.arrayContaining(deletions));
});

test("docs/security.md lists every mutation with the scopes that the schema declares", async () => {
  const text = await readFile(new URL("../../docs/security.md", import.meta.url), "utf8");
  const quoted = (cell = ""): string[] => Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = ""]) => name);
  const rows = text.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  const start = rows.findIndex(([, heading]) => heading === "Mutations");
  const table = rows.slice(
    start + 2,
    rows.findIndex((row, i) => i > start && row.length < 3),
  );
  expect(table.every(([, , , reason = ""]) => reason !== "")).toBe(true);
  const documented = table.flatMap(([, names, needed]) => quoted(names).map((name) => [name, quoted(needed)] as const));
  const mutations = Object.keys(present(schema.getMutationType()).getFields());
  expect(documented.length).toBe(mutations.length);
  expect(Object.fromEntries(documented)).toEqual(
    Object.fromEntries(mutations.map((name) => [name, declaredOf("Mutation", name)])),
  );
});

describe("without its scope", () => {
  const writes = operationNames.filter((operation) => definitionOf(operation).kind === "write");

  test.each(writes)("%s is FORBIDDEN, and nothing is sent", async (operation) => {
    const name = mutationName(operation);
    const needed = declaredOf("Mutation", name);
    expect(needed).not.toEqual([]);
    for (const scope of needed) {
      await chime.resetCalls();
      const { document, variables } = mutationOf(operation);
      const answer = await query(document, variables, allBut(scope));
      expect(answer).toMatchObject({
        data: { [name]: null },
        errors: [{ path: [name], extensions: { code: "FORBIDDEN", scopes: [scope] } }],
      });
      expect(await chime.calls()).toEqual({});
    }
  });

  test("every field of Query requires chime:read", () => {
    const open = Object.keys(present(schema.getQueryType()).getFields()).filter(
      (name) => !declaredOf("Query", name).includes("chime:read"),
    );
    expect(open).toEqual([]);
  });

  test("reading is FORBIDDEN at each field of the query, without a call", async () => {
    await chime.resetCalls();
    const answer = await query(
      "query ($a: ID!) { accounts { nodes { name } } account(accountId: $a) { name } phoneNumberSettings { callingName } }",
      { a: accountId },
      allBut("chime:read"),
    );
    expect(answer.data).toEqual({ accounts: null, account: null, phoneNumberSettings: null });
    expect(codesOf(answer)).toEqual({ accounts: "FORBIDDEN", account: "FORBIDDEN", phoneNumberSettings: "FORBIDDEN" });
    expect(await chime.calls()).toEqual({});
  });

  test("a caller who can write and not read learns nothing from a payload", async () => {
    const answer = await query(
      "mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { displayName account { name } } } }",
      { input: { accountId, userId, licenseType: "PRO" } },
      as({ scopes: ["chime:write"] }),
    );
    expect(answer.data).toEqual({ updateUser: { user: null } });
    expect(codesOf(answer)).toEqual({ "updateUser.user": "FORBIDDEN" });
  });

  test("secrets are null with FORBIDDEN at their paths, and the rest is answered", async () => {
    const document = `query ($a: ID!, $u: ID!, $b: ID!) { user(accountId: $a, userId: $u) { displayName personalPin }
      bot(accountId: $a, botId: $b) { displayName securityToken eventsConfiguration { botId outboundEventsHttpsEndpoint lambdaFunctionArn } } }`;
    const variables = { a: accountId, u: userId, b: botId };
    const whole = await query(document, variables, as({}));
    expect(whole.errors).toBeUndefined();
    expect(at(whole.data, "bot.eventsConfiguration.outboundEventsHttpsEndpoint")).toBe("https://example.com/hook");
    const answer = await query(document, variables, as({ scopes: ["chime:read"] }));
    expect(codesOf(answer)).toEqual({
      "user.personalPin": "FORBIDDEN",
      "bot.securityToken": "FORBIDDEN",
      "bot.eventsConfiguration.outboundEventsHttpsEndpoint": "FORBIDDEN",
      "bot.eventsConfiguration.lambdaFunctionArn": "FORBIDDEN",
    });
    expect(answer.data).toMatchObject({
      user: { displayName: at(whole.data, "user.displayName"), personalPin: null },
      bot: { securityToken: null, eventsConfiguration: { botId, outboundEventsHttpsEndpoint: null } },
    });
  });

  test("a mutation does not return a secret that it created", async () => {
    const pin = await query(
      "mutation ($input: ResetPersonalPinInput!) { resetPersonalPin(input: $input) { user { userId personalPin } } }",
      { input: { accountId, userId } },
      allBut("chime:secrets"),
    );
    expect(pin.data).toEqual({ resetPersonalPin: { user: { userId, personalPin: null } } });
    const { Bot } = await chime.client.send(new CreateBotCommand({ AccountId: accountId, DisplayName: "tokens" }));
    const token = await query(
      "mutation ($input: RegenerateSecurityTokenInput!) { regenerateSecurityToken(input: $input) { bot { botId securityToken } } }",
      { input: { accountId, botId: present(Bot?.BotId) } },
      allBut("chime:secrets"),
    );
    expect(token.data).toEqual({ regenerateSecurityToken: { bot: { botId: Bot?.BotId, securityToken: null } } });
    expect(codesOf(token)).toEqual({ "regenerateSecurityToken.bot.securityToken": "FORBIDDEN" });
  });
});
