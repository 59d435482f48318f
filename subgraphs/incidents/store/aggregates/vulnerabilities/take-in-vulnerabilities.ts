import type { EntityManager } from "typeorm";

interface Merge {
  readonly incidentId: string;
  readonly duplicateId: string;
}

/**
 * Links the vulnerabilities that were exploited in a duplicate with the incident that goes on as well. It is no news of them, by which whoever reads
 * one of them alone would learn of the incident; and one more than may be linked by hand is better than one less.
 */
export const takeInVulnerabilities = (
  transaction: EntityManager,
  { incidentId, duplicateId }: Merge,
): Promise<unknown> =>
  transaction.query(
    `UPDATE vulnerability SET incident_ids = incident_ids || CAST($1 AS uuid)
     WHERE incident_ids @> ARRAY[CAST($2 AS uuid)] AND NOT incident_ids @> ARRAY[CAST($1 AS uuid)]`,
    [incidentId, duplicateId],
  );
