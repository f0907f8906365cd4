import { type ExceptionName, exceptions } from "../operations/exceptions.js";

/** A refusal, as the wire tells it: an exception of Chime's, its status, its code and a text without anything secret. */
export class ChimeFault extends Error {
  override readonly name = "ChimeFault";
  readonly status: number;
  readonly code: string;

  constructor(
    readonly exception: string,
    message: string,
    answer: { readonly status: number; readonly code: string },
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
    this.status = answer.status;
    this.code = answer.code;
  }
}

/** A modelled exception; the code may be finer than the exception's own. */
export const fault = (
  exception: ExceptionName,
  message: string,
  code: string = exceptions[exception].code,
): ChimeFault => new ChimeFault(exception, message, { status: exceptions[exception].status, code });

export const badRequest = (message: string, code?: string): ChimeFault => fault("BadRequestException", message, code);
export const notFound = (what: string): ChimeFault => fault("NotFoundException", `${what} does not exist`);
