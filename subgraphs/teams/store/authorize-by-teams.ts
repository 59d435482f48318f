import { authorizeBy, type FindAppointed, type FindTeams } from "../../access/acting/authorize.js";
import { codesOf } from "../domain/matrix.js";

/** Finds those among the teams: a security responsibility counts for every service, a service responsibility for owned ones. */
const findTeams: FindTeams = async (transaction, cells, functions, serviceIds) => {
  const securitySide = codesOf("SECURITY_TEAM");
  return transaction.query(
    `SELECT team.id AS "teamId", team.name AS "teamName" FROM team
     WHERE team.function = ANY($1) OR team.responsibilities && $2::text[]
        OR (team.responsibilities && $3::text[]
            AND EXISTS (SELECT FROM service WHERE owner_team_id = team.id AND id = ANY($4)))
     ORDER BY team.name LIMIT 20`,
    [functions, cells.filter((code) => securitySide.includes(code)), cells, serviceIds],
  );
};

/** Whom the organization has appointed to something, by name. */
const findAppointed: FindAppointed = (transaction, appointment) =>
  transaction.query(
    "SELECT id, name FROM person WHERE appointments <> '{}' AND $1 = ANY(appointments) ORDER BY name, id",
    [appointment],
  );

/** Permission by the response model, with refusals that name holders out of the tables of teams. */
export const authorizeByTeams = authorizeBy(findTeams, findAppointed);
