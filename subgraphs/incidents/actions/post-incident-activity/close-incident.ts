import { InputType } from "type-graphql";
import { awaitedPeople } from "../../domain/people/awaited-people.js";
import { incidentMilestone } from "../../domain/writes/milestones.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { withdrawOpenQuestions } from "../../domain/writes/withdraw-open-questions.js";
import { closingAction, IncidentInput } from "../incident-action.js";

@InputType({ description: "The incident that is closed." })
export class CloseIncidentInput extends IncidentInput {}

export const closeIncident = closingAction({
  name: "closeIncident",
  description:
    "Closes the incident, once every alert that is linked has its disposition, its review is finished, nobody is left to be notified, no post stands on the service-health board, and no service is under enhanced vigilance any more. Follow-ups may stay open, and the incident goes on showing them. If the adversary returns it is reopened.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "POST_INCIDENT_ANALYSIS_LEAD" }],
    transitions: [
      { machine: "Incident", from: ["POST_INCIDENT_ACTIVITY"], to: "CLOSED" },
      { machine: "Consultation", from: ["REQUESTED"], to: "WITHDRAWN", beside: true },
    ],
    gates: [
      "ALERTS_DISPOSITIONED",
      "NOTIFICATIONS_SETTLED",
      "TENANTS_TOLD",
      "HEALTH_POSTS_ENDED",
      "REVIEW_FINISHED",
      "VIGILANCE_OVER",
    ],
    establishes: ["INCIDENT_OVER"],
    clears: ["INCIDENT_OPEN", "OPEN_OR_DISMISSED", "DECLARED_ONCE"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.4.1"] },
    ],
  },
  input: CloseIncidentInput,
  decide: (given) => ({
    summary: "Closed the incident",
    writes: [
      setIncident(given.loaded, {
        ...awaitedPeople({ ...given.loaded, consultations: [] }),
        state: "CLOSED",
        endedAt: given.now,
        endReason: null,
      }),
      ...withdrawOpenQuestions(given.loaded, given.viewer, given.now),
      incidentMilestone(given, "CLOSED"),
    ],
  }),
});
