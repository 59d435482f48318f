import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProcessName } from "../../../../local/system/process-table.js";
import type { System } from "../../../../local/system/system.js";

/** What Prometheus would read of a process; where, stands in its log. */
export async function metricsOf(system: System, name: ProcessName): Promise<string> {
  const log = readFileSync(join(system.dataFolder, "logs", `${name}.log`), "utf8");
  const line = log.split("\n").findLast((line) => line.includes('"msg":"metrics"'));
  return (await fetch(JSON.parse(line ?? "{}").url)).text();
}

/** The metrics that a process exports, by their names, with the labels that each has. */
export function labelsByMetric(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map([...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => [`${name}`, new Set<string>()]));
  for (const [, series, labels = ""] of text.matchAll(/^(\w+)\{(.*)\} /gm)) {
    const name = found.has(`${series}`) ? `${series}` : `${series}`.replace(/_(bucket|sum|count)$/, "");
    for (const [, label] of labels.matchAll(/(\w+)="/g)) found.get(name)?.add(`${label}`);
  }
  return found;
}
