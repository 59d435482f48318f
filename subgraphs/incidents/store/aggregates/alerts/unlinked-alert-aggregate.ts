import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import {
  type UnlinkedAlertFile,
  unlinkedAlertGates,
} from "../../../domain/gates/alerts-of-incidents/unlinked-alert-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { otherAlerts } from "../../alerts/other-alerts.js";
import { lockAlert } from "../../case/load-case-file.js";
import { announceTakenBack } from "../../correlations/announce-taken-back.js";
import { lockAccepted } from "../../correlations/lock-accepted.js";
import { restingOnAlerts } from "../analysis/resting-on-alerts.js";
import { caseAggregate } from "../case/case-aggregate.js";
import { incidentWithAlertAggregate } from "./incident-with-alert-aggregate.js";

const nothing = { techniques: [], acts: [], points: 0, indicators: 0, sightings: 0 };

/** An incident together with an alert that is to leave it, what rests on that alert there, and the suggestions by which it came. */
export const unlinkedAlertAggregate: Aggregate<
  { readonly incidentId: string; readonly alertId: string },
  UnlinkedAlertFile,
  Records
> = {
  ...incidentWithAlertAggregate,
  async load(transaction, input, context) {
    const file = await caseAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { alertId } = input;
    const accepted = await lockAccepted(transaction, file.incident.id, [alertId]);
    const alert = await lockAlert(transaction, alertId, context.viewer);
    if (isRefusal(alert)) return alert;
    const others = await otherAlerts(transaction, file.incident, [alert], accepted);
    const resting = await restingOnAlerts(transaction, file.incident.id, [alertId], context.viewer);
    return { ...file, alert, assessment: null, accepted, others, resting: resting.get(alertId) ?? nothing };
  },
  async save(transaction, file, decision, by) {
    const saved = await incidentWithAlertAggregate.save(transaction, file, decision, by);
    await announceTakenBack(transaction, decision, by);
    return saved;
  },
  gates: { ...incidentWithAlertAggregate.gates, ...unlinkedAlertGates },
};
