import { InputType } from "type-graphql";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { newSuppressionAggregate } from "../../store/aggregates/alert-suppressions/new-suppression-aggregate.js";
import { newSuppression } from "./new-suppression.js";
import { NewSuppressionInput } from "./new-suppression-input.js";
import { suppressionControls } from "./suppression-action.js";

@InputType({
  description: "Which alerts of a service the security side is to agree to hold back, for how long and why.",
})
export class ProposeAlertSuppressionInput extends NewSuppressionInput {}

export const proposeAlertSuppression = actionsOn(newSuppressionAggregate)({
  name: "proposeAlertSuppression",
  description:
    "Proposes to hold alerts of a service back that may be grave, or of which nobody says how bad they are. Nothing is held back before somebody of the security side has agreed.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "EVENT_AND_ALERT_TRIAGE" }],
    transitions: [{ machine: "AlertSuppression", from: [], to: "PROPOSED" }],
    gates: ["SUPPRESSION_SPECIFIC", "SUPPRESSION_TIME_BOUNDED", "SUPPRESSIONS_FEW"],
    clears: [{ is: "SUPPRESSIONS_FEW", certainty: "POSSIBLY" }],
    controls: suppressionControls,
  },
  input: ProposeAlertSuppressionInput,
  decide: (given) => ({
    summary: `Proposed to suppress alerts of ${given.loaded.service.name} until ${given.input.endsAt.toISOString()}: ${given.input.reason}`,
    writes: [newSuppression(given, { state: "PROPOSED", inForceFrom: null })],
  }),
});
