import type { SingleRead } from "../../chime/reads.js";
import type { SdkInput, SdkOutput } from "../../operations/operations.js";
import { orNull } from "../references.js";
import { declare, type Field } from "./declaration.js";
import type { SkipRule } from "./skip-rule.js";

interface Options<Source> {
  /** The field is null without a call if this applies. */
  readonly skip?: SkipRule<Source>;
  /** The field is null, without an error, if Chime does not find it. */
  readonly nullIfNotFound?: boolean;
}

/** A field with one response of its own for each parent: settings, an events configuration, a list without pages. */
export const single = <A extends SingleRead, Source, Args, Result>(
  operation: A,
  inputOf: (source: Source, args: Args) => SdkInput<A> & object,
  show: (output: SdkOutput<A>) => Result,
  { skip, nullIfNotFound = false }: Options<Source> = {},
): Field<Source, Args, Result | null> =>
  declare(
    { read: { kind: "single", operation }, ...(skip?.member !== undefined && { member: skip.member }) },
    async (source, args, context) => {
      if (await skip?.applies(source, context)) return null;
      const response = context.reads.single(operation, inputOf(source, args));
      const output = await (nullIfNotFound ? orNull(response) : response);
      return output && show(output);
    },
  );
