import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/**
 * Follows the README word for word in a clean copy of the project: runs every shell block in order, compares what a block prints with the
 * block that the README shows after it, and sends every GraphQL block to the gateway that runs. A command that starts a server goes on in the
 * background until the next one. `npm test` is left to CI, which has just run it or is about to.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "readme-"));
const startsServer = /^(?:\w+=\S+ )*npm (?:start|run local-chime)$/m;
const isUp = { "npm start": /^try: /m, "npm run local-chime": /^local chime: /m };

interface Block {
  readonly language: string;
  readonly text: string;
}

const blocks: readonly Block[] = Array.from(
  readFileSync(join(root, "README.md"), "utf8").matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm),
  ([, language = "", text = ""]) => ({ language, text }),
);

let stop: (() => Promise<void>) | undefined;
/** What earlier blocks have exported, as in one shell. */
let exported = "";

/** Runs a block to its end. */
function run(script: string): string {
  const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", exported + script], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The block ended with ${String(status)}:\n${script}\n${stdout}${stderr}`);
  return stdout;
}

/** Runs a block whose last command is a server, until the server says that it is up. */
async function serve(script: string): Promise<void> {
  const child = spawn("bash", ["-e", "-c", exported + script], {
    cwd: folder,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
    await ended;
  };
  const sign = script.includes("npm run local-chime") ? isUp["npm run local-chime"] : isUp["npm start"];
  let printed = "";
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        if (sign.test(printed)) resolve();
      });
    void ended.then(() => reject(new Error(`The block ended:\n${script}\n${printed}`)));
  });
}

/** What the README shows after a block, if it shows anything. */
const shownAfter = (i: number): string | undefined => {
  const next = blocks[i + 1];
  return next && (next.language === "" || next.language === "json") ? next.text.trim() : undefined;
};

async function ask(query: string, variables: string | undefined): Promise<void> {
  const body = JSON.stringify({
    query,
    ...(variables !== undefined && { variables: JSON.parse(variables) as unknown }),
  });
  const headers = { "content-type": "application/json" };
  const response = await fetch("http://127.0.0.1:4000/graphql", { method: "POST", headers, body });
  const answer = (await response.json()) as { readonly errors?: unknown };
  if (answer.errors !== undefined) throw new Error(`The query failed:\n${query}\n${JSON.stringify(answer.errors)}`);
}

try {
  const copied = spawnSync("git", ["checkout-index", "--all", `--prefix=${folder}/`], { cwd: root });
  if (copied.status !== 0) throw new Error(`git checkout-index failed: ${copied.stderr.toString()}`);
  for (const [i, { language, text }] of blocks.entries()) {
    if (language === "graphql") {
      console.log(`query: ${text.trim().split("\n")[0] ?? ""}`);
      await ask(text, shownAfter(i));
      continue;
    }
    if (language !== "sh") continue;
    if (text.trim() === "npm test") {
      console.log("npm test: run by CI itself");
      continue;
    }
    console.log(text.trim());
    if (startsServer.test(text)) {
      await stop?.();
      await serve(text);
      continue;
    }
    const printed = run(text).trim();
    const shown = shownAfter(i);
    if (shown !== undefined && printed !== shown)
      throw new Error(`The README shows:\n${shown}\nThe block prints:\n${printed}`);
    exported += text.match(/^export .*\n/gm)?.join("") ?? "";
  }
  console.log("Every block of the README works.");
} finally {
  await stop?.();
  rmSync(folder, { recursive: true, force: true });
}
