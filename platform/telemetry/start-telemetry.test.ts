import { channel } from "node:diagnostics_channel";
import { z } from "zod";
import { until } from "../../test/support/until.js";
import { sendJson } from "../http/send-json.js";
import { type ListeningServer, serve } from "../http/serve.js";
import {
  answeredRequests,
  type PerformedAction,
  performedActions,
  statements,
  subgraphCalls,
  traced,
} from "../runtime/channels.js";
import { createLog, type Log } from "../runtime/log.js";
import { startTelemetry, type Telemetry } from "./start-telemetry.js";
import { telemetrySettings } from "./telemetry-settings.js";

const settings = (given: object) => z.object(telemetrySettings).parse(given);

/** A log that keeps what is told as info, where the address of the metrics stands. */
function keptLog(): { readonly log: Log; readonly lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const log = createLog("test", "info");
  log.info = ((fields: Record<string, unknown>) => lines.push(fields)) as never;
  log.warn = ((fields: Record<string, unknown>) => lines.push(fields)) as never;
  return { log, lines };
}

let telemetry: Telemetry | undefined;
let server: ListeningServer | undefined;
afterEach(async () => {
  await telemetry?.stop();
  await server?.drain();
  telemetry = undefined;
  server = undefined;
});

test("without settings nobody listens to statements and actions, and no port is opened", async () => {
  const { log, lines } = keptLog();
  telemetry = await startTelemetry("test", settings({}), log);
  await telemetry.serve();
  expect([statements.hasSubscribers, performedActions.hasSubscribers]).toEqual([false, false]);
  expect(telemetry.registry).toBeUndefined();
  expect(lines).toEqual([]);
});

test("when it is stopped, nobody listens to anything any more", async () => {
  const started = await startTelemetry(
    "test",
    settings({ METRICS_PORT: "0", OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:1" }),
    keptLog().log,
  );
  expect(statements.hasSubscribers).toBe(true);
  await started.stop();
  for (const each of [answeredRequests, subgraphCalls, performedActions, statements])
    expect(each.hasSubscribers).toBe(false);
  expect(channel("tracing:cordon:statement:start").hasSubscribers).toBe(false);
});

test("work that nobody listens to is done, fails and answers as if it were not told of", async () => {
  const fields: PerformedAction = { action: "open" };
  expect(await traced(performedActions, fields, async () => 7)).toBe(7);
  expect(fields).toEqual({ action: "open" });
  await expect(traced(performedActions, fields, async () => Promise.reject(new Error("no")))).rejects.toThrow("no");
});

test("metrics are on a port of their own, on this machine only, under routes that callers cannot invent", async () => {
  const { log, lines } = keptLog();
  telemetry = await startTelemetry("boxes", settings({ METRICS_PORT: "0" }), log);
  await telemetry.serve();
  server = await serve(
    { "GET /known": async ({ response }) => sendJson(response, 200, {}) },
    { host: "127.0.0.1", port: 0 },
    () => undefined,
  );
  for (const path of ["known", "unknown/1", "unknown/2", "metrics", "__proto__", "constructor"])
    await fetch(`${server.url}/${path}`);
  const url = String(lines[0]?.url);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/metrics$/);
  const text = await (await fetch(url)).text();
  const routes = new Set(
    [...text.matchAll(/duration_seconds_count\{.*http_route="([^"]*)"/g)].map(([, route]) => route),
  );
  expect(routes).toEqual(new Set(["/known", ""]));
  expect(text).toMatch(
    /http_server_request_duration_seconds_count\{service="boxes",http_request_method="GET",http_route="\/known",http_response_status_code="200"\} 1/,
  );
});

test("a request is logged with what is known of it where it counts as slow, and nowhere else", async () => {
  const [strict, lenient] = [keptLog(), keptLog()];
  const other = await startTelemetry("test", settings({ SLOW_OPERATION: "600000" }), lenient.log);
  telemetry = await startTelemetry("test", settings({ SLOW_OPERATION: "1" }), strict.log);
  server = await serve(
    {
      "POST /graphql": async ({ response, logFields }) => {
        Object.assign(logFields, { requestId: "r-1", operation: "Some" });
        const begun = performance.now();
        await until(() => performance.now() > begun + 2);
        sendJson(response, 200, {});
      },
    },
    { host: "127.0.0.1", port: 0 },
    () => undefined,
  );
  await fetch(`${server.url}/graphql`, { method: "POST" });
  // The lenient one is told first of what both are told.
  await until(() => strict.lines.length > 0);
  expect(strict.lines).toEqual([
    { requestId: "r-1", operation: "Some", milliseconds: expect.any(Number), status: 200 },
  ]);
  expect(lenient.lines).toEqual([]);
  await other.stop();
});
