import type { Announcement, Entity, PerformedBy } from "../../../../platform/actions/aggregate.js";
import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import type { ServiceAnalysis } from "../../domain/records/service-analyses/service-analysis.js";

/** What subscribers are told of the analysis of a service after each action. */
export function serviceAnalysisEvent(entity: Entity, { action }: PerformedBy): Announcement {
  const { id, version, state, serviceId, kind, periodFrom, periodUntil } = entity as ServiceAnalysis;
  return {
    type: eventTypes.SERVICE_ANALYSIS_CHANGED.type,
    data: {
      ...{ id, version, operation: action, state, serviceId, kind },
      periodFrom: periodFrom.toISOString(),
      periodUntil: periodUntil.toISOString(),
    } satisfies EventData<"SERVICE_ANALYSIS_CHANGED">,
  };
}
