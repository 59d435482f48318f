import type { EntityManager } from "typeorm";
import { correlationBounds, type Suggestion } from "../../domain/correlation/correlate.js";
import { isMereHint } from "../../domain/correlation/limit-per-service.js";
import { putOffIndicators } from "../indicators/due-indicators.js";
import { indicatorOfAnchor } from "./find-known-indicators.js";
import { openSuggestionsOf } from "./open-by.js";

/** What is compared again later, and what could not be put off. */
interface PutOff {
  readonly until: Date;
  readonly alertIds: readonly string[];
  readonly indicatorIds: readonly string[];
  /** What the suggestions rest on that are left for the next round, since somebody changes an indicator of theirs just now. */
  readonly left: readonly Suggestion[];
}

/**
 * Lets that be compared again for which there was no room, so that none of it is lost but mere hints. By an indicator that the security side alone reads
 * nothing of an alert changes, and nothing else of it is compared anew: it is the indicator that is compared again.
 * @param looked the alerts and indicators that were compared in this round, and would not be again
 */
export async function putOffSuggestions(
  transaction: EntityManager,
  withoutRoom: readonly Suggestion[],
  looked: { readonly alertIds: readonly string[]; readonly indicatorIds: readonly string[] },
  now: Date,
): Promise<PutOff> {
  const dropped = withoutRoom.filter((one) => !isMereHint(one));
  const until = new Date(now.getTime() + correlationBounds.againMinutes * 60_000);
  const alerts = new Set(dropped.flatMap((one) => (one.isForSecuritySide ? [] : one.alertIds)));
  const due = new Set(looked.indicatorIds);
  const indicatorsOf = ({ anchors, isForSecuritySide }: Suggestion) =>
    anchors.flatMap((anchor) => {
      const id = indicatorOfAnchor(anchor);
      return id && (isForSecuritySide || due.has(id)) ? [id] : [];
    });
  const wanted = [...new Set(dropped.flatMap(indicatorsOf))];
  const putOff = await lockUnchanged(transaction, wanted);
  await putOffIndicators(transaction, "compares_alerts_at", new Map(putOff.map((id) => [id, until])));
  return {
    until,
    alertIds: looked.alertIds.filter((id) => alerts.has(id)),
    indicatorIds: putOff,
    left: dropped.filter((one) => indicatorsOf(one).some((id) => !putOff.includes(id))),
  };
}

/** Those of some indicators that nobody changes just now: whoever does may wait for an alert that is locked here. */
async function lockUnchanged(transaction: EntityManager, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const locked = await transaction.query<readonly { id: string }[]>(
    "SELECT id FROM indicator WHERE id = ANY(CAST($1 AS uuid[])) ORDER BY id FOR NO KEY UPDATE SKIP LOCKED",
    [ids],
  );
  return locked.map(({ id }) => id);
}

/** So many at a time of all services together, each in its turn. */
const maxWoken = 1_000;

/**
 * Lets those alerts be compared again for which there was no room before, of each service that has some now. One service after another is
 * found by the index of these alerts alone, so that it costs nothing where none waits.
 */
export const wakeAlerts = (transaction: EntityManager, now: Date): Promise<unknown> =>
  transaction.query(
    `WITH RECURSIVE service AS (
       (SELECT service_id AS id FROM alert WHERE correlates_again_at IS NOT NULL ORDER BY service_id LIMIT 1)
       UNION ALL
       SELECT (SELECT alert.service_id FROM alert WHERE alert.correlates_again_at IS NOT NULL AND alert.service_id > service.id
               ORDER BY alert.service_id LIMIT 1)
       FROM service WHERE service.id IS NOT NULL),
     due AS (
       SELECT one.id, row_number() OVER (PARTITION BY service.id ORDER BY one.correlates_again_at, one.id) AS turn FROM service,
       LATERAL (SELECT id, correlates_again_at FROM alert
                WHERE alert.service_id = service.id AND alert.correlates_again_at <= $1
                ORDER BY alert.correlates_again_at, alert.id LIMIT ${correlationBounds.again}) AS one
       WHERE ${openSuggestionsOf("service.id", "false")} < ${correlationBounds.openByService}),
     woken AS (
       SELECT alert.id FROM (SELECT id FROM due ORDER BY turn, id LIMIT ${maxWoken}) AS one JOIN alert ON alert.id = one.id
       FOR NO KEY UPDATE OF alert SKIP LOCKED)
     UPDATE alert SET awaits_correlation = true, correlates_again_at = NULL FROM woken WHERE alert.id = woken.id`,
    [now],
  );
