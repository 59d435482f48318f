import { headsOfAudit } from "../../../platform/actions/audit/bound-by-audit.js";
import type { BoundChain, Chains } from "../../../platform/actions/audit/chain-kind.js";
import { chainsOfCustody, timelines } from "./chain-heads.js";
import { milestoneAgreements } from "./milestone-agreements.js";

const beforeEveryUuid = "00000000-0000-0000-0000-000000000000";

const accepted = "audit.outcome = 'ACCEPTED' AND audit.subject_type = 'Incident'";
/** What an operation on a case is about: the incident, or something that belongs to it. */
const ofCase = [
  "Incident",
  "ServiceResponse",
  "Assignment",
  "RecoveryPlan",
  "PlanStep",
  "Task",
  "Note",
  "CaseLink",
  "ThreatActor",
  "IncidentRoom",
  "Guidance",
  "Approval",
];
const acceptedOfCase = `audit.outcome = 'ACCEPTED' AND audit.subject_type IN (${ofCase.map((type) => `'${type}'`).join(", ")})`;
/** What an audit entry names of the timeline it went on with; an entry of before names nothing. */
const namedHead = (part: string) => `
  (SELECT head ->> '${part}' FROM jsonb_array_elements(${headsOfAudit}) AS head WHERE head ->> 'kind' = '${timelines}')`;
/** The incident of an accepted entry as its tables have it: whichever side a check begins at, an index leads to the other. */
const incidentOfAudit = `
  CASE WHEN ${accepted} THEN audit.subject_id::uuid WHEN ${acceptedOfCase} THEN (${namedHead("chain")})::uuid END`;
/** The number of its timeline entry. Before entries named it, each operation gave the incident its next version and its timeline the next entry. */
const numberInTimeline = `coalesce((${namedHead("length")})::integer, audit.version)`;
const toldIn = (timeline: string) => `
  ${timeline}.incident_id = ${incidentOfAudit} AND ${timeline}.sequence = ${numberInTimeline}
  AND audit.action = ${timeline}.operation AND audit.recorded_at = ${timeline}.recorded_at
  AND audit.actor_name = ${timeline}.actor_name AND audit.summary = ${timeline}.text`;
/** The audit entry says where the collection was, and its timeline entry who did it. */
const collected = (custody: string) => `
  ${accepted} AND audit.action = 'collectEvidence' AND audit.subject_id = ${custody}.incident_id::text
  AND ${custody}.event = 'COLLECTED' AND ${custody}.sequence = 1 AND audit.recorded_at = ${custody}.occurred_at
  AND audit.input ->> 'storagePlace' = ${custody}.storage_place AND audit.input ->> 'timeZone' = ${custody}.time_zone
  AND EXISTS (SELECT FROM timeline_entry AS timeline WHERE timeline.incident_id = ${custody}.incident_id
              AND timeline.sequence = ${numberInTimeline} AND timeline.actor_id = ${custody}.handler_id::text)`;
/** An audit entry of before does not name the evidence; there it is known by all that was said of it. */
const evidenceAsCollected = `
  ${collected("custody")} AND custody.evidence_id = evidence.id AND custody.incident_id = evidence.incident_id
  AND evidence.incident_id = ${incidentOfAudit}
  AND custody.handler_id = evidence.collected_by_id AND custody.occurred_at = evidence.collected_at
  AND audit.input ->> 'title' = evidence.title AND audit.input ->> 'description' = evidence.description
  AND audit.input ->> 'sha256' IS NOT DISTINCT FROM evidence.sha256
  AND coalesce(${headsOfAudit} @> jsonb_build_array(jsonb_build_object('kind', '${chainsOfCustody}', 'chain', evidence.id)),
               true)`;

const ofIncidents: BoundChain = {
  name: timelines,
  entry: "timeline entry",
  of: "incident",
  before: beforeEveryUuid,
  entries: `
    SELECT incident_id AS chain, id, incident_id AS "incidentId", sequence, recorded_at AS "recordedAt",
           actor_id AS "actorId", actor_name AS "actorName", operation, phase, text,
           to_jsonb(timeline_entry) -> 'changes' AS changes, previous_hash AS "previousHash", hash
    FROM timeline_entry WHERE (incident_id, sequence) > ($1::uuid, $2::bigint) ORDER BY incident_id, sequence LIMIT $3`,
  heads: `
    SELECT id AS chain, timeline_length AS length, timeline_hash AS hash FROM incident
    WHERE id > $1::uuid ORDER BY id LIMIT $2`,
  addedLater: ["changes"],
  table: "timeline_entry",
  key: "incident_id",
  knownBefore: `EXISTS (
    SELECT FROM audit_entry AS audit WHERE ${accepted} AND audit.subject_id = entry.incident_id::text AND ${headsOfAudit} IS NULL AND ${toldIn("entry")})`,
};

const ofEvidence: BoundChain = {
  name: chainsOfCustody,
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
  table: "custody_entry",
  key: "evidence_id",
  knownBefore: `EXISTS (SELECT FROM audit_entry AS audit WHERE ${headsOfAudit} IS NULL AND ${collected("entry")})`,
};

/** What the incidents subgraph keeps that shows tampering, besides its audit chain. */
export const chains: Chains = {
  kinds: [ofIncidents, ofEvidence],
  agreements: [
    ...milestoneAgreements,
    {
      name: "what was done to an incident stands in its timeline",
      sql: `
        SELECT format('audit entry %s', audit.sequence) AS at,
               format('%s of incident %s has no such timeline entry', audit.action, ${incidentOfAudit}) AS why
        FROM audit_entry AS audit
        WHERE ${acceptedOfCase} AND NOT EXISTS (SELECT FROM timeline_entry AS timeline WHERE ${toldIn("timeline")})
        ORDER BY audit.sequence LIMIT 1`,
    },
    {
      name: "collected evidence has its chain of custody",
      sql: `
        SELECT format('audit entry %s', audit.sequence) AS at,
               format('no evidence of incident %s is as it was collected', audit.subject_id) AS why
        FROM audit_entry AS audit
        WHERE ${accepted} AND audit.action = 'collectEvidence'
          AND NOT EXISTS (SELECT FROM custody_entry AS custody, evidence WHERE ${evidenceAsCollected})
        ORDER BY audit.sequence LIMIT 1`,
    },
    {
      name: "evidence is as it was collected",
      sql: `
        SELECT format('evidence %s', evidence.id) AS at,
               format('the audit chain knows no such collection in incident %s', evidence.incident_id) AS why
        FROM evidence
        WHERE NOT EXISTS (SELECT FROM custody_entry AS custody, audit_entry AS audit WHERE ${evidenceAsCollected})
        ORDER BY evidence.id LIMIT 1`,
    },
    {
      name: "there is as much evidence as was collected",
      sql: `
        SELECT format('incident %s', coalesce(was.incident_id, now.incident_id)) AS at,
               format('%s pieces were collected, %s are there', coalesce(was.pieces, 0), coalesce(now.pieces, 0)) AS why
        FROM (SELECT audit.subject_id AS incident_id, count(*) AS pieces FROM audit_entry AS audit
              WHERE ${accepted} AND audit.action = 'collectEvidence' GROUP BY audit.subject_id) AS was
        FULL JOIN (SELECT incident_id::text AS incident_id, count(*) AS pieces FROM evidence GROUP BY incident_id) AS now
          ON now.incident_id = was.incident_id
        WHERE was.pieces IS DISTINCT FROM now.pieces
        ORDER BY 1 LIMIT 1`,
    },
  ],
};
