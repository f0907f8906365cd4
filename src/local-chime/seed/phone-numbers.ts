import { assignToUser } from "../handlers/phone-number.js";
import { newPhoneNumber } from "../handlers/phone-number-order.js";
import type { Account } from "../store/account.js";
import { days } from "../store/clock.js";
import type { PhoneNumber, PhoneNumberOrder } from "../store/phone-numbers.js";
import { hash, uuidOf } from "../store/random.js";
import type { Store } from "../store/store.js";
import { demoEpoch } from "./people.js";
import { seededInventory } from "./inventory.js";

type Product = NonNullable<PhoneNumber["ProductType"]>;

const mostAssigned = 300;
const assignedEvery = 12;
const assignedAt = 5;

/** Numbers in every status and of every type and product, some of them assigned to users; orders in every status. */
export function addPhoneNumbers(store: Store, account: Account, seed: number, users: number): void {
  const { phoneNumbers } = store;
  phoneNumbers.inventory.series.push(...seededInventory);
  const at = new Date(demoEpoch);
  let taken = 0;

  const add = (e164: string, product: Product, members: Partial<PhoneNumber>): PhoneNumber => {
    const number = { ...newPhoneNumber(store, e164, product, at), ...members };
    phoneNumbers.owned.set(e164, number);
    return number;
  };
  /** The next number of Seattle, taken from the far end: the first ones stay in inventory. */
  const seattle = (): string => `+1206555${String(699 - taken++).padStart(4, "0")}`;

  const assigned = Math.min(mostAssigned, Math.floor(users / assignedEvery));
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
  add(seattle(), "BusinessCalling", {
    Status: "Unassigned",
    CallingName: "Help Desk",
    CallingNameStatus: "UpdateInProgress",
  });
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
  const waiting = add(seattle(), "BusinessCalling", { Status: "AcquireInProgress" });
  add(seattle(), "BusinessCalling", { Status: "DeleteInProgress", DeletionTimestamp: at });
  add(seattle(), "BusinessCalling", { Status: "ReleaseFailed" });
  add(seattle(), "BusinessCalling", { Status: "DeleteFailed" });
  const queued = seattle();
  // Queued when the day began, so that two starts on one day show the same.
  const today = Math.floor(store.clock.now().getTime() / days(1)) * days(1);
  const due = new Date(today + days(7));
  add(queued, "BusinessCalling", { Status: "ReleaseInProgress", DeletionTimestamp: due });
  phoneNumbers.deletions.set(
    queued,
    store.clock.at(due, () => phoneNumbers.remove(queued)),
  );

  addOrders(store, seed, at, failed.E164PhoneNumber ?? "", waiting.E164PhoneNumber ?? "");
}

/** One of the orders brings a number over from another carrier, which takes its time: it is under way at every start. */
function addOrders(
  { phoneNumbers: { orders, owned } }: Store,
  seed: number,
  at: Date,
  failed: string,
  waiting: string,
): void {
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
  add(3, "Processing", [{ E164PhoneNumber: waiting, Status: "Processing" }]);
}
