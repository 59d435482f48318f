import type { DashboardQuery } from "../dashboard-queries.js";
import type { Entry } from "./compare.js";
import { sendLoad } from "./load.js";
import { residentMemory } from "./process-usage.js";
import { median } from "./statistics.js";

/** Signed viewers and tokens outlast a slice, and are made anew for the next. */
const sliceSeconds = 20;

export interface MemoryRun {
  readonly contender: string;
  readonly requests: number;
  readonly failures: number;
  /** MiB at the end of each slice. */
  readonly samples: readonly number[];
  /** MiB: the median of the last quarter of the samples less that of the second quarter. */
  readonly growth: number;
}

/** All three queries, mixed, at 50 connections for so many minutes. */
export async function memoryRun(
  { contender, running }: Entry,
  queries: readonly DashboardQuery[],
  minutes: number,
  report: (line: string) => void,
): Promise<MemoryRun> {
  const all = queries.flatMap(({ query, variables }) =>
    variables.map((set) => JSON.stringify({ query, variables: set })),
  );
  // The queries take turns, so that every moment has some of each.
  const bodies = all.toSorted((one, other) => (all.indexOf(one) % 20) - (all.indexOf(other) % 20));
  const samples: number[] = [];
  const [start, length] = [Date.now(), minutes * 60_000];
  let [requests, failures] = [0, 0];
  while (Date.now() - start < length) {
    const seconds = Math.min(sliceSeconds, (length - (Date.now() - start)) / 1000 + 0.1);
    const headers = await running.headers();
    const result = await sendLoad({ url: running.url, headers, bodies, connections: 50, seconds });
    requests += result.latencies.length;
    failures += result.failures;
    samples.push(residentMemory(running.pid) ?? Number.NaN);
    report(`${contender.title}: ${Math.round((Date.now() - start) / 1000)} s, ${Math.round(samples.at(-1) ?? 0)} MiB`);
  }
  const quarter = Math.max(1, Math.floor(samples.length / 4));
  const growth = median(samples.slice(-quarter)) - median(samples.slice(quarter, 2 * quarter));
  return { contender: contender.name, requests, failures, samples, growth };
}
