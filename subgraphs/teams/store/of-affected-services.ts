import type { BatchLoad } from "../../../platform/graphql/load.js";
import { codesOf } from "../domain/matrix.js";
import type { OnCallRotation } from "../domain/records/on-call-rotation.js";
import type { Team } from "../domain/records/team.js";
import { tables } from "./tables.js";

/** Several services as one key of a {@link BatchLoad}. */
export const keyOf = (serviceIds: readonly string[]): string => serviceIds.join(" ");

const idsOf = (key: string): readonly string[] => key.split(" ").filter((id) => id !== "");

const servicesOf = (keys: readonly string[]): readonly string[] => [...new Set(keys.flatMap(idsOf))];

interface WithOwned {
  readonly ofSecurity: boolean;
  /** Those of the asked services that the team owns. */
  readonly owned: readonly string[];
}

/** Those of the rows that an incident on the services of the key concerns. */
function concernedBy<Row extends WithOwned>(rows: readonly Row[], key: string): readonly Row[] {
  const affected = new Set(idsOf(key));
  return rows.filter(({ ofSecurity, owned }) => ofSecurity || owned.some((id) => affected.has(id)));
}

/** The teams that an incident on these services concerns: the owners of the services, and the security side. */
export const responsibleTeams: BatchLoad<readonly Team[]> = async ({ database }, keys) => {
  const rows = await database.query<(Team & WithOwned)[]>(
    `SELECT * FROM (
       SELECT team.*, team.responsibilities && $2::text[] AS "ofSecurity",
              ARRAY(SELECT service.id FROM service WHERE service.owner_team_id = team.id AND service.id = ANY($1)) AS owned
       FROM team) AS team
     WHERE "ofSecurity" OR cardinality(owned) > 0 ORDER BY name, id`,
    [servicesOf(keys), codesOf("SECURITY_TEAM")],
  );
  return new Map(keys.map((key) => [key, concernedBy(rows, key)]));
};

/** The rotations that an incident on these services calls: those of security, and of the owners of the services. */
export const rotationsFor: BatchLoad<readonly OnCallRotation[]> = async ({ database }, keys) => {
  const { raw, entities } = await database.manager
    .createQueryBuilder(tables.OnCallRotation, "rotation")
    .innerJoin(tables.Team.options.name, "team", "team.id = rotation.teamId")
    .addSelect("'SECURITY_ON_CALL_AND_RESPONSE_LEAD' = ANY(team.responsibilities)", "ofSecurity")
    .addSelect(
      `ARRAY(SELECT service.id FROM service WHERE service.owner_team_id = team.id AND service.id = ANY(CAST(:ids AS uuid[])))`,
      "owned",
    )
    .where(
      `('SECURITY_ON_CALL_AND_RESPONSE_LEAD' = ANY(team.responsibilities)
        OR EXISTS (SELECT FROM service WHERE service.owner_team_id = team.id AND service.id = ANY(CAST(:ids AS uuid[]))))`,
    )
    .setParameters({ ids: servicesOf(keys) })
    .orderBy("rotation.name")
    .addOrderBy("rotation.id")
    .getRawAndEntities<{ ofSecurity: boolean; owned: readonly string[] }>();
  const rows = entities.map((rotation, index) => ({
    rotation,
    ofSecurity: raw[index]?.ofSecurity ?? false,
    owned: raw[index]?.owned ?? [],
  }));
  return new Map(keys.map((key) => [key, concernedBy(rows, key).map(({ rotation }) => rotation)]));
};
