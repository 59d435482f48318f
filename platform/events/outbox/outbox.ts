import type { EntityManager } from "typeorm";
import { type AppendedEvent, appendedEvents, traced } from "../../runtime/channels.js";
import { newIdentifier } from "../../runtime/identifier.js";
import { passGate } from "./lease-gate.js";

/** An event for subscribers. */
interface DomainEvent {
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

/** What is appended to the outbox by one statement. */
const maxAtOnce = 20;

/** Events that wait for the end of the work that they come of, by what holds the transaction. */
const collected = new WeakMap<object, DomainEvent[]>();

const holderOf = ({ queryRunner, connection }: EntityManager): object => queryRunner ?? connection;

/** Appends an event with its marking, and a delivery for each subscriber of its type, in the transaction of its cause. */
export async function appendEvent(transaction: EntityManager, event: DomainEvent): Promise<void> {
  const waiting = collected.get(holderOf(transaction));
  if (waiting) waiting.push(event);
  else await append(transaction, [event]);
}

/**
 * Does work of which several events come, and appends them together when all of it is written, in the order in which they were
 * told: in one round trip to the database, and each with the marking that it leaves.
 */
export async function appendingTogether<Result>(
  transaction: EntityManager,
  work: () => Promise<Result>,
): Promise<Result> {
  const holder = holderOf(transaction);
  if (collected.has(holder)) return work();
  const waiting: DomainEvent[] = [];
  collected.set(holder, waiting);
  const result = await work().finally(() => collected.delete(holder));
  for (let from = 0; from < waiting.length; from += maxAtOnce)
    await append(transaction, waiting.slice(from, from + maxAtOnce));
  return result;
}

async function append(transaction: EntityManager, events: readonly DomainEvent[]): Promise<void> {
  // No lease is granted until the commit; the next one will include this event.
  if (events.some(({ narrows }) => narrows)) await passGate(transaction);
  const parameters: unknown[] = [];
  // Once each has its parameters, in the same turn: tracing writes into them what they are part of.
  const sent = Promise.resolve().then(() => transaction.query(`SELECT ${callsOf(events.length)}`, parameters));
  const appended = events.map((event) => {
    const one: AppendedEvent = { id: newIdentifier(), type: event.type, trace: {} };
    return traced(appendedEvents, one, async () => {
      parameters.push(...valuesOf(event, one));
      await sent;
    });
  });
  await Promise.all(appended);
}

/** One call for each event: they are made from the left to the right, and so numbered. */
const callsOf = (count: number): string =>
  Array.from({ length: count }, (_, place) => {
    const values = Array.from({ length: 6 }, (_, value) => `$${place * 6 + value + 1}`);
    return `append_event(${values.join(", ")})`;
  }).join(", ");

function valuesOf(event: DomainEvent, { id, trace }: AppendedEvent): readonly unknown[] {
  const { type, subject, time, data, narrows = false, insideOnly } = event;
  const { traceparent } = trace;
  const kept: KeptData = {
    ...data,
    ...(traceparent !== undefined && { traceparent }),
    ...(insideOnly && { insideOnly }),
  };
  return [id, type, subject, time, JSON.stringify(kept), narrows];
}
