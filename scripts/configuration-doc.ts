import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { variables } from "../src/config.js";

/** Writes docs/configuration.md from the table of variables; with --check it only fails when the file differs. */
const file = new URL("../docs/configuration.md", import.meta.url);

const rows = Object.entries(variables).map(
  ([name, { description, default: byDefault }]) =>
    `| \`${name}\` | ${byDefault === undefined ? "–" : byDefault.includes("`") ? byDefault : `\`${byDefault}\``} | ${description} |`,
);

const text = `# Configuration reference

Generated from src/config.ts by \`npm run docs\`; do not edit. All settings are environment variables. A variable that is set to
an empty text counts as not set. All invalid variables are reported at startup, and the process exits with code 1.

| Variable | Default | Meaning |
|---|---|---|
${rows.join("\n")}

The variables of the embedded Chime service (\`LOCAL_CHIME_*\`) are in [local-chime.md](local-chime.md).
`;

if (!process.argv.includes("--check")) writeFileSync(file, text);
else if (readFileSync(file, "utf8") !== text) {
  console.error("docs/configuration.md is out of date: run `npm run docs`");
  process.exit(1);
}
