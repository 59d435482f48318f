import { type TracingChannel, tracingChannel } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";

/* What the processes tell of themselves while they work. Whoever works knows nothing of spans or metrics: those listen. */

/** What every piece of work has; the first is set by {@link traced}, the second by Node when the work fails. */
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
  readonly logFields: Record<string, unknown>;
}

/** A request of the gateway to a subgraph. */
export interface SubgraphCall extends Work {
  readonly subgraph: string;
  /** Where the trace context is written to before the request leaves. */
  readonly headers: Record<string, string>;
  /** The facts of the caller's request that it is made for; none when the gateway asks on its own account. */
  readonly logFields?: Record<string, unknown>;
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
  readonly logFields: Record<string, unknown>;
}

/** What is made of one event for those who subscribed to the same. */
export interface LiveUpdate extends Work {
  /** Those of the operation that opened the stream. */
  readonly logFields: Record<string, unknown>;
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
export function traced<Facts extends Work, Result>(
  channel: TracingChannel<unknown, Facts>,
  logFields: Facts,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!channel.hasSubscribers) return work();
  logFields.began = performance.now();
  return channel.tracePromise(work, logFields);
}

/** How long the work took, in seconds. */
export const secondsOf = ({ began = 0 }: Work): number => (performance.now() - began) / 1000;
