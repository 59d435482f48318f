import type { CaseFile } from "../case-file.js";
import type { Assignment } from "../records/people/assignment.js";

/** A role in words, such as "the security incident owner for Exchange". */
export function roleWords(
  { role, serviceId }: Pick<Assignment, "role" | "serviceId">,
  { services }: Pick<CaseFile, "services">,
): { readonly en: string; readonly ko: string } {
  if (role === "INCIDENT_RESPONSE_LEAD") return { en: "the incident response lead", ko: "인시던트 대응 리드" };
  const service = services.find(({ id }) => id === serviceId)?.name ?? serviceId;
  return { en: `the security incident owner for ${service}`, ko: `서비스 ${service}의 보안 인시던트 소유자` };
}
