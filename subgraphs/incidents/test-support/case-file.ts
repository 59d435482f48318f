import { chainStart } from "../../../platform/actions/audit/chain.js";
import type { CaseFile, CaseMember } from "../domain/case-file.js";
import type { Alert } from "../domain/records/alert.js";
import type { Analysis } from "../domain/records/analysis.js";
import type { Assignment } from "../domain/records/assignment.js";
import type { Incident } from "../domain/records/incident.js";

export const moment = new Date("2026-05-04T08:00:00.000Z");

const incident: Incident = {
  id: "incident",
  version: 1,
  state: "ESCALATED",
  determination: "SUSPECTED",
  title: "Stolen session",
  summary: "",
  severity: "HIGH",
  severityRank: 3,
  priority: 2,
  handling: "AMBER",
  serviceIds: ["exchange"],
  virtualTeamPersonIds: [],
  find: "WORKLOAD_TEAM_FIND",
  openedById: "erin",
  openedAt: moment,
  receivedAt: null,
  declaredAt: null,
  definitionPredicates: [],
  definitionReason: null,
  customerDataEffects: [],
  customersNotifiedAt: null,
  dismissalReason: null,
  analysisOpenedAt: moment,
  containmentStartedAt: null,
  containedAt: null,
  adversaryEvictedAt: null,
  vulnerablePathsClosedAt: null,
  recoveredAt: null,
  recoveryValidatedAt: null,
  postIncidentActivityAt: null,
  reviewState: null,
  closedAt: null,
  archivedAt: null,
  archivePlace: null,
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
    alerts: [],
    assignments: [],
    obligations: [],
    latestAnalysis: null,
    services: [{ id: "exchange", name: "Exchange", ownerTeamId: "exchange team" }],
    virtualTeam: [],
    ...rest,
  };
}

export const alertWith = (changes: Partial<Alert>): Alert =>
  ({ id: "alert", title: "Odd sign-ins", disposition: null, ...changes }) as Alert;

export const analysisAt = (recordedAt: Date): Analysis => ({ id: "analysis", recordedAt }) as Analysis;

export const assignmentOf = (changes: Partial<Assignment>): Assignment =>
  ({ role: "INCIDENT_RESPONSE_LEAD", serviceId: null, state: "ACCEPTED", ...changes }) as Assignment;

export const memberOf = (id: string, teamFunction: string): CaseMember => ({
  id,
  name: id,
  kind: "PERSON",
  teams: [{ id, function: teamFunction, responsibilities: [] }],
});
