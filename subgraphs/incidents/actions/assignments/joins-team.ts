import type { Write } from "../../../../platform/actions/decision.js";
import type { AssignmentFile } from "../../domain/people/role-files.js";
import type { Records } from "../../domain/records/records.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { withRoleHolder } from "../../domain/writes/with-role-holder.js";

/** What keeps whoever accepts a role a reader: in a RED incident they are of the virtual team, if they have dropped out of it. */
export function joinsTeam(file: AssignmentFile): readonly Write<Records>[] {
  const { incident, assignment } = file;
  const team = withRoleHolder(incident, assignment);
  return incident.handling === "RED" && team !== incident ? [setIncident(file, team)] : [];
}
