import type { CaseFile } from "./case-file.js";
import type { Assignment } from "./records/assignment.js";

/** The assignment of whoever has accepted a role and holds it now, if anybody. */
export function holderOf(
  { role, serviceId }: Pick<Assignment, "role" | "serviceId">,
  assignments: CaseFile["assignments"],
): Assignment | undefined {
  return assignments.find(
    (other) => other.state === "ACCEPTED" && other.role === role && other.serviceId === serviceId,
  );
}
