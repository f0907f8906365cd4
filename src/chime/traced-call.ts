import { type Span, SpanKind } from "@opentelemetry/api";
import type { OperationName } from "../operations/operations.js";
import { inSpan } from "../tracing/spans.js";
import { ChimeError } from "./errors.js";

/** Sends one attempt of a call within a client span, which has Chime's request id, the HTTP status and the error code. */
export const tracedCall = <T extends { readonly requestId: string | undefined }>(
  operation: OperationName,
  isRepeated: boolean,
  send: () => Promise<T>,
): Promise<T> =>
  inSpan(
    `Chime/${operation}`,
    SpanKind.CLIENT,
    { "rpc.system": "aws-api", "rpc.service": "Chime", "rpc.method": operation, "chime.repeated": isRepeated },
    async (span) => {
      try {
        const answer = await send();
        describe(span, answer.requestId);
        return answer;
      } catch (error) {
        if (error instanceof ChimeError) describe(span, error.upstream.requestId, error.upstream.httpStatus);
        throw error;
      }
    },
  );

function describe(span: Span, requestId: string | undefined, httpStatus?: number): void {
  if (requestId !== undefined) span.setAttribute("aws.request_id", requestId);
  if (httpStatus !== undefined) span.setAttribute("http.response.status_code", httpStatus);
}
