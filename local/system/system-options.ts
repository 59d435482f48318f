import { join } from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import type { OrganizationFiles } from "../organization/organization-files.js";
import type { Listening } from "../processes/supervised-process.js";
import type { SubgraphName } from "../runtime/subgraph-names.js";
import type { ProcessName, ProcessTable } from "./process-table.js";
import type { Part } from "./system-plan.js";

export const defaultDataFolder = join(repositoryRoot, ".cordon");

export interface SystemOptions {
  /** Where everything is kept: databases, keys, logs. */
  readonly dataFolder?: string;
  /** The organization and its personas, instead of the reference organization. */
  readonly files?: OrganizationFiles;
  /** Makes new secrets, where those of the data folder are lost or broken, and keeps its data. */
  readonly newSecrets?: boolean;
  /** Free ports for everything, or one for each process; those left out have their default. */
  readonly ports?: "free" | Partial<Record<Part, number>>;
  /** Where the metrics of the gateway are, or of the one process alone; those of the others have a free port. */
  readonly metrics?: { readonly port: number; readonly host?: string };
  /** One process alone with what it needs, instead of the whole system. */
  readonly only?: Part;
  /** Whether the whole system has the process site, which is built first; usually not. */
  readonly site?: boolean;
  /** Databases elsewhere, instead of the embedded server. */
  readonly databaseUrls?: Partial<Record<SubgraphName, string>>;
  /** False for throw-away data: the database does not wait for the disk. */
  readonly durable?: boolean;
  /** More settings for every process, such as LOG_LEVEL. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What the processes are, when they are not those of Cordon. */
  readonly table?: ProcessTable;
  /** Called with one line for each step, and for what a person should know while it runs. */
  readonly report?: (line: string) => void;
  /** Called for a process that does not start: everything else runs without it. Without this, nothing runs. */
  readonly onFailedStart?: (why: string) => void;
  /** Called whenever a process begins to listen. */
  readonly onListening?: (name: ProcessName, message: Listening) => void;
  /** Called when the process that was started alone ends by itself; the processes of a whole system are started again. */
  readonly onEnd?: (why: string) => void;
}
