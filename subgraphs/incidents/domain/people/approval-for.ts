import type { CaseFile } from "../case-file.js";
import { hasExpired } from "../has-expired.js";
import type { Approval } from "../records/people/approval.js";

interface RequestedOperation {
  readonly operation: string;
  readonly inputHash?: string;
}

/** Approvals that were asked for just this: the operation with just this input, the oldest first. */
export const approvalsOf = ({ approvals }: Pick<CaseFile, "approvals">, { operation, inputHash }: RequestedOperation) =>
  approvals.filter((one) => one.operation === operation && one.inputHash === inputHash);

/** The granted approval that an attempt can use. */
export const approvalFor = (
  file: Pick<CaseFile, "approvals">,
  requested: RequestedOperation & { readonly now: Date },
): Approval | undefined =>
  approvalsOf(file, requested).find((one) => one.state === "GRANTED" && !hasExpired(one, requested.now));

/** What of an input names the thing that an operation is on, beside the incident. */
interface Target {
  readonly serviceId?: string;
  readonly assignmentId?: string;
  readonly evidenceId?: string;
  readonly obligationId?: string;
}

const targets = ["serviceId", "assignmentId", "evidenceId", "obligationId"] as const;

/** Whether the operation is approved on the same thing, but with something else in its input. */
export const isApprovedOtherwise = (
  { approvals }: Pick<CaseFile, "approvals">,
  { operation, input, now }: RequestedOperation & { readonly input: Target; readonly now: Date },
): boolean =>
  approvals.some((one) => {
    const target: Target = one.input;
    const isOpen = one.state === "GRANTED" && !hasExpired(one, now);
    return one.operation === operation && isOpen && targets.every((of) => target[of] === input[of]);
  });
