import { acceptAlertCorrelation } from "../../../actions/alert-correlations/accept-alert-correlation.js";
import { refuseAlertCorrelation } from "../../../actions/alert-correlations/refuse-alert-correlation.js";
import { amendAlertSource } from "../../../actions/alert-sources/amend-alert-source.js";
import { disableAlertSource } from "../../../actions/alert-sources/disable-alert-source.js";
import { agreeAlertSuppression } from "../../../actions/alert-suppressions/agree-alert-suppression.js";
import { addAlertNote } from "../../../actions/alerts/add-alert-note.js";
import { assessSeverity } from "../../../actions/alerts/assess-severity.js";
import { changeAlertHandling } from "../../../actions/alerts/change-alert-handling.js";
import { closeAlert } from "../../../actions/alerts/close-alert.js";
import { dispositionAlert } from "../../../actions/alerts/disposition-alert.js";
import { escalateAlert } from "../../../actions/alerts/escalate-alert.js";
import { triageAlert } from "../../../actions/alerts/triage-alert.js";
import { declineTuning } from "../../../actions/tuning-requests/decline-tuning.js";
import { planTuning } from "../../../actions/tuning-requests/plan-tuning.js";
import { recordTuning } from "../../../actions/tuning-requests/record-tuning.js";
import { Alert } from "../../types/alerts/alert.js";
import { AlertCorrelation } from "../../types/alerts/alert-correlation.js";
import { AlertSource } from "../../types/alerts/alert-source.js";
import { AlertSuppression } from "../../types/alerts/alert-suppression.js";
import { TuningRequest } from "../../types/alerts/tuning-request.js";
import type { KindOfWork } from "./kind-of-work.js";

/** What waits of alerts and their sources. */
export const alertWorkKinds = {
  ALERT: {
    type: Alert,
    operations: [triageAlert, assessSeverity, closeAlert, escalateAlert],
    description:
      "An alert on a service of yours that is neither linked to an incident nor closed. One that nobody has acknowledged is to be triaged by a time that follows from how bad its source says that it is, and is overdue after it. One that was triaged and that its source finds worse since is to be looked at again in such a time. One that is assigned to somebody is theirs alone until then; one that they have triaged, until they have had it for as long again without escalating or closing it.",
  },
  ALERT_TRIAGE: {
    type: Alert,
    operations: [triageAlert, closeAlert],
    description:
      "An alert on a service of yours that is to be triaged by a time that was named: it was acknowledged, reopened or handed over to you.",
  },
  ALERT_ASSIGNED: {
    type: Alert,
    operations: [triageAlert, assessSeverity, closeAlert, escalateAlert, addAlertNote],
    description:
      "An alert that is assigned to you, and is neither linked to an incident nor closed: look at it, or pass it on with `assignAlerts`.",
  },
  ALERT_SUPPRESSION: {
    type: AlertSuppression,
    operations: [agreeAlertSuppression],
    description: "A service team wants to hold back alerts that may be grave, and nobody of security has agreed.",
  },
  TUNING: {
    type: TuningRequest,
    operations: [planTuning, recordTuning, declineTuning],
    description:
      "A detection raised what was no incident, your side is to change it, and nobody has said that it was done or that it stays as it is: the team of the service, or the detection engineers of the security side once it is planned so, and where nobody of the service's team may. It waits no longer once no alert asks for it any more.",
  },
  ALERT_SOURCE_REFUSALS: {
    type: AlertSource,
    operations: [amendAlertSource, disableAlertSource],
    description: "Alerts that a source handed in were refused and are lost, and nobody has seen to it.",
  },
  ALERT_SOURCE_SILENCE: {
    type: AlertSource,
    operations: [amendAlertSource, disableAlertSource],
    description:
      "A source of alerts has handed in nothing for longer than it may: it, or what it watches with, may be broken. It waits until the source hands in again, or somebody says otherwise how long it may be silent.",
  },
  ALERT_CORRELATION: {
    type: AlertCorrelation,
    operations: [acceptAlertCorrelation, refuseAlertCorrelation],
    description: "Alerts are suggested to belong together, and nobody has judged whether they do.",
  },
  ALERT_DISPOSITION: {
    type: Alert,
    operations: [dispositionAlert],
    description: "An alert of an incident that is not declared yet, and nobody has said what it turned out to be.",
  },
  ALERT_MARKING: {
    type: Alert,
    operations: [changeAlertHandling],
    description:
      "A source has called an alert of an incident RED, which is read as AMBER+STRICT until somebody decides: mark it RED once everybody who has to read it is of the virtual team, or leave it as it is, and say why.",
  },
} as const satisfies Readonly<Record<string, KindOfWork>>;
