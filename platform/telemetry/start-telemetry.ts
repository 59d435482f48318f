import { setMaxListeners } from "node:events";
import type { Registry } from "prom-client";
import { type Routes } from "../http/exchange.js";
import { subscribeToFailures } from "../runtime/listeners.js";
import type { Log } from "../runtime/log.js";
import { serveMetrics } from "./metrics-server.js";
import { processMetrics } from "./process-metrics.js";
import { slowOperations } from "./slow-operations.js";
import type { Tracing } from "./start-tracing.js";
import type { TelemetrySettings } from "./telemetry-settings.js";

export interface Telemetry {
  /** The registry for further metrics; none when metrics are off. */
  readonly registry: Registry | undefined;
  /** Aborted when the process ends, to unsubscribe. */
  readonly until: AbortSignal;
  /** Opens the metrics port, if one is set, with further routes beside `/metrics`. */
  serve(more?: Routes, read?: () => Promise<string>): Promise<void>;
  /** Closes the port and sends the remaining spans. */
  stop(): Promise<void>;
}

/** Starts the telemetry that the settings ask for. */
export async function startTelemetry(process: string, settings: TelemetrySettings, log: Log): Promise<Telemetry> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, METRICS_PORT: port, METRICS_HOST: host } = settings;
  const ended = new AbortController();
  const until = ended.signal;
  setMaxListeners(0, until);
  subscribeToFailures(
    ({ channel, error }) =>
      log.error({ channel, error: stackOf(error) }, "a listener of telemetry failed, and fails on in silence"),
    until,
  );
  const tracing = endpoint && (await tracingTo(endpoint, settings.OTEL_SERVICE_NAME ?? `cordon-${process}`));
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

/** Two hundred files, a tenth of what a process loads, for those that export something. */
async function tracingTo(endpoint: string, serviceName: string): Promise<Tracing> {
  const { exportTraces } = await import("./export-traces.js");
  return exportTraces(endpoint, serviceName);
}
