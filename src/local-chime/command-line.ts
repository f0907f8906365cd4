import { parseArgs } from "node:util";

export const usage = `Usage: npm run local-chime -- [options]

Starts the embedded Chime service for the AWS CLI and any AWS SDK.

Options:
  --seed N     the seed of the demo data (overrides LOCAL_CHIME_SEED)
  -h, --help   print this text

Environment: LOCAL_CHIME_PORT, LOCAL_CHIME_USERS, LOCAL_CHIME_SEED, LOCAL_CHIME_LATENCY_MS,
LOCAL_CHIME_FAULTS, LOCAL_CHIME_RATE, LOCAL_CHIME_CREDENTIALS, LOCAL_CHIME_TOKEN_TTL.
docs/local-chime.md describes them.`;

export interface CommandLine {
  readonly help: boolean;
  readonly seed?: string | undefined;
}

/** Parses the arguments. Throws an Error with a sentence for an unknown or incomplete one. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { seed: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    return { help: values.help ?? false, seed: values.seed };
  } catch (error) {
    const [sentence = ""] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    throw new Error(`${sentence}. Use --help to see the options`, { cause: error });
  }
}
