import { type TracingChannel, tracingChannel } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";

/* What the processes tell of themselves while they work. Whoever works knows nothing of spans or metrics: those listen. */

/** Set on all work: the first by {@link traced}, the second by Node.js when the work fails. */
export interface Work {
  /** When it began, on the clock of `performance`. */
  began?: number;
  error?: unknown;
}

/** An HTTP request that this process answers. */
export interface AnsweredRequest extends Work {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The route, never a path that callers invent; `undefined` when there is none. */
  readonly route: string | undefined;
  /** Filled while the request is handled: operation, operationType, documentHash, requestId, refusal … */
  readonly logFields: Record<string, unknown>;
}

/** A call of the gateway to a subgraph. */
export interface SubgraphCall extends Work {
  readonly subgraph: string;
  /** The trace context is added to these headers. */
  readonly headers: Record<string, string>;
  /** The log fields of the caller's request; none for the gateway's own calls. */
  readonly logFields?: Record<string, unknown>;
  status?: number;
}

/** One run of an action. */
export interface PerformedAction extends Work {
  readonly action: string;
}

/** One SQL statement. */
export interface Statement extends Work {
  /** With `$1` in place of values. */
  readonly text: string;
  readonly database: string | undefined;
}

/** An event on its way into the outbox. */
export interface AppendedEvent extends Work {
  readonly id: string;
  /** A CloudEvents type. */
  readonly type: string;
  /** The trace context is added here. */
  readonly trace: Record<string, string>;
}

/** An event of another subgraph being handled. */
export interface TakenEvent extends Work {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  /** The trace context (W3C) of the operation that caused the event. */
  readonly traceparent?: string | undefined;
}

/** An event that was refused because of its signature. */
export interface RefusedEvent extends Work {
  readonly code: "UNAUTHENTICATED" | "FORBIDDEN";
  /** The sender, if known. */
  readonly sender?: string;
}

/** An operation over server-sent events or WebSocket: a subscription until it is open, others until they are answered. */
export interface LiveOperation extends Work {
  readonly request: IncomingMessage;
  readonly logFields: Record<string, unknown>;
}

/** The result of one event, for all subscribers that share it. */
export interface LiveUpdate extends Work {
  /** The log fields of the operation that opened the stream. */
  readonly logFields: Record<string, unknown>;
  /** Of the operation that the event tells of, as W3C trace context. */
  readonly traceparent?: unknown;
}

const channel = <Message extends object>(name: string) => tracingChannel<unknown, Message>(`cordon:${name}`);

export const answeredRequests = channel<AnsweredRequest>("answered-request");
export const subgraphCalls = channel<SubgraphCall>("subgraph-call");
export const performedActions = channel<PerformedAction>("performed-action");
export const statements = channel<Statement>("statement");
export const appendedEvents = channel<AppendedEvent>("appended-event");
export const takenEvents = channel<TakenEvent>("taken-event");
export const refusedEvents = channel<RefusedEvent>("refused-event");
export const liveOperations = channel<LiveOperation>("live-operation");
export const liveUpdates = channel<LiveUpdate>("live-update");

/** Does the work and publishes it to subscribers of the channel, if there are any. */
export function traced<Message extends Work, Result>(
  channel: TracingChannel<unknown, Message>,
  message: Message,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!channel.hasSubscribers) return work();
  message.began = performance.now();
  return channel.tracePromise(work, message);
}

/** How long the work took, in seconds. */
export const secondsOf = ({ began = 0 }: Work): number => (performance.now() - began) / 1000;
