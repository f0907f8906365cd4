import { type ExceptionName, exceptions } from "../operations/exceptions.js";

/** An error response of the API: its exception, HTTP status and code, and a message that quotes no input. */
export class ChimeException extends Error {
  override readonly name = "ChimeException";
  readonly status: number;
  readonly code: string;

  constructor(
    readonly exception: string,
    message: string,
    response: { readonly status: number; readonly code: string },
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
    this.status = response.status;
    this.code = response.code;
  }
}

/** A modelled exception. The code defaults to the exception's own and may be a more specific one. */
export const chimeException = (
  exception: ExceptionName,
  message: string,
  code: string = exceptions[exception].code,
): ChimeException => new ChimeException(exception, message, { status: exceptions[exception].status, code });

export const badRequest = (message: string, code?: string): ChimeException =>
  chimeException("BadRequestException", message, code);

export const notFound = (subject: string): ChimeException =>
  chimeException("NotFoundException", `${subject} does not exist`);

/** An error of the protocol, which Chime does not model. */
export const unsupportedMediaType = (message: string): ChimeException =>
  new ChimeException("UnsupportedMediaTypeException", message, { status: 415, code: "UnsupportedMediaType" });
