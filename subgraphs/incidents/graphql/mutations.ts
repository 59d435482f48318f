import { mutations } from "../../foundation/mutations.js";
import { policyDirectiveTexts } from "../../response-model/schema/policy-directive-texts.js";
import { assessSeverity } from "../actions/detection-and-analysis/assess-severity.js";
import { changeHandling } from "../actions/detection-and-analysis/change-handling.js";
import { closeAlert } from "../actions/detection-and-analysis/close-alert.js";
import { declareIncident } from "../actions/detection-and-analysis/declare-incident.js";
import { dismissIncident } from "../actions/detection-and-analysis/dismiss-incident.js";
import { dispositionAlert } from "../actions/detection-and-analysis/disposition-alert.js";
import { escalateAlert } from "../actions/detection-and-analysis/escalate-alert.js";
import { formVirtualTeam } from "../actions/detection-and-analysis/form-virtual-team.js";
import { linkAlert } from "../actions/detection-and-analysis/link-alert.js";
import { receiveEscalation } from "../actions/detection-and-analysis/receive-escalation.js";
import { recordAnalysis } from "../actions/detection-and-analysis/record-analysis.js";
import { reportAlert } from "../actions/detection-and-analysis/report-alert.js";
import { triageAlert } from "../actions/detection-and-analysis/triage-alert.js";
import { AlertResult } from "./types/alert.js";
import { IncidentResult } from "./types/incident.js";

/** Every operation of this subgraph, in the order of the process, by what it answers with. */
const alertActions = [reportAlert, triageAlert, assessSeverity, closeAlert];
const incidentActions = [
  escalateAlert,
  receiveEscalation,
  formVirtualTeam,
  linkAlert,
  dispositionAlert,
  declareIncident,
  dismissIncident,
  changeHandling,
  recordAnalysis,
];

export const mutationResolvers = [
  mutations(alertActions, AlertResult, policyDirectiveTexts),
  mutations(incidentActions, IncidentResult, policyDirectiveTexts),
];
