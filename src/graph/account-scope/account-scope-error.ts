import type { OperationName } from "../../operations/operations.js";

/** The request concerns an account, or an object without one, that is outside the caller's account scope. Does not reveal whether it exists. */
export class AccountScopeError extends Error {
  override readonly name = "AccountScopeError";
  constructor(readonly operation?: OperationName) {
    super("This is outside the accounts that you may access.");
  }
}
