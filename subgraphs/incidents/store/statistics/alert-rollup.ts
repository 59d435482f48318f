import { among } from "../../../../platform/graphql/lists/conditions.js";
import type { Bind, Rollup } from "../../../../platform/graphql/statistics/rollups/rollup.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { rowsNaming } from "../../../access/reading/rows-naming.js";
import { statisticsAudiences } from "../../../access/reading/statistics-audiences.js";
import { handlings } from "../../../response-model/evidence/handlings.js";
import type { Responsibility } from "../../../response-model/process/responsibilities.js";
import type { AlertDimension } from "./alert-source.js";

const onCall: Responsibility = "SECURITY_ON_CALL_AND_RESPONSE_LEAD";

/** That an alert has a marking of its own that may let the viewer read it: as the incident names them, or alone by its service. */
const alertsNaming =
  ({ memberships }: Viewer) =>
  (bind: Bind) =>
    `(alert.incident_id IS NOT NULL OR ${memberships.some(({ responsibilities }) => responsibilities.includes(onCall))}
      OR alert.service_id = ANY(CAST(${bind(memberships.flatMap(({ serviceIds }) => serviceIds))} AS uuid[])))`;

/** What is counted beforehand of alerts by what their queue is sorted by. Its days are marked by the migration 1791800000000: what changes here needs one that marks all. */
export const alertRollup: Rollup<AlertDimension> = {
  kind: "ALERT",
  table: "alert",
  alias: "alert",
  from: "alert LEFT JOIN incident ON incident.id = alert.incident_id",
  marked: [
    {
      from: "incident JOIN alert ON alert.incident_id = incident.id",
      marking: "incident.handling",
      naming: (viewer) => rowsNaming(viewer, "incident"),
    },
    { from: "alert", marking: "alert.handling", naming: alertsNaming },
  ],
  marking: `CASE WHEN alert.incident_id IS NULL THEN alert.handling
    WHEN 'RED' IN (alert.handling, incident.handling) THEN 'RED'
    WHEN 'AMBER_STRICT' IN (alert.handling, incident.handling) THEN 'AMBER_STRICT' ELSE incident.handling END`,
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
    teamIds: { dimension: "TEAM", condition: among },
  },
  range: { from: "receivedFrom", before: "receivedBefore" },
};

/**
 * What is counted beforehand of alerts by how bad they are and what raised them, of which there is more than of their states: apart, so that
 * the others stay few. Its days are marked by the migration 1796300000000.
 */
export const alertOriginRollup: Rollup<AlertDimension> = {
  ...alertRollup,
  kind: "ALERT_ORIGIN",
  groupings: [
    { by: ["SEVERITY"], durations: true },
    { by: ["ALERT_SOURCE"], durations: true },
    { by: ["SEVERITY", "SERVICE", "TEAM", "STATE"] },
    { by: ["ALERT_SOURCE", "SEVERITY", "STATE", "DISPOSITION"] },
    { by: ["ALERT_SOURCE", "SERVICE", "TEAM", "DISPOSITION"] },
    { by: ["RULE", "ALERT_SOURCE", "SEVERITY", "DISPOSITION"] },
    { by: ["RULE", "ALERT_SOURCE", "SERVICE", "TEAM", "DISPOSITION"] },
  ],
  filters: {
    states: { dimension: "STATE", condition: among },
    dispositions: { dimension: "DISPOSITION", condition: among },
    serviceIds: { dimension: "SERVICE", condition: among },
    teamIds: { dimension: "TEAM", condition: among },
    severities: { dimension: "SEVERITY", condition: among },
    alertSourceIds: { dimension: "ALERT_SOURCE", condition: among },
  },
};
