import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { AuthenticationUnavailableError, UnauthenticatedError } from "../../src/auth/errors.js";
import { listen, testGateway } from "../support/gateway.js";

const { url, chime } = await testGateway();

describe("/schema.graphql", () => {
  test("is the printed schema, with an ETag that answers 304", async () => {
    const response = await fetch(`${url}/schema.graphql`);
    expect(await response.text()).toBe(readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8"));
    const etag = response.headers.get("etag") ?? "";
    expect((await fetch(`${url}/schema.graphql`, { headers: { "if-none-match": etag } })).status).toBe(304);
  });

  test("requires credentials if authentication is configured", async () => {
    const closed = await listen({
      endpoint: chime.url,
      authenticate: () => Promise.reject(new UnauthenticatedError("missing")),
    });
    expect((await fetch(`${closed}/schema.graphql`)).status).toBe(401);
  });

  test("is 503, like the metrics, while credentials cannot be verified", async () => {
    const away = await listen({
      endpoint: chime.url,
      authenticate: () => Promise.reject(new AuthenticationUnavailableError()),
    });
    for (const path of ["/schema.graphql", "/metrics"]) expect((await fetch(away + path)).status, path).toBe(503);
  });
});
