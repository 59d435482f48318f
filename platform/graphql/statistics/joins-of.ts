import type { Duration, StatisticsSource } from "./statistics-source.js";

/** What has to be joined with `counted` to group it by some dimensions and to measure some durations, each once. */
export function joinsOf<Name extends string>(
  { dimensions }: StatisticsSource<Name, string>,
  groupBy: readonly Name[],
  durations: readonly Duration[] = [],
): string {
  const forKeys = groupBy.flatMap((name) => {
    const { from = [] } = dimensions[name];
    return typeof from === "function" ? from(groupBy) : from;
  });
  return [...new Set([...forKeys, ...durations.flatMap(({ from = [] }) => from)])].join("\n");
}
