import { Client } from "pg";
import { verifyDatabase } from "../platform/actions/audit/audit-verify.js";
import type { Incident } from "../subgraphs/incidents/domain/records/case/incident.js";
import { type RunningSystem, startRunningSystem } from "../test/journeys/support/processes/running-system.js";
import { command } from "../test/readme/support/command.js";
import { temporaryFolder } from "../test/support/temporary-folder.js";
import type { Organization } from "./demo/cases/organization.js";
import type { Period } from "./demo/cases/period.js";
import { readOrganization } from "./demo/filling/read-organization.js";
import { caseMaker } from "./demo/rows/case-maker.js";
import type { SubgraphName } from "./runtime/subgraph-names.js";
import { databaseSetting } from "./system/process-table.js";

const demo = (settings: Readonly<Record<string, string>>, ...words: readonly string[]) =>
  command(process.execPath, ["dist/local/demo.js", ...words], settings).ended;

test("without a running system it says so in one line, and ends with 1", async () => {
  const folder = temporaryFolder();
  const { code, output, errors } = await demo({ CORDON_DATA: folder.path });
  expect({ code, output }).toEqual({ code: 1, output: "" });
  expect(errors).toMatch(
    /^No setting DATABASE_URL_… is set, and no database server runs .+ Start Cordon \(npm start\).+\n$/,
  );
  folder.remove();
});

test("with some databases named and others not, it says which are missing", async () => {
  const { code, errors } = await demo({ DATABASE_URL_TEAMS: "postgres://nowhere/teams" });
  expect(code).toBe(1);
  expect(errors).toMatch(/set DATABASE_URL_INCIDENTS and DATABASE_URL_LESSONS as well/);
});

describe("With a running system that is empty", () => {
  let running: RunningSystem;
  let settings: Readonly<Record<string, string>>;
  let organization: Organization;
  let filled: Awaited<ReturnType<typeof demo>>;
  let refused: typeof filled;
  let leftBehind: readonly number[];
  const until = new Date("2026-06-30T12:00:00.000Z");
  const words = ["--incidents", "300", "--seed", "7", "--until", until.toISOString()];

  async function query<Row extends object>(name: SubgraphName, statement: string, values: readonly unknown[] = []) {
    const client = new Client({ connectionString: running.databaseUrls[name] });
    await client.connect();
    try {
      return (await client.query<Row>(statement, [...values])).rows;
    } finally {
      await client.end();
    }
  }

  const count = async (name: SubgraphName, of: string) =>
    (await query<{ count: number }>(name, `SELECT count(*)::integer AS count FROM ${of}`))[0]?.count ?? 0;

  beforeAll(async () => {
    running = await startRunningSystem();
    settings = Object.fromEntries(
      Object.entries(running.databaseUrls).map(([name, url]) => [databaseSetting(name as SubgraphName), url]),
    );
    organization = await readOrganization(running.databaseUrls.teams);
    await query("incidents", `ALTER TABLE milestone ADD CONSTRAINT for_now CHECK (kind <> 'CLOSED')`);
    refused = await demo(settings, ...words);
    leftBehind = await Promise.all([
      ...["incident", "alert", "timeline_entry"].map((table) => count("incidents", table)),
      ...[count("lessons", "review"), count("teams", "known_incident")],
    ]);
    await query("incidents", "ALTER TABLE milestone DROP CONSTRAINT for_now");
    filled = await demo(settings, ...words);
  });
  afterAll(() => running?.stop());

  test("it fills that, says what it makes up and how to make the same again", () => {
    expect({ code: filled.code, errors: filled.errors }).toEqual({ code: 0, errors: "" });
    expect(filled.output).toContain(`npm run demo -- ${words.join(" ")}`);
    expect(filled.output).toMatch(/^300 of 300 incidents/m);
  });

  test("a run that fails says why, and leaves nothing in any database", () => {
    expect(refused.code).toBe(1);
    expect(refused.errors).toMatch(/"for_now"/);
    expect(leftBehind).toEqual([0, 0, 0, 0, 0]);
  });

  test("a second time it is refused, with what to do, and changes nothing", async () => {
    const before = await count("incidents", "alert");
    const { code, errors } = await demo(settings, "--incidents", "5");
    expect(code).toBe(1);
    expect(errors).toMatch(/^There are incidents, .+ Nothing was changed\. .+ begin afresh: .+\n$/);
    expect([await count("incidents", "incident"), await count("incidents", "alert")]).toEqual([300, before]);
  });

  test("its timelines and its audit chain are intact and agree with all that was reached", async () => {
    const { line, intact } = await verifyDatabase("incidents", running.databaseUrls.incidents);
    expect(line).toMatch(/timelines: 300 chains, \d+ entries, chains intact/);
    expect(intact).toBe(true);
  });

  const period: Period = {
    ...{ incidents: 300, seed: 7, until, clocksUntil: until },
    from: new Date(until.getTime() - 365 * 24 * 3_600_000),
  };
  const rowsOf = (other: Partial<Period> = {}) => [
    ...caseMaker({ ...period, ...other }, organization)({ from: 0, before: period.incidents }),
  ];

  test("the same seed makes the same rows, which are those that were stored; another makes others", async () => {
    const rows = rowsOf();
    expect(JSON.stringify(rowsOf())).toBe(JSON.stringify(rows));
    // What has run out since the end of that year, the running system acts on: not on these.
    const made = rows.flatMap(({ incidents }) => incidents.incident as Pick<Incident, "id" | "title" | "endedAt">[]);
    const stored = await query("incidents", `SELECT id, title, ended_at AS "endedAt" FROM incident ORDER BY id`);
    expect(stored).toEqual(
      made
        .map(({ id, title, endedAt }) => ({ id, title, endedAt }))
        .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    );
    const titles = (all: typeof rows) =>
      all.flatMap(({ incidents }) => incidents.incident as { title: string }[]).map(({ title }) => title);
    expect(titles(rowsOf({ seed: 8 }))).not.toEqual(titles(rows));
  });

  /** At least so many of the 300 incidents, and at most. */
  const shares: readonly (readonly [string, SubgraphName, string, number, number])[] = [
    ["false positives", "incidents", "incident WHERE determination = 'FALSE_POSITIVE'", 20, 80],
    ["duplicates", "incidents", "incident WHERE state = 'MERGED' AND merged_into_id IS NOT NULL", 1, 20],
    ["exercises that were withdrawn", "incidents", "incident WHERE determination = 'EXERCISE'", 1, 20],
    ["open cases", "incidents", "incident WHERE ended_at IS NULL", 8, 70],
    ["cases that were reopened", "incidents", "incident WHERE reopenings > 0", 3, 30],
    ["services that went back to analysis", "incidents", "service_response WHERE round > 1", 15, 90],
    ["services that were released", "incidents", "service_response WHERE state = 'RELEASED'", 3, 40],
    ["cases of several services", "incidents", "incident WHERE cardinality(service_ids) > 1", 15, 110],
    ["escalations received too late", "incidents", "incident WHERE receipt_overdue_at IS NOT NULL", 8, 60],
    ["notices in time", "incidents", "notification_obligation WHERE state = 'MET'", 25, 150],
    ["late notices", "incidents", "notification_obligation WHERE state = 'MET_LATE'", 2, 40],
    ["missed notices", "incidents", "timeline_entry WHERE operation = 'recordMissedNotification'", 3, 80],
    ["titles in Korean", "incidents", "incident WHERE title ~ '[가-힣]'", 15, 70],
    ["tagged cases", "incidents", "incident WHERE tags <> '{}'", 60, 260],
    ["alerts nobody has looked at", "incidents", "alert WHERE state = 'RECEIVED'", 1, 40],
    ["alerts closed as wrong", "incidents", "alert WHERE state = 'CLOSED' AND disposition = 'FALSE_POSITIVE'", 60, 500],
    ["completed reviews", "lessons", "review WHERE state = 'COMPLETED'", 100, 260],
    ["follow-ups that are done", "lessons", "follow_up WHERE state = 'RESOLVED'", 50, 500],
    [
      "overdue follow-ups",
      "lessons",
      `follow_up WHERE state IN ('OUTSTANDING', 'IN_PROGRESS') AND due_on < '2026-06-30'`,
      2,
      120,
    ],
  ];

  test.each(shares)("there are %s, and not too many", async (_words, name, of, least, greatest) => {
    const found = await count(name, of);
    expect(found).toBeGreaterThanOrEqual(least);
    expect(found).toBeLessThanOrEqual(greatest);
  });

  test("there is every marking, every kind of source, and more than one service and lead", async () => {
    const [all] = await query(
      "incidents",
      `SELECT (SELECT count(DISTINCT handling)::integer FROM incident) AS markings,
              (SELECT count(DISTINCT source)::integer FROM alert) AS sources,
              (SELECT count(DISTINCT service_id)::integer FROM service_response) AS services,
              (SELECT count(DISTINCT person_id)::integer FROM assignment WHERE role = 'INCIDENT_RESPONSE_LEAD') AS leads`,
    );
    expect(all).toEqual({ markings: 5, sources: 5, services: 6, leads: 3 });
  });

  test("what happens in a case happens in order, and nothing happens after the end of the year", async () => {
    const wrong = await query(
      "incidents",
      `SELECT number FROM incident WHERE received_at < opened_at OR declared_at < received_at OR ended_at < declared_at
         OR greatest(opened_at, received_at, declared_at, post_incident_activity_at, ended_at) > $1
       UNION ALL SELECT id::text FROM alert WHERE observed_at > received_at OR triaged_at < received_at OR received_at > $1
       UNION ALL SELECT incident.number FROM alert JOIN incident ON incident.id = incident_id AND merged_into_id IS NULL
         WHERE alert.triaged_at > incident.opened_at AND alert.service_id = ANY(incident.service_ids)
           AND NOT EXISTS (SELECT FROM incident AS duplicate WHERE duplicate.merged_into_id = incident.id)
       UNION ALL SELECT id::text FROM timeline_entry WHERE recorded_at > $1 AND actor_id <> 'SYSTEM'`,
      [until],
    );
    expect(wrong).toEqual([]);
  });

  const person = (subject: string) =>
    query<{ id: string; services: string[] }>(
      "teams",
      `SELECT id, ARRAY(SELECT service.id FROM service WHERE owner_team_id = ANY(person.team_ids)) AS services
       FROM person WHERE subject = $1`,
      [subject],
    );

  test.each([
    ["security-lead", "seo-yeon-kim", "handling <> 'RED' OR cardinality(virtual_team_person_ids) = 0"],
    [
      "exchange-engineer",
      "ji-woo-park",
      "handling IN ('AMBER', 'GREEN', 'CLEAR') OR handling = 'AMBER_STRICT' AND service_ids && $2",
    ],
    ["dashboard", "operations-dashboard", "handling IN ('GREEN', 'CLEAR')"],
  ])("%s is answered with just the incidents that the table lets them read", async (persona, subject, rule) => {
    const [{ id, services } = { id: "", services: [] }] = await person(subject);
    const [mayRead] = await query<{ count: number }>(
      "incidents",
      `SELECT count(*)::integer AS count FROM incident
       WHERE $1 = ANY(virtual_team_person_ids) OR $1 = ANY(asked_person_ids) OR $2::uuid[] IS NULL OR ${rule}`,
      [id, services],
    );
    const { incidents } = await running.cordon.read<{ incidents: { totalCount: number } }>(
      persona,
      "{ incidents { totalCount } }",
    );
    expect(incidents.totalCount).toBe(mayRead?.count);
    expect(incidents.totalCount).toBeGreaterThan(10);
  });

  test.each(["security-lead", "exchange-engineer", "communications"])(
    "%s reads lists, cases and statistics without an error",
    async (persona) => {
      const data = await running.cordon.read<Record<string, { nodes?: readonly object[]; counted?: number }>>(
        persona,
        `{ incidents(first: 15) { nodes { number title severity phase tags review { state } mergedInto { number }
             serviceResponses { state round service { name } milestones { kind reachedAt } recoveryPlans { nodes { state } }
               guidance { nodes { state } } }
             assignments { nodes { role state } } severityHistory { nodes { toSeverity } } notificationObligations { nodes { clock state dueAt } }
             timeline(first: 20) { nodes { operation text } } analyses { nodes { findings } } } }
           alerts(first: 50) { nodes { title state disposition severityAssessment { severity } incident { number } } }
           notificationObligations(first: 50) { nodes { clock state incident { number } } }
           reviews(first: 50) { nodes { state kind lessons { nodes { kind } } followUps { nodes { state } } } }
           followUps(first: 50) { nodes { title state dueOn service { name } } }
           incidentStatistics(groupBy: [SEVERITY], by: MONTH) { counted
             rows { count timeToAcknowledge { median } timeToContain { median } timeToClose { median } } }
           alertStatistics(groupBy: [SOURCE, STATE]) { counted rows { count } }
           obligationStatistics(groupBy: [STATE]) { counted rows { count } }
           followUpStatistics(groupBy: [KIND]) { counted rows { count } } }`,
      );
      for (const { nodes, counted } of Object.values(data)) expect(nodes?.length ?? counted).toBeGreaterThan(0);
    },
  );
});
