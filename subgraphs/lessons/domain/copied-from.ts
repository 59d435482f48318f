import type { ReviewedIncident } from "./reviewed-incident.js";

/** What a review keeps of its incident: it decides nothing, but says who may read the review. */
export const copiedFrom = (incident: ReviewedIncident) => ({
  incidentEntry: incident.entry,
  incidentTitle: incident.title,
  incidentSeverity: incident.severity,
  handling: incident.handling,
  serviceIds: incident.serviceIds,
  virtualTeamPersonIds: incident.virtualTeamPersonIds,
  askedPersonIds: incident.askedPersonIds,
  askedTeamIds: incident.askedTeamIds,
});
