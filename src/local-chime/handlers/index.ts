import { accountHandlers } from "./account.js";
import { botHandlers } from "./bot.js";
import { phoneNumberOrderHandlers } from "./phone-number-order.js";
import { phoneNumberHandlers } from "./phone-number.js";
import { roomMembershipHandlers } from "./room-membership.js";
import { roomHandlers } from "./room.js";
import type { Handlers } from "./handlers.js";
import { searchHandlers } from "./search.js";
import { settingsHandlers } from "./settings.js";
import { userHandlers } from "./user.js";

/** The handler of every operation. */
export const handlers: Handlers = {
  ...accountHandlers,
  ...userHandlers,
  ...botHandlers,
  ...roomHandlers,
  ...roomMembershipHandlers,
  ...phoneNumberHandlers,
  ...phoneNumberOrderHandlers,
  ...searchHandlers,
  ...settingsHandlers,
};
