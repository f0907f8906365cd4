import type { IssueCode } from "../operations/issue.js";
import { GraphQLError } from "graphql";
import type { ChimeErrorCode } from "../chime/errors.js";
import { AbandonedError, ChimeError, InvalidInputError, UnsupportedByApiError } from "../chime/errors.js";
import { KeyReusedError, OwnerLostError } from "../idempotency/run-once.js";
import { StoreFullError, StoreUnavailableError } from "../idempotency/store.js";
import { EndlessListError } from "../relay/paged-list.js";
import { BadCursorError } from "../relay/cursor.js";
import { AccountScopeError } from "./account-scope/account-scope-error.js";
import { inSchemaNames, InputError, textOf } from "./errors.js";

/** The values of `extensions.code`, besides those of Apollo Server. */
export type ErrorCode =
  | ChimeErrorCode
  | "BAD_CURSOR"
  | "BAD_REQUEST"
  | "FORBIDDEN"
  | "PERSISTED_QUERY_NOT_FOUND"
  | "RATE_LIMITED"
  | "UNAUTHENTICATED";

/** The HTTP status and headers of an error of the whole request. Apollo Server reads them from the error's extensions. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Map<string, string>;
}

/** Creates a GraphQL error. All errors of the gateway are made here. */
export const graphqlError = (
  code: ErrorCode,
  message: string,
  { http, ...extensions }: { readonly http?: HttpAnswer } & Readonly<Record<string, unknown>> = {},
): GraphQLError => new GraphQLError(message, { extensions: { code, ...extensions, ...(http && { http }) } });

/** An error of any layer as clients see it; undefined for an unexpected one, which is masked. */
export function toGraphQLError(error: unknown): GraphQLError | undefined {
  if (error instanceof GraphQLError) return error;
  if (error instanceof ChimeError) {
    const { operation: action, exception, requestId, httpStatus, retryable } = error.upstream;
    return graphqlError(error.code, error.message, {
      chime: { action, exception, requestId, httpStatus, retryable },
      // Chime does not say which member it refuses.
      ...(error.code === "BAD_USER_INPUT" && {
        issues: [{ path: [], message: error.message, code: "REFUSED_BY_CHIME" satisfies IssueCode }],
      }),
    });
  }
  if (error instanceof InvalidInputError) return new InputError(inSchemaNames(error));
  if (error instanceof UnsupportedByApiError) {
    const issues = inSchemaNames(error);
    return graphqlError("UNPROCESSABLE", textOf(issues), { issues });
  }
  if (error instanceof AccountScopeError) return graphqlError("FORBIDDEN", error.message);
  if (error instanceof BadCursorError) {
    return graphqlError(
      "BAD_CURSOR",
      "after is not a cursor of this field with these arguments. Start again without it.",
    );
  }
  if (error instanceof EndlessListError) {
    return graphqlError("UPSTREAM_FAILURE", "Chime returned the same page token twice, so the list would never end.");
  }
  if (error instanceof AbandonedError) return graphqlError("UPSTREAM_TIMEOUT", error.message);
  return idempotencyError(error);
}

/** Errors of an idempotency key itself: nothing was sent for this request. */
function idempotencyError(error: unknown): GraphQLError | undefined {
  if (error instanceof KeyReusedError) {
    return graphqlError(
      "CONFLICT",
      "This idempotencyKey was used with another input within the last 24 hours. Use a new key for another input.",
    );
  }
  if (error instanceof StoreUnavailableError) {
    return graphqlError(
      "UPSTREAM_UNAVAILABLE",
      "The idempotency key could not be checked because Redis is unavailable. Nothing was sent; try again.",
    );
  }
  if (error instanceof StoreFullError) {
    return graphqlError(
      "RESOURCE_LIMIT_EXCEEDED",
      "Too many idempotency keys were used within the last 24 hours. Nothing was sent; try again later.",
    );
  }
  if (error instanceof OwnerLostError) {
    return graphqlError(
      "OUTCOME_UNKNOWN",
      "An earlier request with this idempotencyKey did not finish. The write may or may not have happened.",
    );
  }
  return undefined;
}

/** The code of an error, as clients see it. */
export function errorCode(error: unknown): string {
  const code = toGraphQLError(error)?.extensions.code;
  return typeof code === "string" ? code : "INTERNAL_SERVER_ERROR";
}
