import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { standsBesideAlerts } from "../case/stands-beside-alerts.js";
import type { LinkedAlertFile } from "./linked-alert-gates.js";

/** What of an incident rests on an alert, as far as whoever asks may see it. */
export interface RestingOnAlert {
  /** The techniques that were observed, by their ids of ATT&CK. */
  readonly techniques: readonly string[];
  /** What the adversary did, in words. */
  readonly acts: readonly string[];
  /** How many points for or against a hypothesis. */
  readonly points: number;
  /** How many indicators and sightings that all responders may read the incident has of the alert. */
  readonly indicators: number;
  readonly sightings: number;
}

/** An incident, with an alert that is to leave it. */
export type UnlinkedAlertFile = LinkedAlertFile & { readonly resting: RestingOnAlert };

/** The gates of an alert that leaves its incident. */
export const unlinkedAlertGates = gateRules<UnlinkedAlertFile>()({
  NOTHING_RESTS_ON_ALERT: (file) => {
    const { incident, alert, alerts, resting } = file;
    const { techniques, acts } = resting;
    // Of another incident, or of none, is said by another gate.
    if (alert.incidentId !== incident.id) return [];
    // What ended as none needs nothing to rest on.
    if (incident.state === "DISMISSED" || incident.state === "WITHDRAWN") return [];
    const others = alerts.filter(({ id }) => id !== alert.id);
    // Of one that was linked before that was kept, nobody knows: it counts as one of those that the incident was opened of.
    const opened = ({ linkedAt }: { readonly linkedAt: Date | null }) => !linkedAt || linkedAt <= incident.openedAt;
    const isTrue = ({ disposition }: { readonly disposition: string | null }) => disposition === "TRUE_POSITIVE";
    return [
      ...(opened(alert) && !others.some(opened) ? ([["OPENED_OF", {}]] as const) : []),
      ...(incident.determination === "CONFIRMED" && isTrue(alert) && !others.some(isTrue) && !standsBesideAlerts(file)
        ? ([["DECLARED_ON", {}]] as const)
        : []),
      ...(techniques.length > 0 ? ([["TECHNIQUES", { techniques: techniques.join(", ") }]] as const) : []),
      ...(acts.length > 0 ? ([["ACTS", { acts: acts.map((one) => `"${one}"`).join(", ") }]] as const) : []),
    ];
  },
});
