import type { Api } from "../operations/api.js";
import { unsupportedInput } from "../operations/api-support.js";
import { type OperationName, definitionOf, type SdkInput, type SdkOutput } from "../operations/operations.js";
import { checkInput } from "../operations/check.js";
import type { CallContext, Priority } from "./call-context.js";
import {
  AbandonedError,
  ChimeError,
  deadlineReached,
  endedError,
  InvalidInputError,
  overError,
  tooManyCalls,
  UnsupportedByApiError,
} from "./errors.js";
import type { SdkClient } from "./sdk-client.js";
import type { Limiter } from "./limiter/limiter.js";
import { malformedIn } from "./response-check.js";
import { type Outcome, type RetryOptions, withRetries } from "./retry.js";
import { inPresentTrace } from "../tracing/spans.js";
import { tracedCall } from "./traced-call.js";
import { malformedResponse, translateError } from "./translate-error.js";

/** The outcome of one attempt of a call, for metrics. */
export interface Attempt {
  readonly operation: OperationName;
  readonly api: Api;
  readonly outcome: "ok" | (string & {});
  readonly seconds: number;
  /** The name of the exception or transport error of an attempt that failed. */
  readonly exception?: string | undefined;
}

/** One API: its SDK client, and the limiter of its calls, because each API has a rate limit of its own. */
export interface ApiConnection {
  readonly client: SdkClient;
  readonly limiter: Limiter;
}

/** The APIs in use. Amazon Chime serves all operations, unless AWS ended it; Amazon Chime SDK Voice, if it is used, those that it has. */
export interface Apis {
  readonly chime: ApiConnection | "ended";
  readonly voice?: ApiConnection | undefined;
}

export interface ChimeApiClientOptions {
  readonly retry: RetryOptions;
  readonly onAttempt?: (attempt: Attempt) => void;
}

export interface ChimeApiClient {
  /** Calls Chime for a request. The default priority is that of the operation's kind. */
  <A extends OperationName>(
    operation: A,
    input: SdkInput<A> & object,
    callContext: CallContext,
    priority?: Priority,
  ): Promise<Outcome<SdkOutput<A>>>;
  /** The API that serves an operation. */
  apiOf(operation: OperationName): Api;
}

interface Answer {
  readonly output: object;
  readonly requestId: string | undefined;
}

interface Attempted {
  readonly operation: OperationName;
  readonly api: Api;
  readonly client: SdkClient;
  readonly input: object;
  readonly callContext: CallContext;
  readonly abortSignal: AbortSignal;
  readonly isRepeated: boolean;
}

/**
 * Creates the client of the Chime API, the only way to Chime. It checks the input, waits for the limiter, sends the call, translates errors
 * to ChimeError and retries. Calls of a request that is over are not sent, and its reads in flight are aborted.
 */
export function createChimeApiClient(apis: Apis, options: ChimeApiClientOptions): ChimeApiClient {
  const apiOf = (operation: OperationName): Api =>
    apis.voice && definitionOf(operation).apis.includes("voice") ? "voice" : "chime";

  async function attempt({
    operation,
    api,
    client,
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
      options.onAttempt?.({ operation, api, outcome, exception, seconds: (performance.now() - started) / 1000 });
    try {
      const { $metadata, ...output } = await client.send(operation, input, abortSignal);
      const member = malformedIn(operation, input, output);
      if (member !== undefined) throw malformedResponse(operation, member, $metadata);
      report("ok");
      return { output, requestId: $metadata.requestId };
    } catch (thrown) {
      const error = thrown instanceof ChimeError ? thrown : translateError(operation, thrown, abortSignal);
      if (error instanceof AbandonedError) report("abandoned");
      else report(error.code, error.upstream.exception);
      if (error instanceof ChimeError && error.code === "THROTTLED") stats.throttled++;
      throw error;
    }
  }

  const call = async <A extends OperationName>(
    operation: A,
    input: SdkInput<A> & object,
    callContext: CallContext,
    priority = priorityOf(operation),
  ) => {
    const issues = checkInput(definitionOf(operation), input);
    if (issues.length > 0) throw new InvalidInputError(operation, issues);
    const api = apiOf(operation);
    const connection = apis[api];
    if (connection === undefined || connection === "ended") throw endedError(operation);
    const unsupported = unsupportedInput(definitionOf(operation), input, api);
    if (unsupported && definitionOf(operation).kind === "write")
      throw new UnsupportedByApiError(operation, api, unsupported);
    // Nothing has a value that the API does not know, so a read that asks for it finds nothing.
    if (unsupported)
      return { output: emptyOutput(operation) as SdkOutput<A>, wasRepeated: false, requestId: undefined };
    const { client, limiter } = connection;
    // A write in flight is not aborted when its client leaves, because its outcome would be unknown.
    const abortSignal = definitionOf(operation).kind === "write" ? deadlineOf(callContext.signal) : callContext.signal;
    let attempts = 0;
    // The limiter calls it when it is its turn, in the middle of other requests' work.
    const send = inPresentTrace((): Promise<Answer> => {
      const isRepeated = attempts++ > 0;
      return tracedCall(operation, isRepeated, () =>
        attempt({ operation, api, client, input, callContext, abortSignal, isRepeated }),
      );
    });
    const { output: answer, wasRepeated } = await withRetries(operation, options.retry, callContext, () =>
      limiter.run({ operation, priority, callContext }, send),
    );
    return { output: answer?.output, wasRepeated, requestId: answer?.requestId } as Outcome<SdkOutput<A>>;
  };
  return Object.assign(call, { apiOf });
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

/** The output of a read that finds nothing. */
const emptyOutput = (operation: OperationName): object =>
  Object.fromEntries(
    Object.entries(definitionOf(operation).output).flatMap(([member, { type }]) =>
      type === "list" ? [[member, []]] : [],
    ),
  );
