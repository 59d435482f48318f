import { headsOfAudit } from "../../../platform/actions/audit/bound-by-audit.js";
import type { BoundChain, Chains } from "../../../platform/actions/audit/chain-kind.js";
import { adviceAgreements } from "./agreements/advice-agreements.js";
import { keptAgreements } from "./agreements/kept-agreements.js";
import { milestoneAgreements } from "./agreements/milestone-agreements.js";
import { chainsOfCustody, timelines } from "./custody/chain-heads.js";
import { partsOfIncident } from "./saving/parts-of-incident.js";

const beforeEveryUuid = "00000000-0000-0000-0000-000000000000";

const accepted = "audit.outcome = 'ACCEPTED' AND audit.subject_type = 'Incident'";
const parts = partsOfIncident.map((kind) => `'${kind}'`).join(", ");
/** What was done to an incident, or to a part of it. A migration that puts a part right goes on with no timeline, and names none. */
const acceptedOfCase = `
  audit.outcome = 'ACCEPTED'
  AND (audit.subject_type = 'Incident' OR audit.subject_type IN (${parts}) AND ${headsOfAudit} IS NOT NULL)`;
/** What an audit entry names of the timeline it went on with; an entry of before names nothing. */
const namedHead = (part: string) => `
  (SELECT head ->> '${part}' FROM jsonb_array_elements(${headsOfAudit}) AS head WHERE head ->> 'kind' = '${timelines}')`;
/** The incident of an accepted entry as its tables have it: whichever side a check begins at, an index leads to the other. */
const incidentOfAudit = `
  CASE WHEN ${accepted} THEN audit.subject_id::uuid WHEN ${acceptedOfCase} THEN (${namedHead("chain")})::uuid END`;
/** The number of its timeline entry. Before entries named it, each operation gave the incident its next version and its timeline the next entry. */
const numberInTimeline = `coalesce((${namedHead("length")})::integer, audit.version)`;
const recordedIn = (timeline: string) => `
  ${timeline}.incident_id = ${incidentOfAudit} AND ${timeline}.sequence = ${numberInTimeline}
  AND audit.action = ${timeline}.operation AND audit.recorded_at = ${timeline}.recorded_at
  AND audit.actor_name = ${timeline}.actor_name AND audit.summary = ${timeline}.text`;
/** A collection; before process 2.0.0 it was recorded of the incident, and since of the evidence itself. */
const acceptedCollection = `
  audit.outcome = 'ACCEPTED' AND audit.subject_type IN ('Incident', 'Evidence') AND audit.action = 'collectEvidence'`;
/** When a link was recorded, which older ones do not say: they were recorded when it happened. */
const recordedAt = (custody: string) => `(to_jsonb(${custody}) ->> 'recorded_at')::timestamptz`;
/** The audit entry says where the collection was, and its timeline entry who did it. */
const collected = (custody: string) => `
  ${acceptedCollection} AND (
    audit.subject_type = 'Incident' AND audit.subject_id = ${custody}.incident_id::text
    OR audit.subject_type = 'Evidence' AND audit.subject_id = ${custody}.evidence_id::text)
  AND ${custody}.event = 'COLLECTED' AND ${custody}.sequence = 1
  AND audit.recorded_at = coalesce(${recordedAt(custody)}, ${custody}.occurred_at)
  AND audit.input ->> 'storagePlace' = ${custody}.storage_place AND audit.input ->> 'timeZone' = ${custody}.time_zone
  AND EXISTS (SELECT FROM timeline_entry AS timeline WHERE timeline.incident_id = ${custody}.incident_id
              AND timeline.sequence = ${numberInTimeline} AND timeline.actor_id = ${custody}.handler_id::text
                AND timeline.actor_name = coalesce(to_jsonb(${custody}) ->> 'handler_name', timeline.actor_name))`;
/** An audit entry of before does not name the evidence; there it is known by all that was said of it. */
const evidenceAsCollected = `
  ${collected("custody")} AND custody.evidence_id = evidence.id AND custody.incident_id = evidence.incident_id
  AND evidence.incident_id = ${incidentOfAudit}
  AND custody.handler_id = evidence.collected_by_id AND custody.occurred_at = evidence.collected_at
  AND audit.input ->> 'title' = evidence.title AND audit.input ->> 'description' = evidence.description
  AND audit.input ->> 'sha256' IS NOT DISTINCT FROM evidence.sha256
  AND coalesce(audit.input ->> 'kind', 'OTHER') = coalesce(to_jsonb(evidence) ->> 'kind', 'OTHER')
  AND audit.input ->> 'sizeBytes' IS NOT DISTINCT FROM to_jsonb(evidence) ->> 'size_bytes'
  AND lower(audit.input ->> 'serviceId') IS NOT DISTINCT FROM to_jsonb(evidence) ->> 'service_id'
  AND lower(audit.input ->> 'investigationId') IS NOT DISTINCT FROM to_jsonb(evidence) ->> 'investigation_id'
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
    SELECT FROM audit_entry AS audit WHERE ${accepted} AND audit.subject_id = entry.incident_id::text AND ${headsOfAudit} IS NULL AND ${recordedIn("entry")})`,
};

const ofEvidence: BoundChain = {
  name: chainsOfCustody,
  entry: "custody entry",
  of: "evidence",
  before: beforeEveryUuid,
  entries: `
    SELECT evidence_id AS chain, id, evidence_id AS "evidenceId", incident_id AS "incidentId", sequence, event,
           handler_id AS "handlerId", occurred_at AS "occurredAt", time_zone AS "timeZone", storage_place AS "storagePlace",
           ${recordedAt("custody_entry")} AS "recordedAt", to_jsonb(custody_entry) ->> 'handler_name' AS "handlerName",
           to_jsonb(custody_entry) ->> 'other_party_id' AS "otherPartyId",
           to_jsonb(custody_entry) ->> 'other_party_name' AS "otherPartyName",
           to_jsonb(custody_entry) ->> 'recipient' AS recipient, to_jsonb(custody_entry) ->> 'legal_basis' AS "legalBasis",
           to_jsonb(custody_entry) ->> 'reason' AS reason, to_jsonb(custody_entry) ->> 'sha256' AS sha256,
           (to_jsonb(custody_entry) ->> 'hash_matches')::boolean AS "hashMatches",
           to_jsonb(custody_entry) ->> 'approved_by_id' AS "approvedById",
           to_jsonb(custody_entry) ->> 'approved_by_name' AS "approvedByName",
           to_jsonb(custody_entry) ->> 'item_hash' AS "itemHash",
           previous_hash AS "previousHash", hash
    FROM custody_entry WHERE (evidence_id, sequence) > ($1::uuid, $2::bigint) ORDER BY evidence_id, sequence LIMIT $3`,
  // Evidence keeps no length of its own: its chain has at least its first entry, the collection.
  heads: "SELECT id AS chain, NULL AS length, NULL AS hash FROM evidence WHERE id > $1::uuid ORDER BY id LIMIT $2",
  addedLater: [
    "recordedAt",
    "handlerName",
    "otherPartyId",
    "otherPartyName",
    "recipient",
    "legalBasis",
    "reason",
    "sha256",
    "hashMatches",
    "approvedById",
    "approvedByName",
    "itemHash",
  ],
  table: "custody_entry",
  key: "evidence_id",
  knownBefore: `EXISTS (SELECT FROM audit_entry AS audit WHERE ${headsOfAudit} IS NULL AND ${collected("entry")})`,
};

/** What the incidents subgraph keeps that shows tampering, besides its audit chain. */
export const chains: Chains = {
  kinds: [ofIncidents, ofEvidence],
  agreements: [
    ...milestoneAgreements,
    ...adviceAgreements,
    ...keptAgreements,
    {
      name: "what was done to an incident stands in its timeline",
      sql: `
        SELECT format('audit entry %s', audit.sequence) AS at,
               format('%s of incident %s has no such timeline entry', audit.action, ${incidentOfAudit}) AS why
        FROM audit_entry AS audit
        WHERE ${acceptedOfCase} AND NOT EXISTS (SELECT FROM timeline_entry AS timeline WHERE ${recordedIn("timeline")})
        ORDER BY audit.sequence LIMIT 1`,
    },
    {
      name: "collected evidence has its chain of custody",
      sql: `
        SELECT format('audit entry %s', audit.sequence) AS at,
               format('no evidence of incident %s is as it was collected', ${incidentOfAudit}) AS why
        FROM audit_entry AS audit
        WHERE ${acceptedCollection}
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
      name: "evidence is where its chain of custody says, and with whom",
      sql: `
        SELECT format('evidence %s', evidence.id) AS at,
               'its custodian, its place, its state or what was found of its hash is not that of its chain of custody' AS why
        FROM evidence CROSS JOIN LATERAL (
          SELECT (array_agg(entry.handler_id ORDER BY entry.sequence DESC)
                    FILTER (WHERE entry.event IN ('COLLECTED', 'TRANSFERRED')))[1]::text AS custodian,
                 (array_agg(to_jsonb(entry) ->> 'handler_name' ORDER BY entry.sequence DESC)
                    FILTER (WHERE entry.event IN ('COLLECTED', 'TRANSFERRED')))[1] AS custodian_name,
                 (array_agg(entry.storage_place ORDER BY entry.sequence DESC))[1] AS place,
                 CASE (array_agg(entry.event ORDER BY entry.sequence DESC)
                         FILTER (WHERE entry.event IN ('COLLECTED', 'MOVED', 'ARCHIVED', 'DISPOSED')))[1]
                   WHEN 'DISPOSED' THEN 'DISPOSED' WHEN 'ARCHIVED' THEN 'ARCHIVED' ELSE 'HELD' END AS state
          FROM custody_entry AS entry WHERE entry.evidence_id = evidence.id) AS chain
        CROSS JOIN LATERAL (
          SELECT (array_agg(one.occurred_at ORDER BY one.sequence DESC))[1] AS verified_at,
                 (array_agg(one.matches ORDER BY one.sequence DESC))[1] AS hash_matches,
                 -- A second person has found another hash right after a first one.
                 (array_agg(one.occurred_at ORDER BY one.sequence)
                    FILTER (WHERE NOT one.matches AND NOT one.matched_before AND one.handler_id <> one.handler_before)
                 )[1] AS mismatch_found_at
          FROM (
            SELECT entry.sequence, entry.occurred_at, entry.handler_id, said.matches,
                   lag(said.matches) OVER links AS matched_before, lag(entry.handler_id) OVER links AS handler_before
            FROM custody_entry AS entry
            CROSS JOIN LATERAL (SELECT (to_jsonb(entry) ->> 'hash_matches')::boolean AS matches) AS said
            WHERE entry.evidence_id = evidence.id AND entry.event = 'VERIFIED'
            WINDOW links AS (ORDER BY entry.sequence)) AS one) AS hash
        WHERE to_jsonb(evidence) ? 'custodian_id'
          AND (to_jsonb(evidence) ->> 'custodian_id' IS DISTINCT FROM chain.custodian
               OR to_jsonb(evidence) ->> 'storage_place' IS DISTINCT FROM chain.place
               OR to_jsonb(evidence) ->> 'state' IS DISTINCT FROM chain.state
               OR to_jsonb(evidence) ->> 'custodian_name' <> chain.custodian_name
               OR (to_jsonb(evidence) ->> 'verified_at')::timestamptz IS DISTINCT FROM hash.verified_at
               OR (to_jsonb(evidence) ->> 'hash_matches')::boolean IS DISTINCT FROM hash.hash_matches
               OR (to_jsonb(evidence) ->> 'mismatch_found_at')::timestamptz IS DISTINCT FROM hash.mismatch_found_at)
        ORDER BY evidence.id LIMIT 1`,
    },
    {
      name: "there is as much evidence as was collected",
      sql: `
        SELECT format('incident %s', coalesce(was.incident_id, now.incident_id)) AS at,
               format('%s pieces were collected, %s are there', coalesce(was.pieces, 0), coalesce(now.pieces, 0)) AS why
        FROM (SELECT (${incidentOfAudit})::text AS incident_id, count(*) AS pieces FROM audit_entry AS audit
              WHERE ${acceptedCollection} GROUP BY 1) AS was
        FULL JOIN (SELECT incident_id::text AS incident_id, count(*) AS pieces FROM evidence GROUP BY incident_id) AS now
          ON now.incident_id = was.incident_id
        WHERE was.pieces IS DISTINCT FROM now.pieces
        ORDER BY 1 LIMIT 1`,
    },
  ],
};
