import type { EntityManager } from "typeorm";
import { type AppendedEvent, appendedEvents, traced } from "../../runtime/channels.js";
import { newIdentifier } from "../../runtime/identifier.js";
import { passGate } from "./lease-gate.js";

/** An event for subscribers. */
export interface DomainEvent {
  /** A CloudEvents type such as `dev.cordon.incident.changed`. */
  readonly type: string;
  /** The id of the entity; events of one subject are delivered in order. */
  readonly subject: string;
  readonly time: Date;
  readonly data: object;
  /** Whether readers were lost: copies must hide the entity until they have received the event. */
  readonly narrows?: boolean;
  /** Whether outside systems never get it, whatever was agreed with them. */
  readonly insideOnly?: boolean;
}

/** The stored data of an event; the trace context (W3C) of its operation while tracing is on; whether it stays inside. */
export type KeptData = object & { readonly traceparent?: string; readonly insideOnly?: boolean };

/** Appends an event with its marking, and a delivery for each subscriber of its type, in the transaction of its cause. */
export async function appendEvent(transaction: EntityManager, event: DomainEvent): Promise<void> {
  const appended: AppendedEvent = { id: newIdentifier(), type: event.type, trace: {} };
  await traced(appendedEvents, appended, () => append(transaction, event, appended));
}

async function append(transaction: EntityManager, event: DomainEvent, { id, trace }: AppendedEvent): Promise<void> {
  const { type, subject, time, data, narrows = false, insideOnly } = event;
  const { traceparent } = trace;
  const kept: KeptData = {
    ...data,
    ...(traceparent !== undefined && { traceparent }),
    ...(insideOnly && { insideOnly }),
  };
  // No lease is granted until the commit; the next one will include this event.
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
