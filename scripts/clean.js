import { rmSync } from "node:fs";

/** A package has what this build made, and nothing that an earlier one left. */
rmSync(new URL("../dist", import.meta.url), { recursive: true, force: true });
