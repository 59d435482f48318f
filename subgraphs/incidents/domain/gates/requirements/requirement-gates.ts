import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { environmentAmong, environmentOf } from "../../requirements/environment-of.js";
import type { GatedRequirement } from "../../requirements/requirement-file.js";
import { reportingGates } from "./reporting-gates.js";

/** Of its open amendment, where there is one. */
const agreementGates = gateRules<GatedRequirement>()({
  PROPOSAL_OPEN: ({ requirement: { state }, amendment }) =>
    state === "PROPOSED" || amendment ? [] : [["NOTHING_PROPOSED"]],
  BOTH_SIDES_AGREED: ({ requirement, amendment }) => {
    const { agreedBySecurityAt, agreedByServiceAt } = amendment ?? requirement;
    return [
      ...(agreedBySecurityAt ? [] : [["SECURITY_MISSING"] as const]),
      ...(agreedByServiceAt ? [] : [["SERVICE_MISSING"] as const]),
    ];
  },
});

const deploymentGates = gateRules<GatedRequirement, { readonly deploymentDueAt?: Date | null }>()({
  DEPLOYMENT_DUE_AHEAD: (_file, { input: { deploymentDueAt }, now }) =>
    deploymentDueAt && deploymentDueAt <= now ? [["PASSED", { dueAt: deploymentDueAt.toISOString() }]] : [],
});

const environmentGates = gateRules<GatedRequirement, { readonly environment?: string | null }>()({
  ENVIRONMENT_REQUIRED: ({ requirement: { environments } }, { input }) => {
    const environment = environmentOf(environments, input.environment);
    return environmentAmong(environments, environment) === undefined
      ? [["NOT_NAMED", { environment, environments: environments.join(", ") }]]
      : [];
  },
});

/** The gates of a detection requirement, also of a source that is named for its monitoring. */
export const requirementGates = { ...agreementGates, ...reportingGates, ...deploymentGates, ...environmentGates };
