import { setImmediate as breathe } from "node:timers/promises";
import { Client } from "pg";
import type { SubgraphName } from "../../runtime/subgraph-names.js";
import type { Period } from "../cases/period.js";
import { allCases } from "../rows/all-cases.js";
import { type AuditHead, AuditTrail } from "../rows/audit-trail.js";
import { tablesOfCase } from "../rows/tables-of-case.js";
import { hasCases } from "./has-cases.js";
import { readOrganization } from "./read-organization.js";
import { setAsideIndexes } from "./set-aside-indexes.js";
import { copyTables, stageCircle } from "./table-copies.js";

export interface FillOptions {
  readonly period: Period;
  readonly databaseUrl: (name: SubgraphName) => string;
  /** How many of the incidents have been made up so far. */
  readonly report: (done: number) => void;
  /** What is done after that, which takes a while as well. */
  readonly reportStep?: (step: string) => void;
}

type Name = keyof typeof tablesOfCase;
const names = Object.keys(tablesOfCase) as readonly Name[];
type Clients = Readonly<Record<Name, Client>>;

/** From so many on, indexes are built at the end; until then nobody reads the tables. */
const manyIncidents = 5_000;
const casesPerBatch = 500;
/** So many are made up at a time before what is under way to the databases is looked after. */
const casesPerBreath = 10;

/**
 * Fills the databases by COPY, each in one transaction: a run that is cut off leaves nothing in it. They are committed one after the other.
 * @throws Error that says so when there are incidents already
 */
export async function fillDatabases({ period, databaseUrl, report, reportStep }: FillOptions): Promise<void> {
  const organization = await readOrganization(databaseUrl("teams"));
  const clients = await connect(databaseUrl);
  try {
    for (const client of Object.values(clients)) await client.query("BEGIN");
    // Whoever else fills, or does anything that the audit chain keeps, waits from here on.
    const { rows } = await clients.incidents.query<AuditHead>(
      'SELECT sequence::integer, hash, previous_hash AS "previousHash" FROM audit_head FOR UPDATE',
    );
    if (await hasCases(clients)) throw new Error(thereAlready);
    const buildAgain = period.incidents < manyIncidents ? [] : await setAside(clients);
    await stageCircle(clients.incidents);
    const audit = new AuditTrail(rows[0]);
    await copyAll(clients, allCases(period, organization, audit), period.incidents, report);
    if (buildAgain.length > 0) reportStep?.("building the indexes");
    for (const build of buildAgain) await build();
    const { sequence, hash, previousHash } = audit.head;
    await clients.incidents.query("UPDATE audit_head SET sequence = $1, hash = $2, previous_hash = $3", [
      ...[sequence, hash, previousHash],
    ]);
    // What is opened afterwards goes on counting behind those that are made up.
    await clients.incidents.query("SELECT setval('incident_number', $1)", [period.incidents]);
    for (const client of Object.values(clients)) await client.query("COMMIT");
    reportStep?.("counting what is there, for the plans of queries");
    for (const client of Object.values(clients)) await client.query("VACUUM ANALYZE");
  } finally {
    await Promise.allSettled(Object.values(clients).map((client) => client.end()));
  }
}

const setAside = (clients: Clients) =>
  Promise.all(
    (["incidents", "lessons"] as const).map(async (name) =>
      setAsideIndexes(clients[name], [...tablesOfCase[name], ...(await keptForSearches(clients[name]))]),
    ),
  );

/** The tables that triggers fill while cases are copied. */
async function keptForSearches(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relname LIKE 'searched\\_%'",
  );
  return rows.map(({ name }) => name);
}

const thereAlready =
  "There are incidents, alerts or reviews in the databases already, and made-up ones would mix with them. Nothing was changed. " +
  "Fill a system of its own: CORDON_DATA=/another/folder npm start, and the same setting with npm run demo. " +
  "Or begin afresh: stop Cordon, delete its data folder, and start it again.";

async function connect(databaseUrl: FillOptions["databaseUrl"]): Promise<Clients> {
  const clients = {
    incidents: new Client({ connectionString: databaseUrl("incidents") }),
    lessons: new Client({ connectionString: databaseUrl("lessons") }),
    teams: new Client({ connectionString: databaseUrl("teams") }),
  };
  await Promise.all(Object.values(clients).map((client) => client.connect()));
  return clients;
}

type Batch = Map<string, object[]>;

/** Makes up the next batch while the one before it is stored, and no more than that: memory stays as it is. */
async function copyAll(
  clients: Clients,
  cases: ReturnType<typeof allCases>,
  count: number,
  report: FillOptions["report"],
) {
  let batches = emptyBatches();
  let storing: Promise<unknown> = Promise.resolve();
  let done = 0;
  for (const rows of cases) {
    for (const name of names)
      for (const [table, records] of Object.entries(rows[name])) {
        const waiting = batches[name].get(table);
        if (waiting) waiting.push(...records);
        else batches[name].set(table, [...records]);
      }
    done += 1;
    if (done % casesPerBreath === 0) await breathe();
    if (done % casesPerBatch !== 0 && done !== count) continue;
    await storing;
    const batch = batches;
    storing = Promise.all(names.map((name) => copyTables(clients[name], batch[name])));
    // It is waited for above; until then a failure is not one that nobody looks at.
    storing.catch(() => undefined);
    batches = emptyBatches();
    report(done);
  }
  await storing;
}

const emptyBatches = (): Readonly<Record<Name, Batch>> => ({
  incidents: new Map(),
  lessons: new Map(),
  teams: new Map(),
});
