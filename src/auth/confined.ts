import type { EntityType, RecordOf } from "../chime/entity.js";
import type { PagedAction } from "../chime/list-page.js";
import type { ActionName } from "../chime-api/actions.js";

/** What was asked for lies outside the accounts that the caller is confined to, or might: whether it exists is not told. */
export class ConfinedError extends Error {
  override readonly name = "ConfinedError";
  constructor(readonly action?: ActionName) {
    super("This is outside the accounts that you are confined to");
  }
}

/** What belongs to no account, and so is not for a caller confined to some. */
export const ofNoAccount: ReadonlySet<ActionName> = new Set([
  "GetPhoneNumberOrder",
  "ListPhoneNumberOrders",
  "SearchAvailablePhoneNumbers",
  "GetGlobalSettings",
  "GetPhoneNumberSettings",
  "CreateAccount",
  "CreatePhoneNumberOrder",
  "UpdateGlobalSettings",
  "UpdatePhoneNumberSettings",
] satisfies ActionName[]);

/** What a confined caller may have: the accounts, and what is in them or associated with them. */
export class Confinement {
  constructor(private readonly accounts: ReadonlySet<string>) {}

  /** Throws if an input names another account, or if the action is of none. */
  check(action: ActionName, input: object): void {
    const account: unknown = Reflect.get(input, "AccountId");
    if (ofNoAccount.has(action) || (account !== undefined && !this.has(account))) throw new ConfinedError(action);
    if (Reflect.get(input, "FilterName") === "AccountId" && !this.has(Reflect.get(input, "FilterValue")))
      throw new ConfinedError(action);
  }

  /** Whether an item of a list may be shown. */
  shows(action: PagedAction, item: unknown): boolean {
    if (action === "ListAccounts") return this.has(Reflect.get(Object(item) as object, "AccountId"));
    return action !== "ListPhoneNumbers" || this.owns(item as RecordOf<"PhoneNumber">);
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
