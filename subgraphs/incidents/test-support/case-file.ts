import { chainStart } from "../../../platform/actions/audit/chain.js";
import type { AlertsOfCase, CaseFile, CaseMember } from "../domain/case-file.js";
import { noMergedCases } from "../domain/merged-cases.js";
import type { Consultation } from "../domain/records/advice/consultation.js";
import type { Recommendation } from "../domain/records/advice/recommendation.js";
import type { Alert } from "../domain/records/alerts/alert.js";
import type { Analysis } from "../domain/records/case/analysis.js";
import type { Incident } from "../domain/records/case/incident.js";
import type { Milestone } from "../domain/records/case/milestone.js";
import type { Approval } from "../domain/records/people/approval.js";
import type { Assignment } from "../domain/records/people/assignment.js";
import type { ServiceResponse } from "../domain/records/response/service-response.js";
import { maxNames } from "../domain/writes/some-names.js";

export const moment = new Date("2026-05-04T08:00:00.000Z");

const incident: Incident = {
  id: "incident",
  number: "INC-2026-00001",
  version: 1,
  state: "SUSPECTED",
  phase: "DETECTION_AND_ANALYSIS",
  determination: "SUSPECTED",
  title: "Stolen session",
  summary: "",
  severity: "HIGH",
  severityRank: 3,
  severityOverride: null,
  priority: 2,
  handling: "AMBER",
  tags: [],
  nextSteps: null,
  serviceIds: ["exchange"],
  virtualTeamPersonIds: [],
  virtualTeamRoles: [],
  receiptDueAt: null,
  receiptOverdueAt: null,
  askedPersonIds: [],
  askedTeamIds: [],
  find: "WORKLOAD_TEAM_FIND",
  openedById: "erin",
  openedAt: moment,
  receivedAt: null,
  declaredAt: null,
  definitionPredicates: [],
  definitionReason: null,
  customerDataEffects: [],
  customersNotifiedAt: null,
  postIncidentActivityAt: null,
  reviewState: null,
  endedAt: null,
  endReason: null,
  reopenings: 0,
  mergedIntoId: null,
  mergedIntoNumber: null,
  mergeDueAt: null,
  archivedAt: null,
  archivePlace: null,
  archiveDisposedAt: null,
  retainUntil: null,
  legalHold: false,
  timelineLength: 1,
  timelineHash: chainStart,
};

/** The case file of an incident of Exchange that was just escalated, with what a test says otherwise. */
export function caseFile({
  incident: changes,
  ...rest
}: { readonly incident?: Partial<Incident> } & Partial<Omit<CaseFile, "incident">> = {}): CaseFile {
  return {
    incident: { ...incident, ...changes },
    alerts: noAlerts,
    assignments: [],
    obligations: [],
    assessments: [],
    analyses: [],
    huntRecorded: false,
    severityTold: false,
    responses: [responseWith({})],
    milestones: [],
    plans: [],
    steps: [],
    guidance: [],
    approvals: [],
    investigations: [],
    consultations: [],
    recommendations: [],
    transfers: [],
    holds: [],
    disposals: [],
    merged: noMergedCases,
    services: [{ id: "exchange", name: "Exchange", ownerTeamId: "exchange team" }],
    virtualTeam: [],
    custodians: [],
    ...rest,
  };
}

const noAlerts: AlertsOfCase = {
  areLinked: false,
  withoutDisposition: { first: [], count: 0 },
  truePositives: { first: [], count: 0 },
};

/** What rules look at of these alerts of an incident. */
export function alertsOfCase(...alerts: readonly Alert[]): AlertsOfCase {
  const counted = (disposition: Alert["disposition"]) => {
    const first = alerts.filter((alert) => alert.disposition === disposition);
    return { first: first.slice(0, maxNames), count: first.length };
  };
  return {
    areLinked: alerts.length > 0,
    withoutDisposition: counted(null),
    truePositives: counted("TRUE_POSITIVE"),
  };
}

export const alertWith = (changes: Partial<Alert>): Alert =>
  ({ id: "alert", title: "Odd sign-ins", disposition: null, ...changes }) as Alert;

export const analysisAt = (recordedAt: Date, changes: Partial<Analysis> = {}): Analysis =>
  ({ id: "analysis", recordedAt, serviceIds: ["exchange"], notAffectedServiceIds: [], ...changes }) as Analysis;

/** The response of Exchange, which has just joined and is assessed, with what a test says otherwise. */
export const responseWith = (changes: Partial<ServiceResponse>): ServiceResponse => ({
  id: `response of ${changes.serviceId ?? "exchange"}`,
  incidentId: "incident",
  serviceId: "exchange",
  version: 1,
  state: "ANALYSIS",
  round: 1,
  joinedAt: moment,
  analysisOpenedAt: moment,
  severity: "HIGH",
  severityRank: 3,
  priority: 2,
  severityProvisional: false,
  assessmentDueAt: new Date(moment.getTime() + 4 * 3_600_000),
  businessImpact: null,
  flaggedAt: null,
  releaseAgreedInRound: null,
  vigilanceUntil: null,
  ...changes,
});

export const milestoneOf = (kind: Milestone["kind"], changes: Partial<Milestone> = {}): Milestone => ({
  id: "milestone",
  incidentId: "incident",
  serviceId: "exchange",
  round: 1,
  kind,
  reachedAt: moment,
  recordedById: "erin",
  forWholeIncident: false,
  ...changes,
});

export const assignmentOf = (changes: Partial<Assignment>): Assignment =>
  ({ role: "INCIDENT_RESPONSE_LEAD", serviceId: null, state: "ACCEPTED", ...changes }) as Assignment;

/** A request of Sora's to withdraw the incident, which ends at `moment`. */
export const approvalOf = (changes: Partial<Approval>): Approval =>
  ({
    id: "approval",
    state: "REQUESTED",
    operation: "withdrawIncident",
    inputHash: "hash",
    askedPersonIds: ["mina"],
    requestedByName: "Sora",
    expiresAt: moment,
    decidedByName: null,
    decisionReason: null,
    ...changes,
  }) as Approval;

export const memberOf = (id: string, teamFunction: string): CaseMember => ({
  id,
  name: id,
  kind: "PERSON",
  appointments: [],
  teams: [{ id, function: teamFunction, responsibilities: [] }],
});

/** A question that was put to legal affairs, which is due at `moment`. */
export const consultationOf = (changes: Partial<Consultation>): Consultation =>
  ({
    id: "consultation",
    incidentId: "incident",
    state: "REQUESTED",
    serviceId: null,
    isPrivileged: false,
    isForLegal: true,
    consultedTeamIds: ["legal"],
    consultedTeamNames: ["Legal Affairs"],
    consultedPersonId: null,
    consultedName: "Legal Affairs",
    requestedById: "sora",
    requestedByName: "Sora",
    dueAt: moment,
    ...changes,
  }) as Consultation;

/** An eradication of Exchange that is recommended and that nobody has decided on. */
export const recommendationOf = (changes: Partial<Recommendation>): Recommendation =>
  ({
    id: "recommendation",
    incidentId: "incident",
    serviceId: "exchange",
    round: 1,
    state: "PROPOSED",
    leadAcceptedById: null,
    leadAcceptedByName: null,
    ownerAcceptedById: null,
    ownerAcceptedByName: null,
    ...changes,
  }) as Recommendation;
