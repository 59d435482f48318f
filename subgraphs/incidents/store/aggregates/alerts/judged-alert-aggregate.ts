import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import {
  type JudgedAlertFile,
  judgedAlertGates,
} from "../../../domain/gates/alerts-of-incidents/judged-alert-gates.js";
import type { LinkedAlertFile } from "../../../domain/gates/alerts-of-incidents/linked-alert-gates.js";
import type { Records } from "../../../domain/records/records.js";
import type { UndecidedRequests } from "../../../domain/triage/request-tuning.js";
import { hasOtherTruePositive } from "../../alerts/has-other-true-positive.js";
import { undecidedRequests } from "../../tuning-requests/undecided-requests.js";
import { restingOnAlerts } from "../analysis/resting-on-alerts.js";
import { incidentWithAlertAggregate } from "./incident-with-alert-aggregate.js";

/** An incident together with an alert that is judged, and what hangs on what it turns out to be. */
export const judgedAlertAggregate: Aggregate<
  { readonly incidentId: string; readonly alertId: string; readonly tuning?: string | null },
  LinkedAlertFile & JudgedAlertFile & UndecidedRequests,
  Records
> = {
  ...incidentWithAlertAggregate,
  async load(transaction, input, context) {
    const file = await incidentWithAlertAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const alertIds = [file.alert.id];
    return {
      ...file,
      anotherIsTrue: await hasOtherTruePositive(transaction, file.incident.id, alertIds),
      restingOn: await restingOnAlerts(transaction, file.incident.id, alertIds, context.viewer),
      undecided: input.tuning ? await undecidedRequests(transaction, [file.alert]) : [],
    };
  },
  gates: { ...incidentWithAlertAggregate.gates, ...judgedAlertGates },
};
