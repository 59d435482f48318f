import { Any, type EntityManager } from "typeorm";
import { readTogether } from "../../../platform/database/statements/read-together.js";
import { responsibilities } from "../../response-model/process/responsibilities.js";
import { authorizeBy, type FindAppointed, type FindTeams } from "../acting/authorize.js";
import {
  type DirectoryPerson,
  type DirectoryService,
  type DirectoryTeam,
  directoryTables,
} from "./directory-tables.js";

/** Finds teams in the directory: a security responsibility counts for every service, a service responsibility for owned ones. */
const findTeams: FindTeams = async (transaction, cells, functions, serviceIds) => {
  const ofSecurity = cells.filter((code) => responsibilities[code].side === "SECURITY_TEAM");
  return transaction.query(
    `SELECT team.id AS "teamId", team.name AS "teamName" FROM directory_team AS team
     WHERE team.function = ANY($1) OR team.responsibilities && $2::text[]
        OR (team.responsibilities && $3::text[]
            AND EXISTS (SELECT FROM directory_service WHERE owner_team_id = team.id AND id = ANY($4)))
     ORDER BY team.name LIMIT 20`,
    [functions, ofSecurity, cells, serviceIds],
  );
};

/** Whom the organization has appointed to something, by name; nobody who has left. */
export const findAppointed: FindAppointed = (transaction, appointment) =>
  transaction.query(
    `SELECT id, name FROM directory_person
     WHERE appointments <> '{}' AND $1 = ANY(appointments) AND active ORDER BY name, id`,
    [appointment],
  );

/** Permission by the response model, with refusals that name holders out of the directory. */
export const authorizeByDirectory = authorizeBy(findTeams, findAppointed);

/** The services with these ids that the directory knows. */
export const findServices = (transaction: EntityManager, ids: readonly string[]): Promise<DirectoryService[]> =>
  transaction.findBy(directoryTables.DirectoryService, { id: Any([...ids]) });

/** A person with the teams they belong to. */
export interface Responder extends DirectoryPerson {
  readonly teams: readonly DirectoryTeam[];
}

/** The people `$1` whose account is open, and their teams. */
const respondersById = {
  people: { table: directoryTables.DirectoryPerson, where: "id = ANY($1::uuid[]) AND active" },
  teams: {
    table: directoryTables.DirectoryTeam,
    where: "id IN (SELECT unnest(team_ids) FROM directory_person WHERE id = ANY($1::uuid[]))",
  },
};

/**
 * The people with these ids, each with the teams they belong to: whom something is given to, or who is asked. Nobody who has left:
 * they could not answer.
 */
export async function findResponders(
  transaction: EntityManager,
  ids: readonly string[],
): Promise<readonly Responder[]> {
  const { people, teams } = await readTogether(transaction, respondersById, [ids]);
  return inTheirTeams(people, teams);
}

/** People with those of the teams that they belong to. */
export const inTheirTeams = (people: readonly DirectoryPerson[], teams: readonly DirectoryTeam[]): Responder[] =>
  people.map((person) => ({ ...person, teams: teams.filter(({ id }) => person.teamIds.includes(id)) }));
