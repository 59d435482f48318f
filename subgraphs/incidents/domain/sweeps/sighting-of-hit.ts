import { standingSighting } from "../indicators/standing-sighting.js";
import type { IndicatorSighting } from "../records/indicators/indicator-sighting.js";
import type { IndicatorSweep } from "../records/sweeps/indicator-sweep.js";
import type { SweepHit } from "../records/sweeps/sweep-hit.js";

type RecordedBy = Pick<IndicatorSighting, "recordedById" | "recordedByName" | "recordedAt">;

/** The sighting that comes of a hit. Pure. */
export function sightingOfHit(
  { incidentId }: Pick<IndicatorSweep, "incidentId">,
  { indicatorId, serviceId, alertId, firstSeenAt, lastSeenAt, count, place, sweepResultId }: SweepHit,
  { recordedById, recordedByName, recordedAt }: RecordedBy,
  id: string,
): IndicatorSighting {
  return {
    ...standingSighting,
    ...{ id, sweepResultId, indicatorId, serviceId, incidentId, alertId },
    ...{ firstSeenAt, lastSeenAt, count, place, stixId: null, takenObjectId: null },
    ...{ recordedById, recordedByName, recordedAt },
  };
}
