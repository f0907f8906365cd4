import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FairQueue, priorities } from "../../../src/chime/limiter/fair-queue.js";
import type { Leave } from "../../../src/chime/limiter/fair-queue.js";
import type { Priority } from "../../../src/chime/call-context.js";

interface Item {
  readonly priority: Priority;
  readonly caller: string;
  readonly number: number;
}

const patience = 5;
const items = fc
  .array(fc.record({ priority: fc.constantFrom(...priorities), caller: fc.constantFrom("a", "b", "c", "d") }), {
    maxLength: 150,
  })
  .map((all): Item[] => all.map((item, number) => ({ ...item, number })));

const filled = (all: readonly Item[]): { readonly queue: FairQueue<Item>; readonly leaves: readonly Leave[] } => {
  const queue = new FairQueue<Item>(patience);
  return { queue, leaves: all.map((item) => queue.add(item.priority, item.caller, item)) };
};

function drained<T>(queue: FairQueue<T>): T[] {
  const taken: T[] = [];
  for (let item = queue.take(); item !== undefined; item = queue.take()) taken.push(item);
  return taken;
}

const add = (queue: FairQueue<string>, caller: string, ...names: readonly string[]): void => {
  for (const name of names) queue.add("read", caller, name);
};

describe("every queued call", () => {
  test("is taken once, and not after it has left", () => {
    fc.assert(
      fc.property(items, fc.func(fc.boolean()), (all, leavesQueue) => {
        const { queue, leaves } = filled(all);
        const left = new Set(all.filter(({ number }) => leavesQueue(number)));
        for (const { number } of left) leaves[number]?.();
        expect(queue.size).toBe(all.length - left.size);
        const taken = drained(queue);
        expect(taken.toSorted((a, b) => a.number - b.number)).toEqual(all.filter((item) => !left.has(item)));
        expect(queue.size).toBe(0);
      }),
    );
  });

  test("is taken in the order of its caller and priority", () => {
    fc.assert(
      fc.property(items, (all) => {
        const last = new Map<string, number>();
        for (const { priority, caller, number } of drained(filled(all).queue)) {
          expect(number).toBeGreaterThan(last.get(priority + caller) ?? -1);
          last.set(priority + caller, number);
        }
      }),
    );
  });

  test("is counted by priority", () => {
    fc.assert(
      fc.property(items, (all) => {
        const { queue } = filled(all);
        for (const priority of priorities)
          expect(queue.sizeOf(priority)).toBe(all.filter((item) => item.priority === priority).length);
      }),
    );
  });
});

describe("the calls of one caller", () => {
  test("go by priority, unless a lower one was passed over too often", () => {
    fc.assert(
      fc.property(items, (all) => {
        const ofOne = all.map((item) => ({ ...item, caller: "a" }));
        const waiting = new Map(
          priorities.map((priority) => [priority, ofOne.filter((item) => item.priority === priority).length]),
        );
        const passedOver = new Map(priorities.map((priority) => [priority, 0]));
        for (const { priority } of drained(filled(ofOne).queue)) {
          const higher = priorities.slice(0, priorities.indexOf(priority));
          if (higher.some((each) => waiting.get(each)))
            expect(passedOver.get(priority)).toBeGreaterThanOrEqual(patience);
          waiting.set(priority, (waiting.get(priority) ?? 0) - 1);
          passedOver.set(priority, 0);
          for (const lower of priorities.slice(priorities.indexOf(priority) + 1)) {
            if (!waiting.get(lower)) continue;
            const times = (passedOver.get(lower) ?? 0) + 1;
            passedOver.set(lower, times);
            // Another priority may have been passed over as often, and comes first.
            expect(times).toBeLessThanOrEqual(patience + 1);
          }
        }
      }),
    );
  });

  test("are writes, then reads, then chunks of batches", () => {
    const queue = new FairQueue<Priority>(patience);
    for (const priority of priorities.toReversed()) queue.add(priority, "a", priority);
    expect(drained(queue)).toEqual(["write", "read", "bulk"]);
  });

  test("of a low priority have their share, however many of a higher one there are", () => {
    const queue = new FairQueue<Priority>(patience);
    for (let i = 0; i < 60; i++) queue.add("write", "a", "write");
    for (let i = 0; i < 60; i++) queue.add("bulk", "a", "bulk");
    expect(
      drained(queue)
        .slice(0, 60)
        .filter((priority) => priority === "bulk"),
    ).toHaveLength(10);
  });
});

describe("callers", () => {
  test("take turns whatever the priority: many writes of one do not delay the reads of another", () => {
    const queue = new FairQueue<string>(patience);
    for (let i = 0; i < 500; i++) queue.add("write", "greedy", "write");
    for (let i = 0; i < 50; i++) queue.add("read", "modest", "read");
    expect(
      drained(queue)
        .slice(0, 100)
        .filter((name) => name === "read"),
    ).toHaveLength(50);
  });

  test("take turns: of each caller the nth comes before anyone's n+1st", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }), (counts) => {
        const queue = new FairQueue<{ readonly caller: number; readonly nth: number }>(patience);
        for (const [caller, count] of counts.entries())
          for (let nth = 0; nth < count; nth++) queue.add("read", String(caller), { caller, nth });
        const nths = drained(queue).map(({ nth }) => nth);
        expect(nths).toEqual(nths.toSorted((a, b) => a - b));
      }),
    );
  });

  test("with one call do not wait for a caller with a thousand", () => {
    const queue = new FairQueue<string>(patience);
    add(queue, "greedy", ...Array.from({ length: 1000 }, (_, i) => `greedy ${i}`));
    expect([queue.take(), queue.take()]).toEqual(["greedy 0", "greedy 1"]);
    add(queue, "modest", "modest");
    expect([queue.take(), queue.take(), queue.take()]).toEqual(["greedy 2", "modest", "greedy 3"]);
  });
});

describe("a throttled call", () => {
  test("goes before the newer calls of its caller, after the calls that were throttled before it", () => {
    const queue = new FairQueue<string>(patience);
    add(queue, "a", "newer 1", "newer 2");
    queue.addAgain("read", "a", "first back");
    queue.addAgain("read", "a", "second back");
    expect(drained(queue)).toEqual(["first back", "second back", "newer 1", "newer 2"]);
  });

  test("gives its caller the next turn", () => {
    const queue = new FairQueue<string>(patience);
    add(queue, "b", "b 1", "b 2");
    add(queue, "a", "a 1");
    queue.addAgain("read", "a", "a again");
    expect(drained(queue)).toEqual(["a again", "b 1", "a 1", "b 2"]);
  });

  test("can leave, whether or not its caller has other calls", () => {
    const queue = new FairQueue<string>(patience);
    queue.addAgain("read", "a", "a again")();
    add(queue, "b", "b 1");
    const leave = queue.addAgain("read", "b", "b again");
    leave();
    expect([queue.size, ...drained(queue)]).toEqual([1, "b 1"]);
  });
});

test("leaving takes no longer the more calls there are, and calls that left use no memory", () => {
  const queue = new FairQueue<number>(patience);
  queue.add("read", "a", -1);
  for (let i = 0; i < 200_000; i++) queue.add("read", "a", i)();
  expect([queue.size, queue.take(), queue.take()]).toEqual([1, -1, undefined]);
});
