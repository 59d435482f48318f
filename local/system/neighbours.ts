import { livingRecords } from "../data-folder/running-records.js";
import { StartError } from "../runtime/start-error.js";
import { type ProcessName, portSetting } from "./process-table.js";
import type { Part, Plan } from "./system-plan.js";

/** Processes of the same data folder that were started in other terminals and run now. */
export type Neighbours = Partial<Record<ProcessName, { readonly url: string; readonly starter: number }>>;

/**
 * An issuer that runs already is used as it is, since it is the same for all.
 * @throws StartError when another process that is wanted runs already.
 */
export function findNeighbours(dataFolder: string, plan: Plan, only: Part | undefined): Neighbours {
  const neighbours: Neighbours = Object.fromEntries(
    livingRecords(dataFolder).flatMap(({ pid, processes }) =>
      Object.entries(processes).flatMap(([name, { url }]) => (url ? [[name, { url, starter: pid }]] : [])),
    ),
  );
  const shared = only === "issuer" ? undefined : "issuer";
  for (const name of plan.processes) {
    const running = neighbours[name];
    if (running && name !== shared)
      throw new StartError(
        `${name} runs already on ${running.url}, started by process ${running.starter} with the same data folder. ` +
          `Stop that one first, or choose another data folder (CORDON_DATA) and port (${portSetting(name)}).`,
      );
  }
  return neighbours;
}
