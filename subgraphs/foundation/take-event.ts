import type { EntityManager } from "typeorm";
import type { ReceivedEvent } from "./received-event.js";

type Handle = (transaction: EntityManager, event: ReceivedEvent) => Promise<void>;

/**
 * Handles an event unless it is known, remembers it and counts it. One that is told once more because this database was put
 * back is handled when nothing newer of its subject was; and the last word on a subject always is, since the sender may have
 * been put back as well.
 * @returns whether it is among those that are counted
 */
export async function takeEvent(
  transaction: EntityManager,
  event: ReceivedEvent,
  handle: Handle | undefined,
): Promise<boolean> {
  const { source, id, subject, sequence = null, replay } = event;
  const isPast = replay === "history" && (await hasNewer(transaction, event));
  const first = await transaction.query<unknown[]>(
    `INSERT INTO inbox_event (source, id, received_at, subject, sequence) VALUES ($1, $2, now(), $3, $4)
     ON CONFLICT DO NOTHING RETURNING id`,
    [source, id, subject, sequence],
  );
  const isNew = first.length > 0;
  if ((isNew && !isPast) || replay === "latest") await handle?.(transaction, event);
  if (sequence === null) return false;
  if (!isNew) return wasCounted(transaction, event);
  // Last, so that others who count wait for no handler.
  await transaction.query(
    `INSERT INTO received_count AS known (source, shard, events) VALUES ($1, $2::bigint % 16, 1)
     ON CONFLICT (source, shard) DO UPDATE SET events = known.events + 1`,
    [source, sequence],
  );
  return true;
}

async function hasNewer(transaction: EntityManager, { source, subject, sequence }: ReceivedEvent): Promise<boolean> {
  const newer = await transaction.query<unknown[]>(
    "SELECT FROM inbox_event WHERE source = $1 AND subject = $2 AND sequence > $3 LIMIT 1",
    [source, subject, sequence],
  );
  return newer.length > 0;
}

/** One that came before there were counts is known and not counted. */
async function wasCounted(transaction: EntityManager, { source, id }: ReceivedEvent): Promise<boolean> {
  const counted = await transaction.query<unknown[]>(
    "SELECT FROM inbox_event WHERE source = $1 AND id = $2 AND sequence IS NOT NULL",
    [source, id],
  );
  return counted.length > 0;
}
