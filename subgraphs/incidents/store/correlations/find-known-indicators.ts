import type { EntityManager } from "typeorm";
import { groupBy } from "../../../../platform/graphql/load.js";
import type { Common, Correlated } from "../../domain/correlation/correlate.js";
import { unspecificValue } from "../../domain/indicators/unspecific-value.js";
import type { Indicator } from "../../domain/records/indicators/indicator.js";
import { hashesLookedFor } from "../indicators/hashes-looked-for.js";
import { isOpen, isOpenIncident, type Uncompared } from "./find-common.js";

interface KnownIndicatorRow {
  readonly indicatorId: string;
  readonly type: Indicator["type"];
  readonly value: string;
  readonly hash: string;
  readonly isForSecuritySide: boolean;
  /** Whether it counts; or else, somebody has judged that it is a false positive. */
  readonly stands: boolean;
  /** Null for an incident by itself, or nothing. */
  readonly id: string | null;
  readonly serviceId: string | null;
  readonly incidentId: string | null;
}

const known = "KNOWN_INDICATOR ";

/** What anchors a suggestion to an indicator on record. */
export const anchorOfIndicator = (id: string): string => `${known}${id}`;

/** The id of the indicator that an anchor is of; null for any other anchor. */
export const indicatorOfAnchor = (anchor: string): string | null =>
  anchor.startsWith(known) ? anchor.slice(known.length) : null;

const isOfSomebody = (written: string) => unspecificValue(written)?.kind !== "THIS_MACHINE";

/** How many of the latest relations of an indicator are compared: nobody would look through more. */
const looked = 200;

/**
 * Which recorded indicators some alerts were reported with, or with something within them, as far as they are valid, and what else belongs to each: in one statement, whose cost
 * goes by those alerts. The narrowest decides on which somebody has judged, of those that all readers of the suggestion read: what is a false positive leads nowhere,
 * also within a range that is none. What is marked RED is for persons who are named, and no suggestion is for them alone: it is left out. AMBER_STRICT is told apart.
 * @param open those of them that can be compared
 */
export async function findKnownIndicators(
  transaction: EntityManager,
  alerts: readonly Pick<Uncompared, "id" | "reported_indicators">[],
  open: ReadonlyMap<string, Correlated>,
  now: Date,
): Promise<readonly Common[]> {
  // What every machine has leads nowhere, whoever has recorded it.
  const values = [...new Set(alerts.flatMap((one) => one.reported_indicators))].filter(isOfSomebody);
  const wanted = values.flatMap((written) => hashesLookedFor(written).map((one) => ({ written, ...one })));
  if (wanted.length === 0) return [];
  const found = await transaction.query<readonly KnownIndicatorRow[]>(
    `WITH wanted AS (SELECT DISTINCT * FROM unnest(CAST($1 AS text[])) AS wanted(hash)),
     known AS (
       SELECT indicator.id, indicator.type, indicator.value, indicator.value_hash,
         indicator.handling = 'AMBER_STRICT' AS is_strict, indicator.state = 'ACTIVE' AS stands
       FROM wanted JOIN indicator ON indicator.value_hash = wanted.hash
       WHERE indicator.handling <> 'RED' AND (indicator.state = 'FALSE_POSITIVE' OR indicator.state = 'ACTIVE'
         AND indicator.valid_from <= $2 AND COALESCE(indicator.valid_until, 'infinity') > $2))
     SELECT known.id AS "indicatorId", known.type, known.value, known.value_hash AS hash,
       known.is_strict AS "isForSecuritySide", known.stands, found.* FROM known,
     LATERAL (SELECT related.incident_id, related.alert_id FROM indicator_relation AS related
       WHERE known.stands AND related.indicator_id = known.id AND related.ended_at IS NULL ORDER BY related.id DESC LIMIT ${looked}) AS related,
     LATERAL (
       SELECT alert.id, alert.service_id AS "serviceId", alert.incident_id AS "incidentId" FROM alert
       WHERE alert.id = related.alert_id AND ${isOpen}
       UNION ALL
       SELECT NULL, NULL, incident.id FROM incident WHERE incident.id = related.incident_id AND ${isOpenIncident}) AS found
     UNION ALL
     SELECT known.id, known.type, known.value, known.value_hash, known.is_strict, known.stands, NULL, NULL, NULL FROM known`,
    [[...new Set(wanted.map(({ hash }) => hash))], now],
  );
  const byHash = groupBy(wanted, ({ hash }) => hash);
  const counting = countingAmong(wanted, found);
  // What is within a range or lies on a host says more than these: it is told of alerts alone that all who read the suggestion may read.
  const reporting = groupBy(
    alerts.flatMap(({ id, reported_indicators }) => {
      const alert = open.get(id);
      return alert ? reported_indicators.map((written) => ({ alert, written })) : [];
    }),
    ({ written }) => written,
  );
  return [...groupBy(found, ({ indicatorId }) => indicatorId).values()].flatMap((all) => {
    const [first] = all;
    if (!first?.stands) return [];
    const counts = counting(first.isForSecuritySide);
    const of = (byHash.get(first.hash) ?? []).filter(
      ({ isFoundIn, written }) => isFoundIn(first) && counts.has(written),
    );
    if (of.length === 0) return [];
    const { indicatorId, value, isForSecuritySide } = first;
    const reports = [...new Set(of.map(({ written }) => written))].flatMap((written) => reporting.get(written) ?? []);
    const related = all.flatMap(({ id, serviceId, incidentId }) =>
      id && serviceId ? [{ id, serviceId, incidentId }] : [],
    );
    return {
      reason: { basis: "KNOWN_INDICATOR", value },
      anchor: anchorOfIndicator(indicatorId),
      isForSecuritySide,
      reported: [...new Set([value, ...reports.map(({ written }) => written)])],
      alerts: [...new Map([...related, ...reports.map(({ alert }) => alert)].map((one) => [one.id, one])).values()],
      incidentId: all.find(({ id, incidentId }) => id === null && incidentId !== null)?.incidentId ?? null,
    };
  });
}

type LookedFor = ReturnType<typeof hashesLookedFor>[number] & { readonly written: string };

/** Which of what was written counts for those who read a marking: where the narrowest of all that is on record and that they read stands. */
function countingAmong(wanted: readonly LookedFor[], found: readonly KnownIndicatorRow[]) {
  const recorded = groupBy(found, ({ hash }) => hash);
  const countingFor = (isForSecuritySide: boolean): ReadonlySet<string> =>
    new Set(
      [...groupBy(wanted, ({ written }) => written)].flatMap(([written, places]) => {
        // The narrowest first.
        const judged = places
          .map(({ hash, isFoundIn }) =>
            (recorded.get(hash) ?? []).filter((one) => isFoundIn(one) && (isForSecuritySide || !one.isForSecuritySide)),
          )
          .find((some) => some.length > 0);
        return judged?.some(({ stands }) => stands) ? [written] : [];
      }),
    );
  const all = { true: countingFor(true), false: countingFor(false) };
  return (isForSecuritySide: boolean) => all[`${isForSecuritySide}`];
}
