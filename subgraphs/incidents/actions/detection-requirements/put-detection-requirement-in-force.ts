import { DetectionRequirementInput, requirementAction, setRequirement } from "./requirement-action.js";

export const putDetectionRequirementInForce = requirementAction({
  name: "putDetectionRequirementInForce",
  description:
    "Puts a detection requirement in force, once both sides have agreed to it. The service team then deploys the monitoring.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [
      { responsibility: "SECURITY_DETECTION_REQUIREMENTS" },
      { responsibility: "SERVICE_DETECTION_REQUIREMENTS" },
    ],
    transitions: [{ machine: "DetectionRequirement", from: ["PROPOSED"], to: "IN_FORCE" }],
    gates: ["BOTH_SIDES_AGREED"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
  },
  input: DetectionRequirementInput,
  decide: ({ loaded, now }) => ({
    summary: `Put "${loaded.requirement.title}" in force`,
    writes: [setRequirement(loaded, { state: "IN_FORCE", inForceAt: now })],
  }),
});
