import { describe, expect, test } from "vitest";
import { CircuitBreaker } from "../../../src/chime/limiter/circuit-breaker.js";

const newCircuit = () => new CircuitBreaker({ failures: 3, openMs: 1000, maxOpenMs: 4000 });

/** A call that is sent and fails at once. */
function fail(circuit: CircuitBreaker, now: number): boolean {
  circuit.sent(now);
  return circuit.failed(now, now);
}

/** A circuit that opened at 2. */
function openCircuit(): CircuitBreaker {
  const circuit = newCircuit();
  for (const now of [0, 1, 2]) fail(circuit, now);
  expect(circuit.state).toBe("open");
  return circuit;
}

describe("a closed circuit", () => {
  test("opens with the last of a number of consecutive failures, and reports it once", () => {
    const circuit = newCircuit();
    expect([0, 1, 2].map((now) => fail(circuit, now))).toEqual([false, false, true]);
    expect(circuit.refuses(2)).toBe(true);
  });

  test("stays closed if a response comes between them", () => {
    const circuit = newCircuit();
    for (const now of [0, 1]) fail(circuit, now);
    circuit.responded();
    for (const now of [3, 4]) expect(fail(circuit, now)).toBe(false);
    expect([circuit.state, circuit.refuses(4)]).toEqual(["closed", false]);
  });

  test("counts failures of calls that were in flight together once", () => {
    const circuit = newCircuit();
    for (let i = 0; i < 50; i++) expect(circuit.failed(i, 100 + i)).toBe(false);
    expect(circuit.state).toBe("closed");
    expect([150, 151].map((now) => fail(circuit, now))).toEqual([false, true]);
  });

  test("ignores abandoned calls", () => {
    const circuit = newCircuit();
    for (const now of [0, 1]) fail(circuit, now);
    circuit.abandoned(2);
    expect(fail(circuit, 3)).toBe(true);
  });
});

describe("an open circuit", () => {
  test("admits one probe after its time, and no other call", () => {
    const circuit = openCircuit();
    expect([1001, 1002].map((now) => circuit.refuses(now))).toEqual([true, false]);
    circuit.sent(1002);
    expect([circuit.state, circuit.refuses(1002), circuit.refuses(99_999)]).toEqual(["half-open", true, true]);
  });

  test("is closed by a response, and then needs the same number of failures", () => {
    const circuit = openCircuit();
    circuit.sent(1002);
    circuit.responded();
    expect([circuit.state, circuit.refuses(1002)]).toEqual(["closed", false]);
    expect([1003, 1004, 1005].map((now) => fail(circuit, now))).toEqual([false, false, true]);
    // Cooling begins short again.
    expect([2004, 2005].map((now) => circuit.refuses(now))).toEqual([true, false]);
  });

  test("stays open twice as long after each failed probe, up to a maximum", () => {
    const circuit = openCircuit();
    let now = 1002;
    for (const cooling of [2000, 4000, 4000]) {
      expect(fail(circuit, now)).toBe(true);
      expect([circuit.refuses(now + cooling - 1), circuit.refuses(now + cooling)]).toEqual([true, false]);
      now += cooling;
    }
  });

  test("takes the next call as the probe if the last one was abandoned", () => {
    const circuit = openCircuit();
    circuit.sent(1002);
    circuit.abandoned(1002);
    expect([circuit.state, circuit.refuses(1003)]).toEqual(["open", false]);
  });

  test("is closed by a response to an older call, and ignores an older failure", () => {
    const circuit = openCircuit();
    expect(circuit.failed(0, 500)).toBe(false);
    circuit.sent(1002);
    expect(circuit.failed(1, 1003)).toBe(false);
    circuit.abandoned(1);
    expect(circuit.state).toBe("half-open");
    circuit.responded();
    expect(circuit.state).toBe("closed");
  });
});
