import { Client } from "pg";
import { verifyDatabase } from "../../../platform/actions/audit/audit-verify.js";
import { openDatabase } from "../../../platform/database/database.js";
import { database as incidentsDatabase } from "../../../subgraphs/incidents/store/database.js";
import { database as lessonsDatabase } from "../../../subgraphs/lessons/store/database.js";
import { database as teamsDatabase } from "../../../subgraphs/teams/store/database.js";
import { importOrganization } from "../../../subgraphs/teams/store/provisioning/import-organization.js";
import { referenceOrganization } from "../../../subgraphs/teams/test-support/teams-room.js";
import { createTestDatabase, type TestDatabase, type TestTemplate } from "../../../test/support/test-database.js";
import { fillDatabases } from "./fill-databases.js";
import { type DatabaseName, databaseNames } from "./make-stretch.js";

const definitions = { incidents: incidentsDatabase, lessons: lessonsDatabase, teams: teamsDatabase };
const until = new Date("2026-06-30T12:00:00.000Z");
const period = {
  ...{ incidents: 150, seed: 7, until, clocksUntil: until },
  from: new Date(until.getTime() - 365 * 24 * 3_600_000),
};

type System = Readonly<Record<DatabaseName, TestDatabase>>;

const openedAt = (of: DatabaseName, url: string) =>
  openDatabase({ ...definitions[of], setting: `DATABASE_URL_${of.toUpperCase()}` }, url);

/** As it is when nothing has happened yet; people and services have the same ids in each copy. */
const emptyTemplate = (of: DatabaseName): TestTemplate => ({
  name: `fill_${of}`,
  async fill(url) {
    const database = await openedAt(of, url);
    if (of === "teams")
      await database.transaction((transaction) => importOrganization(transaction, referenceOrganization(), until));
    await database.destroy();
  },
});

async function emptySystem(name: string): Promise<System> {
  const open = (of: DatabaseName) => createTestDatabase(`${name}_${of}`, emptyTemplate(of));
  return { incidents: await open("incidents"), lessons: await open("lessons"), teams: await open("teams") };
}

const fill = (system: System, atOnceFrom: number) =>
  fillDatabases({
    period,
    databaseUrl: (name) => system[name as DatabaseName].url,
    report: () => undefined,
    atOnceFrom,
  });

async function query<Row extends object>(system: System, name: DatabaseName, statement: string) {
  const client = new Client({ connectionString: system[name].url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

const schemaOf = (system: System, name: DatabaseName) =>
  query(
    system,
    name,
    `SELECT indexdef AS is FROM pg_indexes WHERE schemaname = 'public'
     UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid)) FROM pg_constraint
       WHERE connamespace = 'public'::regnamespace
     UNION ALL SELECT concat_ws(' ', tgenabled, pg_get_triggerdef(oid)) FROM pg_trigger WHERE NOT tgisinternal
     UNION ALL SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'
     ORDER BY 1`,
  );

/** When a day was marked, and by what, is of the run. */
const ofTheRun: Readonly<Record<string, string>> = { rollup_stale_day: "since writer" };

/** Every row of a database, however it came there. */
async function rowsOf(system: System, name: DatabaseName) {
  const tables = await query<{ table: string }>(
    system,
    name,
    `SELECT relname AS table FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname`,
  );
  const read = tables.map(async ({ table }) => {
    const without = (ofTheRun[table] ?? "").split(" ").map((column) => `- '${column}'`);
    const rows = await query<{ row: unknown }>(
      system,
      name,
      `SELECT to_jsonb(each) ${without.join(" ")} AS row FROM "${table}" AS each`,
    );
    return [table, rows.map(({ row }) => JSON.stringify(row)).toSorted()] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

let [ordinary, atOnce]: System[] = [];
beforeAll(async () => {
  ordinary = await emptySystem("filled_row_by_row");
  atOnce = await emptySystem("filled_at_once");
});
afterAll(async () => {
  for (const system of [ordinary, atOnce])
    for (const database of Object.values(system ?? {})) await (database as TestDatabase).drop();
});
const systems = () => [ordinary, atOnce] as [System, System];

describe("What is set aside for many cases", () => {
  const before = new Map<DatabaseName, unknown>();
  let failure: Error | undefined;

  beforeAll(async () => {
    const [byRow, whole] = systems();
    for (const name of databaseNames) before.set(name, await schemaOf(whole, name));
    await query(whole, "incidents", "ALTER TABLE milestone ADD CONSTRAINT for_now CHECK (kind <> 'CLOSED')");
    failure = await fill(whole, 1).then(
      () => undefined,
      (error: Error) => error,
    );
    await query(whole, "incidents", "ALTER TABLE milestone DROP CONSTRAINT for_now");
    for (const name of databaseNames) expect(await schemaOf(whole, name)).toEqual(before.get(name));
    await fill(byRow, Number.POSITIVE_INFINITY);
    await fill(whole, 1);
  });

  test("a run that fails leaves nothing of itself, and says why", () => {
    expect(failure?.message).toMatch(/"for_now"/);
  });

  test.each(databaseNames)(
    "is there again as it was: indexes, constraints, triggers and functions of %s",
    async (name) => {
      expect(await schemaOf(systems()[1], name)).toEqual(before.get(name));
    },
  );

  test.each(databaseNames)(
    "leads to the same rows as row by row: what searches read and which days are to be added up, too (%s)",
    async (name) => {
      const [byRow, whole] = await Promise.all(systems().map((system) => rowsOf(system, name)));
      for (const [table, rows] of Object.entries(byRow ?? {})) {
        const others = new Set(whole?.[table]);
        expect([table, others.size]).toEqual([table, rows.length]);
        expect(rows.filter((row) => !others.has(row)).slice(0, 2)).toEqual([]);
      }
      const kept = { incidents: "searched_timeline_entry", lessons: "searched_follow_up", teams: "known_incident" };
      expect(whole?.[kept[name]]?.length).toBeGreaterThan(50);
    },
  );

  test("goes on with the audit chain and the timelines so that both hold", async () => {
    const { intact, line } = await verifyDatabase("incidents", systems()[1].incidents.url);
    expect(line).toMatch(/timelines: 150 chains/);
    expect(intact).toBe(true);
  });
});
