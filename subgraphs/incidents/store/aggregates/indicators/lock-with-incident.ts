import type { EntityManager } from "typeorm";
import { isRefusal, type Refusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import type { CaseFile } from "../../../domain/case-file.js";
import type { Alert } from "../../../domain/records/alerts/alert.js";
import { loadCaseFile, lockAlert } from "../../case/load-case-file.js";
import { visibleAlerts } from "../../visible-records.js";

/** Locks an alert and the incident that it belongs to, this one first, as whoever links alerts does; where it is of none, itself alone. */
export async function lockWithIncident(
  transaction: EntityManager,
  alertId: string,
  viewer: Viewer,
): Promise<(Alert & { readonly caseFile: CaseFile | null }) | Refusal> {
  const before = await visibleAlerts(transaction, viewer).andWhere("alert.id = :alertId", { alertId }).getOne();
  if (!before) return notFound("Alert", alertId);
  const caseFile = before.incidentId ? await loadCaseFile(transaction, before.incidentId, viewer) : null;
  if (caseFile && isRefusal(caseFile)) return notFound("Alert", alertId);
  const alert = await lockAlert(transaction, alertId, viewer);
  if (isRefusal(alert)) return alert;
  // It went to an incident meanwhile, which would be locked behind it: begun again, it is seen there.
  if (alert.incidentId !== before.incidentId) throw Object.assign(new Error("linked meanwhile"), { code: "40001" });
  return { ...alert, caseFile };
}
