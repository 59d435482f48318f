import type { Permission, Reading } from "../../../../platform/graphql/reader/reading.js";
import { toOne, toPage } from "../../../../platform/graphql/reader/relations.js";
import { visibleTo } from "../../../access/reading/visibility.js";
import type { Records } from "../../domain/records/records.js";
import { tables } from "../tables.js";
import { readAsAlert } from "../visible-records.js";

/** What belongs to an incident is read as the incident, the rest by any responder. */
const asIncidentIfAny = (alias: string): Permission => ({
  as: { kind: "Incident", by: "incidentId", alias: "incident", optional: true },
  readable: (viewer) => {
    const { sql, parameters } = visibleTo(viewer, "incident");
    return { sql: readAsAlert(sql, "CAST(:viewerIsResponder AS boolean)", alias), parameters };
  },
});

/** How alerts are read, and how bad they were found to be. */
export const alertsReadings = {
  Alert: {
    alias: "alert",
    table: tables.Alert as unknown as Reading["table"],
    permission: asIncidentIfAny("alert"),
    relations: {
      severityAssessment: toOne("SeverityAssessment", { id: "severityAssessmentId" }, { inherits: true }),
      incident: toOne("Incident", { id: "incidentId" }),
      detectionRequirement: toOne("DetectionRequirement", { id: "detectionRequirementId" }),
      indicators: toPage("IndicatorRelation", { alertId: "id" }, { where: { endedAt: null } }),
    },
    expressions: {},
  },
  SeverityAssessment: {
    alias: "part",
    table: tables.SeverityAssessment as unknown as Reading["table"],
    permission: asIncidentIfAny("part"),
    relations: {},
    expressions: {},
  },
} as const satisfies Partial<Record<keyof Records, Reading<keyof Records>>>;
