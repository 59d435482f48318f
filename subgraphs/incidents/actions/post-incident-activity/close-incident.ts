import { InputType } from "type-graphql";
import { IncidentInput, incidentAction, setIncident } from "../incident-action.js";

@InputType({ description: "The incident that is closed." })
export class CloseIncidentInput extends IncidentInput {}

export const closeIncident = incidentAction({
  name: "closeIncident",
  description:
    "Closes the incident, once every alert is judged, its recovery is validated, its review is finished and nobody is left to be notified. Follow-ups may stay open, and the incident goes on showing them.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "POST_INCIDENT_ANALYSIS_LEAD" }],
    transitions: [{ machine: "Incident", from: ["POST_INCIDENT_ACTIVITY"], to: "CLOSED" }],
    gates: ["ALERTS_DISPOSITIONED", "RECOVERY_VALIDATED", "NOTIFICATIONS_SETTLED", "REVIEW_FINISHED"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.4.1"] },
    ],
  },
  input: CloseIncidentInput,
  decide: ({ loaded, now }) => ({
    summary: "Closed the incident",
    writes: [setIncident(loaded, { state: "CLOSED", closedAt: now })],
  }),
});
