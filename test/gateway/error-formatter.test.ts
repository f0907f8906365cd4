import { GraphQLError } from "graphql";
import { describe, expect, test } from "vitest";
import { AbandonedError, ChimeError, InvalidInputError } from "../../src/chime/errors.js";
import { createErrorFormatter } from "../../src/gateway/error-formatter.js";
import { InputError, NotFoundError } from "../../src/graph/errors.js";

/** An error as GraphQL wraps what a resolver has thrown, formatted; and what was told to the log. */
function formatted(thrown: Error, code = "INTERNAL_SERVER_ERROR") {
  const logged: unknown[] = [];
  const format = createErrorFormatter((error) => logged.push(error));
  const located =
    thrown instanceof GraphQLError
      ? thrown
      : new GraphQLError(thrown.message, { originalError: thrown, path: ["field"] });
  const { message, extensions } = format(
    {
      message: thrown.message,
      extensions: { ...located.extensions, code: located.extensions.code ?? code, stacktrace: ["at line 1"] },
    },
    located,
  );
  return { message, extensions, logged };
}

describe("the formatted error", () => {
  test("of a failed call has the gateway's code and Chime's facts, but not the cause", () => {
    const upstream = {
      operation: "GetUser",
      exception: "ThrottledClientException",
      requestId: "r",
      httpStatus: 429,
      retryable: true,
      retryAfter: 3,
    } as const;
    expect(formatted(new ChimeError("THROTTLED", "slow down", upstream, { cause: new Error("10.0.0.1") }))).toEqual({
      message: "slow down",
      extensions: {
        code: "THROTTLED",
        chime: {
          action: "GetUser",
          exception: "ThrottledClientException",
          requestId: "r",
          httpStatus: 429,
          retryable: true,
        },
      },
      logged: [],
    });
  });

  test("of invalid input lists each issue with GraphQL names", () => {
    const error = new InvalidInputError("ListPhoneNumbers", [
      { path: ["FilterValue"], message: "is required with FilterName", code: "DEPENDENCY" },
      { path: ["MaxResults"], message: "must be at most 99", code: "OUT_OF_RANGE" },
    ]);
    expect(formatted(error)).toEqual({
      message: "filterValue is required with filterName; maxResults must be at most 99",
      extensions: {
        code: "BAD_USER_INPUT",
        issues: [
          { path: ["filterValue"], message: "is required with filterName", code: "DEPENDENCY" },
          { path: ["maxResults"], message: "must be at most 99", code: "OUT_OF_RANGE" },
        ],
      },
      logged: [],
    });
  });

  test.each<[string, Error, string, string]>([
    [
      "an argument that is refused",
      new InputError([{ path: ["first"], message: "must be from 1 to 1000", code: "OUT_OF_RANGE" }]),
      "BAD_USER_INPUT",
      "first must be from 1 to 1000",
    ],
    ["a lookup without a find", new NotFoundError("Nobody"), "NOT_FOUND", "Nobody"],
    ["a call nobody waited for", new AbandonedError("The client has left"), "UPSTREAM_TIMEOUT", "The client has left"],
  ])("of %s", (_, error, code, message) => {
    expect(formatted(error)).toMatchObject({ message, extensions: { code }, logged: [] });
  });

  test("of GraphQL's own validation keeps its message", () => {
    const coercion = new GraphQLError('Variable "$first" got invalid value "many"', {
      originalError: new GraphQLError("Int cannot represent"),
    });
    expect(formatted(coercion, "BAD_USER_INPUT")).toMatchObject({
      message: coercion.message,
      extensions: { code: "BAD_USER_INPUT" },
      logged: [],
    });
  });

  test.each<[string, Error]>([
    ["an error of the gateway's own", new TypeError("Cannot read properties of undefined (reading 'secret')")],
    ["an error of GraphQL's about the answer", new GraphQLError('Int cannot represent non-integer value: "secret"')],
  ])("of %s: nothing, and the log is told all", (_, error) => {
    expect(formatted(error)).toEqual({
      message: "Internal server error",
      extensions: { code: "INTERNAL_SERVER_ERROR" },
      logged: [error],
    });
  });
});

describe("an error of GraphQL about variables", () => {
  const coercion = (message: string) =>
    formatted(new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } })).extensions;

  test("has an issue with the path of the value", () => {
    expect(
      coercion('Variable "$input" got invalid value 1 at "input.items[2].name"; String cannot represent a number.'),
    ).toMatchObject({
      issues: [{ path: ["input", "items", 2, "name"], message: "String cannot represent a number.", code: "TYPE" }],
    });
    expect(coercion('Variable "$input" of required type "X!" was not provided.')).toMatchObject({
      issues: [{ path: ["input"], code: "TYPE" }],
    });
  });

  test("is shortened before it is matched", () => {
    const { message } = formatted(new GraphQLError("Did you mean ".repeat(100_000), { extensions: { code: "X" } }));
    expect(message.length).toBeLessThan(1_100);
  });
});
