import { setMaxListeners } from "node:events";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import type { Registry } from "prom-client";
import { type Routes } from "../http/exchange.js";
import { subscribeToFailures } from "../runtime/listeners.js";
import type { Log } from "../runtime/log.js";
import { serveMetrics } from "./metrics-server.js";
import { processMetrics } from "./process-metrics.js";
import { slowOperations } from "./slow-operations.js";
import { startTracing } from "./start-tracing.js";
import type { TelemetrySettings } from "./telemetry-settings.js";

export interface Telemetry {
  /** Where metrics of one's own are added; none when nobody asked for metrics. */
  readonly registry: Registry | undefined;
  /** Aborted when the process ends; who listens to work stops then. */
  readonly until: AbortSignal;
  /**
   * Opens the port for metrics, when one is set. The routes given stand beside `/metrics`, which answers the registry
   * unless there is another way to read it.
   */
  serve(more?: Routes, read?: () => Promise<string>): Promise<void>;
  /** Closes that port and sends the spans that are left. */
  stop(): Promise<void>;
}

/** Everything by which a process is observed, as far as its settings ask for it. */
export function startTelemetry(process: string, settings: TelemetrySettings, log: Log): Telemetry {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, METRICS_PORT: port, METRICS_HOST: host } = settings;
  const ended = new AbortController();
  const until = ended.signal;
  setMaxListeners(0, until);
  subscribeToFailures(
    ({ channel, error }) =>
      log.error({ channel, error: stackOf(error) }, "a listener of telemetry failed, and fails on in silence"),
    until,
  );
  const tracing = endpoint && startTracing(exporterTo(endpoint), settings.OTEL_SERVICE_NAME ?? `cordon-${process}`);
  const registry = port === undefined ? undefined : processMetrics(process, until);
  slowOperations(log, settings.SLOW_OPERATION, until);
  const stops = tracing ? [() => tracing.stop()] : [];
  return {
    registry,
    until,
    serve: async (more, read) => {
      if (!registry || port === undefined) return;
      const server = await serveMetrics(registry, { host, port }, log, more, read);
      stops.push(() => server.drain());
    },
    stop: async () => {
      ended.abort();
      await Promise.allSettled(stops.map((stop) => stop()));
    },
  };
}

const stackOf = (error: unknown) => (error instanceof Error ? error.stack : String(error));

/** @param endpoint the base address of an OTLP collector */
const exporterTo = (endpoint: string) => new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces` });
