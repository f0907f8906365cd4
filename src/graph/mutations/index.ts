import type { GraphQLResolveInfo } from "graphql";
import { operationNames, definitionOf, type SdkInput } from "../../operations/operations.js";
import { limitIssues } from "../../operations/issue.js";
import { InvalidInputError } from "../../chime/errors.js";
import type { Context } from "../context.js";
import type { AuditEvent } from "../audit/audit-event.js";
import { ErrorCode } from "../enums.js";
import { inputOf } from "../input.js";
import { enumName } from "../names.js";
import type { MutationResolvers, Resolvers } from "../types.generated.js";
import { type Snapshot, takeSnapshot } from "./snapshot.js";
import { execute } from "./execute.js";
import { mutationName } from "./names.js";
import { checkKey } from "./idempotent-write.js";
import { emptySettings, nullIssues } from "./explicit-nulls.js";
import { idIssuesOutsideItems } from "./refused-items.js";
import { resumableBatch } from "./resumable-batch.js";
import type { Payload, WriteOperation } from "./payload.js";
import { payloads } from "./payloads.js";

interface Arguments {
  readonly input: { readonly idempotencyKey?: string | null };
}

const isWrite = (operation: string): operation is WriteOperation => operation in payloads;

/** The resolver of a write's mutation: checks the input, runs the write, records it in the audit log, and returns the payload. */
const mutation =
  (operation: WriteOperation) =>
  async (_: unknown, args: Arguments, context: Context, info: GraphQLResolveInfo): Promise<Payload> => {
    const field = String(info.path.key);
    countItems(field, operation, args.input, context);
    const input = inputOf(operation, args.input) as SdkInput<WriteOperation> & object;
    const event = { field, operation, input };
    const { snapshot, result, wasReplayed } = await audited(event, context, async () => {
      const { idempotencyKey } = args.input;
      checkAll(operation, args.input, input, context);
      let snapshot: Snapshot = new Map();
      const run = async (some: object) => {
        snapshot = await takeSnapshot(operation, some, context, info);
        return execute(operation, some, context);
      };
      const done = await (typeof idempotencyKey === "string"
        ? resumableBatch(operation, idempotencyKey, input, context, run)
        : run(input).then((result) => ({ result, wasReplayed: false })));
      return { snapshot, ...done };
    });
    // The payload function is of the same operation as the input and output.
    const answer: (done: never) => Payload = payloads[operation];
    return answer({ input, output: result.output, batch: result.batch, wasReplayed, snapshot } as never);
  };

/** Counts the items of the input's lists as objects of the request, before any of them is converted or checked. */
function countItems(field: string, operation: WriteOperation, args: object, { objects, audit }: Context): void {
  const lists = Object.values(args).filter((value): value is unknown[] => Array.isArray(value));
  try {
    objects.count(lists.reduce((sum, { length }) => sum + length, 0));
  } catch (error) {
    audit.record({ field, operation, input: {}, error });
    throw error;
  }
}

/** Throws one error with every issue of the input: ids of another type, documented constraints, and the idempotency key. */
function checkAll(operation: WriteOperation, args: Arguments["input"], input: object, { writes }: Context): void {
  const issues = [
    ...idIssuesOutsideItems(operation, input),
    ...nullIssues(operation, args),
    ...emptySettings(operation, input),
    ...checkKey(args.idempotencyKey),
  ];
  try {
    writes.check(operation, input);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    issues.unshift(...error.issues);
  }
  if (issues.length > 0) throw new InvalidInputError(operation, limitIssues(issues));
}

/** Records the outcome of a mutation, whatever it is. */
async function audited<T extends Pick<AuditEvent, "result" | "wasReplayed">>(
  event: AuditEvent,
  { audit }: Context,
  run: () => Promise<T>,
): Promise<T> {
  const done = await run().catch((error: unknown) => {
    audit.record({ ...event, error });
    throw error;
  });
  audit.record({ ...event, ...done });
  return done;
}

/** A mutation for each write, derived from the operations. */
export const Mutation: MutationResolvers = Object.fromEntries(
  operationNames
    .filter((operation) => definitionOf(operation).kind === "write")
    .flatMap((operation) => (isWrite(operation) ? [[mutationName(operation), mutation(operation)]] : [])),
);

/** The code of a failed item by its name in the schema. An unknown code is reported. */
const errorCode = ({ ErrorCode: code }: { readonly ErrorCode: string }, _: unknown, context: Context): string => {
  const name = ErrorCode[enumName(code)];
  if (name === undefined) context.onUnknownEnumValue("ErrorCode", code);
  return name ?? "UNKNOWN";
};

export const itemErrorTypes: Resolvers = {
  UserError: { errorCode },
  MemberError: { errorCode },
  PhoneNumberError: { errorCode },
  InviteError: { errorCode },
};
