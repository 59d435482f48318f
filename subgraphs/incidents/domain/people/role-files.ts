import type { CaseFile, CaseMember } from "../case-file.js";
import type { Assignment } from "../records/people/assignment.js";

/** An incident, a role in it, and whoever is named for it. */
export interface RoleFile extends CaseFile {
  readonly role: Pick<Assignment, "role" | "serviceId">;
  readonly people: readonly CaseMember[];
}

/** The same, where the role is that of an assignment. */
export interface AssignmentFile extends RoleFile {
  readonly assignment: Assignment;
}
