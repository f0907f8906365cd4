import { describe, expect, test } from "vitest";
import { AccountScope, allowedAccountlessOperations } from "../../../src/graph/account-scope/account-scope.js";
import { AccountScopeError } from "../../../src/graph/account-scope/account-scope-error.js";
import { definitionOf, type OperationName, operationNames } from "../../../src/operations/operations.js";

const scope = new AccountScope(new Set(["own"]));
const hasAccount = (operation: OperationName): boolean => definitionOf(operation).uri.pathMembers.includes("AccountId");

describe("an account-limited caller", () => {
  test.each(operationNames.filter(hasAccount))("may use %s with its own account and no other", (operation) => {
    expect(() => scope.check(operation, { AccountId: "own" })).not.toThrow();
    expect(() => scope.check(operation, { AccountId: "foreign" })).toThrow(AccountScopeError);
    expect(() => scope.check(operation, {})).toThrow(AccountScopeError);
  });

  const accountless = operationNames.filter((operation) => !hasAccount(operation));

  test.each(accountless)("may use %s, which names no account, only if it is listed with a reason", (operation) => {
    const reason: string | undefined = Object.entries(allowedAccountlessOperations).find(
      ([name]) => name === operation,
    )?.[1];
    if (reason === undefined) expect(() => scope.check(operation, {})).toThrow(AccountScopeError);
    else expect(reason).toMatch(/\.$/);
  });

  test("cannot use orders, the inventory for sale, or the settings of the AWS account", () => {
    for (const operation of [
      "ListPhoneNumberOrders",
      "SearchAvailablePhoneNumbers",
      "GetGlobalSettings",
      "CreateAccount",
    ] as const)
      expect(() => scope.check(operation, {})).toThrow(AccountScopeError);
  });
});
