import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";
import type { CaseFile, CaseMember } from "./case-file.js";

const isOnSecuritySide = ({ teams }: CaseMember) =>
  teams.some((team) =>
    team.responsibilities.some((code) => responsibilities[code as Responsibility]?.side === "SECURITY_TEAM"),
  );

/** Whether somebody could read an incident by its marking: what SQL decides of a viewer, decided of a person who is named. */
export function canRead(person: CaseMember, { incident, services }: Pick<CaseFile, "incident" | "services">): boolean {
  const { handling, serviceIds, virtualTeamPersonIds, askedPersonIds } = incident;
  if (handling === "GREEN" || handling === "CLEAR") return true;
  if (virtualTeamPersonIds.includes(person.id) || askedPersonIds.includes(person.id)) return true;
  if (handling === "RED") return false;
  if (handling === "AMBER") return person.teams.length > 0;
  const owners = services.filter(({ id }) => serviceIds.includes(id)).map(({ ownerTeamId }) => ownerTeamId);
  return isOnSecuritySide(person) || person.teams.some(({ id }) => owners.includes(id));
}
