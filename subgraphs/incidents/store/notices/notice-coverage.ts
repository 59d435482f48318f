import type { EntityManager } from "typeorm";
import type { DutyCoverage, Sending } from "../../domain/customers/sending.js";
import type { NotificationObligation } from "../../domain/records/notification/notification-obligation.js";
import { isAddressed, isConfirmed, isReached, tenantColumns, withDuplicates } from "./notified-tenants.js";

/** What is about to be recorded as sent; it counts beside what is on record. */
export interface Delivered {
  readonly noticeId: string;
  readonly groupNumber: number;
  readonly serviceIds: readonly string[];
  readonly regions: readonly string[];
  readonly tenantIds: readonly string[];
  readonly sentAt: Date;
  readonly sentCount: number;
  readonly failedCount: number;
  readonly failedTenantIds: readonly string[];
}

interface CoverageQuery {
  readonly incidentId: string;
  /** The notices whose groups are looked at, which count for each duty. */
  readonly noticeIds: readonly string[];
  readonly duties: readonly NotificationObligation[];
  readonly delivered?: Delivered | undefined;
  /** The tenants that are about to be taken off the list of one service; they do not count. */
  readonly without?: { readonly serviceId: string; readonly tenantIds: readonly string[] };
}

const deliveryColumns = `notice_id, incident_id, group_number, service_ids, regions, tenant_ids, sent_at, sent_count, failed_count,
  failed_tenant_ids`;

/**
 * How far some notices were sent, and for each duty how many of the affected tenants whom it concerns were told by them or by
 * another notice that is to meet it, and when the last of them was. An update that was promised concerns those whom the promise
 * was sent to. One statement, of however many tenants.
 */
export async function sendingOf(
  transaction: EntityManager,
  { incidentId, noticeIds, duties, delivered, without }: CoverageQuery,
): Promise<Sending> {
  // What a caller names is no part of the JSON: not all that a string can hold is allowed there.
  const { failedTenantIds = [], ...sent } = delivered ?? {};
  const given = delivered ? [{ ...sent, incidentId }] : [];
  const dutyKeys = duties.map(({ id, promisedById }) => ({ id, promisedById }));
  const [found]: readonly [{ groups: readonly Group[]; coverage: readonly Covered[] }] = await transaction.query(
    `WITH delivery AS MATERIALIZED (
       SELECT ${deliveryColumns} FROM notice_delivery WHERE incident_id = ANY(${withDuplicates("$1")})
       UNION ALL
       SELECT "noticeId", "incidentId", "groupNumber", "serviceIds", regions, "tenantIds", "sentAt", "sentCount", "failedCount",
              CAST($7 AS text[])
       FROM jsonb_to_recordset(CAST($4 AS jsonb)) AS given ("noticeId" uuid, "incidentId" uuid, "groupNumber" integer,
         "serviceIds" uuid[], regions text[], "tenantIds" text[], "sentAt" timestamptz, "sentCount" integer,
         "failedCount" integer)),
     duty AS (SELECT * FROM jsonb_to_recordset(CAST($3 AS jsonb)) AS duty (id uuid, "promisedById" uuid)),
     covering AS MATERIALIZED (
       SELECT duty.id AS duty_id, delivery.* FROM duty JOIN delivery ON ${isConfirmed} AND (delivery.notice_id = ANY(CAST($2 AS uuid[]))
         OR delivery.notice_id IN (SELECT notice.id FROM customer_notice AS notice
                               WHERE notice.incident_id = $1 AND duty.id = ANY(notice.obligation_ids)))),
     covered AS (
       SELECT duty.id, count(DISTINCT concerned.tenant_id) AS concerned,
              count(DISTINCT concerned.tenant_id) FILTER (WHERE concerned.reached_at IS NULL) AS untold,
              max(concerned.reached_at) AS reached_at
       FROM duty LEFT JOIN LATERAL (
         SELECT tenant.tenant_id, (SELECT min(delivery.sent_at) FROM covering AS delivery
                                   WHERE delivery.duty_id = duty.id AND ${isReached(tenantColumns)}) AS reached_at
         FROM affected_tenant AS tenant
         WHERE tenant.incident_id = $1 AND tenant.ended_at IS NULL
           AND (tenant.service_id = CAST($5 AS uuid) AND tenant.tenant_id = ANY(CAST($6 AS text[]))) IS NOT TRUE
           AND (duty."promisedById" IS NULL OR EXISTS (
             SELECT FROM delivery WHERE delivery.notice_id = duty."promisedById" AND ${isAddressed(tenantColumns)}))) AS concerned ON true
       GROUP BY duty.id)
     SELECT
       (SELECT COALESCE(json_agg(json_build_object('noticeId', sent.notice_id, 'number', sent.group_number, 'sentAt', sent.sent_at)), '[]')
        FROM (SELECT notice_id, group_number, min(sent_at) AS sent_at FROM delivery
              WHERE notice_id = ANY(CAST($2 AS uuid[])) AND sent_count > 0 GROUP BY notice_id, group_number) AS sent) AS groups,
       (SELECT COALESCE(json_agg(json_build_object('obligationId', id, 'concerned', concerned, 'untold', untold, 'toldAt', reached_at)), '[]')
        FROM covered) AS coverage`,
    [
      incidentId,
      noticeIds,
      JSON.stringify(dutyKeys),
      JSON.stringify(given),
      without?.serviceId ?? null,
      without?.tenantIds ?? [],
      failedTenantIds,
    ],
  );
  return {
    groups: found.groups.map(({ sentAt, ...group }) => ({ ...group, sentAt: new Date(sentAt) })),
    coverage: found.coverage.map(
      ({ toldAt, ...one }): DutyCoverage => ({ ...one, toldAt: toldAt === null ? null : new Date(toldAt) }),
    ),
  };
}

interface Group {
  readonly noticeId: string;
  readonly number: number;
  readonly sentAt: string;
}

interface Covered {
  readonly obligationId: string;
  readonly concerned: number;
  readonly untold: number;
  readonly toldAt: string | null;
}
