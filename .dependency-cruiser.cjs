/**
 * The layers of the code and what each may import. Everything else is an error: a new folder must be added here first.
 *
 *   HTTP → gateway → graph → chime (loaders → cached reader → client) → AWS SDK
 *                    auth, relay, operations, redis, idempotency and logging are leaves, or nearly.
 */
const layers = {
  "^src/main\\.ts$": ["^src/cli/program", "^src/check-node"],
  "^src/cli/": [
    "^src/cli/",
    "^src/auth/",
    "^src/config",
    "^src/gateway-options",
    "^src/gateway/server",
    "^src/local-chime/",
    "^src/tracing/setup",
    "^src/version",
  ],
  "^src/index\\.ts$": ["^src/auth/", "^src/gateway-options", "^src/gateway/server"],
  "^src/lambda\\.ts$": ["^src/check-node", "^src/gateway-options", "^src/gateway/server"],
  "^src/gateway-options\\.ts$": ["^src/config", "^src/gateway/", "^src/graph/schema"],
  "^src/version\\.ts$": [],
  "^src/config\\.ts$": ["^src/auth/", "^src/local-chime/config", "^src/local-chime/index"],
  "^src/check-node\\.ts$": [],
  "^src/tracing/": ["^src/tracing/"],
  "^src/gateway/": [
    "^src/gateway/",
    "^src/graph/",
    "^src/chime/",
    "^src/auth/",
    "^src/idempotency/",
    "^src/logging/",
    "^src/redis/",
    "^src/operations/",
    "^src/tracing/",
  ],
  "^src/graph/": [
    "^src/graph/",
    "^src/chime/",
    "^src/relay/",
    "^src/auth/principal",
    "^src/idempotency/",
    "^src/operations/",
  ],
  "^src/chime/": ["^src/chime/", "^src/operations/", "^src/redis/", "^src/tracing/"],
  "^src/relay/": ["^src/relay/"],
  "^src/auth/": ["^src/auth/"],
  "^src/idempotency/": ["^src/idempotency/", "^src/redis/"],
  "^src/logging/": ["^src/logging/"],
  "^src/redis/": ["^src/redis/"],
  "^src/operations/": ["^src/operations/"],
  "^src/local-chime/": ["^src/local-chime/", "^src/operations/"],
};

const escape = (path) => path.replace(/\(/g, "\\(");

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "No module imports itself by way of others, types included.",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "every-file-has-a-layer",
      comment: "A file outside the layers has no rules: add its folder to the matrix.",
      severity: "error",
      from: { path: "^src/", pathNot: Object.keys(layers) },
      to: {},
    },
    ...Object.entries(layers).map(([from, allowed]) => ({
      name: `layer ${from.replace(/[\^$\\]/g, "")}`,
      comment: "The import crosses a layer that is not open to this one.",
      severity: "error",
      from: { path: escape(from) },
      to: { path: "^src/", ...(allowed.length > 0 && { pathNot: allowed }) },
    })),
    {
      name: "only-chime-and-operations-use-the-sdk",
      comment:
        "src/chime calls Chime; src/operations reads the SDK's schemas; the embedded service uses the SDK's types only.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/chime/", "^src/operations/", "^src/local-chime/"] },
      to: { path: "node_modules/@aws-sdk/" },
    },
    {
      name: "chime-knows-no-graphql",
      severity: "error",
      from: { path: "^src/(chime|operations|relay|auth|redis|idempotency|local-chime)/" },
      to: { path: "node_modules/(graphql|@apollo|@graphql-tools)/" },
    },
    {
      name: "only-the-front-door-knows-http",
      severity: "error",
      from: { path: "^src/(chime|operations|relay|graph|redis|idempotency)/" },
      to: { path: "node_modules/(fastify|@fastify|@as-integrations)/" },
    },
    {
      name: "one-owner-of-redis-connections",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/redis/" },
      to: { path: "node_modules/ioredis/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-development-dependency-at-run-time",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
