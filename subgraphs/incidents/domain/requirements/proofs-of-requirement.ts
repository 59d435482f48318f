import type { Alert } from "../records/alerts/alert.js";
import type { DetectionProof } from "../records/requirements/detection-proof.js";
import type { MonitoringDeployment } from "../records/requirements/monitoring-deployment.js";
import { proofsOfAlert } from "./proofs-of-alert.js";

type Running = Pick<MonitoringDeployment, "id" | "detectionRequirementId" | "techniqueIds" | "environment">;

/**
 * That an alert has come of the monitoring for a requirement, whose rule nobody has named. Where it runs in several environments, nobody knows in
 * which the alert arose: it is a proof of the requirement, and of none of them.
 * @param named the techniques that the alert names itself
 */
export function proofsOfRequirement(
  alert: Pick<Alert, "id" | "handling" | "disposition">,
  running: readonly Running[],
  named: readonly string[],
  by: { readonly now: Date; readonly newIdentifier: () => string },
): readonly DetectionProof[] {
  const proofs = running.flatMap((one) => proofsOfAlert(alert, one, named, by));
  if (new Set(running.map(({ environment }) => environment.toLowerCase())).size <= 1) return proofs;
  const byTechnique = new Map(proofs.map((proof) => [proof.techniqueId, { ...proof, monitoringDeploymentId: null }]));
  return [...byTechnique.values()];
}
