import { planOf } from "../../../../platform/test-support/statements/plan-of.js";
import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import { maxCounted } from "../../domain/writes/some-names.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentAt } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";

let room: IncidentsRoom;
let few: string;
let many: string;
beforeAll(async () => {
  room = await openIncidentsRoom("many alerts of an incident");
  [few, many] = [await incidentWith(5), await incidentWith(5_000)];
  // Most alerts are of other incidents, or of none.
  for (let index = 0; index < 10; index += 1) await incidentWith(2_000);
  await room.database.query("VACUUM ANALYZE alert");
});
afterAll(() => room.close());

const { sora } = people;

/** An incident with so many alerts: the one that it was opened of, and others like it that nobody has judged yet. */
async function incidentWith(count: number): Promise<string> {
  const incidentId = await incidentAt(room, "RECEIVED");
  await room.database.query(
    `INSERT INTO alert
     SELECT (jsonb_populate_record(alert, jsonb_build_object('id', gen_random_uuid(), 'linked_at', $3::timestamptz))).*
     FROM alert, generate_series(2, $2) WHERE incident_id = $1`,
    [incidentId, count, room.now],
  );
  return incidentId;
}

const work = {
  addNote: (incidentId: string) => attempt(room, sora, "addNote", { incidentId }),
  declareIncident: (incidentId: string) => attempt(room, sora, "declareIncident", { incidentId }),
  dismissIncident: (incidentId: string) =>
    attempt(room, sora, "dismissIncident", { incidentId, determination: "FALSE_POSITIVE", tuning: null }),
  unlinkAlert: async (incidentId: string) => {
    const { id: alertId } = await room.database.manager.findOneByOrFail(tables.Alert, { incidentId });
    return attempt(room, sora, "unlinkAlert", { incidentId, alertId });
  },
  availableOperations: (id: string) =>
    ask(
      room,
      sora,
      "query ($id: ID!) { incident(id: $id) { availableOperations { operation gates { gate standing message } } } }",
      { id },
    ),
};

/** The statements that a piece of work sends, and the most rows that reading for it goes through. */
async function costOf(perform: () => Promise<unknown>) {
  const statements = await statementsOf(room.database, perform);
  const reads = statements.filter(({ sql }) => /^\s*SELECT/.test(sql) && /\balert\b/.test(sql));
  expect(reads).not.toEqual([]);
  const rows: number[] = [];
  for (const read of reads) rows.push((await planOf(room.database, read)).rowsRead);
  return { statements: statements.length, rows: Math.max(...rows) };
}

test.each(Object.keys(work) as (keyof typeof work)[])(
  "%s takes no more where an incident has thousands of alerts",
  async (name) => {
    const ofFew = await costOf(() => work[name](few));
    const ofMany = await costOf(() => work[name](many));
    expect(ofMany.statements).toBe(ofFew.statements);
    expect(ofMany.rows).toBeLessThanOrEqual(maxCounted + 1);
  },
);

test("A refusal names the first of very many alerts, and says that there are more than it counts", async () => {
  expect(JSON.stringify(await attempt(room, sora, "declareIncident", { incidentId: many }))).toContain(
    "and at least 981 more",
  );
  expect(JSON.stringify(await attempt(room, sora, "declareIncident", { incidentId: few }))).not.toContain("more");
});

test("Whoever reported one of very many alerts does not end their incident", async () => {
  await room.database.query(
    `UPDATE alert SET reported_by_id = $2 WHERE id = (SELECT id FROM alert WHERE incident_id = $1 ORDER BY id DESC LIMIT 1)`,
    [many, sora.personId],
  );
  await expect(work.dismissIncident(many)).rejects.toMatchObject({ code: "FORBIDDEN" });
});
