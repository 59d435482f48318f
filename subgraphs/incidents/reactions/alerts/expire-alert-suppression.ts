import { timedReactionsOn } from "../../../access/acting/reactions-on.js";
import { suppressionsOver } from "../../store/aggregates/timers/suppressions-over.js";

export const expireAlertSuppression = timedReactionsOn(suppressionsOver)({
  name: "expireAlertSuppression",
  description:
    "Ends a suppression whose time is over, whether anybody had agreed to it or not: what still occurs comes into the queue with its next report. What it has held back stays so, since it was noise for as long as was decided; the filter `suppressedByIds` of `alerts` finds it.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    transitions: [{ machine: "AlertSuppression", from: ["PROPOSED", "IN_FORCE"], to: "EXPIRED" }],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
  },
  everySeconds: 10,
  decide: ({ loaded: { suppression, serviceName } }) => ({
    summary: `The suppression of alerts of ${serviceName} is over`,
    writes: [{ update: "AlertSuppression", id: suppression.id, set: { state: "EXPIRED" } }],
  }),
});
