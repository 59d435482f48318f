import type { IncomingMessage, ServerResponse } from "node:http";
import { Registry } from "prom-client";
import { answeredRequests, traced } from "../../platform/runtime/channels.js";
import type { OperationLogFields } from "../graphql/operation-log-fields.js";
import { gatewayMetrics } from "./gateway-metrics.js";

let registry: Registry;
let stopped: AbortController;
beforeEach(() => {
  registry = new Registry();
  stopped = new AbortController();
  const state = {
    circuits: () => ({ teams: "open" as const }),
    schemaHash: () => "0".repeat(64),
    isReady: async () => true,
    isRegistered: () => false,
    live: () => ({ subscriptions: 0, upstreams: 0 }),
  };
  gatewayMetrics(registry, state, stopped.signal);
});
afterEach(() => stopped.abort());

const answered = (logFields: OperationLogFields, { statusCode = 200, route = "/graphql" } = {}) =>
  traced(
    answeredRequests,
    {
      request: { method: "POST" } as IncomingMessage,
      response: { statusCode } as ServerResponse,
      route,
      logFields: { ...logFields },
    },
    async () => undefined,
  );

const incomplete = async () => (await registry.getSingleMetric("cordon_incomplete_answers_total")?.get())?.values;

test("an answer with gaps is counted once, however many fields are missing", async () => {
  expect(await incomplete()).toEqual([{ labels: {}, value: 0 }]);
  await answered({ operationType: "query", errors: { SERVICE_UNAVAILABLE: 5, INTERNAL_SERVER_ERROR: 1 } });
  await answered({}, { statusCode: 503 });
  expect(await incomplete()).toEqual([{ labels: {}, value: 2 }]);
});

test("what callers are refused, and what is no operation, is not counted as a gap", async () => {
  await answered({ operationType: "query", errors: { FORBIDDEN: 1, GRAPHQL_VALIDATION_FAILED: 1 } });
  await answered({}, { statusCode: 401 });
  await answered({}, { statusCode: 503, route: "/health/ready" });
  expect(await incomplete()).toEqual([{ labels: {}, value: 0 }]);
});
