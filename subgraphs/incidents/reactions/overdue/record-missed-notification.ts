import { timedReactionsOn } from "../../../access/acting/reactions-on.js";
import { titleTowards } from "../../domain/notification/addressees/title-towards.js";
import { deadlineOf } from "../../domain/notification/delays/deadline-of.js";
import { partsRunOut } from "../../store/aggregates/timers/parts-run-out.js";

export const recordMissedNotification = timedReactionsOn(partsRunOut.NOTIFICATION_DEADLINE)({
  name: "recordMissedNotification",
  description:
    "Records, once, that a notice was not given by its deadline, and has whoever gives it called. It is owed all the same, and can still be given, with the reasons for the delay.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    timer: "NOTIFICATION_DEADLINE",
    transitions: [{ machine: "NotificationObligation", from: ["RUNNING", "AT_RISK", "DELAYED"], to: "MISSED" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
    ],
  },
  everySeconds: 10,
  decide: ({ loaded: { ranOut } }) => ({
    summary: `The notice that "${titleTowards(ranOut).en}" asks for was not given by ${deadlineOf(ranOut)?.toISOString()}`,
    writes: [{ update: "NotificationObligation", id: ranOut.id, set: { state: "MISSED" } }],
  }),
});
