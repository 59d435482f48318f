import type { Term, Vocabulary } from "../vocabulary.js";
import type { Responsibility } from "./responsibilities.js";

interface ContributionKindTerm extends Term {
  /** The cell of the matrix that the contributor's team must hold; advice comes from a team function instead. */
  readonly responsibility?: Responsibility;
}

/** What people add to an incident besides its main steps. */
export const contributionKinds = {
  SERVICE_ANALYSIS: {
    title: "Service analysis",
    responsibility: "SERVICE_ANALYSIS_AND_INSIGHT",
    description: "A service team's analysis of what the events mean inside its service.",
  },
  SERVICE_INSIGHT: {
    title: "Service insight",
    responsibility: "SERVICE_INSIGHT_AND_EXPERTISE",
    description: "A service team's knowledge of its service, given while the response is planned and carried out.",
  },
  CONSULTATION: {
    title: "Security consultation",
    responsibility: "SECURITY_EXPERTISE_AND_CONSULTING",
    description: "A security expert's answer to a question of the people who act in the service.",
  },
  RECOVERY_GUIDANCE: {
    title: "Recovery guidance",
    responsibility: "RECOVERY_GUIDANCE",
    description: "The security team's advice on how to bring a service back safely and what to watch afterwards.",
  },
  BREACH_HUNT: {
    title: "Breach hunt",
    responsibility: "BREACH_HUNT",
    description: "The result of a search for further traces of the adversary that no alert has shown.",
  },
  ADVICE: {
    title: "Advice",
    description: "Advice of an advisory team, such as legal affairs, trust, threat intelligence or a partner team.",
  },
} as const satisfies Vocabulary<ContributionKindTerm>;

export type ContributionKind = keyof typeof contributionKinds;
