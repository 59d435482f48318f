import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { SuppressionInput, setSuppression, suppressionAction, suppressionControls } from "./suppression-action.js";

@InputType({ description: "Why nothing is held back any more." })
export class EndAlertSuppressionInput extends SuppressionInput {
  @TextField("Why it is ended, or the proposal given up.", { max: 1_000 })
  reason!: string;
}

export const endAlertSuppression = suppressionAction({
  name: "endAlertSuppression",
  description:
    "Ends a suppression before its time, or gives up one that is proposed: the team of the service does this, or the security side, which need not agree with anybody to see more. What it has held back and nobody has looked at comes back into the queue within moments, also what its source sees no longer, unless another suppression holds it back; `returnedCount` says how much. One whose time is over by itself returns nothing: its alerts come with their next report.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [
      { responsibility: "EVENT_AND_ALERT_TRIAGE" },
      { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" },
      { responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD" },
    ],
    transitions: [{ machine: "AlertSuppression", from: ["PROPOSED", "IN_FORCE"], to: "ENDED" }],
    controls: suppressionControls,
  },
  input: EndAlertSuppressionInput,
  decide: ({ input: { reason }, loaded, viewer, now }) => ({
    summary: `Ended the suppression of alerts of ${loaded.service.name}: ${reason}`,
    writes: [
      setSuppression(loaded, {
        ...{ state: "ENDED", endedById: viewer.personId, endedAt: now, endReason: reason },
        returnsAlerts: loaded.suppression.state === "IN_FORCE",
      }),
    ],
  }),
});
