import { gateRules } from "../../../response-model/machines/gate-rules.js";
import { incidentStates } from "../../../response-model/machines/incident-states.js";
import type { ApprovalRule } from "../../../response-model/policy.js";
import { approvalsOf, hasEnded } from "../approval-for.js";
import type { CaseFile } from "../case-file.js";
import type { Approval } from "../records/approval.js";
import { incidentGates } from "./incident-gates.js";

/** What an approval is asked for. */
export interface RequestFile extends CaseFile {
  readonly asked: {
    readonly operation: string;
    readonly input: { readonly serviceId?: string | null };
    readonly inputHash: string;
    /** When the operation takes an approval. */
    readonly takes: Pick<ApprovalRule, "from" | "flag">;
  };
  /** Who may give it. */
  readonly executives: readonly { readonly id: string; readonly name: string }[];
}

/** The gates of asking for an approval. */
export const requestGates = gateRules<RequestFile>()({
  APPROVAL_NEEDED: ({ asked: { operation, input, takes }, incident, responses }) => {
    const isFlagged = responses.some(({ serviceId, flaggedAt }) => serviceId === input.serviceId && flaggedAt !== null);
    if (takes.flag && !isFlagged) return [["NOT_FLAGGED", { operation }]];
    return takes.from && !takes.from.includes(incident.state)
      ? [["FREE", { operation, state: incidentStates[incident.state].title.toLowerCase() }]]
      : [];
  },
  APPROVAL_NEW: (file, { now }) => {
    const pending = approvalsOf(file, file.asked).find(
      (one) => (one.state === "REQUESTED" || one.state === "GRANTED") && !hasEnded(one, now),
    );
    return pending
      ? [["PENDING", { requester: pending.requestedByName, expiresAt: pending.expiresAt.toISOString() }]]
      : [];
  },
});

/** An approval, in the file of its incident. */
export interface ApprovalFile extends CaseFile {
  readonly approval: Approval;
}

/** The gates of answering a request for an approval. */
export const approvalGates = gateRules<ApprovalFile>()({
  APPROVAL_IN_TIME: ({ approval }, { now }) =>
    approval.state === "REQUESTED" && hasEnded(approval, now)
      ? [["ENDED", { expiresAt: approval.expiresAt.toISOString() }]]
      : [],
});

/** Whether what an approval was asked for is approved. */
export function requestIsApproved(file: ApprovalFile, attempted: Parameters<typeof incidentGates.APPROVED>[1]) {
  const { operation, inputHash } = file.approval;
  return incidentGates.APPROVED(file, { ...attempted, operation, inputHash });
}
