import process from "node:process";
import { readLocalChimeConfig, variablesOfFlags } from "../local-chime/config.js";
import { startLocalChime } from "../local-chime/index.js";
import { startErrorText } from "../local-chime/start-error.js";

/** Starts the embedded service, prints its address, and stops it on a signal. */
export async function start(flags: Readonly<Record<string, string>>): Promise<void> {
  const { options, errors } = readLocalChimeConfig({ ...process.env, ...variablesOfFlags(flags) });
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
}
