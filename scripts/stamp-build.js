import { writeFileSync } from "node:fs";

/** Marks the build as complete: scripts/ensure-built.js compares the sources with this file's time. */
writeFileSync(new URL("../dist/.built", import.meta.url), "");
