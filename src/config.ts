import { z } from "zod";
import { readKeyFile } from "./auth/api-keys.js";

const port = (fallback: number) => z.coerce.number().int().min(0).max(65535).default(fallback);
const whole = (min: number, max: number, fallback: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);
const flag = z.enum(["true", "false", "1", "0", "on", "off"]).transform((text) => ["true", "1", "on"].includes(text));

/** Origins are compared letter by letter with what browsers send. */
const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text && text !== "null";
const origins = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((each) => each.trim())
      .filter((each) => each !== ""),
  )
  .refine(
    (list) => list.every(isOrigin),
    "must be origins such as https://admin.example.com, without a path, separated by commas",
  );

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/** What is no URL at all is another's fault to tell, beside which this one is run all the same. */
function isSafe(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || isLoopback(hostname.replace(/^\[(.*)\]$/, "$1"));
}

function checkKeyFile(path: string, context: z.RefinementCtx): void {
  try {
    readKeyFile(path);
  } catch (error) {
    context.addIssue({ code: "custom", message: error instanceof Error ? error.message : "cannot be read" });
  }
}

/** Without authentication the gateway is for this machine alone. */
function authFaults({
  HOST = "127.0.0.1",
  AUTH_JWKS_URL,
  AUTH_ISSUER,
  AUTH_AUDIENCE,
  AUTH_API_KEYS_FILE,
}: NodeJS.ProcessEnv): string[] {
  const ofTokens = Object.entries({ AUTH_JWKS_URL, AUTH_ISSUER, AUTH_AUDIENCE });
  const missing = ofTokens.filter(([, value]) => value === undefined).map(([name]) => name);
  const issues =
    missing.length > 0 && missing.length < ofTokens.length
      ? missing.map((name) => `${name}: AUTH_JWKS_URL, AUTH_ISSUER and AUTH_AUDIENCE go together`)
      : [];
  const isOpen = missing.length === ofTokens.length && AUTH_API_KEYS_FILE === undefined;
  if (isOpen && !isLoopback(HOST))
    issues.push(
      "HOST: without authentication only loopback (127.0.0.1, ::1, localhost) is served: set AUTH_JWKS_URL, AUTH_ISSUER and AUTH_AUDIENCE, or AUTH_API_KEYS_FILE",
    );
  return issues;
}

/** Every variable the gateway reads, with its default. What is set to nothing counts as not set. */
const Environment = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: port(4000),
  CHIME_BACKEND: z.enum(["local", "aws"]).default("local"),
  CHIME_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  AWS_REGION: z.string().default("us-east-1"),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  CACHE_TTL_SECONDS: whole(0, 86_400, 60),
  AUTH_JWKS_URL: z
    .url({ protocol: /^https?$/ })
    .refine(isSafe, "must be https, but on loopback")
    .optional(),
  AUTH_ISSUER: z.string().optional(),
  AUTH_AUDIENCE: z.string().optional(),
  AUTH_API_KEYS_FILE: z.string().superRefine(checkKeyFile).optional(),
  CORS_ORIGINS: origins,
  MAX_QUERY_COST: whole(1, 1_000_000, 5000),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).optional(),
  REQUEST_TIMEOUT_MS: whole(1, 600_000, 30_000),
  INTROSPECTION: flag.optional(),
  PERSISTED_DOCUMENTS: z.string().optional(),
  PERSISTED_DOCUMENTS_MODE: z.enum(["only", "prefer"]).default("only"),
  NODE_ENV: z.string().default("development"),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  LOG_HASH_KEY: z.string().min(16, "must have at least 16 characters").optional(),
});

export type Config = Omit<z.output<typeof Environment>, "INTROSPECTION"> & { readonly INTROSPECTION: boolean };

/** The configuration, or what is wrong with it: a line for each variable. */
export type ConfigResult =
  | { readonly config: Config; readonly issues: readonly [] }
  | { readonly config: undefined; readonly issues: readonly string[] };

/** Reads the gateway's configuration; nothing else of the gateway looks at the environment. */
export function readConfig(env: NodeJS.ProcessEnv): ConfigResult {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const { data, error } = Environment.safeParse(given);
  const issues = (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
  issues.push(...authFaults(given));
  if (given.CHIME_ENDPOINT !== undefined && given.CHIME_BACKEND !== "aws")
    issues.push("CHIME_ENDPOINT: goes with CHIME_BACKEND=aws");
  if (given.PERSISTED_DOCUMENTS_MODE !== undefined && given.PERSISTED_DOCUMENTS === undefined)
    issues.push("PERSISTED_DOCUMENTS_MODE: goes with PERSISTED_DOCUMENTS");
  if (!data || issues.length > 0) return { config: undefined, issues };
  return { config: { ...data, INTROSPECTION: data.INTROSPECTION ?? data.NODE_ENV !== "production" }, issues: [] };
}
