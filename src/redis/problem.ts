/** Why Redis cannot be used, in words for the operator: the cause and what to do about it. */
export interface RedisProblem {
  readonly kind: ProblemKind;
  readonly cause: string;
  readonly remedy: string;
  readonly error: Error;
}

export type ProblemKind =
  | "wrong password"
  | "no password"
  | "no permission"
  | "read-only"
  | "loading"
  | "out of memory"
  | "persistence failed"
  | "cluster"
  | "host not found"
  | "certificate"
  | "protocol"
  | "timeout"
  | "unreachable"
  | "other";

interface ProblemDefinition {
  readonly kind: ProblemKind;
  /** Matches an error's code and message. */
  readonly pattern: RegExp;
  /** Redis answers other commands: the problem is solved when the same command succeeds, not when Redis can be reached. */
  readonly isOfCommand?: true;
  readonly cause: string;
  readonly remedy: string;
}

/** In order: an error has the first kind whose pattern it matches. */
const definitions: readonly ProblemDefinition[] = [
  {
    kind: "wrong password",
    pattern: /\bWRONGPASS\b|invalid password/,
    cause: "Redis rejected the user name or the password",
    remedy: "Correct them in REDIS_URL. Percent-encode special characters, for example %40 for @",
  },
  {
    kind: "no password",
    pattern: /\bNOAUTH\b/,
    cause: "Redis requires a password and REDIS_URL has none",
    remedy: "Set it in REDIS_URL: redis://user:password@host:6379",
  },
  {
    kind: "no permission",
    pattern: /\bNOPERM\b/,
    isOfCommand: true,
    cause: "The Redis user is not permitted to run a command that the gateway needs",
    remedy:
      "Grant its user the rights: ACL SETUSER <user> ~chime-graphql:* +@read +@write +@scripting +@transaction +@connection +info",
  },
  {
    kind: "read-only",
    pattern: /(?:^| |-)READONLY\b/,
    isOfCommand: true,
    cause: "Redis is a read-only replica, for example after a failover",
    remedy: "Let REDIS_URL name the primary. The gateway reconnects to find it",
  },
  {
    kind: "loading",
    pattern: /(?:^| )LOADING\b/,
    cause: "Redis is loading its data after a restart",
    remedy: "Nothing to do: the gateway tries again every second",
  },
  {
    kind: "out of memory",
    pattern: /(?:^| |-)OOM\b/,
    isOfCommand: true,
    cause: "Redis has reached maxmemory and may not evict keys",
    remedy: "Raise maxmemory, or set maxmemory-policy to volatile-lru",
  },
  {
    kind: "persistence failed",
    pattern: /(?:^| |-)MISCONF\b/,
    isOfCommand: true,
    cause: "Redis refuses writes because its last snapshot failed",
    remedy: "Look into the log of Redis: its disk may be full",
  },
  {
    kind: "cluster",
    pattern: /(?:^| |-)(?:MOVED|ASK|CLUSTERDOWN|CROSSSLOT)\b/,
    isOfCommand: true,
    cause: "REDIS_URL names a node of a Redis Cluster, which is not supported yet",
    remedy: "Use a single Redis or Valkey server, or a primary with replicas behind a fixed address",
  },
  {
    kind: "host not found",
    pattern: /\b(?:ENOTFOUND|EAI_AGAIN)\b/,
    cause: "The host name in REDIS_URL cannot be resolved",
    remedy: "Check the name. If the password contains @, / or #, percent-encode it",
  },
  {
    kind: "certificate",
    pattern: /CERT|certificate|UNABLE_TO_/,
    cause: "The TLS certificate of Redis is not trusted",
    remedy: "Set NODE_EXTRA_CA_CERTS to the certificate authority's file, and use the host name of the certificate",
  },
  {
    kind: "protocol",
    pattern: /wrong version number|EPROTO|Protocol error/,
    cause: "The server at REDIS_URL does not speak the expected protocol",
    remedy: "Use rediss:// for a server with TLS and redis:// for one without, and check the port",
  },
  {
    kind: "timeout",
    pattern: /timed out|ETIMEDOUT/,
    cause: "Redis does not answer in time",
    remedy: "Check the load of Redis and the network",
  },
  {
    kind: "unreachable",
    pattern:
      /ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|EPIPE|Connection is closed|Stream isn't writeable|aborted due to connection|max retries per request|connection to Redis was lost/,
    cause: "Redis cannot be reached",
    remedy: "Check that it is running and that REDIS_URL has the right host and port",
  },
];

const other: ProblemDefinition = {
  kind: "other",
  pattern: /^/,
  isOfCommand: true,
  cause: "Redis answered with an unexpected error",
  remedy: "See the error",
};

/** What an error of the client or of the server means. */
export function problemOf(error: Error): RedisProblem & { readonly isOfCommand: boolean } {
  const code: unknown = Reflect.get(error, "code");
  const text = `${typeof code === "string" ? code : ""} ${error.message}`;
  const { kind, cause, remedy, isOfCommand = false } = definitions.find(({ pattern }) => pattern.test(text)) ?? other;
  return { kind, cause, remedy, isOfCommand, error };
}
