import { InputType } from "type-graphql";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { ApprovalInput, approvalAction } from "./approval-action.js";

@InputType({ description: "Why it is granted." })
export class GrantApprovalInput extends ApprovalInput {}

export const grantApproval = approvalAction({
  name: "grantApproval",
  description:
    "Grants an approval, as somebody who did not ask for it and does not lead the incident. It is good once, for just what was asked, until it ends.",
  policy: {
    phase: "CONTAINMENT",
    since: "2.0.0",
    allow: [{ holder: "EXECUTIVE_INCIDENT_MANAGER" }],
    separate: ["requestApproval", "acceptLead"],
    transitions: [{ machine: "Approval", from: ["REQUESTED"], to: "GRANTED" }],
    gates: ["APPROVAL_IN_TIME"],
    establishes: ["APPROVED"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
  },
  input: GrantApprovalInput,
  decide: ({ input, loaded, viewer, now }) => {
    const { approval } = loaded;
    return {
      summary: `Approved ${approval.operation}, as ${approval.requestedByName} had asked: ${input.reason}`,
      writes: withAwaitedPeople(loaded, [
        {
          update: "Approval",
          id: approval.id,
          set: {
            state: "GRANTED",
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
