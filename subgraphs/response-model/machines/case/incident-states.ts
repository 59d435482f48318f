import type { Words } from "../../../../platform/runtime/words.js";
import type { Phase } from "../../process/phases.js";
import type { Term, Vocabulary } from "../../vocabulary.js";

interface IncidentStateTerm extends Term {
  /** The phase of the process that an incident in this state is in; of a declared one, it follows from its services. */
  readonly phase?: Phase;
}

/** The states an incident moves through. What its services do in between is in their responses. */
export const incidentStates = {
  SUSPECTED: {
    title: "Suspected",
    koreanTitle: "의심",
    phase: "DETECTION_AND_ANALYSIS",
    description:
      "A service team has escalated, or somebody has opened it from a find of their own, and the security team has not yet taken it up.",
  },
  RECEIVED: {
    title: "Received",
    koreanTitle: "접수됨",
    phase: "DETECTION_AND_ANALYSIS",
    description: "The security team has taken it up and finds out, with the services concerned, whether it is real.",
  },
  DECLARED: {
    title: "Declared",
    koreanTitle: "선언됨",
    description:
      "It is real. Each affected service has its own response; the phase of the incident is that of the service that is least far.",
  },
  POST_INCIDENT_ACTIVITY: {
    title: "Post-incident activity",
    koreanTitle: "인시던트 사후 활동",
    phase: "POST_INCIDENT_ACTIVITY",
    description: "Every service is validated or released, and the incident and the response to it are under review.",
  },
  CLOSED: {
    title: "Closed",
    koreanTitle: "종결됨",
    phase: "POST_INCIDENT_ACTIVITY",
    description: "The review is finished. Follow-ups may still be open, and the incident can be reopened.",
  },
  DISMISSED: {
    title: "Dismissed",
    koreanTitle: "기각됨",
    phase: "DETECTION_AND_ANALYSIS",
    description: "Before it was declared, it turned out to be none, and the reason is on record. It can be reopened.",
  },
  WITHDRAWN: {
    title: "Withdrawn",
    koreanTitle: "철회됨",
    phase: "DETECTION_AND_ANALYSIS",
    description:
      "After it was declared, it turned out to be false or an exercise, and an executive incident manager agreed. It can be reopened.",
  },
  MERGED: {
    title: "Merged",
    koreanTitle: "병합됨",
    phase: "DETECTION_AND_ANALYSIS",
    description:
      "It is the same as another incident, which goes on with its services, its alerts and its clocks. Its history stays readable. This is final.",
  },
} as const satisfies Vocabulary<IncidentStateTerm>;

export type IncidentState = keyof typeof incidentStates;

/** A state as part of a sentence, in each language. */
export function stateWords(state: IncidentState): Words {
  const { title, koreanTitle } = incidentStates[state];
  return { en: title.toLowerCase(), ko: koreanTitle };
}
