import type * as sdk from "@aws-sdk/client-chime";
import type { ActionFacts, Stale } from "./action.js";
import { accountActions } from "./actions/account.js";
import { botActions } from "./actions/bot.js";
import { meetingActions } from "./actions/meeting.js";
import { phoneNumberOrderActions } from "./actions/phone-number-order.js";
import { phoneNumberActions } from "./actions/phone-number.js";
import { roomMembershipActions } from "./actions/room-membership.js";
import { roomActions } from "./actions/room.js";
import { settingsActions } from "./actions/settings.js";
import { userActions } from "./actions/user.js";
import type { Member, Structure } from "./shape.js";

type Commands = {
  [C in keyof typeof sdk as C extends `${infer A}Command` ? (A extends "$" ? never : A) : never]: (typeof sdk)[C];
};
type Instance<C> = C extends abstract new (...args: never[]) => infer I ? I : never;
type Api<C> =
  Instance<C> extends {
    input: infer I;
    resolveMiddleware: (...args: never[]) => (...args: never[]) => Promise<{ output: infer O }>;
  }
    ? { input: I; output: O }
    : never;

/** Every action the SDK has a command for. */
export type ActionName = keyof Commands;

/** What the SDK's command for an action takes. */
export type SdkInput<A extends ActionName> = Api<Commands[A]>["input"];

/** What the SDK's command for an action gives, without the SDK's own metadata. */
export type SdkOutput<A extends ActionName> = Omit<Api<Commands[A]>["output"], "$metadata">;

/** An entry names exactly the members the SDK has, and only reads that exist. */
type Entry<A extends ActionName> = ActionFacts & {
  readonly input: Readonly<Record<keyof SdkInput<A>, Member>>;
  readonly output: Readonly<Record<keyof SdkOutput<A>, Member>>;
  readonly stale?: readonly Stale<ActionName>[];
};

/** The table of actions: 62 entries, and the compiler refuses an action of the SDK without one. */
export const actions = {
  ...accountActions,
  ...userActions,
  ...botActions,
  ...roomActions,
  ...roomMembershipActions,
  ...phoneNumberActions,
  ...phoneNumberOrderActions,
  ...settingsActions,
  ...meetingActions,
} as const satisfies { readonly [A in ActionName]: Entry<A> };

export const actionNames = Object.keys(actions).filter((name): name is ActionName => name in actions);

/** The facts of one action, as the table's general type. */
export const factsOf = (action: ActionName): ActionFacts => actions[action];

/** An action's input and output as the table's shapes describe them. */
export type ActionInput<A extends ActionName> = Structure<(typeof actions)[A]["input"]>;
export type ActionOutput<A extends ActionName> = Structure<(typeof actions)[A]["output"]>;
