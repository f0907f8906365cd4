import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import Fastify, { type FastifyInstance } from "fastify";
import { getOperationAST, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tabs } from "../../playground/tabs.js";
import { playground } from "../../src/gateway/playground.js";
import { testGateway, type TestGateway } from "../support/gateway.js";

let directory: string;
let app: FastifyInstance;
let url: string;
let graph: TestGateway;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "playground-"));
  await promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/build-playground.ts", directory]);
  app = Fastify({ forceCloseConnections: true });
  await app.register(playground, { directory });
  app.get("/graphql", () => "the graph");
  url = await app.listen({ port: 0 });
  graph = await testGateway();
});

afterAll(async () => {
  await app.close();
  await rm(directory, { recursive: true });
});

describe("the playground", () => {
  it("is a page whose every script and style is there, and comes from this server", async () => {
    const response = await fetch(`${url}/`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
    const page = await response.text();
    expect(page).not.toMatch(/https?:\/\//);
    const files = Array.from(page.matchAll(/(?:src|href)="([^"]+)"/g), ([, file]) => file ?? "");
    expect(files.length).toBeGreaterThanOrEqual(3);
    const types = await Promise.all(files.map(async (file) => (await fetch(url + file)).headers.get("content-type")));
    expect(types).toEqual([
      expect.stringMatching(/svg/),
      expect.stringMatching(/css/),
      expect.stringMatching(/javascript/),
    ]);
  });

  it("has a policy that lets no script in but its own files, and no inline script that would need more", async () => {
    const response = await fetch(`${url}/`);
    expect(response.headers.get("content-security-policy")).toMatch(/script-src 'self'; worker-src 'self'/);
    expect(await response.text()).not.toMatch(/<script>|<script [^>]*>[^<]/);
  });

  it.each(["editor", "json", "graphql"])("has the editor's %s worker", async (name) => {
    const response = await fetch(`${url}/playground/${name}.worker.js`);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, expect.stringMatching(/javascript/)]);
  });

  it("lets a browser keep its files, and ask whether they are still good", async () => {
    const { headers } = await fetch(`${url}/playground/main.js`);
    expect(headers.get("cache-control")).toMatch(/max-age=0/);
    const again = await fetch(`${url}/playground/main.js`, {
      headers: { "cache-control": "max-age=0", "if-none-match": headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
  });

  it("leaves other paths alone", async () => {
    expect(await (await fetch(`${url}/graphql`)).text()).toBe("the graph");
    expect((await fetch(`${url}/playground/nothing.js`)).status).toBe(404);
    expect((await fetch(`${url}/playground/..%2f..%2fpackage.json`)).status).toBeGreaterThanOrEqual(400);
  });

  it.each(tabs.map((tab) => [getOperationAST(parse(tab.query))?.name?.value, tab] as const))(
    "opens with %s, which the schema takes and the embedded service answers",
    async (_, { query, variables }) => {
      const { data, errors } = await graph.query(query, variables);
      expect(errors).toBeUndefined();
      for (const [field, value] of Object.entries(data ?? {})) expect(value, field).not.toBeNull();
    },
  );

  it("says what to do when it is not built", async () => {
    const bare = Fastify();
    await bare.register(playground, { directory: join(directory, "nowhere") });
    expect((await bare.inject("/")).body).toMatch(/npm run build/);
    await bare.close();
  });
});
