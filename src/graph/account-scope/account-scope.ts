import type { EntityType, RecordOf } from "../../chime/entity.js";
import type { PagedOperation } from "../../chime/list-page.js";
import type { OperationName } from "../../operations/operations.js";

/** What was asked for lies outside the accounts that the caller is confined to, or might: whether it exists is not told. */
export class AccountScopeError extends Error {
  override readonly name = "ConfinedError";
  constructor(readonly operation?: OperationName) {
    super("This is outside the accounts that you are confined to");
  }
}

/** What belongs to no account, and so is not for a caller confined to some. */
export const accountlessOperations: ReadonlySet<OperationName> = new Set([
  "GetPhoneNumberOrder",
  "ListPhoneNumberOrders",
  "SearchAvailablePhoneNumbers",
  "GetGlobalSettings",
  "GetPhoneNumberSettings",
  "CreateAccount",
  "CreatePhoneNumberOrder",
  "UpdateGlobalSettings",
  "UpdatePhoneNumberSettings",
] satisfies OperationName[]);

/** What a confined caller may have: the accounts, and what is in them or associated with them. */
export class AccountScope {
  constructor(private readonly accounts: ReadonlySet<string>) {}

  /** Throws if an input names another account, or if the action is of none. */
  check(operation: OperationName, input: object): void {
    const account: unknown = Reflect.get(input, "AccountId");
    if (accountlessOperations.has(operation) || (account !== undefined && !this.has(account)))
      throw new AccountScopeError(operation);
    if (Reflect.get(input, "FilterName") === "AccountId" && !this.has(Reflect.get(input, "FilterValue")))
      throw new AccountScopeError(operation);
  }

  /** Whether an item of a list may be shown. */
  shows(operation: PagedOperation, item: unknown): boolean {
    if (operation === "ListAccounts") return this.has(Reflect.get(Object(item) as object, "AccountId"));
    return operation !== "ListPhoneNumbers" || this.owns(item as RecordOf<"PhoneNumber">);
  }

  /** Whether a phone number is associated with one of the accounts. */
  owns(number: RecordOf<"PhoneNumber"> | undefined): boolean {
    return number?.Associations?.some(({ Name, Value }) => Name === "AccountId" && this.has(Value)) ?? false;
  }

  /** Which accounts these are, as a text: a cursor is good for the same alone. */
  get binding(): string {
    return Array.from(this.accounts).sort().join(" ");
  }

  private has(account: unknown): boolean {
    return typeof account === "string" && this.accounts.has(account);
  }
}

/** Entities that are told to be of an account by what Chime says of them, and not by their key. */
export const isAssociated = (type: EntityType): boolean => type === "PhoneNumber";
