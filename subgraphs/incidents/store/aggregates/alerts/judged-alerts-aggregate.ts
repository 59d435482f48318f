import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import {
  type JudgedAlertFile,
  judgedAlertsGates,
} from "../../../domain/gates/alerts-of-incidents/judged-alert-gates.js";
import type { Records } from "../../../domain/records/records.js";
import type { UndecidedRequests } from "../../../domain/triage/request-tuning.js";
import { hasOtherTruePositive } from "../../alerts/has-other-true-positive.js";
import type { Picking } from "../../alerts/pick-alerts.js";
import { undecidedRequests } from "../../tuning-requests/undecided-requests.js";
import { restingOnAlerts } from "../analysis/resting-on-alerts.js";
import { type IncidentWithAlertsFile, incidentWithAlertsAggregate } from "./incident-with-alerts-aggregate.js";

/** An incident together with many alerts that are judged, and what hangs on what they turn out to be. */
export const judgedAlertsAggregate: Aggregate<
  Picking & { readonly incidentId: string; readonly tuning?: string | null },
  IncidentWithAlertsFile & JudgedAlertFile & UndecidedRequests,
  Records
> = {
  ...incidentWithAlertsAggregate,
  async load(transaction, input, context) {
    const file = await incidentWithAlertsAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const alertIds = file.named.map(({ alert }) => alert.id);
    return {
      ...file,
      anotherIsTrue: await hasOtherTruePositive(transaction, file.incident.id, alertIds),
      restingOn: await restingOnAlerts(transaction, file.incident.id, alertIds, context.viewer),
      undecided: input.tuning
        ? await undecidedRequests(
            transaction,
            file.named.map(({ alert }) => alert),
          )
        : [],
    };
  },
  gates: { ...incidentWithAlertsAggregate.gates, ...judgedAlertsGates },
};
