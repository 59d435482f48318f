/** The columns of an affected tenant, as a statement names them. */
interface TenantColumns {
  readonly incidentId: string;
  readonly serviceId: string;
  readonly region: string;
  readonly tenantId: string;
  readonly affectedSince: string;
}

/** As SQL names them; the query builder has names of its own. */
export const tenantColumns: TenantColumns = {
  incidentId: "tenant.incident_id",
  serviceId: "tenant.service_id",
  region: "tenant.region",
  tenantId: "tenant.tenant_id",
  affectedSince: "tenant.affected_since",
};

/** An incident and its duplicates, with theirs in turn: what was sent in any of them was sent to its customers. */
export const withDuplicates = (incidentId: string): string => `ARRAY(WITH RECURSIVE twin AS (
    SELECT CAST(${incidentId} AS uuid) AS id
    UNION ALL
    SELECT next.id FROM twin JOIN incident AS next ON next.merged_into_id = twin.id)
  SELECT twin.id FROM twin)`;

/**
 * The condition that it is known whom a `delivery` has reached: it went to somebody, and all tenants whom it did not reach are named.
 */
export const isConfirmed =
  "(delivery.sent_count > 0 AND delivery.failed_count <= cardinality(delivery.failed_tenant_ids))";

/** The condition that a tenant is in the group of a `delivery`, whether it reached them or not. */
export const isAddressed = ({ serviceId, region, tenantId }: TenantColumns): string =>
  `(delivery.service_ids = '{}' OR ${serviceId} = ANY(delivery.service_ids))
    AND (delivery.regions = '{}' OR ${region} = ANY(delivery.regions))
    AND (delivery.tenant_ids = '{}' OR ${tenantId} = ANY(delivery.tenant_ids))`;

/**
 * The condition that a confirmed `delivery` reached a tenant after the tenant was on record in its service; for one that was sent
 * in a duplicate, after it was on record there.
 */
export function isReached(tenant: TenantColumns): string {
  const { incidentId, serviceId, tenantId, affectedSince } = tenant;
  return `${isAddressed(tenant)}
    AND NOT ${tenantId} = ANY(delivery.failed_tenant_ids)
    AND (delivery.incident_id = ${incidentId} AND delivery.sent_at >= ${affectedSince} OR delivery.incident_id <> ${incidentId} AND EXISTS (
      SELECT FROM affected_tenant AS there
      WHERE there.incident_id = delivery.incident_id AND there.service_id = ${serviceId} AND there.tenant_id = ${tenantId} AND
        there.ended_at IS NULL AND there.affected_since <= delivery.sent_at))`;
}

/** That a notice was sent to a tenant in one of some incidents, its own and its duplicates, and reached it as far as is known. */
export const isNotified = (incidentIds: string, tenant: TenantColumns): string =>
  `EXISTS (SELECT FROM notice_delivery AS delivery
    WHERE delivery.incident_id = ANY(${incidentIds}) AND ${isConfirmed} AND ${isReached(tenant)})`;

/** The affected tenants of an incident whom no notice has reached, as `tenant`; what follows narrows them down. */
export const fromUntold = (incidentId: string): string =>
  `FROM (SELECT ${withDuplicates(incidentId)} AS ids OFFSET 0) AS twins
   JOIN affected_tenant AS tenant ON tenant.incident_id = ${incidentId} AND tenant.ended_at IS NULL
   WHERE NOT ${isNotified("twins.ids", tenantColumns)}`;
