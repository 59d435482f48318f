import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { type AnsweredRequest, answeredRequests, secondsOf } from "../runtime/channels.js";
import { subscribe } from "../runtime/listeners.js";

/** From a response in memory to one from a database to a time-out. */
export const secondsBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const streams = "/graphql/stream";
const methods = ["GET", "POST", "HEAD", "OPTIONS"];

/**
 * The metrics of every process: Node.js itself, and HTTP requests by OpenTelemetry's conventions. Labels have few
 * values, and none that callers can invent.
 */
export function processMetrics(process: string, until: AbortSignal): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ service: process });
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: "http_server_request_duration_seconds",
    help: "How long requests took to answer.",
    labelNames: ["http_request_method", "http_route", "http_response_status_code"],
    buckets: secondsBuckets,
    registers: [registry],
  });
  const active = new Gauge({
    name: "http_server_active_requests",
    help: "Requests that are being answered now, streams of live updates included.",
    labelNames: ["http_route"],
    registers: [registry],
  });
  const refused = new Counter({
    name: "cordon_refused_requests_total",
    help: "Requests that were refused as a whole, by the code of the refusal.",
    labelNames: ["code"],
    registers: [registry],
  });
  subscribe(answeredRequests.start, ({ route = "" }) => active.labels(route).inc(), until);
  const record = (work: AnsweredRequest) => {
    const { request, response, route = "", logFields } = work;
    const method = methods.includes(request.method ?? "") ? request.method : "_OTHER";
    active.labels(route).dec();
    // The duration of a stream says nothing about speed.
    if (route === streams) return;
    durations.labels(`${method}`, route, String(response.statusCode)).observe(secondsOf(work));
    if (logFields.refusal !== undefined) refused.labels(String(logFields.refusal)).inc();
  };
  subscribe(answeredRequests.asyncEnd, record, until);
  return registry;
}
