import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { ThreatActorInput, threatActorAction, whoAttributes } from "./threat-actor-action.js";

@InputType({ description: "Why it was not them." })
export class WithdrawActorInput extends ThreatActorInput {
  @TextField("Why the attribution does not hold.", { max: 1_000 })
  reason!: string;
}

export const withdrawActor = threatActorAction({
  name: "withdrawActor",
  description:
    "Takes back that an adversary is involved in an incident, with the reason. That they were named, and on what basis, stays on record.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoAttributes],
    transitions: [{ machine: "ThreatActor", from: ["NAMED"], to: "WITHDRAWN" }],
    gates: ["NOT_MERGED"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["RS.AN"] },
    ],
  },
  input: WithdrawActorInput,
  decide: ({ input: { reason }, loaded: { actor }, viewer, now }) => ({
    summary: `Withdrew the actor ${actor.name}: ${reason}`,
    writes: [
      {
        update: "ThreatActor",
        id: actor.id,
        set: { state: "WITHDRAWN", withdrawnById: viewer.personId, withdrawnAt: now, withdrawalReason: reason },
      },
    ],
  }),
});
