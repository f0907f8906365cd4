import type { Value } from "../../operations/shape.js";
import type { ErrorCode as ErrorCodeShape } from "../../operations/shapes.js";

type ErrorCode = Value<typeof ErrorCodeShape>;

/** What a batch says of one item that it could not carry out. */
export const itemError = <I extends object>(
  id: I,
  ErrorCode: ErrorCode,
  ErrorMessage: string,
): [I & { ErrorCode: ErrorCode; ErrorMessage: string }] => [{ ...id, ErrorCode, ErrorMessage }];
