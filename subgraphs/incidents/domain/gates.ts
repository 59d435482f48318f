import { gateRules } from "../../response-model/machines/gate-rules.js";
import type { CaseFile } from "./case-file.js";
import { missingFromVirtualTeam } from "./missing-from-virtual-team.js";
import { unfilledRoles } from "./unfilled-roles.js";
import { unsettledClocks } from "./unsettled-clocks.js";

const met = [] as const;

/** The gates of an incident. */
export const incidentGates = gateRules<CaseFile>()({
  INCIDENT_OPEN: ({ incident: { closedAt, state } }) =>
    closedAt === null
      ? met
      : [[state === "DISMISSED" ? "DISMISSED" : "CLOSED", { closedAt: closedAt.toISOString() }] as const],
  VIRTUAL_TEAM_FORMED: ({ incident: { closedAt }, virtualTeam, services }) => {
    const missing = missingFromVirtualTeam(virtualTeam, services);
    if (missing.length === 0) return met;
    return [[closedAt === null ? "INCOMPLETE" : "INCOMPLETE_AT_THE_END", { missing }]];
  },
  ALERTS_DISPOSITIONED: ({ alerts }) => {
    const open = alerts.filter(({ disposition }) => disposition === null);
    return open.length === 0
      ? met
      : [["WITHOUT_DISPOSITION", { alerts: open.map(({ title }) => `"${title}"`).join(", ") }]];
  },
  INCIDENT_DECLARED: ({ incident: { declaredAt, receivedAt, state } }) => {
    if (declaredAt) return met;
    if (state === "DISMISSED") return [["DISMISSED", {}]];
    return [[receivedAt ? "NOT_DECLARED" : "NOT_RECEIVED", {}]];
  },
  LEAD_AND_OWNERS_ASSIGNED: unfilledRoles,
  ANALYSIS_RECORDED: ({ incident: { analysisOpenedAt }, latestAnalysis }) =>
    latestAnalysis && latestAnalysis.recordedAt >= analysisOpenedAt
      ? met
      : [["NOT_RECORDED", { analysisOpenedAt: analysisOpenedAt.toISOString() }]],
  CONTAINMENT_RECORDED: ({ incident: { containedAt } }) => (containedAt ? met : [["NOT_RECORDED", {}]]),
  ADVERSARY_EVICTED: ({ incident: { adversaryEvictedAt } }) => (adversaryEvictedAt ? met : [["NOT_RECORDED", {}]]),
  VULNERABLE_PATHS_CLOSED: ({ incident: { vulnerablePathsClosedAt } }) =>
    vulnerablePathsClosedAt ? met : [["NOT_RECORDED", {}]],
  RECOVERY_RECORDED: ({ incident: { recoveredAt } }) => (recoveredAt ? met : [["NOT_RECORDED", {}]]),
  RECOVERY_VALIDATED: ({ incident: { recoveryValidatedAt } }) => (recoveryValidatedAt ? met : [["NOT_VALIDATED", {}]]),
  NOTIFICATIONS_SETTLED: unsettledClocks,
  REVIEW_FINISHED: ({ incident: { reviewState } }) => {
    if (reviewState === "COMPLETED") return met;
    if (reviewState === null) return [["NOT_OPEN", {}]];
    return [[reviewState === "DRAFT" ? "NOT_BEGUN" : "NOT_COMPLETED", {}]];
  },
});
