import { among } from "../../../../platform/graphql/lists/conditions.js";
import { simpleOrder } from "../../../../platform/graphql/lists/order.js";
import type { Reading } from "../../../../platform/graphql/reader/reading.js";
import { filtered, toMany, toOne, toPage } from "../../../../platform/graphql/reader/relations.js";
import { visibleTo } from "../../../access/reading/visibility.js";
import type { TaskState } from "../../../response-model/machines/case/task-states.js";
import type { CustomerNoticeState } from "../../../response-model/machines/customers/customer-notice-states.js";
import type { ServiceHealthPostState } from "../../../response-model/machines/customers/service-health-post-states.js";
import type { Records } from "../../domain/records/records.js";
import { incidentRelationVisibleTo } from "../case/readable-relations.js";
import { incidentPages } from "../lists/case/incident-list.js";
import { milestoneConditions } from "../lists/case/milestone-conditions.js";
import { partConditions } from "../lists/case/part-conditions.js";
import { partOrders } from "../lists/case/part-orders.js";
import { alertPages } from "../lists/detection/alert-list.js";
import { sweepPages } from "../lists/detection/sweep-list.js";
import { obligationsOfIncident } from "../lists/notification/obligations-of-incident.js";
import { tables } from "../tables.js";
import { attackSequence } from "./activity-readings.js";
import { analysisPages } from "./analysis-readings.js";
import { linkPages } from "./case-file-readings.js";
import { huntPages } from "./hunts-readings.js";
import { detail } from "./part.js";
import { precursorsOfIncident } from "./precursors-readings.js";
import { vulnerabilitiesOfIncident } from "./vulnerabilities-readings.js";

const mine = { incidentId: "id" } as const;
const ofTheWhole = { where: { serviceId: null } } as const;
const states = among("part.state");

/** What an incident leads to. */
const relations: Reading<keyof Records>["relations"] = {
  serviceResponses: toMany("ServiceResponse", mine),
  milestones: toMany("Milestone", mine, ofTheWhole),
  milestoneHistory: toPage("Milestone", mine, { ...ofTheWhole, narrow: filtered(milestoneConditions) }),
  severityHistory: toPage("SeverityChange", mine, ofTheWhole),
  approvals: toPage("Approval", mine, { narrow: filtered(partConditions.Approval) }),
  relations: toPage("IncidentRelation", mine),
  relatedFrom: toPage("IncidentRelation", { otherIncidentId: "id" }),
  mergedInto: toOne("Incident", { id: "mergedIntoId" }),
  duplicates: toPage("Incident", { mergedIntoId: "id" }, incidentPages),
  foundElsewhere: toPage(
    "Alert",
    { awaitsIncidentId: "id" },
    {
      where: { incidentId: null },
      ...alertPages,
      sql: "it.state <> 'CLOSED' AND NOT (it.serviceId = ANY(of.serviceIds))",
    },
  ),
  alerts: toPage("Alert", mine, alertPages),
  assignments: toPage("Assignment", mine, { narrow: filtered(partConditions.Assignment) }),
  analyses: toPage("Analysis", mine, { narrow: filtered(partConditions.Analysis) }),
  consultations: toPage("Consultation", mine, { narrow: filtered(partConditions.Consultation) }),
  hunts: toPage("Hunt", mine),
  indicatorSweeps: toPage("IndicatorSweep", mine, sweepPages),
  indicators: toPage("IndicatorRelation", mine, { where: { endedAt: null, threatActorId: null } }),
  evidence: toPage("Evidence", mine, {
    narrow: filtered(partConditions.Evidence),
    orderBy: partOrders.evidence,
  }),
  investigations: toPage("Investigation", mine, { narrow: filtered(partConditions.Investigation) }),
  legalHolds: toPage("LegalHold", mine, { narrow: filtered(partConditions.LegalHold) }),
  retentionHistory: toPage("RetentionEntry", mine),
  archive: toOne("Archive", mine, { order: { direction: "DESC" } }),
  disposals: toPage("Disposal", mine, { narrow: filtered(partConditions.Disposal) }),
  responseSteps: toPage("ResponseStep", mine, { narrow: filtered(partConditions.ResponseStep) }),
  notificationObligations: toPage("NotificationObligation", mine, obligationsOfIncident),
  regulationAssessments: toPage("RegulationAssessment", mine),
  authorityNotices: toPage("AuthorityNotice", mine),
  customerNotices: toPage("CustomerNotice", mine, {
    narrow: filtered<{ states?: readonly CustomerNoticeState[] | null }>({ states }),
  }),
  serviceHealthPosts: toPage("ServiceHealthPost", mine, {
    narrow: filtered<{ states?: readonly ServiceHealthPostState[] | null }>({ states }),
  }),
  tasks: toPage("Task", mine, {
    narrow: filtered<{ states?: readonly TaskState[] | null; assigneeIds?: readonly string[] | null }>({
      states,
      assigneeIds: among("part.assigneeId"),
    }),
    orderBy: partOrders.tasks,
  }),
  timeline: toPage("TimelineEntry", mine, {
    narrow: filtered(partConditions.TimelineEntry),
    order: simpleOrder(
      { expression: "part.sequence", valueOf: ({ sequence }: Records["TimelineEntry"]) => sequence },
      "ASC",
    ),
    orderBy: partOrders.timeline,
  }),
  room: toOne("IncidentRoom", mine, { where: { state: "OPEN" } }),
  rooms: toPage("IncidentRoom", mine),
  ...linkPages,
  vulnerabilities: vulnerabilitiesOfIncident,
  attackSequence,
  precursors: precursorsOfIncident,
  ...analysisPages,
  ...huntPages,
};

/** How incidents are read, and what they are made of. */
export const caseReadings = {
  Incident: {
    alias: "incident",
    table: tables.Incident as unknown as Reading["table"],
    permission: { readable: (viewer) => visibleTo(viewer, "incident") },
    relations,
    expressions: {},
  },
  Milestone: detail("Milestone"),
  SeverityChange: detail("SeverityChange"),
  IncidentRelation: {
    alias: "part",
    table: tables.IncidentRelation as unknown as Reading["table"],
    permission: { readable: (viewer) => incidentRelationVisibleTo(viewer, "part") },
    relations: {
      incident: toOne("Incident", { id: "incidentId" }),
      other: toOne("Incident", { id: "otherIncidentId" }),
    },
    expressions: {},
  },
  Analysis: detail("Analysis"),
  TimelineEntry: detail("TimelineEntry"),
} as const satisfies Partial<Record<keyof Records, Reading<keyof Records>>>;
