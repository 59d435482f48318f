import { readFileSync } from "node:fs";
import { join } from "node:path";
import { subgraphNames } from "../../../../local/runtime/subgraph-names.js";
import { until } from "../../../support/until.js";
import type { RunningSystem } from "./running-system.js";

/**
 * The SQL statements that each subgraph executed for a request, by its id. Its lines have arrived when those of a later one have.
 * The system logs what it executes: its log level is debug.
 */
export async function statementsOfRequest(
  running: RunningSystem,
  requestId: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const later = `after-${requestId}`;
  const ofAll = "{ incidents(first: 1) { nodes { services { name } review { state } } } }";
  await running.cordon.ask("security-analyst", ofAll, {}, { "x-request-id": later });
  const entriesOf = (subgraph: string, id: string): readonly Readonly<Record<string, unknown>>[] => {
    const lines = readFileSync(join(running.system.dataFolder, "logs", `${subgraph}.log`), "utf8")
      .split("\n")
      .slice(0, -1);
    return lines.flatMap((line) => (line.includes(`"requestId":"${id}"`) ? [JSON.parse(line)] : []));
  };
  await until(() => subgraphNames.every((name) => entriesOf(name, later).some(({ msg }) => msg === "request")));
  return Object.fromEntries(
    subgraphNames.map((name) => {
      const statements = entriesOf(name, requestId).flatMap(({ statement }) => (statement ? [String(statement)] : []));
      return [name, statements];
    }),
  );
}
