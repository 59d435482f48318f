import { deployedState } from "../../domain/requirements/deployed-state.js";
import { deploymentDueAt } from "../../domain/requirements/deployment-due-at.js";
import { termsOfRequirement } from "../../domain/requirements/terms-of-requirement.js";
import { requiredBy } from "./required-by.js";
import { bothSides, DetectionRequirementInput, requirementAction, setRequirement } from "./requirement-action.js";
import { setVersion } from "./set-version.js";

export const putDetectionRequirementInForce = requirementAction({
  name: "putDetectionRequirementInForce",
  description:
    "Puts a detection requirement in force, or an amendment in the place of what is in force, once both sides have agreed to it. The service team then deploys the monitoring; what runs already goes on, for the techniques that it was deployed for, and the requirement is deployed where it runs for all techniques that are named now, in each environment that is. It is to be deployed on the day that was set, or where that is over or none was, within the time that is usual for the priority.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: bothSides,
    transitions: [
      { machine: "DetectionRequirement", from: ["PROPOSED"], to: "IN_FORCE" },
      { machine: "DetectionRequirement", from: ["IN_FORCE"], to: "IN_FORCE" },
      { machine: "DetectionRequirement", from: ["IN_FORCE"], to: "DEPLOYED" },
      { machine: "DetectionRequirement", from: ["DEPLOYED"], to: "DEPLOYED" },
      { machine: "DetectionRequirement", from: ["DEPLOYED"], to: "IN_FORCE" },
    ],
    gates: ["PROPOSAL_OPEN", "BOTH_SIDES_AGREED"],
    clears: ["PROPOSAL_OPEN"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
  },
  input: DetectionRequirementInput,
  decide: ({ loaded, now, newIdentifier }) => {
    const { requirement, amendment, standing, deployments } = loaded;
    if (!amendment)
      return {
        summary: `Put "${requirement.title}" in force`,
        writes: [
          setRequirement(loaded, {
            state: "IN_FORCE",
            inForceAt: now,
            deploymentDueAt: deploymentDueAt(requirement, now),
          }),
          ...setVersion(standing, { inForceAt: now }),
          ...requiredBy(loaded, requirement.techniqueIds, newIdentifier),
        ],
      };
    const { number, agreedBySecurityAt, agreedByServiceAt } = amendment;
    const terms = termsOfRequirement({}, amendment);
    return {
      summary: `Put version ${number} of "${terms.title}" in force in place of version ${requirement.standingNumber}`,
      writes: [
        setRequirement(loaded, {
          state: deployedState(amendment, deployments),
          standingNumber: number,
          ...terms,
          agreedBySecurityAt,
          agreedByServiceAt,
          inForceAt: now,
          deploymentDueAt: deploymentDueAt(requirement, now),
        }),
        ...setVersion(standing, { endedAt: now }),
        ...setVersion(amendment, { inForceAt: now }),
        ...requiredBy(loaded, terms.techniqueIds, newIdentifier),
      ],
    };
  },
});
