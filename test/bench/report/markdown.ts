import type { Measured } from "../measuring/compare.js";
import { aimsOf } from "./aims.js";
import { number, table, times } from "./format.js";
import type { Results } from "./results.js";

/** The whole run as Markdown. */
export function markdownOf(results: Results): string {
  const { date, machine, loadBefore, loadAfter, incidents, rounds, seconds } = results;
  const head = [
    `${date}, ${machine}; load average ${number(loadBefore, 1)} before and ${number(loadAfter, 1)} after.`,
    `${incidents.toLocaleString("en")} incidents; ${rounds} rounds of ${seconds} s each, in turns. The load comes from the same machine.`,
  ];
  const sections = results.queries.flatMap(({ name, title }) => {
    const all = results.measured.filter(({ query }) => query === name);
    const connections = [...new Set(all.map((one) => one.connections))];
    return connections.map((number_) =>
      section(
        results,
        title,
        number_,
        all.filter((one) => one.connections === number_),
      ),
    );
  });
  return [
    ...head,
    ...sections,
    aims(results),
    memory(results),
    ...Object.entries(results.missing).map(([who, why]) => `- not available: ${who}: ${why}`),
  ].join("\n\n");
}

function section(results: Results, title: string, connections: number, measured: readonly Measured[]): string {
  const own = measured.find(({ contender }) => contender === "cordon");
  const rows = results.contenders.map(({ name, title: words }) => {
    const one = measured.find(({ contender }) => contender === name);
    if (!one) return [words, "not available"];
    return [
      words,
      number(one.requestsPerSecond, 0),
      times(own && own.requestsPerSecond / one.requestsPerSecond),
      number(one.p50, 1),
      number(one.p99, 1),
      number(one.p99 / one.p50, 1),
      number(one.processor),
      times(own?.processor && one.processor && one.processor / own.processor),
      number(one.subgraphProcessor),
      ...(one.failures > 0 ? [`${one.failures} failed`] : []),
    ];
  });
  const heads = ["", "req/s", "Cordon is", "p50 ms", "p99 ms", "p99/p50", "CPU ms/req", "Cordon's is", "subgraphs CPU"];
  return `## ${title}, ${connections} at once\n\n${table(heads, rows)}`;
}

function aims(results: Results): string {
  const rows = results.queries.flatMap(({ name, title }) =>
    aimsOf(results, name).map(({ words, wanted, found, met }) => [
      `${title}: ${words}`,
      wanted,
      found,
      met ? "yes" : "no",
    ]),
  );
  return `## Aims\n\n${table(["at the most connections", "aim", "found", "met"], rows)}`;
}

function memory({ memory: all, contenders }: Results): string {
  const rows = contenders.map(({ name, title }) => {
    const one = all.find(({ contender }) => contender === name);
    return [title, number(one?.before, 0), number(one?.after, 0), number(one?.peak, 0)];
  });
  return `## Memory, MiB\n\n${table(["", "before", "after", "peak"], rows)}`;
}
