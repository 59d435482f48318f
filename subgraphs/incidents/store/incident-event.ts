import type { Answer, Performance } from "../../foundation/action.js";
import type { Incident } from "../domain/records/incident.js";

/** What subscribers are told of an incident after each action: what they need to follow it and to guard what they derive from it. */
export function incidentEvent(answer: Answer, { action }: Performance) {
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
    declaredAt,
  } = answer as Incident;
  return {
    type: "dev.cordon.incident.changed",
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
      declaredAt,
    },
  };
}
