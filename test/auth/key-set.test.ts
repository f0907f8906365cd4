import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, SignJWT } from "jose";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AuthenticationUnavailableError, UnauthenticatedError } from "../../src/auth/errors.js";
import { createJwtVerifier, type JwtVerifier } from "../../src/auth/jwt.js";

/** The issuer's published keys: how often they are fetched, and what happens while they cannot be. Only the clock is turned; nothing waits. */
const issuer = "https://issuer.example.com/";
const audience = "chime-graphql";
const first = generateKeyPairSync("rsa", { modulusLength: 2048 });
const second = generateKeyPairSync("ec", { namedCurve: "P-384" });
const start = Date.parse("2026-01-01T00:00:00Z");

let published: Readonly<Record<string, KeyObject>>;
let fetches: number;
/** Answers with something else than keys. */
let instead: string | undefined;
const jwks = createServer((_, response) => {
  fetches += 1;
  void Promise.all(Object.entries(published).map(async ([kid, key]) => ({ ...(await exportJWK(key)), kid }))).then(
    (keys) => response.setHeader("connection", "close").end(instead ?? JSON.stringify({ keys })),
  );
});
let verify: JwtVerifier;

beforeEach(async () => {
  [published, fetches, instead] = [{ first: first.publicKey }, 0, undefined];
  await new Promise<void>((resolve) => jwks.listen(0, "127.0.0.1", resolve));
  verify = createJwtVerifier({
    jwksUrl: `http://127.0.0.1:${(jwks.address() as AddressInfo).port}/`,
    issuer,
    audience,
  });
  vi.useFakeTimers({ toFake: ["Date"], now: start });
});
afterEach(async () => {
  vi.useRealTimers();
  if (jwks.listening) await new Promise((resolve) => jwks.close(resolve));
});

const token = (kid: string, alg: string, key: KeyObject): Promise<string> =>
  new SignJWT({})
    .setProtectedHeader({ alg, kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject("alice")
    .setExpirationTime("2h")
    .sign(key);
const old = () => token("first", "RS384", first.privateKey);
const rotated = () => token("second", "ES384", second.privateKey);
const alice = { name: `jwt:${issuer}|alice` };
const refusedAs = (reason: string) => expect.objectContaining({ constructor: UnauthenticatedError, reason }) as unknown;

describe("the issuer's keys", () => {
  test("are fetched once for many tokens, and again when they are ten minutes old", async () => {
    for (let n = 0; n < 5; n += 1) expect(await verify(await old())).toMatchObject(alice);
    expect(fetches).toBe(1);
    vi.setSystemTime(start + 10 * 60_000);
    expect(await verify(await old())).toMatchObject(alice);
    expect(fetches).toBe(2);
  });

  test("are fetched again for an unknown key id, but not each time: invented ids cause no flood", async () => {
    expect(await verify(await old())).toMatchObject(alice);
    published = { second: second.publicKey };
    vi.setSystemTime(start + 9_000);
    for (let n = 0; n < 5; n += 1) await expect(verify(await rotated())).rejects.toEqual(refusedAs("invalid"));
    expect(fetches).toBe(1);
    vi.setSystemTime(start + 10_000);
    expect(await verify(await rotated())).toMatchObject(alice);
    expect(fetches).toBe(2);
    // The key that was taken back counts no longer.
    await expect(verify(await old())).rejects.toEqual(refusedAs("invalid"));
  });

  test.each([
    ["no JSON", "<html>"],
    ["no key set", "{}"],
  ])("that are %s let nobody in, and that is not the caller's fault", async (_, body) => {
    instead = body;
    await expect(verify(await old())).rejects.toBeInstanceOf(AuthenticationUnavailableError);
  });

  test("expire while the issuer is unavailable, and are fetched when it is back", async () => {
    expect(await verify(await old())).toMatchObject(alice);
    const { port } = jwks.address() as AddressInfo;
    await new Promise((resolve) => jwks.close(resolve));
    expect(await verify(await old())).toMatchObject(alice);
    vi.setSystemTime(start + 10 * 60_000);
    await expect(verify(await old())).rejects.toBeInstanceOf(AuthenticationUnavailableError);
    await new Promise<void>((resolve) => jwks.listen(port, "127.0.0.1", resolve));
    vi.setSystemTime(start + 10 * 60_000 + 1_000);
    expect(await verify(await old())).toMatchObject(alice);
  });

  test("of a failing issuer are fetched with a growing pause, and the failure is reported once each way", async () => {
    const states: boolean[] = [];
    verify = createJwtVerifier(
      { jwksUrl: `http://127.0.0.1:${(jwks.address() as AddressInfo).port}/`, issuer, audience },
      (error) => states.push(error === undefined),
    );
    instead = "<html>";
    const fails = async (): Promise<void> =>
      expect(verify(await old())).rejects.toBeInstanceOf(AuthenticationUnavailableError);
    for (let n = 0; n < 100; n += 1) await fails();
    expect(fetches).toBe(1);
    vi.setSystemTime(start + 1_000);
    for (let n = 0; n < 10; n += 1) await fails();
    vi.setSystemTime(start + 2_000);
    for (let n = 0; n < 10; n += 1) await fails();
    expect([fetches, states]).toEqual([2, [false]]);
    instead = undefined;
    vi.setSystemTime(start + 3_000);
    expect(await verify(await old())).toMatchObject(alice);
    expect([fetches, states]).toEqual([3, [false, true]]);
  });

  test("do not make a token valid that was issued in the future", async () => {
    const issued = (at: number): Promise<string> =>
      new SignJWT({})
        .setProtectedHeader({ alg: "RS384", kid: "first" })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject("alice")
        .setIssuedAt(at)
        .setExpirationTime("2h")
        .sign(first.privateKey);
    expect(await verify(await issued(start / 1000 + 59))).toMatchObject(alice);
    await expect(verify(await issued(start / 1000 + 61))).rejects.toEqual(refusedAs("invalid"));
  });
});
