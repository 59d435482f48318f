import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { PriorityField } from "../priority-field.js";
import { IndicatorSweepInput, sweepAction, sweepControls } from "./sweep-action.js";

@InputType({ description: "How urgent a sweep is, and what that rests on." })
export class PrioritizeIndicatorSweepInput extends IndicatorSweepInput {
  @PriorityField("How urgent it is, from 1, the most urgent, to 5.")
  priority!: number;

  @TextField("Why it is that urgent. Readers of the sweep read it.", { max: 1_000 })
  reason!: string;

  @IdentifierField("The threat briefing that it rests on; leave it out where it rests on none.", { nullable: true })
  threatBriefingId?: string | null;
}

export const prioritizeIndicatorSweep = sweepAction({
  name: "prioritizeIndicatorSweep",
  description:
    "Sets how urgent an open sweep is, with the reason and the threat briefing that it rests on: threat intelligence helps to decide what is searched first. It can be set again whenever more is known.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "IOC_SWEEPS" }, { function: "THREAT_INTELLIGENCE" }],
    transitions: [{ machine: "IndicatorSweep", from: ["OPEN"], to: "OPEN" }],
    controls: sweepControls,
  },
  input: PrioritizeIndicatorSweepInput,
  decide: ({ input: { priority, reason, threatBriefingId = null }, loaded: { sweep }, viewer, now }) => ({
    summary: `Set the priority of the sweep to ${priority}: ${reason}`,
    writes: [
      {
        update: "IndicatorSweep",
        id: sweep.id,
        set: {
          priority,
          priorityReason: reason,
          priorityBriefingId: threatBriefingId,
          prioritizedById: viewer.personId,
          prioritizedByName: viewer.name,
          prioritizedAt: now,
        },
      },
    ],
  }),
});
