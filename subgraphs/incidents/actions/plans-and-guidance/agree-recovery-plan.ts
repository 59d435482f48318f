import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { planAggregate } from "../../store/aggregates/response/plan-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { whoLeads } from "../who-leads.js";
import { whoOwns } from "../who-owns.js";

@InputType({ description: "The plan that is agreed." })
export class AgreeRecoveryPlanInput extends CaseInput {
  @IdentifierField("The plan, as `ServiceResponse.recoveryPlans` lists it.")
  recoveryPlanId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

export const agreeRecoveryPlan = actionsOn(planAggregate)({
  name: "agreeRecoveryPlan",
  description:
    "Agrees the recovery plan of one service that the other side has proposed. Recovery waits for that, and for the steps that restore or inspect to be agreed as well. Whoever proposed it does not agree it as well.",
  policy: {
    phase: "CONTAINMENT",
    since: "2.0.0",
    allow: [...whoLeads, { responsibility: "RECOVERY_GUIDANCE" }, ...whoOwns],
    separate: ["proposeRecoveryPlan"],
    transitions: [{ machine: "RecoveryPlan", from: ["PROPOSED"], to: "AGREED" }],
    gates: [
      "INCIDENT_DECLARED",
      { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" },
      "OF_PRESENT_ROUND",
      "PLAN_OF_THE_OTHER_SIDE",
    ],
    establishes: [{ is: "RECOVERY_PLAN_AGREED", of: "THIS_SERVICE", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RC.RP"] },
    ],
  },
  input: AgreeRecoveryPlanInput,
  decide: ({ loaded: { plan, service }, viewer, now }) => ({
    summary: `Agreed the recovery plan for ${service.name} that ${plan.proposedByName} had proposed`,
    writes: [
      { update: "RecoveryPlan", id: plan.id, set: { state: "AGREED", agreedById: viewer.personId, agreedAt: now } },
    ],
  }),
});
