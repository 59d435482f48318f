import type { Announcement, PerformedBy } from "../../../../platform/actions/aggregate.js";
import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import type { IndicatorSweep } from "../../domain/records/sweeps/indicator-sweep.js";

/** What is announced of a sweep, and of how far it is in services, after each action. */
export const sweepEvent = (
  { id, version, state, incidentId, serviceIds }: IndicatorSweep,
  { action }: Pick<PerformedBy, "action">,
  serviceSweepIds: readonly string[],
): Announcement => ({
  type: eventTypes.INDICATOR_SWEEP_CHANGED.type,
  subject: id,
  data: {
    ...{ id, version, operation: action, state, incidentId, serviceIds, serviceSweepIds },
  } satisfies EventData<"INDICATOR_SWEEP_CHANGED">,
});
