import type { Term, Vocabulary } from "../vocabulary.js";
import type { PhaseGroup } from "./phase-groups.js";

interface PhaseArrowTerm extends Term {
  readonly from: PhaseGroup;
  readonly to: PhaseGroup;
}

/** The arrows of the cycle, in the order in which they are told. Three of the six lead back: the process is a loop. */
export const phaseArrows = {
  READINESS_MEETS_PRODUCTION: {
    from: "PREPARATION",
    to: "DETECTION_AND_ANALYSIS",
    title: "Readiness meets production",
    description: "What was prepared runs in production, where it detects signs of an incident.",
  },
  ANALYSIS_IS_ACTED_ON: {
    from: "DETECTION_AND_ANALYSIS",
    to: "CONTAINMENT_ERADICATION_RECOVERY",
    title: "The analysis is acted on",
    description: "A confirmed incident with a recorded analysis is contained, eradicated and recovered from.",
  },
  MORE_ANALYSIS_IS_NEEDED: {
    from: "CONTAINMENT_ERADICATION_RECOVERY",
    to: "DETECTION_AND_ANALYSIS",
    title: "More analysis is needed",
    description:
      "What responders meet while they act is analysed again. This way back is part of the process, no error.",
  },
  RESPONSE_IS_REVIEWED: {
    from: "CONTAINMENT_ERADICATION_RECOVERY",
    to: "POST_INCIDENT_ACTIVITY",
    title: "The response is reviewed",
    description: "When the recovery has been validated, the people who took part look back at the incident.",
  },
  LESSONS_CHANGE_PREPARATION: {
    from: "POST_INCIDENT_ACTIVITY",
    to: "PREPARATION",
    title: "Lessons change preparation",
    description:
      "A review changes procedures, training or tools, so that the next incident meets a better organization.",
  },
  LESSONS_CHANGE_DETECTION: {
    from: "POST_INCIDENT_ACTIVITY",
    to: "DETECTION_AND_ANALYSIS",
    title: "Lessons change detection",
    description:
      "A review adds or sharpens detection requirements, so that the same attack is noticed sooner next time.",
  },
} as const satisfies Vocabulary<PhaseArrowTerm>;
