import type { Entity, PerformedBy } from "../../../../platform/actions/aggregate.js";
import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import type { Incident } from "../../domain/records/case/incident.js";

/**
 * What subscribers are told of an incident after each action: what they need to follow it and to guard what they derive from it.
 * @param serviceId the service that was acted on, where it was one alone
 */
export function incidentEvent(entity: Entity, { action }: PerformedBy, serviceId: string | null = null) {
  const {
    id,
    version,
    number,
    timelineLength,
    state,
    phase,
    title,
    handling,
    severity,
    serviceIds,
    virtualTeamPersonIds,
    askedPersonIds,
    askedTeamIds,
    reopenings,
    customerDataEffects,
    customersNotifiedAt,
    definitionPredicates,
    declaredAt,
  } = entity as Incident;
  return {
    type: eventTypes.INCIDENT_CHANGED.type,
    data: {
      id,
      version,
      number,
      entry: timelineLength,
      operation: action,
      state,
      phase,
      title,
      severity,
      handling,
      serviceId,
      serviceIds,
      virtualTeamPersonIds,
      askedPersonIds,
      askedTeamIds,
      reopenings,
      customerDataEffects,
      customersNotifiedAt,
      definitionPredicates,
      declaredAt,
    } satisfies EventData<"INCIDENT_CHANGED">,
  };
}
