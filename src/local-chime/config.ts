import { z } from "zod";
import { parseCommandLine } from "./command-line.js";
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
  LOCAL_CHIME_PORT: wholeNumber(0, 65_535).prefault("4001"),
  LOCAL_CHIME_USERS: wholeNumber(1, 1_000_000).prefault("250"),
  LOCAL_CHIME_SEED: wholeNumber(0, 0xffff_ffff).prefault("1"),
  LOCAL_CHIME_LATENCY_MS: wholeNumber(0, 600_000).prefault("0"),
  LOCAL_CHIME_FAULTS: parsedBy(parseInjectedFailures).default(""),
  LOCAL_CHIME_CREDENTIALS: parsedBy(parseCredentials).optional(),
  LOCAL_CHIME_TOKEN_TTL: wholeNumber(1, 365 * 86_400).optional(),
  LOCAL_CHIME_RATE: parsedBy(parseRate).optional(),
});

/** The embedded service's configuration, or every error in it: a line per variable. */
export type LocalChimeConfig =
  | { readonly options: LocalChimeOptions; readonly errors: readonly [] }
  | { readonly options: undefined; readonly errors: readonly string[] };

/** Reads LOCAL_CHIME_* and the arguments. The gateway passes its environment; alone, the service passes its own. */
export function readLocalChimeConfig(env: NodeJS.ProcessEnv, args: readonly string[] = []): LocalChimeConfig {
  const { seed } = parseCommandLine(args);
  const given = Object.fromEntries(
    Object.entries({ ...env, ...(seed !== undefined && { LOCAL_CHIME_SEED: seed }) }).filter(
      ([, value]) => value !== "",
    ),
  );
  const { data, error } = Environment.safeParse(given);
  if (error)
    return { options: undefined, errors: error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) };
  return {
    errors: [],
    options: {
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
