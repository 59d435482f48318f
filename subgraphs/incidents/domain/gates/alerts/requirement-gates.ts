import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { GatedRequirement } from "../../requirements/requirement-file.js";

/** The gates of a detection requirement: of its open amendment, where there is one. */
export const requirementGates = gateRules<GatedRequirement>()({
  PROPOSAL_OPEN: ({ requirement: { state }, amendment }) =>
    state === "PROPOSED" || amendment ? [] : [["NOTHING_PROPOSED", {}]],
  BOTH_SIDES_AGREED: ({ requirement, amendment }) => {
    const { agreedBySecurityAt, agreedByServiceAt } = amendment ?? requirement;
    return [
      ...(agreedBySecurityAt ? [] : [["SECURITY_MISSING", {}] as const]),
      ...(agreedByServiceAt ? [] : [["SERVICE_MISSING", {}] as const]),
    ];
  },
});
