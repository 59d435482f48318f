import type { EntityManager } from "typeorm";

/** Whether an incident has an alert that was found to be a true positive, besides these. */
export async function hasOtherTruePositive(
  transaction: EntityManager,
  incidentId: string,
  alertIds: readonly string[],
): Promise<boolean> {
  const [found] = await transaction.query<{ isThere: boolean }[]>(
    `SELECT EXISTS (SELECT FROM alert WHERE incident_id = $1 AND disposition = 'TRUE_POSITIVE'
       AND id <> ALL(CAST($2 AS uuid[]))) AS "isThere"`,
    [incidentId, alertIds],
  );
  return found?.isThere ?? false;
}
