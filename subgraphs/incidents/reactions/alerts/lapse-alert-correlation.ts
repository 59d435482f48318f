import { timedReactionsOn } from "../../../access/acting/reactions-on.js";
import { correlationsOver } from "../../store/aggregates/timers/correlations-over.js";

export const lapseAlertCorrelation = timedReactionsOn(correlationsOver)({
  name: "lapseAlertCorrelation",
  description:
    "Takes a suggestion back of which no alert waits for anybody any more, or that nobody has judged within three days.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    transitions: [{ machine: "AlertCorrelation", from: ["SUGGESTED"], to: "LAPSED" }],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
  },
  everySeconds: 30,
  decide: ({ loaded: { correlation } }) => ({
    summary: "The suggestion that alerts belong together has lapsed",
    writes: [{ update: "AlertCorrelation", id: correlation.id, set: { state: "LAPSED" } }],
  }),
});
