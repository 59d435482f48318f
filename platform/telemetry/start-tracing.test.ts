import type { IncomingMessage } from "node:http";
import type { ReadableSpan, SpanExporter } from "@opentelemetry/sdk-trace-base";
import {
  liveOperations,
  liveUpdates,
  type SubgraphCall,
  statements,
  subgraphCalls,
  traced,
} from "../runtime/channels.js";
import { startTracing } from "./start-tracing.js";

let spans: ReadableSpan[];
beforeEach(() => {
  spans = [];
});

const exporter: SpanExporter = {
  export: (finished, done) => {
    spans.push(...finished);
    done({ code: 0 });
  },
  shutdown: async () => undefined,
};

/** As a traceparent has it. */
const idOf = ({ traceId, spanId }: { readonly traceId: string; readonly spanId: string }) => `${traceId}-${spanId}`;
const linksOf = (span: ReadableSpan) => span.links.map(({ context }) => idOf(context));
const named = (name: string) => spans.filter((span) => span.name === name);

const called = (): SubgraphCall => ({ subgraph: "teams", headers: {} });
const cause = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

/** Opens a stream as the gateway does; what goes on in it begins while it is opened, and outlasts that. */
async function openedStream(goesOn: () => Promise<void>): Promise<void> {
  const request = { headers: {} } as IncomingMessage;
  const logFields = { operation: "Board", operationType: "subscription" };
  let isOpen: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    isOpen = resolve;
  });
  let openStream: Promise<void> | undefined;
  await traced(liveOperations, { request, logFields }, async () => {
    openStream = opened.then(goesOn);
  });
  isOpen();
  await openStream;
}

test("what an open stream goes on with is no part of the trace that opened it; an update is one of its own, with links", async () => {
  const tracing = startTracing(exporter, "test");
  const [within, between] = [called(), called()];
  await openedStream(async () => {
    await traced(subgraphCalls, between, async () => undefined);
    await traced(liveUpdates, { logFields: {}, traceparent: cause }, () =>
      traced(subgraphCalls, within, () =>
        traced(statements, { text: "SELECT 1", database: "x" }, async () => undefined),
      ),
    );
  });
  await tracing.stop();
  const [opening, update, call] = ["subscription", "live update", "POST teams"].flatMap(named);
  if (!opening || !update || !call) throw new Error(`There are only ${spans.map(({ name }) => name)}.`);
  expect(named("POST teams")).toEqual([call]);
  expect(between.headers).toEqual({});
  expect(update.parentSpanContext).toBeUndefined();
  expect(update.spanContext().traceId).not.toBe(opening.spanContext().traceId);
  expect(linksOf(update)).toEqual([idOf(opening.spanContext()), cause.slice(3, -3)]);
  expect(call.parentSpanContext?.spanId).toBe(update.spanContext().spanId);
  expect(within.headers).toEqual({ traceparent: `00-${idOf(call.spanContext())}-01` });
});

test.each([[undefined], ["00-zz"], [7]])(
  "an update whose cause is not told well (%s) is linked to its stream only",
  async (traceparent) => {
    const tracing = startTracing(exporter, "test");
    await openedStream(() => traced(liveUpdates, { logFields: {}, traceparent }, async () => undefined));
    await tracing.stop();
    expect(named("live update").map(linksOf)).toEqual(
      named("subscription").map((opening) => [idOf(opening.spanContext())]),
    );
  },
);
