import { Any, type EntityManager } from "typeorm";
import type { AlertFile } from "../../domain/gates/alerts/alert-gates.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import { tables } from "../tables.js";

/** Those of some locked alerts that are named, in the order in which they are, each with the assessment in force. */
export async function assessedAlerts(
  transaction: EntityManager,
  locked: readonly Alert[],
  alertIds: readonly string[],
): Promise<readonly AlertFile[]> {
  const ids = locked.flatMap(({ severityAssessmentId }) => severityAssessmentId ?? []);
  const assessments = ids.length > 0 ? await transaction.findBy(tables.SeverityAssessment, { id: Any(ids) }) : [];
  return alertIds.flatMap((id) => {
    const alert = locked.find((one) => one.id === id);
    const assessment = assessments.find((one) => one.id === alert?.severityAssessmentId) ?? null;
    return alert ? [{ alert, assessment }] : [];
  });
}
