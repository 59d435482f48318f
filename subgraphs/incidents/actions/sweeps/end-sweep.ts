import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { IndicatorSweep } from "../../domain/records/sweeps/indicator-sweep.js";
import type { SweepFile } from "../../domain/sweeps/sweep-file.js";

/** The writes that end a sweep: what is over is overdue no more. */
export function endSweep(
  { sweep, parts }: SweepFile,
  set: Pick<IndicatorSweep, "state" | "conclusions" | "gapsReason">,
  { personId, name }: Viewer,
  now: Date,
) {
  const over = { overdueAt: null };
  return [
    {
      update: "IndicatorSweep",
      id: sweep.id,
      set: { ...set, ...over, overdueCount: 0, endedById: personId, endedByName: name, endedAt: now },
    } as const,
    ...parts.filter(({ overdueAt }) => overdueAt).map(({ id }) => ({ update: "ServiceSweep", id, set: over }) as const),
  ];
}
