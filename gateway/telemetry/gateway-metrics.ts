import { Counter, Gauge, Histogram, type Registry } from "prom-client";
import {
  type AnsweredRequest,
  answeredRequests,
  type LiveOperation,
  liveOperations,
  type SubgraphCall,
  secondsOf,
  subgraphCalls,
} from "../../platform/runtime/channels.js";
import { subscribe } from "../../platform/runtime/listeners.js";
import { liveMetrics } from "../../platform/telemetry/live-metrics.js";
import { secondsBuckets } from "../../platform/telemetry/process-metrics.js";
import { readyMetric } from "../../platform/telemetry/ready-metric.js";
import { isIncomplete, type OperationLogFields } from "../graphql/operation-log-fields.js";
import type { CircuitState } from "../subgraphs/circuit.js";
import { boundedNames } from "./bounded-names.js";

/** State that is read at each scrape. */
export interface GatewayState {
  /** The circuit breaker of each subgraph. */
  circuits(): Readonly<Record<string, CircuitState>>;
  schemaHash(): string;
  isReady(): Promise<boolean>;
  isRegistered(operation: string): boolean;
  /** Open subscriptions, and the subgraph streams they share. */
  live(): { readonly subscriptions: number; readonly upstreams: number };
}

const circuitStates: readonly CircuitState[] = ["closed", "half-open", "open"];

/** Enough for the dashboards of an organization. Registered operations are always kept. */
const maxNames = 200;

/** The metrics of the gateway. Its calls to subgraphs are HTTP client metrics by OpenTelemetry's names. */
export function gatewayMetrics(registry: Registry, state: GatewayState, until: AbortSignal): void {
  countCalls(registry, until);
  countOperations(registry, state, until);
  showState(registry, state);
}

function countCalls(registry: Registry, until: AbortSignal): void {
  const calls = new Histogram({
    name: "http_client_request_duration_seconds",
    help: "How long subgraphs took to answer the gateway.",
    labelNames: ["subgraph_name", "error_type"],
    buckets: secondsBuckets,
    registers: [registry],
  });
  const countCall = (call: SubgraphCall) =>
    calls.labels(call.subgraph, call.error === undefined ? "" : kindOf(call.error)).observe(secondsOf(call));
  subscribe(subgraphCalls.asyncEnd, countCall, until);
}

function countOperations(registry: Registry, state: GatewayState, until: AbortSignal): void {
  const registers = [registry];
  const nameOf = boundedNames((name) => state.isRegistered(name), maxNames);
  const durations = new Histogram({
    name: "graphql_operation_duration_seconds",
    help: "How long GraphQL operations took. Names that are not registered are kept for the first 200 of them.",
    labelNames: ["graphql_operation_name", "graphql_operation_type"],
    buckets: secondsBuckets,
    registers,
  });
  const costs = new Histogram({
    name: "graphql_operation_cost",
    help: "How many objects the answers of operations may hold at most, as the limits count them.",
    buckets: [1, 10, 100, 1_000, 10_000, 100_000],
    registers,
  });
  const errors = new Counter({
    name: "graphql_errors_total",
    help: "Errors in GraphQL answers, by their code.",
    labelNames: ["code"],
    registers,
  });
  const incomplete = new Counter({
    name: "cordon_incomplete_answers_total",
    help: "Answers of /graphql that are a fault or have a gap, each counted once.",
    registers,
  });
  const plans = new Counter({
    name: "cordon_plan_cache_requests_total",
    help: "How often a query plan was wanted, and whether it was there already.",
    labelNames: ["result"],
    registers,
  });
  const count = (work: AnsweredRequest | LiveOperation) => {
    const { operation, operationType, errors: byCode = {}, plan, cost }: OperationLogFields = work.logFields;
    // A subscription was only opened, so there is no duration to record.
    if (operationType && operationType !== "subscription")
      durations.labels(nameOf(operation), operationType).observe(secondsOf(work));
    for (const [code, times] of Object.entries(byCode)) errors.labels(code).inc(times);
    if (cost !== undefined) costs.observe(cost);
    if (plan) plans.labels(plan).inc();
  };
  const countOperation = (work: AnsweredRequest) => {
    // An operation over server-sent events is reported twice: as a request, and as an operation.
    if (work.route !== "/graphql") return;
    count(work);
    if (isIncomplete(work)) incomplete.inc();
  };
  subscribe(answeredRequests.asyncEnd, countOperation, until);
  subscribe(liveOperations.asyncEnd, count, until);
}

function showState(registry: Registry, state: GatewayState): void {
  const registers = [registry];
  new Gauge({
    name: "cordon_subgraph_circuit_state",
    help: "1 for the state that the circuit of a subgraph is in: closed, half-open or open. An open one lets no calls through.",
    labelNames: ["subgraph_name", "state"],
    registers,
    collect() {
      this.reset();
      for (const [subgraph, now] of Object.entries(state.circuits()))
        for (const each of circuitStates) this.labels(subgraph, each).set(each === now ? 1 : 0);
    },
  });
  readyMetric(registry, () => state.isReady());
  liveMetrics(registry, () => state.live().subscriptions);
  new Gauge({
    name: "cordon_live_upstreams",
    help: "Streams of subgraphs that feed the subscriptions; those who ask the same share one.",
    registers,
    collect() {
      this.set(state.live().upstreams);
    },
  });
  new Gauge({
    name: "cordon_supergraph_info",
    help: "1, with the hash of the schema in force.",
    labelNames: ["schema_hash"],
    registers,
    collect() {
      this.reset();
      this.labels(state.schemaHash()).set(1);
    },
  });
}

const kindOf = (error: unknown) => String((error as { readonly kind?: unknown } | null)?.kind ?? "_OTHER");
