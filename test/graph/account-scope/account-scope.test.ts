import {
  AssociatePhoneNumberWithUserCommand,
  ListBotsCommand,
  ListPhoneNumbersCommand,
  ListRoomsCommand,
} from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { operationNames, definitionOf } from "../../../src/operations/operations.js";
import { mutationName } from "../../../src/graph/mutations/names.js";
import { demoAccounts, newNumber, peopleOf } from "../../local-chime/support/demo.js";
import { globalId } from "../fields/expected.js";
import { at, codesOf, textsAt } from "../../support/gateway.js";
import { present } from "../../support/local-chime.js";
import { mutationOf, trustingGateway } from "../../auth/support.js";

/** A caller confined to one account, on every way in. */
const { query, chime, as, proxy } = await trustingGateway({ cacheTtlSeconds: 60 });
const { client } = chime;
const { EnterpriseLWA: foreign, EnterpriseDirectory: own, Team: team } = await demoAccounts(chime);
const [stranger = ""] = await peopleOf(client, foreign);
const [colleague = ""] = await peopleOf(client, own);
const foreignBot = present((await client.send(new ListBotsCommand({ AccountId: foreign }))).Bots?.[0]?.BotId);
const foreignRoom = present((await client.send(new ListRoomsCommand({ AccountId: foreign }))).Rooms?.[0]?.RoomId);
const ownNumber = await newNumber(chime);
await client.send(
  new AssociatePhoneNumberWithUserCommand({ AccountId: own, UserId: colleague, E164PhoneNumber: ownNumber }),
);
const freeNumber = await newNumber(chime);
const foreignNumber = present(
  (await client.send(new ListPhoneNumbersCommand({ FilterName: "AccountId", FilterValue: foreign }))).PhoneNumbers?.[0]
    ?.E164PhoneNumber,
);
const confined = as({ accounts: [own] });
const everyone = as({});

const refused = async (document: string, variables: Record<string, unknown>, path: string): Promise<void> => {
  await chime.resetCalls();
  const answer = await query(document, variables, confined);
  expect(codesOf(answer)).toEqual({ [path]: "FORBIDDEN" });
  expect(await chime.calls()).toEqual({});
};

describe("the objects of another account:", () => {
  test.each([
    ["account", "query ($a: ID!) { account(accountId: $a) { name } }"],
    ["user", "query ($a: ID!, $u: ID!) { user(accountId: $a, userId: $u) { displayName } }"],
    ["bot", "query ($a: ID!, $b: ID!) { bot(accountId: $a, botId: $b) { displayName } }"],
    ["room", "query ($a: ID!, $r: ID!) { room(accountId: $a, roomId: $r) { name } }"],
  ])("%s is FORBIDDEN without a call, whether it exists or not", async (field, document) => {
    for (const a of [foreign, team, "00000000-0000-4000-8000-000000000000"])
      await refused(document, { a, u: stranger, b: foreignBot, r: foreignRoom }, field);
  });

  test("nodes are null, like nodes that do not exist", async () => {
    const ids = [
      globalId("Account", foreign),
      globalId("User", foreign, stranger),
      globalId("Room", foreign, foreignRoom),
      globalId("Bot", foreign, foreignBot),
      globalId("User", own, colleague),
      globalId("PhoneNumber", `%2B${foreignNumber.slice(1)}`),
    ];
    const answer = await query(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { id } node(id: $id) { id } }".replace(
        "($ids: [ID!]!)",
        "($ids: [ID!]!, $id: ID!)",
      ),
      { ids, id: ids[0] },
      confined,
    );
    expect(answer).toEqual({ data: { nodes: [null, null, null, null, { id: ids[4] }, null], node: null } });
  });

  test("users are not found by their e-mail address", async () => {
    const found = await query(
      "query ($a: ID!) { account(accountId: $a) { users(first: 1) { nodes { primaryEmail } } } }",
      { a: foreign },
      everyone,
    );
    const email = present(textsAt(found.data, "account.users.nodes.*.primaryEmail")[0]);
    expect(
      codesOf(
        await query(
          "query ($email: EmailAddress!) { userByEmail(email: $email) { displayName } }".replace(
            "EmailAddress!",
            "String!",
          ),
          { email },
          confined,
        ),
      ),
    ).toEqual({ userByEmail: "NOT_FOUND" });
    const accounts = await query(
      "query ($email: String) { accounts(userEmail: $email) { totalCount nodes { accountId } } }",
      { email },
      confined,
    );
    expect(accounts.data).toEqual({ accounts: { totalCount: 0, nodes: [] } });
  });

  test("the cost is not estimated from the sizes that other callers' queries have learned", async () => {
    const count = "query ($a: ID!) { account(accountId: $a) { users { totalCount } } }";
    for (let i = 0; i < 2; i++) await query(count, { a: foreign }, everyone);
    const ask = async (headers: object): Promise<unknown> =>
      at(
        await query(count, { a: foreign }, { ...headers, "x-upstream-report": "explain" }),
        "extensions.upstream.calls",
      );
    expect(await ask(everyone)).toBe(3);
    expect(await ask(confined)).toBe(6);
  });
});

describe("lists of an account-limited caller", () => {
  test("of accounts have the caller's own", async () => {
    const answer = await query(
      "{ accounts(first: 10) { totalCount nodes { accountId } pageInfo { hasNextPage } } }",
      {},
      confined,
    );
    expect(answer.data).toEqual({
      accounts: { totalCount: 1, nodes: [{ accountId: own }], pageInfo: { hasNextPage: false } },
    });
  });

  test("of phone numbers have those associated with the caller's accounts", async () => {
    const document =
      "{ phoneNumbers(first: 1000) { totalCount nodes { e164PhoneNumber associations { name value } } } }";
    const answer = await query(document, {}, confined);
    expect(textsAt(answer.data, "phoneNumbers.nodes.*.e164PhoneNumber")).toContain(ownNumber);
    for (const associations of at(answer.data, "phoneNumbers.nodes.*.associations") as {
      name: string;
      value: string;
    }[][]) {
      expect(associations).toContainEqual({ name: "ACCOUNT_ID", value: own });
    }
    expect(at(answer.data, "phoneNumbers.totalCount")).toBeLessThan(
      at((await query(document, {}, everyone)).data, "phoneNumbers.totalCount") as number,
    );
  });

  test("of phone numbers are read in whole pages, however few numbers the caller may see", async () => {
    await chime.resetCalls();
    const answer = await query(
      "{ phoneNumbers(first: 1) { nodes { e164PhoneNumber } } }",
      {},
      {
        ...confined,
        "cache-control": "no-cache",
      },
    );
    expect(at(answer.data, "phoneNumbers.nodes.*.e164PhoneNumber")).toEqual([ownNumber]);
    const inventory = (await client.send(new ListPhoneNumbersCommand({ MaxResults: 99 }))).NextToken ? 2 : 1;
    expect(at(await chime.calls(), "ListPhoneNumbers")).toBeLessThanOrEqual(inventory + 1);
  });

  test("of phone numbers take whole pages, and can be resumed after every edge without a repetition", async () => {
    const limited = as({ accounts: [foreign] });
    const whole = await query("{ phoneNumbers(first: 1000) { nodes { phoneNumberId } } }", {}, limited);
    const all = at(whole.data, "phoneNumbers.nodes.*.phoneNumberId") as string[];
    expect(all.length).toBeGreaterThan(2);
    const document =
      "query ($after: String) { phoneNumbers(first: 1, after: $after) { edges { cursor node { phoneNumberId } } pageInfo { hasNextPage } } }";
    let after: unknown = null;
    for (const expected of all) {
      await chime.resetCalls();
      const { data } = await query(document, { after }, { ...limited, "cache-control": "no-cache" });
      const { ListPhoneNumbers = 0 } = (await chime.calls()) as { ListPhoneNumbers?: number };
      expect(ListPhoneNumbers).toBeLessThan(8);
      expect(at(data, "phoneNumbers.edges.0.node.phoneNumberId")).toBe(expected);
      after = at(data, "phoneNumbers.edges.0.cursor");
    }
  });

  test("filtered by another account or its user reveal nothing", async () => {
    await refused(
      "query ($v: String!) { phoneNumbers(filterName: ACCOUNT_ID, filterValue: $v) { nodes { status } } }",
      { v: foreign },
      "phoneNumbers",
    );
    const answer = await query(
      "query ($v: String!) { phoneNumbers(filterName: USER_ID, filterValue: $v) { nodes { status } } }",
      { v: stranger },
      confined,
    );
    expect(answer.data).toEqual({ phoneNumbers: { nodes: [] } });
  });

  test.each([
    ["phoneNumberOrders", "{ phoneNumberOrders { nodes { status } } }"],
    ["availablePhoneNumbers", '{ availablePhoneNumbers(areaCode: "206") { nodes { e164PhoneNumber } } }'],
    ["globalSettings", "{ globalSettings { voiceConnector { cdrBucket } } }"],
    ["phoneNumberSettings", "{ phoneNumberSettings { callingName } }"],
    ["phoneNumberOrder", '{ phoneNumberOrder(phoneNumberOrderId: "b4f8a4ba-0000-4000-8000-000000000000") { status } }'],
  ])("%s are of no account, and so not for a confined caller", (field, document) => refused(document, {}, field));

  test("cursors of another caller are invalid", async () => {
    const page = "query ($after: String) { accounts(first: 1, after: $after) { edges { cursor } } }";
    const [cursor] = textsAt((await query(page, {}, everyone)).data, "accounts.edges.*.cursor");
    expect(codesOf(await query(page, { after: cursor }, confined))).toEqual({ accounts: "BAD_CURSOR" });
    const [mine] = textsAt((await query(page, {}, confined)).data, "accounts.edges.*.cursor");
    expect(codesOf(await query(page, { after: mine }, as({ accounts: [team] })))).toEqual({ accounts: "BAD_CURSOR" });
    expect((await query(page, { after: mine }, confined)).errors).toBeUndefined();
  });
});

describe("phone numbers", () => {
  const number = "query ($p: ID!) { phoneNumber(phoneNumberId: $p) { e164PhoneNumber } }";

  test("are visible by their association: numbers of another account, of none, and unknown ones are alike", async () => {
    expect(await query(number, { p: ownNumber }, confined)).toEqual({
      data: { phoneNumber: { e164PhoneNumber: ownNumber } },
    });
    const messages = new Set<unknown>();
    for (const p of [foreignNumber, freeNumber, "+19995550199"]) {
      const answer = await query(number, { p }, confined);
      expect(codesOf(answer)).toEqual({ phoneNumber: "FORBIDDEN" });
      messages.add(answer.errors?.[0]?.message);
    }
    expect(messages.size).toBe(1);
  });

  test("cached for another caller are not visible to this one", async () => {
    await query(number, { p: foreignNumber }, everyone);
    expect(codesOf(await query(number, { p: foreignNumber }, confined))).toEqual({ phoneNumber: "FORBIDDEN" });
  });
});

describe("mutations", () => {
  const writes = operationNames.filter((operation) => definitionOf(operation).kind === "write");
  const inAccount = writes.filter((operation) => "AccountId" in definitionOf(operation).input);

  test.each(inAccount)("%s in another account is FORBIDDEN, and nothing is sent", async (operation) => {
    const { document, variables } = mutationOf(operation, { AccountId: foreign });
    await refused(document, variables, mutationName(operation));
  });

  test.each(writes.filter((operation) => !inAccount.includes(operation)))(
    "%s, which names no account, is not for what the caller cannot see",
    async (operation) => {
      await chime.resetCalls();
      const { document, variables } = mutationOf(operation, {
        ...("PhoneNumberId" in definitionOf(operation).input && { PhoneNumberId: foreignNumber }),
        ...("PhoneNumberIds" in definitionOf(operation).input && { PhoneNumberIds: [ownNumber, foreignNumber] }),
        ...("FromPhoneNumber" in definitionOf(operation).input && { FromPhoneNumber: foreignNumber }),
        ...("UpdatePhoneNumberRequestItems" in definitionOf(operation).input && {
          UpdatePhoneNumberRequestItems: [{ PhoneNumberId: foreignNumber, CallingName: "Theirs" }],
        }),
      });
      const answer = await query(document, variables, confined);
      expect(codesOf(answer)).toEqual({ [mutationName(operation)]: "FORBIDDEN" });
      // At most it was looked up whose number it is.
      expect(
        Object.keys((await chime.calls()) as object).filter((name) => !/^(Get|List)PhoneNumbers?$/.test(name)),
      ).toEqual([]);
    },
  );

  test("a number without an association cannot be assigned", async () => {
    const { document, variables } = mutationOf("AssociatePhoneNumberWithUser", {
      AccountId: own,
      UserId: colleague,
      E164PhoneNumber: freeNumber,
    });
    expect(codesOf(await query(document, variables, confined))).toEqual({ associatePhoneNumberWithUser: "FORBIDDEN" });
  });

  test("in the caller's own account are carried out", async () => {
    const { document, variables } = mutationOf("UpdateUser", { AccountId: own, UserId: colleague, LicenseType: "Pro" });
    expect(await query(document, variables, confined)).toEqual({
      data: { updateUser: { __typename: "UpdateUserPayload" } },
    });
    const update = mutationOf("UpdatePhoneNumber", { PhoneNumberId: ownNumber, CallingName: "Mine" });
    expect((await query(update.document, update.variables, confined)).errors).toBeUndefined();
  });

  test("the same idempotency key of another caller is another key", async () => {
    const make = (name: string) => mutationOf("CreateBot", { AccountId: own, DisplayName: name });
    const send = async (headers: Readonly<Record<string, string>>, name: string) => {
      const { document, variables } = make(name);
      const input = { ...(variables.input as object), idempotencyKey: "same" };
      return query(document.replace("__typename", "bot { displayName }"), { input }, headers);
    };
    const first = await send(confined, "one");
    expect(at(first.data, "createBot.bot.displayName")).toContain("one");
    expect(at((await send(everyone, "two")).data, "createBot.bot.displayName")).toContain("two");
    expect(codesOf(await send(confined, "two"))).toEqual({ createBot: "CONFLICT" });
  });
});

describe("what other callers do", () => {
  test("does not show in reports: an account-limited caller gets none", async () => {
    const answer = await query(
      "query ($a: ID!) { account(accountId: $a) { name } }",
      { a: own },
      {
        ...confined,
        "x-upstream-report": "1",
      },
    );
    expect(answer).toEqual({ data: { account: { name: expect.any(String) as unknown } } });
  });

  test("does not show in hasNextPage, which says whether the caller may see another item", async () => {
    const pageOf = async (first: number): Promise<unknown> =>
      (
        await query(
          "query ($first: Int!) { phoneNumbers(first: $first) { pageInfo { hasNextPage } } accounts(first: $first) { pageInfo { hasNextPage } } }",
          { first },
          confined,
        )
      ).data;
    expect(await pageOf(1)).toEqual({
      phoneNumbers: { pageInfo: { hasNextPage: false } },
      accounts: { pageInfo: { hasNextPage: false } },
    });
  });

  test("does not show in the rooms of a foreign member: they are FORBIDDEN, whatever the account's type", async () => {
    const { Rooms: [room] = [] } = await client.send(new ListRoomsCommand({ AccountId: own, MaxResults: 1 }));
    proxy.meddle = ({ path }) =>
      path.includes("/memberships")
        ? (reply) => {
            const body = JSON.parse(reply.body) as { RoomMemberships: { Member: object }[] };
            const RoomMemberships = body.RoomMemberships.slice(0, 1).map((membership) => ({
              ...membership,
              Member: { ...membership.Member, MemberType: "User", AccountId: team },
            }));
            return { ...reply, body: JSON.stringify({ RoomMemberships }) };
          }
        : undefined;
    const answer = await query(
      `query ($a: ID!, $r: ID!) {
        accounts { nodes { name } }
        room(accountId: $a, roomId: $r) { memberships { nodes { member { node { ... on User { rooms { nodes { name } } } } } } } }
      }`,
      { a: own, r: room?.RoomId },
      { ...confined, "cache-control": "no-cache" },
    );
    proxy.meddle = undefined;
    expect(codesOf(answer)).toEqual({ "room.memberships.nodes.0.member.node.rooms": "FORBIDDEN" });
  });
});
