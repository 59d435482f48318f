import { isNarrow } from "../../../response-model/evidence/is-narrow.js";
import type { Alert } from "../records/alerts/alert.js";
import type { DetectionProof } from "../records/requirements/detection-proof.js";
import type { MonitoringDeployment } from "../records/requirements/monitoring-deployment.js";
import { provenTechniques } from "./proven-techniques.js";

/** Monitoring that an alert has come of. */
type Proven = Pick<MonitoringDeployment, "id" | "detectionRequirementId" | "techniqueIds">;

/** Whether a person has found an alert to be right, of something malicious or of what was allowed: its detection works then. */
const isFoundRight = (disposition: Alert["disposition"]) =>
  disposition === "TRUE_POSITIVE" || disposition === "BENIGN_POSITIVE";

/**
 * That an alert has come of monitoring. It proves something once a person has found it right, and PostgreSQL keeps that by the alert.
 * @param named the techniques that the alert names itself
 */
export function proofsOfAlert(
  { id: alertId, handling, disposition }: Pick<Alert, "id" | "handling" | "disposition">,
  deployment: Proven,
  named: readonly string[],
  { now, newIdentifier }: { readonly now: Date; readonly newIdentifier: () => string },
): readonly DetectionProof[] {
  // Of an alert that few may read coverage, which all responders read, says nothing.
  if (isNarrow({ handling })) return [];
  const { id: monitoringDeploymentId, detectionRequirementId, techniqueIds } = deployment;
  return provenTechniques(techniqueIds, named).map((techniqueId) => ({
    detectionRequirementId,
    id: newIdentifier(),
    monitoringDeploymentId,
    techniqueId,
    provenAt: now,
    alertId,
    stands: isFoundRight(disposition),
  }));
}
