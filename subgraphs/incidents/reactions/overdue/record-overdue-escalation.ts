import { timedReactionsOn } from "../../../access/acting/reactions-on.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { escalationRunsOut } from "../../store/aggregates/timers/escalation-runs-out.js";

export const recordOverdueEscalation = timedReactionsOn(escalationRunsOut)({
  name: "recordOverdueEscalation",
  description:
    "Records, once, that the Security Response team has not received an escalation in time. It waits on, and can still be received; the timeline keeps that it was late.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    timer: "ESCALATION",
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
    ],
  },
  everySeconds: 10,
  decide: ({ loaded, now }) => ({
    summary: "Nobody of the Security Response team has received the escalation in time",
    writes: [setIncident(loaded, { receiptOverdueAt: now, version: loaded.incident.version })],
  }),
});
