import type { EntityManager, EntitySchema } from "typeorm";
import type { Records } from "../domain/records/records.js";
import type { ArchivedEvidence, ArchivedKind } from "../domain/records/retention/archive.js";
import { tables } from "./tables.js";

/** The kinds of record that belong to one incident, in the order in which a manifest lists them. Archives are not in themselves. */
const kinds = [
  "Alert",
  "Analysis",
  "Approval",
  "Assignment",
  "Consultation",
  "ConsultationAnswer",
  "CustodyEntry",
  "CustomerNotification",
  "Disposal",
  "Evidence",
  "EvidenceTransfer",
  "Finding",
  "Guidance",
  "Hunt",
  "IncidentRelation",
  "IndicatorSweep",
  "Investigation",
  "LegalHold",
  "Milestone",
  "NotificationObligation",
  "PlanStep",
  "PlanStepVersion",
  "Recommendation",
  "RecoveryPlan",
  "ResponseStep",
  "RetentionEntry",
  "ServiceNote",
  "ServiceNoteVersion",
  "ServiceResponse",
  "SeverityAssessment",
  "SeverityChange",
  "Task",
  "TimelineEntry",
] as const satisfies readonly (keyof Records)[];

/** How many records of each kind an incident has, of those of which it has any. */
export async function countRecords(transaction: EntityManager, incidentId: string): Promise<readonly ArchivedKind[]> {
  const counts: ArchivedKind[] = [];
  for (const kind of kinds) {
    const table = tables[kind] as unknown as EntitySchema<{ readonly incidentId: string }>;
    const count = await transaction.countBy(table, { incidentId });
    if (count > 0) counts.push({ kind, count });
  }
  return counts;
}

/** The evidence of an incident that is not disposed of, each with its hash and the last one of its chain of custody. */
export const listEvidence = (transaction: EntityManager, incidentId: string): Promise<readonly ArchivedEvidence[]> =>
  transaction.query(
    `SELECT evidence.id AS "evidenceId", evidence.title, evidence.sha256, last.hash AS "custodyHash"
     FROM evidence CROSS JOIN LATERAL (
       SELECT entry.hash FROM custody_entry AS entry WHERE entry.evidence_id = evidence.id
       ORDER BY entry.sequence DESC LIMIT 1) AS last
     WHERE evidence.incident_id = $1 AND evidence.state <> 'DISPOSED' ORDER BY evidence.id`,
    [incidentId],
  );
