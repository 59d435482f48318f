import type { Duration, StatisticsSource } from "./statistics-source.js";

/** How a duration is measured where rows are grouped by some dimensions. */
export const durationIn =
  <Name extends string, Metric extends string>(
    { durations, within = [] }: StatisticsSource<Name, Metric>,
    groupBy: readonly Name[],
  ) =>
  (metric: Metric): Duration => {
    const own = within.find(({ dimensions }) => dimensions.some((dimension) => groupBy.includes(dimension)));
    return own?.durations[metric] ?? durations[metric];
  };
