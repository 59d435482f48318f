import type { IncidentsRoom } from "./incidents-room.js";

/** What the system has recorded of an incident under the name of a reaction: in the timeline, for the auditor, and for subscribers. */
export async function recordsOf(room: IncidentsRoom, incidentId: string, reaction: string) {
  const rows = (sql: string) => room.database.query<Record<string, unknown>[]>(sql, [incidentId, reaction]);
  const timeline = await rows(
    "SELECT actor_name AS by, text FROM timeline_entry WHERE incident_id = $1 AND operation = $2 ORDER BY sequence",
  );
  const audit = await rows(
    `SELECT audit.actor, audit.subject_type AS subject, audit.version, audit.summary AS text FROM audit_entry AS audit
     WHERE audit.action = $2 AND EXISTS (SELECT FROM timeline_entry AS entry
       WHERE entry.incident_id = $1 AND entry.operation = $2 AND entry.text = audit.summary AND entry.recorded_at = audit.recorded_at)
     ORDER BY audit.sequence`,
  );
  const events = await rows(
    `SELECT data FROM outbox_event
     WHERE type = 'dev.cordon.incident.changed' AND subject = $1::text AND data ->> 'operation' = $2 ORDER BY sequence`,
  );
  return { timeline, audit, events: events.map(({ data }) => data) };
}
