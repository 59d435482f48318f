import { InputType } from "type-graphql";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { ApprovalInput, approvalAction } from "./approval-action.js";

@InputType({ description: "Why it is refused." })
export class RefuseApprovalInput extends ApprovalInput {}

export const refuseApproval = approvalAction({
  name: "refuseApproval",
  description: "Refuses an approval, and says why.",
  policy: {
    phase: "CONTAINMENT",
    since: "2.0.0",
    allow: [{ holder: "EXECUTIVE_INCIDENT_MANAGER" }],
    separate: ["requestApproval", "acceptLead"],
    transitions: [{ machine: "Approval", from: ["REQUESTED"], to: "REFUSED" }],
    gates: ["APPROVAL_IN_TIME"],
    establishes: ["APPROVAL_NEW"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
  },
  input: RefuseApprovalInput,
  decide: ({ input, loaded, viewer, now }) => {
    const { approval } = loaded;
    return {
      summary: `Refused to approve ${approval.operation}: ${input.reason}`,
      writes: withAwaitedPeople(loaded, [
        {
          update: "Approval",
          id: approval.id,
          set: {
            state: "REFUSED",
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
