import process from "node:process";
import type { JwtOptions } from "./auth/jwt.js";
import { type Config, readConfig } from "./config.js";
import { createPersistedDocuments, readManifest } from "./gateway/admission/persisted-documents.js";
import { createGateway } from "./gateway/server.js";
import { schema } from "./graph/schema.js";
import { readLocalChimeConfig } from "./local-chime/config.js";
import { type LocalChimeOptions, parseCredentials, startLocalChime } from "./local-chime/index.js";
import { startErrorText } from "./local-chime/start-error.js";

const firstQuery =
  "{ accounts { nodes { name accountType users(first: 3) { totalCount nodes { displayName primaryEmail } } } } }";

const { config, issues } = readConfig(process.env);
const wantsLocal = process.env.CHIME_BACKEND !== "aws";
const localConfig = readLocalChimeConfig(process.env);
const manifest = process.env.PERSISTED_DOCUMENTS ? readManifest(process.env.PERSISTED_DOCUMENTS, schema) : undefined;
const mistakes = [
  ...issues,
  ...(manifest?.issues ?? []).map((fault) => `PERSISTED_DOCUMENTS: ${fault}`),
  ...(wantsLocal ? localConfig.errors : []),
];
if (!config || mistakes.length > 0) {
  console.error(`The configuration is wrong:\n${mistakes.map((line) => `  ${line}`).join("\n")}`);
  process.exit(1);
}
await start(config, wantsLocal ? localConfig.options : undefined).catch((error: unknown) => {
  console.error(startErrorText(error));
  process.exit(1);
});

function jwtOptions({
  AUTH_JWKS_URL: jwksUrl,
  AUTH_ISSUER: issuer,
  AUTH_AUDIENCE: audience,
}: Config): JwtOptions | undefined {
  return jwksUrl !== undefined && issuer !== undefined && audience !== undefined
    ? { jwksUrl, issuer, audience }
    : undefined;
}

/** Starts what is wanted, says where it is, and stops it in the reverse order when told to. */
async function start(config: Config, localOptions: LocalChimeOptions | undefined): Promise<void> {
  const local = localOptions && (await startLocalChime(localOptions));
  const gateway = await createGateway({
    region: config.AWS_REGION,
    endpoint: local?.url ?? config.CHIME_ENDPOINT,
    // The embedded service takes any credentials unless it was given some.
    credentials: local && parseCredentials(localOptions.credentials ?? "local:local"),
    requestTimeoutMs: config.REQUEST_TIMEOUT_MS,
    introspection: config.INTROSPECTION,
    documents: manifest?.documents && createPersistedDocuments(manifest.documents, config.PERSISTED_DOCUMENTS_MODE),
    logLevel: config.LOG_LEVEL,
    logHashKey: config.LOG_HASH_KEY,
    corsOrigins: config.CORS_ORIGINS,
    redisUrl: config.REDIS_URL,
    maxQueryCost: config.MAX_QUERY_COST,
    rateLimitPerMinute: config.RATE_LIMIT_PER_MINUTE,
    jwt: jwtOptions(config),
    apiKeysFile: config.AUTH_API_KEYS_FILE,
    reportUpstream: config.NODE_ENV !== "production",
    cacheTtlSeconds: config.CACHE_TTL_SECONDS,
  });
  const url = await gateway.listen({ host: config.HOST, port: config.PORT });

  console.log(`gateway: ${url}/graphql`);
  if (local) console.log(`local chime: ${local.url}`);
  console.log(`playground: ${url}/`);
  console.log(
    `try: curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: firstQuery })}'`,
  );

  const stop = async (): Promise<void> => {
    await gateway.close();
    await local?.close();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
}
