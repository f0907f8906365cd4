import type { GraphQLResolveInfo } from "graphql";
import { actionNames, factsOf, type SdkInput } from "../../chime-api/actions.js";
import type { Context, Deed } from "../context.js";
import { inputOf } from "../input.js";
import type { MutationResolvers, Resolvers } from "../types.generated.js";
import { readBefore } from "./before.js";
import { execute } from "./execute.js";
import { mutationName } from "./names.js";
import { once } from "./once.js";
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
      context.writes.check(action, input);
      const before = await readBefore(action, input, context, info);
      const run = () => execute(action, input, context);
      const { idempotencyKey } = args.input;
      return typeof idempotencyKey === "string" ? { before, ...(await once(action, idempotencyKey, input, context, run)) } : { before, result: await run(), wasReplayed: false };
    });
    // The table has made sure that a write's input and output belong together.
    const answer: (done: never) => Payload = payloads[action];
    return answer({ input, output: result.output, batch: result.batch, wasReplayed, before } as never);
  };

/** Whatever comes of a mutation is written down. */
async function audited<T extends Pick<Deed, "result" | "wasReplayed">>(deed: Deed, { audit }: Context, run: () => Promise<T>): Promise<T> {
  const done = await run().catch((error: unknown) => {
    audit.tell({ ...deed, error });
    throw error;
  });
  audit.tell({ ...deed, ...done });
  return done;
}

/** All 41 writes, derived from the table of actions. */
export const Mutation: MutationResolvers = Object.fromEntries(
  actionNames.filter((action) => factsOf(action).kind === "write").flatMap((action) => (isWrite(action) ? [[mutationName(action), mutation(action)]] : [])),
);

/** Codes of failed items are Chime's or the gateway's: no enumeration holds them all. */
const errorCode = ({ ErrorCode }: { readonly ErrorCode: string }): string => ErrorCode;

export const itemErrorTypes: Resolvers = { UserError: { errorCode }, MemberError: { errorCode }, PhoneNumberError: { errorCode } };
