import pino from "pino";
import { describe, expect, test } from "vitest";
import { ChimeError } from "../../src/chime/errors.js";
import { headlinesOnly, loggerOptions } from "../../src/logging/logger.js";
import { safeError } from "../../src/logging/safe-error.js";
import { capturedLog } from "../support/captured-log.js";

const secret = "jane@example.com";

/** An error as libraries throw them, with what it was about in every place where there can be something. */
function telling(): Error {
  const cause = Object.assign(new TypeError(`bad ${secret}`), {
    code: "ERR_INVALID_ARG_TYPE",
    command: { name: "SET", args: [secret] },
  });
  const error = new Error(`cannot reach https://user:${secret}@host/path\n    at ${secret} (file.ts:1:1)`, { cause });
  return Object.assign(error, {
    code: "ECONNREFUSED",
    $metadata: { requestId: "a-request", httpStatusCode: 503 },
    $response: { body: secret },
    path: `/accounts?user-email=${secret}`,
  });
}

describe("an error in the log", () => {
  test("has its type, code, stack frames and cause, without the message", () => {
    const safe = safeError(telling());
    expect(safe).toMatchObject({
      type: "Error",
      code: "ECONNREFUSED",
      requestId: "a-request",
      httpStatus: 503,
      cause: { type: "TypeError", code: "ERR_INVALID_ARG_TYPE" },
    });
    expect(safe.stack?.[0]).toMatch(/^at telling \(.*logger\.test\.ts:\d+:\d+\)$/);
    expect(JSON.stringify(safe)).not.toContain(secret);
  });

  test("of Chime has the operation and the request id", () => {
    const upstream = {
      operation: "GetUser",
      exception: "NotFoundException",
      requestId: "r-1",
      httpStatus: 404,
      retryable: false,
    } as const;
    expect(safeError(new ChimeError("NOT_FOUND", `no ${secret}`, upstream))).toMatchObject({
      type: "ChimeError",
      code: "NOT_FOUND",
      operation: "GetUser",
      exception: "NotFoundException",
      requestId: "r-1",
      httpStatus: 404,
    });
  });

  test.each([
    ["a name that is no name", Object.assign(new Error("x"), { name: `Error of ${secret}` }), "Error"],
    ["a code that is no code", Object.assign(new Error("x"), { code: secret }), "Error"],
    ["no error at all", secret, "string"],
    ["nothing", undefined, "undefined"],
  ])("with %s tells no more than it can", (_, thrown, type) => {
    const safe = safeError(thrown);
    expect(safe.type).toBe(type);
    expect(JSON.stringify(safe)).not.toContain(secret);
  });

  test("with endless causes is cut off", () => {
    const error = new Error("x");
    error.cause = error;
    expect(JSON.stringify(safeError(error)).match(/"cause"/g)).toHaveLength(3);
  });
});

describe("the logger", () => {
  const log = capturedLog();
  const { stream: _, ...options } = loggerOptions("trace");
  const logger = pino(options, log.stream);

  test.each<[string, () => void]>([
    ["an error by itself", () => logger.error(telling())],
    ["an error among details", () => logger.error({ err: telling() })],
    ["an error and its own message", () => logger.error({ err: telling() }, telling().message)],
    ["an error under another name", () => logger.error({ error: telling() }, "failed")],
    [
      "a request and its answer",
      () =>
        logger.info(
          {
            req: { method: "GET", url: `/x?${secret}`, headers: { authorization: secret }, hostname: secret },
            res: { statusCode: 200, getHeaders: () => secret },
          },
          "incoming",
        ),
    ],
  ])("does not write down what is in %s", (_, write) => {
    const before = log.lines.length;
    write();
    expect(log.lines).toHaveLength(before + 1);
    expect(log.lines.at(-1)).not.toContain(secret);
  });

  test("writes what it is given", () => {
    logger.error({ err: telling(), operation: "GetUser" }, "unexpected error");
    expect(log.last("unexpected error")).toMatchObject({
      level: 50,
      operation: "GetUser",
      err: { type: "Error", code: "ECONNREFUSED" },
    });
  });

  test("for a library that logs texts keeps the text up to the first colon", () => {
    const library = headlinesOnly(logger, "apollo");
    library.error(`Unexpected error processing request: ${secret}`);
    expect(log.last("Unexpected error processing request")).toMatchObject({ level: 50, source: "apollo" });
    library.warn(telling());
    expect(log.last("error")).toMatchObject({ level: 40, source: "apollo", err: { code: "ECONNREFUSED" } });
    expect(log.lines.join("")).not.toContain(secret);
  });
});
