import { checkDatabaseUrl } from "../database/check-database-url.js";
import { type DatabaseOptions, type EmbeddedDatabase, startDatabase } from "../database/database.js";
import type { SubgraphName } from "../runtime/subgraph-names.js";
import { databaseSetting } from "./process-table.js";

export interface SystemDatabase {
  /** The embedded server, unless every subgraph that is started has a database of its own elsewhere. */
  readonly embedded?: EmbeddedDatabase;
  url(name: SubgraphName): string;
}

/** The databases of these subgraphs: those that `given` points to, and the embedded server for the others. */
export async function openSystemDatabase(
  names: readonly SubgraphName[],
  given: Partial<Record<SubgraphName, string>>,
  options: DatabaseOptions,
): Promise<SystemDatabase> {
  for (const name of names) {
    const url = given[name];
    if (url !== undefined) await checkDatabaseUrl(databaseSetting(name), url);
  }
  const embedded = names.some((name) => given[name] === undefined) ? await startDatabase(options) : undefined;
  return {
    embedded,
    url(name) {
      const url = given[name] ?? embedded?.url(name);
      if (url === undefined) throw new Error(`No database was started for ${name}.`);
      return url;
    },
  };
}
