import type { DueAggregate } from "../../../../../platform/actions/reactions/on-time.js";
import type { Records } from "../../../domain/records/records.js";
import type { MonitoringDeployment } from "../../../domain/records/requirements/monitoring-deployment.js";
import { tables } from "../../tables.js";
import { deploymentAggregate } from "../requirements/deployment-aggregate.js";
import { deploymentEvent } from "../requirements/deployment-event.js";

type Overdue = { readonly deployment: MonitoringDeployment };

/** Monitoring on which nobody has reported in the time that its team promised. */
export const monitoringReportsDue: DueAggregate<Overdue, Records> = {
  name: deploymentAggregate.name,
  rootOf: ({ deployment }) => deployment.id,
  async due(transaction, now, limit, passedOver) {
    const deployments = await transaction
      .createQueryBuilder(tables.MonitoringDeployment, "deployment")
      .where("deployment.state = 'ACTIVE' AND deployment.reportDueAt IS NOT NULL AND deployment.reportDueAt <= :now", {
        now,
      })
      .andWhere("deployment.id <> ALL(:passedOver)", { passedOver })
      .orderBy("deployment.reportDueAt")
      .limit(limit)
      .setLock("pessimistic_write")
      .setOnLocked("skip_locked")
      .getMany();
    return { found: deployments.map((deployment) => ({ deployment })), locked: [] };
  },
  async save(transaction, { deployment: { detectionRequirementId, id } }, { writes }) {
    // It keeps its version: whoever is about to report is not in conflict with a word that they are late.
    for (const write of writes)
      if ("update" in write && write.update === "MonitoringDeployment")
        await transaction.update(tables.MonitoringDeployment, { detectionRequirementId, id }, write.set as never);
    return transaction.findOneByOrFail(tables.MonitoringDeployment, { detectionRequirementId, id });
  },
  event: (entity, by) => deploymentEvent(entity as MonitoringDeployment, by),
};
