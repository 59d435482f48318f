import { subgraphNames } from "../runtime/subgraph-names.js";
import { type ProcessName, processNames } from "../system/process-table.js";

/**
 * Which processes run what lies in a folder: the first row that matches decides. The arrows between the rooms, which
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

/** What a person edits and no process runs, or reads anew by itself. */
const unread =
  /\.test\.ts$|(^|\/)(test-support|fixtures|attacks)\/|(^|\/)schema\.graphql$|\.md$|^gateway\/(supergraph\.graphql$|composition\/)/;

/** The one schema that is written by hand, and that the gateway reads when it starts. */
const written = "gateway/process/schema.graphql";

/** What the starter itself has loaded, which watches and cannot start itself again. */
const ofStarter = /^(local\/(?!(issuer|organization|samples|site)\/)|subgraphs\/subgraphs\.json$)/;

export const isOfStarter = (file: string): boolean => ofStarter.test(file) && !unread.test(file);

/** The processes that a changed file is a part of; its path begins at the root of the repository. */
export function affectedProcesses(file: string): readonly ProcessName[] {
  if (unread.test(file) && file !== written) return [];
  return rows.find(([folder]) => file.startsWith(folder))?.[1] ?? [];
}
