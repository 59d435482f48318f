import { keepSearchedTexts } from "../../../../platform/database/migrations/keep-searched-texts.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { leaveOldDatabase } from "../../test-support/old-database.js";
import { old } from "../../test-support/old-incidents.js";
import { idOf, people } from "../../test-support/organization.js";
import { incidentSearchPage } from "../search/incident-search-page.js";
import { searchedColumns } from "../search/searched-columns.js";

let room: IncidentsRoom;
const { sora } = people;

beforeAll(async () => {
  room = await openIncidentsRoom("keep searched texts", (url) =>
    leaveOldDatabase(url, Object.fromEntries(Object.values(old).map((incident, place) => [idOf(place + 1), incident]))),
  );
});
afterAll(() => room.close());

/** How many rows of a table are kept for searches, and how many there are. */
async function kept(table: string): Promise<{ readonly kept: number; readonly rows: number }> {
  const [counts] = await room.database.query<{ kept: number; rows: number }[]>(
    `SELECT (SELECT count(*)::integer FROM searched_${table} JOIN ${table} USING (id)) AS kept,
            (SELECT count(*)::integer FROM ${table}) AS rows`,
  );
  return counts ?? { kept: 0, rows: 0 };
}

const found = async (text: string) =>
  (await incidentSearchPage(room.contextOf(sora), text, ["INCIDENT"], { first: 50 })).nodes.map(({ id }) => id);

test.each(["incident", "analysis", "timeline_entry"])(
  "What was in %s before the update is found afterwards",
  async (table) => {
    const { kept: carried, rows } = await kept(table);
    expect(rows).toBeGreaterThan(0);
    expect(carried).toBe(rows);
  },
);

test("What is written is found by its new words at once, and by its old ones no longer", async () => {
  const [{ id } = { id: "" }] = await room.database.query<{ id: string }[]>(
    "SELECT id FROM incident WHERE state NOT IN ('CLOSED', 'DISMISSED', 'WITHDRAWN', 'MERGED') ORDER BY id LIMIT 1",
  );
  await room.database.query("UPDATE incident SET title = 'Zebra crossing' WHERE id = $1", [id]);
  expect(await found("zebra")).toEqual([id]);
  await room.database.query("UPDATE incident SET title = 'Walrus ahead' WHERE id = $1", [id]);
  expect([await found("zebra"), await found("walrus")]).toEqual([[], [id]]);
});

test("What is gone is kept no longer", async () => {
  const [{ id } = { id: "" }] = await room.database.query<{ id: string }[]>("SELECT id FROM analysis LIMIT 1");
  await room.database.query("DELETE FROM analysis WHERE id = $1", [id]);
  expect(await room.database.query("SELECT FROM searched_analysis WHERE id = $1", [id])).toEqual([]);
});

test("An update that was broken off anywhere goes on where it was", async () => {
  await room.database.query("DELETE FROM searched_incident; DROP INDEX searched_incident_words");
  const runner = room.database.createQueryRunner();
  await keepSearchedTexts(runner, { incident: searchedColumns.INCIDENT });
  await runner.release();
  const { kept: carried, rows } = await kept("incident");
  expect(carried).toBe(rows);
  const indexes = await room.database.query<{ indexname: string }[]>(
    "SELECT indexname FROM pg_indexes WHERE tablename = 'searched_incident' ORDER BY 1",
  );
  expect(indexes.map(({ indexname }) => indexname)).toEqual([
    "searched_incident_letters",
    "searched_incident_pkey",
    "searched_incident_words",
  ]);
});
