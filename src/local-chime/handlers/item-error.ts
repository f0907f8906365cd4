import { definitionOf, type OperationName } from "../../operations/operations.js";
import type { Value } from "../../operations/shape.js";
import type { ErrorCode as ErrorCodeShape } from "../../operations/shapes.js";

/** The codes that both APIs have. */
export type ErrorCode = Exclude<Value<typeof ErrorCodeShape>, "Gone" | "Validation">;

/** The error of one item of a batch. The other items take effect. */
export const itemError = <I extends object>(
  id: I,
  ErrorCode: ErrorCode,
  ErrorMessage: string,
): [I & { ErrorCode: ErrorCode; ErrorMessage: string }] => [{ ...id, ErrorCode, ErrorMessage }];

/** The first rule of the batch's items that this item breaks. */
export function brokenItemRule(operation: OperationName, item: object): string | undefined {
  for (const rule of definitionOf(operation).batch?.rules ?? []) {
    const [issue] = rule({ ...item });
    if (issue) return `${issue.path.join(".")} ${issue.message}`;
  }
  return undefined;
}
