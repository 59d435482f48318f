import { InputType } from "type-graphql";
import { incidentMilestone } from "../../domain/writes/milestones.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { IncidentInput, incidentAction } from "../incident-action.js";

@InputType({ description: "The escalation that is received." })
export class ReceiveEscalationInput extends IncidentInput {}

export const receiveEscalation = incidentAction({
  name: "receiveEscalation",
  description:
    "Takes up an escalation, or an incident that was opened from a find: the Security Response team acknowledges it and begins the analysis.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD" }],
    transitions: [{ machine: "Incident", from: ["SUSPECTED"], to: "RECEIVED" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4", "IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2"] },
      { framework: "SOC_2", ids: ["CC7.3"] },
    ],
  },
  input: ReceiveEscalationInput,
  decide: (given) => ({
    summary: "Received the escalation and began the analysis",
    writes: [
      setIncident(given.loaded, { state: "RECEIVED", receivedAt: given.loaded.incident.receivedAt ?? given.now }),
      incidentMilestone(given, "RECEIVED"),
    ],
  }),
});
