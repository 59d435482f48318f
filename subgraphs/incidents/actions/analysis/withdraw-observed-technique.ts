import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { ObservedTechniqueInput, observedTechniqueAction, whoObserves } from "./observed-technique-action.js";

@InputType({ description: "Why it was not what the adversary did." })
export class WithdrawObservedTechniqueInput extends ObservedTechniqueInput {
  @TextField("Why the observation does not hold.", { max: 1_000 })
  reason!: string;
}

export const withdrawObservedTechnique = observedTechniqueAction({
  name: "withdrawObservedTechnique",
  description:
    "Takes back that a technique was observed in an incident, with the reason. That it was recorded, and what it rested on, stays on record.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoObserves],
    transitions: [{ machine: "ObservedTechnique", from: ["OBSERVED"], to: "WITHDRAWN" }],
    gates: ["INCIDENT_OPEN"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["RS.AN"] },
    ],
  },
  input: WithdrawObservedTechniqueInput,
  decide: ({ input: { reason }, loaded: { technique }, viewer, now }) => ({
    summary: `Withdrew the observation of ${technique.techniqueId}: ${reason}`,
    writes: [
      {
        update: "ObservedTechnique",
        id: technique.id,
        set: { state: "WITHDRAWN", withdrawnById: viewer.personId, withdrawnAt: now, withdrawalReason: reason },
      },
    ],
  }),
});
