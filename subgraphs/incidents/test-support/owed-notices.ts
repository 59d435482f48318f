import type { DataSource } from "typeorm";
import { chainStart } from "../../../platform/actions/audit/chain.js";

interface Owed {
  /** How many incidents there are, all like one that is there. */
  readonly incidents: number;
  /** How many obligations they have together, each incident as many as any other. */
  readonly obligations: number;
  /** How many of those come due within the time, evenly: every second is at risk then, the others are missed. */
  readonly due: number;
  readonly from: Date;
  readonly until: Date;
}

/** Many incidents that owe notices to authorities, of which some come due within a time. Their timelines are empty. */
export async function oweNotices(
  database: DataSource,
  like: string,
  { incidents, obligations, due, from, until }: Owed,
): Promise<void> {
  const idOf = (variant: string, place: string) =>
    `('01900000-0000-7000-${variant}-' || lpad(to_hex(${place}), 12, '0'))::uuid`;
  await database.query(
    `INSERT INTO incident SELECT copy.* FROM incident AS original, generate_series(0, $2::int - 1) AS place,
       LATERAL jsonb_populate_record(original, jsonb_build_object(
         'id', ${idOf("8000", "place")}, 'number', 'INC-2025-' || lpad(place::text, 5, '0'),
         'timeline_length', 0, 'timeline_hash', $3::text)) AS copy
     WHERE original.id = $1`,
    [like, incidents, chainStart],
  );
  await database.query(
    `INSERT INTO notification_obligation (incident_id, id, clock, addressee_name, reason, state, started_at, at_risk_at, due_at)
     SELECT ${idOf("8000", "place % $1::int")}, ${idOf("9000", "place")}, 'GDPR_ARTICLE_33', 'Authority ' || place, 'It supervises us.',
            CASE WHEN is_due AND is_missed THEN 'AT_RISK' ELSE 'RUNNING' END,
            $4::timestamptz - interval '2 days',
            CASE WHEN NOT is_due THEN later - interval '1 day' WHEN is_missed THEN $4::timestamptz - interval '1 day' ELSE soon END,
            CASE WHEN NOT is_due THEN later WHEN is_missed THEN soon ELSE soon + interval '1 day' END
     FROM generate_series(0, $2::int - 1) AS place, LATERAL (SELECT
       place % ($2::int / $3::int) = 0 AS is_due,
       place / ($2::int / $3::int) % 2 = 0 AS is_missed,
       $4::timestamptz + ($5::timestamptz - $4::timestamptz) * (place::float8 / $2::int) AS soon,
       $5::timestamptz + interval '10 days' + place * interval '20 seconds' AS later) AS one`,
    [incidents, obligations, due, from, until],
  );
  for (const table of ["incident", "notification_obligation"]) await database.query(`ANALYZE ${table}`);
}

/** Those whose state has moved by itself. */
const moved = `SELECT id FROM notification_obligation WHERE addressee_name LIKE 'Authority %'
  AND (state = 'MISSED' OR state = 'AT_RISK' AND at_risk_at >= started_at + interval '2 days')`;

export async function countMoved(database: DataSource): Promise<number> {
  const [row] = await database.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM (${moved}) AS moved`);
  return row?.count ?? 0;
}

/** How often each due obligation was acted on: in its own state, in the audit chain, in the timelines, and for subscribers. */
export async function actedOn(database: DataSource) {
  const [counts] = await database.query<
    Record<"moved" | "audited" | "auditedTwice" | "told" | "toldTwice" | "wrote", number>[]
  >(
    `WITH moved AS (${moved}),
     reaction AS (SELECT unnest(ARRAY['recordNotificationAtRisk', 'recordMissedNotification']) AS name),
     audited AS (SELECT subject_id FROM audit_entry JOIN reaction ON action = name),
     told AS (SELECT data ->> 'awaitedId' AS id FROM outbox_event JOIN reaction ON data ->> 'operation' = name
              WHERE type = 'dev.cordon.incident.changed')
     SELECT (SELECT count(*)::int FROM moved) AS moved,
            (SELECT count(*)::int FROM audited WHERE subject_id IN (SELECT id::text FROM moved)) AS audited,
            (SELECT count(*)::int FROM (SELECT FROM audited GROUP BY subject_id HAVING count(*) > 1) AS two) AS "auditedTwice",
            (SELECT count(*)::int FROM told WHERE id IN (SELECT id::text FROM moved)) AS told,
            (SELECT count(*)::int FROM (SELECT FROM told GROUP BY id HAVING count(*) > 1) AS two) AS "toldTwice",
            (SELECT count(*)::int FROM timeline_entry JOIN reaction ON operation = name) AS wrote`,
  );
  if (!counts) throw new Error("There are no counts.");
  return counts;
}
