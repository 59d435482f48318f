import type { EntityManager } from "typeorm";
import { type AppendedEvent, appendedEvents, traced } from "../../runtime/channels.js";
import { newIdentifier } from "../../runtime/identifier.js";
import { passGate } from "./lease-gate.js";

/** Something that happened, told to whoever subscribed. */
export interface DomainEvent {
  /** A CloudEvents type such as `dev.cordon.incident.changed`. */
  readonly type: string;
  /** The id of the thing it happened to; events of one subject are delivered in order. */
  readonly subject: string;
  readonly time: Date;
  readonly data: object;
  /** Whether somebody may no longer read the thing: until a copy of it knows, the copy must not show it. */
  readonly narrows?: boolean;
}

/** What is kept of an event: its data and, while there are traces, which operation it tells of (W3C trace context). */
export type KeptData = object & { readonly traceparent?: string };

/**
 * Writes an event with the marking it falls under, and a delivery to each subscriber of its type, in the transaction of what it
 * tells of: both or neither.
 */
export async function appendEvent(transaction: EntityManager, event: DomainEvent): Promise<void> {
  const appended: AppendedEvent = { id: newIdentifier(), type: event.type, trace: {} };
  await traced(appendedEvents, appended, () => append(transaction, event, appended));
}

async function append(transaction: EntityManager, event: DomainEvent, { id, trace }: AppendedEvent): Promise<void> {
  const { type, subject, time, data, narrows = false } = event;
  const kept: KeptData = trace.traceparent === undefined ? data : { ...data, traceparent: trace.traceparent };
  // No lease is granted from here to the commit: the next one will tell of this event.
  if (narrows) await passGate(transaction);
  await transaction.query("SELECT append_event($1, $2, $3, $4, $5, $6)", [
    id,
    type,
    subject,
    time,
    JSON.stringify(kept),
    narrows,
  ]);
}
