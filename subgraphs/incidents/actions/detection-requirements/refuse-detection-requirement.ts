import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { proposedBy } from "./proposed-by.js";
import { bothSides, DetectionRequirementInput, requirementAction, setRequirement } from "./requirement-action.js";
import { setVersion } from "./set-version.js";

@InputType({ description: "That one side does not want what is proposed." })
export class RefuseDetectionRequirementInput extends DetectionRequirementInput {
  @TextField("Why: what speaks against it, and what would be agreed instead.", { max: 1_000 })
  reason!: string;
}

export const refuseDetectionRequirement = requirementAction({
  name: "refuseDetectionRequirement",
  description:
    "Says no to a proposed detection requirement, or to the open amendment of one that is in force, with the reason: the other side refuses it, whoever proposed it takes it back, or a side takes back that it has agreed. A refused requirement is proposed anew with amendDetectionRequirement; what is in force stays as it is.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: bothSides,
    transitions: [
      { machine: "DetectionRequirement", from: ["PROPOSED"], to: "REFUSED" },
      { machine: "DetectionRequirement", from: ["IN_FORCE"], to: "IN_FORCE" },
      { machine: "DetectionRequirement", from: ["DEPLOYED"], to: "DEPLOYED" },
    ],
    gates: ["PROPOSAL_OPEN"],
    // What is in force was agreed by both, whatever becomes of its amendment.
    establishes: [{ is: "BOTH_SIDES_AGREED", certainty: "POSSIBLY" }],
    clears: ["PROPOSAL_OPEN", { is: "BOTH_SIDES_AGREED", certainty: "POSSIBLY" }],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
  },
  input: RefuseDetectionRequirementInput,
  decide: ({ input: { reason }, loaded, viewer, now }) => {
    const { requirement, amendment, standing } = loaded;
    const { side } = proposedBy(viewer, requirement.serviceId, now);
    const what = amendment ? `the amendment of "${requirement.title}"` : `"${requirement.title}"`;
    return {
      summary: `Refused ${what} for the ${side === "SECURITY_TEAM" ? "security" : "service"} team: ${reason}`,
      writes: [
        setRequirement(
          loaded,
          amendment
            ? { refusedNumber: amendment.number }
            : { state: "REFUSED", agreedBySecurityAt: null, agreedByServiceAt: null },
        ),
        ...setVersion(amendment ?? standing, {
          endedAt: now,
          refusedAt: now,
          refusedBySide: side,
          refusedById: viewer.personId,
          refusalReason: reason,
          // A replica of the release before knows of no refusal: it puts in force whatever both sides have agreed.
          agreedBySecurityAt: null,
          agreedBySecurityId: null,
          agreedByServiceAt: null,
          agreedByServiceId: null,
        }),
      ],
    };
  },
});
