import type { CaseFile } from "./case-file.js";
import type { Assignment } from "./records/assignment.js";

/** A role in words, such as "the security incident owner for Exchange". */
export function roleWords(
  { role, serviceId }: Pick<Assignment, "role" | "serviceId">,
  { services }: Pick<CaseFile, "services">,
): string {
  if (role === "INCIDENT_RESPONSE_LEAD") return "the incident response lead";
  return `the security incident owner for ${services.find(({ id }) => id === serviceId)?.name ?? serviceId}`;
}
