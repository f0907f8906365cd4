import { defineConfig } from "vitest/config";

export default defineConfig({
  // Node gives every importer this copy of graphql; Vite by itself would give the tests and src/ another one than Apollo has.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      include: ["src/**"],
      // Generated types, and the entry points, which tests run in processes of their own.
      exclude: [
        "src/graph/types.generated.ts",
        "src/main.ts",
        "src/cli/**",
        "src/tracing/setup.ts",
        "src/check-node.ts",
      ],
      reporter: ["text-summary"],
      thresholds: { statements: 95, branches: 90, functions: 95, lines: 95 },
    },
  },
});
