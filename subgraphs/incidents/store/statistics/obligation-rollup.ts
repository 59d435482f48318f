import { among } from "../../../../platform/graphql/lists/conditions.js";
import type { Rollup } from "../../../../platform/graphql/statistics/rollups/rollup.js";
import { rowsNaming } from "../../../access/reading/rows-naming.js";
import { statisticsAudiences } from "../../../access/reading/statistics-audiences.js";
import { handlings } from "../../../response-model/evidence/handlings.js";
import type { ObligationDimension } from "./obligation-source.js";

const ofIncident = "notification_obligation AS part JOIN incident ON incident.id = part.incident_id";

/**
 * What is counted beforehand of obligations to notify; those that have not started are of the day infinity. Its days are marked by the
 * migration 1791800000000: what changes here needs one that marks all.
 */
export const obligationRollup: Rollup<ObligationDimension> = {
  kind: "OBLIGATION",
  table: "notification_obligation",
  alias: "part",
  from: ofIncident,
  marked: [{ from: ofIncident, marking: "incident.handling", naming: (viewer) => rowsNaming(viewer, "incident") }],
  marking: "incident.handling",
  time: "COALESCE(part.started_at, 'infinity')",
  markings: Object.keys(handlings),
  audiences: statisticsAudiences.all,
  groupings: [
    { by: ["STATE"], durations: true },
    { by: ["LAW", "JURISDICTION", "ADDRESSEE", "STATE"] },
    { by: ["CLOCK", "LAW", "JURISDICTION"], durations: true },
    { by: ["CLOCK", "LAW", "JURISDICTION", "ADDRESSEE", "STATE"], durations: true },
  ],
  filters: {
    states: { dimension: "STATE", condition: among },
    clocks: { dimension: "CLOCK", condition: among },
    laws: { dimension: "LAW", condition: among },
    jurisdictions: { dimension: "JURISDICTION", condition: among },
  },
  range: { from: "startedFrom", before: "startedBefore" },
};
