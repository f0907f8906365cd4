import { describe, expect, test } from "vitest";
import { createRedact, redactName } from "../../src/logging/redact.js";

describe("ids in the log", () => {
  const redact = createRedact("a key");

  test("are Chime's own ids, unchanged", () => {
    expect(redact("12a3456b-7c89-012d-3456-78901e23fg45")).toBe("12a3456b-7c89-012d-3456-78901e23fg45");
  });

  test.each([
    "+12065550100",
    "jane@example.com",
    "Jane",
    "12065550100",
    "",
    "12a3456b-7c89-012d-3456-78901e23fg45 jane",
    "../etc/passwd",
  ])("are hashed when they could say something of somebody: %j", (id) => {
    expect(redact(id)).toMatch(/^hmac:[0-9a-f]{16}$/);
  });

  test("have the same hash for the same number or address in any spelling", () => {
    expect(new Set(["+12065550100", "%2B12065550100", "%2b12065550100", "12065550100"].map(redact)).size).toBe(1);
    expect(redact("Jane@Example.com")).toBe(redact("jane@example.com"));
    expect(redact("+12065550100")).not.toBe(redact("+12065550101"));
  });

  test("cannot be guessed without the key", () => {
    const [one, other] = [createRedact(), createRedact()];
    expect(one("+12065550100")).not.toBe(other("+12065550100"));
    expect(createRedact("a key")("+12065550100")).toBe(redact("+12065550100"));
  });
});

test.each([
  ["loopback", true],
  ["token:deploy-bot", true],
  ["sub.1a2b3c", true],
  ["jane@example.com", false],
  ["+12065550100", false],
  ["12065550100", false],
  ["Jane Doe", false],
])("a caller's name, %s, is written down as it is: %s", (caller, asItIs) => {
  const written = redactName(caller, () => "hashed");
  expect(written).toBe(asItIs ? caller : "hashed");
});
