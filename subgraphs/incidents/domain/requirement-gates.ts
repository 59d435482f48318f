import type { Gate } from "../../response-model/machines/gates.js";
import type { DetectionRequirement } from "./records/detection-requirement.js";

/** The gates of a detection requirement: undefined when open, otherwise in words what is missing. */
export const requirementGates = {
  BOTH_SIDES_AGREED: ({ requirement: { agreedBySecurityAt, agreedByServiceAt } }) => {
    const missing = [
      ...(agreedBySecurityAt ? [] : ["the security team"]),
      ...(agreedByServiceAt ? [] : ["the service team"]),
    ];
    return missing.length === 0
      ? undefined
      : `It is not agreed by ${missing.join(" and ")}. Agree with agreeDetectionRequirementForSecurity or agreeDetectionRequirementForService.`;
  },
} satisfies Partial<Record<Gate, (file: { readonly requirement: DetectionRequirement }) => string | undefined>>;
