import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { coverageAfterLapse, lapse } from "../../domain/briefings/lapse.js";
import { briefingAction, briefingControls, ThreatBriefingInput, whoBriefs } from "./briefing-action.js";

@InputType({ description: "Why a threat briefing holds no longer." })
export class WithdrawThreatBriefingInput extends ThreatBriefingInput {
  @TextField("Why it is taken back. Its readers read it.", { max: 2_000 })
  reason!: string;
}

export const withdrawThreatBriefing = briefingAction({
  name: "withdrawThreatBriefing",
  description:
    "Takes a threat briefing back with a reason, also one that was never published. What it said stays readable to its readers, and nobody is asked to acknowledge it any more.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoBriefs],
    transitions: [
      { machine: "ThreatBriefing", from: ["DRAFT", "PUBLISHED"], to: "WITHDRAWN" },
      { machine: "BriefingAcknowledgement", from: ["PENDING"], to: "LAPSED", beside: true },
    ],
    controls: briefingControls,
  },
  input: WithdrawThreatBriefingInput,
  decide: ({ input: { reason }, loaded: { briefing, acknowledgements }, viewer, now }) => ({
    summary: `Withdrew the threat briefing: ${reason}`,
    writes: [
      {
        update: "ThreatBriefing",
        id: briefing.id,
        set: {
          ...coverageAfterLapse(acknowledgements),
          state: "WITHDRAWN",
          withdrawnById: viewer.personId,
          withdrawnByName: viewer.name,
          withdrawnAt: now,
          withdrawalReason: reason,
        },
      },
      ...lapse(acknowledgements),
    ],
  }),
});
