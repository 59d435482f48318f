import { chainStart } from "../../../platform/actions/audit/chain.js";
import type { Incident } from "../../../subgraphs/incidents/domain/records/case/incident.js";
import type { History } from "../simulation/history.js";
import { standingAfter } from "../simulation/standing.js";
import { auditEntryOf, type UnsealedEntry } from "./audit-entry.js";
import { alertRows } from "./case/alert-rows.js";
import { incidentRow } from "./case/incident-row.js";
import { milestoneRows } from "./case/milestone-rows.js";
import { approvalRows, assignmentRows } from "./case/people-rows.js";
import { analysisRows, guidanceRows, planRows, stepRows } from "./case/response-rows.js";
import { assessmentRows, responseRows, severityChangeRows } from "./case/service-rows.js";
import { strayAlertRows } from "./case/stray-alert-rows.js";
import { timelineRows } from "./case/timeline-rows.js";
import { followUpRows, lessonRows } from "./lessons/lesson-rows.js";
import { reviewRows } from "./lessons/review-rows.js";
import { authorityNoticeRows, noticeRows, tenantRows } from "./notification/notice-rows.js";
import { obligationRows } from "./notification/obligation-rows.js";
import { regulationRows } from "./notification/regulation-rows.js";
import type { tablesOfCase } from "./tables-of-case.js";

type Tables = typeof tablesOfCase;
/** The rows of one case by the database and table they go into, in an order that foreign keys allow. */
export type CaseRows = {
  readonly [Name in keyof Tables]: Readonly<Record<Tables[Name][number], readonly object[]>>;
} & { readonly incidents: { readonly audit_entry: readonly UnsealedEntry[] } };

/** That of the audit chain has no place in it yet. */
export function rowsOfCase(history: History): CaseRows {
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
      audit_entry: auditEntryOf(history, timeline, responseIds),
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
