import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/**
 * Packs the package, checks its metadata, installs it in an empty folder as another project would, and uses it there: the command,
 * the gateway and the embedded service as libraries, and their types.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "chime-graphql-"));

function run(command: string, args: readonly string[], cwd = folder): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${String(status)}:\n${stdout}${stderr}`);
  return stdout;
}

function check(isTrue: boolean, message: string): void {
  if (!isTrue) throw new Error(message);
}

/** Starts the installed command, asks it the query that it prints, and stops it. */
async function startInstalled(): Promise<void> {
  const child = spawn("npx", ["--no-install", "chime-graphql"], {
    cwd: folder,
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, PORT: "0", LOCAL_CHIME_PORT: "0", LOG_LEVEL: "warn" },
  });
  try {
    let printed = "";
    for await (const chunk of child.stdout) {
      printed += String(chunk);
      if (/^try: .*$/m.test(printed)) break;
    }
    const [, url = "", body = ""] = /^try: curl -s (\S+) .*-d '(.+)'$/m.exec(printed) ?? [];
    const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
    check((await response.text()).includes("Example Corp"), `the installed command answers: ${printed}`);
    const page = await fetch(new URL("/", url));
    check((await page.text()).includes("/playground/"), "the installed package has the playground");
  } finally {
    // The group: npx starts the command in a process of its own.
    if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
  }
}

try {
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--silent", "--pack-destination", folder], root)) as {
    filename: string;
    files: { path: string }[];
  }[];
  if (!packed) throw new Error("npm pack made no file");
  const tarball = join(folder, packed.filename);
  const unexpected = packed.files.filter(
    ({ path }) => !/^(?:dist\/(?!\.)|schema\.graphql$|[A-Z]+(?:\.md)?$|package\.json$)/.test(path),
  );
  check(
    unexpected.length === 0,
    `the package has files that nobody needs: ${unexpected.map(({ path }) => path).join(", ")}`,
  );
  console.log(run("npx", ["--no-install", "publint", tarball, "--strict"], root));
  console.log(
    run(
      "npx",
      ["--no-install", "attw", tarball, "--profile", "esm-only", "--exclude-entrypoints", "./schema.graphql"],
      root,
    ),
  );

  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }');
  run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", tarball]);
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")) as {
    packages: Record<string, { dev?: boolean }>;
  };
  const size = run("du", ["-sm", "node_modules"]).split("\t")[0] ?? "";
  console.log(`installed: ${Object.keys(lock.packages).length - 1} packages, ${size} MB`);

  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  check(run("npx", ["--no-install", "chime-graphql", "--version"]).trim() === version, "--version prints the version");
  await startInstalled();

  cpSync(join(root, "test/package"), folder, { recursive: true });
  // The consumer's own development dependencies: the compiler, and the types of the oldest supported Node.
  for (const name of ["typescript", "@types/node", "undici-types"])
    cpSync(join(root, "node_modules", name), join(folder, "node_modules", name), { recursive: true });
  run("node", [join("node_modules", "typescript", "bin", "tsc"), "-p", "."]);
  console.log(run("node", ["consumer.js"]).trim());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
