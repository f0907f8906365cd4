import * as sdk from "@aws-sdk/client-chime";
import { isObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { definitionOf, operationNames } from "../src/operations/operations.js";
import { declarationOf, operationsOf } from "../src/graph/fields/declaration.js";
import { schema } from "../src/graph/schema.js";
import { mutationOf } from "./auth/support.js";
import { fixtures } from "./local-chime/support/fixtures.js";
import { testGateway } from "./support/gateway.js";

/** Every operation is really run, through the AWS SDK and through the graph, and the embedded service records the calls. */
const { chime, counted } = await testGateway();
const { input } = await fixtures(chime);
const writes = operationNames.filter((operation) => definitionOf(operation).kind === "write");

test("the operations are exactly those for which the SDK has a command", () => {
  const commands = Object.keys(sdk)
    .filter((name) => /^[A-Z].*Command$/.test(name))
    .map((name) => name.replace(/Command$/, ""));
  expect([...operationNames].sort()).toEqual(commands.sort());
});

describe("through the AWS SDK", () => {
  test.each(operationNames)("%s succeeds against the embedded service, which records the call", async (operation) => {
    const Command = sdk[`${operation}Command`] as unknown as new (
      input: object,
    ) => Parameters<typeof chime.client.send>[0];
    const command = new Command(await input(operation));
    await chime.resetCalls();
    await chime.client.send(command);
    expect(await chime.calls()).toEqual({ [operation]: 1 });
  });
});

describe("through the graph", () => {
  test("every read is declared by a field", () => {
    const fields = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()));
    const reads = new Set(
      fields.flatMap((field) => {
        const read = declarationOf(field)?.read;
        return read ? operationsOf(read) : [];
      }),
    );
    expect(operationNames.filter((operation) => !writes.includes(operation) && !reads.has(operation))).toEqual([]);
  });

  test.each(writes)("%s is sent by the mutation of its name", async (operation) => {
    const { document, variables } = mutationOf(operation, await input(operation));
    const { errors, calls } = await counted(document, variables);
    expect(errors).toBeUndefined();
    expect(calls).toMatchObject({ [operation]: 1 });
  });
});
