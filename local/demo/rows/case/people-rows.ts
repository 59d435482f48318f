import { inputHash } from "../../../../platform/actions/input-hash.js";
import type { Approval } from "../../../../subgraphs/incidents/domain/records/people/approval.js";
import type { Assignment } from "../../../../subgraphs/incidents/domain/records/people/assignment.js";
import type { History } from "../../simulation/history.js";
import { isOver } from "../is-over.js";

const dayMs = 24 * 3_600_000;

/** The lead, and an owner for each service: offered, accepted, and ended with the release of the service or a merge. */
export const assignmentRows = (history: History): readonly Assignment[] => {
  const { plan, period, all, find } = history;
  return all("assignLead", "assignOwner").map(({ operation, at, by, partId, service }) => {
    const person = operation === "assignLead" ? plan.lead : (service?.owner ?? plan.lead);
    const answer = all("acceptLead", "acceptOwnership").find((one) => one.partId === partId);
    const end = find("mergeIncident") ?? (service && find("releaseService", { service }));
    return {
      id: partId ?? "",
      incidentId: plan.id,
      version: end ? 3 : answer ? 2 : 1,
      role: operation === "assignLead" ? "INCIDENT_RESPONSE_LEAD" : "SECURITY_INCIDENT_OWNER",
      serviceId: service?.service.id ?? null,
      personId: person.id,
      personName: person.name,
      state: answer ? (end ? "ENDED" : "ACCEPTED") : isOver(at + dayMs, period) ? "EXPIRED" : "OFFERED",
      offeredById: by.id,
      offeredByName: by.name,
      offeredAt: new Date(at),
      expiresAt: new Date(at + dayMs),
      handoverFromId: null,
      briefing: null,
      answeredAt: answer ? new Date(answer.at) : null,
      endedAt: answer && end ? new Date(end.at) : null,
      endReason: null,
    };
  });
};

/** What an executive incident manager was asked to approve. */
export const approvalRows = ({ plan, period, all, find }: History): readonly Approval[] =>
  all("requestApproval").map(({ at, by, partId, text }) => {
    const operation = text.replace(/^.*: /, "");
    const input = { incidentId: plan.id };
    const granted = all("grantApproval").find((one) => one.partId === partId);
    const used = granted && find(operation === "withdrawIncident" ? "withdrawIncident" : "reopenIncident");
    const executives = plan.organization.executives.filter(({ id }) => id !== plan.lead.id);
    return {
      id: partId ?? "",
      incidentId: plan.id,
      version: used ? 3 : granted ? 2 : 1,
      state: used ? "USED" : isOver(at + dayMs, period) ? "EXPIRED" : granted ? "GRANTED" : "REQUESTED",
      operation,
      input,
      inputHash: inputHash(input),
      reason: "It is to be as if it had not been declared, or goes on after its end.",
      askedPersonIds: executives.map(({ id }) => id),
      requestedById: by.id,
      requestedByName: by.name,
      requestedAt: new Date(at),
      expiresAt: new Date(at + dayMs),
      decidedById: granted?.by.id ?? null,
      decidedByName: granted?.by.name ?? null,
      decidedAt: granted ? new Date(granted.at) : null,
      decisionReason: granted ? "The reasons hold." : null,
      usedAt: used ? new Date(used.at) : null,
    };
  });
