import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { AdversaryActivityInput, adversaryActivityAction, whoReconstructs } from "./adversary-activity-action.js";

@InputType({ description: "Why it was not the adversary who did it, or not so." })
export class WithdrawAdversaryActivityInput extends AdversaryActivityInput {
  @TextField("Why it does not hold.", { max: 1_000 })
  reason!: string;
}

export const withdrawAdversaryActivity = adversaryActivityAction({
  name: "withdrawAdversaryActivity",
  description:
    "Takes back that the adversary did something, with the reason: it leaves the sequence. That it was recorded, and what it rested on, stays on record.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoReconstructs],
    transitions: [{ machine: "AdversaryActivity", from: ["STANDING"], to: "WITHDRAWN" }],
    gates: ["INCIDENT_OPEN"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["RS.AN"] },
    ],
  },
  input: WithdrawAdversaryActivityInput,
  decide: ({ input: { reason }, loaded: { activity }, viewer, now }) => ({
    summary: `Withdrew what the adversary was said to have done at ${activity.beganAt.toISOString()}: ${reason}`,
    writes: [
      {
        update: "AdversaryActivity",
        id: activity.id,
        set: { state: "WITHDRAWN", withdrawnById: viewer.personId, withdrawnAt: now, withdrawalReason: reason },
      },
    ],
  }),
});
