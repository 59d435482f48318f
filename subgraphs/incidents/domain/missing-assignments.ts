import type { CaseFile } from "./case-file.js";
import { holderOf } from "./holder-of.js";
import { roleWords } from "./role-words.js";

/** Which roles of an incident nobody has accepted: one security lead, and one owner for each affected service. */
export function missingAssignments(
  assignments: CaseFile["assignments"],
  services: CaseFile["services"],
): readonly string[] {
  const needed = [
    { role: "INCIDENT_RESPONSE_LEAD", serviceId: null },
    ...services.map(({ id }) => ({ role: "SECURITY_INCIDENT_OWNER", serviceId: id }) as const),
  ] as const;
  return needed.filter((role) => !holderOf(role, assignments)).map((role) => roleWords(role, { services }));
}
