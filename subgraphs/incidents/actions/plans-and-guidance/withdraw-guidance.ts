import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { GuidanceInput, guidanceAction } from "./guidance-action.js";

@InputType({ description: "Why the guidance is taken back." })
export class WithdrawGuidanceInput extends GuidanceInput {
  @TextField("Why, and what comes in its place.")
  reason!: string;
}

export const withdrawGuidance = guidanceAction({
  name: "withdrawGuidance",
  description:
    "Takes guidance back that the security team has issued to one service: it was wrong, the service cannot follow it, or nobody has answered it in time and it is not needed any more.",
  policy: {
    phase: "CONTAINMENT",
    since: "2.0.0",
    allow: [{ responsibility: "RECOVERY_GUIDANCE" }],
    transitions: [{ machine: "Guidance", from: ["ISSUED", "REFUSED", "EXPIRED"], to: "WITHDRAWN" }],
    gates: ["INCIDENT_DECLARED", { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" }, "OF_PRESENT_ROUND"],
    establishes: [{ is: "GUIDANCE_ACKNOWLEDGED", of: "THIS_SERVICE", certainty: "POSSIBLY" }],
    controls: [{ framework: "CSF_2_0", ids: ["RC.RP"] }],
  },
  input: WithdrawGuidanceInput,
  decide: ({ input, loaded }) => ({
    summary: `Took back the guidance for the recovery of ${loaded.service.name}: ${input.reason}`,
    writes: [{ update: "Guidance", id: loaded.given.id, set: { state: "WITHDRAWN", reason: input.reason } }],
  }),
});
