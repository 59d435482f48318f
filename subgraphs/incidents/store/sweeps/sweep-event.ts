import type { Announcement, PerformedBy } from "../../../../platform/actions/aggregate.js";
import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import type { IndicatorSweep } from "../../domain/records/sweeps/indicator-sweep.js";

/** What of a sweep is another way now. */
export interface SweepNews {
  readonly serviceSweepIds: readonly string[];
  readonly sweepResultIds: readonly string[];
}

/** What is announced of a sweep, and of how far it is in services, after each action. */
export const sweepEvent = (
  { id, version, state, incidentId, serviceIds }: IndicatorSweep,
  { action }: Pick<PerformedBy, "action">,
  { serviceSweepIds, sweepResultIds }: SweepNews,
): Announcement => ({
  type: eventTypes.INDICATOR_SWEEP_CHANGED.type,
  subject: id,
  data: {
    ...{ id, version, operation: action, state, incidentId, serviceIds, serviceSweepIds, sweepResultIds },
  } satisfies EventData<"INDICATOR_SWEEP_CHANGED">,
});
