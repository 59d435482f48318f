import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import type { AlertFile } from "../../../domain/gates/alerts/alert-gates.js";
import { closedAlertGates, type StandingHits } from "../../../domain/gates/alerts/closed-alert-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { standingHitsOf } from "../../alerts/standing-hits.js";
import { alertAggregate } from "./alert-aggregate.js";

/** An alert that is closed, and the hit of a sweep that keeps it open. */
export const closedAlertAggregate: Aggregate<{ readonly alertId: string }, AlertFile & StandingHits, Records> = {
  ...alertAggregate,
  async load(transaction, input, context) {
    const file = await alertAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    return { ...file, standingHits: await standingHitsOf(transaction, [file.alert.id], context.viewer) };
  },
  gates: { ...alertAggregate.gates, ...closedAlertGates },
};
