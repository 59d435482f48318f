import type { EntityManager } from "typeorm";
import type { OtherAlerts } from "../../domain/gates/alerts-of-incidents/unlinked-alert-gates.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import type { Incident } from "../../domain/records/case/incident.js";

/** Which alerts an incident has besides those that are to leave it, without going through all of them. */
export async function otherAlerts(
  transaction: EntityManager,
  { id, openedAt }: Pick<Incident, "id" | "openedAt">,
  leaving: readonly Pick<Alert, "id" | "serviceId">[],
  accepted: readonly Pick<AlertCorrelation, "alertIds">[],
): Promise<OtherAlerts> {
  // By a LIMIT in place of EXISTS, which would be joined, and go through all alerts of the service.
  const other = "EXISTS (SELECT FROM alert WHERE incident_id = $1 AND id <> ALL($2::uuid[]) AND";
  const [found] = await transaction.query<[OtherAlerts]>(
    `SELECT ${other} linked_at IS NULL) OR ${other} linked_at <= $3) AS "openedOf",
       ${other} disposition = 'TRUE_POSITIVE') AS "truePositive",
       ARRAY(SELECT service FROM unnest($4::uuid[]) AS service WHERE (SELECT true FROM alert
         WHERE incident_id = $1 AND service_id = service AND id <> ALL($2::uuid[]) LIMIT 1)) AS "serviceIds",
       ARRAY(SELECT named::text FROM unnest($5::uuid[]) AS named WHERE named <> ALL($2::uuid[])
         AND EXISTS (SELECT FROM alert WHERE id = named AND incident_id = $1)) AS "suggestedIds"`,
    [
      id,
      leaving.map((alert) => alert.id),
      openedAt,
      [...new Set(leaving.map(({ serviceId }) => serviceId))],
      accepted.flatMap(({ alertIds }) => alertIds),
    ],
  );
  return found;
}
