import type { EntitySchema, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import type { PolicyColumns } from "../../../access/acting/permitted-to.js";
import type { WorkSource } from "../../../access/acting/work.js";
import { type Condition, decidedByViewer } from "../../../access/reading/visibility.js";
import { visibleCorrelation } from "../correlations/visible-correlation.js";
import { sweepVisibleTo } from "../sweeps/readable-sweeps.js";
import { hasNoJudge } from "../sweeps/services-without-judge.js";
import { tables } from "../tables.js";
import { visibleHunts } from "../visible-records.js";
import { incidentsFor, ofIncident } from "./work-rows.js";

type Rows = SelectQueryBuilder<ObjectLiteral>;

/** How long a hunt stays open before somebody is asked to conclude it. */
const huntDays = 14;

/** What belongs to the open sweeps that the viewer may see, as `part`, each with its sweep. */
function partsOfSweepFor(
  { database: { manager }, viewer }: Context,
  { sql, parameters }: Condition,
  kind: "ServiceSweep" | "SweepResult",
): Rows {
  const visible = sweepVisibleTo(viewer, "sweep");
  return manager
    .createQueryBuilder<ObjectLiteral>(tables[kind] as EntitySchema<ObjectLiteral>, "part")
    .innerJoin(tables.IndicatorSweep.options.name, "sweep", "sweep.id = part.indicatorSweepId")
    .where(visible.sql, visible.parameters)
    .andWhere("sweep.state = 'OPEN'")
    .andWhere(sql, parameters);
}

const ofSweepResult: PolicyColumns = {
  states: { SweepResult: "part.state" },
  serviceId: "part.serviceId",
  doneBy: { recordSweepResult: "CAST(part.recordedById AS text)" },
};

/** What sweeps of an incident found in services that are not part of it, that nobody has closed, and the viewer may read. */
const foundElsewhere = `FROM alert AS found WHERE found.awaits_incident_id = incident.id AND found.incident_id IS NULL
  AND found.state <> 'CLOSED' AND NOT (found.service_id = ANY(incident.serviceIds))
  AND ${decidedByViewer((seen) => seen.alone("found.handling", "found.service_id"))}`;

/** What a result has found, and the newer ones do not say as well: as often, and over as long a time. */
const foundByItAlone = `
  SELECT FROM (
    SELECT one.indicator_id, COALESCE(one.place, '') AS place, sum(one.count) AS count,
      min(one.first_seen_at) AS first_seen_at, max(one.last_seen_at) AS last_seen_at
    FROM sweep_hit AS one
    WHERE one.indicator_sweep_id = part.indicator_sweep_id AND one.sweep_result_id = part.id
    GROUP BY one.indicator_id, COALESCE(one.place, '')
  ) AS hit
  WHERE NOT COALESCE((
    SELECT max(again.count) >= hit.count AND min(again.first_seen_at) <= hit.first_seen_at
      AND max(again.last_seen_at) >= hit.last_seen_at
    FROM (
      SELECT sum(one.count) AS count, min(one.first_seen_at) AS first_seen_at, max(one.last_seen_at) AS last_seen_at
      FROM sweep_hit AS one
      JOIN sweep_result AS newer ON newer.indicator_sweep_id = one.indicator_sweep_id AND newer.id = one.sweep_result_id
      WHERE one.indicator_sweep_id = part.indicator_sweep_id AND one.service_id = part.service_id
        AND one.indicator_id = hit.indicator_id AND COALESCE(one.place, '') = hit.place
        AND newer.sequence > part.sequence AND newer.state <> 'DISPUTED'
      GROUP BY newer.id
    ) AS again), false)`;

/** Searches that wait for somebody: sweeps, hunts and suggested correlations. */
export const searchWorkSources = {
  SERVICE_SWEEP: {
    columns: { serviceId: "part.serviceId" },
    find: (context, forViewer) =>
      partsOfSweepFor(context, forViewer, "ServiceSweep").andWhere(
        "(part.status IN ('PENDING', 'DISPUTED') OR (part.status = 'CONFIRMED' AND part.uncoveredPeriods <> '[]'))",
      ),
    since: "COALESCE(part.judgedAt, sweep.sweptAt)",
    dueAt: "part.dueAt",
  },
  SWEEP_RESULT: {
    columns: ofSweepResult,
    find: (context, forViewer) =>
      partsOfSweepFor(context, forViewer, "SweepResult")
        .innerJoin(
          tables.ServiceSweep.options.name,
          "searched",
          "searched.indicatorSweepId = part.indicatorSweepId AND searched.id = part.serviceSweepId",
        )
        .andWhere(
          // Also where its team has said since that there is nothing to search: what was found is still to be judged.
          `part.state = 'RECORDED' AND (searched.status = 'SWEPT'
              OR searched.status IN ('DISPUTED', 'NOT_APPLICABLE', 'UNABLE') AND searched.match_count > 0)
            AND (searched.status = 'SWEPT' AND searched.resultId = part.id OR EXISTS (${foundByItAlone}))`,
        )
        // It is for its own team, or else for security.
        .andWhere(
          `(part.serviceId = ANY(CAST(:judgedServiceIds AS uuid[])) OR ${hasNoJudge("sweep", "part.service_id")})`,
          { judgedServiceIds: context.viewer.memberships.flatMap(({ serviceIds }) => serviceIds) },
        ),
    since: "part.recordedAt",
    dueAt: "sweep.dueAt",
  },
  // Inside an incident its lead says what comes first.
  SWEEP_PRIORITY: {
    columns: { states: { IndicatorSweep: "sweep.state" } },
    find: ({ database: { manager }, viewer }, { sql, parameters }) => {
      const visible = sweepVisibleTo(viewer, "sweep");
      return manager
        .createQueryBuilder(tables.IndicatorSweep, "sweep")
        .where(visible.sql, visible.parameters)
        .andWhere(
          "sweep.state = 'OPEN' AND sweep.incidentId IS NULL AND sweep.priority IS NULL AND sweep.pendingCount > 0",
        )
        .andWhere(sql, parameters);
    },
    since: "sweep.sweptAt",
    dueAt: "sweep.dueAt",
  },
  SWEEP_COMPLETION: {
    columns: { states: { IndicatorSweep: "sweep.state" } },
    find: ({ database: { manager }, viewer }, { sql, parameters }) => {
      const visible = sweepVisibleTo(viewer, "sweep");
      return manager
        .createQueryBuilder(tables.IndicatorSweep, "sweep")
        .where(visible.sql, visible.parameters)
        .andWhere("sweep.state = 'OPEN' AND sweep.pendingCount + sweep.sweptCount + sweep.disputedCount = 0")
        .andWhere(sql, parameters);
    },
    since:
      "COALESCE((SELECT max(judged.judged_at) FROM service_sweep AS judged WHERE judged.indicator_sweep_id = sweep.id), sweep.sweptAt)",
    dueAt: "sweep.dueAt",
  },
  BREACH_HUNT: {
    columns: { states: { BreachHunt: "hunt.state" } },
    find: ({ database: { manager }, viewer, now }, { sql, parameters }) =>
      visibleHunts(manager, viewer)
        .andWhere(
          "hunt.state = 'OPEN' AND (hunt.findingCount > hunt.withdrawnFindingCount OR hunt.openedAt <= :huntedUntil)",
          {
            huntedUntil: new Date(now.getTime() - huntDays * 86_400_000),
          },
        )
        .andWhere(sql, parameters),
    since: "hunt.openedAt",
    dueAt: `hunt.openedAt + interval '${huntDays} days'`,
  },
  // Until somebody adds the service, or its team has found that it is nothing.
  FOUND_ELSEWHERE: {
    columns: ofIncident,
    // The incidents are those that the viewer may see, which brings the parameters.
    find: (context, forViewer) =>
      incidentsFor(context, forViewer, ["SUSPECTED", "RECEIVED", "DECLARED"]).andWhere(
        `EXISTS (SELECT ${foundElsewhere})`,
      ),
    since: `COALESCE((SELECT min(found.received_at) ${foundElsewhere}), incident.openedAt)`,
  },
  // Also of a hunt that was concluded as inconclusive: whoever withdraws a finding has judged it, and nobody else.
  HUNT_FINDING: {
    columns: {},
    find: ({ database: { manager }, viewer }, { sql, parameters }) =>
      visibleHunts(manager, viewer)
        .andWhere(
          "hunt.id IN (SELECT unlinked.breach_hunt_id FROM hunt_finding AS unlinked WHERE unlinked.incident_id IS NULL AND unlinked.withdrawn_at IS NULL)",
        )
        .andWhere(sql, parameters),
    since:
      "COALESCE((SELECT min(unlinked.recorded_at) FROM hunt_finding AS unlinked WHERE unlinked.breach_hunt_id = hunt.id AND unlinked.incident_id IS NULL AND unlinked.withdrawn_at IS NULL), hunt.openedAt)",
  },
  ALERT_CORRELATION: {
    columns: {
      states: { AlertCorrelation: "correlation.state" },
      serviceIds: "correlation.serviceIds",
      doneBy: {
        reportAlert:
          "SELECT CAST(member.reported_by_id AS text) FROM alert AS member WHERE member.id = ANY(correlation.alertIds)",
      },
    },
    find: ({ database: { manager }, viewer, now }, { sql, parameters }) => {
      const visible = visibleCorrelation(viewer, "correlation");
      return manager
        .createQueryBuilder(tables.AlertCorrelation, "correlation")
        .where(visible.sql, visible.parameters)
        .andWhere("correlation.state = 'SUGGESTED' AND correlation.lapsesAt > :now", { now })
        .andWhere(sql, parameters);
    },
    since: "correlation.suggestedAt",
    dueAt: "correlation.lapsesAt",
  },
} as const satisfies Readonly<Record<string, WorkSource>>;
