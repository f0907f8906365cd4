import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter as JsonExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { OTLPTraceExporter as ProtobufExporter } from "@opentelemetry/exporter-trace-otlp-proto";
import { detectResources, envDetector, resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, NodeTracerProvider } from "@opentelemetry/sdk-trace-node";

export interface TracingOptions {
  readonly protocol: "http/protobuf" | "http/json";
  readonly version: string;
}

/**
 * Registers the OpenTelemetry SDK. It reads the standard variables itself: endpoint, headers, sampler, batch, resource. Only the trace
 * context is propagated: baggage is a caller's own data and is not Chime's business. Returns the way to send what is left and stop.
 */
export function startTracing({ protocol, version }: TracingOptions): () => Promise<void> {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ "service.name": "chime-graphql", "service.version": version }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    spanProcessors: [new BatchSpanProcessor(protocol === "http/json" ? new JsonExporter() : new ProtobufExporter())],
  });
  provider.register({ propagator: new W3CTraceContextPropagator() });
  return () => provider.shutdown();
}
