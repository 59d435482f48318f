import type { EvidenceTransfer } from "./records/evidence/evidence-transfer.js";
import type { Approval } from "./records/people/approval.js";
import type { Assignment } from "./records/people/assignment.js";
import type { LegalHold } from "./records/retention/legal-hold.js";

/** What of a case waits for the answer of a person. */
export interface Questions {
  readonly assignments: readonly Assignment[];
  readonly approvals: readonly Approval[];
  readonly transfers: readonly EvidenceTransfer[];
  readonly holds: readonly LegalHold[];
}

/**
 * Who is asked for an answer that is still out: about a role or evidence that is offered to them, an approval that they may give,
 * or a legal hold that shall be lifted.
 */
export const awaitedPeople = ({ assignments, approvals, transfers, holds }: Questions): readonly string[] => [
  ...new Set([
    ...assignments.filter(({ state }) => state === "OFFERED").map(({ personId }) => personId),
    ...approvals.filter(({ state }) => state === "REQUESTED").flatMap(({ askedPersonIds }) => askedPersonIds),
    ...transfers.filter(({ state }) => state === "OFFERED").map(({ toId }) => toId),
    ...holds.flatMap(({ state, approverId }) => (state === "LIFT_REQUESTED" && approverId ? [approverId] : [])),
  ]),
];
