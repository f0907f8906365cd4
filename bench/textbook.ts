import { setMaxListeners } from "node:events";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import DataLoader from "dataloader";
import Fastify, { type FastifyInstance } from "fastify";
import { loopbackCaller } from "../src/auth/principal.js";
import { createMemoryStore as createMemoryCache } from "../src/chime/cache/memory-store.js";
import { createClient } from "../src/chime/client.js";
import { encodeKey } from "../src/chime/encode-key.js";
import { type EntityType, getActions, type Key, type RecordOf } from "../src/chime/entity.js";
import { type Errand, Tally } from "../src/chime/errand.js";
import { settle } from "../src/chime/loaders/answer-loader.js";
import { itemsOf, type PagedAction, tokenOf } from "../src/chime/list-page.js";
import { Limiter } from "../src/chime/limiter/limiter.js";
import { type ChimeCall, createPort } from "../src/chime/port.js";
import type { Reads } from "../src/chime/reads.js";
import { createWrites } from "../src/chime/writes/writes.js";
import type { ActionName, SdkInput } from "../src/chime-api/actions.js";
import { phoneNumberOfId } from "../src/chime-api/phone-number-id.js";
import type { Context } from "../src/graph/context.js";
import { openSchema } from "../src/graph/schema.js";
import { createMemoryStore } from "../src/idempotency/memory-store.js";
import { gatewayOptions } from "./gateway.js";

/**
 * What a textbook makes of it: the same schema and resolvers, the same AWS SDK, and DataLoaders that ask for nothing twice in a
 * request. An object by id is a Get, a page of a list is a List, and nothing is remembered.
 */
function textbookReads(chime: ChimeCall, errand: Errand): Reads {
  const loader = new DataLoader<{ readonly action: ActionName; readonly input: object }, object, string>(
    (wanted) =>
      settle(
        wanted.map(
          async ({ action, input }) => (await chime(action, input as SdkInput<ActionName>, errand)).output ?? {},
        ),
      ),
    { cacheKeyFn: encodeKey },
  );
  const get = async <T extends EntityType>(type: T, key: Key<T>) => {
    const input = "PhoneNumberId" in key ? { PhoneNumberId: phoneNumberOfId(String(key.PhoneNumberId)) } : key;
    const record: unknown = Reflect.get(await loader.load({ action: getActions[type], input }), type);
    return { type, key, record: record as RecordOf<T> };
  };
  const page = async (action: PagedAction, input: object) => {
    const output = await loader.load({ action, input });
    return { items: itemsOf(action, output) as never[], next: tokenOf(output) };
  };
  const byId = Object.fromEntries(
    Object.keys(getActions).map((type) => [
      type,
      { load: (key: Key<EntityType>) => get(type as EntityType, key), peek: () => undefined },
    ]),
  ) as unknown as Reads["byId"];
  return {
    byId,
    pages: { load: page, ahead: () => undefined },
    numbersOf: {
      load: ({ UserId, filters, size }) =>
        page("ListPhoneNumbers", { ...filters, FilterName: "UserId", FilterValue: UserId, MaxResults: size }),
    },
    answer: (action, input) => loader.load({ action, input }) as never,
    clear: () => loader.clearAll(),
  };
}

/** A gateway of the textbook's, not yet listening. */
export const createTextbook = (endpoint: string): Promise<FastifyInstance> => createBareServer(endpoint, textbookReads);

/** The graph on Apollo Server and Fastify, and nothing else: no authentication, no limits, no log. */
export async function createBareServer(
  endpoint: string,
  readsOf: (chime: ChimeCall, errand: Errand) => Reads,
): Promise<FastifyInstance> {
  const options = gatewayOptions(endpoint);
  const app = Fastify({ bodyLimit: 4 * 1024 * 1024 });
  const client = createClient({ ...options, maxSockets: 50, connectionTimeoutMs: 3000 });
  const chime = createPort(client, {
    limiter: new Limiter({ maxConcurrency: 50 }),
    retry: { maxAttempts: 3, baseDelayMs: 100, maxDelayMs: 5000 },
  });
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
        const errand: Errand = {
          signal,
          deadline: performance.now() + options.requestTimeoutMs,
          caller: "bench",
          tally: new Tally(),
        };
        return Promise.resolve<Context>({
          reads: readsOf(chime, errand),
          writes: createWrites(chime, cache, errand),
          idempotency,
          principal: loopbackCaller,
          caller: "bench",
          signal,
          requestTimeoutMs: options.requestTimeoutMs,
          tally: errand.tally,
          toll: { cost: 0 },
          upstreamReport: "none",
          log: app.log,
          audit: { tell: () => undefined, has: () => true },
          onUnknownEnumValue: () => undefined,
        });
      },
    }),
  });
  return app;
}
