import type { CaseFile } from "./case-file.js";

/** Which roles of an incident nobody has accepted: one security lead, and one owner for each affected service. */
export function missingAssignments(
  assignments: CaseFile["assignments"],
  services: CaseFile["services"],
): readonly string[] {
  const accepted = assignments.filter(({ state }) => state === "ACCEPTED");
  const hasLead = accepted.some(({ role }) => role === "INCIDENT_RESPONSE_LEAD");
  const unowned = services.filter(
    ({ id }) => !accepted.some(({ role, serviceId }) => role === "SECURITY_INCIDENT_OWNER" && serviceId === id),
  );
  return [
    ...(hasLead ? [] : ["the incident response lead"]),
    ...unowned.map(({ name }) => `the security incident owner for ${name}`),
  ];
}
