import type { EntityManager } from "typeorm";
import type { ReceivedEvent } from "./received-event.js";

type Handle = (transaction: EntityManager, event: ReceivedEvent) => Promise<void>;

/**
 * Handles an event unless it is known, remembers it and counts it. A replayed event, sent because this database was
 * restored from a backup, is handled if nothing newer of its subject was. The latest event of a subject is handled even
 * when it is known, since the sender may have been restored as well, but only once per replay, so that a late or
 * repeated attempt does not undo what has happened since.
 * @returns whether it is counted
 */
export async function takeEvent(
  transaction: EntityManager,
  event: ReceivedEvent,
  handle: Handle | undefined,
): Promise<boolean> {
  const { source, sequence = null, replay } = event;
  const remembered = await remember(transaction, event);
  const isPast = replay === "history" && remembered?.hasNewer === true;
  const isRedelivered = !remembered && (await isFirstInReplay(transaction, event));
  if (remembered ? !isPast : isRedelivered && replay === "latest") await handle?.(transaction, event);
  if (sequence === null) return false;
  if (!remembered) return wasCounted(transaction, event);
  // Last, so that concurrent counting waits for no handler.
  await transaction.query(
    `INSERT INTO received_count AS known (source, shard, events) VALUES ($1, $2::bigint % 16, 1)
     ON CONFLICT (source, shard) DO UPDATE SET events = known.events + 1`,
    [source, sequence],
  );
  return true;
}

/** Remembers an event and lets earlier ones of its subject expire; undefined when it is known. */
async function remember(
  transaction: EntityManager,
  { source, id, subject, sequence, replaynumber }: ReceivedEvent,
): Promise<{ readonly hasNewer: boolean } | undefined> {
  const [remembered] = await transaction.query<{ hasNewer: boolean }[]>(
    `INSERT INTO inbox_event (source, id, received_at, subject, sequence, replay, passes)
     VALUES ($1, $2, now(), $3, $4, $5, $4::bigint IS NULL OR EXISTS (
       SELECT FROM inbox_event WHERE source = $1 AND subject = $3 AND sequence > $4 AND NOT passes))
     ON CONFLICT DO NOTHING RETURNING sequence IS NOT NULL AND passes AS "hasNewer"`,
    [source, id, subject, sequence, replaynumber],
  );
  if (remembered && sequence !== undefined && !remembered.hasNewer) {
    await transaction.query(
      "UPDATE inbox_event SET passes = true WHERE source = $1 AND subject = $2 AND sequence < $3 AND NOT passes",
      [source, subject, sequence],
    );
  }
  return remembered;
}

/** Whether a known event comes for the first time in this replay or a later one; remembers that. */
async function isFirstInReplay(
  transaction: EntityManager,
  { source, id, replaynumber }: ReceivedEvent,
): Promise<boolean> {
  if (replaynumber === undefined) return false;
  const [, changed] = await transaction.query<[unknown[], number]>(
    "UPDATE inbox_event SET replay = $3 WHERE source = $1 AND id = $2 AND (replay IS NULL OR replay < $3)",
    [source, id, replaynumber],
  );
  return changed > 0;
}

/** An event from before counting began is known but not counted. */
async function wasCounted(transaction: EntityManager, { source, id }: ReceivedEvent): Promise<boolean> {
  const counted = await transaction.query<unknown[]>(
    "SELECT FROM inbox_event WHERE source = $1 AND id = $2 AND sequence IS NOT NULL",
    [source, id],
  );
  return counted.length > 0;
}
