import { phoneNumberOfId } from "../../operations/phone-number-id.js";
import { productConflict } from "../../operations/phone-number-kind.js";
import type { Value } from "../../operations/shape.js";
import type { ErrorCode } from "../../operations/shapes.js";
import { badRequest, chimeException, notFound } from "../chime-exception.js";
import { days, seconds } from "../store/clock.js";
import { filtered } from "../store/ordered-map.js";
import type { PhoneNumber } from "../store/phone-numbers.js";
import type { Store } from "../store/store.js";
import { itemError } from "./item-error.js";
import type { Handlers } from "./handlers.js";

const deletionQueue = days(7);
const callingNameTakes = seconds(60);

/** Why something cannot be done to a number; in a batch it is told of the item, else of the call. */
interface Refusal {
  readonly code: Value<typeof ErrorCode>;
  readonly message: string;
}

function owned(store: Store, id: string): PhoneNumber {
  const number = store.phoneNumbers.byId(id);
  if (!number) throw notFound("The phone number");
  return number;
}

type Update = Pick<PhoneNumber, "ProductType" | "CallingName">;

function updateRefusal(number: PhoneNumber, { ProductType, CallingName }: Update): Refusal | undefined {
  if (ProductType !== undefined && number.Status !== "Unassigned")
    return { code: "BadRequest", message: "ProductType can be changed only while the number is Unassigned" };
  const product = ProductType && productConflict(ProductType, number);
  if (product) return { code: "BadRequest", message: product };
  if (CallingName === undefined) return undefined;
  if (number.Type === "TollFree") return { code: "BadRequest", message: "A toll-free number takes no calling name" };
  return number.CallingNameStatus === "UpdateInProgress"
    ? { code: "Conflict", message: "The number's calling name is being updated" }
    : undefined;
}

function update(store: Store, number: PhoneNumber, { ProductType, CallingName }: Update): PhoneNumber {
  const { phoneNumbers, clock } = store;
  if (ProductType !== undefined) return phoneNumbers.change(number, { ProductType }, clock.now());
  clock.at(clock.in(callingNameTakes), (at) => {
    const current = phoneNumbers.owned.get(number.E164PhoneNumber ?? "");
    if (current)
      phoneNumbers.change(current, { CallingNameStatus: CallingName === "" ? "Unassigned" : "UpdateSucceeded" }, at);
  });
  return phoneNumbers.change(number, { CallingName, CallingNameStatus: "UpdateInProgress" }, clock.now());
}

function deletionRefusal({ Associations = [], Status }: PhoneNumber): Refusal | undefined {
  if (Associations.length > 0)
    return {
      code: "PhoneNumberAssociationsExist",
      message: "The number is in use: its associations must be removed first",
    };
  return Status === "AcquireInProgress" ? { code: "BadRequest", message: "The number is being acquired" } : undefined;
}

/** Puts a number into the deletion queue, where it may be there already. One that was never had goes at once. */
function enqueueDeletion(store: Store, number: PhoneNumber): void {
  const { phoneNumbers, clock } = store;
  const e164 = number.E164PhoneNumber ?? "";
  if (number.Status === "AcquireFailed") {
    phoneNumbers.remove(e164);
    return;
  }
  if (phoneNumbers.deletions.has(e164)) return;
  const due = clock.in(deletionQueue);
  phoneNumbers.change(number, { Status: "ReleaseInProgress", DeletionTimestamp: due }, clock.now());
  phoneNumbers.deletions.set(
    e164,
    clock.at(due, () => phoneNumbers.remove(e164)),
  );
}

/** Ends a number's assignment. */
export function releaseFromUser(store: Store, number: PhoneNumber): void {
  store.phoneNumbers.change(number, { Status: "Unassigned", Associations: [] }, store.clock.now());
}

/** Assigns a number to a user; tells both sides. */
export function assignToUser(store: Store, number: PhoneNumber, accountId: string, userId: string, now: Date): void {
  const associated = (Name: "UserId" | "AccountId", Value: string) => ({ Name, Value, AssociatedTimestamp: now });
  store.phoneNumbers.change(
    number,
    { Status: "Assigned", Associations: [associated("UserId", userId), associated("AccountId", accountId)] },
    now,
  );
  store.account(accountId).users.change(userId, { PrimaryProvisionedNumber: number.E164PhoneNumber });
}

export const phoneNumberHandlers: Pick<
  Handlers,
  | "GetPhoneNumber"
  | "ListPhoneNumbers"
  | "UpdatePhoneNumber"
  | "BatchUpdatePhoneNumber"
  | "DeletePhoneNumber"
  | "BatchDeletePhoneNumber"
  | "RestorePhoneNumber"
  | "AssociatePhoneNumberWithUser"
  | "DisassociatePhoneNumberFromUser"
> = {
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
    const refusal = updateRefusal(number, members);
    if (refusal)
      throw chimeException(refusal.code === "Conflict" ? "ConflictException" : "BadRequestException", refusal.message);
    return { PhoneNumber: update(store, number, members) };
  },

  BatchUpdatePhoneNumber: (store, { UpdatePhoneNumberRequestItems }) => ({
    PhoneNumberErrors: UpdatePhoneNumberRequestItems.flatMap(({ PhoneNumberId, ...members }) => {
      const number = store.phoneNumbers.byId(PhoneNumberId);
      if (!number) return itemError({ PhoneNumberId }, "NotFound", "The phone number does not exist");
      if ((members.ProductType === undefined) === (members.CallingName === undefined))
        return itemError({ PhoneNumberId }, "BadRequest", "Exactly one of ProductType, CallingName must be given");
      const refusal = updateRefusal(number, members);
      if (refusal) return itemError({ PhoneNumberId }, refusal.code, refusal.message);
      update(store, number, members);
      return [];
    }),
  }),

  DeletePhoneNumber(store, { PhoneNumberId }) {
    const number = owned(store, PhoneNumberId);
    const refusal = deletionRefusal(number);
    if (refusal) throw badRequest(refusal.message, refusal.code);
    enqueueDeletion(store, number);
    return {};
  },

  BatchDeletePhoneNumber: (store, { PhoneNumberIds }) => ({
    PhoneNumberErrors: PhoneNumberIds.flatMap((PhoneNumberId) => {
      const number = store.phoneNumbers.byId(PhoneNumberId);
      if (!number) return itemError({ PhoneNumberId }, "NotFound", "The phone number does not exist");
      const refusal = deletionRefusal(number);
      if (refusal) return itemError({ PhoneNumberId }, refusal.code, refusal.message);
      enqueueDeletion(store, number);
      return [];
    }),
  }),

  RestorePhoneNumber(store, { PhoneNumberId }) {
    const { phoneNumbers, clock } = store;
    const { DeletionTimestamp, ...number } = owned(store, PhoneNumberId);
    const callOff = phoneNumbers.deletions.get(number.E164PhoneNumber ?? "");
    if (!DeletionTimestamp || !callOff) throw badRequest("The number is not in the deletion queue");
    callOff();
    phoneNumbers.deletions.delete(number.E164PhoneNumber ?? "");
    return { PhoneNumber: phoneNumbers.change(number, { Status: "Unassigned" }, clock.now()) };
  },

  AssociatePhoneNumberWithUser(store, { AccountId, UserId, E164PhoneNumber }) {
    const user = store.user(AccountId, UserId);
    const number = owned(store, phoneNumberOfId(E164PhoneNumber));
    if (number.ProductType !== "BusinessCalling" || number.Status !== "Unassigned")
      throw badRequest("Only an Unassigned number for BusinessCalling can be assigned to a user");
    if (user.PrimaryProvisionedNumber !== undefined) throw badRequest("The user has a phone number already");
    assignToUser(store, number, AccountId, UserId, store.clock.now());
    return {};
  },

  DisassociatePhoneNumberFromUser(store, { AccountId, UserId }) {
    const user = store.user(AccountId, UserId);
    const number = store.phoneNumbers.byId(user.PrimaryProvisionedNumber ?? "");
    if (number) releaseFromUser(store, number);
    store.account(AccountId).users.change(UserId, { PrimaryProvisionedNumber: undefined });
    return {};
  },
};
