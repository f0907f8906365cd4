import { ChimeServiceException } from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { AbandonedError, ChimeError, deadlineReached } from "../../src/chime/errors.js";
import { translateError } from "../../src/chime/translate-error.js";

const refused = (name: string, httpStatusCode: number, members: object = {}): Error =>
  Object.assign(
    new ChimeServiceException({
      name,
      $fault: "client",
      message: "Chime's own words",
      $metadata: { httpStatusCode, requestId: "r" },
    }),
    members,
  );

const translated = (thrown: unknown): ChimeError => {
  const error = translateError("GetUser", thrown);
  if (!(error instanceof ChimeError)) throw new Error("expected a ChimeError");
  return error;
};

describe("AWS's common exceptions are mapped by their name", () => {
  test.each([
    ["ThrottlingException", 400, "THROTTLED"],
    ["TooManyRequestsException", 429, "THROTTLED"],
    ["RequestLimitExceeded", 503, "THROTTLED"],
    ["ServiceUnavailable", 503, "UPSTREAM_UNAVAILABLE"],
    ["InternalFailure", 500, "UPSTREAM_FAILURE"],
    ["ValidationException", 400, "BAD_USER_INPUT"],
    ["AccessDenied", 400, "UPSTREAM_UNAUTHORIZED"],
    ["NotAuthorized", 400, "UPSTREAM_UNAUTHORIZED"],
    ["OptInRequired", 403, "UPSTREAM_UNAUTHORIZED"],
    ["IncompleteSignature", 400, "UPSTREAM_UNAUTHORIZED"],
    ["InvalidClientTokenId", 403, "UPSTREAM_UNAUTHORIZED"],
    ["InvalidSignatureException", 403, "UPSTREAM_UNAUTHORIZED"],
    ["MissingAuthenticationTokenException", 403, "UPSTREAM_UNAUTHORIZED"],
    ["RequestExpired", 400, "UPSTREAM_UNAUTHORIZED"],
    ["SignatureDoesNotMatch", 403, "UPSTREAM_UNAUTHORIZED"],
    ["UnrecognizedClientException", 403, "UPSTREAM_UNAUTHORIZED"],
    ["ExpiredTokenException", 400, "UPSTREAM_UNAUTHORIZED"],
  ])("%s with %i is %s", (name, status, code) => {
    expect(translated(refused(name, status))).toMatchObject({
      code,
      upstream: { operation: "GetUser", exception: name, httpStatus: status, requestId: "r" },
    });
  });

  test("an exception without a name in the SDK is mapped by the error's code", () => {
    expect(translated(refused("Unknown", 400, { Code: "ThrottlingException" }))).toMatchObject({
      code: "THROTTLED",
      upstream: { exception: "ThrottlingException" },
    });
  });
});

test.each([
  [400, "BAD_USER_INPUT", false],
  [401, "UPSTREAM_UNAUTHORIZED", false],
  [403, "UPSTREAM_UNAUTHORIZED", false],
  [404, "NOT_FOUND", false],
  [418, "BAD_USER_INPUT", false],
  [429, "THROTTLED", true],
  [500, "UPSTREAM_FAILURE", true],
  [502, "UPSTREAM_UNAVAILABLE", true],
  [503, "UPSTREAM_UNAVAILABLE", true],
  [504, "UPSTREAM_UNAVAILABLE", true],
  [599, "UPSTREAM_FAILURE", true],
])("a refusal of no known name goes by its status: %i is %s", (status, code, retryable) => {
  expect(translated(refused("SomethingNew", status))).toMatchObject({
    code,
    upstream: { exception: "SomethingNew", retryable },
  });
});

describe("errors of the transport", () => {
  test.each([
    [
      Object.assign(new Error("connect ECONNREFUSED 10.0.0.1:443"), { code: "ECONNREFUSED" }),
      "UPSTREAM_UNAVAILABLE",
      "ECONNREFUSED",
      false,
    ],
    [
      Object.assign(new Error("getaddrinfo ENOTFOUND chime.internal"), { code: "ENOTFOUND" }),
      "UPSTREAM_UNAVAILABLE",
      "ENOTFOUND",
      false,
    ],
    [
      Object.assign(new Error("socket hang up at 10.0.0.1"), { code: "ECONNRESET" }),
      "UPSTREAM_UNAVAILABLE",
      "ECONNRESET",
      true,
    ],
    [
      Object.assign(new Error("10.0.0.1 did not answer"), { name: "TimeoutError" }),
      "UPSTREAM_TIMEOUT",
      "TimeoutError",
      true,
    ],
    [
      Object.assign(new Error("Could not load credentials from 10.0.0.1"), { name: "CredentialsProviderError" }),
      "UPSTREAM_UNAUTHORIZED",
      "CredentialsProviderError",
      false,
    ],
    ["10.0.0.1", "UPSTREAM_UNAVAILABLE", "Unknown", true],
  ])("%s", (thrown, code, exception, mayHaveActed) => {
    const error = translated(thrown);
    expect(error).toMatchObject({ code, upstream: { exception }, mayHaveActed, cause: thrown });
    expect(error.message).toMatch(/^GetUser: /);
    expect(error.message).not.toMatch(/10\.0\.0\.1|internal/);
  });
});

describe("Retry-After", () => {
  const waiting = (headers: Readonly<Record<string, string>>) =>
    translated(Object.assign(refused("ThrottledClientException", 429), { $response: { headers, statusCode: 429 } }))
      .upstream.retryAfter;

  test.each([
    ["2", 2],
    ["0", 0],
    ["-1", undefined],
    ["Wed, 21 Oct 2026 07:28:00 GMT", undefined],
  ])("Retry-After: %s is %s", (header, expected) => {
    expect(waiting({ "retry-after": header })).toBe(expected);
  });

  test("is undefined without the header", () => {
    expect(waiting({})).toBeUndefined();
  });
});

describe("a call whose request is over", () => {
  const over = (reason: unknown): ChimeError | AbandonedError =>
    translateError("GetUser", new Error("aborted"), AbortSignal.abort(reason));

  test("because of its deadline is UPSTREAM_TIMEOUT", () => {
    expect(over(deadlineReached)).toMatchObject({
      code: "UPSTREAM_TIMEOUT",
      upstream: { operation: "GetUser", retryable: true },
      mayHaveActed: true,
    });
  });

  test("because its client has left is abandoned", () => {
    expect(over(new Error("left"))).toBeInstanceOf(AbandonedError);
  });
});

test("Chime's message does not name the gateway's role or a host, and is bounded", () => {
  const told = (message: string): string =>
    translated(
      new ChimeServiceException({
        name: "ForbiddenException",
        $fault: "client",
        message,
        $metadata: { httpStatusCode: 403 },
      }),
    ).message;
  expect(
    told(
      'User: arn:aws:sts::111122223333:assumed-role/gateway/i-0abc (via https://service.chime.aws.amazon.com) at voice-chime.us-east-1.amazonaws.com/x: "not allowed"',
    ),
  ).not.toMatch(/111122223333|assumed-role|amazonaws\.com/);
  expect(told("arn:aws:lambda:us-east-1:111122223333:function:mine is not a function")).toContain("function:mine");
  expect(told("x".repeat(100_000)).length).toBeLessThan(600);
});
