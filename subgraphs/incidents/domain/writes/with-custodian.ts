import type { CaseMember } from "../case-file.js";
import type { Incident } from "../records/case/incident.js";

type Team = Pick<Incident, "virtualTeamPersonIds" | "virtualTeamRoles">;

/** A virtual team, and in it whoever has evidence: they read what they answer for. */
export const withCustodian = (team: Team, { id }: Pick<CaseMember, "id">): Team =>
  team.virtualTeamPersonIds.includes(id)
    ? team
    : {
        virtualTeamPersonIds: [...team.virtualTeamPersonIds, id],
        virtualTeamRoles: [...team.virtualTeamRoles, "FORENSICS"],
      };
