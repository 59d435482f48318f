import { AsyncLocalStorage } from "node:async_hooks";
import type { TracingChannel } from "node:diagnostics_channel";
import {
  type Context,
  type Link,
  ROOT_CONTEXT,
  type Span,
  type SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import { type Work } from "../runtime/channels.js";
import { carry, subscribe } from "../runtime/listeners.js";
import type { SpanDescription } from "./spans.js";

/** How the spans of one kind of work relate to others. */
interface Ties<Operation> {
  /** The parent; work without one gets no span. By default, the current span. */
  readonly parent?: (work: Operation) => Context | undefined;
  /** Causes that are not parents. */
  readonly links?: (work: Operation) => readonly (Context | undefined)[];
}

interface SpanFollower {
  /** Makes a span for each message of a channel. */
  follow<Operation extends Work>(
    channel: TracingChannel<unknown, Operation>,
    kind: SpanKind,
    describe: SpanDescription<Operation>,
    ties?: Ties<Operation>,
  ): void;
  /** The current span, unless it has ended. */
  within(): Context | undefined;
  /** The current span, even if it has ended. */
  around(): Context | undefined;
}

/**
 * Turns traced work into spans, and carries the current span to nested work. Work without a parent (a tick of the
 * outbox, say) gets no span; nor does work after its span has ended, such as in an open stream, whose trace would
 * otherwise keep growing.
 */
export function spanFollower(tracer: Tracer, until: AbortSignal): SpanFollower {
  const current = new AsyncLocalStorage<unknown>();
  const ended = new WeakSet<Span>();
  const store = () => current.getStore() as Span | undefined;
  const contextOf = (span: Span | undefined) => span && trace.setSpan(ROOT_CONTEXT, span);
  const within = () => {
    const span = store();
    return span && !ended.has(span) ? contextOf(span) : undefined;
  };
  return {
    within,
    around: () => contextOf(store()),
    follow: (channel, kind, describe, { parent = within, links: linked = () => [] } = {}) => {
      const spans = new WeakMap<object, Span>();
      const begin = (work: Parameters<typeof describe.atStart>[0]) => {
        const context = parent(work);
        if (!context) return current.getStore();
        const { name, attributes } = describe.atStart(work);
        const span = tracer.startSpan(name, { kind, attributes, links: linksTo(linked(work)) }, context);
        spans.set(work, span);
        return span;
      };
      carry(channel, current, begin, until);
      const finish = (work: Parameters<typeof describe.atEnd>[0]) => {
        const span = spans.get(work);
        if (!span) return;
        const { name, attributes, failure } = describe.atEnd(work);
        if (name !== undefined) span.updateName(name);
        span.setAttributes(attributes);
        if (failure !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: failure });
        span.end();
        ended.add(span);
      };
      subscribe(channel.asyncEnd, finish, until);
    },
  };
}

const linksTo = (contexts: readonly (Context | undefined)[]): Link[] =>
  contexts.flatMap((context) => {
    const spanContext = context && trace.getSpanContext(context);
    return spanContext ? [{ context: spanContext }] : [];
  });
