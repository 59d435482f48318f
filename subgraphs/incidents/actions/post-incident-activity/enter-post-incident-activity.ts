import { InputType } from "type-graphql";
import { incidentMilestone } from "../../domain/writes/milestones.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { closingAction, IncidentInput } from "../incident-action.js";
import { whoLeads } from "../who-leads.js";

@InputType({ description: "The incident whose response is over." })
export class EnterPostIncidentActivityInput extends IncidentInput {}

export const enterPostIncidentActivity = closingAction({
  name: "enterPostIncidentActivity",
  description:
    "Ends the response and begins the look back at it, once every alert that is linked has its disposition, every affected service is validated or released, it is on record which laws apply to customer data that was affected, and nobody is left who must be notified before the review, no affected tenant among them. It opens the review.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [...whoLeads],
    transitions: [{ machine: "Incident", from: ["DECLARED"], to: "POST_INCIDENT_ACTIVITY" }],
    gates: [
      "ALERTS_DISPOSITIONED",
      "RECOVERY_VALIDATED",
      "REGULATIONS_ASSESSED",
      "NOTIFICATIONS_MADE",
      "TENANTS_TOLD",
      "DUPLICATES_TAKEN_IN",
    ],
    clears: ["RESPONSE_OPEN", "INCIDENT_DECLARED"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.1"] },
      { framework: "ISO_27001", ids: ["A.5.27"] },
    ],
  },
  input: EnterPostIncidentActivityInput,
  decide: (given) => ({
    summary: "Entered post-incident activity",
    writes: [
      setIncident(given.loaded, { state: "POST_INCIDENT_ACTIVITY", postIncidentActivityAt: given.now }),
      incidentMilestone(given, "POST_INCIDENT_ACTIVITY"),
    ],
  }),
});
