import { among, whether } from "../../../../platform/graphql/lists/conditions.js";
import type { Rollup } from "../../../../platform/graphql/statistics/rollups/rollup.js";
import { rowsNaming } from "../../../access/reading/rows-naming.js";
import { statisticsAudiences } from "../../../access/reading/statistics-audiences.js";
import { handlings } from "../../../response-model/evidence/handlings.js";
import { openStates } from "../lists/case/incident-list.js";
import type { IncidentDimension } from "./incident-source.js";

/** What is counted beforehand of incidents. Its days are marked by the migration 1791800000000: what changes here needs one that marks all. */
export const incidentRollup: Rollup<IncidentDimension> = {
  kind: "INCIDENT",
  table: "incident",
  alias: "incident",
  from: "incident",
  marked: [{ from: "incident", marking: "incident.handling", naming: (viewer) => rowsNaming(viewer, "incident") }],
  marking: "incident.handling",
  time: "incident.opened_at",
  markings: Object.keys(handlings),
  audiences: statisticsAudiences.all,
  groupings: [
    { by: ["SEVERITY"], durations: true },
    { by: ["FIND", "SIDE"], durations: true },
    { by: ["STATE", "SEVERITY", "HANDLING"] },
    { by: ["SEVERITY", "PRIORITY", "FIND", "SIDE"] },
    { by: ["STATE", "PHASE", "DETERMINATION", "SEVERITY"] },
    { by: ["TEAM"], repeatedBy: "TEAM", durations: true },
    { by: ["SERVICE", "TEAM"], repeatedBy: "SERVICE", durations: true },
    { by: ["TEAM", "SEVERITY"], repeatedBy: "TEAM" },
    { by: ["SERVICE", "TEAM", "SEVERITY"], repeatedBy: "SERVICE" },
  ],
  filters: {
    states: { dimension: "STATE", condition: among },
    phases: { dimension: "PHASE", condition: among },
    severities: { dimension: "SEVERITY", condition: among },
    priorities: { dimension: "PRIORITY", condition: among },
    determinations: { dimension: "DETERMINATION", condition: among },
    handlings: { dimension: "HANDLING", condition: among },
    finds: { dimension: "FIND", condition: among },
    open: {
      dimension: "STATE",
      condition: (state) => whether(`${state} IN (${openStates})`, `${state} NOT IN (${openStates})`),
    },
  },
  range: { from: "openedFrom", before: "openedBefore" },
};
