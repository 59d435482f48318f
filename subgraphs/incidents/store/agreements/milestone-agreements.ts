import type { Agreement } from "../../../../platform/actions/audit/chain-kind.js";
import type { MilestoneKind } from "../../../response-model/process/milestone-kinds.js";

/** The operations that always reach a milestone. */
const reached: Readonly<Record<MilestoneKind, readonly string[]>> = {
  OPENED: ["escalateAlert", "escalateAlerts", "openIncident"],
  RECEIVED: ["receiveEscalation"],
  DECLARED: ["declareIncident"],
  POST_INCIDENT_ACTIVITY: ["enterPostIncidentActivity"],
  CLOSED: ["closeIncident"],
  DISMISSED: ["dismissIncident"],
  WITHDRAWN: ["withdrawIncident"],
  MERGED: ["mergeIncident"],
  REOPENED: ["reopenIncident"],
  ANALYSIS_OPENED: ["escalateAlert", "escalateAlerts", "openIncident", "addAffectedService", "returnToAnalysis"],
  CONTAINMENT_STARTED: ["startContainment"],
  CONTAINED: ["recordContainment"],
  ERADICATION_STARTED: ["startEradication"],
  ADVERSARY_EVICTED: ["recordEviction"],
  VULNERABLE_PATHS_CLOSED: ["recordMitigation"],
  RECOVERY_STARTED: ["startRecovery"],
  RESTORED: ["recordRestoration"],
  VALIDATED: ["validateRecovery"],
  RELEASED: ["releaseService"],
};

/** Those that reach it in some cases, or did so in process 1.0.0. */
const reachedAtTimes: Readonly<Partial<Record<MilestoneKind, readonly string[]>>> = {
  OPENED: ["acceptAlertCorrelation"],
  ANALYSIS_OPENED: ["linkAlert", "acceptAlertCorrelation", "reopenIncident", "takeInDuplicate", "receiveEscalation"],
  ADVERSARY_EVICTED: ["recordEradication"],
  VULNERABLE_PATHS_CLOSED: ["recordEradication"],
  RESTORED: ["recordRecovery"],
};

const rowsOf = (table: Readonly<Partial<Record<MilestoneKind, readonly string[]>>>, always: boolean) =>
  Object.entries(table).flatMap(([kind, operations]) => operations.map((one) => `('${one}', '${kind}', ${always})`));

const reaching = `(VALUES ${[...rowsOf(reached, true), ...rowsOf(reachedAtTimes, false)].join(", ")})
  AS reaching(operation, kind, always)`;

/** Each milestone stands in the timeline of its incident, as what was done at that moment by whoever recorded it. */
export const milestoneAgreements: readonly Agreement[] = [
  {
    name: "what was reached stands in the timeline",
    table: "milestone",
    sql: `
      SELECT format('milestone %s of incident %s', milestone.id, milestone.incident_id) AS at,
             format('nothing in the timeline reached %s then', milestone.kind) AS why
      FROM milestone
      WHERE NOT EXISTS (
        SELECT FROM timeline_entry AS timeline JOIN ${reaching} ON reaching.operation = timeline.operation
        WHERE timeline.incident_id = milestone.incident_id AND timeline.recorded_at = milestone.reached_at
          AND timeline.actor_id = milestone.recorded_by_id AND reaching.kind = milestone.kind)
      ORDER BY milestone.incident_id, milestone.id LIMIT 1`,
  },
  {
    name: "what the timeline says was reached has its milestone",
    table: "milestone",
    // An entry of process 1.0.0 tells no changes; what it reached was carried over as far as it still counted.
    sql: `
      SELECT format('timeline entry %s of incident %s', timeline.sequence, timeline.incident_id) AS at,
             format('%s has no milestone %s', timeline.operation, reaching.kind) AS why
      FROM timeline_entry AS timeline JOIN ${reaching} ON reaching.operation = timeline.operation AND reaching.always
      WHERE timeline.changes IS NOT NULL AND NOT EXISTS (
        SELECT FROM milestone
        WHERE milestone.incident_id = timeline.incident_id AND milestone.reached_at = timeline.recorded_at
          AND milestone.kind = reaching.kind)
      ORDER BY timeline.incident_id, timeline.sequence LIMIT 1`,
  },
];
