import type { EntityManager } from "typeorm";
import { groupBy } from "../../../../platform/graphql/load.js";
import type { Common, Correlated } from "../../domain/correlation/correlate.js";
import { spellingsOf } from "../../domain/indicators/spellings-of.js";
import { unspecificValue } from "../../domain/indicators/unspecific-value.js";
import { hashOfValue } from "../indicators/known-indicators.js";
import { isOpen, isOpenIncident, type Uncompared } from "./find-common.js";

interface KnownIndicatorRow {
  readonly indicatorId: string;
  readonly value: string;
  readonly hash: string;
  readonly isForSecuritySide: boolean;
  /** Those of the alerts that were asked for which report it. */
  readonly alertIds: readonly string[] | null;
  /** Null for an incident by itself, or nothing. */
  readonly id: string | null;
  readonly serviceId: string | null;
  readonly incidentId: string | null;
}

const isOfSomebody = (written: string) => unspecificValue(written)?.kind !== "THIS_MACHINE";

/** How many of the latest relations of an indicator are compared: nobody would look through more. */
const looked = 200;

/**
 * Which recorded indicators some alerts were reported with, as far as they are valid, and what else belongs to each: in one statement, whose cost
 * goes by those alerts. What is marked RED is for persons who are named, and no suggestion is for them alone: it is left out. AMBER_STRICT is told apart.
 * @param open those of them that can be compared
 */
export async function findKnownIndicators(
  transaction: EntityManager,
  alerts: readonly Uncompared[],
  open: ReadonlyMap<string, Correlated>,
  now: Date,
): Promise<readonly Common[]> {
  const wanted = alerts.flatMap(({ id, reported_indicators }) =>
    // What every machine has leads nowhere, whoever has recorded it.
    reported_indicators
      .filter(isOfSomebody)
      .flatMap((written) => spellingsOf(written).map((spelling) => ({ id, written, hash: hashOfValue(spelling) }))),
  );
  if (wanted.length === 0) return [];
  const found = await transaction.query<readonly KnownIndicatorRow[]>(
    `WITH wanted AS (SELECT DISTINCT * FROM unnest(CAST($1 AS uuid[]), CAST($2 AS text[])) AS wanted(alert_id, hash)),
     known AS (
       SELECT indicator.id, indicator.value, indicator.value_hash, indicator.handling = 'AMBER_STRICT' AS is_strict,
         array_agg(wanted.alert_id) AS alert_ids
       FROM wanted JOIN indicator ON indicator.value_hash = wanted.hash
       WHERE indicator.state = 'ACTIVE' AND indicator.handling <> 'RED'
         AND indicator.valid_from <= $3 AND COALESCE(indicator.valid_until, 'infinity') > $3
       GROUP BY indicator.id)
     SELECT known.id AS "indicatorId", known.value, known.value_hash AS hash, known.is_strict AS "isForSecuritySide",
       NULL AS "alertIds", found.* FROM known,
     LATERAL (SELECT related.incident_id, related.alert_id FROM indicator_relation AS related
       WHERE related.indicator_id = known.id AND related.ended_at IS NULL ORDER BY related.id DESC LIMIT ${looked}) AS related,
     LATERAL (
       SELECT alert.id, alert.service_id AS "serviceId", alert.incident_id AS "incidentId" FROM alert
       WHERE alert.id = related.alert_id AND ${isOpen}
       UNION ALL
       SELECT NULL, NULL, incident.id FROM incident WHERE incident.id = related.incident_id AND ${isOpenIncident}) AS found
     UNION ALL
     SELECT known.id, known.value, known.value_hash, known.is_strict, known.alert_ids, NULL, NULL, NULL FROM known`,
    [wanted.map(({ id }) => id), wanted.map(({ hash }) => hash), now],
  );
  const writtenAs = groupBy(wanted, ({ hash }) => hash);
  return [...groupBy(found, ({ indicatorId }) => indicatorId)].map(([indicatorId, all]) => {
    const { value = "", hash = "", isForSecuritySide = false } = all[0] ?? {};
    const related = all.flatMap(({ id, serviceId, incidentId }) =>
      id && serviceId ? [{ id, serviceId, incidentId }] : [],
    );
    const own = all.flatMap(({ alertIds }) => alertIds ?? []).flatMap((id) => open.get(id) ?? []);
    return {
      reason: { basis: "KNOWN_INDICATOR", value },
      anchor: `KNOWN_INDICATOR ${indicatorId}`,
      isForSecuritySide,
      reported: [...new Set([value, ...(writtenAs.get(hash) ?? []).map(({ written }) => written)])],
      alerts: [...new Map([...related, ...own].map((one) => [one.id, one])).values()],
      incidentId: all.find(({ id, incidentId }) => id === null && incidentId !== null)?.incidentId ?? null,
    };
  });
}
