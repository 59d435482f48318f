import type { EntityManager } from "typeorm";
import type { LeftWithCustomers } from "../../domain/gates/customers/closing-gates.js";
import { fromUntold, withDuplicates } from "../notices/notified-tenants.js";

/** What is still to be done for customers before some incidents are looked back at or closed, by incident, in one statement. */
export async function leftWithCustomers(
  manager: EntityManager,
  incidentIds: readonly string[],
): Promise<ReadonlyMap<string, LeftWithCustomers>> {
  const rows: readonly (LeftWithCustomers & { readonly id: string })[] = await manager.query(
    `SELECT wanted.id,
       (SELECT count(DISTINCT tenant.tenant_id)::integer ${fromUntold("wanted.id")}
          AND tenant.data_effects <> '{}') AS "untoldTenants",
       ARRAY(SELECT title FROM service_health_post
             WHERE incident_id = ANY(${withDuplicates("wanted.id")}) AND state = 'PUBLISHED' ORDER BY id) AS "standingPosts"
     FROM unnest(CAST($1 AS uuid[])) AS wanted (id)`,
    [incidentIds],
  );
  return new Map(rows.map(({ id, ...left }) => [id, left]));
}
