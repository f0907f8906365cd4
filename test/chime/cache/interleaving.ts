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

/** The reads and writes of a gateway replica. */
export interface Replica {
  /** A user's version, as this replica returns it. */
  read(account: string, user: string): Promise<Seen>;
  /** Every user's version, from the account's list. */
  list(account: string): Promise<Seen>;
  write(account: string, user: string): Promise<void>;
}

export interface Seen {
  readonly versions: ReadonlyMap<string, number>;
  readonly wasCached: boolean;
}

export interface Outcome {
  readonly operations: number;
  /** Reads that returned a state from before a write that had been acknowledged when they began. */
  readonly stale: number;
  /** Reads that were answered from the cache. */
  readonly hits: number;
}

export interface InterleavingOptions {
  readonly operations: number;
  readonly random: () => number;
  readonly replicas: (chime: ChimeApiClient) => readonly Replica[];
  /** Disturbs the store now and then: empties, kills or restarts it. */
  readonly disturb?: () => Promise<void>;
  readonly disturbances?: number;
}

const accounts = ["a", "b"];
const users = Array.from({ length: 8 }, (_, i) => `u${i}`);
const workers = 24;
const settledMs = 500;

/** Yields to other work, for a few turns or not at all. */
export const pauses = (random: () => number) => async (): Promise<void> => {
  for (let turns = Math.floor(random() ** 3 * 6); turns > 0; turns--) await turn();
};

/**
 * Reads and writes at random through several replicas, with pauses at every step, against a Chime whose writes fail before or after
 * they act, or act after they have failed. A read that begins after a write was acknowledged must return its effect.
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
  /** The oldest version that a read that begins now may return. */
  const acknowledged = new Map<string, number>();
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
      // It acts after it has failed.
      void pause()
        .then(pause)
        .then(() => acknowledged.set(id, apply(id)));
      throw failure(true);
    }
    apply(id);
    await pause();
    if (fate < 0.064) throw failure(true);
    return { User: {} };
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
      acknowledged.set(id, Math.max(acknowledged.get(id) ?? 0, state.get(id) ?? 0));
      return;
    }
    const floor = new Map(acknowledged);
    const { versions, wasCached } = await (kind < 0.3 ? replica.list(account) : replica.read(account, user));
    if (wasCached) hits++;
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

/** The gateway's own reads and writes over a store, with pauses around each step of the store. */
export function gatewayReplica(chime: ChimeApiClient, store: CacheStore, random: () => number): Replica {
  const cache = withPauses(store, pauses(random));
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
      return { versions: new Map([[UserId, versionOf(record)]]), wasCached: request.stats.cacheHits > 0 };
    },
    async list(AccountId) {
      const request = callContext();
      const { items } = await createReads(shared, request).pages.load("ListUsers", { AccountId, MaxResults: 200 });
      return {
        versions: new Map(items.map((item) => [item.UserId ?? "", versionOf(item)])),
        wasCached: request.stats.cacheHits > 0,
      };
    },
    async write(AccountId, UserId) {
      await createWrites(chime, cache, callContext()).call("UpdateUser", { AccountId, UserId, LicenseType: "Pro" });
    },
  };
}

function withPauses(store: CacheStore, pause: () => Promise<void>): CacheStore {
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
    // Writes with a lost response settle sooner than in production, but later than they can act here.
    begin: slow((invalidations, write, ms) => store.begin(invalidations, write, Math.min(ms, settledMs))),
    end: slow((invalidations, write) => store.end(invalidations, write)),
    close: () => store.close(),
  };
}
