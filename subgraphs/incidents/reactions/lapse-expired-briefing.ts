import { timedReactionsOn } from "../../access/acting/reactions-on.js";
import { coverageAfterLapse, lapse } from "../domain/briefings/lapse.js";
import { briefingsExpired } from "../store/aggregates/timers/briefings-due.js";

export const lapseExpiredBriefing = timedReactionsOn(briefingsExpired)({
  name: "lapseExpiredBriefing",
  description:
    "Lets what nobody has answered of a threat briefing lapse once it has expired, so that it waits for nobody and is overdue no more. The team of a service can still answer it.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    transitions: [{ machine: "BriefingAcknowledgement", from: ["PENDING"], to: "LAPSED", beside: true }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.3"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  everySeconds: 30,
  decide: ({ loaded: { briefing, acknowledgements } }) => {
    const writes = lapse(acknowledgements);
    return {
      summary: `The threat briefing has expired, and ${writes.length} ${writes.length === 1 ? "service has" : "services have"} not answered`,
      writes: [...writes, { update: "ThreatBriefing", id: briefing.id, set: coverageAfterLapse(acknowledgements) }],
    };
  },
});
