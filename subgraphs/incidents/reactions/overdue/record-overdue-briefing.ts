import { timedReactionsOn } from "../../../access/acting/reactions-on.js";
import { coverageOf } from "../../domain/briefings/coverage-of.js";
import { briefingsDue } from "../../store/aggregates/timers/briefings-due.js";

export const recordOverdueBriefing = timedReactionsOn(briefingsDue)({
  name: "recordOverdueBriefing",
  description:
    "Records, once for each edition, that a threat briefing was to be acknowledged by now and teams of services have not answered it: each of them is overdue until it does.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.3"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  everySeconds: 10,
  decide: ({ loaded: { briefing, acknowledgements }, now }) => {
    const overdue = { overdueAt: now };
    const late = acknowledgements.filter(({ state }) => state === "PENDING");
    const after = acknowledgements.map((one) => (one.state === "PENDING" ? { ...one, ...overdue } : one));
    return {
      summary: `The threat briefing is to be acknowledged by now, and ${late.length} services have not answered`,
      writes: [
        ...late.map(({ id }) => ({ update: "BriefingAcknowledgement", id, set: overdue }) as const),
        { update: "ThreatBriefing", id: briefing.id, set: coverageOf(after) },
      ],
    };
  },
});
