import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { whoCorrelates } from "../../domain/correlation/who-correlates.js";
import { CorrelationInput, correlationAction, correlationControls } from "./correlation-action.js";

@InputType({ description: "Why alerts do not belong together." })
export class RefuseAlertCorrelationInput extends CorrelationInput {
  @TextField("Why they do not belong together, in words that another responder can follow.", { max: 1_000 })
  reason!: string;
}

export const refuseAlertCorrelation = correlationAction({
  name: "refuseAlertCorrelation",
  description:
    "Judges that alerts do not belong together, with the reason. The same alerts are not suggested again for what they have in common, nor for another thing by which less speaks for it, or as much, such as a second address; by another recorded indicator they are. Nobody refuses this of an alert that they reported themselves. What was refused by mistake is accepted all the same, with `acceptAlertCorrelation`.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoCorrelates],
    separate: ["reportAlert"],
    transitions: [{ machine: "AlertCorrelation", from: ["SUGGESTED"], to: "REFUSED" }],
    controls: correlationControls,
  },
  input: RefuseAlertCorrelationInput,
  decide: ({ loaded: { correlation }, input: { reason }, viewer, now }) => ({
    summary: `Refused that ${correlation.alertIds.length} alerts belong together: ${reason}`,
    writes: [
      {
        update: "AlertCorrelation",
        id: correlation.id,
        set: { state: "REFUSED", decidedById: viewer.personId, decidedAt: now, decisionReason: reason },
      },
    ],
  }),
});
