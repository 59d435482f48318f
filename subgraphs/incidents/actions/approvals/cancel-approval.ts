import { InputType } from "type-graphql";
import { whoLeads } from "../who-leads.js";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { ApprovalInput, approvalAction } from "./approval-action.js";

@InputType({ description: "Why it is not needed any more." })
export class CancelApprovalInput extends ApprovalInput {}

export const cancelApproval = approvalAction({
  name: "cancelApproval",
  description: "Takes a request for an approval back. Whoever asked for it does so, or the lead.",
  policy: {
    phase: "CONTAINMENT",
    since: "2.0.0",
    allow: [{ holder: "REQUESTER" }, ...whoLeads],
    transitions: [{ machine: "Approval", from: ["REQUESTED", "GRANTED"], to: "CANCELLED" }],
    establishes: [{ is: "APPROVAL_NEW", certainty: "POSSIBLY" }],
    clears: [{ is: "APPROVED", certainty: "POSSIBLY" }],
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
  },
  input: CancelApprovalInput,
  decide: ({ input, loaded, viewer, now }) => {
    const { approval } = loaded;
    return {
      summary: `Took back the request to approve ${approval.operation}: ${input.reason}`,
      writes: withAwaitedPeople(loaded, [
        {
          update: "Approval",
          id: approval.id,
          set: {
            state: "CANCELLED",
            decidedById: viewer.personId,
            decidedByName: viewer.name,
            decidedAt: now,
            decisionReason: input.reason,
          },
        },
      ]),
    };
  },
});
