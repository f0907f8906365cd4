import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { FastifyInstance } from "fastify";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schema } from "../../src/graph/schema.js";
import { createGateway } from "../../src/gateway/server.js";
import { type LocalChime, startLocalChime } from "../../src/local-chime/index.js";
import { present } from "../support/local-chime.js";

const firstSentence = (text: string | null | undefined): string => present(text?.split(".")[0]).trim();

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

describe.skipIf(executablePath === undefined)("the playground in a browser", () => {
  let directory: string;
  let chime: LocalChime;
  let gateway: FastifyInstance;
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "playground-"));
    await promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/build-playground.ts", directory]);
    chime = await startLocalChime();
    gateway = await createGateway({
      region: "us-east-1",
      endpoint: chime.url,
      credentials: { accessKeyId: "any", secretAccessKey: "any" },
      requestTimeoutMs: 10_000,
      introspection: true,
      logLevel: "silent",
      cacheTtlSeconds: 60,
      playgroundDirectory: directory,
    });
    url = await gateway.listen({ port: 0 });
    browser = await chromium.launch({ executablePath, args: flags });
  });

  afterAll(async () => {
    await browser.close();
    await gateway.close();
    await chime.close();
    await rm(directory, { recursive: true });
  });

  it("runs its queries by the button and by Ctrl+Enter, shows the documentation, and asks nothing of the internet", async () => {
    const page = await browser.newPage();
    const requested: string[] = [];
    const complaints: string[] = [];
    const workers = new Set<string>();
    page.on("worker", (worker) => workers.add(worker.url()));
    page.on("request", (request) => requested.push(request.url()));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));

    await page.goto(`${url}/`);
    await page.getByRole("button", { name: /execute/i }).click();
    const answer = page.locator(".graphiql-response");
    await answer.getByText("Example Corp").first().waitFor();

    await page.getByRole("tab", { name: "Node" }).click();
    await page.locator(".graphiql-query-editor .view-lines").click();
    await page.keyboard.press("Control+Enter");
    await answer.getByText("Richard Garcia").first().waitFor();

    await page.getByRole("button", { name: /documentation explorer/i }).click();
    await page.getByRole("link", { name: "Query", exact: true }).click();
    await page.getByText(firstSentence(schema.getQueryType()?.description)).first().waitFor();

    expect(
      requested.filter(
        (address) => !address.startsWith(url) && !address.startsWith("data:") && !address.startsWith("blob:"),
      ),
    ).toEqual([]);
    expect(complaints).toEqual([]);
    expect([...workers].sort()).toEqual(
      ["editor", "graphql", "json"].map((name) => `${url}/playground/${name}.worker.js`),
    );
  });
});
