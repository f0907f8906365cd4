import { readFileSync } from "node:fs";
import process from "node:process";
import { z } from "zod";
import { readKeyFile } from "./auth/key-file.js";
import { readLocalChimeConfig } from "./local-chime/config.js";
import type { LocalChimeOptions } from "./local-chime/index.js";

/** One variable: what it accepts, and its line in the configuration reference. */
interface Variable<T extends z.ZodType = z.ZodType> {
  readonly type: T;
  /** The default as documented. */
  readonly default?: string;
  readonly description: string;
}

const variable = <T extends z.ZodType>(type: T, description: string, byDefault?: string): Variable<T> => ({
  type,
  description,
  ...(byDefault !== undefined && { default: byDefault }),
});

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max,
      `must be a whole number from ${min} to ${max}`,
    )
    .transform(Number);

const oneOf = <const V extends readonly [string, ...string[]]>(...values: V) =>
  z.enum(values, { error: `must be one of ${values.join(", ")}` });

const flag = z
  .enum(["true", "false", "1", "0", "on", "off"], { error: "must be true or false" })
  .transform((text) => ["true", "1", "on"].includes(text));

const url = (protocols: readonly string[], message: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), message);

/** Browsers send origins in one spelling, and they are compared as text. */
const isOrigin = (text: string): boolean =>
  text !== "null" && !text.includes("*") && URL.canParse(text) && new URL(text).origin === text;
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
    "must be origins separated by commas, for example https://admin.example.com, without a path or a wildcard",
  );

const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);

/** Signing keys fetched without TLS could be replaced on the way. */
function isSecure(text: string): boolean {
  if (!URL.canParse(text)) return true;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || isLoopback(hostname.replace(/^\[(.*)\]$/, "$1"));
}

function checkKeyFile(path: string, context: z.RefinementCtx): void {
  try {
    readKeyFile(path);
  } catch (error) {
    context.addIssue({ code: "custom", message: error instanceof Error ? error.message : "cannot be read" });
  }
}

/** Every variable of the gateway. The validation below and the configuration reference derive from this table. */
export const variables = {
  HOST: variable(
    z.string().default("127.0.0.1"),
    "The address to listen on. An address other than loopback requires authentication.",
    "127.0.0.1",
  ),
  PORT: variable(
    wholeNumber(0, 65_535).prefault("4000"),
    "The port to listen on. 0 picks a free port and prints it.",
    "4000",
  ),
  CHIME_BACKEND: variable(
    oneOf("local", "aws").default("local"),
    "`local`: the embedded Chime service. `aws`: AWS, with the SDK's credential chain.",
    "local",
  ),
  CHIME_ENDPOINT: variable(
    url(["http:", "https:"], "must be an http or https URL, for example http://127.0.0.1:4001").optional(),
    "Another endpoint for `CHIME_BACKEND=aws`: a proxy, or an embedded service that runs elsewhere.",
  ),
  PHONE_NUMBERS_API: variable(
    oneOf("chime", "voice").optional(),
    "The API that serves the operations of phone numbers, their orders and the global settings: `chime`, or `voice` (Amazon Chime SDK Voice).",
    "`voice` for `CHIME_BACKEND=aws` without `CHIME_ENDPOINT`, else `chime`",
  ),
  AWS_ENDPOINT_URL_CHIME_SDK_VOICE: variable(
    url(["http:", "https:"], "must be an http or https URL, for example http://127.0.0.1:4001/voice").optional(),
    "Another endpoint for Amazon Chime SDK Voice, as in the AWS SDKs.",
    "`CHIME_ENDPOINT` with the path `/voice`, or AWS's",
  ),
  AWS_REGION: variable(
    z
      .string()
      .regex(/^[a-z]{2}(?:-[a-z]+)+-\d{1,2}$/, "must be an AWS region, for example us-east-1")
      .default("us-east-1"),
    "The region for which requests are signed, and the region of Amazon Chime SDK Voice.",
    "us-east-1",
  ),
  REDIS_URL: variable(
    url(["redis:", "rediss:"], "must start with redis:// or rediss://, for example redis://127.0.0.1:6379").optional(),
    "Redis or Valkey, shared by all replicas: cache, idempotency keys, persisted queries, rate limits. Without it, each process keeps its own.",
  ),
  REDIS_URL_FILE: variable(
    z.string().optional(),
    "A file that contains `REDIS_URL`, for a secret that is mounted as a file.",
  ),
  CACHE_TTL_SECONDS: variable(
    wholeNumber(0, 86_400).prefault("60"),
    "The maximum age of cached data, in seconds. 0 turns the cache off.",
    "60",
  ),
  REQUEST_TIMEOUT_MS: variable(
    wholeNumber(1, 600_000).prefault("30000"),
    "The maximum duration of a request, in milliseconds.",
    "30000",
  ),
  AUTH_JWKS_URL: variable(
    url(["http:", "https:"], "must be an https URL, for example https://issuer.example.com/.well-known/jwks.json")
      .refine(isSecure, "must be an https URL: http is allowed for loopback addresses only")
      .optional(),
    "Bearer tokens: the URL of the issuer's signing keys.",
  ),
  AUTH_ISSUER: variable(z.string().optional(), "Bearer tokens: the expected issuer (`iss`)."),
  AUTH_AUDIENCE: variable(z.string().optional(), "Bearer tokens: the expected audience (`aud`)."),
  AUTH_API_KEYS_FILE: variable(
    z.string().superRefine(checkKeyFile).optional(),
    "The file of API keys that `chime-graphql api-key create` writes.",
  ),
  MAX_QUERY_COST: variable(
    wholeNumber(1, 1_000_000).prefault("5000"),
    "The maximum number of upstream calls of one query.",
    "5000",
  ),
  RATE_LIMIT_PER_MINUTE: variable(
    wholeNumber(1, 100_000_000).optional(),
    "The maximum number of upstream calls per caller and minute.",
    "off",
  ),
  CORS_ORIGINS: variable(origins, "Origins of web pages that may use the gateway, separated by commas.", "none"),
  INTROSPECTION: variable(flag.optional(), "Allows introspection queries.", "on unless `NODE_ENV=production`"),
  PLAYGROUND: variable(flag.optional(), "Serves the playground at `/`.", "on unless `NODE_ENV=production`"),
  PERSISTED_DOCUMENTS: variable(
    z.string().optional(),
    'A manifest of persisted documents: `{"<id>": "<document>"}`, or Apollo\'s format.',
  ),
  PERSISTED_DOCUMENTS_MODE: variable(
    oneOf("only", "prefer").default("only"),
    "`only`: other documents are refused. `prefer`: they are allowed.",
    "only",
  ),
  SHUTDOWN_DELAY_MS: variable(
    wholeNumber(0, 600_000).prefault("0"),
    "How long `/readyz` answers 503 after SIGTERM before the port closes, in milliseconds, so that load balancers send requests elsewhere.",
    "0",
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: variable(
    url(["http:", "https:"], "must be an http or https URL, for example http://127.0.0.1:4318").optional(),
    "Turns tracing on: the OpenTelemetry collector's address. The other standard `OTEL_*` variables apply.",
  ),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: variable(
    url(["http:", "https:"], "must be an http or https URL, for example http://127.0.0.1:4318/v1/traces").optional(),
    "The same for traces alone, with its path.",
  ),
  OTEL_EXPORTER_OTLP_PROTOCOL: variable(
    oneOf("http/protobuf", "http/json").default("http/protobuf"),
    "How traces are sent: `http/protobuf` or `http/json`.",
    "http/protobuf",
  ),
  OTEL_TRACES_EXPORTER: variable(
    oneOf("otlp", "none").optional(),
    "`otlp` turns tracing on with the default endpoint, `none` turns it off.",
  ),
  OTEL_SDK_DISABLED: variable(flag.optional(), "`true` turns tracing off."),
  NODE_ENV: variable(
    z.string().default("development"),
    "`production` turns introspection, the playground and the cost report of every response off.",
    "development",
  ),
  LOG_LEVEL: variable(
    oneOf("trace", "debug", "info", "warn", "error", "fatal", "silent").default("info"),
    "The lowest level that is logged: trace, debug, info, warn, error, fatal or silent.",
    "info",
  ),
  LOG_HASH_KEY: variable(
    z.string().min(16, "must have at least 16 characters").optional(),
    "The key with which phone numbers and e-mail addresses are hashed in the log. Without it, each process has a key of its own. Cursors are authenticated with a key derived from it.",
  ),
  LOG_HASH_KEY_FILE: variable(z.string().optional(), "A file that contains `LOG_HASH_KEY`."),
} as const;

type Variables = typeof variables;

const Environment = z.object(
  Object.fromEntries(Object.entries(variables).map(([name, { type }]) => [name, type])) as {
    [N in keyof Variables]: Variables[N]["type"];
  },
);

const renamed = { CACHE_URL: "REDIS_URL", RATE_LIMIT_CALLS: "RATE_LIMIT_PER_MINUTE" } as const;

type Flags = "INTROSPECTION" | "PLAYGROUND";
export type Config = Omit<z.output<typeof Environment>, Flags> &
  Readonly<Record<Flags, boolean>> & {
    /** The embedded service's options, where it is the backend. */
    readonly localChime?: LocalChimeOptions;
  };

/** The configuration, or every error in it: a line per variable. */
export type ConfigResult = {
  /** The path of the manifest, so that its errors are reported together with the others. */
  readonly persistedDocuments: string | undefined;
} & (
  | { readonly config: Config; readonly errors: readonly [] }
  | { readonly config: undefined; readonly errors: readonly string[] }
);

/** Reads and validates the whole configuration. Nothing else of the gateway reads the environment. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): ConfigResult {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const secrets = secretsInFiles(set);
  const given = { ...set, ...secrets.values };
  const { data, error } = Environment.safeParse(given);
  const errors = [
    ...secrets.errors,
    ...(error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`),
    ...combinationErrors(given),
    ...Object.entries(renamed).flatMap(([old, name]) =>
      given[old] === undefined ? [] : [`${old}: was renamed to ${name}`],
    ),
  ];
  const local = given.CHIME_BACKEND === "aws" ? undefined : readLocalChimeConfig(given);
  errors.push(...(local?.errors ?? []));
  const persistedDocuments = given.PERSISTED_DOCUMENTS;
  if (!data || errors.length > 0) return { config: undefined, errors, persistedDocuments };
  const isDevelopment = data.NODE_ENV !== "production";
  return {
    config: {
      ...data,
      INTROSPECTION: data.INTROSPECTION ?? isDevelopment,
      PLAYGROUND: data.PLAYGROUND ?? isDevelopment,
      ...(local?.options && { localChime: local.options }),
    },
    errors: [],
    persistedDocuments,
  };
}

/** Variables that may stand in a file of their own, named by `<NAME>_FILE`. */
const secretNames = ["REDIS_URL", "LOG_HASH_KEY"] as const;

function secretsInFiles(env: NodeJS.ProcessEnv): {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly string[];
} {
  const values: Record<string, string> = {};
  const errors: string[] = [];
  for (const name of secretNames) {
    const file = env[`${name}_FILE`];
    if (file === undefined) continue;
    if (env[name] !== undefined) errors.push(`${name}_FILE: ${name} is set as well. Set one of them`);
    try {
      values[name] = readFileSync(file, "utf8").trim();
    } catch {
      errors.push(`${name}_FILE: ${file} cannot be read`);
    }
  }
  return { values, errors };
}

/** Errors that no variable has alone. */
function combinationErrors(given: NodeJS.ProcessEnv): string[] {
  const { HOST = "127.0.0.1", AUTH_JWKS_URL, AUTH_ISSUER, AUTH_AUDIENCE, AUTH_API_KEYS_FILE } = given;
  const tokenVariables = Object.entries({ AUTH_JWKS_URL, AUTH_ISSUER, AUTH_AUDIENCE });
  const missing = tokenVariables.flatMap(([name, value]) => (value === undefined ? [name] : []));
  const isPartial = missing.length > 0 && missing.length < tokenVariables.length;
  const isOpen = missing.length === tokenVariables.length && AUTH_API_KEYS_FILE === undefined;
  return [
    ...(isPartial
      ? missing.map((name) => `${name}: AUTH_JWKS_URL, AUTH_ISSUER and AUTH_AUDIENCE are required together`)
      : []),
    ...(isOpen && !isLoopback(HOST)
      ? [
          "HOST: without authentication only a loopback address is allowed (127.0.0.1, ::1, localhost). Set AUTH_JWKS_URL, AUTH_ISSUER and AUTH_AUDIENCE, or AUTH_API_KEYS_FILE",
        ]
      : []),
    ...(given.CHIME_ENDPOINT !== undefined && given.CHIME_BACKEND !== "aws"
      ? ["CHIME_ENDPOINT: requires CHIME_BACKEND=aws"]
      : []),
    ...(given.PHONE_NUMBERS_API === "chime" && given.CHIME_BACKEND === "aws" && given.CHIME_ENDPOINT === undefined
      ? [
          "PHONE_NUMBERS_API: AWS ended the Amazon Chime application, so without CHIME_ENDPOINT only voice can serve phone numbers",
        ]
      : []),
    ...(given.AWS_ENDPOINT_URL_CHIME_SDK_VOICE !== undefined && given.CHIME_BACKEND !== "aws"
      ? ["AWS_ENDPOINT_URL_CHIME_SDK_VOICE: requires CHIME_BACKEND=aws"]
      : []),
    ...(given.PERSISTED_DOCUMENTS_MODE !== undefined && given.PERSISTED_DOCUMENTS === undefined
      ? ["PERSISTED_DOCUMENTS_MODE: requires PERSISTED_DOCUMENTS"]
      : []),
  ];
}

/** The file of API keys alone, for the tool that writes it. */
export const apiKeysFile = (): string | undefined => process.env.AUTH_API_KEYS_FILE;
