import { phoneNumberOfId } from "../../operations/phone-number-id.js";
import { productConflict } from "../../operations/phone-number-kind.js";
import { badRequest, chimeException, notFound } from "../chime-exception.js";
import { days, seconds } from "../store/clock.js";
import { filtered } from "../store/ordered-map.js";
import type { PhoneNumber } from "../store/phone-numbers.js";
import type { Store } from "../store/store.js";
import type { User } from "../store/users.js";
import type { Handlers } from "./handlers.js";
import { brokenItemRule, type ErrorCode, itemError } from "./item-error.js";

const deletionQueueDuration = days(7);
const callingNameDuration = seconds(60);

/** The reason why a number does not allow something: an item's error in a batch, else the error of the call. */
interface Conflict {
  readonly code: ErrorCode;
  readonly message: string;
}

function owned(store: Store, id: string): PhoneNumber {
  const number = store.phoneNumbers.byId(id);
  if (!number) throw notFound("The phone number");
  return number;
}

type Update = Pick<PhoneNumber, "ProductType" | "CallingName" | "Name">;

function updateConflict(number: PhoneNumber, { ProductType, CallingName }: Update): Conflict | undefined {
  if (ProductType !== undefined && number.Status !== "Unassigned")
    return { code: "BadRequest", message: "ProductType can be changed only while the number is Unassigned" };
  const product = ProductType && productConflict(ProductType, number);
  if (product) return { code: "BadRequest", message: `ProductType ${product}` };
  if (CallingName === undefined) return undefined;
  if (number.Status !== "Unassigned" && number.Status !== "Assigned")
    return {
      code: "BadRequest",
      message: "CallingName can be changed only while the number is Unassigned or Assigned",
    };
  if (number.Type === "TollFree")
    return { code: "BadRequest", message: "CallingName is not supported for toll-free numbers" };
  return number.CallingNameStatus === "UpdateInProgress"
    ? { code: "Conflict", message: "The number's calling name is already being updated" }
    : undefined;
}

function update(store: Store, number: PhoneNumber, { ProductType, CallingName = "", Name }: Update): PhoneNumber {
  const { phoneNumbers, clock } = store;
  if (Name !== undefined) return phoneNumbers.change(number, { Name }, clock.now());
  if (ProductType !== undefined) return phoneNumbers.change(number, { ProductType }, clock.now());
  const changed = phoneNumbers.change(number, { CallingName, CallingNameStatus: "UpdateInProgress" }, clock.now());
  completeCallingName(store, changed, clock.in(callingNameDuration));
  return changed;
}

/** Completes the update of a number's calling name at a time. */
export function completeCallingName({ phoneNumbers, clock }: Store, number: PhoneNumber, at: Date): void {
  clock.at(at, (now) => {
    const current = phoneNumbers.owned.get(number.E164PhoneNumber ?? "");
    if (current)
      phoneNumbers.change(
        current,
        { CallingNameStatus: number.CallingName === "" ? "Unassigned" : "UpdateSucceeded" },
        now,
      );
  });
}

function deletionConflict({ Associations = [], Status }: PhoneNumber): Conflict | undefined {
  if (Associations.length > 0)
    return {
      code: "PhoneNumberAssociationsExist",
      message: "The number is in use: its associations must be removed first",
    };
  return Status === "AcquireInProgress" ? { code: "BadRequest", message: "The number is being acquired" } : undefined;
}

/** Puts a number into the deletion queue, unless it is there. A number that was never acquired is removed at once. */
function enqueueDeletion(store: Store, number: PhoneNumber): void {
  const { phoneNumbers, clock } = store;
  const e164 = number.E164PhoneNumber ?? "";
  if (number.Status === "AcquireFailed") {
    phoneNumbers.remove(e164);
    return;
  }
  if (phoneNumbers.deletions.has(e164)) return;
  const due = clock.in(deletionQueueDuration);
  phoneNumbers.change(number, { Status: "ReleaseInProgress", DeletionTimestamp: due }, clock.now());
  scheduleRelease(store, e164, due);
}

/** Releases a number of the deletion queue at a time. */
export function scheduleRelease({ phoneNumbers, clock }: Store, e164: string, due: Date): void {
  phoneNumbers.deletions.set(
    e164,
    clock.at(due, () => phoneNumbers.remove(e164)),
  );
}

/** Ends a number's assignment. */
export function unassign(store: Store, number: PhoneNumber): void {
  store.phoneNumbers.change(number, { Status: "Unassigned", Associations: [] }, store.clock.now());
}

/** Takes a user's number away, if they have one. */
export function releaseFromUser(store: Store, accountId: string, { UserId, PrimaryProvisionedNumber }: User): void {
  const number = store.phoneNumbers.byId(PrimaryProvisionedNumber ?? "");
  if (number) unassign(store, number);
  store.account(accountId).users.change(UserId, { PrimaryProvisionedNumber: undefined });
}

/** Assigns a number to a user, in the records of both. */
export function assignToUser(store: Store, number: PhoneNumber, accountId: string, userId: string, now: Date): void {
  const associated = (Name: "UserId" | "AccountId", Value: string) => ({ Name, Value, AssociatedTimestamp: now });
  store.phoneNumbers.change(
    number,
    { Status: "Assigned", Associations: [associated("UserId", userId), associated("AccountId", accountId)] },
    now,
  );
  store.account(accountId).users.change(userId, { PrimaryProvisionedNumber: number.E164PhoneNumber });
}

export const phoneNumberHandlers = {
  GetPhoneNumber: (store, { PhoneNumberId }) => ({ PhoneNumber: owned(store, PhoneNumberId) }),

  ListPhoneNumbers: (store, { Status, ProductType, FilterName, FilterValue }) =>
    filtered(
      store.phoneNumbers.owned,
      (number) =>
        (Status === undefined || number.Status === Status) &&
        (ProductType === undefined || number.ProductType === ProductType) &&
        (FilterName === undefined ||
          (number.Associations ?? []).some(({ Name, Value }) => Name === FilterName && Value === FilterValue)),
    ),

  UpdatePhoneNumber(store, { PhoneNumberId, ...members }) {
    const number = owned(store, PhoneNumberId);
    const conflict = updateConflict(number, members);
    if (conflict)
      throw chimeException(
        conflict.code === "Conflict" ? "ConflictException" : "BadRequestException",
        conflict.message,
      );
    return { PhoneNumber: update(store, number, members) };
  },

  BatchUpdatePhoneNumber: (store, { UpdatePhoneNumberRequestItems }) => ({
    PhoneNumberErrors: UpdatePhoneNumberRequestItems.flatMap((item) => {
      const { PhoneNumberId } = item;
      const number = store.phoneNumbers.byId(PhoneNumberId);
      if (!number) return itemError({ PhoneNumberId }, "NotFound", "The phone number does not exist");
      const message = brokenItemRule("BatchUpdatePhoneNumber", item);
      if (message !== undefined) return itemError({ PhoneNumberId }, "BadRequest", message);
      const conflict = updateConflict(number, item);
      if (conflict) return itemError({ PhoneNumberId }, conflict.code, conflict.message);
      update(store, number, item);
      return [];
    }),
  }),

  DeletePhoneNumber(store, { PhoneNumberId }) {
    const number = owned(store, PhoneNumberId);
    const conflict = deletionConflict(number);
    if (conflict) throw badRequest(conflict.message, conflict.code);
    enqueueDeletion(store, number);
    return {};
  },

  BatchDeletePhoneNumber: (store, { PhoneNumberIds }) => ({
    PhoneNumberErrors: PhoneNumberIds.flatMap((PhoneNumberId) => {
      const number = store.phoneNumbers.byId(PhoneNumberId);
      if (!number) return itemError({ PhoneNumberId }, "NotFound", "The phone number does not exist");
      const conflict = deletionConflict(number);
      if (conflict) return itemError({ PhoneNumberId }, conflict.code, conflict.message);
      enqueueDeletion(store, number);
      return [];
    }),
  }),

  RestorePhoneNumber(store, { PhoneNumberId }) {
    const { phoneNumbers, clock } = store;
    const { DeletionTimestamp: _, ...number } = owned(store, PhoneNumberId);
    const e164 = number.E164PhoneNumber ?? "";
    const cancel = phoneNumbers.deletions.get(e164);
    if (number.Status !== "ReleaseInProgress" || !cancel)
      throw badRequest("The phone number is not in the deletion queue");
    cancel();
    phoneNumbers.deletions.delete(e164);
    return { PhoneNumber: phoneNumbers.change(number, { Status: "Unassigned" }, clock.now()) };
  },

  AssociatePhoneNumberWithUser(store, { AccountId, UserId, E164PhoneNumber }) {
    const user = store.user(AccountId, UserId);
    const number = owned(store, phoneNumberOfId(E164PhoneNumber));
    if (number.ProductType !== "BusinessCalling" || number.Status !== "Unassigned")
      throw badRequest("The phone number must be Unassigned and its ProductType BusinessCalling");
    if (user.PrimaryProvisionedNumber !== undefined) throw badRequest("The user already has a phone number");
    assignToUser(store, number, AccountId, UserId, store.clock.now());
    return {};
  },

  DisassociatePhoneNumberFromUser(store, { AccountId, UserId }) {
    releaseFromUser(store, AccountId, store.user(AccountId, UserId));
    return {};
  },
} satisfies Partial<Handlers>;
