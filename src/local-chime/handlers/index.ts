import { accountRules } from "./account.js";
import { botRules } from "./bot.js";
import { phoneNumberOrderRules } from "./phone-number-order.js";
import { phoneNumberRules } from "./phone-number.js";
import { roomMembershipRules } from "./room-membership.js";
import { roomRules } from "./room.js";
import type { Rules } from "./handler.js";
import { searchRules } from "./search.js";
import { settingsRules } from "./settings.js";
import { userRules } from "./user.js";

/** What each of the 62 actions does. */
export const rules: Rules = {
  ...accountRules,
  ...userRules,
  ...botRules,
  ...roomRules,
  ...roomMembershipRules,
  ...phoneNumberRules,
  ...phoneNumberOrderRules,
  ...searchRules,
  ...settingsRules,
};
