import { Redis } from "ioredis";
import { Problems, type ProblemListeners } from "./problems.js";

export interface RedisConnectionOptions extends ProblemListeners {
  readonly url: string;
  readonly onCommand?: ((command: RedisCommand) => void) | undefined;
}

/** A command that has ended. */
export interface RedisCommand {
  readonly name: string;
  readonly isOk: boolean;
  readonly seconds: number;
}

/** The gateway's one connection to Redis or Valkey. */
export interface RedisConnection {
  /** The first attempt to connect has ended, successfully or not. */
  readonly firstAttempt: Promise<void>;
  readonly isReady: boolean;
  /** A client over this connection whose commands fail after a time limit. */
  client(commandTimeoutMs: number): Redis;
  /** Waits until commands can be sent, the next attempt to connect has failed, or the time is up. */
  settled(timeoutMs: number): Promise<void>;
  /** Redis was reached and answers: at first, and after each loss of the connection. Returns the way to stop listening. */
  onReady(listener: () => void): () => void;
  /** The connection was lost, or an attempt to connect has failed. Returns the way to stop listening. */
  onLost(listener: (error: Error) => void): () => void;
  close(): void;
}

const probeTimeoutMs = 250;
const probeEveryMs = 1000;

/** Lets one listener see how every command ends, whichever part of the gateway sent it. */
class ObservedRedis extends Redis {
  onCommand: (name: string, seconds: number, error?: Error) => void = () => undefined;

  override sendCommand(...[command, stream]: Parameters<Redis["sendCommand"]>): unknown {
    const { name } = command;
    const started = performance.now();
    const seconds = (): number => (performance.now() - started) / 1000;
    command.promise.then(
      () => this.onCommand(name, seconds()),
      (error: unknown) => this.onCommand(name, seconds(), asError(error)),
    );
    return super.sendCommand(command, stream);
  }
}

/**
 * Opens the connection and keeps it open. Nothing waits for a lost connection: commands fail at once. A server that has become a
 * replica is left, so that the next connection finds the primary. Each kind of problem is reported once, with cause and remedy.
 */
export function connectRedis({ url, onProblem, onAvailable, onCommand }: RedisConnectionOptions): RedisConnection {
  const problems = new Problems({ onProblem, onAvailable });
  let isLeavingReplica = false;
  const redis = new ObservedRedis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 3000,
    // It would print its own warnings. The probe below checks the same.
    enableReadyCheck: false,
    disableClientInfo: true,
    retryStrategy: (times) => Math.min(times * 100, 2000),
    reconnectOnError: ({ message }) => (isLeavingReplica = /(?:^|-)READONLY\b/.test(message)),
  });
  const probeClient = limited(redis, probeTimeoutMs);
  const readyListeners = new Set<() => void>();
  const lostListeners = new Set<(error: Error) => void>();
  let isReady = false;
  let losses = 0;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let attempt = newAttempt();
  const firstAttempt = attempt.ended;

  function attemptEnded(): void {
    attempt.end();
    attempt = newAttempt();
  }

  async function probe(): Promise<void> {
    clearTimeout(timer);
    const lossesBefore = losses;
    try {
      await probeClient.ping();
    } catch (error) {
      lost(asError(error));
      return;
    }
    // After a failed AUTH a server may still answer for its default user.
    if (losses !== lossesBefore) return;
    problems.connected();
    if (!isReady) {
      isReady = true;
      for (const listener of readyListeners) listener();
    }
    attemptEnded();
  }

  /** ioredis reconnects by itself. A server that can be reached and refuses to answer is probed until it does. */
  function lost(error: Error): void {
    if (isClosed) return;
    isReady = false;
    losses++;
    for (const listener of lostListeners) listener(error);
    attemptEnded();
    probeSoon();
  }

  function probeSoon(): void {
    clearTimeout(timer);
    if (redis.status === "ready") timer = setTimeout(() => void probe(), probeEveryMs).unref();
  }

  redis.onCommand = (name, seconds, error) => {
    if (isClosed) return;
    onCommand?.({ name, isOk: error === undefined, seconds });
    if (!error) {
      problems.succeeded(name);
      return;
    }
    // ioredis then sends the script itself.
    if (error.message.startsWith("NOSCRIPT")) return;
    problems.failed(error, name);
    if (problems.isConnectionBroken) probeSoon();
  };
  redis.on("ready", () => void probe());
  redis.on("error", (error: Error) => {
    problems.failed(error);
    lost(error);
  });
  redis.on("close", () => {
    const error = new Error("The connection to Redis was lost");
    // The cause, if there was one, is reported already.
    if (!isLeavingReplica && !isClosed && !problems.isConnectionBroken) problems.failed(error);
    isLeavingReplica = false;
    lost(error);
  });
  redis.connect().catch(() => undefined);

  return {
    firstAttempt,
    get isReady() {
      return isReady;
    },
    client: (commandTimeoutMs) => limited(redis, commandTimeoutMs),
    async settled(timeoutMs) {
      if (isReady || isClosed) return;
      const { ended } = attempt;
      let limit: NodeJS.Timeout | undefined;
      const timeUp = new Promise<void>((resolve) => (limit = setTimeout(resolve, timeoutMs)));
      await Promise.race([ended, timeUp]).finally(() => clearTimeout(limit));
    },
    onReady: (listener) => subscribe(readyListeners, listener),
    onLost: (listener) => subscribe(lostListeners, listener),
    close() {
      isClosed = true;
      clearTimeout(timer);
      attempt.end();
      redis.disconnect();
    },
  };
}

/** Shares the connection and everything else of a client, but gives each command a time limit. */
function limited(redis: Redis, commandTimeoutMs: number): Redis {
  const client = Object.create(redis) as Redis;
  client.sendCommand = (command, stream) => {
    command.setTimeout(commandTimeoutMs);
    return redis.sendCommand(command, stream);
  };
  return client;
}

function newAttempt(): { readonly ended: Promise<void>; readonly end: () => void } {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { ended, end };
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
