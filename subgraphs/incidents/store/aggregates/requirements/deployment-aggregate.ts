import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { appendEvent } from "../../../../../platform/events/outbox/outbox.js";
import { isResponder } from "../../../../access/reading/visibility.js";
import { healthGates } from "../../../domain/gates/requirements/health-gates.js";
import { reportingGates } from "../../../domain/gates/requirements/reporting-gates.js";
import { type TestedMonitoring, testGates } from "../../../domain/gates/requirements/test-gates.js";
import type { Records } from "../../../domain/records/records.js";
import type { DetectionRequirement } from "../../../domain/records/requirements/detection-requirement.js";
import type { MonitoringDeployment } from "../../../domain/records/requirements/monitoring-deployment.js";
import type { WithReporting } from "../../../domain/requirements/reporting.js";
import type { LatestTest } from "../../../domain/requirements/tested-by.js";
import { type NamesSource, reportingOf } from "../../alert-sources/reporting-of.js";
import { tables } from "../../tables.js";
import { deploymentEvent } from "./deployment-event.js";
import { lockRequirement } from "./load-requirement.js";
import { requirementEvent } from "./requirement-event.js";
import { testedMonitoring } from "./tested-monitoring.js";

/** Monitoring, with the requirement that it was deployed for and the others of it that run. */
interface DeploymentFile extends WithReporting, TestedMonitoring {
  readonly deployment: MonitoringDeployment;
  readonly requirement: DetectionRequirement;
  readonly others: readonly MonitoringDeployment[];
  /** The latest test of each technique, but for the one that is named; read where a test is recorded or withdrawn alone. */
  readonly latest: readonly LatestTest[];
}

interface Named extends NamesSource {
  readonly monitoringDeploymentId: string;
  /** The alert that came of a test. */
  readonly alertId?: string | null;
  /** A test of it. */
  readonly detectionTestId?: string | null;
  readonly testedAt?: Date | null;
}

/** Deployed monitoring as actions act on it. Its requirement is locked with it: one that is taken down may change it. */
export const deploymentAggregate: Aggregate<Named, DeploymentFile, Records> = {
  name: "MonitoringDeployment",
  async load(transaction, input, { viewer }) {
    const { monitoringDeploymentId: id } = input;
    const found = isResponder(viewer) ? await transaction.findOneBy(tables.MonitoringDeployment, { id }) : null;
    const requirement = found && (await lockRequirement(transaction, found.detectionRequirementId));
    if (!requirement) return notFound("MonitoringDeployment", id);
    const { detectionRequirementId } = found;
    const all = await transaction.findBy(tables.MonitoringDeployment, { detectionRequirementId, state: "ACTIVE" });
    // Read behind the lock, which whatever changes it takes.
    const deployment = await transaction.findOneByOrFail(tables.MonitoringDeployment, { detectionRequirementId, id });
    const reporting = await reportingOf(transaction, input, deployment.serviceId, viewer);
    if (reporting && isRefusal(reporting)) return reporting;
    const tested = await testedMonitoring(transaction, input, deployment, viewer);
    if (isRefusal(tested)) return tested;
    return { deployment, requirement, others: all.filter((one) => one.id !== id), reporting, ...tested };
  },
  about: ({ monitoringDeploymentId }) => ({ type: "MonitoringDeployment", id: monitoringDeploymentId }),
  async locks({ monitoringDeploymentId: id }, database) {
    const found = await database.manager.findOneBy(tables.MonitoringDeployment, { id });
    return [
      found ? { type: "DetectionRequirement", id: found.detectionRequirementId } : { type: "MonitoringDeployment", id },
    ];
  },
  expected: ({ deployment }) => deployment,
  serviceIds: ({ deployment }) => [deployment.serviceId],
  states: ({ deployment }) => ({ MonitoringDeployment: deployment.state }),
  gates: { ...healthGates, ...reportingGates, ...testGates },
  async save(transaction, { deployment: { id } }, { writes }, by) {
    await writeRecords(transaction, tables, writes, { kind: "MonitoringDeployment", id });
    for (const write of writes) {
      if (!("update" in write) || write.update !== "DetectionRequirement") continue;
      const requirement = await transaction.findOneByOrFail(tables.DetectionRequirement, { id: write.id });
      await appendEvent(transaction, { subject: write.id, time: by.now, ...requirementEvent(requirement, by) });
    }
    return transaction.findOneByOrFail(tables.MonitoringDeployment, { id });
  },
  event: (entity, by) => deploymentEvent(entity as MonitoringDeployment, by),
};
