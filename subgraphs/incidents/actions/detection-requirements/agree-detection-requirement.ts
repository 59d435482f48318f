import { DetectionRequirementInput, requirementAction, setRequirement } from "./requirement-action.js";

const controls = [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }] as const;

export const agreeDetectionRequirementForSecurity = requirementAction({
  name: "agreeDetectionRequirementForSecurity",
  description: "Agrees to a proposed detection requirement on the security side.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "SECURITY_DETECTION_REQUIREMENTS" }],
    transitions: [{ machine: "DetectionRequirement", from: ["PROPOSED"], to: "PROPOSED" }],
    establishes: [{ is: "BOTH_SIDES_AGREED", certainty: "POSSIBLY" }],
    controls,
  },
  input: DetectionRequirementInput,
  decide: ({ loaded, now }) => ({
    summary: `Agreed to "${loaded.requirement.title}" for the security team`,
    writes: [setRequirement(loaded, { agreedBySecurityAt: loaded.requirement.agreedBySecurityAt ?? now })],
  }),
});

export const agreeDetectionRequirementForService = requirementAction({
  name: "agreeDetectionRequirementForService",
  description: "Agrees to a proposed detection requirement on the side of the service's team.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "SERVICE_DETECTION_REQUIREMENTS" }],
    transitions: [{ machine: "DetectionRequirement", from: ["PROPOSED"], to: "PROPOSED" }],
    establishes: [{ is: "BOTH_SIDES_AGREED", certainty: "POSSIBLY" }],
    controls,
  },
  input: DetectionRequirementInput,
  decide: ({ loaded, now }) => ({
    summary: `Agreed to "${loaded.requirement.title}" for the service team`,
    writes: [setRequirement(loaded, { agreedByServiceAt: loaded.requirement.agreedByServiceAt ?? now })],
  }),
});
