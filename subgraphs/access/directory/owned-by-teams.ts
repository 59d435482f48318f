import type { ConditionOf } from "../../../platform/graphql/lists/conditions.js";

/**
 * The services that these teams own, by the copy of the directory: one array for a whole statement. Where they own none, nothing is looked at,
 * which PostgreSQL does not see by an array.
 */
const owned = (teamIds: string) => {
  const services = `FROM directory_service AS service WHERE service.owner_team_id = ANY(CAST(${teamIds} AS uuid[]))`;
  return { services: `ARRAY(SELECT service.id ${services})`, isAny: `EXISTS (SELECT ${services})` };
};

/** That the service in a column is owned by one of these teams. */
export const ownedBy =
  (column: string): ConditionOf<readonly string[]> =>
  (teamIds, parameter) => {
    const { services, isAny } = owned(parameter(teamIds));
    return `${isAny} AND ${column} = ANY(${services})`;
  };

/** That one of the services in a column is owned by one of these teams. */
export const withOneOwnedBy =
  (column: string): ConditionOf<readonly string[]> =>
  (teamIds, parameter) => {
    const { services, isAny } = owned(parameter(teamIds));
    return `${isAny} AND ${column} && ${services}`;
  };
