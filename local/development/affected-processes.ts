import { subgraphNames } from "../runtime/subgraph-names.js";
import { type ProcessName, processNames } from "../system/process-table.js";

/**
 * The processes that load a folder's files: the first row that matches decides. The arrows between the rooms, which
 * test/architecture enforces, allow no process to load anything else.
 */
const rows: readonly (readonly [folder: string, processes: readonly ProcessName[]])[] = [
  ["platform/", processNames],
  ["subgraphs/access/", subgraphNames],
  ["subgraphs/response-model/", subgraphNames],
  ...subgraphNames.map((name) => [`subgraphs/${name}/`, [name]] as const),
  ["gateway/", ["gateway"]],
  ["local/issuer/", ["issuer"]],
  ["local/organization/", ["issuer", "teams"]],
  ["local/runtime/", ["issuer", "site"]],
  ["local/site/", ["site"]],
  ["site/", ["site"]],
];

/** Files that no process loads, or that processes reload by themselves. */
const notLoaded =
  /\.test\.ts$|(^|\/)(test-support|fixtures|attacks)\/|(^|\/)schema\.graphql$|\.md$|^gateway\/(supergraph\.graphql$|composition\/)/;

/** The only schema written by hand; the gateway reads it when it starts. */
const handWrittenSchema = "gateway/process/schema.graphql";

/** Files that the starter itself has loaded: it watches, and cannot restart itself. */
const starterFiles = /^(local\/(?!(issuer|organization|samples|site)\/)|subgraphs\/subgraphs\.json$)/;

export const isOfStarter = (file: string): boolean => starterFiles.test(file) && !notLoaded.test(file);

/** The processes that a changed file is a part of; its path begins at the root of the repository. */
export function affectedProcesses(file: string): readonly ProcessName[] {
  if (notLoaded.test(file) && file !== handWrittenSchema) return [];
  return rows.find(([folder]) => file.startsWith(folder))?.[1] ?? [];
}
