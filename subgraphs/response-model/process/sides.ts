import type { Vocabulary } from "../vocabulary.js";

/** The two sides of the responsibility matrix. */
export const sides = {
  SECURITY_TEAM: {
    title: "Security team",
    koreanTitle: "보안 팀",
    description:
      "The central security responders. They lead, investigate and guide every response, whichever service it concerns, and do not change a service themselves.",
  },
  SERVICE_TEAM: {
    title: "Service team",
    koreanTitle: "서비스 팀",
    description:
      "The engineers who build and run a service. They know it best, so they triage its alerts, carry out the changes in it and decide what is repaired first, for the services they own.",
  },
} as const satisfies Vocabulary;

export type Side = keyof typeof sides;
