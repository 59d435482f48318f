import type { CaseFile } from "../case-file.js";
import { holderOf, leadRole } from "../holder-of.js";
import type { Consultation } from "../records/advice/consultation.js";
import { isOfLegal } from "./is-of-legal.js";
import { namedAsConsulted } from "./named-as-consulted.js";
import type { Participant } from "./participant.js";

/**
 * Whether somebody who reads the incident reads question and answers as well. What is privileged is for legal affairs, the
 * accepted lead and the executive incident managers; and for whoever legal affairs asked, until they have answered. It is for
 * no program.
 */
export function readsTexts(
  { kind, personId, memberships, appointments = [] }: Participant,
  consultation: Consultation,
  { assignments }: Pick<CaseFile, "assignments">,
): boolean {
  if (!consultation.isPrivileged) return true;
  if (kind !== "PERSON") return false;
  if (isOfLegal(memberships) || appointments.includes("EXECUTIVE_INCIDENT_MANAGER")) return true;
  if (holderOf(leadRole, assignments)?.personId === personId) return true;
  const isAsked = namedAsConsulted(consultation).some(({ id, isTeam }) =>
    isTeam ? memberships.some(({ teamId }) => teamId === id) : id === personId,
  );
  return consultation.state === "REQUESTED" && isAsked;
}
