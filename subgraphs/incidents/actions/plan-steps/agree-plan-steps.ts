import { ArrayMaxSize, ArrayMinSize, ArrayUnique, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { servicePlanAggregate } from "../../store/aggregates/response/service-plan-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { setStep } from "./plan-step-action.js";
import { titlesOf } from "./titles-of.js";
import { apartFromProposing, whoAgrees } from "./who-plans.js";

@InputType({ description: "A step that is agreed together with others." })
export class AgreedPlanStepInput {
  @IdentifierField("The step, as `ServiceResponse.planSteps` lists it.")
  planStepId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

@InputType({ description: "The steps of one service's plan that are agreed." })
export class AgreePlanStepsInput extends CaseInput {
  @IdentifierField("The affected service.")
  serviceId!: string;

  @ArrayMinSize(1, { message: "must name at least one" })
  @ArrayMaxSize(100, { message: "must name at most 100" })
  @ArrayUnique(({ planStepId }: AgreedPlanStepInput) => planStepId, { message: "must name each step once" })
  @ValidateNested({ each: true })
  @Field(() => [AgreedPlanStepInput], { description: "The steps, at most 100. Either all are agreed or none." })
  steps!: readonly AgreedPlanStepInput[];
}

export const agreePlanSteps = actionsOn(servicePlanAggregate)({
  name: "agreePlanSteps",
  description:
    "Agrees several steps of one service's plan that the other side has proposed, all of them or none, as one entry in the timeline. Whoever sends the versions they have read agrees nothing that was amended meanwhile.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [...whoAgrees],
    separate: [...apartFromProposing],
    transitions: [{ machine: "PlanStep", from: ["PROPOSED"], to: "AGREED", beside: true }],
    gates: [
      "INCIDENT_DECLARED",
      { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" },
      "STEPS_PROPOSED",
      "STEPS_OF_THE_OTHER_SIDE",
      "STEPS_AS_READ",
    ],
    establishes: [{ is: "RECOVERY_PLAN_AGREED", of: "THIS_SERVICE", certainty: "POSSIBLY" }],
    clears: ["STEPS_PROPOSED", { is: "STEPS_AS_READ", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RS.MI"] },
    ],
  },
  input: AgreePlanStepsInput,
  decide: ({ loaded: { named, service }, viewer, now }) => ({
    summary: `Agreed ${named.length} steps for ${service.name}: ${titlesOf(named)}`,
    writes: named.map((step) =>
      setStep(
        { step },
        {
          state: "AGREED",
          agreedById: viewer.personId,
          agreedByName: viewer.name,
          agreedAt: now,
        },
      ),
    ),
  }),
});
