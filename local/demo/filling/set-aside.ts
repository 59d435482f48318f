import type { Client } from "pg";
import { tablesOfCase } from "../rows/tables-of-case.js";
import { setAsideIndexes } from "./set-aside-indexes.js";
import { setAsideSearches } from "./set-aside-searches.js";

/** Those of which much is written; what the teams keep of incidents, every request reads. */
const databaseNames = ["incidents", "lessons"] as const;
type Clients = Readonly<Record<(typeof databaseNames)[number], Client>>;

/** Sets aside what costs more row by row than at the end. @returns what makes up for it, all databases at a time */
export async function setAside(clients: Clients): Promise<(reportStep?: (step: string) => void) => Promise<void>> {
  const back = await Promise.all(databaseNames.map((name) => setAsideIn(clients[name], tablesOfCase[name])));
  return async (reportStep) => {
    reportStep?.("taking apart what is said, for searches");
    await Promise.all(back.map(({ keepSearches }) => keepSearches()));
    reportStep?.("building the indexes");
    await Promise.all(back.map(({ buildIndexes }) => buildIndexes()));
  };
}

async function setAsideIn(client: Client, tables: readonly string[]) {
  // Only for what this run does: many rows at a time, and days of statistics that are found by keys, however few rows there were at first.
  await client.query("SET LOCAL work_mem = '256MB'; SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off");
  const keepSearches = await setAsideSearches(client, tables);
  const buildIndexes = await setAsideIndexes(client, [...tables, ...(await keptForSearches(client))]);
  return {
    keepSearches: async () => {
      await client.query("SET LOCAL enable_hashjoin = on; SET LOCAL enable_mergejoin = on");
      await keepSearches();
    },
    buildIndexes,
  };
}

/** The tables that searches read. */
async function keptForSearches(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relname LIKE 'searched\\_%'",
  );
  return rows.map(({ name }) => name);
}
