import type { Gate } from "../../response-model/machines/gates.js";
import type { CaseFile } from "./case-file.js";
import { missingAssignments } from "./missing-assignments.js";
import { missingFromVirtualTeam } from "./missing-from-virtual-team.js";

/** The gates of an incident: undefined when open, otherwise in words what is missing and how to supply it. */
export const incidentGates = {
  INCIDENT_OPEN: ({ incident }) =>
    incident.closedAt === null
      ? undefined
      : `The incident was closed at ${incident.closedAt.toISOString()}; a closed incident does not change.`,
  VIRTUAL_TEAM_FORMED: ({ virtualTeam, services }) => {
    const missing = missingFromVirtualTeam(virtualTeam, services);
    return missing.length === 0
      ? undefined
      : `The virtual team still lacks somebody from ${missing.join(", ")}. Add them with formVirtualTeam.`;
  },
  ALERTS_DISPOSITIONED: ({ alerts }) => {
    const open = alerts.filter(({ disposition }) => disposition === null);
    return open.length === 0
      ? undefined
      : `These linked alerts have no disposition yet: ${open.map(({ title }) => `"${title}"`).join(", ")}. Give each one with dispositionAlert.`;
  },
  INCIDENT_DECLARED: ({ incident }) =>
    incident.declaredAt
      ? undefined
      : "The incident is not confirmed and declared yet. Declare it with declareIncident.",
  LEAD_AND_OWNERS_ASSIGNED: ({ assignments, services }) => {
    const missing = missingAssignments(assignments, services);
    return missing.length === 0
      ? undefined
      : `Nobody has accepted to be ${missing.join(", nor ")}. Offer the roles with assignLead and assignOwner, and have them accepted.`;
  },
  ANALYSIS_RECORDED: ({ incident, latestAnalysis }) =>
    latestAnalysis && latestAnalysis.recordedAt >= incident.analysisOpenedAt
      ? undefined
      : `No analysis was recorded since analysis opened at ${incident.analysisOpenedAt.toISOString()}. Record one with recordAnalysis.`,
  CONTAINMENT_RECORDED: ({ incident }) =>
    incident.containedAt ? undefined : "No containment step is recorded. Record what was done with recordContainment.",
  ADVERSARY_EVICTED: ({ incident }) =>
    incident.adversaryEvictedAt
      ? undefined
      : "It is not recorded that the adversary is evicted. Record the eradication with recordEradication.",
  VULNERABLE_PATHS_CLOSED: ({ incident }) =>
    incident.vulnerablePathsClosedAt
      ? undefined
      : "It is not recorded that all known vulnerable paths are closed. Record the mitigation with recordEradication.",
  RECOVERY_RECORDED: ({ incident }) =>
    incident.recoveredAt
      ? undefined
      : "It is not recorded that services were restored and their attack paths inspected. Record it with recordRecovery.",
  RECOVERY_VALIDATED: ({ incident }) =>
    incident.recoveryValidatedAt
      ? undefined
      : "The recovery is not validated. Watch the restored service closely, then validate it with validateRecovery.",
  NOTIFICATIONS_SETTLED: ({ obligations }) => {
    const open = obligations.filter(({ settledAt }) => settledAt === null);
    return open.length === 0
      ? undefined
      : `These notification clocks are still running: ${open.map(({ clock }) => clock).join(", ")}. Notify with notifyCustomers, or record an exception with recordNotificationException.`;
  },
  REVIEW_FINISHED: ({ incident }) =>
    incident.reviewState === "COMPLETED"
      ? undefined
      : `The post-incident review is ${incident.reviewState === null ? "not open yet" : "not completed"}. Complete it with completeReview.`,
} satisfies Partial<Record<Gate, (file: CaseFile) => string | undefined>>;
