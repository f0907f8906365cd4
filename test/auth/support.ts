import { type Principal, type Scope, scopes } from "../../src/auth/principal.js";
import type { GatewayOptions } from "../../src/gateway/server.js";
import { type OperationName, definitionOf } from "../../src/operations/operations.js";
import type { Shape } from "../../src/operations/shape.js";
import { mutationName } from "../../src/graph/mutations/names.js";
import { enumName, fieldName } from "../../src/graph/names.js";
import { validInput } from "../local-chime/support/inputs.js";
import { present } from "../support/local-chime.js";
import { testGateway, type TestGateway } from "../support/gateway.js";

const values = {
  PhoneNumberId: "%2B12065550000",
  E164PhoneNumber: "+12065550000",
  FromPhoneNumber: "+12065550000",
  ToPhoneNumber: "+12065550000",
  E164PhoneNumbers: ["+12065550000"],
  Email: "a@b.cc",
  UserEmailList: ["a@b.cc"],
  OutboundEventsHTTPSEndpoint: "https://example.com",
  MeetingId: "2f9e3b5c-0000-4000-8000-000000000000",
  JoinToken: "abc",
};

function named(shape: Shape, value: unknown): unknown {
  if (shape.type === "list") return Array.isArray(value) ? value.map((item: unknown) => named(shape.of, item)) : value;
  if (shape.type === "structure")
    return Object.fromEntries(
      Object.entries(value as object).map(([member, inner]) => [
        fieldName(member),
        named(present(shape.members[member]), inner),
      ]),
    );
  return shape.type === "string" && shape.enum ? enumName(String(value)) : value;
}

/** An action's mutation with an input that breaks nothing. */
export function mutationOf(
  operation: OperationName,
  also: Readonly<Record<string, unknown>> = {},
): { readonly document: string; readonly variables: Readonly<Record<string, unknown>> } {
  const name = mutationName(operation);
  const input = { ...validInput(operation, values), ...also };
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return {
    document: `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`,
    variables: { input: named({ type: "structure", members: definitionOf(operation).input }, input) },
  };
}

export interface Caller {
  readonly scopes?: readonly Scope[];
  readonly accounts?: readonly string[];
}

/** A gateway that takes its callers' word for what they may do; how they prove it is tested elsewhere. */
export async function trustingGateway(
  options: Partial<GatewayOptions> = {},
): Promise<TestGateway & { readonly as: (caller: Caller) => Readonly<Record<string, string>> }> {
  const callers = new Map<string, Principal>();
  const gateway = await testGateway({
    gateway: {
      ...options,
      authenticate: (headers) =>
        Promise.resolve(callers.get(String(headers["x-caller"])) ?? { name: "nobody", scopes: new Set<Scope>() }),
    },
  });
  return {
    ...gateway,
    as(caller) {
      const name = JSON.stringify(caller);
      callers.set(name, {
        name,
        scopes: new Set(caller.scopes ?? scopes),
        ...(caller.accounts && { accounts: new Set(caller.accounts) }),
      });
      return { "x-caller": name };
    },
  };
}
