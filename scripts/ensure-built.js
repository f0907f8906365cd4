import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** Builds dist/ when a source is newer than it. Without the development dependencies it starts what is there. */
const root = fileURLToPath(new URL("..", import.meta.url));
const sources = [
  "src",
  "playground",
  "schema.graphql",
  "scripts/build-playground.ts",
  "package-lock.json",
  "tsconfig.json",
];
/** Written last by a build. */
const stamp = `${root}dist/.built`;

/** The latest change below a path, in milliseconds. */
function changedAt(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => changedAt(`${path}/${name}`)));
}

function hasCompiler() {
  try {
    createRequire(import.meta.url).resolve("typescript");
    return true;
  } catch {
    return false;
  }
}

const isBuilt = existsSync(stamp);
const present = sources.map((path) => root + path).filter((path) => existsSync(path));
const isCurrent = isBuilt && present.every((path) => changedAt(path) <= statSync(stamp).mtimeMs);

if (!isCurrent) {
  if (hasCompiler()) {
    const { status } = spawnSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: "inherit" });
    if (status !== 0) process.exit(status ?? 1);
  } else if (!isBuilt) {
    console.error(
      "dist/ is missing and cannot be built without the development dependencies: run `npm ci && npm run build`.",
    );
    process.exit(1);
  }
}
