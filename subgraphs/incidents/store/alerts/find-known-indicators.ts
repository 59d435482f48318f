import type { EntityManager } from "typeorm";
import { groupBy } from "../../../../platform/graphql/load.js";
import type { Common } from "../../domain/correlation/correlate.js";
import { correlationBounds } from "../../domain/correlation/correlate.js";
import { spellingsOf } from "../../domain/indicators/spellings-of.js";
import { hashOfValue } from "../indicators/known-indicators.js";
import { isOpen, isOpenIncident, type Uncompared } from "./find-common.js";

interface Found {
  readonly indicatorId: string;
  readonly value: string;
  readonly isForSecuritySide: boolean;
  /** Null for an incident by itself. */
  readonly id: string | null;
  readonly serviceId: string;
  readonly incidentId: string | null;
}

/** How many of the latest relations of an indicator are compared: nobody would look through more. */
const looked = 200;

/**
 * Which recorded indicators some alerts were reported with, as far as they are valid, and what else belongs to each: in one statement, whose cost
 * goes by those alerts. What is marked RED is for persons who are named, and no suggestion is for them alone: it is left out. AMBER_STRICT is told apart.
 */
export async function findKnownIndicators(
  transaction: EntityManager,
  alerts: readonly Uncompared[],
  now: Date,
): Promise<readonly Common[]> {
  const wanted = alerts.flatMap(({ id, reported_indicators }) =>
    reported_indicators.flatMap((value) => spellingsOf(value).map((spelling) => [id, hashOfValue(spelling)] as const)),
  );
  if (wanted.length === 0) return [];
  const most = correlationBounds.alerts + 1;
  const found = await transaction.query<readonly Found[]>(
    `WITH wanted AS (SELECT DISTINCT * FROM unnest(CAST($1 AS uuid[]), CAST($2 AS text[])) AS wanted(alert_id, hash)),
     known AS (
       SELECT indicator.id, indicator.value, indicator.handling = 'AMBER_STRICT' AS is_strict, array_agg(wanted.alert_id) AS alert_ids
       FROM wanted JOIN indicator ON indicator.value_hash = wanted.hash
       WHERE indicator.state = 'ACTIVE' AND indicator.handling <> 'RED'
         AND indicator.valid_from <= $3 AND COALESCE(indicator.valid_until, 'infinity') > $3
       GROUP BY indicator.id)
     SELECT known.id AS "indicatorId", known.value, known.is_strict AS "isForSecuritySide", found.* FROM known,
     LATERAL (SELECT related.incident_id, related.alert_id FROM indicator_relation AS related
       WHERE related.indicator_id = known.id AND related.ended_at IS NULL ORDER BY related.id DESC LIMIT ${looked}) AS related,
     LATERAL (
       SELECT alert.id, alert.service_id AS "serviceId", alert.incident_id AS "incidentId" FROM alert
       WHERE alert.id = related.alert_id AND ${isOpen}
       UNION ALL
       SELECT NULL, NULL, incident.id FROM incident WHERE incident.id = related.incident_id AND ${isOpenIncident}) AS found
     UNION ALL
     SELECT known.id, known.value, known.is_strict, alert.id, alert.service_id, alert.incident_id
     FROM known JOIN LATERAL (
       SELECT * FROM alert WHERE alert.id = ANY(known.alert_ids) AND ${isOpen} ORDER BY alert.id LIMIT ${most}) AS alert ON true`,
    [wanted.map(([id]) => id), wanted.map(([, hash]) => hash), now],
  );
  return [...groupBy(found, ({ indicatorId }) => indicatorId)].map(([indicatorId, all]) => ({
    reason: { basis: "KNOWN_INDICATOR", value: all[0]?.value ?? "" },
    anchor: `KNOWN_INDICATOR ${indicatorId}`,
    isForSecuritySide: all[0]?.isForSecuritySide ?? false,
    alerts: all.flatMap(({ id, serviceId, incidentId }) => (id === null ? [] : [{ id, serviceId, incidentId }])),
    incidentId: all.find(({ id }) => id === null)?.incidentId ?? null,
  }));
}
