import * as sdk from "@aws-sdk/client-chime";
import { type ActionName, factsOf, type SdkInput, type SdkOutput } from "../chime-api/actions.js";
import { checkInput } from "../chime-api/check.js";
import type { Errand, Priority } from "./errand.js";
import { AbandonedError, ChimeError, deadlineReached, InvalidInputError, overError, tooManyCalls } from "./errors.js";
import type { Limiter } from "./limiter/limiter.js";
import { type Outcome, type RetryOptions, withRetries } from "./retry.js";
import { translateError } from "./translate-error.js";

/** What one attempt at one call came to, for metrics. */
export interface Attempt {
  readonly action: ActionName;
  readonly outcome: "ok" | (string & {});
  readonly seconds: number;
}

export interface PortOptions {
  readonly limiter: Limiter;
  readonly retry: RetryOptions;
  readonly onAttempt?: (attempt: Attempt) => void;
}

/** Calls Chime on an errand. Without a priority, reads are reads and writes are writes. */
export type ChimeCall = <A extends ActionName>(
  action: A,
  input: SdkInput<A> & object,
  errand: Errand,
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
  readonly action: ActionName;
  readonly input: object;
  readonly errand: Errand;
  readonly abortSignal: AbortSignal;
  readonly isRepeated: boolean;
}

/**
 * The one way to Chime. Input is checked before anything is sent; the limiter decides when a call goes; those of a request that
 * is over are never sent, and reads under way are aborted; failures come as ChimeError; what may be repeated is, with backoff.
 */
export function createPort(client: sdk.ChimeClient, options: PortOptions): ChimeCall {
  // The SDK types `send` per command; the table has made sure that action, input and output belong together.
  const send = client.send.bind(client) as unknown as Send;

  async function attempt({
    action,
    input,
    errand: { signal, tally, maxCalls = Infinity },
    abortSignal,
    isRepeated,
  }: Attempted): Promise<Answer> {
    if (signal.aborted) throw overError(action, signal);
    if (tally.calls >= maxCalls) throw tooManyCalls(action, maxCalls);
    const started = performance.now();
    tally.sent(action);
    if (isRepeated) tally.retries++;
    const report = (outcome: string): void =>
      options.onAttempt?.({ action, outcome, seconds: (performance.now() - started) / 1000 });
    try {
      const { $metadata, ...output } = await send(command(action, input), { abortSignal });
      report("ok");
      return { output, requestId: $metadata.requestId };
    } catch (thrown) {
      const error = translateError(action, thrown, abortSignal);
      report(error instanceof AbandonedError ? "abandoned" : error.code);
      if (error instanceof ChimeError && error.code === "THROTTLED") tally.throttled++;
      throw error;
    }
  }

  return async <A extends ActionName>(
    action: A,
    input: SdkInput<A> & object,
    errand: Errand,
    priority = priorityOf(action),
  ) => {
    const faults = checkInput(factsOf(action), input);
    if (faults.length > 0) throw new InvalidInputError(action, faults);
    // A write that is under way is not broken off because nobody waits for it any more: its outcome would be unknown.
    const abortSignal = factsOf(action).kind === "write" ? deadlineOf(errand.signal) : errand.signal;
    let attempts = 0;
    const send = (): Promise<Answer> => attempt({ action, input, errand, abortSignal, isRepeated: attempts++ > 0 });
    const { output: answer, wasRepeated } = await withRetries(action, options.retry, errand, () =>
      options.limiter.run({ action, priority, errand }, send),
    );
    return { output: answer?.output, wasRepeated, requestId: answer?.requestId } as Outcome<SdkOutput<A>>;
  };
}

const priorityOf = (action: ActionName): Priority => (factsOf(action).kind === "write" ? "write" : "read");

/** A signal that follows another when time runs out, but not when the client leaves. */
function deadlineOf(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const follow = (): void => {
    if (signal.reason === deadlineReached) controller.abort(deadlineReached);
  };
  signal.addEventListener("abort", follow, { once: true });
  return controller.signal;
}

/** The SDK's command for an action is the class of that name. */
function command(action: ActionName, input: object): object {
  const Command = sdk[`${action}Command`] as new (input: object) => object;
  return new Command(input);
}
