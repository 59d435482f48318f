import type { DataSource } from "typeorm";
import { z } from "zod";
import { CordonError } from "../../runtime/errors.js";
import type { Reading, Renewal } from "./granted-leases.js";

const renewal: z.ZodType<Renewal> = z.object({
  number: z.string().regex(/^\d{1,18}$/),
  reading: z
    .string()
    .regex(/^\d{1,12}(\.\d{1,6})?$/)
    .nullable(),
  seconds: z.number().min(0).max(60),
  pending: z.array(z.object({ subject: z.string(), event: z.string() })).max(10_000),
  delivered: z.number().int().min(0),
});

/**
 * Accepts a renewal: until `seconds` after the reading it carries, the copies of its sender may be shown, except what
 * is pending, and as long as no delivered event is missing. All times are of this database's clock, which the replicas
 * share. Responds with a new reading.
 * @throws CordonError BAD_USER_INPUT for an invalid renewal
 */
export async function holdLease(database: DataSource, source: string, data: unknown): Promise<Reading> {
  const { success, data: renewalData } = renewal.safeParse(data);
  if (!success) throw new CordonError("BAD_USER_INPUT", "The data of the event is not a renewal of a lease.");
  const { number, reading, seconds, pending, delivered } = renewalData;
  if (reading !== null) {
    await database.query(
      `WITH held AS (
         INSERT INTO held_lease (source, number, ends_at, pending_subjects, pending_events)
         VALUES ($1, $2, LEAST(to_timestamp($3), clock_timestamp()) + make_interval(secs => $4), $5, $6)
         ON CONFLICT (source) DO UPDATE SET number = excluded.number, ends_at = excluded.ends_at,
           pending_subjects = excluded.pending_subjects, pending_events = excluded.pending_events
         WHERE held_lease.number < excluded.number RETURNING source)
       INSERT INTO reported_delivery (source, events, reported_at) SELECT source, $7, now() FROM held
       ON CONFLICT (source) DO UPDATE SET events = excluded.events, reported_at = excluded.reported_at`,
      [
        source,
        number,
        reading,
        seconds,
        pending.map(({ subject }) => subject),
        pending.map(({ event }) => event),
        delivered,
      ],
    );
  }
  const [row] = await database.query<Reading[]>(
    `SELECT extract(epoch FROM clock_timestamp())::text AS reading,
       COALESCE((SELECT number FROM held_lease WHERE source = $1), 0)::text AS number,
       COALESCE((SELECT sum(events) FROM received_count WHERE source = $1), 0)::float8 AS received`,
    [source],
  );
  if (!row) throw new Error("PostgreSQL told no time.");
  return row;
}

/** Sources with copies here but without a lease; their copies are hidden now. */
export async function sourcesWithoutLease(
  database: DataSource,
  sources: readonly string[],
): Promise<readonly string[]> {
  const held = await database.query<{ source: string }[]>(
    "SELECT source FROM held_lease WHERE source = ANY($1) AND ends_at > clock_timestamp() AND missing_events(source) <= 0",
    [sources],
  );
  return sources.filter((source) => !held.some((lease) => lease.source === source));
}
