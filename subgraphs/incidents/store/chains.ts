import type { ChainKind, Chains } from "../../foundation/chain-kind.js";

const beforeEveryUuid = "00000000-0000-0000-0000-000000000000";

const timelines: ChainKind = {
  name: "timelines",
  entry: "timeline entry",
  of: "incident",
  before: beforeEveryUuid,
  entries: `
    SELECT incident_id AS chain, id, incident_id AS "incidentId", sequence, recorded_at AS "recordedAt",
           actor_id AS "actorId", actor_name AS "actorName", operation, phase, text, previous_hash AS "previousHash", hash
    FROM timeline_entry WHERE (incident_id, sequence) > ($1::uuid, $2::bigint) ORDER BY incident_id, sequence LIMIT $3`,
  heads: `
    SELECT id AS chain, timeline_length AS length, timeline_hash AS hash FROM incident
    WHERE id > $1::uuid ORDER BY id LIMIT $2`,
};

const custody: ChainKind = {
  name: "chains of custody",
  entry: "custody entry",
  of: "evidence",
  before: beforeEveryUuid,
  entries: `
    SELECT evidence_id AS chain, id, evidence_id AS "evidenceId", incident_id AS "incidentId", sequence, event,
           handler_id AS "handlerId", occurred_at AS "occurredAt", time_zone AS "timeZone", storage_place AS "storagePlace",
           previous_hash AS "previousHash", hash
    FROM custody_entry WHERE (evidence_id, sequence) > ($1::uuid, $2::bigint) ORDER BY evidence_id, sequence LIMIT $3`,
  // Evidence keeps no length of its own: its chain has at least its first entry, the collection.
  heads: "SELECT id AS chain, NULL AS length, NULL AS hash FROM evidence WHERE id > $1::uuid ORDER BY id LIMIT $2",
};

const accepted = "audit.outcome = 'ACCEPTED' AND audit.subject_type = 'Incident'";
const sameDoing = `
  audit.subject_id = timeline.incident_id::text AND audit.action = timeline.operation
  AND audit.recorded_at = timeline.recorded_at AND audit.actor_name = timeline.actor_name AND audit.summary = timeline.text`;

/** What the incidents subgraph keeps that shows tampering, besides its audit chain. */
export const chains: Chains = {
  kinds: [timelines, custody],
  agreements: [
    {
      name: "what was done to an incident stands in its timeline",
      sql: `
        SELECT format('audit entry %s', audit.sequence) AS at,
               format('%s of incident %s has no such timeline entry', audit.action, audit.subject_id) AS why
        FROM audit_entry AS audit
        WHERE ${accepted} AND NOT EXISTS (SELECT FROM timeline_entry AS timeline WHERE ${sameDoing})
        ORDER BY audit.sequence LIMIT 1`,
    },
    {
      name: "what stands in a timeline was done",
      sql: `
        SELECT format('timeline entry %s of incident %s', timeline.sequence, timeline.incident_id) AS at,
               format('the audit chain does not know this %s', timeline.operation) AS why
        FROM timeline_entry AS timeline
        WHERE NOT EXISTS (SELECT FROM audit_entry AS audit WHERE ${accepted} AND ${sameDoing})
        ORDER BY timeline.incident_id, timeline.sequence LIMIT 1`,
    },
    {
      name: "collected evidence has its chain of custody",
      sql: `
        SELECT format('audit entry %s', audit.sequence) AS at,
               format('the evidence collected in incident %s has no chain of custody', audit.subject_id) AS why
        FROM audit_entry AS audit
        WHERE ${accepted} AND audit.action = 'collectEvidence' AND NOT EXISTS (
          SELECT FROM custody_entry AS custody WHERE custody.incident_id::text = audit.subject_id
          AND custody.event = 'COLLECTED' AND custody.occurred_at = audit.recorded_at)
        ORDER BY audit.sequence LIMIT 1`,
    },
  ],
};
