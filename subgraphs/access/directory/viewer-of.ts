import { Any, type EntityManager } from "typeorm";
import type { Viewer } from "../../../platform/identity/viewer.js";
import type { Responder } from "./directory.js";
import { directoryTables } from "./directory-tables.js";

/** A person as the directory knows them, as if they asked themselves: what they may do, and what they may read. */
export async function viewerOf(transaction: EntityManager, person: Responder): Promise<Viewer> {
  const owned = await transaction.findBy(directoryTables.DirectoryService, { ownerTeamId: Any([...person.teamIds]) });
  return {
    subject: person.subject,
    kind: person.kind,
    personId: person.id,
    name: person.name,
    memberships: person.teams.map((team) => ({
      teamId: team.id,
      teamName: team.name,
      function: team.function,
      serviceIds: owned.filter(({ ownerTeamId }) => ownerTeamId === team.id).map(({ id }) => id),
      responsibilities: team.responsibilities,
    })),
    appointments: person.appointments,
  };
}
