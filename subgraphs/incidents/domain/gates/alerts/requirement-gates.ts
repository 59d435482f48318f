import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { DetectionRequirement } from "../../records/requirements/detection-requirement.js";

/** The gates of a detection requirement. */
export const requirementGates = gateRules<{ readonly requirement: DetectionRequirement }>()({
  BOTH_SIDES_AGREED: ({ requirement: { agreedBySecurityAt, agreedByServiceAt } }) => [
    ...(agreedBySecurityAt ? [] : [["SECURITY_MISSING", {}] as const]),
    ...(agreedByServiceAt ? [] : [["SERVICE_MISSING", {}] as const]),
  ],
});
