import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { DetectionRequirementInput, requirementAction, setRequirement } from "./requirement-action.js";
import { setVersion } from "./set-version.js";

@InputType({ description: "Why a requirement no longer applies." })
export class WithdrawDetectionRequirementInput extends DetectionRequirementInput {
  @TextField("Why it no longer applies.", { max: 1_000 })
  reason!: string;
}

export const withdrawDetectionRequirement = requirementAction({
  name: "withdrawDetectionRequirement",
  description:
    "Withdraws a detection requirement that no longer applies, with the reason. Its open amendment ends with it; its monitoring runs until its team takes it down.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "SECURITY_DETECTION_REQUIREMENTS" }],
    transitions: [
      { machine: "DetectionRequirement", from: ["PROPOSED", "REFUSED", "IN_FORCE", "DEPLOYED"], to: "WITHDRAWN" },
    ],
    clears: ["PROPOSAL_OPEN"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
  },
  input: WithdrawDetectionRequirementInput,
  decide: ({ input, loaded, now }) => ({
    summary: `Withdrew "${loaded.requirement.title}": ${input.reason}`,
    writes: [
      setRequirement(loaded, { state: "WITHDRAWN", withdrawalReason: input.reason }),
      ...setVersion(loaded.standing, { endedAt: now }),
      ...setVersion(loaded.amendment, { endedAt: now }),
    ],
  }),
});
