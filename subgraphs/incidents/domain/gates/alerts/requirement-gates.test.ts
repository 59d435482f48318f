import { moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import type { DetectionRequirement } from "../../records/requirements/detection-requirement.js";
import { requirementGates } from "./requirement-gates.js";

const agreed = (agreedBySecurityAt: Date | null, agreedByServiceAt: Date | null) => ({
  requirement: { agreedBySecurityAt, agreedByServiceAt } as DetectionRequirement,
});

checkGates(requirementGates, {
  BOTH_SIDES_AGREED: {
    open: [[agreed(moment, moment)]],
    shut: { SECURITY_MISSING: [{}, agreed(null, moment)], SERVICE_MISSING: [{}, agreed(moment, null)] },
  },
});
