import type { PerformedBy } from "../../../../../platform/actions/aggregate.js";
import { type EventData, eventTypes } from "../../../../response-model/events/event-types.js";
import type { MonitoringDeployment } from "../../../domain/records/requirements/monitoring-deployment.js";

/** What is announced of monitoring after each action. */
export const deploymentEvent = (
  { id, version, state, serviceId, detectionRequirementId, environment, health }: MonitoringDeployment,
  { action }: PerformedBy,
) => ({
  type: eventTypes.MONITORING_DEPLOYMENT_CHANGED.type,
  data: {
    id,
    version,
    operation: action,
    state,
    serviceId,
    detectionRequirementId,
    environment,
    health,
  } satisfies EventData<"MONITORING_DEPLOYMENT_CHANGED">,
});
