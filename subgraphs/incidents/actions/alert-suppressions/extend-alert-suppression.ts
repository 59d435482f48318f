import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { SuppressionInput, setSuppression, suppressionAction, suppressionControls } from "./suppression-action.js";

@InputType({ description: "Until when alerts are held back instead, and why." })
export class ExtendAlertSuppressionInput extends SuppressionInput {
  @Field(() => Date, { description: "Until when: later than it ends now, and at most 30 days ahead." })
  endsAt!: Date;

  @TextField("Why it is still noise.", { max: 1_000 })
  reason!: string;
}

export const extendAlertSuppression = suppressionAction({
  name: "extendAlertSuppression",
  description:
    "Decides anew that what a suppression holds back is noise, for at most 30 further days. What is no noise any more is not held back for a shorter time: endAlertSuppression brings it back at once. One that the security side had to agree to is not extended: it is proposed anew.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "EVENT_AND_ALERT_TRIAGE" }],
    transitions: [{ machine: "AlertSuppression", from: ["IN_FORCE"], to: "IN_FORCE" }],
    gates: ["SUPPRESSION_NOT_OVER", "SUPPRESSION_ENDS_LATER", "SUPPRESSION_TIME_BOUNDED", "SUPPRESSION_OF_MILD_ALERTS"],
    clears: ["SUPPRESSION_ENDS_LATER"],
    controls: suppressionControls,
  },
  input: ExtendAlertSuppressionInput,
  decide: ({ input: { endsAt, reason }, loaded, viewer, now }) => ({
    summary: `Extended the suppression of alerts of ${loaded.service.name} until ${endsAt.toISOString()}: ${reason}`,
    writes: [
      setSuppression(loaded, { endsAt, extendedById: viewer.personId, extendedAt: now, extensionReason: reason }),
    ],
  }),
});
