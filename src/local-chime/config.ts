import { z } from "zod";
import { type LocalChimeOptions, parseCredentials } from "./index.js";
import { parseInjectedFailures } from "./http/injected-failures.js";
import { parseRate } from "./http/rate.js";

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,10}$/.test(text) && Number(text) >= min && Number(text) <= max,
      `must be a whole number from ${min} to ${max}`,
    )
    .transform(Number);

/** Text that a parser accepts. The parser's error becomes the variable's. */
const parsedBy = (parser: (text: string) => unknown) =>
  z.string().superRefine((text, context) => {
    try {
      parser(text);
    } catch (error) {
      context.addIssue({ code: "custom", message: error instanceof Error ? error.message : String(error) });
    }
  });

const Environment = z.object({
  LOCAL_CHIME_HOST: z.string().default("127.0.0.1").describe("the address to listen on"),
  LOCAL_CHIME_PORT: wholeNumber(0, 65_535).prefault("4001").describe("the port; 0 picks a free one"),
  LOCAL_CHIME_USERS: wholeNumber(1, 1_000_000).prefault("250").describe("users of the large demo account"),
  LOCAL_CHIME_SEED: wholeNumber(0, 0xffff_ffff).prefault("1").describe("the seed of the demo data"),
  LOCAL_CHIME_LATENCY_MS: wholeNumber(0, 600_000).prefault("0").describe("added to every response"),
  LOCAL_CHIME_FAULTS: parsedBy(parseInjectedFailures)
    .default("")
    .describe("injected failures, for example ThrottledClientException:0.1"),
  LOCAL_CHIME_CREDENTIALS: parsedBy(parseCredentials)
    .optional()
    .describe("accessKeyId:secretAccessKey: verify every signature against these"),
  LOCAL_CHIME_TOKEN_TTL: wholeNumber(1, 365 * 86_400)
    .optional()
    .describe("seconds after which page tokens expire"),
  LOCAL_CHIME_RATE: parsedBy(parseRate).optional().describe("calls/s,burst: a rate limit"),
});

const prefix = "LOCAL_CHIME_";

/** A flag of the command line for each variable: `--token-ttl` for LOCAL_CHIME_TOKEN_TTL. */
export const localChimeFlags = Object.entries(Environment.shape).map(([name, type]) => ({
  flag: name.slice(prefix.length).toLowerCase().replaceAll("_", "-"),
  description: z.globalRegistry.get(type)?.description ?? "",
}));

/** The variables that flags stand for, by the flags' names in camelCase. */
export const variablesOfFlags = (flags: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(flags).map(([name, value]) => [
      prefix + name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
      value,
    ]),
  );

/** The embedded service's configuration, or every error in it: a line per variable. */
export type LocalChimeConfig =
  | { readonly options: LocalChimeOptions; readonly errors: readonly [] }
  | { readonly options: undefined; readonly errors: readonly string[] };

/** Reads LOCAL_CHIME_*. */
export function readLocalChimeConfig(env: NodeJS.ProcessEnv): LocalChimeConfig {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const { data, error } = Environment.safeParse(given);
  if (error)
    return { options: undefined, errors: error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) };
  return {
    errors: [],
    options: {
      host: data.LOCAL_CHIME_HOST,
      port: data.LOCAL_CHIME_PORT,
      users: data.LOCAL_CHIME_USERS,
      seed: data.LOCAL_CHIME_SEED,
      latencyMs: data.LOCAL_CHIME_LATENCY_MS,
      faults: data.LOCAL_CHIME_FAULTS,
      ...(data.LOCAL_CHIME_CREDENTIALS !== undefined && { credentials: data.LOCAL_CHIME_CREDENTIALS }),
      ...(data.LOCAL_CHIME_TOKEN_TTL !== undefined && { tokenTtlSeconds: data.LOCAL_CHIME_TOKEN_TTL }),
      ...(data.LOCAL_CHIME_RATE !== undefined && { rate: data.LOCAL_CHIME_RATE }),
    },
  };
}
