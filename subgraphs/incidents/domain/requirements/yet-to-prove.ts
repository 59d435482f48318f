import type { DetectionProof } from "../records/requirements/detection-proof.js";
import type { MonitoringDeployment } from "../records/requirements/monitoring-deployment.js";

/** The techniques that monitoring runs for, of which no alert has come since any of it was deployed. Pure. */
export function yetToProve(
  active: readonly Pick<MonitoringDeployment, "techniqueIds" | "deployedAt">[],
  proofs: readonly Pick<DetectionProof, "techniqueId" | "provenAt">[],
): readonly string[] {
  const deployed = [...new Set(active.flatMap(({ techniqueIds }) => techniqueIds))];
  return deployed.filter((techniqueId) => {
    const running = active.filter(({ techniqueIds }) => techniqueIds.includes(techniqueId));
    const given = proofs.filter((one) => one.techniqueId === techniqueId);
    return !given.some(({ provenAt }) => running.some(({ deployedAt }) => deployedAt <= provenAt));
  });
}
