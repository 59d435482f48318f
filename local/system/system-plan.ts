import { type SubgraphName, subgraphNames } from "../runtime/subgraph-names.js";
import { type ProcessName, processNames } from "./process-table.js";

/** What can be started: the whole system, or one part of it. */
export const parts = ["database", ...processNames] as const;

export type Part = (typeof parts)[number];

export interface Plan {
  /** Started in this order. */
  readonly processes: readonly ProcessName[];
  /** The subgraphs that need a database. */
  readonly databases: readonly SubgraphName[];
}

/** What has to run so that the wanted part works alone; the whole system without one. */
export function planFor(part: Part | undefined, withSite: boolean): Plan {
  if (part === undefined)
    return { processes: processNames.filter((name) => name !== "site" || withSite), databases: subgraphNames };
  if (part === "database") return { processes: [], databases: subgraphNames };
  if (part === "gateway") return { processes: ["issuer", "gateway"], databases: [] };
  if (part === "issuer" || part === "site") return { processes: [part], databases: [] };
  return { processes: [part], databases: [part] };
}
