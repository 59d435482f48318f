/** By how much a duration may differ from the one that its bucket stands for. */
const relativeError = 0.01;

/** By how much the end of a bucket is above its beginning: those of DDSketch (Masson, Rim and Lee, VLDB 2019). */
const growth = (1 + relativeError) / (1 - relativeError);

/** The bucket of what took no time, below that of a microsecond. */
const zero = -1_000;

/** Buckets are kept as numbers above zero. */
const shift = 2_000;

/** Histograms of durations in buckets that grow with them, kept as an array of bigint: each has the bucket and how many are in it. */
export const durationBuckets = {
  relativeError,

  /** The SQL expression of the bucket that a duration falls into. */
  of: (seconds: string): string =>
    `${shift} + CASE WHEN ${seconds} > 0 THEN CAST(ceil(ln(CAST(${seconds} AS double precision)) / ${Math.log(growth)}) AS integer) ELSE ${zero} END`,

  /** The SQL expression of an element of a histogram. */
  element: (bucket: string, count: string): string => `(CAST(${bucket} AS bigint) << 32) | ${count}`,

  /** The SQL expression of a histogram, out of rows that have a bucket and how many are in it. */
  collect: (bucket: string, count: string): string =>
    `array_agg(${durationBuckets.element(bucket, count)} ORDER BY ${bucket})`,

  /** The SQL expressions of what an element of a histogram has, and one that has its quarter of an hour above that. */
  bucketIn: (element: string): string => `CAST((${element} >> 32) & 65535 AS integer)`,
  countIn: (element: string): string => `CAST(${element} & 4294967295 AS integer)`,

  /** The duration that a bucket stands for: as far from its beginning as from its end. */
  secondsOf: (bucket: number): number =>
    bucket === shift + zero ? 0 : (2 * growth ** (bucket - shift)) / (growth + 1),
} as const;
