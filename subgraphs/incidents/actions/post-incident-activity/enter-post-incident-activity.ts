import { InputType } from "type-graphql";
import { IncidentInput, incidentAction, setIncident } from "../incident-action.js";

@InputType({ description: "The incident whose response is over." })
export class EnterPostIncidentActivityInput extends IncidentInput {}

export const enterPostIncidentActivity = incidentAction({
  name: "enterPostIncidentActivity",
  description:
    "Ends the response and begins the look back at it, once every alert is judged, the recovery is validated and nobody is left to be notified. It opens the review.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "INCIDENT_RESPONSE_LEAD" }, { responsibility: "POST_INCIDENT_ANALYSIS_LEAD" }],
    transitions: [{ machine: "Incident", from: ["RECOVERY"], to: "POST_INCIDENT_ACTIVITY" }],
    gates: ["ALERTS_DISPOSITIONED", "RECOVERY_VALIDATED", "NOTIFICATIONS_SETTLED"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.1"] },
      { framework: "ISO_27001", ids: ["A.5.27"] },
    ],
  },
  input: EnterPostIncidentActivityInput,
  decide: ({ loaded, now }) => ({
    summary: "Entered post-incident activity",
    writes: [setIncident(loaded, { state: "POST_INCIDENT_ACTIVITY", postIncidentActivityAt: now })],
  }),
});
