import type { EntityManager } from "typeorm";

/**
 * The affected tenants of a duplicate count in the incident that goes on, as they are on record there, where that one has them not
 * on record itself: a hundred thousand in one statement. They do so from now on: what was sent before to the customers of that one
 * was not sent to them. What is on record with the duplicate stays there.
 */
export const takeInTenants = (
  transaction: EntityManager,
  { incidentId, duplicateId, now }: { readonly incidentId: string; readonly duplicateId: string; readonly now: Date },
): Promise<unknown> =>
  transaction.query(
    `INSERT INTO affected_tenant (incident_id, id, service_id, tenant_id, name, region, datacenter, farm, server, contact,
                                  data_effects, affected_since, recorded_by_id, recorded_by_name, recorded_at)
     SELECT $1, gen_random_uuid(), service_id, tenant_id, name, region, datacenter, farm, server, contact, data_effects,
            $3, recorded_by_id, recorded_by_name, recorded_at
     FROM affected_tenant
     WHERE incident_id = $2 AND ended_at IS NULL
       AND service_id IN (SELECT service_id FROM service_response WHERE incident_id = $1)
     ON CONFLICT (incident_id, service_id, tenant_id) WHERE ended_at IS NULL DO NOTHING`,
    [incidentId, duplicateId, now],
  );
