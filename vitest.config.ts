import { defineConfig } from "vitest/config";

export default defineConfig({
  // Node gives every importer this copy of graphql; Vite by itself would give the tests and src/ another one than Apollo has.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
