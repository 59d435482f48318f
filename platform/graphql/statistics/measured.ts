/**
 * What was found of a duration: `[measured, all, median, ninetieth percentile, mean, relative error of the percentiles]`, in seconds.
 */
export type Measured = readonly [number, number, number | null, number | null, number | null, number];
