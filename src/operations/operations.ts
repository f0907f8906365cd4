import * as sdk from "@aws-sdk/client-chime";
import * as voice from "@aws-sdk/client-chime-sdk-voice";
import { mergeMembers } from "./api-support.js";
import { constraints } from "./constraints.js";
import { accountOperations } from "./definitions/account.js";
import { botOperations } from "./definitions/bot.js";
import { meetingOperations } from "./definitions/meeting.js";
import { phoneNumberOrderOperations } from "./definitions/phone-number-order.js";
import { phoneNumberOperations } from "./definitions/phone-number.js";
import { roomMembershipOperations } from "./definitions/room-membership.js";
import { roomOperations } from "./definitions/room.js";
import { settingsOperations } from "./definitions/settings.js";
import { userOperations } from "./definitions/user.js";
import type { Invalidation, OperationDefinition, OperationEntry } from "./operation.js";
import { NonEmptyString } from "./scalars.js";
import { combine, membersOf, readOperation } from "./sdk-schema.js";
import { type Complete, type Either, integer, type Members } from "./shape.js";
import { parseUri } from "./uri.js";

type CommandsOf<S> = { [C in keyof S as C extends `${infer A}Command` ? (A extends "$" ? never : A) : never]: S[C] };
type Commands = CommandsOf<typeof sdk>;
type VoiceCommands = CommandsOf<typeof voice>;
type Instance<C> = C extends abstract new (...args: never[]) => infer I ? I : never;
type Api<C> =
  Instance<C> extends {
    input: infer I;
    resolveMiddleware: (...args: never[]) => (...args: never[]) => Promise<{ output: infer O }>;
  }
    ? { input: I; output: O }
    : never;

/** Every operation that the SDK has a command for. */
export type OperationName = keyof Commands;

/** The input or output of the SDK's command for an operation, or of both SDKs' where two APIs serve the operation. */
type OfCommands<A extends OperationName, P extends "input" | "output"> = [A] extends [keyof VoiceCommands]
  ? Either<Api<Commands[A]>[P], Api<VoiceCommands[A]>[P]>
  : Api<Commands[A]>[P];

/** The input of an operation in the SDK. */
export type SdkInput<A extends OperationName> = OfCommands<A, "input">;

/** The output of an operation in the SDK, without the SDK's own metadata. */
export type SdkOutput<A extends OperationName> = Omit<OfCommands<A, "output">, "$metadata">;

/** An operation's input and output, with the required members certainly there. */
export type OperationInput<A extends OperationName> = Complete<SdkInput<A>>;
export type OperationOutput<A extends OperationName> = Complete<SdkOutput<A>>;

type KindOf<A> = A extends `Get${string}`
  ? "get"
  : A extends `List${string}`
    ? "list"
    : A extends `Search${string}`
      ? "search"
      : "write";

/** An entry constrains only members that the SDK has, and names only reads that exist. A write says how it can be repeated. */
type Entry<A extends OperationName> = OperationEntry & {
  readonly input?: Partial<Record<keyof SdkInput<A>, unknown>>;
  readonly invalidates?: readonly Invalidation<OperationName>[];
} & (KindOf<A> extends "write"
    ? Required<Pick<OperationEntry, "idempotent" | "idempotentBecause" | "invalidates">>
    : { readonly idempotent?: never; readonly invalidates?: never });

/** The entries of all operations. The compiler refuses an operation of the SDK without one. */
const entries = {
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

type Entries = typeof entries;
type Definition<A extends OperationName> = Omit<OperationDefinition, keyof Entries[A] | "kind" | "apis"> &
  Omit<Entries[A], "input" | "errors" | "apis"> &
  Pick<OperationDefinition, "input" | "errors" | "apis"> & { readonly kind: KindOf<A> };

export const operationNames = Object.keys(entries).filter((name): name is OperationName => name in entries);

const kindOf = (name: string): OperationDefinition["kind"] =>
  name.startsWith("Get") ? "get" : name.startsWith("List") ? "list" : name.startsWith("Search") ? "search" : "write";

function define(name: OperationName): OperationDefinition {
  const entry: OperationEntry = entries[name];
  const { method, uri, status, input, output } = readOperation(sdk[`${name}$`]);
  const { apis = ["chime"] } = entry;
  const both = apis.includes("voice") ? voiceMembers(name) : undefined;
  const [inputMembers, outputMembers] = [membersOf(input, constraints), membersOf(output, constraints)];
  const parsed = parseUri(method, uri);
  const kind = kindOf(name);
  return {
    errors: ["NotFoundException", "ThrottledClientException"],
    ...(kind === "get" && { key: parsed.pathMembers }),
    ...entry,
    apis,
    http: `${method} ${uri}`,
    uri: parsed,
    status,
    kind,
    input: constrain(name, both ? mergeMembers(inputMembers, both.input) : inputMembers, entry, parsed.pathMembers),
    output: both ? mergeMembers(outputMembers, both.output) : outputMembers,
  };
}

/** The members of an operation of Amazon Chime SDK Voice. */
function voiceMembers(name: OperationName): { readonly input: Members; readonly output: Members } {
  const schema: unknown = Reflect.get(voice, `${name}$`);
  if (!Array.isArray(schema)) throw new TypeError(`Amazon Chime SDK Voice has no ${name}`);
  const { input, output } = readOperation(schema as unknown as typeof sdk.CreateUser$);
  return { input: membersOf(input, constraints), output: membersOf(output, constraints) };
}

/** Adds the entry's constraints, the page size, and what holds for members in the path. */
function constrain(name: string, members: Members, entry: OperationEntry, pathMembers: readonly string[]): Members {
  return Object.fromEntries(
    Object.entries(members).map(([member, { required, ...shape }]) => {
      const isInPath = pathMembers.includes(member);
      const isPlain = shape.type === "string" && !shape.pattern;
      const constraint =
        entry.input?.[member] ??
        (member === "MaxResults" && entry.page ? integer({ min: 1, max: entry.page.max }) : undefined) ??
        (isInPath && isPlain ? NonEmptyString : undefined);
      const constrained = combine(shape, constraint, `${name}.${member}`);
      return [member, { ...constrained, ...(isInPath && { inPath: true }), ...(required && { required }) }];
    }),
  );
}

/** The definitions of all operations, computed once. */
export const operations = Object.fromEntries(operationNames.map((name) => [name, define(name)])) as {
  readonly [A in OperationName]: Definition<A>;
};

const definitions: Readonly<Record<OperationName, OperationDefinition>> = operations;

/** The definition of one operation. */
export const definitionOf = (operation: OperationName): OperationDefinition => definitions[operation];
