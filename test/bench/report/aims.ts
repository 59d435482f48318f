import type { Measured } from "../measuring/compare.js";
import { number, times } from "./format.js";
import type { Results } from "./results.js";

export interface Aim {
  readonly words: string;
  readonly wanted: string;
  readonly found: string;
  readonly met: boolean;
}

/** What the gateway is to reach at the greatest number of connections, and whether it does; by query. */
export function aimsOf(results: Results, query: string): readonly Aim[] {
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
  const tail = own.p99 / own.p50;
  return [
    ...against("requests per second against the best peer", 1.25, best),
    ...against("requests per second against Apollo as shipped", 1.8, at("apollo")),
    ...against("requests per second against the undici floor", 0.6, at("undici")),
    { words: "p99 / p50", wanted: "≤ 3", found: number(tail), met: tail <= 3 },
  ];
}
