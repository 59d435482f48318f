import type { Permission, Reading } from "../../../../platform/graphql/reader/reading.js";
import { filtered, toOne, toPage } from "../../../../platform/graphql/reader/relations.js";
import { forResponders, type ReadingRule, visibleTo } from "../../../access/reading/visibility.js";
import { correlationBounds } from "../../domain/correlation/correlate.js";
import type { Records } from "../../domain/records/records.js";
import { sourceVisibleTo } from "../alert-sources/readable-sources.js";
import { visibleSuppression } from "../alert-suppressions/visible-suppression.js";
import { incidentOf } from "../correlations/incident-of.js";
import { matchingIds } from "../correlations/matching-alerts.js";
import { visibleCorrelation } from "../correlations/visible-correlation.js";
import { correlationPages } from "../lists/detection/alert-correlation-list.js";
import { type AlertConditions, alertConditionsFor, alertPages } from "../lists/detection/alert-list.js";
import { testPages } from "../lists/detection/test-list.js";
import { tables } from "../tables.js";
import { hasAskingAlert } from "../tuning-requests/asking-alerts.js";
import { visibleRequest } from "../tuning-requests/visible-request.js";
import { readAsAlert, readAsIncidentIfAny } from "../visible-records.js";

const withIncident = (rule: ReadingRule, narrows?: true): Permission => ({
  as: { kind: "Incident", by: "incidentId", alias: "incident", optional: true, ...(narrows && { narrows }) },
  readable: (viewer) => visibleTo(viewer, "incident", rule),
});

/** Whoever has handed in, acknowledged or dismissed many alerts reads what became of each. */
const byWhoeverPerformed: Permission = {
  readable: ({ personId }) => ({
    sql: "CAST(batch.performedById AS text) = CAST(:batchPerformedBy AS text)",
    parameters: { batchPerformedBy: personId },
  }),
};

/** How alerts are read, and how bad they were found to be. */
export const alertsReadings = {
  Alert: {
    alias: "alert",
    table: tables.Alert as unknown as Reading["table"],
    permission: withIncident(readAsAlert(), true),
    relations: {
      severityAssessment: toOne("SeverityAssessment", { id: "severityAssessmentId" }, { inherits: true }),
      incident: toOne("Incident", { id: "incidentId" }),
      detectionRequirement: toOne("DetectionRequirement", { id: "detectionRequirementId" }),
      indicators: toPage("IndicatorRelation", { alertId: "id" }, { where: { endedAt: null } }),
      alertSource: toOne("AlertSource", { id: "alertSourceId" }),
      former: toOne("Alert", { id: "formerAlertId" }),
      successor: toOne("Alert", { formerAlertId: "id" }),
      corrections: toPage("AlertCorrection", { alertId: "id" }, { inherits: true }),
      history: toPage("AlertHistoryEntry", { alertId: "id" }),
      notes: toPage("AlertNote", { alertId: "id" }, { where: { stands: true } }),
      correlations: toPage("AlertCorrelation", { alertIds: { has: "id" } }, correlationPages),
      suppressedBy: toOne("AlertSuppression", { id: "suppressedById" }),
      tuningRequest: toOne("TuningRequest", { id: "tuningRequestId" }),
      foundFor: toOne("Incident", { id: "awaitsIncidentId" }),
      sightings: toPage("IndicatorSighting", { alertId: "id" }, { where: { stands: true } }),
      sweepHits: toPage("SweepHit", { alertId: "id" }),
      detectionTests: toPage("DetectionTest", { alertId: "id" }, testPages),
    },
    expressions: {},
  },
  AlertHistoryEntry: {
    alias: "entry",
    table: tables.AlertHistoryEntry as unknown as Reading["table"],
    // It is found by its alert alone, by whoever reads that. What was done in an incident stays with those who read it, and what was held back
    // with those who may know.
    permission: {
      as: { kind: "Incident", by: "incidentId", alias: "incident", optional: true },
      readable: (viewer) => {
        const seen = visibleTo(viewer, "incident", ({ as }) => `(entry.incidentId IS NULL OR ${as("incident")})`);
        const rules = visibleSuppression(viewer, "entry");
        return {
          sql: `${seen.sql} AND (entry.kind NOT IN ('SUPPRESSED', 'RETURNED') OR ${rules.sql})`,
          parameters: { ...seen.parameters, ...rules.parameters },
        };
      },
    },
    relations: {
      incident: toOne("Incident", { id: "incidentId" }),
      suppression: toOne("AlertSuppression", { id: "alertSuppressionId" }),
      indicator: toOne("Indicator", { id: "indicatorId" }),
    },
    expressions: {},
  },
  AlertCorrection: {
    alias: "correction",
    table: tables.AlertCorrection as unknown as Reading["table"],
    permission: { readable: forResponders },
    relations: {},
    expressions: {},
  },
  AlertNote: {
    alias: "note",
    table: tables.AlertNote as unknown as Reading["table"],
    // It is found by its alert alone, by whoever reads that. What was written in an incident that fewer read stays with those.
    permission: withIncident((seen) => `(note.incidentId IS NULL OR ${seen.as("incident")})`),
    relations: { former: toOne("AlertNote", { alertId: "alertId", id: "formerId" }) },
    expressions: {},
  },
  AlertSource: {
    alias: "source",
    table: tables.AlertSource as unknown as Reading["table"],
    permission: { readable: (viewer) => sourceVisibleTo(viewer, "source") },
    relations: { keys: toPage("AlertSourceKey", { alertSourceId: "id" }) },
    expressions: {},
  },
  AlertSourceKey: {
    alias: "key",
    table: tables.AlertSourceKey as unknown as Reading["table"],
    permission: {
      as: { kind: "AlertSource", by: "alertSourceId", alias: "source" },
      readable: (viewer) => sourceVisibleTo(viewer, "source"),
    },
    relations: { source: toOne("AlertSource", { id: "alertSourceId" }) },
    expressions: {},
  },
  AlertBatch: {
    alias: "batch",
    table: tables.AlertBatch as unknown as Reading["table"],
    permission: byWhoeverPerformed,
    relations: {
      alerts: toPage("Alert", { id: { among: "alertIds" } }, alertPages),
      alertSource: toOne("AlertSource", { id: "alertSourceId" }),
    },
    expressions: {},
  },
  AlertCorrelation: {
    alias: "correlation",
    table: tables.AlertCorrelation as unknown as Reading["table"],
    permission: { readable: (viewer) => visibleCorrelation(viewer, "correlation") },
    // Each is read by its members; and nobody looks through more of them.
    counted: correlationBounds.counted,
    relations: {
      alerts: toPage("Alert", { id: { among: "alertIds" } }, alertPages),
      waitingAlerts: toPage(
        "Alert",
        { id: { among: "alertIds" } },
        { ...alertPages, sql: "alert.incidentId IS NULL AND alert.state <> 'CLOSED'" },
      ),
      matchingAlerts: toPage(
        "Alert",
        {},
        {
          sql: `it.id IN (${matchingIds((property) => `of.${property}`)}) AND it.state <> 'CLOSED'`,
          narrow: filtered<AlertConditions>(alertConditionsFor, { suppressed: false }),
        },
      ),
      incident: toOne("Incident", {}, { sql: `it.id = ${incidentOf("of")}` }),
    },
    expressions: {},
  },
  AlertSuppression: {
    alias: "suppression",
    table: tables.AlertSuppression as unknown as Reading["table"],
    permission: { readable: (viewer) => visibleSuppression(viewer, "suppression") },
    relations: {
      alertSources: toPage("AlertSource", { id: { among: "alertSourceIds" } }),
      alerts: toPage("Alert", { suppressedById: "id" }, alertPages),
    },
    expressions: {},
  },
  TuningRequest: {
    alias: "request",
    table: tables.TuningRequest as unknown as Reading["table"],
    permission: { readable: (viewer) => visibleRequest(viewer, "request") },
    relations: {
      alertSource: toOne("AlertSource", { id: "alertSourceId" }),
      originAlert: toOne("Alert", { id: "originAlertId" }),
      alertSuppression: toOne("AlertSuppression", { id: "alertSuppressionId" }),
      alerts: toPage("Alert", { tuningRequestId: "id" }),
      recurrences: toPage(
        "Alert",
        { serviceId: "serviceId", alertSourceId: "alertSourceId" },
        {
          // All the rules that raised the first, or the same finding where the source names no rule.
          sql: `it.lastSeenAt > COALESCE(of.decidedAt, of.requestedAt) AND (of.rules <> '{}' AND it.reportedRules @> of.rules
            OR of.rules = '{}' AND it.fingerprint = ANY(of.fingerprints))`,
          narrow: filtered<AlertConditions>(alertConditionsFor),
        },
      ),
    },
    expressions: { isAskedFor: { sql: hasAskingAlert("it.id") } },
  },
  SeverityAssessment: {
    alias: "part",
    table: tables.SeverityAssessment as unknown as Reading["table"],
    permission: withIncident(readAsIncidentIfAny("part")),
    relations: {},
    expressions: {},
  },
} as const satisfies Partial<Record<keyof Records, Reading<keyof Records>>>;
