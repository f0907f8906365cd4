import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BadCursorError, decodeCursor, encodeCursor } from "../../src/relay/cursor.js";

describe("a cursor", () => {
  const position = fc.record({
    token: fc.option(fc.string({ unit: "binary" })),
    index: fc.integer({ min: -1, max: 500 }),
    key: fc.string({ unit: "grapheme" }),
  });
  const binding = fc.record({ secret: fc.string({ minLength: 1 }), field: fc.string() });
  const own = { secret: "secret", field: "Account.users" };

  test("decodes to its position with the same binding", () => {
    fc.assert(
      fc.property(position, binding, (where, bound) => {
        expect(decodeCursor(encodeCursor(where, bound), bound)).toEqual(where);
      }),
    );
  });

  test("is refused with another field or another secret", () => {
    fc.assert(
      fc.property(position, binding, binding, (where, bound, other) => {
        fc.pre(bound.secret !== other.secret || bound.field !== other.field);
        expect(() => decodeCursor(encodeCursor(where, bound), other)).toThrow(BadCursorError);
      }),
    );
  });

  test("is refused if any character is changed, added or removed", () => {
    fc.assert(
      fc.property(position, fc.nat(), fc.constantFrom("A", "z", "_", "=", " ", ""), (where, pick, replacement) => {
        const cursor = encodeCursor(where, own);
        const i = pick % cursor.length;
        const damaged = cursor.slice(0, i) + replacement + cursor.slice(i + 1);
        fc.pre(damaged !== cursor);
        expect(() => decodeCursor(damaged, own)).toThrow(BadCursorError);
      }),
    );
  });

  test("is refused if it is any other text", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.base64String(), fc.constant(Buffer.from("null").toString("base64url"))),
        (text) => {
          expect(() => decodeCursor(text, own)).toThrow(BadCursorError);
        },
      ),
    );
  });
});
