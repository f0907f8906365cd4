import {
  buildASTSchema,
  getNamedType,
  type GraphQLObjectType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
  type GraphQLInputType,
  isEnumType,
} from "graphql";
import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { type OperationName, operationNames, definitionOf } from "../../src/operations/operations.js";
import { enumName, fieldName } from "../../src/graph/names.js";
import { demoAccounts, newBot, newRoom, newUser, peopleOf } from "../local-chime/support/demo.js";
import { validInput } from "../local-chime/support/inputs.js";
import { type Answer, post, testGateway, textAt } from "../support/gateway.js";
import { capturedLog } from "../support/captured-log.js";
import { present } from "../support/local-chime.js";
import { inputType } from "../graph/mutations/support.js";
import { sensitiveTexts } from "./sensitive.js";

/** Every action is driven through the graph with values that must not be written down, in every way it can go; then the log is searched for them. */
const log = capturedLog();
const { url, chime, proxy, query } = await testGateway({
  gateway: {
    logLevel: "trace",
    logStream: log.stream,
    limiter: { circuit: { failures: Infinity, openMs: 1000, maxOpenMs: 1000 } },
  },
});
const { client } = chime;
const { Team, EnterpriseLWA, EnterpriseDirectory } = await demoAccounts(chime);

const schema = buildASTSchema(parse(readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8")));
const mutationType = present(schema.getMutationType());
const writes = operationNames.filter((operation) => definitionOf(operation).kind === "write");
const [someone = "", another = ""] = await peopleOf(client, EnterpriseLWA);
const user = await newUser(client, EnterpriseLWA);
const stock = (await query('{ availablePhoneNumbers(areaCode: "206", first: 3) { nodes { e164PhoneNumber } } }'))
  .data as {
  availablePhoneNumbers: { nodes: { e164PhoneNumber: string }[] };
};
const [number = ""] = stock.availablePhoneNumbers.nodes.map(({ e164PhoneNumber }) => e164PhoneNumber);
const owned = textAt(
  (await query("{ phoneNumbers(status: UNASSIGNED, first: 1) { nodes { e164PhoneNumber } } }")).data,
  "phoneNumbers.nodes.0.e164PhoneNumber",
);
const messages = (await (await chime.control("GET", "messages")).json()) as {
  rooms: Record<string, string>[];
  conversations: Record<string, string>[];
};

/** Texts that stand nowhere else, where a person's or a secret could stand. */
const values = {
  AccountId: EnterpriseLWA,
  UserId: user.UserId,
  BotId: await newBot(client, EnterpriseLWA),
  RoomId: await newRoom(client, EnterpriseLWA),
  MemberId: someone,
  MessageId: "11111111-2222-4333-8444-555555555555",
  ConversationId: "11111111-2222-4333-8444-666666666666",
  PhoneNumberId: owned,
  E164PhoneNumber: owned,
  Email: "sentinel.mail@people.example",
  UserEmailList: ["sentinel.invited@people.example", "Sentinel.Second@people.example"],
  Username: "sentinel-username",
  Name: "Sentinel Name",
  DisplayName: "Sentinel Display",
  CallingName: "SentinelCalls",
  GroupName: "Sentinel Group",
  GroupNames: ["Sentinel Group"],
  CdrBucket: "sentinel-bucket",
  MeetingId: "11111111-2222-4333-8444-777777777777",
  FromPhoneNumber: owned,
  ToPhoneNumber: "+12065550177",
  JoinToken: "SentinelJoinToken",
  OutboundEventsHTTPSEndpoint: "https://sentinel.example/hook?secret=sentinel",
  E164PhoneNumbers: [number],
  ClientRequestToken: "sentinel-request-token",
};

/** Where the general values would not do. */
const particular: Partial<Record<OperationName, object>> = {
  InviteUsers: { AccountId: Team },
  AssociateSigninDelegateGroupsWithAccount: { AccountId: EnterpriseDirectory },
  DisassociateSigninDelegateGroupsFromAccount: { AccountId: EnterpriseDirectory },
  RedactRoomMessage: {
    AccountId: messages.rooms[0]?.accountId,
    RoomId: messages.rooms[0]?.roomId,
    MessageId: messages.rooms[0]?.messageId,
  },
  RedactConversationMessage: {
    AccountId: messages.conversations[0]?.accountId,
    ConversationId: messages.conversations[0]?.conversationId,
    MessageId: messages.conversations[0]?.messageId,
  },
  BatchCreateRoomMembership: { MemberId: another },
  BatchUpdateUser: { UpdateUserRequestItems: [{ UserId: user.UserId, LicenseType: "Basic" }] },
  BatchUpdatePhoneNumber: { UpdatePhoneNumberRequestItems: [{ PhoneNumberId: owned, CallingName: "SentinelBatch" }] },
};
const optional = ["Username", "Email", "Name", "ClientRequestToken", "BusinessCalling", "VoiceConnector"];

/** An action's input in the schema's names, as far as the schema takes it. */
function inGraph(type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type)) return inGraph(type.ofType, value);
  if (isListType(type)) return Array.isArray(value) ? value.map((item) => inGraph(type.ofType, item)) : value;
  if (isEnumType(type)) return typeof value === "string" ? enumName(value) : value;
  if (!isInputObjectType(type)) return value;
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([member, within]) => {
      const field = type.getFields()[fieldName(member)];
      return field ? [[field.name, inGraph(field.type, within)]] : [];
    }),
  );
}

/** All the plain fields of a type, and those of the objects it leads to. */
function selection(type: GraphQLObjectType, depth = 2): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const of = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (!isCompositeType(of)) return [field.name];
    return isObjectType(of) && depth > 0 && !of.name.endsWith("Connection")
      ? [`${field.name} { ${selection(of, depth - 1)} }`]
      : [];
  });
  return ["__typename", ...fields].join(" ");
}

interface Driven {
  readonly operation: OperationName;
  readonly document: string;
  readonly variables: { readonly input: unknown };
}

const driven: readonly Driven[] = writes.map((operation) => {
  const name = fieldName(operation);
  const field = present(mutationType.getFields()[name]);
  const input = inGraph(
    present(field.args[0]).type,
    validInput(operation, { ...values, ...particular[operation] }, optional),
  );
  return {
    operation,
    document: `mutation ($input: ${inputType(name)}!) { ${name}(input: $input) { ${selection(getNamedType(field.type) as GraphQLObjectType)} } }`,
    variables: { input },
  };
});
/** Those that take away what others need come last. */
const ending = driven.filter(({ operation }) => /^(?:Batch)?(?:Delete|Suspend|Disassociate)/.test(operation));

const reads: readonly (readonly [string, object])[] = [
  ["query ($e: String) { accounts(userEmail: $e) { nodes { name } } }", { e: user.Email }],
  ["query ($e: String!) { userByEmail(email: $e) { displayName primaryEmail personalPin } }", { e: user.Email }],
  [
    `query ($a: ID!, $u: ID!) { account(accountId: $a) { name settings { enableDialOut } retentionSettings { initiateDeletionTimestamp } bots { nodes { displayName botEmail securityToken eventsConfiguration { outboundEventsHttpsEndpoint } } }
      rooms(first: 3) { nodes { name memberships(first: 3) { nodes { member { email fullName } invitedBy } } } } users(first: 3) { nodes { personalPin primaryEmail displayName phoneNumber { e164PhoneNumber callingName } } }
      user(userId: $u) { personalPin settings { telephony { sms } } } } }`,
    { a: EnterpriseLWA, u: user.UserId },
  ],
  [
    "query ($a: ID!, $b: ID!, $r: ID!) { bot(accountId: $a, botId: $b) { securityToken eventsConfiguration { lambdaFunctionArn } } room(accountId: $a, roomId: $r) { name createdBy } }",
    { a: EnterpriseLWA, b: values.BotId, r: values.RoomId },
  ],
  [
    "query ($n: ID!) { phoneNumber(phoneNumberId: $n) { e164PhoneNumber callingName } phoneNumbers(first: 5) { nodes { phoneNumberId } } phoneNumberOrders(first: 5) { nodes { phoneNumberOrderId orderedPhoneNumbers { e164PhoneNumber } } } }",
    { n: owned },
  ],
  [
    '{ availablePhoneNumbers(areaCode: "206") { nodes { e164PhoneNumber } } supportedPhoneNumberCountries(productType: BUSINESS_CALLING) { countryCode } globalSettings { businessCalling { cdrBucket } } phoneNumberSettings { callingName } }',
    {},
  ],
];

/** Everything sensitive that was sent or answered so far. */
const seen = new Set<string>(
  sensitiveTexts(Object.fromEntries(Object.entries(values).map(([name, value]) => [fieldName(name), value]))),
);
async function drive(document: string, variables: object): Promise<Answer> {
  const answer = await query(document, variables as Readonly<Record<string, unknown>>);
  const sent = sensitiveTexts(variables);
  const answered = sensitiveTexts(answer.data);
  for (const text of [...sent, ...answered]) seen.add(text);
  // An error may tell its caller what the caller said, and nothing that stands in answers alone.
  const told = JSON.stringify(answer.errors ?? []);
  const said = JSON.stringify(variables);
  expect(Array.from(seen).filter((text) => told.includes(text) && !said.includes(text))).toEqual([]);
  return answer;
}

function expectNothingWritten(): void {
  const written = log.lines.join("");
  expect(written.length).toBeGreaterThan(0);
  expect(Array.from(seen).filter((text) => written.toLowerCase().includes(text.toLowerCase()))).toEqual([]);
  expect(written).not.toMatch(/sentinel/i);
}

const outcomesOf = (operation: OperationName): unknown[] =>
  log.saying("mutation").flatMap((line) => (line.operation === operation ? [line.outcome] : []));

afterEach(() => {
  proxy.meddle = undefined;
  proxy.meddleByBody = undefined;
});

test("of all operations, as they succeed", async () => {
  await chime.resetCalls();
  for (const each of driven) if (!ending.includes(each)) await drive(each.document, each.variables);
  const orderId = textAt(
    (await query("{ phoneNumberOrders(first: 1) { nodes { phoneNumberOrderId } } }")).data,
    "phoneNumberOrders.nodes.0.phoneNumberOrderId",
  );
  for (const [document, variables] of [
    ...reads,
    [
      "query ($o: ID!) { phoneNumberOrder(phoneNumberOrderId: $o) { orderedPhoneNumbers { e164PhoneNumber } } }",
      { o: orderId },
    ] as const,
  ]) {
    const { errors } = await drive(document, variables);
    expect(errors, document).toBeUndefined();
  }
  for (const { document, variables } of ending) await drive(document, variables);
  expect(Object.keys((await chime.calls()) as object).sort()).toEqual([...operationNames].sort());
  expect(seen.size).toBeGreaterThan(50);
  expectNothingWritten();
  // Not vacuously: all but those whose object was gone by then went through, and each left its line.
  expect(writes.filter((operation) => outcomesOf(operation).length !== 1)).toEqual([]);
  expect(writes.filter((operation) => !["ok", "partial"].includes(String(outcomesOf(operation)[0])))).toEqual([
    "DeleteAccount",
    "DeleteRoomMembership",
    "RestorePhoneNumber",
  ]);
});

test.each([
  ["refused with all that was sent quoted", 400, "BadRequestException", "BAD_USER_INPUT"],
  ["refused as not found, quoted", 404, "NotFoundException", "NOT_FOUND"],
  ["failed, quoted", 500, "ServiceFailureException", "UPSTREAM_FAILURE"],
  ["answered with something that is no answer", 200, "", "UPSTREAM_FAILURE"],
])("of all actions, as they are %s", async (_, status, type, code) => {
  const headers = { "content-type": "application/json", ...(type && { "x-amzn-errortype": type }) };
  const quoting = (said: string) => ({
    status,
    headers,
    body: type ? JSON.stringify({ Code: type, Message: `cannot ${said}` }) : `<html>${said}</html>`,
  });
  proxy.meddle = ({ path }) => (path.includes("?") || !path.includes("/accounts") ? undefined : quoting(path));
  proxy.meddleByBody = (body) => quoting(body);
  const codes = new Set<unknown>();
  for (const [document, variables] of [
    ...driven.map(({ document, variables }) => [document, variables] as const),
    ...reads,
  ]) {
    const { errors = [] } = await drive(document, variables);
    for (const { extensions } of errors) codes.add(extensions.code);
  }
  expect(codes).toContain(code);
  expectNothingWritten();
});

test("of invalid input, in every member", async () => {
  for (const { document, variables, operation } of driven) {
    const before = outcomesOf(operation).length;
    await drive(document, {
      input: {
        ...(variables.input as object),
        accountId: "sentinel@people.example",
        userId: "+12065550188",
        phoneNumberId: "sentinel",
        nonsense: "Sentinel Value",
      },
    });
    await drive(document, { input: "Sentinel Value" });
    expect(outcomesOf(operation).slice(before), operation).toEqual(["BAD_USER_INPUT", "BAD_USER_INPUT"]);
  }
  await drive(
    'mutation { createUser(input: { accountId: "sentinel@people.example", email: "sentinel", username: "Sentinel Value" }) { __typename } }',
    {},
  );
  expect(log.last("mutation")).toMatchObject({ operation: "CreateUser", outcome: "BAD_USER_INPUT" });
  expectNothingWritten();
});

test("of malformed requests", async () => {
  const bodies = [
    '{"query":"sentinel',
    '{"sentinel":1}',
    { query: "sentinel sentinel {" },
    { query: '{ account(accountId: "sentinel", sentinel: 1) { sentinel } }' },
    { query: "{ __typename }", operationName: "Sentinel" },
    { query: "query Q($s: Int) { accounts(first: $s) { totalCount } }", variables: { s: "sentinel" } },
  ];
  for (const body of bodies)
    await post(url, body, { authorization: "Bearer sentinel", cookie: "sentinel=1", "x-sentinel": "sentinel" });
  for (const path of ["/sentinel", "/graphql?query={sentinel}", "/%zzsentinel", "/graphql?sentinel=sentinel"])
    await fetch(url + path, { headers: { "apollo-require-preflight": "sentinel" } }).catch(() => undefined);
  expectNothingWritten();
});

test("of an invalid response from Chime", async () => {
  proxy.meddle = () => (reply) => ({
    ...reply,
    body: reply.body
      .replace(/"PrimaryEmail":"[^"]*"/, '"PrimaryEmail":"sentinel, no address"')
      .replace(/"DisplayName":"[^"]*"/, '"DisplayName":{"Sentinel":"x"}'),
  });
  const { errors } = await query(
    "query ($a: ID!, $u: ID!) { user(accountId: $a, userId: $u) { displayName primaryEmail userId } }",
    { a: EnterpriseLWA, u: another },
  );
  expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
    ["GetUser: Chime's response is not of the documented shape (User.DisplayName)", "UPSTREAM_FAILURE"],
  ]);
  expect(log.last("request")).toMatchObject({ errors: ["UPSTREAM_FAILURE"] });
  expectNothingWritten();
});
