import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { planStepKinds } from "../../../response-model/containment-eradication-recovery/plan-step-kinds.js";
import { PlanStepKind } from "../../../response-model/schema/enums.js";
import { proposeStep } from "../../domain/writes/plan-steps.js";
import { newPlanStepAggregate } from "../../store/aggregates/response/new-plan-step-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { whoProposes } from "./who-plans.js";

@InputType({ description: "A step for the plan of one service." })
export class ProposePlanStepInput extends CaseInput {
  @IdentifierField("The affected service.")
  serviceId!: string;

  @Field(() => PlanStepKind, { description: "What the step is for." })
  kind!: PlanStepKind;

  @TextField("What is done, in one line.", { max: 200 })
  title!: string;

  @TextField("How it is done, on what, and how one sees that it worked.", { nullable: true, max: 4_000 })
  details?: string | null;

  @IdentifierField(
    "Who carries it out: somebody of the team that owns the service, or for `VALIDATE` of the security side. Leave it out where whoever begins it shall own it.",
    { nullable: true },
  )
  ownerId?: string | null;

  @Field(() => Date, { nullable: true, description: "By when it shall be done." })
  dueAt?: Date | null;

  @IdentifiersField("Steps of this incident, also of other services, that must be done before.", {
    atLeast: 0,
    defaultValue: [],
  })
  dependsOnIds!: readonly string[];
}

export const proposePlanStep = actionsOn(newPlanStepAggregate)({
  name: "proposePlanStep",
  description:
    "Proposes a step for the plan of one service in its present round: to contain, evict, mitigate, restore, inspect or validate. Either side may; the other agrees it, and the team of the service carries it out. A step may wait for others, also in other services.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [...whoProposes],
    transitions: [{ machine: "PlanStep", from: [], to: "PROPOSED" }],
    gates: [
      "INCIDENT_DECLARED",
      { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" },
      "STEP_OWNERS_FIT",
      "STEPS_DUE_AHEAD",
      "DEPENDENCIES_STAND",
      "PLAN_HAS_ROOM",
    ],
    establishes: ["OF_PRESENT_ROUND"],
    clears: [
      { is: "RECOVERY_PLAN_AGREED", of: "THIS_SERVICE", certainty: "POSSIBLY" },
      { is: "PLAN_HAS_ROOM", certainty: "POSSIBLY" },
    ],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RS.MI"] },
    ],
  },
  input: ProposePlanStepInput,
  decide: (given) => {
    const { input, loaded, newIdentifier } = given;
    return {
      summary: `Proposed a step for ${loaded.service.name} (${planStepKinds[input.kind].title.toLowerCase()}): ${input.title}`,
      writes: proposeStep(given, newIdentifier(), input, input.dependsOnIds),
    };
  },
});
