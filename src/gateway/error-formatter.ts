import { ApolloServerValidationErrorCode, unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { toGraphQLError } from "../graph/graphql-errors.js";
import { queryTooLarge } from "./admission/query-size.js";

const unexpected = "INTERNAL_SERVER_ERROR";

type Extensions = Readonly<Record<string, unknown>>;

/** Formats an error for clients. An unknown error is masked and passed to `onUnexpected`, which logs it. */
export function createErrorFormatter(onUnexpected: (error: unknown) => void, { hideSuggestions = false } = {}) {
  return (given: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown);
    const message = shortened(given.message);
    const formatted = { ...given, message: hideSuggestions ? withoutSuggestions(message) : message };
    const as = (message: string, extensions: Extensions): GraphQLFormattedError => ({
      ...formatted,
      message,
      extensions,
    });

    if (isTooInvolved(formatted)) {
      const { message, extensions } = queryTooLarge("selections");
      const { http: _, ...others } = extensions;
      return as(message, others);
    }
    if (isIntrospection(formatted))
      return as("Introspection is off. Download the schema from /schema.graphql.", {
        code: "GRAPHQL_VALIDATION_FAILED",
      });
    // Errors that GraphQL or Apollo Server reports about a request keep their codes.
    if (error instanceof GraphQLError && formatted.extensions?.code !== unexpected) return withIssues(formatted);
    const known = error instanceof GraphQLError ? undefined : toGraphQLError(error);
    if (known) return as(known.message, known.extensions);
    onUnexpected(error);
    return as("Internal server error", { code: unexpected });
  };
}

/** Validation gave up: the fragments expand to too many selections, or too many selections have to be compared. */
const isTooInvolved = ({ message, extensions }: GraphQLFormattedError): boolean =>
  extensions?.validationErrorCode === ApolloServerValidationErrorCode.MAX_RECURSIVE_SELECTIONS_EXCEEDED ||
  message === "Validation aborted.";

/** Apollo Server's own message names the library and its options. */
const isIntrospection = ({ extensions }: GraphQLFormattedError): boolean =>
  extensions?.validationErrorCode === ApolloServerValidationErrorCode.INTROSPECTION_DISABLED;

/** A message can quote the caller's text, so its length is bounded before it is matched. */
const maxMessageLength = 1_000;
const shortened = (message: string): string =>
  message.length > maxMessageLength ? `${message.slice(0, maxMessageLength)}…` : message;

/** GraphQL itself finds a variable or argument of the wrong type. It is reported like any other input error. */
function withIssues(error: GraphQLFormattedError): GraphQLFormattedError {
  if (error.extensions?.code !== "BAD_USER_INPUT" || error.extensions.issues !== undefined) return error;
  const { path, message } = issueIn(error.message);
  return { ...error, extensions: { ...error.extensions, issues: [{ path, message, code: "TYPE" }] } };
}

/** graphql-js: `Variable "$input" got invalid value 1 at "input.name"; String cannot represent …` */
function issueIn(message: string): { readonly path: readonly (string | number)[]; readonly message: string } {
  const [, variable] = /^Variable "\$(\w{1,100})"/.exec(message) ?? [];
  const separator = message.indexOf("; ");
  const [, place] = / at "([\w.[\]]{1,200})"$/.exec(separator < 0 ? "" : message.slice(0, separator)) ?? [];
  const parts = place?.split(/[.[\]]+/).filter((part) => part !== "") ?? (variable === undefined ? [] : [variable]);
  const path = parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  return { path, message: separator < 0 ? message : message.slice(separator + 2) };
}

const withoutSuggestions = (message: string): string => message.replace(/ ?Did you mean [^?]*\?/g, "");
