import type { Vocabulary } from "../vocabulary.js";

/** The three activities of the responsibility matrix. */
export const activities = {
  DETECTION_AND_ANALYSIS: {
    title: "Detection and analysis",
    description:
      "Finding signs of an incident in production and analysing all of them, until it is clear whether an incident really happened and what it touches.",
  },
  CONTAINMENT_ERADICATION_RECOVERY: {
    title: "Containment, eradication, recovery",
    description:
      "Stopping the incident from spreading, removing the adversary and its way in, and bringing the services back to a trusted state.",
  },
  POST_INCIDENT_ACTIVITY: {
    title: "Post-incident activity",
    description:
      "Looking back at the incident and at the response to it, keeping what was collected, and turning what was learned into changes.",
  },
} as const satisfies Vocabulary;

export type Activity = keyof typeof activities;
