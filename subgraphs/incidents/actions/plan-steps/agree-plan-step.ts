import { InputType } from "type-graphql";
import { PlanStepInput, planStepAction, setStep } from "./plan-step-action.js";
import { apartFromProposing, whoAgrees } from "./who-plans.js";

@InputType({ description: "The step that is agreed." })
export class AgreePlanStepInput extends PlanStepInput {}

export const agreePlanStep = planStepAction({
  name: "agreePlanStep",
  description:
    "Agrees a step of a service's plan that the other side has proposed. It can then begin, once all that it depends on is done. Whoever proposed it does not agree it as well.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [...whoAgrees],
    separate: [...apartFromProposing],
    transitions: [{ machine: "PlanStep", from: ["PROPOSED"], to: "AGREED" }],
    gates: [
      "INCIDENT_DECLARED",
      { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" },
      "OF_PRESENT_ROUND",
      "STEPS_OF_THE_OTHER_SIDE",
    ],
    establishes: [{ is: "RECOVERY_PLAN_AGREED", of: "THIS_SERVICE", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RS.MI"] },
    ],
  },
  input: AgreePlanStepInput,
  decide: ({ loaded, viewer, now }) => ({
    summary: `Agreed the step for ${loaded.service.name} that ${loaded.step.proposedByName} had proposed: ${loaded.step.title}`,
    writes: [
      setStep(loaded, {
        state: "AGREED",
        agreedById: viewer.personId,
        agreedByName: viewer.name,
        agreedAt: now,
      }),
    ],
  }),
});
