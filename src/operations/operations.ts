import type * as sdk from "@aws-sdk/client-chime";
import type { OperationDefinition, Invalidation } from "./operation.js";
import { accountOperations } from "./definitions/account.js";
import { botOperations } from "./definitions/bot.js";
import { meetingOperations } from "./definitions/meeting.js";
import { phoneNumberOrderOperations } from "./definitions/phone-number-order.js";
import { phoneNumberOperations } from "./definitions/phone-number.js";
import { roomMembershipOperations } from "./definitions/room-membership.js";
import { roomOperations } from "./definitions/room.js";
import { settingsOperations } from "./definitions/settings.js";
import { userOperations } from "./definitions/user.js";
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
export type OperationName = keyof Commands;

/** What the SDK's command for an action takes. */
export type SdkInput<A extends OperationName> = Api<Commands[A]>["input"];

/** What the SDK's command for an action gives, without the SDK's own metadata. */
export type SdkOutput<A extends OperationName> = Omit<Api<Commands[A]>["output"], "$metadata">;

/** An entry names exactly the members the SDK has, and only reads that exist. */
type Entry<A extends OperationName> = OperationDefinition & {
  readonly input: Readonly<Record<keyof SdkInput<A>, Member>>;
  readonly output: Readonly<Record<keyof SdkOutput<A>, Member>>;
  readonly stale?: readonly Invalidation<OperationName>[];
};

/** The table of actions: 62 entries, and the compiler refuses an action of the SDK without one. */
export const operations = {
  ...accountOperations,
  ...userOperations,
  ...botOperations,
  ...roomOperations,
  ...roomMembershipOperations,
  ...phoneNumberOperations,
  ...phoneNumberOrderOperations,
  ...settingsOperations,
  ...meetingOperations,
} as const satisfies { readonly [A in OperationName]: Entry<A> };

export const operationNames = Object.keys(operations).filter((name): name is OperationName => name in operations);

/** The facts of one action, as the table's general type. */
export const definitionOf = (operation: OperationName): OperationDefinition => operations[operation];

/** An action's input and output as the table's shapes describe them. */
export type OperationInput<A extends OperationName> = Structure<(typeof operations)[A]["input"]>;
export type OperationOutput<A extends OperationName> = Structure<(typeof operations)[A]["output"]>;
