import { type Responsibility, responsibilities } from "../../../response-model/process/responsibilities.js";
import type { CaseFile, CaseMember } from "../case-file.js";

/** Whether a team is of the security side: it holds a cell of it. */
const isOfSecurity = ({ responsibilities: cells }: CaseMember["teams"][number]): boolean =>
  cells.some((cell) => responsibilities[cell as keyof typeof responsibilities]?.side === "SECURITY_TEAM");

const onCall: Responsibility = "SECURITY_ON_CALL_AND_RESPONSE_LEAD";

export const isOnSecuritySide = ({ teams }: Pick<CaseMember, "teams">): boolean => teams.some(isOfSecurity);

/**
 * Whether somebody who is to do something in an incident may read it for good: what `circles` says of its marking, but for those
 * who read it only until they have answered.
 */
export function mayRead(
  { incident, services }: Pick<CaseFile, "incident" | "services">,
  { id, teams }: Pick<CaseMember, "id" | "teams">,
): boolean {
  const { handling, virtualTeamPersonIds, serviceIds } = incident;
  // Before there is a virtual team, security on-call is it.
  if (virtualTeamPersonIds.length === 0 && teams.some((team) => team.responsibilities.includes(onCall))) return true;
  if (virtualTeamPersonIds.includes(id) || handling === "GREEN" || handling === "CLEAR") return true;
  if (handling === "AMBER") return teams.length > 0;
  if (handling === "RED") return false;
  const owners = services.filter((service) => serviceIds.includes(service.id)).map(({ ownerTeamId }) => ownerTeamId);
  return teams.some((team) => isOfSecurity(team) || owners.includes(team.id));
}
