import { createHash } from "node:crypto";
import { toGraphQLError } from "../graphql-errors.js";
import type { ValidationIssue } from "../../operations/check.js";
import { phoneNumberOfId } from "../../operations/phone-number-id.js";
import { named } from "../../operations/rules.js";
import { encodeKey } from "../../chime/encode-key.js";
import { ChimeError, overError } from "../../chime/errors.js";
import { AbandonedBatchError } from "../../chime/writes/batch.js";
import { runOnce } from "../../idempotency/run-once.js";
import type { Context } from "../context.js";
import { replayableResult } from "./execute.js";
import type { WriteResult } from "./write-result.js";
import type { WriteOperation } from "./payload.js";

const maxKeyLength = 255;
/** Added to the request's deadline, so that the last call's response can arrive. */
const leaseMarginMs = 10_000;

type Stored =
  { readonly result: WriteResult } | { readonly unknown: Pick<ChimeError, "code" | "message" | "upstream"> };

const digest = (value: unknown): string => createHash("sha256").update(encodeKey(value)).digest("base64url");

const keyRule = named("idempotencyKey", maxKeyLength);

/** The issues of an idempotency key. */
export const checkKey = (key: string | null | undefined): readonly ValidationIssue[] =>
  typeof key === "string" ? keyRule({ idempotencyKey: key }) : [];

/**
 * Runs a write once per idempotency key of the caller and operation. The same key with the same input returns the first result. If
 * nothing was done, the key is free again. If the client leaves during a batch, the items that were sent are stored as done.
 */
export async function idempotentWrite(
  operation: WriteOperation,
  idempotencyKey: string,
  input: object,
  context: Context,
  run: () => Promise<WriteResult>,
): Promise<{ readonly result: WriteResult; readonly wasReplayed: boolean }> {
  let own: WriteResult | undefined;
  let abandoned: AbandonedBatchError | undefined;
  try {
    const { result: stored, wasReplayed } = await runOnce<Stored>(context.idempotency, {
      key: digest([context.caller, operation, idempotencyKey]),
      caller: context.caller,
      fingerprint: digest(withOneSpelling(input)),
      leaseMs: context.requestTimeoutMs + leaseMarginMs,
      signal: context.signal,
      run: async () => {
        own = await run();
        return { result: replayableResult(operation, own) };
      },
      asResult: (error) => {
        if (error instanceof ChimeError && error.code === "OUTCOME_UNKNOWN")
          return { unknown: { code: error.code, message: error.message, upstream: error.upstream } };
        if (!(error instanceof AbandonedBatchError)) return undefined;
        abandoned = error;
        return { result: replayableResult(operation, { output: {}, batch: error.outcome }) };
      },
      onUnsettled: (error) =>
        context.log.error({ err: error, operation }, "the result of an idempotency key could not be stored"),
    });
    if (abandoned) throw abandoned;
    if ("unknown" in stored) throw new ChimeError(stored.unknown.code, stored.unknown.message, stored.unknown.upstream);
    return { result: own ?? stored.result, wasReplayed };
  } catch (error) {
    throw asRequestError(operation, error, context.signal);
  }
}

const phoneNumberMember = /PhoneNumber(?:Id)?s?$/;

/** Equal for inputs that differ only in how they write a phone number: `+1…`, `%2B1…` or `1…`. */
function withOneSpelling(value: unknown, member = ""): unknown {
  if (typeof value === "string") return phoneNumberMember.test(member) ? phoneNumberOfId(value) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => withOneSpelling(item, member));
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withOneSpelling(inner, name)]));
}

/** If the request ends while it waits for the key, the error is the request's. */
function asRequestError(operation: WriteOperation, error: unknown, signal: AbortSignal): unknown {
  const isKnown = error instanceof ChimeError || toGraphQLError(error) !== undefined;
  return signal.aborted && !isKnown ? overError(operation, signal, { cause: error }) : error;
}
