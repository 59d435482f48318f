import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { closedAlertsGates, type StandingHits } from "../../../domain/gates/alerts/closed-alert-gates.js";
import type { Records } from "../../../domain/records/records.js";
import type { UndecidedRequests } from "../../../domain/triage/request-tuning.js";
import type { Picking } from "../../alerts/pick-alerts.js";
import { standingHitsOf } from "../../alerts/standing-hits.js";
import { undecidedRequests } from "../../tuning-requests/undecided-requests.js";
import { type AlertsFile, alertsAggregate } from "./alerts-aggregate.js";

/** Alerts that are closed together, and the hits of sweeps that keep some of them open. */
export const closedAlertsAggregate: Aggregate<
  Picking & { readonly tuning?: string | null },
  AlertsFile & StandingHits & UndecidedRequests,
  Records
> = {
  ...alertsAggregate,
  async load(transaction, input, context) {
    const file = await alertsAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    return {
      ...file,
      standingHits: await standingHitsOf(transaction, [...file.alerts.keys()], context.viewer),
      undecided: input.tuning ? await undecidedRequests(transaction, [...file.alerts.values()]) : [],
    };
  },
  gates: { ...alertsAggregate.gates, ...closedAlertsGates },
};
