import process from "node:process";
import { readConfig } from "./config.js";
import { createGateway } from "./gateway/server.js";
import { readLocalChimeConfig } from "./local-chime/config.js";
import { parseCredentials, startLocalChime } from "./local-chime/index.js";

const firstQuery = "{ accounts { nodes { name accountType users(first: 3) { totalCount nodes { displayName primaryEmail } } } } }";

const { config, faults } = readConfig(process.env);
const wantsLocal = config?.CHIME_BACKEND !== "aws";
const localConfig = readLocalChimeConfig(process.env);
const mistakes = [...faults, ...(wantsLocal ? localConfig.faults : [])];
if (!config || mistakes.length > 0) {
  console.error(`The configuration is wrong:\n${mistakes.map((line) => `  ${line}`).join("\n")}`);
  process.exit(1);
}

const local = wantsLocal && localConfig.options ? { ...localConfig.options, ...(await startLocalChime(localConfig.options)) } : undefined;
const gateway = await createGateway({
  region: config.AWS_REGION,
  endpoint: local?.url ?? config.CHIME_ENDPOINT,
  // The embedded service takes any credentials unless it was given some.
  credentials: local && parseCredentials(local.credentials ?? "local:local"),
  requestTimeoutMs: config.REQUEST_TIMEOUT_MS,
  introspection: config.INTROSPECTION,
  logLevel: config.LOG_LEVEL,
  cacheUrl: config.CACHE_URL,
});
const url = await gateway.listen({ host: config.HOST, port: config.PORT });

console.log(`gateway: ${url}/graphql`);
if (local) console.log(`local chime: ${local.url}`);
console.log(`playground: ${url}/`);
console.log(`try: curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: firstQuery })}'`);

async function stop(): Promise<void> {
  await gateway.close();
  await local?.close();
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
