import * as sdk from "@aws-sdk/client-chime";
import { type OperationName, definitionOf, type SdkInput, type SdkOutput } from "../operations/operations.js";
import { checkInput } from "../operations/check.js";
import type { CallContext, Priority } from "./call-context.js";
import { AbandonedError, ChimeError, deadlineReached, InvalidInputError, overError, tooManyCalls } from "./errors.js";
import type { Limiter } from "./limiter/limiter.js";
import { type Outcome, type RetryOptions, withRetries } from "./retry.js";
import { inPresentTrace } from "../tracing/spans.js";
import { tracedCall } from "./traced-call.js";
import { translateError } from "./translate-error.js";

/** The outcome of one attempt of a call, for metrics. */
export interface Attempt {
  readonly operation: OperationName;
  readonly outcome: "ok" | (string & {});
  readonly seconds: number;
  /** The name of the exception or transport error of an attempt that failed. */
  readonly exception?: string | undefined;
}

export interface ChimeApiClientOptions {
  readonly limiter: Limiter;
  readonly retry: RetryOptions;
  readonly onAttempt?: (attempt: Attempt) => void;
}

/** Calls Chime for a request. The default priority is that of the operation's kind. */
export type ChimeApiClient = <A extends OperationName>(
  operation: A,
  input: SdkInput<A> & object,
  callContext: CallContext,
  priority?: Priority,
) => Promise<Outcome<SdkOutput<A>>>;

type Send = (
  command: object,
  options: { abortSignal: AbortSignal },
) => Promise<object & { readonly $metadata: { readonly requestId?: string | undefined } }>;

interface Answer {
  readonly output: object;
  readonly requestId: string | undefined;
}

interface Attempted {
  readonly operation: OperationName;
  readonly input: object;
  readonly callContext: CallContext;
  readonly abortSignal: AbortSignal;
  readonly isRepeated: boolean;
}

/**
 * Creates the client of the Chime API, the only way to Chime. It checks the input, waits for the limiter, sends the call, translates errors
 * to ChimeError and retries. Calls of a request that is over are not sent, and its reads in flight are aborted.
 */
export function createChimeApiClient(client: sdk.ChimeClient, options: ChimeApiClientOptions): ChimeApiClient {
  // The SDK types `send` per command. The operation's definition ensures that operation, input and output belong together.
  const send = client.send.bind(client) as unknown as Send;

  async function attempt({
    operation,
    input,
    callContext: { signal, stats, maxCalls = Infinity },
    abortSignal,
    isRepeated,
  }: Attempted): Promise<Answer> {
    if (signal.aborted) throw overError(operation, signal);
    if (stats.calls >= maxCalls) throw tooManyCalls(operation, maxCalls);
    const started = performance.now();
    stats.recordCall(operation);
    if (isRepeated) stats.retries++;
    const report = (outcome: string, exception?: string): void =>
      options.onAttempt?.({ operation, outcome, exception, seconds: (performance.now() - started) / 1000 });
    try {
      const { $metadata, ...output } = await send(command(operation, input), { abortSignal });
      report("ok");
      return { output, requestId: $metadata.requestId };
    } catch (thrown) {
      const error = translateError(operation, thrown, abortSignal);
      if (error instanceof AbandonedError) report("abandoned");
      else report(error.code, error.upstream.exception);
      if (error instanceof ChimeError && error.code === "THROTTLED") stats.throttled++;
      throw error;
    }
  }

  return async <A extends OperationName>(
    operation: A,
    input: SdkInput<A> & object,
    callContext: CallContext,
    priority = priorityOf(operation),
  ) => {
    const issues = checkInput(definitionOf(operation), input);
    if (issues.length > 0) throw new InvalidInputError(operation, issues);
    // A write in flight is not aborted when its client leaves, because its outcome would be unknown.
    const abortSignal = definitionOf(operation).kind === "write" ? deadlineOf(callContext.signal) : callContext.signal;
    let attempts = 0;
    // The limiter calls it when it is its turn, in the middle of other requests' work.
    const send = inPresentTrace((): Promise<Answer> => {
      const isRepeated = attempts++ > 0;
      return tracedCall(operation, isRepeated, () =>
        attempt({ operation, input, callContext, abortSignal, isRepeated }),
      );
    });
    const { output: answer, wasRepeated } = await withRetries(operation, options.retry, callContext, () =>
      options.limiter.run({ operation, priority, callContext }, send),
    );
    return { output: answer?.output, wasRepeated, requestId: answer?.requestId } as Outcome<SdkOutput<A>>;
  };
}

const priorityOf = (operation: OperationName): Priority =>
  definitionOf(operation).kind === "write" ? "write" : "read";

/** A signal that aborts with another at its deadline, but not when the client leaves. */
function deadlineOf(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const follow = (): void => {
    if (signal.reason === deadlineReached) controller.abort(deadlineReached);
  };
  signal.addEventListener("abort", follow, { once: true });
  return controller.signal;
}

/** The SDK's command class of an operation. */
function command(operation: OperationName, input: object): object {
  const Command = sdk[`${operation}Command`] as new (input: object) => object;
  return new Command(input);
}
