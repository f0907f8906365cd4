import { type Config, readConfig } from "./config.js";
import { createGateway } from "./gateway/server.js";
import { readLocalChimeOptions } from "./local-chime/config.js";
import { type LocalChime, startLocalChime } from "./local-chime/index.js";

const firstQuery = "{ accounts(first: 5) { nodes { name accountType users(first: 3) { totalCount nodes { displayName primaryEmail } } } } }";

const { config, localOptions } = readEnvironment();
const local = localOptions && (await startLocalChime(localOptions));
const gateway = await createGateway({
  region: config.AWS_REGION,
  endpoint: local?.url ?? config.CHIME_ENDPOINT,
  credentials: local && localCredentials(localOptions?.credentials),
  requestTimeoutMs: config.REQUEST_TIMEOUT_MS,
  introspection: config.INTROSPECTION,
  logLevel: config.LOG_LEVEL,
});
const url = await gateway.listen({ host: config.HOST, port: config.PORT });

console.log(`gateway: ${url}/graphql`);
if (local) console.log(`local chime: ${local.url}`);
console.log(`playground: ${url}/`);
console.log(`try: curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: firstQuery })}'`);

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop(local));

async function stop(localChime: LocalChime | undefined): Promise<void> {
  await gateway.close();
  await localChime?.close();
}
