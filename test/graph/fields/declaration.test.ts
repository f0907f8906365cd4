import { isObjectType } from "graphql";
import { expect, test } from "vitest";
import { declarationOf, operationsOf } from "../../../src/graph/fields/declaration.js";
import { schema } from "../../../src/graph/schema.js";

test("every field has a declaration, so that the estimate knows what it reads", () => {
  /** The fields that read nothing: they show what their parent has at hand. */
  const readNothing = new Set([
    "RoomMembership.member",
    "RoomMembership.accountId",
    "Bot.accountId",
    "Query.rateLimit",
    "Query.viewer",
    "AvailablePhoneNumber.e164PhoneNumber",
    "PhoneNumberAssociation.name",
  ]);
  const isDerived = (type: string): boolean =>
    /^__|(?:Payload|Error|Connection|Edge)$/.test(type) ||
    ["Mutation", "PageInfo", "RateLimit", "Viewer"].includes(type);
  const undeclared = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !isDerived(name))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) =>
        declarationOf(field) || field.name === "id" || readNothing.has(`${type.name}.${field.name}`)
          ? []
          : [`${type.name}.${field.name}`],
      ),
    );
  expect(undeclared).toEqual([]);
});

test("the description of every field that reads names the operations it calls", () => {
  const unnamed = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const read = declarationOf(field)?.read;
        // The operation of `node` depends on the type of the id.
        if (!read || read.kind === "nodes") return [];
        const text = field.description ?? "";
        return operationsOf(read)
          .filter((operation) => !new RegExp(`\\b${operation}\\b`).test(text))
          .map((operation) => `${type.name}.${field.name}: ${operation}`);
      }),
    );
  expect(unnamed).toEqual([]);
});
