import type { EntityManager } from "typeorm";
import type { Identity } from "../../access/directory/identity.js";

/** Who a subject is, with everything that permission is decided by, read in one statement; null for an unknown one. */
export async function identityOf(manager: EntityManager, subject: string): Promise<Identity | null> {
  const [row] = await manager.query<Identity[]>(
    `SELECT person.subject, person.kind, person.id AS "personId", person.name,
            person.appointments,
            ARRAY(SELECT other.id FROM person AS other
                  WHERE lower(other.email) = lower(person.email) AND other.id <> person.id ORDER BY other.id) AS "otherAccountIds",
            person.operations,
            to_char(person.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "expiresAt",
            COALESCE(
              (SELECT jsonb_agg(
                 jsonb_build_object(
                   'teamId', team.id, 'teamName', team.name, 'function', team.function,
                   'serviceIds', ARRAY(SELECT service.id FROM service WHERE service.owner_team_id = team.id ORDER BY service.id),
                   'responsibilities', team.responsibilities)
                 ORDER BY array_position(person.team_ids, team.id))
               FROM team WHERE team.id = ANY(person.team_ids)),
              '[]') AS memberships
     FROM person WHERE person.subject = $1 AND person.deactivated_at IS NULL`,
    [subject],
  );
  return row ?? null;
}
