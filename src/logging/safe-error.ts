/** An error as it is logged: without its message, which can quote input. */
export interface SafeError {
  readonly type: string;
  readonly code?: string | undefined;
  readonly operation?: string | undefined;
  readonly exception?: string | undefined;
  readonly requestId?: string | undefined;
  readonly httpStatus?: number | undefined;
  /** The frames of the stack. */
  readonly stack?: readonly string[];
  readonly cause?: SafeError | undefined;
}

const maxCauses = 3;
const maxFrames = 12;

/** An error as it is logged. Names and codes are included only if they look like names. */
export function safeError(error: unknown, causes = maxCauses): SafeError {
  if (!(error instanceof Error)) return { type: typeof error };
  const upstream = objectAt(error, "upstream") ?? objectAt(error, "$metadata");
  const extensions = objectAt(error, "extensions");
  return {
    type: word(error.name) ?? "Error",
    code: word(at(error, "code")) ?? word(at(extensions, "code")),
    operation: word(at(upstream, "operation")),
    exception: word(at(upstream, "exception")),
    requestId: word(at(upstream, "requestId")),
    httpStatus: number(at(upstream, "httpStatus") ?? at(upstream, "httpStatusCode")),
    stack: frames(error),
    cause: error.cause instanceof Error && causes > 0 ? safeError(error.cause, causes - 1) : undefined,
  };
}

const at = (value: object | undefined, member: string): unknown => value && Reflect.get(value, member);

function objectAt(value: object, member: string): object | undefined {
  const found = at(value, member);
  return typeof found === "object" && found !== null ? found : undefined;
}

const word = (value: unknown): string | undefined =>
  typeof value === "string" && /^(?=.*[A-Za-z])[\w-]{1,64}$/.test(value) ? value : undefined;
const number = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

/** The stack starts with the message, which can have lines that look like frames, so the whole message is removed. */
const frames = ({ stack = "", message }: Error): string[] =>
  stack
    .replace(message, "")
    .split("\n")
    .filter((line) => /^ {4}at .+:\d+:\d+\)?$/.test(line))
    .slice(0, maxFrames)
    .map((line) => line.trim());
