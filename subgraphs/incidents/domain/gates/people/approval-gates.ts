import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { type IncidentState, stateWords } from "../../../../response-model/machines/case/incident-states.js";
import type { ServiceResponseState } from "../../../../response-model/machines/case/service-response-states.js";
import type { Machine } from "../../../../response-model/machines/machines.js";
import type { Policy } from "../../../../response-model/policy.js";
import type { CaseFile } from "../../case-file.js";
import { hasExpired } from "../../has-expired.js";
import { isOver } from "../../is-over.js";
import { approvalsOf } from "../../people/approval-for.js";
import type { Approval } from "../../records/people/approval.js";
import { incidentGates } from "../case/incident-gates.js";

/** What an approval is asked for. */
export interface RequestFile extends CaseFile {
  readonly asked: {
    readonly operation: string;
    readonly input: {
      readonly serviceId?: string | null;
      readonly assignmentId?: string;
      readonly evidenceId?: string;
    };
    readonly inputHash: string;
    /** When the operation takes an approval, and from where it starts. */
    readonly policy: Pick<Policy, "approval" | "transitions" | "gates">;
  };
  /** Who may give it. */
  readonly executives: readonly { readonly id: string; readonly name: string }[];
}

/** The states of a machine from which an operation starts; undefined where it has no way of that machine. */
function startsOf({ transitions = [] }: Pick<Policy, "transitions">, machine: Machine): readonly string[] | undefined {
  const ways = transitions.filter((way) => way.machine === machine && !way.beside);
  return ways.length > 0 ? ways.flatMap(({ from }): readonly string[] => from) : undefined;
}

/** Whether an operation could be carried out while the incident is in a state: by where it starts, and by what it waits for. */
function couldStartFrom(policy: Pick<Policy, "transitions" | "gates">, state: IncidentState): boolean {
  const gates = policy.gates ?? [];
  if (gates.includes("INCIDENT_DECLARED") && state !== "DECLARED") return false;
  if (gates.includes("INCIDENT_OPEN") && isOver({ incident: { state } })) return false;
  return startsOf(policy, "Incident")?.includes(state) ?? true;
}

/** The states of a service's response from which its eradication can begin, or is still to come: it may be approved ahead. */
const beforeEradication: readonly ServiceResponseState[] = ["ANALYSIS", "CONTAINMENT"];

/** The gates of asking for an approval. */
export const requestGates = gateRules<RequestFile>()({
  APPROVAL_NEEDED: ({ asked: { operation, input, policy }, incident, responses, assignments, services }) => {
    const { from, flag } = policy.approval ?? {};
    const state = stateWords(incident.state);
    if (!couldStartFrom(policy, incident.state)) return [["NOT_FROM_HERE", { operation, state }]];
    const response = responses.find(({ serviceId }) => serviceId === input.serviceId);
    if (response && startsOf(policy, "ServiceResponse") && !beforeEradication.includes(response.state)) {
      const service = services.find(({ id }) => id === response.serviceId)?.name ?? response.serviceId;
      return [["NOT_FROM_THERE", { operation, service, state: response.state }]];
    }
    if (flag && !response?.flaggedAt) return [["NOT_FLAGGED", { operation }]];
    const held = assignments.find(({ id }) => id === input.assignmentId)?.state;
    if (startsOf(policy, "Assignment") && held !== "ACCEPTED") return [["NOT_HELD"]];
    return from && !from.includes(incident.state) ? [["FREE", { operation, state }]] : [];
  },
  APPROVAL_NEW: (file, { now }) => {
    const pending = approvalsOf(file, file.asked).find(
      (one) => (one.state === "REQUESTED" || one.state === "GRANTED") && !hasExpired(one, now),
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
    approval.state === "REQUESTED" && hasExpired(approval, now)
      ? [["ENDED", { expiresAt: approval.expiresAt.toISOString() }]]
      : [],
});

/** Whether what an approval was asked for is approved. */
export function requestIsApproved(file: ApprovalFile, attempted: Parameters<typeof incidentGates.APPROVED>[1]) {
  const { operation, inputHash } = file.approval;
  return incidentGates.APPROVED(file, { ...attempted, operation, inputHash });
}
