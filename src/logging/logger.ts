import type { DestinationStream, LoggerOptions } from "pino";
import { idsOfLine } from "./request-ids.js";
import { safeError } from "./safe-error.js";

/** The gateway's logger: JSON lines, without error messages and without the address, headers or body of a request. */
export function loggerOptions(
  level: string,
  stream?: DestinationStream,
): LoggerOptions & { readonly stream?: DestinationStream } {
  return {
    level,
    ...(stream && { stream }),
    mixin: idsOfLine,
    serializers: {
      err: (error: unknown) => safeError(error),
      error: (error: unknown) => safeError(error),
      req: ({ method }: { readonly method: string }) => ({ method }),
      res: ({ statusCode }: { readonly statusCode: number }) => ({ statusCode }),
    },
    hooks: {
      logMethod(args, method) {
        const [details, message] = args as [unknown, unknown, ...unknown[]];
        const error = errorIn(details);
        // pino and Fastify use the error's message as the line's message if there is no other.
        const isItsOwn = error && (message === undefined || message === error.message);
        method.apply(this, isItsOwn ? ([{ err: error }, "error"] as unknown as typeof args) : args);
      },
    },
  };
}

function errorIn(details: unknown): Error | undefined {
  if (details instanceof Error) return details;
  const error: unknown = typeof details === "object" && details !== null ? Reflect.get(details, "err") : undefined;
  return error instanceof Error ? error : undefined;
}

interface Logger {
  debug(details: object, message: string): void;
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** A logger for a library that logs texts. It keeps the text up to the first colon, because anything can follow. */
export function headlinesOnly(
  log: Logger,
  source: string,
): Record<"debug" | "info" | "warn" | "error", (said?: unknown) => void> {
  const headline = (said: unknown): string => (typeof said === "string" ? (said.split(":")[0] ?? "") : "error");
  const details = (said: unknown): object => (said instanceof Error ? { source, err: said } : { source });
  const as = (level: keyof Logger) => (said?: unknown) => log[level](details(said), headline(said));
  return { debug: as("debug"), info: as("info"), warn: as("warn"), error: as("error") };
}
