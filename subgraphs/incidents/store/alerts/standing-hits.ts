import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { StandingHit } from "../../domain/gates/alerts/closed-alert-gates.js";
import { visibleIncidents } from "../visible-records.js";

/** One row for each alert that a sweep has found by a result that nobody disputes, with the open incident that waits for it. */
const standing = `
  SELECT alert.id, bool_or(sweep.state = 'OPEN') AS "isOpen", incident.id AS "incidentId"
  FROM alert
  JOIN sweep_hit AS hit ON hit.alert_id = alert.id
  JOIN sweep_result AS said ON said.indicator_sweep_id = hit.indicator_sweep_id AND said.id = hit.sweep_result_id
    AND said.state <> 'DISPUTED'
  JOIN indicator_sweep AS sweep ON sweep.id = hit.indicator_sweep_id
  LEFT JOIN incident ON incident.id = alert.awaits_incident_id
    AND incident.state IN ('SUSPECTED', 'RECEIVED', 'DECLARED', 'POST_INCIDENT_ACTIVITY', 'MERGED')
  WHERE alert.id = ANY(CAST($1 AS uuid[]))
  GROUP BY alert.id, incident.id`;

interface Row {
  readonly id: string;
  readonly isOpen: boolean;
  readonly incidentId: string | null;
}

/** The hits of sweeps that keep some alerts from being closed: in two statements, however many there are. */
export async function standingHitsOf(
  transaction: EntityManager,
  alertIds: readonly string[],
  viewer: Viewer,
): Promise<ReadonlyMap<string, StandingHit>> {
  if (alertIds.length === 0) return new Map();
  const rows: readonly Row[] = await transaction.query(standing, [alertIds]);
  const ids = rows.flatMap(({ incidentId }) => incidentId ?? []);
  const readable =
    ids.length > 0
      ? await visibleIncidents(transaction, viewer)
          .andWhere("incident.id = ANY(CAST(:ids AS uuid[]))", { ids })
          .select("incident.id", "id")
          .getRawMany<{ readonly id: string }>()
      : [];
  const known = new Set(readable.map(({ id }) => id));
  return new Map(
    rows.map(({ id, isOpen, incidentId }) => [id, { isOpen, isAwaited: incidentId !== null && known.has(incidentId) }]),
  );
}
