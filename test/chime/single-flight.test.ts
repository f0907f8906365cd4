import { describe, expect, test } from "vitest";
import type { CallContext } from "../../src/chime/call-context.js";
import { tooManyCalls } from "../../src/chime/errors.js";
import { SingleFlight } from "../../src/chime/single-flight.js";
import { callContext } from "../support/call-context.js";

/** A call that is answered on demand, and the contexts with which it was made. */
function call() {
  const made: CallContext[] = [];
  const ends: { resolve: (answer: string) => void; reject: (error: unknown) => void }[] = [];
  return {
    made,
    ends,
    call: (context: CallContext): Promise<string> => {
      made.push(context);
      return new Promise((resolve, reject) => ends.push({ resolve, reject }));
    },
  };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("requests that share a call", () => {
  test("get the same response, and only the first one makes the call", async () => {
    const flight = new SingleFlight();
    const { call: send, made, ends } = call();
    const requests = [callContext(), callContext(), callContext()];
    const answers = requests.map((context) => flight.share("key", "GetUser", context, send));
    ends[0]?.resolve("answer");
    expect(await Promise.all(answers)).toEqual(["answer", "answer", "answer"]);
    expect([made.length, ...requests.map(({ stats }) => stats.coalesced)]).toEqual([1, 0, 1, 1]);
  });

  test("are not limited by the cost ceiling of the request that started it: they make a call of their own", async () => {
    const flight = new SingleFlight();
    const { call: send, made, ends } = call();
    const starter = flight.share("key", "GetUser", callContext({ caller: "starter" }), send);
    const joined = flight.share("key", "GetUser", callContext({ caller: "joined" }), send);
    ends[0]?.reject(tooManyCalls("GetUser", 1));
    await expect(starter).rejects.toMatchObject({ code: "QUERY_TOO_EXPENSIVE" });
    await settle();
    ends[1]?.resolve("answer");
    expect(await joined).toBe("answer");
    expect(made.map(({ caller }) => caller)).toEqual(["starter", "joined"]);
  });

  test("do not lose it when the request that started it leaves; when the last one leaves, it is aborted", async () => {
    const flight = new SingleFlight();
    const { call: send, made } = call();
    const [starter, joined] = [new AbortController(), new AbortController()];
    const first = flight.share("key", "GetUser", callContext({ signal: starter.signal }), send);
    const second = flight.share("key", "GetUser", callContext({ signal: joined.signal }), send);
    starter.abort();
    await expect(first).rejects.toMatchObject({ name: "AbandonedError" });
    expect(made[0]?.signal.aborted).toBe(false);
    joined.abort();
    await expect(second).rejects.toMatchObject({ name: "AbandonedError" });
    expect(made[0]?.signal.aborted).toBe(true);
    expect(made).toHaveLength(1);
  });
});
