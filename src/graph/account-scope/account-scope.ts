import { AccountScopeError } from "./account-scope-error.js";
import type { EntityType, RecordOf } from "../../chime/entity.js";
import type { PagedOperation } from "../../chime/list-page.js";
import type { OperationName } from "../../operations/operations.js";

/**
 * The operations without an account in their path that an account-limited caller may use all the same, and why. Every other
 * operation without an account is refused: a new operation is closed until it is listed here.
 */
export const allowedAccountlessOperations = {
  ListAccounts: "The answer is filtered to the caller's accounts.",
  ListPhoneNumbers: "The answer is filtered to numbers associated with the caller's accounts.",
  GetPhoneNumber: "The number must be associated with one of the caller's accounts.",
  UpdatePhoneNumber: "The number must be associated with one of the caller's accounts.",
  BatchUpdatePhoneNumber: "Each number must be associated with one of the caller's accounts.",
  DeletePhoneNumber: "The number must be associated with one of the caller's accounts.",
  BatchDeletePhoneNumber: "Each number must be associated with one of the caller's accounts.",
  RestorePhoneNumber: "The number must be associated with one of the caller's accounts.",
  CreateMeetingDialOut: "The calling number must be associated with one of the caller's accounts.",
  ListSupportedPhoneNumberCountries: "The answer is the same for everybody.",
} as const satisfies Partial<Record<OperationName, string>>;

const isAllowed = (operation: OperationName): boolean => operation in allowedAccountlessOperations;

/** The accounts that a caller is limited to, and what is in them or associated with them. */
export class AccountScope {
  constructor(private readonly accounts: ReadonlySet<string>) {}

  /** Throws if an input names another account, or names none and the operation is not allowed without one. */
  check(operation: OperationName, input: object): void {
    if (!this.includes(operation, input)) throw new AccountScopeError(operation);
  }

  /** Whether an input is within the accounts, or the operation is allowed without one. */
  includes(operation: OperationName, input: object): boolean {
    const account: unknown = Reflect.get(input, "AccountId");
    if (account === undefined ? !isAllowed(operation) : !this.has(account)) return false;
    return Reflect.get(input, "FilterName") !== "AccountId" || this.has(Reflect.get(input, "FilterValue"));
  }

  /** Whether a list can have items that must not be shown. */
  filters(operation: PagedOperation): boolean {
    return operation === "ListAccounts" || operation === "ListPhoneNumbers";
  }

  /** Whether an item of a list may be shown. */
  shows(operation: PagedOperation, item: unknown): boolean {
    if (operation === "ListAccounts") return this.has(Reflect.get(Object(item) as object, "AccountId"));
    return !this.filters(operation) || this.owns(item as RecordOf<"PhoneNumber">);
  }

  /** Whether a phone number is associated with one of the accounts. */
  owns(number: RecordOf<"PhoneNumber"> | undefined): boolean {
    return number?.Associations?.some(({ Name, Value }) => Name === "AccountId" && this.has(Value)) ?? false;
  }

  /** Identifies the accounts: a cursor is valid only for the same ones. */
  get binding(): string {
    return Array.from(this.accounts).sort().join(" ");
  }

  private has(account: unknown): boolean {
    return typeof account === "string" && this.accounts.has(account);
  }
}

/** Entities whose account is known from their associations and not from their key. */
export const isAssociated = (type: EntityType): boolean => type === "PhoneNumber";
