import type { Entity, PerformedBy } from "../../../../platform/actions/aggregate.js";
import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import type { Incident } from "../../domain/records/incident.js";

/** What subscribers are told of an incident after each action: what they need to follow it and to guard what they derive from it. */
export function incidentEvent(entity: Entity, { action }: PerformedBy) {
  const {
    id,
    version,
    state,
    title,
    handling,
    severity,
    serviceIds,
    virtualTeamPersonIds,
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
      operation: action,
      state,
      title,
      severity,
      handling,
      serviceIds,
      virtualTeamPersonIds,
      customerDataEffects,
      customersNotifiedAt,
      definitionPredicates,
      declaredAt,
    } satisfies EventData<"INCIDENT_CHANGED">,
  };
}
