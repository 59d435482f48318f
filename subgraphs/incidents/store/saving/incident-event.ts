import type { Entity, PerformedBy } from "../../../../platform/actions/aggregate.js";
import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { RunOut } from "./run-out.js";

/** What the event of anything but a wait that has run out says of one. */
const nothingRanOut: { readonly [Part in keyof RunOut]: RunOut[Part] | null } = {
  timer: null,
  awaitedId: null,
  dueAt: null,
  awaitedPersonIds: [],
  awaitedTeamIds: [],
};

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
      ...nothingRanOut,
    } satisfies EventData<"INCIDENT_CHANGED">,
  };
}
