import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { definitionOf, operationNames } from "../../src/operations/operations.js";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

test("the IAM policy of the README allows exactly the live operations: those that read, and those named beside it that write", () => {
  const [, before = "", policy = ""] =
    /^The role needs these IAM actions([\s\S]*?)^```json\n([\s\S]*?)^```$/m.exec(readme) ?? [];
  const live = operationNames.filter((operation) => definitionOf(operation).apis.includes("voice"));
  const actionsThat = (writes: boolean): string[] =>
    live
      .filter((operation) => (definitionOf(operation).kind === "write") === writes)
      .map((name) => `chime:${name}`)
      .sort();
  const { Statement } = JSON.parse(policy) as { Statement: readonly { Action: readonly string[] }[] };
  expect(Statement.flatMap(({ Action }) => Action).sort()).toEqual(actionsThat(false));
  expect(Array.from(before.matchAll(/"(chime:\w+)"/g), ([, action]) => action).sort()).toEqual(actionsThat(true));
});
