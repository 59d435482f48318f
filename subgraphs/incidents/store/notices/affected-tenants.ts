import type { Context } from "../../../../platform/actions/context.js";
import { simpleOrder } from "../../../../platform/graphql/lists/order.js";
import { type PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { readPage } from "../../../../platform/graphql/lists/read-page.js";
import type { BatchLoad } from "../../../../platform/graphql/load.js";
import { groupBy } from "../../../../platform/graphql/load.js";
import type { TenantDimension } from "../../../response-model/notification/tenant-dimensions.js";
import type { AffectedTenant } from "../../domain/records/notification/affected-tenant.js";
import { tables } from "../tables.js";
import { fromUntold, isNotified, withDuplicates } from "./notified-tenants.js";

/** Which affected tenants are wanted; every given condition must hold, a list means any of it. */
interface WantedTenants {
  readonly serviceIds?: readonly string[] | null;
  readonly regions?: readonly string[] | null;
  readonly datacenters?: readonly string[] | null;
  readonly farms?: readonly string[] | null;
  readonly servers?: readonly string[] | null;
  readonly text?: string | null;
  readonly notified?: boolean | null;
}

/** By the tenant, so that the services in which one is affected stand together, and what is recorded anew stays in its place. */
const byTenant = simpleOrder<AffectedTenant>(
  { expression: "tenant.tenantId", valueOf: ({ tenantId }) => tenantId },
  "ASC",
);

/** Whether a notice was sent to a tenant that is on record, and reached it as far as is known. */
const wasNotified = isNotified(withDuplicates(":incidentId"), {
  incidentId: "tenant.incidentId",
  serviceId: "tenant.serviceId",
  region: "tenant.region",
  tenantId: "tenant.tenantId",
  affectedSince: "tenant.affectedSince",
});

const columns = {
  serviceIds: "tenant.serviceId = ANY(CAST(:serviceIds AS uuid[]))",
  regions: "tenant.region = ANY(CAST(:regions AS text[]))",
  datacenters: "tenant.datacenter = ANY(CAST(:datacenters AS text[]))",
  farms: "tenant.farm = ANY(CAST(:farms AS text[]))",
  servers: "tenant.server = ANY(CAST(:servers AS text[]))",
} as const;

/** A page of the affected tenants of an incident that the viewer was found to see. */
export function affectedTenantPage(
  { database }: Context,
  incidentId: string,
  wanted: WantedTenants,
  page: PageArguments,
) {
  const query = database.manager
    .createQueryBuilder(tables.AffectedTenant, "tenant")
    .where("tenant.incidentId = :incidentId AND tenant.endedAt IS NULL", { incidentId });
  for (const [name, sql] of Object.entries(columns)) {
    const values = wanted[name as keyof typeof columns];
    if (values) query.andWhere(sql, { [name]: values });
  }
  if (wanted.text)
    query.andWhere(
      "(strpos(lower(tenant.tenantId), lower(:text)) > 0 OR strpos(lower(tenant.name), lower(:text)) > 0)",
      { text: wanted.text },
    );
  if (typeof wanted.notified === "boolean") query.andWhere(wanted.notified ? wasNotified : `NOT ${wasNotified}`);
  return readPage(query, byTenant, page);
}

/** How many tenants are affected in each incident, those of several services counted once. The incidents have been checked to be visible. */
export const tenantCountOfIncidents: BatchLoad<number> = async ({ database }, incidentIds) => {
  const rows: readonly { readonly id: string; readonly tenants: number }[] = await database.query(
    `SELECT incident_id AS id, count(DISTINCT tenant_id)::integer AS tenants FROM affected_tenant
     WHERE incident_id = ANY($1) AND ended_at IS NULL GROUP BY incident_id`,
    [incidentIds],
  );
  return new Map(rows.map(({ id, tenants }) => [id, tenants]));
};

/** How many of them no notice has reached, as far as is known, each counted once. The incidents have been checked to be visible. */
export const untoldCountOfIncidents: BatchLoad<number> = async ({ database }, incidentIds) => {
  const rows: readonly { readonly id: string; readonly tenants: number }[] = await database.query(
    `SELECT of.id, (SELECT count(DISTINCT tenant.tenant_id)::integer ${fromUntold("of.id")}) AS tenants
     FROM unnest(CAST($1 AS uuid[])) AS of (id)`,
    [incidentIds],
  );
  return new Map(rows.map(({ id, tenants }) => [id, tenants]));
};

const columnOf: Readonly<Record<TenantDimension, string>> = {
  SERVICE: "CAST(service_id AS text)",
  REGION: "region",
  DATACENTER: "datacenter",
  FARM: "farm",
  SERVER: "server",
};

/** So many are counted of an incident, of which the largest come first. */
const maxTenantCounts = 500;

interface TenantCount {
  readonly value: string | null;
  readonly tenants: number;
}

const countsBy =
  (dimension: TenantDimension): BatchLoad<readonly TenantCount[]> =>
  async ({ database }, incidentIds) => {
    const rows: readonly (TenantCount & { readonly id: string })[] = await database.query(
      `SELECT id, value, tenants FROM (
         SELECT incident_id AS id, ${columnOf[dimension]} AS value, count(DISTINCT tenant_id)::integer AS tenants,
                row_number() OVER (PARTITION BY incident_id
                                   ORDER BY count(DISTINCT tenant_id) DESC, ${columnOf[dimension]}) AS place
         FROM affected_tenant WHERE incident_id = ANY($1) AND ended_at IS NULL GROUP BY 1, 2) AS counted
       WHERE place <= $2 ORDER BY id, place`,
      [incidentIds, maxTenantCounts],
    );
    return groupBy(rows, ({ id }) => id);
  };

/** How many tenants are affected in each service, region and so on, the most first. The incidents have been checked to be visible. */
export const tenantCountsOfIncidents: Readonly<Record<TenantDimension, BatchLoad<readonly TenantCount[]>>> = {
  SERVICE: countsBy("SERVICE"),
  REGION: countsBy("REGION"),
  DATACENTER: countsBy("DATACENTER"),
  FARM: countsBy("FARM"),
  SERVER: countsBy("SERVER"),
};

/** How many of the affected tenants the groups of each notice cover, each once. The notices have been checked to be visible. */
export const tenantCountOfNotices: BatchLoad<number> = async ({ database }, noticeIds) => {
  const rows: readonly { readonly id: string; readonly tenants: number }[] = await database.query(
    `SELECT notice.id, covered.tenants
     FROM customer_notice AS notice CROSS JOIN LATERAL (
       SELECT count(DISTINCT tenant.tenant_id)::integer AS tenants FROM affected_tenant AS tenant
       WHERE tenant.incident_id = notice.incident_id AND tenant.ended_at IS NULL AND EXISTS (
         SELECT FROM jsonb_to_recordset(notice.recipient_groups)
           AS to_whom ("serviceIds" jsonb, regions jsonb, "tenantIds" jsonb)
         WHERE (to_whom."serviceIds" = '[]' OR to_whom."serviceIds" ? tenant.service_id::text)
           AND (to_whom.regions = '[]' OR to_whom.regions ? tenant.region)
           AND (to_whom."tenantIds" = '[]' OR to_whom."tenantIds" ? tenant.tenant_id))) AS covered
     WHERE notice.id = ANY($1)`,
    [noticeIds],
  );
  return new Map(rows.map(({ id, tenants }) => [id, tenants]));
};
