import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { RequirementFile } from "../../domain/requirements/requirement-file.js";
import { DetectionRequirementInput, requirementAction, setRequirement, whereAgreed } from "./requirement-action.js";
import { setVersion } from "./set-version.js";

const controls = [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }] as const;

const keptOf = {
  security: { at: "agreedBySecurityAt", id: "agreedBySecurityId" },
  service: { at: "agreedByServiceAt", id: "agreedByServiceId" },
} as const;

/** What a side agrees: the open amendment, or else the proposal. An agreement keeps who first gave it, and when. */
function agreedIn(file: RequirementFile, side: keyof typeof keptOf, viewer: Viewer, now: Date) {
  const { requirement, amendment, standing } = file;
  const { at, id } = keptOf[side];
  const before = (amendment ?? requirement)[at];
  const set = { [at]: before ?? now };
  const kept = { ...set, ...(!before && { [id]: viewer.personId }) };
  return amendment ? [...setVersion(amendment, kept)] : [setRequirement(file, set), ...setVersion(standing, kept)];
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
    // Nobody agrees for both sides, whatever their teams are; writing it is agreeing for one.
    separate: ["agreeDetectionRequirementForService"],
    transitions: whereAgreed,
    gates: ["PROPOSAL_OPEN"],
    establishes: [{ is: "BOTH_SIDES_AGREED", certainty: "POSSIBLY" }],
    controls,
  },
  input: DetectionRequirementInput,
  decide: ({ loaded, viewer, now }) => ({
    summary: `Agreed to ${said(loaded)} for the security team`,
    writes: agreedIn(loaded, "security", viewer, now),
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
    separate: ["agreeDetectionRequirementForSecurity"],
    transitions: whereAgreed,
    gates: ["PROPOSAL_OPEN"],
    establishes: [{ is: "BOTH_SIDES_AGREED", certainty: "POSSIBLY" }],
    controls,
  },
  input: DetectionRequirementInput,
  decide: ({ loaded, viewer, now }) => ({
    summary: `Agreed to ${said(loaded)} for the service team`,
    writes: agreedIn(loaded, "service", viewer, now),
  }),
});
