import { attemptedAt } from "../../../../../platform/test-support/attempted-at.js";
import { moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import type { DetectionRequirement } from "../../records/requirements/detection-requirement.js";
import type { DetectionRequirementVersion } from "../../records/requirements/detection-requirement-version.js";
import { requirementGates } from "./requirement-gates.js";

const agreed = (agreedBySecurityAt: Date | null, agreedByServiceAt: Date | null) => ({
  requirement: { state: "PROPOSED", agreedBySecurityAt, agreedByServiceAt } as DetectionRequirement,
  amendment: null,
});
const inForce = { ...agreed(moment, moment).requirement, state: "IN_FORCE" } as const;
const amended = (agreedBySecurityAt: Date | null, agreedByServiceAt: Date | null) => ({
  requirement: inForce,
  amendment: { agreedBySecurityAt, agreedByServiceAt } as DetectionRequirementVersion,
});

const requiredIn = (...environments: readonly string[]) => ({
  requirement: { ...inForce, environments } as DetectionRequirement,
  amendment: null,
});

const ofTeams = {
  source: { name: "Alertmanager", serviceIds: ["teams"] },
  service: { id: "exchange", name: "Exchange" },
};

checkGates(requirementGates, {
  SOURCE_OF_SERVICE: {
    open: [[agreed(null, null)]],
    shut: {
      OTHER_SERVICES: [
        { source: "Alertmanager", service: "Exchange" },
        { ...agreed(null, null), reporting: ofTeams },
      ],
    },
  },
  ENVIRONMENT_REQUIRED: {
    open: [
      [requiredIn("production")],
      [requiredIn("worldwide")],
      [requiredIn("worldwide", "Government"), { input: { environment: " government" } }],
    ],
    shut: {
      NOT_NAMED: [
        { environment: "my laptop", environments: "worldwide, Government" },
        requiredIn("worldwide", "Government"),
        { input: { environment: "my laptop" } },
      ],
    },
  },
  PROPOSAL_OPEN: {
    open: [[agreed(null, moment)], [amended(moment, null)]],
    shut: { NOTHING_PROPOSED: [{}, { requirement: inForce, amendment: null }] },
  },
  DEPLOYMENT_DUE_AHEAD: {
    open: [[agreed(null, null)], [agreed(null, null), { input: { deploymentDueAt: new Date(moment.getTime() + 1) } }]],
    shut: { PASSED: [{ dueAt: moment.toISOString() }, agreed(null, null), { input: { deploymentDueAt: moment } }] },
  },
  BOTH_SIDES_AGREED: {
    open: [[agreed(moment, moment)], [amended(moment, moment)]],
    shut: {
      SECURITY_MISSING: [{}, agreed(null, moment)],
      SERVICE_MISSING: [{}, agreed(moment, null)],
    },
  },
});

test("An amendment is agreed anew by both sides, whatever they agreed before", () => {
  const shut = (file: ReturnType<typeof amended>) => requirementGates.BOTH_SIDES_AGREED(file, attemptedAt(moment))?.en;
  expect(shut(amended(null, moment))).toMatch(/security team has not agreed/);
  expect(shut(amended(moment, null))).toMatch(/service team has not agreed/);
});
