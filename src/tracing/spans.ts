import {
  type Attributes,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";

/**
 * Spans through the OpenTelemetry API, which does nothing until an SDK is registered: by the command line if the OTEL_* variables ask
 * for it, or by the program that embeds the gateway. Attributes are names, codes and opaque request ids, never a caller's values.
 */
const tracer = trace.getTracer("chime-graphql");

/** Runs work within a span that ends with it. An error gives the span its type, and never its message. */
export function inSpan<T>(
  name: string,
  kind: SpanKind,
  attributes: Attributes,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  return tracer.startActiveSpan(name, { kind, attributes }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      failed(span, typeOf(error));
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Runs work within the span of an incoming request, which continues the trace of the client's W3C headers. */
export const inServerSpan = <T>(name: string, headers: object, work: (span: Span) => Promise<T>): Promise<T> =>
  context.with(propagation.extract(ROOT_CONTEXT, headers), () => inSpan(name, SpanKind.SERVER, {}, work));

/** Runs a batch of loads within a span. */
export const inBatchSpan = <T>(loader: string, size: number, work: () => Promise<T>): Promise<T> =>
  inSpan(
    `load ${loader}`,
    SpanKind.INTERNAL,
    { "graphql.dataloader.name": loader, "graphql.dataloader.batch_size": size },
    work,
  );

export interface AnsweredRequest {
  readonly type: string | undefined;
  readonly operation: string | undefined;
  readonly errors: readonly string[];
  readonly status: number;
}

/** Names the span of the incoming request by its GraphQL operation. */
export function describeOperation({ type, operation, errors: [error], status }: AnsweredRequest): void {
  const span = trace.getActiveSpan();
  if (!span) return;
  if (type !== undefined) span.updateName(type).setAttribute("graphql.operation.type", type);
  if (operation !== undefined) span.setAttribute("graphql.operation.name", operation);
  span.setAttribute("http.response.status_code", status);
  if (error !== undefined) failed(span, error);
}

function failed(span: Span, type: string): void {
  span.setAttribute("error.type", type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}

/** Calls the function later in the trace of now, whoever calls it. */
export const inPresentTrace = <T extends (...args: never[]) => unknown>(work: T): T =>
  context.bind(context.active(), work);

/** Adds the W3C headers of the active span. */
export const addTraceHeaders = (headers: Record<string, string>): void => propagation.inject(context.active(), headers);

function typeOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  if (typeof code === "string") return code;
  return error instanceof Error ? error.name : "unknown";
}
