import type { CaseFile } from "../case-file.js";
import { holderOf, leadRole } from "./holder-of.js";
import type { Participant } from "./participant.js";

/** Whether somebody leads the response: whoever has accepted to, and until somebody has, security on-call. */
export function leadsCase(
  { personId, memberships }: Pick<Participant, "personId" | "memberships">,
  { assignments }: Pick<CaseFile, "assignments">,
): boolean {
  const lead = holderOf(leadRole, assignments);
  if (lead) return lead.personId === personId;
  return memberships.some((team) => team.responsibilities.includes("SECURITY_ON_CALL_AND_RESPONSE_LEAD"));
}
