import { createHash } from "node:crypto";
import { GraphQLError } from "graphql";
import type { ValidationIssue } from "../../operations/check.js";
import { named } from "../../operations/rules.js";
import { encodeKey } from "../../chime/encode-key.js";
import { AbandonedError, ChimeError, overError } from "../../chime/errors.js";
import { HolderLostError, KeyReusedError, runOnce } from "../../idempotency/run-once.js";
import { StoreFullError, StoreUnavailableError } from "../../idempotency/store.js";
import type { Context } from "../context.js";
import { type WriteResult, withoutSecrets } from "./execute.js";
import type { WriteOperation } from "./payload.js";

const maxKeyLength = 255;
/** Beyond the request's own time: for the last call's answer to come in. */
const leaseMarginMs = 10_000;

type Stored =
  { readonly result: WriteResult } | { readonly unknown: Pick<ChimeError, "code" | "message" | "upstream"> };

const digest = (value: unknown): string => createHash("sha256").update(encodeKey(value)).digest("base64url");

const keyRule = named("idempotencyKey", maxKeyLength);

/** The issues of an idempotency key. */
export const checkKey = (key: string | null | undefined): readonly ValidationIssue[] =>
  typeof key === "string" ? keyRule({ idempotencyKey: key }) : [];

/**
 * Runs a write once for its idempotency key, which is the caller's own and this action's. The first result is answered again
 * to the same input; where nothing was done the key is free again.
 */
export async function idempotentWrite(
  operation: WriteOperation,
  idempotencyKey: string,
  input: object,
  context: Context,
  run: () => Promise<WriteResult>,
): Promise<{ readonly result: WriteResult; readonly wasReplayed: boolean }> {
  let own: WriteResult | undefined;
  try {
    const { result: stored, wasReplayed } = await runOnce<Stored>(context.idempotency, {
      key: digest([context.caller, operation, idempotencyKey]),
      fingerprint: digest(input),
      leaseMs: context.requestTimeoutMs + leaseMarginMs,
      signal: context.signal,
      run: async () => {
        own = await run();
        return { result: withoutSecrets(operation, own) };
      },
      asResult: (error) =>
        error instanceof ChimeError && error.code === "OUTCOME_UNKNOWN"
          ? { unknown: { code: error.code, message: error.message, upstream: error.upstream } }
          : undefined,
      onUnsettled: (error) => context.log.error({ err: error, operation }, "an idempotency key could not be settled"),
    });
    if ("unknown" in stored) throw new ChimeError(stored.unknown.code, stored.unknown.message, stored.unknown.upstream);
    return { result: own ?? stored.result, wasReplayed };
  } catch (error) {
    throw asGraphQLError(operation, error, context.signal);
  }
}

/** What went wrong with the key itself, in the words of the contract. */
function asGraphQLError(operation: WriteOperation, error: unknown, signal: AbortSignal): unknown {
  const refusal = (code: string, message: string): GraphQLError => new GraphQLError(message, { extensions: { code } });
  if (error instanceof KeyReusedError)
    return refusal("CONFLICT", "idempotencyKey was used for another input within the last 24 hours");
  if (error instanceof StoreUnavailableError)
    return refusal("UPSTREAM_UNAVAILABLE", "The store of idempotency keys cannot be reached: nothing was done");
  if (error instanceof StoreFullError)
    return refusal("RESOURCE_LIMIT_EXCEEDED", "Too many idempotency keys are remembered: nothing was done");
  if (error instanceof HolderLostError) {
    return new ChimeError(
      "OUTCOME_UNKNOWN",
      `${operation}: whoever began this write did not finish it: it may or may not have happened`,
      { operation, exception: "HolderLost", retryable: false },
    );
  }
  const isWaitOver = signal.aborted && !(error instanceof ChimeError) && !(error instanceof AbandonedError);
  return isWaitOver ? overError(operation, signal, { cause: error }) : error;
}
