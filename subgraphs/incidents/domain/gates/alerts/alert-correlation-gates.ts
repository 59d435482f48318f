import type { Attempted } from "../../../../../platform/actions/attempted.js";
import type { Words } from "../../../../../platform/runtime/words.js";
import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../../case-file.js";
import type { AlertCorrelation } from "../../records/alerts/alert-correlation.js";
import { nameOfAlert } from "../../writes/name-of-alert.js";
import { incidentGates } from "../case/incident-gates.js";
import type { AlertFile } from "./alert-gates.js";
import { linkedAlertGates } from "./linked-alert-gates.js";

/** Alerts that are suggested to belong together. */
export interface CorrelationFile {
  readonly correlation: AlertCorrelation;
}

/** What is looked at before they are accepted: the incident that is named, null where none is, and the alerts as they are now. */
export interface AcceptanceFile extends CorrelationFile {
  readonly caseFile: CaseFile | null;
  readonly alerts: readonly AlertFile[];
}

/** The alerts that nobody has closed or linked since they were suggested. */
export const stillWaiting = ({ alerts }: Pick<AcceptanceFile, "alerts">): readonly AlertFile[] =>
  alerts.filter(({ alert: { state, incidentId } }) => incidentId === null && state !== "CLOSED");

/** Those that belong to the incident that is named, or wait: all that is to belong to it. */
const ofIncident = ({ alerts, caseFile }: AcceptanceFile): readonly AlertFile[] =>
  alerts.filter((one) => one.alert.incidentId === caseFile?.incident.id || stillWaiting({ alerts: [one] }).length > 0);

type LinkedGate = "ALERT_LINKED" | "JOINS_IN_TIME";

/** A gate of an alert and the incident, for all of the alerts: open where no incident is named. */
const ofEachAlert =
  (gate: LinkedGate) =>
  (file: AcceptanceFile, attempted: Attempted): Words | undefined => {
    const { caseFile } = file;
    if (!caseFile) return undefined;
    const said = ofIncident(file).map((one) => linkedAlertGates[gate]({ ...caseFile, ...one }, attempted));
    return said.find((words) => words !== undefined);
  };

/** The gates of linking an alert, for all of them at once. They go by the incident: where none is named, nothing is linked. */
export const acceptanceGates = {
  ...gateRules<AcceptanceFile>()({
    SEVERITY_ASSESSED: ({ caseFile, ...file }) => {
      if (!caseFile) return [];
      const unready = stillWaiting(file).filter(({ alert, assessment }) => alert.state !== "TRIAGED" || !assessment);
      return unready.length > 0
        ? [["ALERTS_NOT_ASSESSED", { alerts: unready.map(({ alert }) => nameOfAlert(alert)) }]]
        : [];
    },
  }),
  INCIDENT_OPEN: ({ caseFile }: AcceptanceFile, attempted: Attempted): Words | undefined =>
    caseFile ? incidentGates.INCIDENT_OPEN(caseFile, attempted) : undefined,
  JOINS_IN_TIME: ofEachAlert("JOINS_IN_TIME"),
  ALERT_LINKED: ofEachAlert("ALERT_LINKED"),
};
