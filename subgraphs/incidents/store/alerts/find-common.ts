import type { EntityManager } from "typeorm";
import { type Common, type Correlated, correlationBounds } from "../../domain/correlation/correlate.js";

/** An alert that nobody has compared with others yet. */
export interface Uncompared {
  readonly id: string;
  readonly service_id: string;
  readonly reported_indicators: readonly string[];
  readonly reported_techniques: readonly string[];
}

interface Found extends Correlated {
  readonly value: string;
  readonly of: string;
}

/** An open incident that any responder may read. */
export const isOpenIncident = `incident.state IN ('SUSPECTED', 'RECEIVED', 'DECLARED')
  AND incident.handling NOT IN ('RED', 'AMBER_STRICT')`;

/** An alert that any responder may read, and that waits or belongs to such an incident. */
export const isOpen = `alert.state <> 'CLOSED' AND alert.suppressed_at IS NULL
  AND alert.handling NOT IN ('RED', 'AMBER_STRICT')
  AND (alert.incident_id IS NULL OR EXISTS (
    SELECT FROM incident WHERE incident.id = alert.incident_id AND ${isOpenIncident}))`;

const columns = `alert.id, alert.service_id AS "serviceId", alert.incident_id AS "incidentId"`;

/** The technique at the service: it means nothing elsewhere. */
export const pairsOf = ({ service_id, reported_techniques }: Uncompared) =>
  reported_techniques.map((value) => `${service_id} ${value}`);

/** What some alerts have in common with others, by two statements whose cost goes by those alerts and not by the table. */
export async function findCommon(
  transaction: EntityManager,
  alerts: readonly Uncompared[],
  now: Date,
): Promise<readonly Common[]> {
  const values = [...new Set(alerts.flatMap((one) => one.reported_indicators))];
  const pairs = [...new Set(alerts.flatMap(pairsOf))];
  const most = correlationBounds.alerts + 1;
  const byIndicator = await transaction.query<readonly Found[]>(
    `SELECT wanted.value, wanted.value AS of, found.* FROM unnest(CAST($1 AS text[])) AS wanted(value),
     LATERAL (SELECT ${columns} FROM alert WHERE alert.reported_indicators @> ARRAY[wanted.value]
       AND alert.reported_indicators <> '{}' AND alert.last_seen_at > CAST($2 AS timestamptz) - interval '1 day' AND ${isOpen}
       LIMIT ${most}) AS found`,
    [values, now],
  );
  const byTechnique = await transaction.query<readonly Found[]>(
    `SELECT split_part(wanted.pair, ' ', 2) AS value, wanted.pair AS of, found.* FROM unnest(CAST($1 AS text[])) AS wanted(pair),
     LATERAL (SELECT ${columns} FROM (SELECT * FROM alert AS of_service
         WHERE of_service.service_id = CAST(split_part(wanted.pair, ' ', 1) AS uuid) ORDER BY of_service.id DESC LIMIT 200) AS alert
       WHERE alert.reported_techniques @> ARRAY[split_part(wanted.pair, ' ', 2)]
         AND alert.last_seen_at > CAST($2 AS timestamptz) - interval '1 hour' AND ${isOpen} LIMIT ${most}) AS found`,
    [pairs, now],
  );
  return [...grouped(byIndicator, "SHARED_INDICATOR"), ...grouped(byTechnique, "SHARED_TECHNIQUE")];
}

function grouped(found: readonly Found[], basis: Common["reason"]["basis"]): readonly Common[] {
  const groups = new Map<string, Found[]>();
  for (const one of found) groups.set(one.of, [...(groups.get(one.of) ?? []), one]);
  return [...groups].map(([of, alerts]) => ({
    reason: { basis, value: alerts[0]?.value ?? of },
    anchor: `${basis} ${of}`,
    alerts,
  }));
}
