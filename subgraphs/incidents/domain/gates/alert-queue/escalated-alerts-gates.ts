import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { Alert } from "../../records/alerts/alert.js";
import { nameOfAlert } from "../../writes/name-of-alert.js";
import type { AlertFile } from "../alerts/alert-gates.js";

/** Alerts that become one incident together. */
export interface AlertFiles {
  readonly alerts: readonly AlertFile[];
}

/** Several alerts often have one title: the id tells which is meant. */
const namesOf = (alerts: readonly AlertFile[]): readonly string[] =>
  alerts.map(({ alert }) => `${nameOfAlert(alert)} (${alert.id})`);

const isClosed = ({ state, incidentId }: Alert) => state === "CLOSED" && incidentId === null;

/** The gates of opening one incident from several alerts: what stands in the way is said of each of them. */
export const escalatedAlertsGates = gateRules<AlertFiles>()({
  ALERTS_WAITING: ({ alerts }) => {
    const closed = alerts.filter(({ alert }) => isClosed(alert));
    const linked = alerts.filter(({ alert }) => alert.incidentId !== null);
    return [
      ...(closed.length > 0 ? ([["CLOSED", { alerts: namesOf(closed) }]] as const) : []),
      ...(linked.length > 0 ? ([["LINKED", { alerts: namesOf(linked) }]] as const) : []),
    ];
  },
  SEVERITY_ASSESSED: ({ alerts }) => {
    const waiting = alerts.filter(({ alert }) => alert.incidentId === null && alert.state !== "CLOSED");
    const unready = waiting.filter(({ alert, assessment }) => alert.state !== "TRIAGED" || !assessment);
    return unready.length > 0 ? [["ALERTS_NOT_ASSESSED", { alerts: namesOf(unready) }]] : [];
  },
});
