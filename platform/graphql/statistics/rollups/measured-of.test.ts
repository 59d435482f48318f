import fc from "fast-check";
import { durationBuckets } from "./duration-buckets.js";
import { measuredOf } from "./measured-of.js";

fc.configureGlobal({ seed: 41, numRuns: 500 });

/** The bucket of a duration, as PostgreSQL computes it out of the same expression. */
const bucketOf = (seconds: number): number => {
  const [, shift, growth, zero] =
    /^(\d+) \+ CASE .* \/ ([\d.]+)\) .* ELSE (-\d+) END$/.exec(durationBuckets.of("x")) ?? [];
  return Number(shift) + (seconds > 0 ? Math.ceil(Math.log(seconds) / Number(growth)) : Number(zero));
};

/** What lies between two entries of a sorted list, as percentile_cont has it. */
function percentile(sorted: readonly number[], fraction: number): number {
  const place = (sorted.length - 1) * fraction;
  const [low = 0, high = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

// Microseconds, up to thirty years.
const seconds = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 10 ** 15 }).map((micro) => micro / 1e6),
);

test("A bucket stands for a duration that is off by no more than a hundredth", () => {
  fc.assert(
    fc.property(seconds, (one) => {
      const found = durationBuckets.secondsOf(bucketOf(one));
      expect(Math.abs(found - one)).toBeLessThanOrEqual(one * 0.01 * (1 + 1e-9));
    }),
  );
});

test("Percentiles out of buckets are off by no more than they say, and what is between two neighbours is between theirs", () => {
  fc.assert(
    fc.property(fc.array(seconds, { minLength: 1, maxLength: 60 }), (list) => {
      const sorted = list.toSorted((one, other) => one - other);
      const at = (fraction: number, round: (place: number) => number) =>
        bucketOf(sorted[round((sorted.length - 1) * fraction)] ?? 0);
      const sum = sorted.reduce((all, one) => all + one, 0);
      const [measured, all, median, p90, mean, relativeError] = measuredOf(
        {
          ...{ measured: sorted.length, rolled: 1, seconds: sum, median: null, p90: null },
          ...{ low50: at(0.5, Math.floor), high50: at(0.5, Math.ceil) },
          ...{ low90: at(0.9, Math.floor), high90: at(0.9, Math.ceil) },
        },
        sorted.length + 2,
      );
      expect([measured, all, mean, relativeError]).toEqual([
        ...[sorted.length, sorted.length + 2],
        ...[sum / sorted.length, 0.01],
      ]);
      for (const [found, exact] of [
        [median, percentile(sorted, 0.5)],
        [p90, percentile(sorted, 0.9)],
      ] as const)
        expect(Math.abs((found ?? -1) - exact)).toBeLessThanOrEqual(exact * 0.01 * (1 + 1e-9));
    }),
  );
});

test("What was measured row by row alone is exact", () => {
  const buckets = { low50: 1, high50: 1, low90: 1, high90: 1 };
  const found = { measured: 2, rolled: 0, seconds: 10, median: 5, p90: 8.2, ...buckets };
  expect(measuredOf(found, 3)).toEqual([2, 3, 5, 8.2, 5, 0]);
});
