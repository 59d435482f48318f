import type { Viewer } from "../../../../platform/identity/viewer.js";
import { planOf } from "../../../../platform/test-support/statements/plan-of.js";
import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import { incidentAt } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { by } from "../../test-support/list-orders.js";
import { people } from "../../test-support/organization.js";
import { incidentList } from "../lists/case/incident-list.js";
import { reader } from "../reader.js";
import { incidentSearchPage } from "./incident-search-page.js";

let room: IncidentsRoom;
const { sora, shai } = people;

/** Twelve thousand incidents, the first the oldest: every word stands in a known share of them. */
const words = {
  walrus: "place % 997 = 0",
  archived: "place <= 9000",
  thereafter: "place > 9000",
  steady: "true",
  half: "place % 1009 % 2 = 0",
  some: "place % 10 = 0",
  개인정보침해: "place % 50 = 0",
  once: "place = 11",
} as const;

beforeAll(async () => {
  room = await openIncidentsRoom("search_of_many");
  const id = await incidentAt(room, "SUSPECTED");
  const title = Object.entries(words).map(([word, share]) => `CASE WHEN ${share} THEN '${word}' END`);
  await room.database.query(
    `INSERT INTO incident SELECT copy.* FROM incident AS original, generate_series(1, 12000) AS place,
     LATERAL jsonb_populate_record(original, jsonb_build_object(
       'id', '01900000-0000-7000-8000-' || lpad(to_hex(place), 12, '0'),
       'number', 'INC-2025-' || lpad(place::text, 5, '0'),
       'handling', CASE WHEN place % 3 = 0 THEN 'RED' ELSE 'AMBER' END,
       'virtual_team_person_ids', jsonb_build_array('${people.sora.personId}'),
       'virtual_team_roles', '["EXPERT"]'::jsonb,
       'title', concat_ws(' ', ${title.join(", ")}), 'summary', 'Made up.')) AS copy
     WHERE original.id = $1`,
    [id],
  );
  await room.database.query("VACUUM ANALYZE incident, searched_incident");
});
afterAll(() => room.close());

async function found(viewer: Viewer, text: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await incidentSearchPage(room.contextOf(viewer), text, ["INCIDENT"], { first: 100, after });
    ids.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
  }
}

/** The newest thousand in whose title it stands, and that are not for others alone. */
async function wanted(viewer: Viewer, part: string): Promise<readonly string[]> {
  const rows = await room.database.query<{ id: string }[]>(
    `SELECT id FROM incident WHERE title LIKE $1 AND ($2 OR handling <> 'RED') ORDER BY id DESC LIMIT 1000`,
    [`%${part}%`, viewer === sora],
  );
  return rows.map(({ id }) => id);
}

const texts = [
  ...Object.keys(words),
  "teady",
  "침해",
  "보침",
  "정보침",
  "walrus 침해",
  "archived steady",
  "archived half",
  "walrus nowhere",
];

test.each(texts)("By %j the newest thousand that the viewer may see are found, be it rare or common", async (text) => {
  for (const viewer of [sora, shai]) {
    const part = text.replaceAll(" ", "%");
    expect([...(await found(viewer, text))].sort()).toEqual([...(await wanted(viewer, part))].sort());
  }
});

test("Words of which each is common and that never stand together are found nowhere", async () => {
  expect(await found(sora, "archived thereafter")).toEqual([]);
});

test("A pair of characters that stand apart is no word", async () => {
  expect(await found(sora, "정보해")).toEqual([]);
});

test.each([
  ["what is nowhere", "residential"],
  ["a number", "INC-2025-00042"],
  ["a part of a number", "2025-00042"],
  ["a rare word", "walrus"],
  ["a common word", "half"],
  ["a word that was common once", "archived"],
  ["a part of a Korean word", "침해"],
])("Looking for %s reads a part of the table alone", async (_what, text) => {
  const statements = await statementsOf(room.database, () =>
    incidentSearchPage(room.contextOf(sora), text, ["INCIDENT"], { first: 20 }),
  );
  expect(statements).toHaveLength(1);
  const [statement] = statements;
  if (!statement) throw new Error("Nothing was looked for.");
  expect((await planOf(room.database, statement)).rowsRead).toBeLessThan(6_000);
});

test.each([
  ...Object.keys(words),
  "ALRU",
  "ady ha",
  "2025-0004",
  "보침",
  "침해 의",
  "ha",
  "%",
  "_",
  "\\",
  "y%h",
  "made UP.",
])("The list of what has %j in its text has what a look at each text finds", async (text) => {
  for (const viewer of [sora, shai]) {
    const asked = { filter: { text }, orderBy: by.newest, first: 100 };
    const { nodes } = await reader.wholePage(room.contextOf(viewer), "Incident", incidentList(viewer, asked));
    const rows = await room.database.query<{ id: string }[]>(
      `SELECT id FROM incident WHERE ($2 OR handling <> 'RED')
           AND (strpos(lower(title), lower($1)) > 0 OR strpos(lower(summary), lower($1)) > 0 OR strpos(lower(number), lower($1)) > 0)
         ORDER BY id DESC LIMIT 100`,
      [text, viewer === sora],
    );
    expect(nodes.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  }
});

test.each([
  ["a rare text", "walrus", 500],
  ["a text that is nowhere", "residential", 500],
  ["a part of a Korean word", "보침", 2_000],
  ["a common text", "half", 500],
])("The list of what has %s in it reads few rows", async (_what, text, most) => {
  const asked = { filter: { text }, orderBy: by.newest, first: 20 };
  const statements = await statementsOf(room.database, () =>
    reader.wholePage(room.contextOf(sora), "Incident", incidentList(sora, asked)),
  );
  const [statement] = statements;
  if (!statement) throw new Error("Nothing was read.");
  expect((await planOf(room.database, statement)).rowsRead).toBeLessThan(most);
});
