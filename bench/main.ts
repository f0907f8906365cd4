import process from "node:process";
import { benchAuth } from "./auth.js";
import { benchCalls } from "./calls.js";
import { benchLimiter } from "./limiter.js";
import { benchLocalChime } from "./local-chime.js";

/** `npm run bench -- NAME` runs one benchmark, `npm run bench` all of them. */
const benchmarks: Readonly<Record<string, () => Promise<void>>> = {
  "local-chime": benchLocalChime,
  auth: benchAuth,
  calls: benchCalls,
  limiter: benchLimiter,
};

const [wanted = Object.keys(benchmarks)] = [process.argv.slice(2)].filter((names) => names.length > 0);
for (const name of wanted) {
  const benchmark = benchmarks[name];
  if (!benchmark) throw new Error(`There is no benchmark "${name}"; there are: ${Object.keys(benchmarks).join(", ")}`);
  console.log(`# ${name}`);
  await benchmark();
}
process.exit(0);
