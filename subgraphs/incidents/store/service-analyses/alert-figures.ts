import type { EntityManager } from "typeorm";
import type { AlertFigures } from "../../domain/records/service-analyses/alert-figures.js";
import type { Period } from "../../domain/service-analyses/period-of.js";

const countsBy = (column: string) => `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('value', value, 'count', count) ORDER BY value NULLS LAST), '[]')
   FROM (SELECT ${column} AS value, count(*)::int AS count FROM received GROUP BY 1) AS counted)`;

/** By the alerts of a service in a period; those marked RED, or of incidents that are, are left out, since whoever reads the analysis may not read them. */
const figures = `
  SELECT summed.*
  FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) WITH ORDINALITY AS wanted(service_id, begins, ends, place)
  CROSS JOIN LATERAL (
  WITH received AS (
    SELECT alert.source, alert.disposition, alert.title, alert.count, alert.received_at, alert.triaged_at, assessment.severity
    FROM alert
    LEFT JOIN incident ON incident.id = alert.incident_id
    LEFT JOIN severity_assessment AS assessment ON assessment.id = alert.severity_assessment_id
    WHERE alert.service_id = wanted.service_id AND alert.received_at >= wanted.begins AND alert.received_at < wanted.ends
      AND alert.handling <> 'RED' AND (incident.id IS NULL OR incident.handling <> 'RED'))
  SELECT count(*)::int AS received,
         ${countsBy("severity")} AS "bySeverity",
         ${countsBy("disposition")} AS "byDisposition",
         ${countsBy("source")} AS "bySource",
         count(disposition)::int AS dispositioned,
         (count(*) FILTER (WHERE disposition = 'FALSE_POSITIVE'))::int AS "falsePositives",
         count(triaged_at)::int AS triaged,
         percentile_cont(0.5) WITHIN GROUP (
           ORDER BY extract(epoch FROM triaged_at - received_at)::double precision) AS "medianSecondsToTriage",
         (coalesce(sum(count), 0) - count(DISTINCT (source, lower(title))))::int AS repeats
  FROM received) AS summed
  ORDER BY wanted.place`;

/** A service, and a period of it. */
export interface FiguresWanted extends Period {
  readonly serviceId: string;
}

/** What the alerts of services in periods come to, each in its place: in one statement, however many there are. */
export async function alertFigures(
  manager: EntityManager,
  wanted: readonly FiguresWanted[],
): Promise<readonly AlertFigures[]> {
  return manager.query<AlertFigures[]>(figures, [
    wanted.map(({ serviceId }) => serviceId),
    wanted.map(({ from }) => from),
    wanted.map(({ until }) => until),
  ]);
}
