import { ArrayMaxSize, IsOptional } from "class-validator";
import { ID, InputType } from "type-graphql";
import { HoldsIdentifier } from "../../../../platform/graphql/canonical-identifiers.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { proposedBy, writeVersion } from "../../domain/writes/plan-steps.js";
import { PlanStepInput, planStepAction, setStep } from "./plan-step-action.js";
import { whoProposes } from "./who-plans.js";

@InputType({ description: "What a step shall say instead, and why." })
export class AmendPlanStepInput extends PlanStepInput {
  @TextField("What is done, in one line; leave it out to keep what stands.", { nullable: true, max: 200 })
  title?: string | null;

  @TextField("How it is done, on what, and how one sees that it worked; leave it out to keep what stands.", {
    nullable: true,
    max: 4_000,
  })
  details?: string | null;

  @IsOptional()
  @ArrayMaxSize(100, { message: "must name at most 100" })
  @HoldsIdentifier({ each: true })
  @Field(() => [ID], {
    nullable: true,
    description: "The steps that must be done before, in place of those that stand; leave it out to keep them.",
  })
  dependsOnIds?: readonly string[] | null;

  @TextField("Why it is amended.", { max: 1_000 })
  reason!: string;
}

export const amendPlanStep = planStepAction({
  name: "amendPlanStep",
  description:
    "Amends a step of a service's plan before it begins: what is done, how, or what it waits for. What it said before stays in its history. It is proposed anew, so that the other side agrees it as it stands now, also where it had been agreed.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [...whoProposes],
    transitions: [{ machine: "PlanStep", from: ["PROPOSED", "AGREED"], to: "PROPOSED" }],
    gates: [
      "INCIDENT_DECLARED",
      { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" },
      "OF_PRESENT_ROUND",
      "DEPENDENCIES_STAND",
      "DEPENDENCIES_ACYCLIC",
    ],
    establishes: [{ is: "DEPENDENCIES_DONE", certainty: "POSSIBLY" }],
    clears: [
      { is: "RECOVERY_PLAN_AGREED", of: "THIS_SERVICE", certainty: "POSSIBLY" },
      { is: "DEPENDENCIES_DONE", certainty: "POSSIBLY" },
    ],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RS.MI"] },
    ],
  },
  input: AmendPlanStepInput,
  decide: (given) => {
    const { title, details, dependsOnIds, reason } = given.input;
    const { step, service } = given.loaded;
    if (!title && !details && !dependsOnIds)
      throw new CordonError(
        "BAD_USER_INPUT",
        "Nothing was done. Give a `title`, `details` or `dependsOnIds`: what is to change.",
      );
    const set = {
      ...proposedBy(given),
      ...(title && { title }),
      ...(details && { details }),
      ...(dependsOnIds && { dependsOnIds: [...new Set(dependsOnIds)] }),
      writings: step.writings + 1,
    };
    return {
      summary: `Amended the step for ${service.name} "${step.title}": ${reason}`,
      writes: [setStep(given.loaded, set), writeVersion(given, { ...step, ...set }, reason)],
    };
  },
});
