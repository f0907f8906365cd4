import { ApolloServerValidationErrorCode, unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { AccountScopeError } from "../graph/account-scope/account-scope.js";
import { AbandonedError, ChimeError, InvalidInputError } from "../chime/errors.js";
import { inSchemaNames, InputError } from "../graph/errors.js";
import { sizeRefusal } from "./admission/query-size.js";
import { EndlessListError } from "../relay/connection.js";
import { BadCursorError } from "../relay/cursor.js";

const unexpected = "INTERNAL_SERVER_ERROR";

type Extensions = Readonly<Record<string, unknown>>;

/**
 * An error as clients see it: a code, and of Chime's what helps the caller. What is none of the known kinds is masked, and
 * handed to `onUnexpected` to be logged.
 */
export function createErrorFormatter(onUnexpected: (error: unknown) => void, { hideSuggestions = false } = {}) {
  return (told: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown);
    const formatted = hideSuggestions ? { ...told, message: withoutSuggestions(told.message) } : told;
    const as = (message: string, extensions: Extensions): GraphQLFormattedError => ({
      ...formatted,
      message,
      extensions,
    });

    if (error instanceof ChimeError) {
      const { operation, exception, requestId, httpStatus, retryable } = error.upstream;
      return as(error.message, {
        code: error.code,
        chime: { action: operation, exception, requestId, httpStatus, retryable },
      });
    }
    if (error instanceof InvalidInputError) {
      const { message, extensions } = new InputError(inSchemaNames(error));
      return as(message, extensions);
    }
    if (error instanceof AccountScopeError) return as(error.message, { code: "FORBIDDEN" });
    if (error instanceof BadCursorError)
      return as("after is no cursor of this field with these arguments", { code: "BAD_CURSOR" });
    if (error instanceof EndlessListError)
      return as("Chime's list does not end: it gave the same page token twice", { code: "UPSTREAM_FAILURE" });
    if (error instanceof AbandonedError) return as(error.message, { code: "UPSTREAM_TIMEOUT" });
    if (isTooInvolved(formatted)) {
      const { message, extensions } = sizeRefusal("selections");
      return as(message, extensions);
    }
    // What GraphQL or Apollo Server finds wrong with a request, or a resolver on purpose, has a code of its own.
    if (error instanceof GraphQLError && formatted.extensions?.code !== unexpected) return formatted;
    onUnexpected(error);
    return as("Internal server error", { code: unexpected });
  };
}

/** Validation gave up: so many selections once all fragments are spread, or so many that would have to be compared with each other. */
const isTooInvolved = ({ message, extensions }: GraphQLFormattedError): boolean =>
  extensions?.validationErrorCode === ApolloServerValidationErrorCode.MAX_RECURSIVE_SELECTIONS_EXCEEDED ||
  message === "Validation aborted.";

const withoutSuggestions = (message: string): string => message.replace(/ ?Did you mean [^?]*\?/g, "");
