import { type ExceptionName, exceptions } from "../../operations/exceptions.js";
import { chimeException } from "../chime-exception.js";

/** A failure on purpose and its probability: an exception, or a connection that breaks before the operation or after it. */
export interface InjectedFailure {
  readonly kind: ExceptionName | "reset" | "lost";
  readonly probability: number;
}

const isException = (name: string): name is ExceptionName => name in exceptions;

/** Parses `ThrottledClientException:0.1,reset:0.01`. Throws an Error that says what is wrong. */
export function parseInjectedFailures(text: string): InjectedFailure[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const [name = "", share = "", ...rest] = part.split(":");
      const probability = Number(share);
      if (name !== "reset" && name !== "lost" && !isException(name))
        throw new Error(`"${name}" must be the name of a Chime exception, reset or lost`);
      if (rest.length > 0 || share === "" || !(probability >= 0 && probability <= 1))
        throw new Error(`"${part}" must end with a probability from 0 to 1, for example ${name}:0.1`);
      return { kind: name, probability };
    });
}

/** Draws a random number for each failure, in their order. Throws the first exception that comes up. */
export function drawFailure(failures: readonly InjectedFailure[], random: () => number): "reset" | "lost" | undefined {
  for (const { kind, probability } of failures) {
    if (random() >= probability) continue;
    if (kind === "reset" || kind === "lost") return kind;
    throw chimeException(kind, "An injected failure");
  }
  return undefined;
}
