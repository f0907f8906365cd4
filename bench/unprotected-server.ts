import process from "node:process";
import { createTtlPolicy } from "../src/chime/cache/ttl-policy.js";
import { createMemoryStore } from "../src/chime/cache/memory-store.js";
import { PaginationHints } from "../src/chime/pagination-hints.js";
import { createReads } from "../src/chime/reads.js";
import { CachedReader } from "../src/chime/cached-reader.js";
import { createBareServer } from "./baseline.js";

/** The gateway's graph, loaders and cache, without anything that asks who is there and what they may. */
const [, , endpoint = ""] = process.argv;
const [store, lifetimes, lists] = [createMemoryStore(), createTtlPolicy(600), new PaginationHints()];
let shared: CachedReader | undefined;
const app = await createBareServer(endpoint, (chime, callContext) =>
  createReads((shared ??= new CachedReader(chime, store, lifetimes, lists)), callContext),
);
console.log(await app.listen({ host: "127.0.0.1", port: 0 }));
