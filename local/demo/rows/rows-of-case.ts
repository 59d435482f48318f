import { chainStart } from "../../../platform/actions/audit/chain.js";
import type { Incident } from "../../../subgraphs/incidents/domain/records/case/incident.js";
import type { History } from "../course/history.js";
import { standingAfter } from "../course/standing.js";
import { alertRows } from "./alert-rows.js";
import type { AuditTrail } from "./audit-trail.js";
import { incidentRow } from "./incident-row.js";
import { followUpRows, lessonRows } from "./lesson-rows.js";
import { milestoneRows } from "./milestone-rows.js";
import { authorityNoticeRows, noticeRows, tenantRows } from "./notice-rows.js";
import { obligationRows } from "./obligation-rows.js";
import { approvalRows, assignmentRows } from "./people-rows.js";
import { regulationRows } from "./regulation-rows.js";
import { analysisRows, guidanceRows, planRows, stepRows } from "./response-rows.js";
import { reviewRows } from "./review-rows.js";
import { assessmentRows, responseRows, severityChangeRows } from "./service-rows.js";
import { strayAlertRows } from "./stray-alert-rows.js";
import type { tablesOfCase } from "./tables-of-case.js";
import { timelineRows } from "./timeline-rows.js";

type Tables = typeof tablesOfCase;
/** The rows of one case by the database and table they go into, in an order that foreign keys allow. */
export type CaseRows = {
  readonly [Name in keyof Tables]: Readonly<Record<Tables[Name][number], readonly object[]>>;
};

export function rowsOfCase(history: History, audit: AuditTrail): CaseRows {
  const { plan, period } = history;
  const standing = standingAfter(history);
  const responseIds = new Map(
    standing.services.map(({ affected, joinedAt }) => [affected.service.id, plan.random.identifier(joinedAt)]),
  );
  const timeline = timelineRows(history, standing, responseIds);
  const incident: Incident = {
    ...incidentRow(history, standing),
    timelineLength: timeline.length,
    timelineHash: timeline.at(-1)?.hash ?? chainStart,
  };
  const { alerts, assessments } = alertRows(history);
  const { notices, versions, deliveries } = noticeRows(history);
  const { reviews, analyses } = reviewRows(history, incident);
  const lessons = lessonRows(history, reviews);
  return {
    incidents: {
      incident: [incident],
      alert: [...alerts, ...strayAlertRows(plan, period)],
      severity_assessment: [...assessments, ...assessmentRows(history)],
      service_response: responseRows(history, standing, responseIds),
      milestone: milestoneRows(history),
      severity_change: severityChangeRows(history, standing),
      assignment: assignmentRows(history),
      approval: approvalRows(history),
      analysis: analysisRows(history),
      response_step: stepRows(history),
      recovery_plan: planRows(history),
      guidance: guidanceRows(history),
      affected_tenant: tenantRows(history),
      customer_notice: notices,
      customer_notice_version: versions,
      notice_delivery: deliveries,
      regulation_assessment: regulationRows(history),
      notification_obligation: obligationRows(history),
      authority_notice: authorityNoticeRows(history),
      timeline_entry: timeline,
      audit_entry: audit.rowsOf(history, timeline, responseIds),
    },
    lessons: {
      review: reviews,
      service_side_analysis: analyses,
      lesson: lessons,
      follow_up: followUpRows(history, lessons),
    },
    teams: { known_incident: [readersOf(incident)] },
  };
}

/** What the teams subgraph keeps of an incident: who may read it. */
const readersOf = ({ id, timelineLength, handling, serviceIds, ...incident }: Incident) => ({
  ...{ id, entry: timelineLength, handling, serviceIds, virtualTeamPersonIds: incident.virtualTeamPersonIds },
  ...{ askedPersonIds: incident.askedPersonIds, askedTeamIds: incident.askedTeamIds },
});
