import { assignToUser, completeCallingName, scheduleRelease } from "../handlers/phone-number.js";
import { completeOrder, newPhoneNumber } from "../handlers/phone-number-order.js";
import type { Account } from "../store/account.js";
import { days } from "../store/clock.js";
import type { PhoneNumber, PhoneNumberOrder } from "../store/phone-numbers.js";
import { hash, uuidOf } from "../store/random.js";
import type { Store } from "../store/store.js";
import { demoEpoch } from "./people.js";

type Product = NonNullable<PhoneNumber["ProductType"]>;

/** Chime documents up to 72 hours. */
const callingNameDuration = days(3);
const portingDuration = days(14);
const maxAssigned = 300;
const assignedEvery = 12;
const assignedAt = 5;

/** Adds numbers of every status, type and product, some of them assigned to users, and orders of every status. */
export function addPhoneNumbers(store: Store, account: Account, seed: number, users: number): void {
  const { phoneNumbers } = store;
  const at = new Date(demoEpoch);
  let taken = 0;

  const add = (e164: string, product: Product, members: Partial<PhoneNumber>): PhoneNumber => {
    const number = { ...newPhoneNumber(store, e164, product, at), ...members };
    phoneNumbers.owned.set(e164, number);
    return number;
  };
  /** The next number of Seattle, from the end of its block: the first numbers of the block stay available. */
  const seattle = (): string => `+1206555${String(699 - taken++).padStart(4, "0")}`;

  const assigned = Math.min(maxAssigned, Math.floor(users / assignedEvery));
  for (let i = 0; i < assigned; i++) {
    const user = account.users.seeded(i * assignedEvery + assignedAt);
    assignToUser(store, add(seattle(), "BusinessCalling", { Status: "Unassigned" }), account.id, user.UserId, at);
  }

  for (let i = 0; i < 12; i++) add(seattle(), "BusinessCalling", { Status: "Unassigned" });
  add(seattle(), "BusinessCalling", {
    Status: "Unassigned",
    CallingName: "Example Corp",
    CallingNameStatus: "UpdateSucceeded",
  });
  const updating = add(seattle(), "BusinessCalling", {
    Status: "Unassigned",
    CallingName: "Help Desk",
    CallingNameStatus: "UpdateInProgress",
  });
  completeCallingName(store, updating, store.clock.in(callingNameDuration));
  add(seattle(), "BusinessCalling", {
    Status: "Unassigned",
    CallingName: "Front Desk",
    CallingNameStatus: "UpdateFailed",
  });
  add("+18445550000", "VoiceConnector", { Status: "Unassigned" });
  add("+18445550001", "VoiceConnector", { Status: "Unassigned" });
  add("+12125550000", "VoiceConnector", {
    Status: "Assigned",
    Associations: [{ Name: "VoiceConnectorId", Value: "abcdef1ghij2klmno3pqr4", AssociatedTimestamp: at }],
  });
  add("+12125550001", "SipMediaApplicationDialIn", {
    Status: "Assigned",
    Associations: [{ Name: "SipRuleId", Value: uuidOf(hash(seed, 0x51), 1), AssociatedTimestamp: at }],
  });
  add("+442079460000", "SipMediaApplicationDialIn", { Status: "Unassigned" });
  add("+18555550000", "SipMediaApplicationDialIn", { Status: "Unassigned" });

  const failed = add("+12065559990", "BusinessCalling", { Status: "AcquireFailed" });
  const ported = add(seattle(), "BusinessCalling", { Status: "AcquireInProgress" });
  // Due dates count from the start of the day, so that two starts on one day give the same data.
  const today = Math.floor(store.clock.now().getTime() / days(1)) * days(1);
  const addQueued = (Status: "DeleteInProgress" | "ReleaseInProgress", afterDays: number): void => {
    const e164 = seattle();
    const due = new Date(today + days(afterDays));
    add(e164, "BusinessCalling", { Status, DeletionTimestamp: due });
    scheduleRelease(store, e164, due);
  };
  addQueued("DeleteInProgress", 2);
  add(seattle(), "BusinessCalling", { Status: "ReleaseFailed" });
  add(seattle(), "BusinessCalling", { Status: "DeleteFailed" });
  addQueued("ReleaseInProgress", 7);

  addOrders(store, seed, at, failed.E164PhoneNumber ?? "", ported.E164PhoneNumber ?? "");
}

/** The order that is still processing ports a number from another carrier, which takes two weeks. */
function addOrders(store: Store, seed: number, at: Date, failed: string, ported: string): void {
  const { orders, owned } = store.phoneNumbers;
  const key = hash(seed, 0x0d);
  const acquired = owned
    .values()
    .filter(({ Status }) => Status === "Unassigned")
    .map(({ E164PhoneNumber = "" }) => E164PhoneNumber);
  const [first = "", second = "", third = ""] = acquired;
  type Numbers = NonNullable<PhoneNumberOrder["OrderedPhoneNumbers"]>;
  const add = (index: number, Status: NonNullable<PhoneNumberOrder["Status"]>, OrderedPhoneNumbers: Numbers): void => {
    const PhoneNumberOrderId = uuidOf(key, index);
    const UpdatedTimestamp = new Date(at.getTime() + (Status === "Processing" ? 0 : 10_000));
    orders.set(PhoneNumberOrderId, {
      PhoneNumberOrderId,
      ProductType: "BusinessCalling",
      Status,
      OrderedPhoneNumbers,
      CreatedTimestamp: at,
      UpdatedTimestamp,
    });
  };
  add(0, "Successful", [
    { E164PhoneNumber: first, Status: "Acquired" },
    { E164PhoneNumber: second, Status: "Acquired" },
  ]);
  add(1, "Partial", [
    { E164PhoneNumber: third, Status: "Acquired" },
    { E164PhoneNumber: failed, Status: "Failed" },
  ]);
  add(2, "Failed", [{ E164PhoneNumber: failed, Status: "Failed" }]);
  add(3, "Processing", [{ E164PhoneNumber: ported, Status: "Processing" }]);
  store.clock.at(store.clock.in(portingDuration), (now) => completeOrder(store, uuidOf(key, 3), now));
}
