import type { Identity } from "./identity.js";
import type { FindIdentity } from "./identity-query.js";

/** The tables that people, teams and services stand in, and which of the people act. */
interface OrganizationTables {
  readonly person: string;
  readonly team: string;
  readonly service: string;
  /** A condition on `person`. */
  readonly acts: string;
}

/** Who a subject is, with everything that permission is decided by, read from these tables in one statement. */
export function identityFrom({ person, team, service, acts }: OrganizationTables): FindIdentity {
  const statement = `
    SELECT person.subject, person.kind, person.id AS "personId", person.name,
           person.appointments,
           ARRAY(SELECT other.id FROM ${person} AS other
                 WHERE lower(other.email) = lower(person.email) AND other.id <> person.id ORDER BY other.id) AS "otherAccountIds",
           person.operations,
           to_char(person.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "expiresAt",
           COALESCE(
             (SELECT jsonb_agg(
                jsonb_build_object(
                  'teamId', team.id, 'teamName', team.name, 'function', team.function,
                  'serviceIds', ARRAY(SELECT service.id FROM ${service} AS service
                                      WHERE service.owner_team_id = team.id ORDER BY service.id),
                  'responsibilities', team.responsibilities)
                ORDER BY array_position(person.team_ids, team.id))
              FROM ${team} AS team WHERE team.id = ANY(person.team_ids)),
             '[]') AS memberships
    FROM ${person} AS person WHERE person.subject = $1 AND ${acts}`;
  return async (manager, subject) => {
    const [row] = await manager.query<Identity[]>(statement, [subject]);
    return row ?? null;
  };
}
