import graphql from "@graphql-eslint/eslint-plugin";
import tseslint from "typescript-eslint";

const noImport = (group, message) => ["error", { patterns: [{ group, message }] }];

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/", "src/graph/types.generated.ts", "schema.graphql"] },
  {
    files: ["**/*.ts"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Amazon Chime itself is deprecated, and with it every name of its SDK.
      "@typescript-eslint/no-deprecated": [
        "error",
        {
          allow: [
            { from: "package", package: "@aws-sdk/client-chime", name: ["ChimeClient", "ChimeServiceException"] },
          ],
        },
      ],
      "@typescript-eslint/no-generated-empty-object-type": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-restricted-properties": [
        "error",
        {
          object: "process",
          property: "env",
          message: "The environment is read in main.ts and made sense of in config.ts alone.",
        },
      ],
    },
  },
  // The floors of the house: who may import whom.
  {
    files: ["src/operations/**"],
    rules: {
      "@typescript-eslint/no-restricted-imports": noImport(
        ["../../*", "!../../operations/*"],
        "The facts of the Chime API import nothing.",
      ),
    },
  },
  {
    files: ["src/local-chime/**"],
    rules: {
      "no-restricted-imports": noImport(
        ["**/chime/**", "**/graph/**", "**/gateway/**", "**/relay/**", "../config.js", "../../config.js"],
        "The embedded service knows the Chime API's facts and nothing of the gateway.",
      ),
    },
  },
  {
    files: ["src/relay/**"],
    rules: {
      "no-restricted-imports": noImport(
        ["**/chime/**", "**/operations/**", "**/graph/**", "**/gateway/**", "@aws-sdk/*"],
        "relay/ knows nothing of Chime.",
      ),
    },
  },
  {
    files: ["src/chime/**"],
    rules: {
      "no-restricted-imports": noImport(
        ["**/graph/**", "**/gateway/**", "**/local-chime/**", "graphql", "@apollo/*"],
        "chime/ knows nothing of GraphQL.",
      ),
    },
  },
  {
    files: ["src/graph/**", "src/gateway/**"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["@aws-sdk/*", "**/local-chime/**"],
              message: "Only src/chime/ speaks to the SDK, and nobody to the embedded service.",
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/main.ts", "scripts/**", "src/local-chime/main.ts", "test/**", "bench/**", "vitest.config.ts"],
    rules: { "no-restricted-properties": "off" },
  },
  {
    files: ["schema/**/*.graphql"],
    plugins: { "@graphql-eslint": graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: "schema/**/*.graphql" } } },
    rules: {
      "@graphql-eslint/relay-connection-types": "error",
      "@graphql-eslint/relay-edge-types": [
        "error",
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
      "@graphql-eslint/relay-page-info": "error",
      "@graphql-eslint/require-description": [
        "error",
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      "@graphql-eslint/known-type-names": "error",
      "@graphql-eslint/no-unreachable-types": "error",
      "@graphql-eslint/unique-type-names": "error",
      "@graphql-eslint/description-style": ["error", { style: "block" }],
    },
  },
);
