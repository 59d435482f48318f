import { AsyncLocalStorage } from "node:async_hooks";
import type { TracingChannel } from "node:diagnostics_channel";
import {
  type Context,
  defaultTextMapGetter,
  defaultTextMapSetter,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BasicTracerProvider, BatchSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { ATTR_SERVICE_INSTANCE_ID, ATTR_SERVICE_NAME } from "@opentelemetry/semantic-conventions";
import {
  answeredRequests,
  hear,
  performedActions,
  type SubgraphCall,
  statements,
  subgraphCalls,
  type Work,
} from "./channels.js";
import { actionSpan, requestSpan, type SpanDescription, statementSpan, subgraphCallSpan } from "./spans.js";

export interface Tracing {
  /** Sends what is left. */
  stop(): Promise<void>;
}

/** Asked every few seconds by machines; what they learn is not worth a trace; and a stream has no end. */
const unseen = /^\/(health|metrics|status|graphql\/stream)/;

const propagator = new W3CTraceContextPropagator();

/**
 * Makes spans of the work that this process tells of, and sends them. Nothing is registered with OpenTelemetry globally,
 * so that libraries which would make spans of their own stay silent. Without a call of this there are no spans, no
 * listeners to make them and no asynchronous context to carry them.
 * @param endpoint the base address of an OTLP collector; spans go to `/v1/traces` below it
 */
export function startTracing(endpoint: string, serviceName: string): Tracing {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces` });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({
      [ATTR_SERVICE_NAME]: serviceName,
      [ATTR_SERVICE_INSTANCE_ID]: `${serviceName}-${process.pid}`,
    }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const current = new AsyncLocalStorage<unknown>();
  const stopping = new AbortController();
  const follow = follower(provider.getTracer("cordon"), current, stopping.signal);
  follow(answeredRequests, SpanKind.SERVER, requestSpan, ({ route, request: { headers } }) =>
    !route || unseen.test(route) ? undefined : propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter),
  );
  follow(subgraphCalls, SpanKind.CLIENT, subgraphCallSpan);
  follow(performedActions, SpanKind.INTERNAL, actionSpan);
  follow(statements, SpanKind.CLIENT, statementSpan);
  const inject = ({ headers }: SubgraphCall) => {
    const span = current.getStore() as Span | undefined;
    if (span) propagator.inject(trace.setSpan(ROOT_CONTEXT, span), headers, defaultTextMapSetter);
  };
  // A bound store is entered before a listener is called, so that the span is that of the call itself.
  hear(subgraphCalls.start, inject, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await provider.shutdown();
    },
  };
}

/** Work that belongs to no request (a tick of the outbox, say) gets no span: its parent context is `undefined`. */
function follower(tracer: Tracer, current: AsyncLocalStorage<unknown>, until: AbortSignal) {
  const within = (): Context | undefined => {
    const span = current.getStore() as Span | undefined;
    return span && trace.setSpan(ROOT_CONTEXT, span);
  };
  return <Facts extends Work>(
    channel: TracingChannel<unknown, Facts>,
    kind: SpanKind,
    describe: SpanDescription<Facts>,
    parent: (facts: Facts) => Context | undefined = within,
  ): void => {
    const spans = new WeakMap<Facts, Span>();
    channel.start.bindStore(current, (facts) => {
      const context = parent(facts);
      if (!context) return current.getStore();
      const { name, attributes } = describe.atStart(facts);
      const span = tracer.startSpan(name, { kind, attributes }, context);
      spans.set(facts, span);
      return span;
    });
    until.addEventListener("abort", () => channel.start.unbindStore(current), { once: true });
    const finish = (facts: Facts) => {
      const span = spans.get(facts);
      if (!span) return;
      const { attributes, failure } = describe.atEnd(facts);
      span.setAttributes(attributes);
      if (failure !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: failure });
      span.end();
    };
    hear(channel.asyncEnd, finish, until);
  };
}
