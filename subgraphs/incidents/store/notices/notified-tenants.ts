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
 * That a delivery, as `told`, tells those of its group whom it reached: it went to somebody, and all whom it did not reach are
 * named. Where some are not, nobody knows who was told.
 */
export const isConfirmed = "(told.sent_count > 0 AND told.failed_count <= cardinality(told.failed_tenant_ids))";

/** That a tenant is in the group of a delivery, as `told`, whether it reached them or not. */
export const isAddressed = ({ serviceId, region, tenantId }: TenantColumns): string =>
  `(told.service_ids = '{}' OR ${serviceId} = ANY(told.service_ids))
    AND (told.regions = '{}' OR ${region} = ANY(told.regions))
    AND (told.tenant_ids = '{}' OR ${tenantId} = ANY(told.tenant_ids))`;

/**
 * That a confirmed delivery, as `told`, reached a tenant since it is on record in its service: of one that was sent in a
 * duplicate, since it was on record there.
 */
export function isReached(tenant: TenantColumns): string {
  const { incidentId, serviceId, tenantId, affectedSince } = tenant;
  return `${isAddressed(tenant)}
    AND NOT ${tenantId} = ANY(told.failed_tenant_ids)
    AND (told.incident_id = ${incidentId} AND told.sent_at >= ${affectedSince} OR told.incident_id <> ${incidentId} AND EXISTS (
      SELECT FROM affected_tenant AS there
      WHERE there.incident_id = told.incident_id AND there.service_id = ${serviceId} AND there.tenant_id = ${tenantId} AND
        there.ended_at IS NULL AND there.affected_since <= told.sent_at))`;
}

/** That a notice was sent to a tenant in one of some incidents, its own and its duplicates, and reached it as far as is known. */
export const isNotified = (incidentIds: string, tenant: TenantColumns): string =>
  `EXISTS (SELECT FROM notice_delivery AS told
    WHERE told.incident_id = ANY(${incidentIds}) AND ${isConfirmed} AND ${isReached(tenant)})`;

/** The affected tenants of an incident whom no notice has reached, as `tenant`; what follows narrows them down. */
export const fromUntold = (incidentId: string): string =>
  `FROM (SELECT ${withDuplicates(incidentId)} AS ids OFFSET 0) AS twins
   JOIN affected_tenant AS tenant ON tenant.incident_id = ${incidentId} AND tenant.ended_at IS NULL
   WHERE NOT ${isNotified("twins.ids", tenantColumns)}`;
