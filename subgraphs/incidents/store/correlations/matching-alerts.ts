import type { EntityManager } from "typeorm";
import { snakeCase } from "../../../../platform/graphql/reader/table-of.js";
import { correlationBounds } from "../../domain/correlation/correlate.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import { isWaiting } from "./find-common.js";

/** One more than are counted, by which it shows that there are more. */
const maxMatches = correlationBounds.matches + 1;

/**
 * A query for the ids of the open alerts that report what those of a suggestion have in common, and of its own: by indexes, and for as many
 * as are counted. It goes by techniques, by entities, and by what is
 * of the organization's own, only where they share no indicator.
 * @param of how a column of the suggestion is written there
 * @param further what else is asked of an alert that is called `alert`
 */
export function matchingIds(of: (property: keyof AlertCorrelation) => string, further = "true"): string {
  const within = (age: string) =>
    `matching.last_seen_at > ${of("suggestedAt")} - interval '${age}' AND matching.received_at <= ${of("lapsesAt")}
     AND matching.state <> 'CLOSED' AND ${further.replace(/\balert\./g, "matching.")} LIMIT ${maxMatches}`;
  return `(SELECT matching.id FROM alert AS matching
      WHERE matching.reported_indicators && ${of("reportedIndicators")} AND matching.reported_indicators <> '{}'
        AND ${within("1 day")})
    UNION (SELECT matching.id FROM alert AS matching
      WHERE ${of("reportedIndicators")} = '{}' AND matching.service_id = ANY(${of("serviceIds")})
        AND matching.reported_techniques && ${of("reportedTechniques")} AND matching.reported_techniques <> '{}'
        AND ${within("1 hour")})
    UNION (SELECT matching.id FROM alert AS matching
      WHERE ${of("reportedIndicators")} = '{}' AND matching.service_id = ANY(${of("serviceIds")})
        AND matching.reported_indicators && ${of("reportedAssets")} AND matching.reported_indicators <> '{}'
        AND ${within("1 day")})
    UNION (SELECT matching.id FROM alert AS matching
      WHERE ${of("reportedIndicators")} = '{}'
        AND matching.reported_entities && ${of("reportedEntities")} AND matching.reported_entities <> '{}'
        AND ${within("1 day")})
    UNION SELECT unnest(${of("alertIds")})`;
}

/** A query for the same of several suggestions, each with its id. @param which a condition on `alert_correlation`, called `correlation` */
export const matchingPairs = (which: string, further?: string): string =>
  `SELECT correlation.id AS correlation_id, matching.id AS alert_id FROM alert_correlation AS correlation,
   LATERAL (${matchingIds((property) => `correlation.${snakeCase(property)}`, further)}) AS matching WHERE ${which}`;

/** The alerts that wait and match a suggestion without being of it, but for those that were judged for the same. */
export async function findFurther(
  transaction: EntityManager,
  { id, anchors, alertIds }: AlertCorrelation,
): Promise<readonly { readonly id: string; readonly serviceId: string }[]> {
  const waiting = await transaction.query<readonly { id: string; serviceId: string }[]>(
    `SELECT alert.id, alert.service_id AS "serviceId"
     FROM (${matchingPairs("correlation.id = $1", isWaiting)}) AS pair JOIN alert ON alert.id = pair.alert_id
     WHERE ${isWaiting} ORDER BY alert.id`,
    [id],
  );
  const judged = await transaction.query<readonly { id: string }[]>(
    `SELECT DISTINCT unnest(alert_ids) AS id FROM alert_correlation
     WHERE anchors && CAST($1 AS text[]) AND state IN ('ACCEPTED', 'REFUSED')`,
    [anchors],
  );
  const known = new Set([...alertIds, ...judged.map((one) => one.id)]);
  return waiting.filter((one) => !known.has(one.id));
}
