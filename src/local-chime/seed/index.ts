import { Store } from "../store/store.js";
import { Inventory } from "../store/inventory.js";
import { addAccounts } from "./accounts.js";
import { seededInventory } from "./inventory.js";
import { demoEpoch } from "./people.js";
import { addPhoneNumbers } from "./phone-numbers.js";
import { addBots, addRooms } from "./rooms.js";

export interface DemoOptions {
  readonly seed: number;
  /** The number of users of the large account. The other data grows with it, within bounds. */
  readonly users: number;
}

/** Creates a store with demo data. Equal options give equal data. */
export function seedStore({ seed, users }: DemoOptions): Store {
  const store = new Store(new Inventory(seededInventory));
  const { lwa, directory, oidc } = addAccounts(store, seed, users);
  addBots(lwa, seed, 14);
  addBots(directory, seed, 2);
  addBots(oidc, seed, 1);
  addRooms(lwa, seed, users);
  addRooms(directory, seed, 24);
  addRooms(oidc, seed, 16);
  addPhoneNumbers(store, lwa, seed, users);
  store.globalSettings = {
    BusinessCalling: { CdrBucket: "example-corp-call-records" },
    VoiceConnector: { CdrBucket: "example-corp-voice-records" },
  };
  store.phoneNumberSettings = { CallingName: "Example Corp", CallingNameUpdatedTimestamp: new Date(demoEpoch) };
  return store;
}
