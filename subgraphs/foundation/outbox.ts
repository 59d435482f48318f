import type { EntityManager } from "typeorm";
import { newIdentifier } from "./identifier.js";

/** Something that happened, told to whoever subscribed. */
export interface DomainEvent {
  /** A CloudEvents type such as `dev.cordon.incident.changed`. */
  readonly type: string;
  /** The id of the thing it happened to; events of one subject are delivered in order. */
  readonly subject: string;
  readonly time: Date;
  readonly data: object;
}

/** Writes an event, and a delivery to each subscriber, in the transaction of what it tells of: both or neither. */
export async function appendEvent(transaction: EntityManager, event: DomainEvent): Promise<void> {
  await transaction.query(
    `WITH event AS (
       INSERT INTO outbox_event (id, type, subject, time, data) VALUES ($1, $2, $3, $4, $5) RETURNING sequence, subject
     )
     INSERT INTO outbox_delivery (subscriber, sequence, subject, next_attempt_at)
     SELECT name, event.sequence, event.subject, now() FROM event, outbox_subscriber`,
    [newIdentifier(), event.type, event.subject, event.time, JSON.stringify(event.data)],
  );
}
