import type { GraphQLResolveInfo } from "graphql";
import { actionNames, factsOf, type SdkInput } from "../../chime-api/actions.js";
import { InvalidInputError } from "../../chime/errors.js";
import type { Context, Deed } from "../context.js";
import { inputOf } from "../input.js";
import type { MutationResolvers, Resolvers } from "../types.generated.js";
import { type Before, readBefore } from "./before.js";
import { execute } from "./execute.js";
import { mutationName } from "./names.js";
import { checkKey } from "./once.js";
import { onceForAll } from "./once-for-all.js";
import type { Payload, WriteAction } from "./payload.js";
import { payloads } from "./payloads.js";

interface Arguments {
  readonly input: { readonly idempotencyKey?: string | null };
}

const isWrite = (action: string): action is WriteAction => action in payloads;

/** A write action as a mutation: checked, sent once, written down, and answered whole. */
const mutation =
  (action: WriteAction) =>
  async (_: unknown, args: Arguments, context: Context, info: GraphQLResolveInfo): Promise<Payload> => {
    const input = inputOf(action, args.input) as SdkInput<WriteAction> & object;
    const deed = { field: String(info.path.key), action, input };
    const { before, result, wasReplayed } = await audited(deed, context, async () => {
      const { idempotencyKey } = args.input;
      checkAll(action, input, idempotencyKey, context);
      let before: Before = new Map();
      const run = async (some: object) => {
        before = await readBefore(action, some, context, info);
        return execute(action, some, context);
      };
      const done = await (typeof idempotencyKey === "string"
        ? onceForAll(action, idempotencyKey, input, context, run)
        : run(input).then((result) => ({ result, wasReplayed: false })));
      return { before, ...done };
    });
    // The table has made sure that a write's input and output belong together.
    const answer: (done: never) => Payload = payloads[action];
    return answer({ input, output: result.output, batch: result.batch, wasReplayed, before } as never);
  };

/** All that is wrong with the input, the key included, at once. */
function checkAll(action: WriteAction, input: object, key: string | null | undefined, { writes }: Context): void {
  const ofKey = checkKey(key);
  try {
    writes.check(action, input);
  } catch (error) {
    throw error instanceof InvalidInputError && ofKey.length > 0
      ? new InvalidInputError(action, [...error.faults, ...ofKey])
      : error;
  }
  if (ofKey.length > 0) throw new InvalidInputError(action, ofKey);
}

/** Whatever comes of a mutation is written down. */
async function audited<T extends Pick<Deed, "result" | "wasReplayed">>(
  deed: Deed,
  { audit }: Context,
  run: () => Promise<T>,
): Promise<T> {
  const done = await run().catch((error: unknown) => {
    audit.tell({ ...deed, error });
    throw error;
  });
  audit.tell({ ...deed, ...done });
  return done;
}

/** All 41 writes, derived from the table of actions. */
export const Mutation: MutationResolvers = Object.fromEntries(
  actionNames
    .filter((action) => factsOf(action).kind === "write")
    .flatMap((action) => (isWrite(action) ? [[mutationName(action), mutation(action)]] : [])),
);

/** Codes of failed items are Chime's or the gateway's: no enumeration holds them all. */
const errorCode = ({ ErrorCode }: { readonly ErrorCode: string }): string => ErrorCode;

export const itemErrorTypes: Resolvers = {
  UserError: { errorCode },
  MemberError: { errorCode },
  PhoneNumberError: { errorCode },
};
