import type { Phase } from "../process/phases.js";
import type { Term, Vocabulary } from "../vocabulary.js";

interface IncidentStateTerm extends Term {
  /** The phase of the process that an incident in this state is in. */
  readonly phase: Phase;
}

/** The states an incident moves through, from its escalation to its end. */
export const incidentStates = {
  ESCALATED: {
    title: "Escalated",
    phase: "DETECTION_AND_ANALYSIS",
    description: "A service team has escalated, and the security team has not yet taken it up.",
  },
  DETECTION_AND_ANALYSIS: {
    title: "Detection and analysis",
    phase: "DETECTION_AND_ANALYSIS",
    description: "The virtual team analyses the events, to confirm the incident or, after a loop back, to learn more.",
  },
  CONTAINMENT: {
    title: "Containment",
    phase: "CONTAINMENT",
    description: "The service team is stopping the incident from reaching more systems, data or customers.",
  },
  ERADICATION: {
    title: "Eradication",
    phase: "ERADICATION",
    description: "The service team is evicting the adversary and closing the ways in that were used.",
  },
  RECOVERY: {
    title: "Recovery",
    phase: "RECOVERY",
    description: "The service team is restoring the services to a trusted state and validating that they stay there.",
  },
  POST_INCIDENT_ACTIVITY: {
    title: "Post-incident activity",
    phase: "POST_INCIDENT_ACTIVITY",
    description: "The services are recovered, and the incident and the response to it are under review.",
  },
  CLOSED: {
    title: "Closed",
    phase: "POST_INCIDENT_ACTIVITY",
    description:
      "The review is finished and nothing more happens to the incident, though follow-ups may still be open.",
  },
  DISMISSED: {
    title: "Dismissed",
    phase: "DETECTION_AND_ANALYSIS",
    description: "The analysis showed that there was no incident, and the reason is on record.",
  },
} as const satisfies Vocabulary<IncidentStateTerm>;

export type IncidentState = keyof typeof incidentStates;
