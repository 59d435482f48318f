import type { Vocabulary } from "../vocabulary.js";

/** The four boxes in which the published diagram shows the six phases. */
export const phaseGroups = {
  PREPARATION: {
    title: "Preparation",
    description:
      "The readiness of the organization: its tools, its procedures, the competence of its people, and proof that all of them work.",
  },
  DETECTION_AND_ANALYSIS: {
    title: "Detection and analysis",
    description:
      "An incident is noticed in production, and every event around it is analysed to confirm that it is real.",
  },
  CONTAINMENT_ERADICATION_RECOVERY: {
    title: "Containment, eradication, recovery",
    description:
      "Actions against the incident, each based on the analysis made before it. They often show that more analysis is needed before the recovery is complete.",
  },
  POST_INCIDENT_ACTIVITY: {
    title: "Post-incident activity",
    description:
      "A look back after recovery, which decides whether preparation or detection and analysis must change because of this incident.",
  },
} as const satisfies Vocabulary;

export type PhaseGroup = keyof typeof phaseGroups;
