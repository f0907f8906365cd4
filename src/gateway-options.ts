import { type Config, readConfig } from "./config.js";
import { createPersistedDocuments, readManifest } from "./gateway/admission/persisted-documents.js";
import type { GatewayOptions } from "./gateway/server.js";
import { schema } from "./graph/schema.js";

/** Every error of the configuration: a line per variable. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
  constructor(errors: readonly string[]) {
    super(`Invalid configuration:\n${errors.map((line) => `  ${line}`).join("\n")}`);
  }
}

/** The configuration, and the gateway's options that follow from it. Throws a ConfigurationError. */
export function readOptions(env?: NodeJS.ProcessEnv): { readonly config: Config; readonly options: GatewayOptions } {
  const { config, errors, persistedDocuments } = readConfig(env);
  const manifest = persistedDocuments === undefined ? undefined : readManifest(persistedDocuments, schema);
  const allErrors = [...errors, ...(manifest?.errors ?? []).map((message) => `PERSISTED_DOCUMENTS: ${message}`)];
  if (!config || allErrors.length > 0) throw new ConfigurationError(allErrors);
  return { config, options: gatewayOptions(config, manifest?.documents) };
}

/** Where Chime is, is for the caller to add if it is the embedded service. */
function gatewayOptions(config: Config, documents?: ReadonlyMap<string, string>): GatewayOptions {
  const { AUTH_JWKS_URL: jwksUrl, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = config;
  return {
    region: config.AWS_REGION,
    endpoint: config.CHIME_ENDPOINT,
    phoneNumbersApi: config.PHONE_NUMBERS_API,
    voiceEndpoint: config.AWS_ENDPOINT_URL_CHIME_SDK_VOICE,
    requestTimeoutMs: config.REQUEST_TIMEOUT_MS,
    introspection: config.INTROSPECTION,
    playground: config.PLAYGROUND,
    documents: documents && createPersistedDocuments(documents, config.PERSISTED_DOCUMENTS_MODE),
    logLevel: config.LOG_LEVEL,
    logHashKey: config.LOG_HASH_KEY,
    corsOrigins: config.CORS_ORIGINS,
    redisUrl: config.REDIS_URL,
    maxQueryCost: config.MAX_QUERY_COST,
    rateLimitPerMinute: config.RATE_LIMIT_PER_MINUTE,
    jwt:
      jwksUrl !== undefined && issuer !== undefined && audience !== undefined
        ? { jwksUrl, issuer, audience }
        : undefined,
    apiKeysFile: config.AUTH_API_KEYS_FILE,
    reportUpstream: config.NODE_ENV !== "production",
    cacheTtlSeconds: config.CACHE_TTL_SECONDS,
  };
}
