import type { EntityManager } from "typeorm";
import { correlationBounds } from "../../domain/correlation/correlate.js";
import { openSuggestionsOf } from "./open-by.js";

/** So many at a time of all services together, each in its turn. */
const max = 1_000;

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
       SELECT alert.id FROM (SELECT id FROM due ORDER BY turn, id LIMIT ${max}) AS one JOIN alert ON alert.id = one.id
       FOR NO KEY UPDATE OF alert SKIP LOCKED)
     UPDATE alert SET awaits_correlation = true, correlates_again_at = NULL FROM woken WHERE alert.id = woken.id`,
    [now],
  );
