import { Any, type EntityManager } from "typeorm";
import { proofKey, type ReportingDeployment } from "../../domain/ingest/reporting-deployments.js";
import { tables } from "../tables.js";

/** What some alerts prove already of some monitoring, by alert and deployment. */
export async function provenBy(
  transaction: EntityManager,
  alertIds: readonly string[],
  deployments: readonly ReportingDeployment[],
): Promise<ReadonlySet<string>> {
  if (alertIds.length === 0 || deployments.length === 0) return new Set();
  const proofs = await transaction.find(tables.DetectionProof, {
    select: { alertId: true, monitoringDeploymentId: true },
    where: { alertId: Any([...alertIds]) },
  });
  return new Set(
    proofs.map(({ alertId, monitoringDeploymentId }) =>
      proofKey({ id: alertId ?? "" }, { id: monitoringDeploymentId ?? "" }),
    ),
  );
}
