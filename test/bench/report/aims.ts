import type { DashboardQuery } from "../dashboard-queries.js";
import type { Measured } from "../measuring/compare.js";
import { number, times } from "./format.js";
import type { Results } from "./results.js";

interface Aim {
  readonly words: string;
  readonly wanted: string;
  readonly found: string;
  readonly met: boolean;
}

/** How many times the requests of others are wanted, by query. */
const wantedRatios: Readonly<Record<DashboardQuery["name"], { apollo: number; peer: number; sql: number }>> = {
  list: { apollo: 2.5, peer: 1.8, sql: 0.5 },
  case: { apollo: 2.5, peer: 1.6, sql: 0.4 },
  deep: { apollo: 2.5, peer: 1.8, sql: 0.5 },
};
/** Milliseconds of the subgraphs' processes for one list. */
const wantedOfSubgraphs = 2.5;

/** What is to be reached at the greatest number of connections, and whether it is; by query. */
export function aimsOf(results: Results, query: DashboardQuery["name"]): readonly Aim[] {
  const connections = Math.max(...results.measured.map((one) => one.connections));
  const at = (name: string) =>
    results.measured.find((one) => one.contender === name && one.query === query && one.connections === connections);
  const own = at("cordon");
  if (!own) return [];
  const peers = results.contenders.flatMap(({ name, kind }) => (kind === "peer" ? (at(name) ?? []) : []));
  const best = peers.toSorted((one, other) => other.requestsPerSecond - one.requestsPerSecond)[0];
  const against = (words: string, wanted: number, other: Measured | undefined): Aim[] => {
    if (!other) return [];
    const ratio = own.requestsPerSecond / other.requestsPerSecond;
    return [{ words, wanted: `≥ ${times(wanted)}`, found: times(ratio), met: ratio >= wanted }];
  };
  const aimBelow = (words: string, wanted: number, found: number | undefined): Aim[] =>
    found === undefined ? [] : [{ words, wanted: `≤ ${wanted}`, found: number(found), met: found <= wanted }];
  const ratios = wantedRatios[query];
  return [
    ...against("requests per second against the best peer", ratios.peer, best),
    ...against("requests per second against Apollo as shipped", ratios.apollo, at("apollo")),
    ...against("requests per second against the SQL floor", ratios.sql, at("sql")),
    ...against("requests per second against the undici floor", 0.6, at("undici")),
    ...(query === "list"
      ? aimBelow("the subgraphs' processor time, ms", wantedOfSubgraphs, own.subgraphProcessor)
      : []),
    ...aimBelow("p99 / p50", 3, own.p99 / own.p50),
  ];
}
