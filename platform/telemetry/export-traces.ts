import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { startTracing, type Tracing } from "./start-tracing.js";

/** @param endpoint the base address of an OTLP collector */
export const exportTraces = (endpoint: string, serviceName: string): Tracing =>
  startTracing(new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces` }), serviceName);
