import { spawnSync } from "node:child_process";
import process from "node:process";
import { z } from "zod";

/**
 * Fails if a dependency that runs in production has a known vulnerability of high or critical severity. Not every registry offers the scan, so a
 * scan that is impossible is reported and does not fail.
 */
const Report = z.object({
  auditReportVersion: z.number(),
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
});

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { encoding: "utf8", timeout: 120_000 });
const { data } = Report.safeParse(parsed(stdout));
if (!data) {
  console.log("Advisory scan: not possible, because the npm registry does not offer it or cannot be reached.");
} else {
  const found = Object.entries(data.vulnerabilities);
  const serious = found.filter(([, { severity }]) => severity === "high" || severity === "critical");
  console.log(`Advisory scan: ${found.length} vulnerable packages, ${serious.length} of them high or critical.`);
  for (const [name, { severity }] of found) console.log(`  ${name}: ${severity}`);
  if (serious.length > 0) process.exitCode = 1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
