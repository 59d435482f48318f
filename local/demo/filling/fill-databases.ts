import { Client } from "pg";
import type { SubgraphName } from "../../runtime/subgraph-names.js";
import type { Period } from "../cases/period.js";
import { type AuditHead, AuditTrail } from "../rows/audit-trail.js";
import { LinesOfTable } from "./copy-text.js";
import { hasCases } from "./has-cases.js";
import { madeStretches } from "./made-stretches.js";
import { type DatabaseName, databaseNames, type MadeStretch } from "./make-stretch.js";
import { readOrganization } from "./read-organization.js";
import { type StepReports, setAside } from "./set-aside.js";
import { copyTables, copyTablesInCircle, stageCircle } from "./table-copies.js";
import { vacuumTables } from "./vacuum-tables.js";

export interface FillOptions extends StepReports {
  readonly period: Period;
  readonly databaseUrl: (name: SubgraphName) => string;
  /** How many of the incidents have been made up so far. */
  readonly report: (done: number) => void;
  /** From so many incidents on, indexes and what searches read are made at the end; until then nobody reads the tables. */
  readonly atOnceFrom?: number;
}

type Clients = Readonly<Record<DatabaseName, Client>>;
type Store = (made: MadeStretch) => Promise<unknown>;

/**
 * Fills the databases by COPY, each in one transaction: a run that is cut off leaves nothing in it. They are committed one after the other.
 * @throws Error that says so when there are incidents already
 */
export async function fillDatabases(options: FillOptions): Promise<void> {
  const { period, databaseUrl, report, reportStep, atOnceFrom = 5_000 } = options;
  const organization = await readOrganization(databaseUrl("teams"));
  const clients = await connect(databaseUrl);
  const each = (work: (client: Client, name: DatabaseName) => Promise<unknown>) =>
    Promise.all(databaseNames.map((name) => work(clients[name], name)));
  try {
    await each((client) => client.query("BEGIN"));
    // Whoever else fills, or does anything that the audit chain keeps, waits from here on.
    const { rows } = await clients.incidents.query<AuditHead>(
      'SELECT sequence::integer, hash, previous_hash AS "previousHash" FROM audit_head FOR UPDATE',
    );
    if (await hasCases(clients)) throw new Error(thereAlready);
    const audit = new AuditTrail(rows[0]);
    const isAtOnce = period.incidents >= atOnceFrom;
    const putBack = isAtOnce ? await setAside(clients) : undefined;
    if (!isAtOnce) await stageCircle(clients.incidents);
    const copy = isAtOnce ? copyTables : copyTablesInCircle;
    await storeAll(madeStretches(period, organization), report, ({ tables, audit: entries }) => {
      const chain = new LinesOfTable("audit_entry");
      chain.add(entries.map((entry) => audit.seal(entry)));
      const more = { incidents: chain.end(), lessons: [], teams: [] };
      return each((client, name) => copy(client, [...tables[name], ...more[name]]));
    });
    await putBack?.(options);
    const { sequence, hash, previousHash } = audit.head;
    await clients.incidents.query("UPDATE audit_head SET sequence = $1, hash = $2, previous_hash = $3", [
      ...[sequence, hash, previousHash],
    ]);
    // What is opened afterwards goes on counting behind those that are made up.
    await clients.incidents.query("SELECT setval('incident_number', $1)", [period.incidents]);
    for (const client of Object.values(clients)) await client.query("COMMIT");
    reportStep?.("counting what is there, for the plans of queries");
    await Promise.all(databaseNames.map((name) => vacuumTables(databaseUrl(name))));
  } finally {
    await Promise.allSettled(Object.values(clients).map((client) => client.end()));
  }
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

/** Stores one stretch while those after it are made up. */
async function storeAll(
  stretches: ReturnType<typeof madeStretches>,
  report: FillOptions["report"],
  store: Store,
): Promise<void> {
  for await (const { before, ...made } of stretches) {
    await store(made);
    report(before);
  }
}
