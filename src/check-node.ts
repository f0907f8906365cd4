import process from "node:process";

/** The first releases that load ES modules with require(), which production dependencies need. Keep in step with `engines`. */
const minimum: Readonly<Record<number, number>> = { 20: 19, 22: 12 };

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || major === 21 || minor < (minimum[major] ?? 0)) {
  console.error(`chime-graphql requires Node.js 20.19 or later, or 22.12 or later. This is ${process.versions.node}.`);
  process.exit(1);
}
