import type { DestinationStream } from "pino";

export interface CapturedLog {
  readonly stream: DestinationStream;
  /** Every line so far, as it was written. */
  readonly lines: readonly string[];
  /** The lines that say this, parsed, and the last of them. */
  readonly saying: (message: string) => Record<string, unknown>[];
  readonly last: (message: string) => Record<string, unknown> | undefined;
}

/** Takes a log's lines instead of standard output. */
export function capturedLog(): CapturedLog {
  const lines: string[] = [];
  const saying = (message: string): Record<string, unknown>[] =>
    lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === message);
  return {
    stream: { write: (line) => void lines.push(line) },
    lines,
    saying,
    last: (message) => saying(message).at(-1),
  };
}
