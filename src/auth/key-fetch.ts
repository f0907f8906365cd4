/** The state of the issuer's keys changed: an error while they cannot be fetched, undefined once they can. */
export type OnIssuerState = (error: Error | undefined) => void;

const firstPauseMs = 1_000;
const maxPauseMs = 30_000;

/**
 * Fetches the issuer's key set. After a failure, further fetches fail at once for a pause, which doubles up to 30 s: tokens with invented key ids
 * cannot flood a failing issuer.
 */
export function createKeyFetch(onState: OnIssuerState = () => undefined): typeof fetch {
  let failure: Error | undefined;
  let pauseMs = firstPauseMs;
  let pausedUntil = 0;

  async function fetchKeys(...args: Parameters<typeof fetch>): Promise<Response> {
    const response = await fetch(...args);
    const text = await response.text();
    if (response.status !== 200) throw new TypeError(`HTTP ${response.status}`, { cause: response.status });
    const set: unknown = JSON.parse(text);
    if (!Array.isArray(Reflect.get(Object(set) as object, "keys"))) throw new SyntaxError("no key set");
    return new Response(text, { status: 200 });
  }

  return async (...args) => {
    if (failure && Date.now() < pausedUntil) throw failure;
    try {
      const response = await fetchKeys(...args);
      if (failure) onState(undefined);
      failure = undefined;
      pauseMs = firstPauseMs;
      return response;
    } catch (error) {
      const isFirst = failure === undefined;
      failure = error instanceof Error ? error : new TypeError("the key set cannot be fetched", { cause: error });
      pausedUntil = Date.now() + pauseMs;
      pauseMs = Math.min(maxPauseMs, pauseMs * 2);
      if (isFirst) onState(failure);
      throw failure;
    }
  };
}
