import { AsyncLocalStorage } from "node:async_hooks";
import { trace } from "@opentelemetry/api";

/** What log lines of one request have in common. */
export interface RequestIds {
  readonly reqId: string;
  /** The trace that the client's `traceparent` names. */
  readonly traceId?: string | undefined;
}

/** The ids of the request on whose behalf code runs. */
export const requestIds = new AsyncLocalStorage<RequestIds>();

/** The ids for every log line, whoever writes it. While tracing is on, the trace is the active span's. */
export function idsOfLine(): object {
  const ids = requestIds.getStore();
  const traceId = trace.getActiveSpan()?.spanContext().traceId ?? ids?.traceId;
  return { ...(ids && { reqId: ids.reqId }), ...(traceId !== undefined && { traceId }) };
}
