import { afterEach, describe, expect, test } from "vitest";
import { type ExceptionName, exceptions } from "../../src/operations/exceptions.js";
import { demoAccounts } from "../local-chime/support/demo.js";
import { testGateway } from "../support/gateway.js";

/** Every exception of Chime's as the gateway tells it, and how often the call was made. */
const patient = await testGateway();
const { counted, chime, proxy } = patient;
const { EnterpriseLWA: accountId } = await demoAccounts(chime);

afterEach(async () => {
  proxy.meddle = undefined;
  await chime.faults("");
});

const injected = "An injected failure";
/** The code, how often a read is made before it is given up (Infinity: as long as there is time), and whose words the message has. */
const expected: Record<ExceptionName, readonly [code: string, calls: number, message: string]> = {
  BadRequestException: ["BAD_USER_INPUT", 1, injected],
  ResourceLimitExceededException: ["RESOURCE_LIMIT_EXCEEDED", 1, injected],
  UnauthorizedClientException: ["UPSTREAM_UNAUTHORIZED", 1, "Chime refused the gateway's credentials"],
  ForbiddenException: ["UNPROCESSABLE", 1, injected],
  AccessDeniedException: ["UPSTREAM_UNAUTHORIZED", 1, "Chime refused the gateway's credentials"],
  NotFoundException: ["NOT_FOUND", 1, injected],
  GoneException: ["NOT_FOUND", 1, injected],
  ConflictException: ["CONFLICT", 1, injected],
  UnprocessableEntityException: ["UNPROCESSABLE", 1, injected],
  ThrottledClientException: ["THROTTLED", Infinity, "Chime is being called faster than it allows"],
  ServiceFailureException: ["UPSTREAM_FAILURE", 3, "Chime failed to carry out the call"],
  ServiceUnavailableException: ["UPSTREAM_UNAVAILABLE", 3, "Chime cannot be reached or is not available"],
};
const isException = (name: string): name is ExceptionName => name in exceptions;

const hurried = await testGateway({ gateway: { requestTimeoutMs: 1000 } });

test.each(Object.keys(exceptions).filter(isException))("%s", async (exception) => {
  const [code, calls, message] = expected[exception];
  const gateway = calls === Infinity ? hurried : patient;
  await gateway.chime.faults(`${exception}:1`);
  expect(
    await gateway.counted("query ($accountId: ID!) { account(accountId: $accountId) { name } }", { accountId }),
  ).toEqual({
    data: { account: null },
    errors: [
      {
        message: `GetAccount: ${message}`,
        path: ["account"],
        locations: expect.any(Array) as unknown,
        extensions: {
          code,
          chime: {
            action: "GetAccount",
            exception,
            requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
            httpStatus: exceptions[exception].status,
            retryable: calls > 1,
          },
          ...(code === "BAD_USER_INPUT" && {
            issues: [{ path: [], message: `GetAccount: ${message}`, code: "REFUSED_BY_CHIME" }],
          }),
        },
      },
    ],
    calls: { GetAccount: calls === Infinity ? (expect.toSatisfy((made: number) => made > 1) as number) : calls },
  });
});

describe("a read that fails for a transient reason", () => {
  /** Answers the first calls with this, and lets the others pass. */
  const failing = (count: number, status: number, type: string): void => {
    let left = count;
    proxy.meddle = () =>
      left-- > 0
        ? () => ({
            status,
            headers: { "content-type": "application/json", "x-amzn-errortype": type },
            body: JSON.stringify({ Code: type.replace("Exception", ""), Message: "not now" }),
          })
        : undefined;
  };

  test.each([
    ["once", 1, 503, "ServiceUnavailableException"],
    ["twice", 2, 500, "ServiceFailureException"],
    ["twice, with 429", 2, 429, "ThrottledClientException"],
    ["twice, in the way any service of AWS may", 2, 400, "ThrottlingException"],
    ["twice, in a way nobody knows", 2, 504, "BadGatewayThing"],
  ])("%s succeeds when it is repeated", async (_, count, status, type) => {
    failing(count, status, type);
    const answer = await counted("query ($accountId: ID!) { account(accountId: $accountId) { name } }", { accountId });
    expect(answer).toEqual({ data: { account: { name: "Example Corp" } }, calls: { GetAccount: count + 1 } });
  });

  test("is given up after three attempts, each page of a list separately", async () => {
    failing(2, 503, "ServiceUnavailableException");
    const document =
      "query ($accountId: ID!) { account(accountId: $accountId) { id users(first: 250) { pageInfo { hasNextPage } } } }";
    expect(await counted(document, { accountId })).toEqual({
      data: { account: { id: expect.any(String) as unknown, users: { pageInfo: { hasNextPage: false } } } },
      calls: { GetAccount: 3, ListUsers: 2 },
    });
    failing(3, 503, "ServiceUnavailableException");
    expect(await counted(document, { accountId })).toMatchObject({
      data: { account: null },
      errors: [{ extensions: { code: "UPSTREAM_UNAVAILABLE" } }],
      calls: { GetAccount: 3 },
    });
  });

  test("is repeated if its connection breaks", async () => {
    await chime.faults("reset:1");
    const answer = await counted("query ($accountId: ID!) { account(accountId: $accountId) { name } }", { accountId });
    expect(answer).toMatchObject({
      data: { account: null },
      errors: [{ extensions: { code: "UPSTREAM_UNAVAILABLE", chime: { action: "GetAccount", retryable: true } } }],
      calls: { GetAccount: 3 },
    });
  });
});
