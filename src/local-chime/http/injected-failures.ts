import { type ExceptionName, exceptions } from "../../operations/exceptions.js";
import { chimeException } from "../chime-exception.js";

/** What goes wrong on purpose, and how often: a refusal, a connection reset before the action acts, or one lost after it has. */
export interface InjectedFailure {
  readonly kind: ExceptionName | "reset" | "lost";
  readonly probability: number;
}

const isException = (name: string): name is ExceptionName => name in exceptions;

/** Reads `ThrottledClientException:0.1,reset:0.01`; throws a plain Error that says what is wrong with it. */
export function parseInjectedFailures(text: string): InjectedFailure[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const [name = "", share = "", ...rest] = part.split(":");
      const probability = Number(share);
      if (name !== "reset" && name !== "lost" && !isException(name))
        throw new Error(`"${name}" is neither an exception of Chime's nor reset or lost`);
      if (rest.length > 0 || share === "" || !(probability >= 0 && probability <= 1))
        throw new Error(`"${part}" has no probability from 0 to 1`);
      return { kind: name, probability };
    });
}

/** Throws the dice once for each chimeException, in their order. */
export function drawFailure(faults: readonly InjectedFailure[], random: () => number): "reset" | "lost" | undefined {
  for (const { kind, probability } of faults) {
    if (random() >= probability) continue;
    if (kind === "reset" || kind === "lost") return kind;
    throw chimeException(kind, "A fault injected on purpose");
  }
  return undefined;
}
