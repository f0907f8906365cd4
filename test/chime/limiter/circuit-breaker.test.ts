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

describe("a circuit that is closed", () => {
  test("opens with the last of so many failures one after another, and says so once", () => {
    const circuit = newCircuit();
    expect([0, 1, 2].map((now) => fail(circuit, now))).toEqual([false, false, true]);
    expect(circuit.refuses(2)).toBe(true);
  });

  test("stays closed when an answer comes between them", () => {
    const circuit = newCircuit();
    for (const now of [0, 1]) fail(circuit, now);
    circuit.responded();
    for (const now of [3, 4]) expect(fail(circuit, now)).toBe(false);
    expect([circuit.state, circuit.refuses(4)]).toEqual(["closed", false]);
  });

  test("counts the failures of calls that were under way together once", () => {
    const circuit = newCircuit();
    for (let i = 0; i < 50; i++) expect(circuit.failed(i, 100 + i)).toBe(false);
    expect(circuit.state).toBe("closed");
    expect([150, 151].map((now) => fail(circuit, now))).toEqual([false, true]);
  });

  test("is not moved by calls that nobody waited for", () => {
    const circuit = newCircuit();
    for (const now of [0, 1]) fail(circuit, now);
    circuit.abandoned(2);
    expect(fail(circuit, 3)).toBe(true);
  });
});

describe("a circuit that is open", () => {
  test("lets one call through when it has cooled, and no other beside it", () => {
    const circuit = openCircuit();
    expect([1001, 1002].map((now) => circuit.refuses(now))).toEqual([true, false]);
    circuit.sent(1002);
    expect([circuit.state, circuit.refuses(1002), circuit.refuses(99_999)]).toEqual(["half-open", true, true]);
  });

  test("is closed by the answer, and then as patient as before", () => {
    const circuit = openCircuit();
    circuit.sent(1002);
    circuit.responded();
    expect([circuit.state, circuit.refuses(1002)]).toEqual(["closed", false]);
    expect([1003, 1004, 1005].map((now) => fail(circuit, now))).toEqual([false, false, true]);
    // Cooling begins short again.
    expect([2004, 2005].map((now) => circuit.refuses(now))).toEqual([true, false]);
  });

  test("cools for twice as long after each probe that fails, up to a bound", () => {
    const circuit = openCircuit();
    let now = 1002;
    for (const cooling of [2000, 4000, 4000]) {
      expect(fail(circuit, now)).toBe(true);
      expect([circuit.refuses(now + cooling - 1), circuit.refuses(now + cooling)]).toEqual([true, false]);
      now += cooling;
    }
  });

  test("takes the next call for a probe when nobody waited for the last one", () => {
    const circuit = openCircuit();
    circuit.sent(1002);
    circuit.abandoned(1002);
    expect([circuit.state, circuit.refuses(1003)]).toEqual(["open", false]);
  });

  test("is closed by an answer to an older call, and not kept open by an older failure", () => {
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
