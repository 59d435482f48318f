import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { closedAlertsGates, type StandingHits } from "../../../domain/gates/alerts/closed-alert-gates.js";
import type { Records } from "../../../domain/records/records.js";
import type { Picking } from "../../alerts/pick-alerts.js";
import { standingHitsOf } from "../../alerts/standing-hits.js";
import { type AlertsFile, alertsAggregate } from "./alerts-aggregate.js";

/** Alerts that are closed together, and the hits of sweeps that keep some of them open. */
export const closedAlertsAggregate: Aggregate<Picking, AlertsFile & StandingHits, Records> = {
  ...alertsAggregate,
  async load(transaction, input, context) {
    const file = await alertsAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    return { ...file, standingHits: await standingHitsOf(transaction, [...file.alerts.keys()], context.viewer) };
  },
  gates: { ...alertsAggregate.gates, ...closedAlertsGates },
};
