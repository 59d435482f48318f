import type { Client } from "pg";
import { tablesOfCase } from "../rows/tables-of-case.js";
import { setAsideIndexes } from "./set-aside-indexes.js";
import { setAsideSearches } from "./set-aside-searches.js";

/** Those of which much is written; what the teams keep of incidents, every request reads. */
const databaseNames = ["incidents", "lessons"] as const;
type Clients = Readonly<Record<(typeof databaseNames)[number], Client>>;

/** What is told of what comes after the rows, which takes a while as well. */
export interface StepReports {
  readonly reportStep?: (step: string) => void;
  /** How many indexes and foreign keys are there again, of how many. */
  readonly reportIndexes?: (done: number, all: number) => void;
}

/** Sets aside what costs more row by row than at the end. @returns what makes up for it, in all databases at a time */
export async function setAside(clients: Clients): Promise<(reports: StepReports) => Promise<void>> {
  const back = await Promise.all(databaseNames.map((name) => setAsideIn(clients[name], tablesOfCase[name])));
  return async ({ reportStep, reportIndexes }) => {
    reportStep?.("taking apart what is said, for searches");
    await Promise.all(back.map(({ keepSearches }) => keepSearches()));
    reportStep?.("building the indexes");
    const all = back.reduce((sum, { indexes }) => sum + indexes.count, 0);
    let done = 0;
    const built = () => {
      done += 1;
      reportIndexes?.(done, all);
    };
    await Promise.all(back.map(({ indexes }) => indexes.build(built)));
  };
}

async function setAsideIn(client: Client, tables: readonly string[]) {
  // Only for what this run does: many rows at a time, and days of statistics that are found by keys, however few rows there were at first.
  await client.query("SET LOCAL work_mem = '256MB'; SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off");
  // Containers have little memory to share.
  await client.query("SET LOCAL enable_parallel_hash = off");
  const keepSearches = await setAsideSearches(client, tables);
  const indexes = await setAsideIndexes(client, [...tables, ...(await keptForSearches(client))]);
  return {
    keepSearches: async () => {
      await client.query("SET LOCAL enable_hashjoin = on; SET LOCAL enable_mergejoin = on");
      await keepSearches();
    },
    indexes,
  };
}

/** The tables that searches read. */
async function keptForSearches(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relname LIKE 'searched\\_%'",
  );
  return rows.map(({ name }) => name);
}
