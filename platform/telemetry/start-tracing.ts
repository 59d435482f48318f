import { setMaxListeners } from "node:events";
import { defaultTextMapGetter, defaultTextMapSetter, ROOT_CONTEXT, SpanKind } from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from "@opentelemetry/sdk-trace-base";
import { ATTR_SERVICE_INSTANCE_ID, ATTR_SERVICE_NAME } from "@opentelemetry/semantic-conventions";
import {
  answeredRequests,
  appendedEvents,
  liveOperations,
  liveUpdates,
  performedActions,
  statements,
  subgraphCalls,
  takenEvents,
} from "../runtime/channels.js";
import { subscribe } from "../runtime/listeners.js";
import { spanFollower } from "./span-follower.js";
import {
  actionSpan,
  appendedEventSpan,
  liveOperationSpan,
  liveUpdateSpan,
  requestSpan,
  statementSpan,
  subgraphCallSpan,
  takenEventSpan,
} from "./spans.js";

export interface Tracing {
  /** Sends the remaining spans. */
  stop(): Promise<void>;
}

/** Not traced: requests of machines every few seconds, and endless streams. */
const unseen = /^\/(health|metrics|status|graphql\/stream)/;

const propagator = new W3CTraceContextPropagator();

/**
 * Exports spans of the traced work. Nothing is registered globally with OpenTelemetry, so that libraries make no spans
 * of their own. Without this call there are no spans, no listeners and no asynchronous context.
 */
export function startTracing(exporter: SpanExporter, serviceName: string): Tracing {
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({
      [ATTR_SERVICE_NAME]: serviceName,
      [ATTR_SERVICE_INSTANCE_ID]: `${serviceName}-${process.pid}`,
    }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const stopping = new AbortController();
  // Each channel has several listeners.
  setMaxListeners(0, stopping.signal);
  const { follow, within, around } = spanFollower(provider.getTracer("cordon"), stopping.signal);
  follow(answeredRequests, SpanKind.SERVER, requestSpan, {
    parent: ({ route, request: { headers } }) => (!route || unseen.test(route) ? undefined : contextFrom(headers)),
  });
  follow(subgraphCalls, SpanKind.CLIENT, subgraphCallSpan);
  follow(performedActions, SpanKind.INTERNAL, actionSpan);
  follow(statements, SpanKind.CLIENT, statementSpan);
  follow(appendedEvents, SpanKind.PRODUCER, appendedEventSpan);
  follow(takenEvents, SpanKind.CONSUMER, takenEventSpan, {
    links: ({ traceparent }) => [contextFrom({ traceparent })],
  });
  follow(liveOperations, SpanKind.SERVER, liveOperationSpan, {
    parent: ({ request: { headers } }) => contextFrom(headers),
  });
  // An update comes long after its stream was opened, so it has a trace of its own.
  follow(liveUpdates, SpanKind.CONSUMER, liveUpdateSpan, {
    parent: () => ROOT_CONTEXT,
    links: ({ traceparent }) => [around(), contextFrom({ traceparent })],
  });
  const inject = (carrier: Record<string, string>) => {
    const context = within();
    if (context) propagator.inject(context, carrier, defaultTextMapSetter);
  };
  // The store is entered before listeners run, so that the current span is that of the call.
  subscribe(subgraphCalls.start, ({ headers }) => inject(headers), stopping.signal);
  subscribe(appendedEvents.start, ({ trace }) => inject(trace), stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await provider.shutdown();
    },
  };
}

/** A received value may be no valid trace context: then it is ignored. */
const contextFrom = (carrier: object) => propagator.extract(ROOT_CONTEXT, carrier, defaultTextMapGetter);
