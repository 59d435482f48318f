import type { EntityManager } from "typeorm";
import { groupBy } from "../../../../platform/graphql/load.js";
import type { CitingInvestigation } from "../../domain/evidence/evidence-files.js";

/**
 * The open investigations that need each of some pieces of evidence: those for which it was collected, and those of which a
 * finding refers to it, also in incidents that were merged with its own.
 */
export async function citingInvestigations(
  manager: EntityManager,
  evidenceIds: readonly string[],
): Promise<ReadonlyMap<string, readonly CitingInvestigation[]>> {
  const found: readonly (CitingInvestigation & { readonly evidenceId: string })[] = await manager.query(
    `WITH RECURSIVE upward AS (
       SELECT evidence.id AS evidence_id, evidence.investigation_id, incident.id, incident.merged_into_id
       FROM evidence JOIN incident ON incident.id = evidence.incident_id WHERE evidence.id = ANY($1::uuid[])
       UNION ALL
       SELECT upward.evidence_id, upward.investigation_id, next.id, next.merged_into_id
       FROM upward JOIN incident AS next ON next.id = upward.merged_into_id),
     one AS (
       SELECT evidence_id, investigation_id, id FROM upward WHERE merged_into_id IS NULL
       UNION ALL
       SELECT one.evidence_id, one.investigation_id, next.id FROM one JOIN incident AS next ON next.merged_into_id = one.id)
     SELECT one.evidence_id AS "evidenceId", investigation.question,
            investigation.incident_id AS "incidentId", incident.number AS "incidentNumber"
     FROM one
     JOIN incident ON incident.id = one.id
     JOIN investigation ON investigation.incident_id = one.id AND investigation.state = 'OPEN'
     WHERE investigation.id = one.investigation_id
        OR EXISTS (SELECT FROM finding
                   WHERE finding.incident_id = one.id AND finding.investigation_id = investigation.id
                     AND one.evidence_id = ANY(finding.evidence_ids))
     ORDER BY investigation.id`,
    [evidenceIds],
  );
  return groupBy(found, ({ evidenceId }) => evidenceId);
}
