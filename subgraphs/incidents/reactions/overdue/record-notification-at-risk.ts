import { timedReactionsOn } from "../../../access/acting/reactions-on.js";
import { titleTowards } from "../../domain/notification/addressees/title-towards.js";
import { deadlineOf } from "../../domain/notification/delays/deadline-of.js";
import { partsRunOut } from "../../store/aggregates/timers/parts-run-out.js";

export const recordNotificationAtRisk = timedReactionsOn(partsRunOut.NOTIFICATION_AT_RISK)({
  name: "recordNotificationAtRisk",
  description:
    "Records, once, that little time is left for a notice that somebody must be given, and has whoever gives it called. One that was delayed warns before the end of its delay.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    timer: "NOTIFICATION_AT_RISK",
    transitions: [{ machine: "NotificationObligation", from: ["RUNNING", "DELAYED"], to: "AT_RISK" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
    ],
  },
  everySeconds: 10,
  decide: ({ loaded: { ranOut } }) => ({
    summary: `Little time is left for "${titleTowards(ranOut).en}", which is due at ${deadlineOf(ranOut)?.toISOString()}`,
    writes: [{ update: "NotificationObligation", id: ranOut.id, set: { state: "AT_RISK" } }],
  }),
});
