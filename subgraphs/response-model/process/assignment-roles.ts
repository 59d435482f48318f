import type { Term, Vocabulary } from "../vocabulary.js";
import type { Responsibility } from "./responsibilities.js";

interface AssignmentRoleTerm extends Term {
  /** The cell of the matrix that the assigned person's team must hold. */
  readonly responsibility: Responsibility;
}

/** The roles that one named person holds in one incident. */
export const assignmentRoles = {
  INCIDENT_RESPONSE_LEAD: {
    title: "Incident response lead",
    responsibility: "INCIDENT_RESPONSE_LEAD",
    description: "The one person of the security team who leads the response to this incident.",
  },
  SECURITY_INCIDENT_OWNER: {
    title: "Security incident owner",
    responsibility: "SECURITY_INCIDENT_OWNER",
    description: "The one person of a service team who answers for this incident inside that service.",
  },
} as const satisfies Vocabulary<AssignmentRoleTerm>;

export type AssignmentRole = keyof typeof assignmentRoles;
