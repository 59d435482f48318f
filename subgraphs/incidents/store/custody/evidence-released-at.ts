import type { EntityManager } from "typeorm";
import type { Evidence } from "../../domain/records/evidence/evidence.js";
import { mergedWith } from "../merged-cases/merged-cases.js";

/**
 * When the last legal hold on a piece of evidence was lifted, or the last investigation that needed it was concluded; null where
 * there was none.
 */
export async function evidenceReleasedAt(
  transaction: EntityManager,
  { id, incidentId, investigationId }: Pick<Evidence, "id" | "incidentId" | "investigationId">,
): Promise<Date | null> {
  const [found]: readonly { readonly at: Date | null }[] = await transaction.query(
    `SELECT greatest(
       (SELECT max(lifted_at) FROM legal_hold
        WHERE incident_id = ANY($1) AND (evidence_id IS NULL OR evidence_id = $2)),
       (SELECT max(concluded_at) FROM investigation
        WHERE incident_id = ANY($1)
          AND (id = $3 OR EXISTS (SELECT FROM finding
                                  WHERE finding.incident_id = investigation.incident_id
                                    AND finding.investigation_id = investigation.id AND $2 = ANY(finding.evidence_ids))))
     ) AS at`,
    [await mergedWith(transaction, incidentId), id, investigationId],
  );
  return found?.at ?? null;
}
