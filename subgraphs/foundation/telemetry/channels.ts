import type { AsyncLocalStorage } from "node:async_hooks";
import { type Channel, type ChannelListener, type TracingChannel, tracingChannel } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";

/* What the processes tell of themselves while they work. Whoever works knows nothing of spans or metrics: those listen. */

/** What every piece of work has; the first is set by {@link told}, the second by Node when the work fails. */
export interface Work {
  /** When it began, on the clock of `performance`. */
  began?: number;
  error?: unknown;
}

/** A request that this process answers over HTTP. */
export interface AnsweredRequest extends Work {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The path of the route, never one that is the caller's invention; `undefined` when there is no such route. */
  readonly route: string | undefined;
  /** Filled in on the way, as it becomes known: operation, operationType, documentHash, requestId, refusal … */
  readonly facts: Record<string, unknown>;
}

/** A request of the gateway to a subgraph. */
export interface SubgraphCall extends Work {
  readonly subgraph: string;
  /** Where the trace context is written to before the request leaves. */
  readonly headers: Record<string, string>;
  /** The facts of the caller's request that it is made for; none when the gateway asks on its own account. */
  readonly facts?: Record<string, unknown>;
  status?: number;
}

/** One run of an action. */
export interface PerformedAction extends Work {
  readonly action: string;
}

/** One SQL statement on its way to PostgreSQL and back. */
export interface Statement extends Work {
  /** With `$1` for each value. */
  readonly text: string;
  readonly database: string | undefined;
}

/** An event on its way into the outbox. */
export interface AppendedEvent extends Work {
  readonly id: string;
  /** A CloudEvents type. */
  readonly type: string;
  /** Where the trace context is written to before the event is. */
  readonly trace: Record<string, string>;
}

/** An event of another process, as it is taken. */
export interface TakenEvent extends Work {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  /** Of the operation that the event tells of, as W3C trace context. */
  readonly traceparent?: string | undefined;
}

/** An event that was not taken, because of who has signed it. */
export interface RefusedEvent extends Work {
  readonly code: "UNAUTHENTICATED" | "FORBIDDEN";
  /** Who has signed it, when that is known. */
  readonly sender?: string;
}

/** An operation over a connection that stays open: a subscription until it is open, anything else until it is answered. */
export interface LiveOperation extends Work {
  readonly request: IncomingMessage;
  readonly facts: Record<string, unknown>;
}

/** What is made of one event for those who subscribed to the same. */
export interface LiveUpdate extends Work {
  /** Those of the operation that opened the stream. */
  readonly facts: Record<string, unknown>;
  /** Of the operation that the event tells of, as W3C trace context. */
  readonly traceparent?: unknown;
}

const channel = <Facts extends object>(name: string) => tracingChannel<unknown, Facts>(`cordon:${name}`);

export const answeredRequests = channel<AnsweredRequest>("answered-request");
export const subgraphCalls = channel<SubgraphCall>("subgraph-call");
export const performedActions = channel<PerformedAction>("performed-action");
export const statements = channel<Statement>("statement");
export const appendedEvents = channel<AppendedEvent>("appended-event");
export const takenEvents = channel<TakenEvent>("taken-event");
export const refusedEvents = channel<RefusedEvent>("refused-event");
export const liveOperations = channel<LiveOperation>("live-operation");
export const liveUpdates = channel<LiveUpdate>("live-update");

/** Does the work and tells of it. While nobody listens it only does the work. */
export function told<Facts extends Work, Result>(
  channel: TracingChannel<unknown, Facts>,
  facts: Facts,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!channel.hasSubscribers) return work();
  facts.began = performance.now();
  return channel.tracePromise(work, facts);
}

/** A listener that threw. */
export interface FailedListener {
  readonly channel: string;
  readonly error: unknown;
}

const onFailures = new Set<(failed: FailedListener) => void>();

/** Hears of the first fault of each listener, until the signal. */
export function hearFailures(onFailure: (failed: FailedListener) => void, until: AbortSignal): void {
  onFailures.add(onFailure);
  until.addEventListener("abort", () => onFailures.delete(onFailure), { once: true });
}

/** Hears of work until the signal. What the listener throws goes no further. */
export function hear<Facts extends Work>(
  channel: Channel<unknown, Facts>,
  listener: (facts: Facts) => void,
  until: AbortSignal,
): void {
  const heard = harmless(String(channel.name), listener) as ChannelListener;
  channel.subscribe(heard);
  until.addEventListener("abort", () => channel.unsubscribe(heard), { once: true });
}

/** Does work within a store made for it, until the signal. While none can be made, the one around the work is kept. */
export function carry<Facts extends Work>(
  { start }: TracingChannel<unknown, Facts>,
  store: AsyncLocalStorage<unknown>,
  storeOf: (facts: Facts) => unknown,
  until: AbortSignal,
): void {
  start.bindStore(
    store,
    harmless(String(start.name), storeOf, () => store.getStore()),
  );
  until.addEventListener("abort", () => start.unbindStore(store), { once: true });
}

/**
 * A listener whose faults are told of, the first of them, and go no further. Node.js would throw them where nobody can
 * catch them, which ends the process: whoever looks on must never harm who works.
 */
function harmless<Facts, Result>(
  channel: string,
  listener: (facts: Facts) => Result,
  instead: () => Result = () => undefined as Result,
): (facts: Facts) => Result {
  let hasFailed = false;
  return (facts) => {
    try {
      return listener(facts);
    } catch (error) {
      if (!hasFailed) {
        hasFailed = true;
        tellFailure({ channel, error });
      }
      return instead();
    }
  };
}

function tellFailure(failed: FailedListener): void {
  for (const onFailure of onFailures) {
    try {
      onFailure(failed);
    } catch {
      // There is nobody left to tell.
    }
  }
}

/** How long the work took, in seconds. */
export const secondsOf = ({ began = 0 }: Work): number => (performance.now() - began) / 1000;
