import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Lexer,
  OperationTypeNode,
  parse,
  Source,
  TokenKind,
  validate,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import { graphqlError } from "../../graph/graphql-errors.js";
import { fieldWalker } from "../../graph/selection.js";

/** The limits on the size of a query. */
export const queryLimits = {
  /** Characters of the text, comments included. */
  characters: 1_000_000,
  /** Lexical tokens. Send lists of items as variables. */
  tokens: 100_000,
  /** Nested brackets. */
  nesting: 100,
  /** Operations and fragments. */
  definitions: 500,
  /** Nested fields. */
  depth: 20,
  aliases: 1_000,
  directives: 200,
  /** Fields of the root, those of fragments included. */
  "root fields": 1_000,
  /** All fields, those of a fragment as often as it is spread. */
  selections: 20_000,
} as const;

type Limit = keyof typeof queryLimits;

/** The error of a query that exceeds a limit. */
export function queryTooLarge(limit: Limit, found?: string): GraphQLError {
  const max = queryLimits[limit];
  const message = `The query exceeds the limit for ${limit}: ${max} allowed${found === undefined ? "" : `, ${found} found`}.`;
  return graphqlError("QUERY_TOO_EXPENSIVE", message, { limit, max, http: { status: 400 } });
}

/**
 * Throws if a query is too large. It runs before GraphQL's validation, whose time can grow faster than the query. Syntax errors are left to
 * the parser.
 */
export function checkQuerySize(schema: GraphQLSchema, text: string): void {
  if (text.length > queryLimits.characters) throw queryTooLarge("characters", String(text.length));
  const document = parseIfShort(text);
  if (!document) return;
  if (document.definitions.length > queryLimits.definitions)
    throw queryTooLarge("definitions", String(document.definitions.length));
  validate(schema, document, rules);
}

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** The parsed document, or undefined on a syntax error. Tokens are counted first, because deep nesting overflows the parser's stack. */
function parseIfShort(text: string): DocumentNode | undefined {
  try {
    const lexer = new Lexer(new Source(text));
    let nesting = 0;
    for (let tokens = 1; lexer.advance().kind !== TokenKind.EOF; tokens++) {
      const { kind } = lexer.token;
      if (opening.has(kind)) nesting++;
      if (closing.has(kind)) nesting--;
      if (tokens > queryLimits.tokens) throw queryTooLarge("tokens");
      if (nesting > queryLimits.nesting) throw queryTooLarge("nesting");
    }
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code === undefined) return undefined;
    throw error;
  }
}

/** The libraries report in their own words; only the number is used. */
const limited = (limit: Limit) => ({
  n: queryLimits[limit],
  onReject: [
    (_: unknown, { message }: GraphQLError): never => {
      throw queryTooLarge(limit, /found (\d{1,9})\.$/.exec(message)?.[1]);
    },
  ],
});

/** The libraries' types do not say that these are visitors. */
const rules = [
  maxDepthRule({ ...limited("depth"), flattenFragments: true, ignoreIntrospection: false }),
  maxAliasesRule({ ...limited("aliases"), allowList: [] }),
  maxDirectivesRule(limited("directives")),
  rootFieldsRule,
  supportedOperationsRule,
] as readonly ValidationRule[];

/** GraphQL's validation accepts a subscription although the schema has none; its execution would fail. */
function supportedOperationsRule(): ASTVisitor {
  return {
    OperationDefinition({ operation }) {
      if (operation === OperationTypeNode.SUBSCRIPTION)
        throw graphqlError("BAD_REQUEST", "Subscriptions are not supported here. Send a query or a mutation.", {
          http: { status: 400 },
        });
    },
  };
}

function rootFieldsRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition({ selectionSet }) {
      const found = Array.from(fieldWalker((name) => context.getFragment(name))(selectionSet)).length;
      if (found > queryLimits["root fields"]) throw queryTooLarge("root fields", String(found));
    },
  };
}
