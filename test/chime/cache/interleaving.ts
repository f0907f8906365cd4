import { setImmediate as turn } from "node:timers/promises";
import type { CacheStore } from "../../../src/chime/cache/store.js";
import { createTtlPolicy } from "../../../src/chime/cache/ttl-policy.js";
import { ChimeError } from "../../../src/chime/errors.js";
import { PaginationHints } from "../../../src/chime/pagination-hints.js";
import type { ChimeApiClient } from "../../../src/chime/client.js";
import { createReads } from "../../../src/chime/reads.js";
import { CachedReader } from "../../../src/chime/cached-reader.js";
import { createWrites } from "../../../src/chime/writes/writes.js";
import { callContext } from "../../support/call-context.js";

/** A replica of the gateway, as far as reading and writing goes. */
export interface Replica {
  /** A user's version, as this replica shows it. */
  read(account: string, user: string): Promise<Seen>;
  /** Every user's, from the account's list. */
  list(account: string): Promise<Seen>;
  write(account: string, user: string): Promise<void>;
}

export interface Seen {
  readonly versions: ReadonlyMap<string, number>;
  /** It came from the cache. */
  readonly wasKept: boolean;
}

export interface Outcome {
  readonly operations: number;
  /** Reads that showed a state from before a write that had been answered when they began. */
  readonly stale: number;
  /** Reads that were answered from the cache. */
  readonly hits: number;
}

export interface InterleavingOptions {
  readonly operations: number;
  readonly random: () => number;
  readonly replicas: (chime: ChimeApiClient) => readonly Replica[];
  /** Something that happens to the store now and then: it is emptied, killed, started again. */
  readonly disturb?: () => Promise<void>;
  readonly disturbances?: number;
}

const accounts = ["a", "b"];
const users = Array.from({ length: 8 }, (_, i) => `u${i}`);
const workers = 24;
const settledMs = 500;

/** Lets others go first, for a while or not at all. */
export const pauses = (random: () => number) => async (): Promise<void> => {
  for (let turns = Math.floor(random() ** 3 * 6); turns > 0; turns--) await turn();
};

/**
 * Reads and writes at random through several replicas, with pauses at every step, against a Chime whose writes fail before or after
 * they act, or act after they have failed. Whoever begins to read after a write was answered must see it.
 */
export async function interleave({
  operations,
  random,
  replicas: create,
  disturb,
  disturbances = 0,
}: InterleavingOptions): Promise<Outcome> {
  const pause = pauses(random);
  const state = new Map<string, number>();
  /** The version a read that begins now must at least show. */
  const answered = new Map<string, number>();
  let clock = 0;

  const apply = (id: string): number => {
    state.set(id, ++clock);
    return clock;
  };
  const shown = (account: string, user: string): object => ({
    AccountId: account,
    UserId: user,
    DisplayName: String(state.get(`${account}/${user}`) ?? 0),
  });

  async function update(id: string): Promise<object> {
    const failure = (mayHaveActed: boolean): ChimeError =>
      new ChimeError(
        "UPSTREAM_FAILURE",
        "no",
        { operation: "UpdateUser", exception: "ServiceFailureException", retryable: true },
        { mayHaveActed },
      );
    const fate = random();
    if (fate < 0.05) throw failure(false);
    if (fate < 0.057) {
      // It acts only after it was given up.
      void pause()
        .then(pause)
        .then(() => answered.set(id, apply(id)));
      throw failure(true);
    }
    apply(id);
    await pause();
    if (fate < 0.064) throw failure(true);
    return {};
  }

  const chime = (async (operation: string, input: { AccountId: string; UserId: string }) => {
    await pause();
    let output: object;
    if (operation === "UpdateUser") output = await update(`${input.AccountId}/${input.UserId}`);
    else
      output =
        operation === "GetUser"
          ? { User: shown(input.AccountId, input.UserId) }
          : { Users: users.map((user) => shown(input.AccountId, user)) };
    await pause();
    return { output, wasRepeated: false };
  }) as unknown as ChimeApiClient;

  const replicas = create(chime);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  let done = 0;
  let stale = 0;
  let hits = 0;

  async function operation(): Promise<void> {
    const [account, user, replica] = [pick(accounts), pick(users), pick(replicas)];
    const id = `${account}/${user}`;
    const kind = random();
    if (kind < 0.08) {
      await replica.write(account, user).catch((error: unknown) => {
        if (!(error instanceof ChimeError)) throw error;
      });
      // Its own effect, or a later one's.
      answered.set(id, Math.max(answered.get(id) ?? 0, state.get(id) ?? 0));
      return;
    }
    const floor = new Map(answered);
    const { versions, wasKept } = await (kind < 0.3 ? replica.list(account) : replica.read(account, user));
    if (wasKept) hits++;
    for (const [name, version] of versions) if (version < (floor.get(`${account}/${name}`) ?? 0)) stale++;
  }

  const worker = async (): Promise<void> => {
    while (done < operations) {
      done++;
      if (disturb && done % Math.ceil(operations / (disturbances + 1)) === 0) await disturb();
      await operation();
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return { operations: done, stale, hits };
}

/** The gateway's own reads and writes over a store, with pauses around each of its steps. */
export function gatewayReplica(chime: ChimeApiClient, store: CacheStore, random: () => number): Replica {
  const cache = unhurried(store, pauses(random));
  const shared = new CachedReader(chime, cache, createTtlPolicy(60), new PaginationHints());
  const versionOf = (record: { readonly DisplayName?: string | undefined } | undefined): number =>
    Number(record?.DisplayName);
  return {
    async read(AccountId, UserId) {
      const request = callContext();
      const { record } = await createReads(shared, request).byId.User.load(
        { AccountId, UserId },
        random() < 0.2 ? ["PersonalPIN"] : [],
      );
      return { versions: new Map([[UserId, versionOf(record)]]), wasKept: request.stats.cacheHits > 0 };
    },
    async list(AccountId) {
      const request = callContext();
      const { items } = await createReads(shared, request).pages.load("ListUsers", { AccountId, MaxResults: 200 });
      return {
        versions: new Map(items.map((item) => [item.UserId ?? "", versionOf(item)])),
        wasKept: request.stats.cacheHits > 0,
      };
    },
    async write(AccountId, UserId) {
      await createWrites(chime, cache, callContext()).call("UpdateUser", { AccountId, UserId, LicenseType: "Pro" });
    },
  };
}

function unhurried(store: CacheStore, pause: () => Promise<void>): CacheStore {
  const slow =
    <A extends unknown[], T>(step: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      await pause();
      const result = await step(...args);
      await pause();
      return result;
    };
  return {
    get: slow((keys) => store.get(keys)),
    versions: slow((keys) => store.versions(keys)),
    set: slow((entries) => store.set(entries)),
    // Writes of which nothing was heard are settled sooner than in life, but later than they can act here.
    begin: slow((stale, write, ms) => store.begin(stale, write, Math.min(ms, settledMs))),
    end: slow((stale, write) => store.end(stale, write)),
    close: () => store.close(),
  };
}
