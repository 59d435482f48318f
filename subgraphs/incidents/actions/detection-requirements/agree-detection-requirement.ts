import type { RequirementFile } from "../../domain/requirements/requirement-file.js";
import { DetectionRequirementInput, requirementAction, setRequirement, whereAgreed } from "./requirement-action.js";
import { setVersion } from "./set-version.js";

const controls = [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }] as const;

/** What a side agrees: the open amendment, or else the proposal. An agreement keeps the moment it was first given. */
function agreedIn(file: RequirementFile, side: "agreedBySecurityAt" | "agreedByServiceAt", now: Date) {
  const { requirement, amendment, standing } = file;
  const set = { [side]: (amendment ?? requirement)[side] ?? now };
  return amendment ? [...setVersion(amendment, set)] : [setRequirement(file, set), ...setVersion(standing, set)];
}

const said = ({ requirement, amendment }: RequirementFile) =>
  amendment ? `the amendment of "${requirement.title}"` : `"${requirement.title}"`;

export const agreeDetectionRequirementForSecurity = requirementAction({
  name: "agreeDetectionRequirementForSecurity",
  description:
    "Agrees on the security side to a proposed detection requirement, or to the open amendment of one that is in force.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "SECURITY_DETECTION_REQUIREMENTS" }],
    transitions: whereAgreed,
    gates: ["PROPOSAL_OPEN"],
    establishes: [{ is: "BOTH_SIDES_AGREED", certainty: "POSSIBLY" }],
    controls,
  },
  input: DetectionRequirementInput,
  decide: ({ loaded, now }) => ({
    summary: `Agreed to ${said(loaded)} for the security team`,
    writes: agreedIn(loaded, "agreedBySecurityAt", now),
  }),
});

export const agreeDetectionRequirementForService = requirementAction({
  name: "agreeDetectionRequirementForService",
  description:
    "Agrees on the side of the service's team to a proposed detection requirement, or to the open amendment of one that is in force.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "SERVICE_DETECTION_REQUIREMENTS" }],
    transitions: whereAgreed,
    gates: ["PROPOSAL_OPEN"],
    establishes: [{ is: "BOTH_SIDES_AGREED", certainty: "POSSIBLY" }],
    controls,
  },
  input: DetectionRequirementInput,
  decide: ({ loaded, now }) => ({
    summary: `Agreed to ${said(loaded)} for the service team`,
    writes: agreedIn(loaded, "agreedByServiceAt", now),
  }),
});
