import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeGlobalId, encodeGlobalId } from "../../src/relay/global-id.js";

const text = fc.string({ unit: "grapheme", minLength: 1 });
const id = fc.record({ type: text, values: fc.array(text, { maxLength: 4 }) });

test("a global id decodes to what was encoded", () => {
  fc.assert(
    fc.property(id, (what) => {
      expect(decodeGlobalId(encodeGlobalId(what))).toEqual(what);
    }),
  );
});

test("a global id is base64url, and equal exactly for equal objects", () => {
  fc.assert(
    fc.property(id, id, (one, other) => {
      expect(encodeGlobalId(one)).toMatch(/^[\w-]+$/);
      expect(encodeGlobalId(one) === encodeGlobalId(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});

test("ids whose parts concatenate to the same text are different", () => {
  const ids = [
    { type: "User", values: ["a", "b"] },
    { type: "User", values: ["ab"] },
    { type: "User", values: ["a,b"] },
    { type: "User", values: ['a","b'] },
    { type: "Usera", values: ["b"] },
  ];
  expect(new Set(ids.map(encodeGlobalId)).size).toBe(ids.length);
});

test.each([
  ["nothing", ""],
  ["padding", `${encodeGlobalId({ type: "User", values: ["aa"] })}=`],
  ["white space", ` ${encodeGlobalId({ type: "User", values: ["a"] })}`],
  ["no JSON", Buffer.from("User:1").toString("base64url")],
  ["no list", Buffer.from('{"type":"User"}').toString("base64url")],
  ["an empty list", Buffer.from("[]").toString("base64url")],
  ["numbers", Buffer.from('["User",1]').toString("base64url")],
  ["an empty id", Buffer.from('["User",""]').toString("base64url")],
  ["lists in it", Buffer.from('["User",["a"]]').toString("base64url")],
])("%s is none of ours", (_, given) => {
  expect(decodeGlobalId(given)).toBeUndefined();
});

test("any text is decoded or refused without an exception", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (given) => {
      expect(() => decodeGlobalId(given)).not.toThrow();
    }),
  );
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(() => decodeGlobalId(Buffer.from(json).toString("base64url"))).not.toThrow();
    }),
  );
});
