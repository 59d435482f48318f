import cluster from "node:cluster";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Log } from "../../platform/runtime/log.js";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { startTelemetry } from "../../platform/telemetry/start-telemetry.js";
import type { TelemetrySettings } from "../../platform/telemetry/telemetry-settings.js";
import type { CircuitState } from "../subgraphs/circuit.js";
import type { Supergraph } from "../subgraphs/supergraph.js";
import { type GatewayState, gatewayMetrics } from "../telemetry/gateway-metrics.js";
import { metricsOfAllWorkers } from "../telemetry/metrics-of-all-workers.js";
import { RecentTraffic } from "../telemetry/recent-traffic.js";
import type { Readiness } from "./health.js";
import { status } from "./status.js";

interface Observed {
  /** GET /status without access control. */
  readonly status: ReturnType<typeof status>;
  stop(): Promise<void>;
}

interface ObservedParts extends Pick<GatewayState, "isRegistered" | "live"> {
  readonly supergraph: Supergraph;
  readonly readiness: () => Promise<Readiness>;
}

/** Telemetry of the process, metrics of the gateway, and the status page. */
export async function observe(
  settings: TelemetrySettings & { readonly WORKERS: number },
  log: Log,
  { supergraph, readiness, isRegistered, live }: ObservedParts,
): Promise<Observed> {
  const telemetry = await startTelemetry("gateway", settings, log);
  const circuits = () =>
    Object.fromEntries(supergraph.subgraphs.map(({ name, circuit }): [string, CircuitState] => [name, circuit.state]));
  const worker = cluster.worker?.id;
  const { version } = JSON.parse(readFileSync(path.join(repositoryRoot, "package.json"), "utf8"));
  const answer = status({
    version,
    startedAt: new Date(),
    worker,
    workers: settings.WORKERS,
    recent: new RecentTraffic(telemetry.until),
    readiness,
    circuits,
    subscriptions: () => live().subscriptions,
    schema: () => ({ hash: supergraph.process.schemaHash, since: supergraph.inForce.since }),
  });
  const isReady = async () => (await readiness()).reason === undefined;
  if (telemetry.registry) {
    const state = { circuits, schemaHash: () => supergraph.process.schemaHash, isReady, isRegistered, live };
    gatewayMetrics(telemetry.registry, state, telemetry.until);
  }
  const { registry } = telemetry;
  const ofAll = registry && worker !== undefined ? metricsOfAllWorkers(worker, registry) : undefined;
  await telemetry.serve({ "GET /status": answer }, ofAll);
  return { status: answer, stop: telemetry.stop };
}
