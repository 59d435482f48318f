import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { ownedBy, writeVersion } from "../../domain/writes/plan-steps.js";
import { whoLeads } from "../who-leads.js";
import { whoOwns } from "../who-owns.js";
import { PlanStepInput, planStepAction, setStep } from "./plan-step-action.js";

@InputType({ description: "Who carries the step out, and by when." })
export class AssignPlanStepInput extends PlanStepInput {
  @IdentifierField(
    "Who carries it out: somebody of the team that owns the service, or for `VALIDATE` of the security side. Leave it out to keep who stands.",
    { nullable: true },
  )
  ownerId?: string | null;

  @Field(() => Date, { nullable: true, description: "By when it shall be done; leave it out to keep what stands." })
  dueAt?: Date | null;

  @TextField("Why, where somebody else or another time takes the place of one that stood.", {
    nullable: true,
    max: 1_000,
  })
  reason?: string | null;
}

export const assignPlanStep = planStepAction({
  name: "assignPlanStep",
  description:
    "Says who carries a step of a service's plan out, and by when: the lead, the owner for the service or its team. What was agreed stays agreed; who was named before stays in its history.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [...whoLeads, ...whoOwns, { responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" }],
    transitions: [
      { machine: "PlanStep", from: ["PROPOSED"], to: "PROPOSED" },
      { machine: "PlanStep", from: ["AGREED"], to: "AGREED" },
      { machine: "PlanStep", from: ["IN_PROGRESS"], to: "IN_PROGRESS" },
    ],
    gates: [
      "INCIDENT_DECLARED",
      { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" },
      "OF_PRESENT_ROUND",
      "STEP_OWNERS_FIT",
      "STEPS_DUE_AHEAD",
    ],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["2.4"] },
      { framework: "CSF_2_0", ids: ["RS.MA"] },
    ],
  },
  input: AssignPlanStepInput,
  decide: (given) => {
    const { ownerId, dueAt, reason } = given.input;
    const { step, service } = given.loaded;
    if (!ownerId && !dueAt)
      throw new CordonError("BAD_USER_INPUT", "Nothing was done. Give an `ownerId`, a `dueAt` or both.");
    const set = {
      ...(ownerId && ownedBy(given.loaded, ownerId)),
      ...(dueAt && { dueAt }),
      writings: step.writings + 1,
    };
    const next = { ...step, ...set };
    const due = next.dueAt ? `, due at ${next.dueAt.toISOString()}` : "";
    return {
      summary: `Assigned the step for ${service.name} "${step.title}" to ${next.ownerName ?? "whoever begins it"}${due}`,
      writes: [setStep(given.loaded, set), writeVersion(given, next, reason ?? null)],
    };
  },
});
