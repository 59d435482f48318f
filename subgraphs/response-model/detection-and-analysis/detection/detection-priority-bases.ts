import type { Vocabulary } from "../../vocabulary.js";

/** What the priority of a detection requirement rests on. */
export const detectionPriorityBases = {
  THREAT_INTELLIGENCE: {
    title: "Threat intelligence",
    description: "Adversaries who attack such services are known to use it.",
  },
  PAST_INCIDENT: { title: "Past incident", description: "It was used in an incident, which is named." },
  RISK_ASSESSMENT: {
    title: "Risk assessment",
    description: "An assessment of the service's architecture and data found the risk.",
  },
  EXERCISE: { title: "Exercise", description: "An attack simulation did it, and nobody noticed or noticed too late." },
  REGULATION: { title: "Regulation", description: "A law, a contract or a standard asks for the detection." },
} as const satisfies Vocabulary;

export type DetectionPriorityBasis = keyof typeof detectionPriorityBases;
