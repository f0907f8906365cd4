import { type AddressInfo, createServer } from "node:net";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { anyCredentials, localChime, present } from "../support/local-chime.js";
import { post } from "../support/gateway.js";
import { startGateway } from "../support/gateway-process.js";

describe("npm start", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "prints both addresses and a query that works; on %s it answers what it has begun, and ends",
    async (signal) => {
      const { child, printed, ended, line, url } = startGateway({
        PORT: "0",
        LOCAL_CHIME_PORT: "0",
        LOCAL_CHIME_USERS: "20",
        LOCAL_CHIME_LATENCY_MS: "200",
      });
      const gateway = await url();
      const local = await line("local chime");
      expect(new URL(gateway).port).not.toBe("0");
      expect(new URL(local).port).not.toBe("0");
      const query = present(
        /^try: curl -s \S+ -H 'content-type: application\/json' -d '(.+)'$/m.exec(printed.out)?.[1],
      );
      const first: unknown = await (await post(gateway, query)).json();
      expect(first).toMatchObject({
        data: { accounts: { nodes: [{ name: "Example Corp", users: { totalCount: 20 } }, {}, {}, {}] } },
      });

      await fetch(`${local}/__local/calls`, { method: "DELETE" });
      const begun = post(gateway, { query: "{ phoneNumberSettings { callingName } }" });
      await vi.waitFor(async () =>
        expect(await (await fetch(`${local}/__local/calls`)).json()).toEqual({ GetPhoneNumberSettings: 1 }),
      );
      child.kill(signal);
      expect(await (await begun).json()).toMatchObject({
        data: { phoneNumberSettings: { callingName: "Example Corp" } },
      });
      expect(await ended).toBe(0);
      expect(printed.err).not.toMatch(/error/i);
    },
  );

  test("in production it serves another endpoint with the AWS SDK's own credentials, and prints only JSON to standard output", async () => {
    const chime = await localChime({ credentials: `${anyCredentials.accessKeyId}:${anyCredentials.secretAccessKey}` });
    const { child, printed, ended, url } = startGateway({
      PORT: "0",
      CHIME_BACKEND: "aws",
      CHIME_ENDPOINT: chime.url,
      AWS_ACCESS_KEY_ID: anyCredentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: anyCredentials.secretAccessKey,
      NODE_ENV: "production",
      LOG_LEVEL: "info",
    });
    const gateway = await url();
    expect(printed.err).not.toContain("local chime:");
    expect(printed.err).toContain(`backend: ${chime.url}, region us-east-1\nauthentication: none`);
    expect(await (await post(gateway, { query: "{ phoneNumberSettings { callingName } }" })).json()).toMatchObject({
      data: { phoneNumberSettings: { callingName: "Example Corp" } },
    });
    expect(await (await post(gateway, { query: "{ __schema { description } }" })).json()).toMatchObject({
      errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }],
    });
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    const lines = printed.out.trim().split("\n");
    const messages = lines.map((text) => (JSON.parse(text) as { msg: string }).msg);
    expect(messages[0]).toMatch(/^listening on http/);
    expect(messages.at(-1)).toBe("shutting down: requests in flight are answered");
  });

  test("after SIGTERM it answers requests for SHUTDOWN_DELAY_MS, while /readyz says that it is shutting down", async () => {
    const { child, url } = startGateway({ PORT: "0", LOCAL_CHIME_PORT: "0", SHUTDOWN_DELAY_MS: "60000" });
    const gateway = await url();
    expect((await fetch(`${gateway}/readyz`)).status).toBe(200);
    child.kill("SIGTERM");
    await vi.waitFor(async () => expect((await fetch(`${gateway}/readyz`)).status).toBe(503));
    expect(await (await post(gateway, { query: "{ phoneNumberSettings { callingName } }" })).json()).toMatchObject({
      data: { phoneNumberSettings: { callingName: "Example Corp" } },
    });
  });

  test("reports all errors of both configurations together, by variable", async () => {
    const mistakes = {
      HOST: "0.0.0.0",
      PORT: "65536",
      CHIME_ENDPOINT: "http://127.0.0.1:1",
      REQUEST_TIMEOUT_MS: "soon",
      INTROSPECTION: "maybe",
      LOG_LEVEL: "loud",
      CORS_ORIGINS: "*",
      PERSISTED_DOCUMENTS: "nowhere.json",
      LOCAL_CHIME_USERS: "many",
      LOCAL_CHIME_FAULTS: "Nonsense:1",
    };
    const { printed, ended, line } = startGateway(mistakes);
    await expect(line("gateway")).rejects.toThrow();
    expect(await ended).toBe(1);
    for (const name of Object.keys(mistakes)) expect(printed.err).toMatch(new RegExp(`^  ${name}: \\S`, "m"));
    expect(printed.out).toBe("");
  });

  test("reports a port that is in use, and leaves nothing running", async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void holder.close());
    const { port } = holder.address() as AddressInfo;
    const { printed, ended, line } = startGateway({ PORT: String(port), LOCAL_CHIME_PORT: "0" });
    await expect(line("gateway")).rejects.toThrow();
    expect(await ended).toBe(1);
    expect(printed.err).toContain(String(port));
    expect(printed.err).not.toMatch(/ at .*\.[jt]s/);
  });
});
