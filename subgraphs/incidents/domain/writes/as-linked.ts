import type { Incident } from "../records/case/incident.js";

/** What an alert says that is linked to an incident. */
export const asLinked = (incident: Pick<Incident, "id">, linkedAt: Date) =>
  ({ state: "ESCALATED", incidentId: incident.id, linkedAt }) as const;
