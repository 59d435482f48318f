import { Any, type EntityManager } from "typeorm";
import type { ReportingDeployment } from "../../domain/ingest/reporting-deployments.js";
import { tables } from "../tables.js";

/** The monitoring that runs and that a source reports by some rules, the oldest first. */
export const reportingDeploymentsOf = async (
  transaction: EntityManager,
  alertSourceId: string,
  rules: readonly string[],
): Promise<readonly ReportingDeployment[]> =>
  rules.length === 0
    ? []
    : transaction.find(tables.MonitoringDeployment, {
        select: {
          id: true,
          detectionRequirementId: true,
          serviceId: true,
          techniqueIds: true,
          rule: true,
          environment: true,
        },
        where: { alertSourceId, rule: Any([...rules]), state: "ACTIVE" },
        order: { id: "ASC" },
      });
