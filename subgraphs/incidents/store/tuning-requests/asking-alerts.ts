import type { EntityManager } from "typeorm";
import type { BatchLoad } from "../../../../platform/graphql/load.js";
import type { AskingAlert } from "../../domain/gates/alerts/tuning-request-gates.js";
import { tables } from "../tables.js";

const select = {
  ...{ id: true, serviceId: true, alertSourceId: true, title: true, fingerprint: true },
  ...{ reportedTechniques: true, reportedRules: true, reportedSeverity: true, tuningRequestId: true },
} as const;

/** So many tell what a suppression has to hold back: the newest say what is reported now. */
const maxLooked = 100;

/** The newest alerts that stand dismissed with a tuning; none where each of those judgements was taken back. */
export const askingAlerts = (transaction: EntityManager, tuningRequestId: string): Promise<readonly AskingAlert[]> =>
  transaction.find(tables.Alert, { select, where: { tuningRequestId }, order: { id: "DESC" }, take: maxLooked });

/** That an alert still asks for a request, in SQL. */
export const hasAskingAlert = (id: string): string =>
  `EXISTS (SELECT FROM alert AS asking WHERE asking.tuning_request_id = ${id})`;

/** One alert of each request that one still asks for, by the id of the request. That has been checked to be visible. */
export const anyAskingAlert: BatchLoad<AskingAlert> = async ({ database: { manager } }, ids) => {
  const found: readonly { readonly id: string; readonly alert: AskingAlert }[] = await manager.query(
    `SELECT request.id, to_jsonb(asking) AS alert FROM unnest(CAST($1 AS uuid[])) AS request(id)
     CROSS JOIN LATERAL (
       SELECT alert.service_id AS "serviceId", alert.alert_source_id AS "alertSourceId", alert.title, alert.fingerprint,
         alert.reported_techniques AS "reportedTechniques", alert.reported_rules AS "reportedRules",
         alert.reported_severity AS "reportedSeverity"
       FROM alert WHERE alert.tuning_request_id = request.id LIMIT 1) AS asking`,
    [ids],
  );
  return new Map(found.map(({ id, alert }) => [id, alert]));
};
