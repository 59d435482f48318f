import type { Phase } from "../../process/phases.js";
import type { Term, Vocabulary } from "../../vocabulary.js";

interface ServiceResponseStateTerm extends Term {
  /** The phase of the process that a service in this state is in; none for one that is released. */
  readonly phase?: Phase;
}

/** The states of the response of one affected service, in each round anew. The order is that of the way through them. */
export const serviceResponseStates = {
  ANALYSIS: {
    title: "Analysis",
    phase: "DETECTION_AND_ANALYSIS",
    description: "It is being found out what happened to the service. Every round begins here.",
  },
  CONTAINMENT: {
    title: "Containment",
    phase: "CONTAINMENT",
    description: "The service team is stopping the incident from reaching more systems, data or customers.",
  },
  ERADICATION: {
    title: "Eradication",
    phase: "ERADICATION",
    description: "The service team is evicting the adversary and closing the ways in.",
  },
  RECOVERY: {
    title: "Recovery",
    phase: "RECOVERY",
    description: "The service team is restoring the service to its last known good state.",
  },
  RESTORED: {
    title: "Restored",
    phase: "RECOVERY",
    description: "The service team says that the service is restored. The security team has not yet validated that.",
  },
  VALIDATED: {
    title: "Validated",
    phase: "RECOVERY",
    description: "The security team has watched the restored service and found no sign of the breach.",
  },
  RELEASED: {
    title: "Released",
    description: "The service was found not to be affected. It no longer counts, unless it joins again.",
  },
} as const satisfies Vocabulary<ServiceResponseStateTerm>;

export type ServiceResponseState = keyof typeof serviceResponseStates;

/** How many hours the team of a service has to assess the severity after the service has joined. */
export const assessmentHours = 4;
