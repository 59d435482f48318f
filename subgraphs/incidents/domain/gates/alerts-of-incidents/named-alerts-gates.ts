import { gateRules, ofAll } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../../case-file.js";
import type { Alert } from "../../records/alerts/alert.js";
import { nameOfAlert } from "../../writes/name-of-alert.js";
import { someNames } from "../../writes/some-names.js";
import { countedAlertsGates } from "../alert-queue/counted-alerts-gates.js";
import type { AlertFile } from "../alerts/alert-gates.js";
import { seenNamedAlertsGates } from "../alerts/seen-alerts-gates.js";
import { triageGates } from "../alerts/triage-gates.js";
import { type JoiningAlertFile, joiningAlertGates, joinsTooLate } from "./linked-alert-gates.js";

/** An incident, with many alerts that an operation names, whether they belong to it or not. */
export type NamedAlertsFile = CaseFile & {
  readonly named: readonly (AlertFile & Pick<JoiningAlertFile, "ofAlert">)[];
};

const isWaiting = ({ alert: { state, incidentId } }: AlertFile) => incidentId === null && state !== "CLOSED";

/** That its team has triaged an alert and assessed its severity. */
const isAssessed = ({ state, severityAssessmentId }: Pick<Alert, "state" | "severityAssessmentId">): boolean =>
  state === "TRIAGED" && severityAssessmentId !== null;

/** Those that are still to be linked, where all of them are kept back and none belongs to the incident already. */
function allKeptBack({ incident, named }: NamedAlertsFile, isKeptBack: (alert: Alert) => boolean): readonly Alert[] {
  const waiting = named.filter(isWaiting).map(({ alert }) => alert);
  const some = named.some(({ alert }) => alert.incidentId === incident.id);
  return !some && waiting.every(isKeptBack) ? waiting : [];
}

/** The gates of an incident and many alerts. Each is shut where it keeps all of them back; otherwise the result of each says so. */
export const namedAlertsGates = {
  ...countedAlertsGates,
  ...seenNamedAlertsGates,
  TUNING_NAMED: triageGates.TUNING_NAMED,
  ...ofAll(joiningAlertGates, ({ named, ...file }: NamedAlertsFile) =>
    named.filter(isWaiting).map((one) => ({ ...file, ...one })),
  ),
  ...gateRules<NamedAlertsFile>()({
    SEVERITY_ASSESSED: (file) => {
      const unready = allKeptBack(file, (alert) => !isAssessed(alert));
      return unready.length > 0 ? [["ALERTS_NOT_ASSESSED", { alerts: someNames(unready.map(nameOfAlert)) }]] : [];
    },
    JOINS_IN_TIME: (file) => (allKeptBack(file, (alert) => joinsTooLate(file, alert)).length > 0 ? [["OVER"]] : []),
    ALERT_LINKED: ({ incident, named }) =>
      named.length > 0 && named.every(({ alert }) => alert.incidentId !== incident.id) ? [["NONE_LINKED"]] : [],
  }),
};
