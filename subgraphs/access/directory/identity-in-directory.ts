import type { Identity } from "./identity.js";
import type { FindIdentity } from "./identity-query.js";

/** Who a subject is, as the directory knows it, read in one statement. */
export const identityInDirectory: FindIdentity = async (manager, subject) => {
  const [row] = await manager.query<Identity[]>(
    `SELECT person.subject, person.kind, person.id AS "personId", person.name,
            person.appointments,
            ARRAY(SELECT other.id FROM directory_person AS other
                  WHERE lower(other.email) = lower(person.email) AND other.id <> person.id ORDER BY other.id) AS "otherAccountIds",
            person.operations,
            to_char(person.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "expiresAt",
            COALESCE(
              (SELECT jsonb_agg(
                 jsonb_build_object(
                   'teamId', team.id, 'teamName', team.name, 'function', team.function,
                   'serviceIds', ARRAY(SELECT service.id FROM directory_service AS service
                                       WHERE service.owner_team_id = team.id ORDER BY service.id),
                   'responsibilities', team.responsibilities)
                 ORDER BY array_position(person.team_ids, team.id))
               FROM directory_team AS team WHERE team.id = ANY(person.team_ids)),
              '[]') AS memberships
     FROM directory_person AS person WHERE person.subject = $1 AND person.active`,
    [subject],
  );
  return row ?? null;
};
