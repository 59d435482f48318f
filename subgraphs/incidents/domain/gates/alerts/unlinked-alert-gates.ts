import { gateRules } from "../../../../response-model/gates/gate-rules.js";
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

/** Which alerts an incident has besides one. */
export interface OtherAlerts {
  /** One that it was opened of. */
  readonly openedOf: boolean;
  readonly truePositive: boolean;
  /** One of the same service. */
  readonly ofService: boolean;
}

/** An incident, with an alert that is to leave it. */
export type UnlinkedAlertFile = LinkedAlertFile & { readonly resting: RestingOnAlert; readonly others: OtherAlerts };

/** The gates of an alert that leaves its incident. */
export const unlinkedAlertGates = gateRules<UnlinkedAlertFile>()({
  NOTHING_RESTS_ON_ALERT: ({ incident, alert, others, resting: { techniques, acts } }) => {
    // Of another incident, or of none, is said by another gate.
    if (alert.incidentId !== incident.id) return [];
    // Of one that was linked before that was kept, nobody knows: it counts as one of those that the incident was opened of.
    const opened = !alert.linkedAt || alert.linkedAt <= incident.openedAt;
    const isTrue = alert.disposition === "TRUE_POSITIVE";
    return [
      ...(opened && !others.openedOf ? ([["OPENED_OF", {}]] as const) : []),
      ...(incident.determination === "CONFIRMED" && isTrue && !others.truePositive
        ? ([["DECLARED_ON", {}]] as const)
        : []),
      ...(techniques.length > 0 ? ([["TECHNIQUES", { techniques: techniques.join(", ") }]] as const) : []),
      ...(acts.length > 0 ? ([["ACTS", { acts: acts.map((one) => `"${one}"`).join(", ") }]] as const) : []),
    ];
  },
});
