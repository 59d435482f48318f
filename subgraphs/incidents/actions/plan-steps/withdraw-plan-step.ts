import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { PlanStepInput, planStepAction, setStep } from "./plan-step-action.js";
import { whoAgrees, whoProposed } from "./who-plans.js";

@InputType({ description: "Why the step is taken out of the plan." })
export class WithdrawPlanStepInput extends PlanStepInput {
  @TextField("Why, and what comes in its place.", { max: 1_000 })
  reason!: string;
}

export const withdrawPlanStep = planStepAction({
  name: "withdrawPlanStep",
  description:
    "Takes a step out of a service's plan before it begins: whoever proposed it, or whoever agrees steps for a side. What waited for it is amended or withdrawn as well.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [...whoProposed, ...whoAgrees],
    transitions: [{ machine: "PlanStep", from: ["PROPOSED", "AGREED"], to: "WITHDRAWN" }],
    gates: ["INCIDENT_DECLARED", { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" }, "OF_PRESENT_ROUND"],
    establishes: [{ is: "RECOVERY_PLAN_AGREED", of: "THIS_SERVICE", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RS.MI"] },
    ],
  },
  input: WithdrawPlanStepInput,
  decide: ({ input, loaded }) => ({
    summary: `Withdrew the step for ${loaded.service.name} "${loaded.step.title}": ${input.reason}`,
    writes: [setStep(loaded, { state: "WITHDRAWN", withdrawalReason: input.reason })],
  }),
});
