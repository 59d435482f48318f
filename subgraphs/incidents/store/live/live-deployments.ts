import type { EntitySchema } from "typeorm";
import { isWanted } from "../../../../platform/live/is-wanted.js";
import type { LiveSource } from "../../../../platform/live/live-source.js";
import type { Resumable } from "../../../../platform/live/subscribe-to.js";
import { loadLive } from "../../../access/reading/load-live.js";
import { isResponder } from "../../../access/reading/visibility.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { MonitoringDeployment } from "../../domain/records/requirements/monitoring-deployment.js";
import { tables } from "../tables.js";

interface DeploymentArguments extends Resumable {
  readonly filter?: {
    readonly ids?: readonly string[] | null;
    readonly serviceIds?: readonly string[] | null;
    readonly requirementIds?: readonly string[] | null;
    readonly operations?: readonly string[] | null;
  } | null;
}

/** The changes of deployed monitoring, for any responder. */
export const deploymentChanges: LiveSource<DeploymentArguments, MonitoringDeployment> = {
  event: eventTypes.MONITORING_DEPLOYMENT_CHANGED.type,
  concerns: ({ subject, data }, { filter }) =>
    isWanted(filter?.ids, subject) &&
    isWanted(filter?.serviceIds, data.serviceId) &&
    isWanted(filter?.requirementIds, data.detectionRequirementId) &&
    isWanted(filter?.operations, data.operation),
  load: loadLive(tables.MonitoringDeployment as unknown as EntitySchema<MonitoringDeployment>, isResponder),
};
