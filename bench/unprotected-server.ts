import process from "node:process";
import { createLifetimes } from "../src/chime/cache/lifetimes.js";
import { createMemoryStore } from "../src/chime/cache/memory-store.js";
import { ListMemory } from "../src/chime/list-memory.js";
import { createReads } from "../src/chime/reads.js";
import { JointReads } from "../src/chime/joint-reads.js";
import { createBareServer } from "./textbook.js";

/** The gateway's graph, loaders and cache, without anything that asks who is there and what they may. */
const [, , endpoint = ""] = process.argv;
const [store, lifetimes, lists] = [createMemoryStore(), createLifetimes(600), new ListMemory()];
let shared: JointReads | undefined;
const app = await createBareServer(endpoint, (chime, errand) =>
  createReads((shared ??= new JointReads(chime, store, lifetimes, lists)), errand),
);
console.log(await app.listen({ host: "127.0.0.1", port: 0 }));
