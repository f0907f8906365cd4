import { setMaxListeners } from "node:events";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import DataLoader from "dataloader";
import Fastify, { type FastifyInstance } from "fastify";
import { localPrincipal } from "../src/auth/principal.js";
import { createMemoryStore as createMemoryCache } from "../src/chime/cache/memory-store.js";
import { createSdkClient } from "../src/chime/sdk-client.js";
import { encodeKey } from "../src/chime/encode-key.js";
import { type EntityType, getOperations, type Key, type RecordOf } from "../src/chime/entity.js";
import { type CallContext, UpstreamStats } from "../src/chime/call-context.js";
import { settle } from "../src/chime/loaders/response-loader.js";
import { itemsOf, type PagedOperation, tokenOf } from "../src/chime/list-page.js";
import { ObjectLimit } from "../src/graph/object-limit.js";
import { Limiter } from "../src/chime/limiter/limiter.js";
import { type ChimeApiClient, createChimeApiClient } from "../src/chime/client.js";
import type { Reads } from "../src/chime/reads.js";
import { createWrites } from "../src/chime/writes/writes.js";
import type { OperationName, SdkInput } from "../src/operations/operations.js";
import { phoneNumberOfId } from "../src/operations/phone-number-id.js";
import type { Context } from "../src/graph/context.js";
import { openSchema } from "../src/graph/schema.js";
import { createMemoryStore } from "../src/idempotency/memory-store.js";
import { gatewayOptions } from "./gateway.js";

/**
 * The baseline: the same schema and resolvers, the same AWS SDK, and DataLoaders that ask for nothing twice in a
 * request. An object by id is a Get, a page of a list is a List, and nothing is remembered.
 */
function baselineReads(chime: ChimeApiClient, callContext: CallContext): Reads {
  const loader = new DataLoader<{ readonly operation: OperationName; readonly input: object }, object, string>(
    (wanted) =>
      settle(
        wanted.map(
          async ({ operation, input }) =>
            (await chime(operation, input as SdkInput<OperationName>, callContext)).output ?? {},
        ),
      ),
    { cacheKeyFn: encodeKey },
  );
  const get = async <T extends EntityType>(type: T, key: Key<T>) => {
    const input = "PhoneNumberId" in key ? { PhoneNumberId: phoneNumberOfId(String(key.PhoneNumberId)) } : key;
    const record: unknown = Reflect.get(await loader.load({ operation: getOperations[type], input }), type);
    return { type, key, record: record as RecordOf<T> };
  };
  const page = async (operation: PagedOperation, input: object) => {
    const output = await loader.load({ operation, input });
    return { items: itemsOf(operation, output) as never[], next: tokenOf(output) };
  };
  const byId = Object.fromEntries(
    Object.keys(getOperations).map((type) => [
      type,
      { load: (key: Key<EntityType>) => get(type as EntityType, key), peek: () => undefined },
    ]),
  ) as unknown as Reads["byId"];
  return {
    byId,
    pages: {
      load: page,
      ahead: () => undefined,
      count: (operation, input) => page(operation, input).then(({ items, next }) => ({ count: items.length, next })),
      isFiltered: () => false,
    },
    userPhoneNumbers: {
      load: ({ UserId, filters, size }) =>
        page("ListPhoneNumbers", { ...filters, FilterName: "UserId", FilterValue: UserId, MaxResults: size }),
    },
    single: (operation, input) => loader.load({ operation, input }) as never,
    clear: () => loader.clearAll(),
  };
}

/** The baseline gateway, not yet listening. */
export const createBaseline = (endpoint: string): Promise<FastifyInstance> => createBareServer(endpoint, baselineReads);

/** The graph on Apollo Server and Fastify, and nothing else: no authentication, no limits, no log. */
export async function createBareServer(
  endpoint: string,
  readsOf: (chime: ChimeApiClient, callContext: CallContext) => Reads,
): Promise<FastifyInstance> {
  const options = gatewayOptions(endpoint);
  const app = Fastify({ bodyLimit: 4 * 1024 * 1024 });
  const client = createSdkClient({ ...options, api: "chime", maxSockets: 50, connectionTimeoutMs: 3000 });
  const chime = createChimeApiClient(
    { chime: { client, limiter: new Limiter({ maxConcurrency: 50 }) } },
    { retry: { maxAttempts: 3, baseDelayMs: 100, maxDelayMs: 5000 } },
  );
  const apollo = new ApolloServer<Context>({
    schema: openSchema,
    plugins: [ApolloServerPluginCacheControlDisabled()],
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  app.addHook("onClose", () => client.destroy());
  const idempotency = createMemoryStore();
  const cache = createMemoryCache();
  app.route({
    url: "/graphql",
    method: ["GET", "POST"],
    handler: fastifyApolloHandler(apollo, {
      context: () => {
        const { signal } = new AbortController();
        setMaxListeners(0, signal);
        const callContext: CallContext = {
          signal,
          deadline: performance.now() + options.requestTimeoutMs,
          caller: "bench",
          stats: new UpstreamStats(),
        };
        return Promise.resolve<Context>({
          reads: readsOf(chime, callContext),
          writes: createWrites(chime, cache, callContext),
          idempotency,
          principal: localPrincipal,
          caller: "bench",
          signal,
          requestTimeoutMs: options.requestTimeoutMs,
          objects: new ObjectLimit(),
          cursorSecret: "bench",
          stats: callContext.stats,
          queryCost: { cost: 0 },
          upstreamReport: "none",
          log: app.log,
          audit: { record: () => undefined, isRecorded: () => true },
          onUnknownEnumValue: () => undefined,
        });
      },
    }),
  });
  return app;
}
