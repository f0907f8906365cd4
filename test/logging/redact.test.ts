import { describe, expect, test } from "vitest";
import { createRedact, redactCaller, redactName } from "../../src/logging/redact.js";

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

describe("the caller in the log", () => {
  const redact = createRedact("a key");

  test.each([
    "loopback",
    "key:0123456789ab",
    "key:123456789012",
    "jwt:https://issuer.example.com/|auth0|5f7c8ec7c33c6c004bbafe82",
    "jwt:https://issuer.example.com/|alice",
    "jwt:https://issuer.example.com/|109876543210987654321",
  ])("is named, so that an operator can tell who made a change: %s", (name) => {
    expect(redactCaller(name, redact)).toBe(name);
  });

  test.each(["jane@example.com", "12065550100", "sms|12065550100", "Jane Doe"])(
    "has the issuer and a hash for the subject %s, which can identify a person",
    (subject) => {
      expect(redactCaller(`jwt:https://issuer.example.com/|${subject}`, redact)).toBe(
        `jwt:https://issuer.example.com/|${redact(subject)}`,
      );
    },
  );
});
