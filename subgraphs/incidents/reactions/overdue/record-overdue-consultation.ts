import { timedReactionsOn } from "../../../access/acting/reactions-on.js";
import { partsRunOut } from "../../store/aggregates/timers/parts-run-out.js";

export const recordOverdueConsultation = timedReactionsOn(partsRunOut.CONSULTATION)({
  name: "recordOverdueConsultation",
  description:
    "Records, once, that nobody has answered a question in time. It stays open: it can still be answered, declined or taken back, and whoever was asked reads the case until then.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    timer: "CONSULTATION",
    controls: [{ framework: "NIST_800_53", ids: ["IR-7"] }],
  },
  everySeconds: 10,
  decide: ({ loaded: { ranOut }, now }) => ({
    // Whom it was put to stands in the timeline already; what was asked may be privileged.
    summary: `Nobody has answered the question to ${ranOut.consultedName} in time`,
    writes: [{ update: "Consultation", id: ranOut.id, set: { overdueAt: now, version: ranOut.version } }],
  }),
});
