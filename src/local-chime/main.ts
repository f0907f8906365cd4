import process from "node:process";
import { parseCommandLine, usage } from "./command-line.js";
import { readLocalChimeConfig } from "./config.js";
import { startLocalChime } from "./index.js";
import { startErrorText } from "./start-error.js";

const args = process.argv.slice(2);
try {
  if (parseCommandLine(args).help) {
    console.log(usage);
    process.exit(0);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const { options, errors } = readLocalChimeConfig(process.env, args);
if (!options) {
  console.error(`Invalid configuration:\n${errors.map((line) => `  ${line}`).join("\n")}`);
  process.exit(1);
}

const service = await startLocalChime(options).catch((error: unknown) => {
  console.error(startErrorText(error));
  process.exit(1);
});
console.log(`local chime: ${service.url}`);
console.log(
  `try: AWS_ACCESS_KEY_ID=any AWS_SECRET_ACCESS_KEY=any aws chime list-accounts --region us-east-1 --endpoint-url ${service.url}`,
);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void service.close());
