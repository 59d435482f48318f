import { among } from "../../../../platform/graphql/lists/conditions.js";
import type { Rollup } from "../../../../platform/graphql/statistics/rollups/rollup.js";
import { statisticsAudiences } from "../../../access/reading/statistics-audiences.js";
import { handlings } from "../../../response-model/evidence/handlings.js";
import type { AlertDimension } from "./alert-source.js";

/** What is counted beforehand of alerts. Its days are marked by the migration 1791800000000: what changes here needs one that marks all. */
export const alertRollup: Rollup<AlertDimension> = {
  kind: "ALERT",
  table: "alert",
  alias: "alert",
  from: "alert LEFT JOIN incident ON incident.id = alert.incident_id",
  fromMarked: "incident JOIN alert ON alert.incident_id = incident.id",
  marking: `CASE WHEN alert.incident_id IS NULL THEN alert.handling
    WHEN 'RED' IN (alert.handling, incident.handling) THEN 'RED'
    WHEN 'AMBER_STRICT' IN (alert.handling, incident.handling) THEN 'AMBER_STRICT' ELSE incident.handling END`,
  ownMarking: "incident.handling",
  time: "alert.received_at",
  markings: Object.keys(handlings),
  audiences: statisticsAudiences.all,
  groupings: [
    { by: ["STATE", "SOURCE", "DISPOSITION"], durations: true },
    { by: ["TEAM", "STATE"], durations: true },
    { by: ["SERVICE", "TEAM"], durations: true },
    { by: ["SERVICE", "TEAM", "STATE", "SOURCE"] },
    { by: ["SERVICE", "TEAM", "STATE", "DISPOSITION"] },
  ],
  filters: {
    states: { dimension: "STATE", condition: among },
    sources: { dimension: "SOURCE", condition: among },
    dispositions: { dimension: "DISPOSITION", condition: among },
    serviceIds: { dimension: "SERVICE", condition: among },
  },
  range: { from: "receivedFrom", before: "receivedBefore" },
};
