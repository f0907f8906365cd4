import { ApolloServerValidationErrorCode, unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { toGraphQLError } from "../graph/graphql-errors.js";
import { queryTooLarge } from "./admission/query-size.js";

const unexpected = "INTERNAL_SERVER_ERROR";

type Extensions = Readonly<Record<string, unknown>>;

/** Formats an error for clients. An error of no known kind is masked, and given to `onUnexpected` to be logged. */
export function createErrorFormatter(onUnexpected: (error: unknown) => void, { hideSuggestions = false } = {}) {
  return (given: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown);
    const formatted = hideSuggestions ? { ...given, message: withoutSuggestions(given.message) } : given;
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
    // Errors that GraphQL or Apollo Server finds in a request have codes of their own.
    if (error instanceof GraphQLError && formatted.extensions?.code !== unexpected) return formatted;
    const known = error instanceof GraphQLError ? undefined : toGraphQLError(error);
    if (known) return as(known.message, known.extensions);
    onUnexpected(error);
    return as("Internal server error", { code: unexpected });
  };
}

/** Validation gave up: so many selections once all fragments are spread, or so many that would have to be compared with each other. */
const isTooInvolved = ({ message, extensions }: GraphQLFormattedError): boolean =>
  extensions?.validationErrorCode === ApolloServerValidationErrorCode.MAX_RECURSIVE_SELECTIONS_EXCEEDED ||
  message === "Validation aborted.";

const withoutSuggestions = (message: string): string => message.replace(/ ?Did you mean [^?]*\?/g, "");
