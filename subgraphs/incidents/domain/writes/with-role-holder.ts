import type { VirtualTeamRole } from "../../../response-model/process/virtual-team-roles.js";
import type { Incident } from "../records/case/incident.js";
import type { Assignment } from "../records/people/assignment.js";

type Team = Pick<Incident, "virtualTeamPersonIds" | "virtualTeamRoles">;

/** The part in a virtual team that a role brings with it. */
const partOf = (role: Assignment["role"]): VirtualTeamRole =>
  role === "INCIDENT_RESPONSE_LEAD" ? "SECURITY_RESPONSE" : "SERVICE_ENGINEERING";

/** A virtual team, and in it whoever holds a role: where a marking leaves the incident to the team alone, they read it. */
export const withRoleHolder = (team: Team, { personId, role }: Pick<Assignment, "personId" | "role">): Team =>
  team.virtualTeamPersonIds.includes(personId)
    ? team
    : {
        virtualTeamPersonIds: [...team.virtualTeamPersonIds, personId],
        virtualTeamRoles: [...team.virtualTeamRoles, partOf(role)],
      };
