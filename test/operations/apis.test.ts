import * as chime from "@aws-sdk/client-chime";
import * as voice from "@aws-sdk/client-chime-sdk-voice";
import { expect, test } from "vitest";
import { definitionOf, operationNames } from "../../src/operations/operations.js";
import { readOperation } from "../../src/operations/sdk-schema.js";
import type { Members, Shape } from "../../src/operations/shape.js";

const inBoth = operationNames.filter((operation) => definitionOf(operation).apis.includes("voice"));
const schemaIn = (sdk: object, operation: string) =>
  Reflect.get(sdk, `${operation}$`) as typeof chime.CreateUser$ | undefined;

/** The differences between the APIs, by the path of the member: the API that alone has it, requires it, or has a value. */
function differences(members: Members, path: string): string[] {
  return Object.entries(members).flatMap(([name, member]) => {
    const at = `${path}.${name}`;
    return [
      ...(member.memberOf ? [`${at} only in ${member.memberOf}`] : []),
      ...(member.requiredIn ? [`${at} required only in ${member.requiredIn}`] : []),
      ...ofShape(member, at),
    ];
  });
}

function ofShape(shape: Shape, at: string): string[] {
  if (shape.type === "structure") return differences(shape.members, at);
  if (shape.type === "list") return ofShape(shape.of, `${at}[]`);
  return shape.type === "string"
    ? Object.entries(shape.onlyIn ?? {}).map(([value, api]) => `${at} ${value} only in ${api}`)
    : [];
}

test("the operations that both SDKs have are those that Amazon Chime SDK Voice can serve", () => {
  const common = operationNames.filter((operation) => schemaIn(voice, operation) !== undefined);
  expect([...inBoth].sort()).toEqual(common.sort());
  expect(inBoth).toHaveLength(16);
});

test.each(inBoth)("%s has the same method, path and status in both APIs", (operation) => {
  const [inChime, inVoice] = [chime, voice].map((sdk) => schemaIn(sdk, operation));
  if (!inChime || !inVoice) throw new Error("The operation is missing");
  const [a, b] = [readOperation(inChime), readOperation(inVoice)];
  expect([b.method, b.uri, b.status]).toEqual([a.method, a.uri, a.status]);
});

/** A change of either SDK fails here. Record it with `npx vitest run test/operations -u`. */
test("the differences between the APIs are the recorded ones", async () => {
  const found = inBoth.flatMap((operation) => {
    const { input, output } = definitionOf(operation);
    return [...differences(input, `${operation} input`), ...differences(output, `${operation} output`)];
  });
  await expect(`${found.sort().join("\n")}\n`).toMatchFileSnapshot("api-differences.txt");
});
