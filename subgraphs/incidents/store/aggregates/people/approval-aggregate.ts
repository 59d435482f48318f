import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { type ApprovalFile, approvalGates, requestIsApproved } from "../../../domain/gates/people/approval-gates.js";
import { caseHolders, named } from "../../../domain/people/case-holders.js";
import { holderOf, leadRole } from "../../../domain/people/holder-of.js";
import type { Records } from "../../../domain/records/records.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** A request for an approval, as it is answered or taken back. */
export const approvalAggregate: Aggregate<
  { readonly incidentId: string; readonly approvalId: string },
  ApprovalFile,
  Records
> = {
  ...partOfIncident("Approval", ({ approval }: ApprovalFile) => approval),
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const approval = file.approvals.find(({ id }) => id === input.approvalId);
    return approval ? { ...file, approval } : notFound("Approval", input.approvalId);
  },
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: ({ approval, ...file }) => ({
    ...caseHolders(file),
    REQUESTER: [{ id: approval.requestedById, name: approval.requestedByName }],
  }),
  doneBy: ({ approval, assignments }) => ({
    requestApproval: [{ id: approval.requestedById }],
    acceptLead: named(holderOf(leadRole, assignments)),
  }),
  states: ({ approval }) => ({ Approval: approval.state }),
  gates: { ...incidentGates, ...approvalGates, APPROVED: requestIsApproved },
};
