import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import type { AlertFile } from "../../../domain/gates/alerts/alert-gates.js";
import { closedAlertGates, type StandingHits } from "../../../domain/gates/alerts/closed-alert-gates.js";
import type { Records } from "../../../domain/records/records.js";
import type { UndecidedRequests } from "../../../domain/triage/request-tuning.js";
import { standingHitsOf } from "../../alerts/standing-hits.js";
import { undecidedRequests } from "../../tuning-requests/undecided-requests.js";
import { alertAggregate } from "./alert-aggregate.js";

interface Closing {
  readonly alertId: string;
  readonly tuning?: string | null;
}

/** An alert that is closed, and the hit of a sweep that keeps it open. */
export const closedAlertAggregate: Aggregate<Closing, AlertFile & StandingHits & UndecidedRequests, Records> = {
  ...alertAggregate,
  async load(transaction, input, context) {
    const file = await alertAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    return {
      ...file,
      standingHits: await standingHitsOf(transaction, [file.alert.id], context.viewer),
      undecided: input.tuning ? await undecidedRequests(transaction, [file.alert]) : [],
    };
  },
  gates: { ...alertAggregate.gates, ...closedAlertGates },
};
