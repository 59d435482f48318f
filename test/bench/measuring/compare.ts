import type { Contender, RunningContender } from "../contenders/contender.js";
import type { DashboardQuery } from "../dashboard-queries.js";
import type { BenchOptions } from "../options.js";
import { sendLoad } from "./load.js";
import { processorTime, residentMemory } from "./process-usage.js";
import { percentile, sum } from "./statistics.js";

/** One contender with one query at one number of connections, over all rounds. */
export interface Measured {
  readonly contender: string;
  readonly query: DashboardQuery["name"];
  readonly connections: number;
  readonly requests: number;
  readonly failures: number;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor time of the contender's own process for one request. */
  readonly processor: number | undefined;
  /** The same of the three subgraphs and nothing else. */
  readonly subgraphProcessor: number | undefined;
}

export interface Memory {
  readonly contender: string;
  /** MiB before any load, after all of it, and the most that was seen. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly peak: number | undefined;
}

export interface Entry {
  readonly contender: Contender;
  readonly running: RunningContender;
  /** Those that answer otherwise are left out: they are not timed. */
  readonly queries: readonly DashboardQuery[];
}

interface Collected {
  latencies: number[];
  seconds: number;
  failures: number;
  processor: number[];
  subgraphProcessor: number[];
}

/** So long that V8 has compiled what is hot: before that, everybody takes up to twice as much. */
const warmUpSeconds = 5;
const samplingInterval = 200;

/** Measures in turns: in each round everybody has a go at each query, so that what the machine does meanwhile hits all. */
export async function compare(
  entries: readonly Entry[],
  queries: readonly DashboardQuery[],
  subgraphPids: () => readonly number[],
  options: BenchOptions,
  report: (line: string) => void,
): Promise<{ readonly measured: readonly Measured[]; readonly memory: readonly Memory[] }> {
  const collected = new Map<string, Collected>();
  const peaks = new Map<string, number>();
  const before = new Map(entries.map(({ contender, running }) => [contender.name, residentMemory(running.pid)]));
  const go = async ({ contender, running }: Entry, query: DashboardQuery, connections: number, seconds: number) => {
    const bodies = query.variables.map((variables) => JSON.stringify({ query: query.query, variables }));
    const headers = await running.headers();
    const sampling = setInterval(() => {
      peaks.set(contender.name, Math.max(peaks.get(contender.name) ?? 0, residentMemory(running.pid) ?? 0));
    }, samplingInterval);
    const times = () => [processorTime(running.pid), total(subgraphPids().map(processorTime))] as const;
    const [own, subgraphs] = times();
    const result = await sendLoad({ url: running.url, headers, bodies, connections, seconds });
    const [ownAfter, subgraphsAfter] = times();
    clearInterval(sampling);
    return {
      ...result,
      processor: own === undefined || ownAfter === undefined ? [] : [ownAfter - own],
      subgraphProcessor: subgraphs === undefined || subgraphsAfter === undefined ? [] : [subgraphsAfter - subgraphs],
    };
  };
  report("warming up");
  for (const query of queries)
    for (const entry of entries)
      if (entry.queries.includes(query)) await go(entry, query, 20, Math.min(warmUpSeconds, options.seconds));
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const query of queries) {
      for (const connections of options.connections) {
        report(`round ${round} of ${options.rounds}: ${query.title.toLowerCase()}, ${connections} at once`);
        for (const entry of rotate(entries, round)) {
          if (!entry.queries.includes(query)) continue;
          const result = await go(entry, query, connections, options.seconds);
          const key = [entry.contender.name, query.name, connections].join(" ");
          const sofar = collected.get(key) ?? emptyCollection();
          collected.set(key, {
            latencies: sofar.latencies.concat(result.latencies),
            seconds: sofar.seconds + result.seconds,
            failures: sofar.failures + result.failures,
            processor: sofar.processor.concat(result.processor),
            subgraphProcessor: sofar.subgraphProcessor.concat(result.subgraphProcessor),
          });
        }
      }
    }
  }
  return {
    measured: [...collected].map(([key, all]) =>
      measuredOf(key.split(" ") as [string, DashboardQuery["name"], string], all),
    ),
    memory: entries.map(({ contender, running }) => ({
      contender: contender.name,
      before: before.get(contender.name),
      after: residentMemory(running.pid),
      peak: peaks.get(contender.name),
    })),
  };
}

const emptyCollection = (): Collected => ({
  latencies: [],
  seconds: 0,
  failures: 0,
  processor: [],
  subgraphProcessor: [],
});

const rotate = <Item>(items: readonly Item[], by: number): readonly Item[] => [
  ...items.slice(by % items.length),
  ...items.slice(0, by % items.length),
];

const total = (values: readonly (number | undefined)[]): number | undefined =>
  values.includes(undefined) ? undefined : sum(values as number[]);

function measuredOf(
  [contender, query, connections]: [string, DashboardQuery["name"], string],
  all: Collected,
): Measured {
  const requests = all.latencies.length;
  const each = (times: readonly number[]) => (times.length > 0 ? sum(times) / requests : undefined);
  return {
    contender,
    query,
    connections: Number(connections),
    requests,
    failures: all.failures,
    requestsPerSecond: requests / all.seconds,
    p50: percentile(all.latencies, 0.5),
    p99: percentile(all.latencies, 0.99),
    processor: each(all.processor),
    subgraphProcessor: each(all.subgraphProcessor),
  };
}
