import type { NumberBlock } from "../store/inventory.js";

const local = (areaCode: string, city: string, state: string, count = 40): NumberBlock => ({
  country: "US",
  type: "Local",
  prefix: `+1${areaCode}555`,
  count,
  areaCode,
  city,
  state,
});

const tollFree = (tollFreePrefix: string): NumberBlock => ({
  country: "US",
  type: "TollFree",
  prefix: `+1${tollFreePrefix}555`,
  count: 30,
  tollFreePrefix,
});

const abroad = (country: string, prefix: string, type: NumberBlock["type"] = "Local"): NumberBlock => ({
  country,
  type,
  prefix,
  count: 25,
});

/** The numbers that can be ordered. There are none with the prefix 800. */
export const seededInventory: readonly NumberBlock[] = [
  local("206", "Seattle", "WA", 700),
  local("425", "Bellevue", "WA"),
  local("503", "Portland", "OR"),
  local("415", "San Francisco", "CA"),
  local("213", "Los Angeles", "CA"),
  local("212", "New York", "NY"),
  local("716", "Buffalo", "NY"),
  local("512", "Austin", "TX"),
  local("303", "Denver", "CO"),
  ...["833", "844", "855", "866", "877", "888"].map(tollFree),
  abroad("GB", "+44207946"),
  abroad("GB", "+44808157", "TollFree"),
  abroad("DE", "+49309018"),
  abroad("CA", "+1416555"),
  abroad("CA", "+1437555", "TollFree"),
];
