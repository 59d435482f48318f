import type { Measured } from "../measuring/compare.js";
import type { Chart } from "./chart.js";
import type { Results } from "./results.js";

/** For each query at the most connections: how many requests are answered, and what one costs. */
export function chartsOf(results: Results): readonly Chart[] {
  const connections = Math.max(...results.measured.map((one) => one.connections));
  const chart = (
    title: string,
    unit: string,
    query: string,
    measureOf: (one: Measured) => number | undefined,
  ): Chart => ({
    title,
    unit,
    bars: results.contenders.flatMap(({ name, title: label, kind }) => {
      const one = results.measured.find(
        (each) => each.contender === name && each.query === query && each.connections === connections,
      );
      const value = one && measureOf(one);
      return value === undefined ? [] : [{ label, value, own: kind === "cordon" }];
    }),
  });
  return results.queries.flatMap(({ name, title }) => [
    chart(
      `${title}: requests per second`,
      `${connections} at once; more is better`,
      name,
      (one) => one.requestsPerSecond,
    ),
    chart(
      `${title}: processor time of a request`,
      "ms of the gateway's process; less is better",
      name,
      (one) => one.processor,
    ),
  ]);
}
