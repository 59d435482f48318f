import type { EntityManager } from "typeorm";
import type { LeftWithCustomers } from "../../domain/gates/customers/closing-gates.js";
import { fromUntold, withDuplicates } from "../notified-tenants.js";

/** What is still to be done for customers before an incident is looked back at or closed, in one statement. */
export async function leftWithCustomers(manager: EntityManager, incidentId: string): Promise<LeftWithCustomers> {
  const [left]: readonly [LeftWithCustomers] = await manager.query(
    `SELECT
       (SELECT count(DISTINCT tenant.tenant_id)::integer ${fromUntold("CAST($1 AS uuid)")}
          AND tenant.data_effects <> '{}') AS "untoldTenants",
       ARRAY(SELECT title FROM service_health_post WHERE incident_id = ANY(${withDuplicates("$1")}) AND state = 'PUBLISHED' ORDER BY id)
         AS "standingPosts"`,
    [incidentId],
  );
  return left;
}
