import * as sdk from "@aws-sdk/client-chime";
import * as voice from "@aws-sdk/client-chime-sdk-voice";
import { expect, test } from "vitest";
import { commonExceptions, exceptions, type ExceptionName } from "../../src/operations/exceptions.js";
import { definitionOf, type OperationName, operationNames } from "../../src/operations/operations.js";
import type { Member, Members, Shape } from "../../src/operations/shape.js";

/** The public facts of an operation. A member's name ends in "!" if it is required and in "~" if it is sensitive. */
const factsOf = (operation: OperationName): object => {
  const { http, status, input, output, errors } = definitionOf(operation);
  return {
    uri: http,
    status,
    input: membersSummary(input),
    output: membersSummary(output),
    errors: [...errors].sort(),
  };
};

const mark = (shape: Member): string =>
  `${shape.required ? "!" : ""}${shape.type === "string" && shape.sensitive ? "~" : ""}`;

function summary(shape: Shape): unknown {
  switch (shape.type) {
    case "structure":
      return membersSummary(shape.members);
    case "list":
      return [summary(shape.of), ...(shape.of.type === "string" && shape.of.sensitive ? ["~"] : [])];
    case "string":
      return shape.enum ? [...shape.enum].sort().join("|") : "string";
    default:
      return shape.type;
  }
}

const membersSummary = (members: Members): object =>
  Object.fromEntries(Object.entries(members).map(([name, shape]) => [`${name}${mark(shape)}`, summary(shape)]));

test("the operations are those that the SDK has a command for", () => {
  const commands = Object.keys(sdk).flatMap(
    (name) => /^(?<operation>[A-Z]\w+)Command$/.exec(name)?.groups?.operation ?? [],
  );
  expect([...operationNames].sort()).toEqual(commands.sort());
});

/** A change of the SDK or of an entry that alters a fact fails here. Record it with `npx vitest run test/operations -u`. */
test("the URI, status, members and errors of every operation are the recorded ones", async () => {
  const lines = [...operationNames]
    .sort()
    .map((operation) => `  "${operation}": ${JSON.stringify(factsOf(operation))}`);
  await expect(`{\n${lines.join(",\n")}\n}\n`).toMatchFileSnapshot("table.json");
});

test.each(operationNames)("%s requires every member of its path", (operation) => {
  const { input, uri } = definitionOf(operation);
  for (const member of uri.pathMembers) expect(input[member], member).toMatchObject({ required: true, inPath: true });
});

test("a URI is parsed into method, segments, path members and fixed query", () => {
  expect(definitionOf("ResetPersonalPIN").uri).toEqual({
    method: "POST",
    segments: ["accounts", { member: "AccountId" }, "users", { member: "UserId" }],
    pathMembers: ["AccountId", "UserId"],
    query: { operation: "reset-personal-pin" },
  });
});

test("each exception of the SDKs is listed with the SDK's status", () => {
  const statuses = [...Object.entries(voice), ...Object.entries(sdk)].flatMap(([name, schema]) => {
    const [kind, , , traits] = (Array.isArray(schema) ? schema : []) as unknown[];
    return kind === -3 && !name.endsWith("ServiceException$")
      ? [[name.slice(0, -1), Reflect.get(traits as object, "httpError")] as const]
      : [];
  });
  const listed = (Object.keys(exceptions) as ExceptionName[]).map((name) => [name, exceptions[name].status] as const);
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(statuses));
  for (const name of commonExceptions) expect(exceptions).toHaveProperty(name);
});

test("exactly the reads use the method GET", () => {
  for (const operation of operationNames) {
    const { uri, kind } = definitionOf(operation);
    expect(uri.method === "GET", operation).toBe(kind !== "write");
  }
});

const strings = function* (members: Members): Generator<Shape & { readonly type: "string" }> {
  for (const shape of Object.values(members)) yield* stringsOf(shape);
};
const stringsOf = function* (shape: Shape): Generator<Shape & { readonly type: "string" }> {
  if (shape.type === "string") yield shape;
  else if (shape.type === "list") yield* stringsOf(shape.of);
  else if (shape.type === "structure") yield* strings(shape.members);
};

test("every pattern comes with a message for people, which does not show the pattern", () => {
  for (const operation of operationNames)
    for (const { pattern, message } of strings(definitionOf(operation).input))
      if (pattern) {
        expect(message, operation).toMatch(/^must /);
        expect(message).not.toContain(pattern.source);
      }
});

test("the operations that take or return a secret are these", () => {
  const found = operationNames.flatMap((operation) => {
    const { input, output } = definitionOf(operation);
    return [...strings(input), ...strings(output)].some(({ secret }) => secret) ? [operation] : [];
  });
  expect(found.sort()).toEqual([
    "CreateBot",
    "CreateUser",
    "GetBot",
    "GetEventsConfiguration",
    "GetUser",
    "ListBots",
    "ListUsers",
    "PutEventsConfiguration",
    "RegenerateSecurityToken",
    "ResetPersonalPIN",
    "UpdateBot",
    "UpdateUser",
  ]);
});
