import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { sideOf } from "../../domain/people/side-of.js";
import { responseAction, ServiceResponseInput } from "../response-action.js";
import { whoLeads } from "../who-leads.js";

@InputType({ description: "How the service shall recover." })
export class ProposeRecoveryPlanInput extends ServiceResponseInput {
  @TextField("The plan: from which last known good state, from which backup, in which order, and what is inspected.", {
    max: 20_000,
  })
  text!: string;
}

export const proposeRecoveryPlan = responseAction({
  name: "proposeRecoveryPlan",
  description:
    "Proposes the recovery plan of one service, or a new version of it. Either side may; the other agrees it. Work on it begins with the declaration, beside containment.",
  policy: {
    phase: "CONTAINMENT",
    since: "2.0.0",
    allow: [
      ...whoLeads,
      { responsibility: "RECOVERY_GUIDANCE" },
      { responsibility: "SECURITY_INCIDENT_OWNER" },
      { responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" },
    ],
    transitions: [
      { machine: "RecoveryPlan", from: [], to: "PROPOSED" },
      { machine: "RecoveryPlan", from: ["PROPOSED", "AGREED"], to: "SUPERSEDED", beside: true },
    ],
    gates: ["INCIDENT_DECLARED", { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" }],
    establishes: ["OF_PRESENT_ROUND"],
    clears: [{ is: "RECOVERY_PLAN_AGREED", of: "THIS_SERVICE" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RC.RP"] },
    ],
  },
  input: ProposeRecoveryPlanInput,
  decide: ({ input, loaded, viewer, now, newIdentifier }) => {
    const { incident, response, service, plans } = loaded;
    const before = plans.filter((plan) => plan.serviceId === service.id && plan.state !== "SUPERSEDED");
    return {
      summary: `Proposed a recovery plan for ${service.name}: ${input.text}`,
      writes: [
        ...before.map(({ id }) => ({ update: "RecoveryPlan", id, set: { state: "SUPERSEDED" } }) as const),
        {
          insert: "RecoveryPlan",
          row: {
            id: newIdentifier(),
            incidentId: incident.id,
            serviceId: service.id,
            round: response.round,
            version: 1,
            state: "PROPOSED",
            text: input.text,
            proposedBySide: sideOf(viewer, service),
            proposedById: viewer.personId,
            proposedByName: viewer.name,
            proposedAt: now,
            agreedById: null,
            agreedAt: null,
          },
        },
      ],
    };
  },
});
