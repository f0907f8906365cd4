import { z } from "zod";

const port = (fallback: number) => z.coerce.number().int().min(0).max(65535).default(fallback);
const whole = (min: number, max: number, fallback: number) => z.coerce.number().int().min(min).max(max).default(fallback);
const flag = z.enum(["true", "false", "1", "0", "on", "off"]).transform((text) => ["true", "1", "on"].includes(text));

/** Origins are compared letter by letter with what browsers send. */
const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text && text !== "null";
const origins = z
  .string()
  .default("")
  .transform((text) => text.split(",").map((each) => each.trim()).filter((each) => each !== ""))
  .refine((list) => list.every(isOrigin), "must be origins such as https://admin.example.com, without a path, separated by commas");

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Every variable the gateway reads, with its default. What is set to nothing counts as not set. */
const Environment = z.object({
  HOST: z.string().default("127.0.0.1").refine(isLoopback, "only loopback (127.0.0.1, ::1, localhost) can be served: the gateway has no authentication yet"),
  PORT: port(4000),
  CHIME_BACKEND: z.enum(["local", "aws"]).default("local"),
  CHIME_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  AWS_REGION: z.string().default("us-east-1"),
  CACHE_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  CACHE_TTL_SECONDS: whole(0, 86_400, 60),
  CORS_ORIGINS: origins,
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
export type ConfigResult = { readonly config: Config; readonly faults: readonly [] } | { readonly config: undefined; readonly faults: readonly string[] };

/** Reads the gateway's configuration; nothing else of the gateway looks at the environment. */
export function readConfig(env: NodeJS.ProcessEnv): ConfigResult {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const { data, error } = Environment.safeParse(given);
  const faults = (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
  if (given.CHIME_ENDPOINT !== undefined && given.CHIME_BACKEND !== "aws") faults.push("CHIME_ENDPOINT: goes with CHIME_BACKEND=aws");
  if (given.PERSISTED_DOCUMENTS_MODE !== undefined && given.PERSISTED_DOCUMENTS === undefined) faults.push("PERSISTED_DOCUMENTS_MODE: goes with PERSISTED_DOCUMENTS");
  if (!data || faults.length > 0) return { config: undefined, faults };
  return { config: { ...data, INTROSPECTION: data.INTROSPECTION ?? data.NODE_ENV !== "production" }, faults: [] };
}
