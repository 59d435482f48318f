import type { DwellTimeGap } from "../../../response-model/detection-and-analysis/dwell-time-gaps.js";
import type { TimeCertainty } from "../../../response-model/detection-and-analysis/time-certainties.js";

/** What the time is measured between: the first act that stands, and the first alert that was received. */
export interface Dwelling {
  readonly beganAt: Date | null;
  readonly timeCertainty: TimeCertainty | null;
  readonly detectedAt: Date | null;
}

/** How long the adversary was there before anything was detected, or why nobody can say. */
export interface DwellTime extends Dwelling {
  readonly seconds: number | null;
  readonly gap: DwellTimeGap | null;
}

const gapOf = ({ beganAt, detectedAt }: Dwelling): DwellTimeGap | null => {
  if (!beganAt) return "NO_ACTIVITY";
  if (!detectedAt) return "NO_ALERT";
  return beganAt > detectedAt ? "BEGAN_LATER" : null;
};

/** Pure. Its end is the end of the metric TIME_TO_DETECT, so that the two never contradict each other. */
export function dwellTimeOf(dwelling: Dwelling): DwellTime {
  const { beganAt, detectedAt } = dwelling;
  const gap = gapOf(dwelling);
  const seconds = gap || !beganAt || !detectedAt ? null : (detectedAt.getTime() - beganAt.getTime()) / 1000;
  return { ...dwelling, seconds, gap };
}
