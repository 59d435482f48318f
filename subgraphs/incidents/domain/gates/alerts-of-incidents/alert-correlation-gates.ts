import { gateRules, ofEach } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile, CaseService } from "../../case-file.js";
import type { AlertCorrelation } from "../../records/alerts/alert-correlation.js";
import { nameOfAlert } from "../../writes/name-of-alert.js";
import type { AlertFile } from "../alerts/alert-gates.js";
import { incidentGates } from "../case/incident-gates.js";
import type { OpeningFile } from "../case/opening-gates.js";
import { joiningAlertGates, linkedAlertGates } from "./linked-alert-gates.js";

/** Alerts that are suggested to belong together. */
export interface CorrelationFile {
  readonly correlation: AlertCorrelation;
}

/** What is looked at before they are accepted: the incident that is named, null where none is, and the alerts as they are now. */
export interface AcceptanceFile extends CorrelationFile {
  readonly caseFile: CaseFile | null;
  readonly alerts: readonly (AlertFile & { readonly ofAlert?: CaseService | undefined })[];
  /** Those that are suggested and not meant. */
  readonly others: readonly AlertFile[];
  /** Those that wait and have the same in common without being suggested: there was no room. */
  readonly further: readonly { readonly id: string; readonly serviceId: string }[];
  /** What an incident is opened with, where they become one of their own. */
  readonly opening: OpeningFile | null;
}

/** The alerts that nobody has closed or linked since they were suggested. */
export const stillWaiting = ({ alerts }: Pick<AcceptanceFile, "alerts">): AcceptanceFile["alerts"] =>
  alerts.filter(({ alert: { state, incidentId } }) => incidentId === null && state !== "CLOSED");

/** Those that belong to the incident that is named, or wait: all that is to belong to it. */
const ofIncident = ({ alerts, caseFile }: AcceptanceFile): AcceptanceFile["alerts"] =>
  alerts.filter((one) => one.alert.incidentId === caseFile?.incident.id || stillWaiting({ alerts: [one] }).length > 0);

const { JOINS_IN_TIME, ALERT_LINKED } = linkedAlertGates;

/** The gates of linking an alert, for all of them at once. They go by the incident: where none is named or opened, nothing is linked. */
export const acceptanceGates = {
  ...gateRules<AcceptanceFile, { readonly reason?: string | null }>()({
    ACCEPTANCE_EXPLAINED: ({ correlation: { state, decisionReason, takenBackReason } }, { input: { reason } }) => {
      if (reason) return [];
      if (state === "REFUSED") return [["REFUSED", { reason: decisionReason ?? "" }]];
      return state === "TAKEN_BACK" ? [["TAKEN_BACK", { reason: takenBackReason ?? "" }]] : [];
    },
    ALERTS_WAITING: (file) => (file.opening && stillWaiting(file).length === 0 ? [["NONE"]] : []),
    SEVERITY_ASSESSED: ({ caseFile, ...file }) => {
      if (!caseFile && !file.opening) return [];
      const unready = stillWaiting(file).filter(({ alert, assessment }) => alert.state !== "TRIAGED" || !assessment);
      return unready.length > 0
        ? [["ALERTS_NOT_ASSESSED", { alerts: unready.map(({ alert }) => nameOfAlert(alert)) }]]
        : [];
    },
  }),
  ...ofEach({ INCIDENT_OPEN: incidentGates.INCIDENT_OPEN }, ({ caseFile }: AcceptanceFile) =>
    caseFile ? [caseFile] : [],
  ),
  ...ofEach({ JOINS_IN_TIME, ALERT_LINKED }, ({ caseFile, ...file }: AcceptanceFile) =>
    caseFile ? ofIncident({ ...file, caseFile }).map((one) => ({ ...caseFile, ...one })) : [],
  ),
  ...ofEach(joiningAlertGates, ({ caseFile, ...file }: AcceptanceFile) =>
    caseFile ? stillWaiting(file).map((one) => ({ ...caseFile, ...one })) : [],
  ),
};
