import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { type UnlinkedAlertFile, unlinkedAlertGates } from "../../../domain/gates/alerts/unlinked-alert-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { restingOnAlert } from "../analysis/resting-on-alert.js";
import { incidentWithAlertAggregate } from "./incident-with-alert-aggregate.js";

/** An incident together with an alert that is to leave it, and what rests on that alert there. */
export const unlinkedAlertAggregate: Aggregate<
  { readonly incidentId: string; readonly alertId: string },
  UnlinkedAlertFile,
  Records
> = {
  ...incidentWithAlertAggregate,
  async load(transaction, input, context) {
    const file = await incidentWithAlertAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const resting = await restingOnAlert(transaction, file.incident.id, file.alert.id, context.viewer);
    return { ...file, resting };
  },
  gates: { ...incidentWithAlertAggregate.gates, ...unlinkedAlertGates },
};
