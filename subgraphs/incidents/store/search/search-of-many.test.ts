import type { SearchBounds } from "../../../../platform/graphql/search/search-bounds.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Statement } from "../../../../platform/test-support/statements/log-statements.js";
import { planOf } from "../../../../platform/test-support/statements/plan-of.js";
import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import { ask } from "../../test-support/ask.js";
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
  fifth: "place % 5 = 0",
  lately: "place > 11970 OR place = 12",
  again: "place > 11970 OR place <= 1000",
  oftenbefore: "place > 11970 OR place <= 5000",
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

async function found(viewer: Viewer, text: string, bounds?: SearchBounds) {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const asked = { first: 100, after };
    const page = await incidentSearchPage(room.contextOf(viewer), text, ["INCIDENT"], asked, bounds);
    ids.push(...page.nodes.map(({ id }) => id));
    expect(await page.count()).toBeLessThanOrEqual(bounds?.ranked ?? 1_000);
    if (!page.pageInfo.hasNextPage) return { ids: ids.sort(), isCut: page.isCut, count: await page.count() };
    after = page.pageInfo.endCursor;
  }
}

interface Within {
  readonly ranked: number;
  readonly horizon: number;
}

/** The newest in whose title it stands, and that are not for others alone, of so many that were looked at; and whether there are more. */
async function wanted(viewer: Viewer, part: string, { ranked, horizon }: Within = { ranked: 1_000, horizon: 20_000 }) {
  const rows = await room.database.query<{ id: string }[]>(
    `SELECT id FROM (SELECT id, title, handling FROM incident ORDER BY id DESC LIMIT ${horizon}) AS looked
     WHERE title LIKE $1 AND ($2 OR handling <> 'RED') ORDER BY id DESC LIMIT ${ranked + 1}`,
    [`%${part}%`, viewer === sora],
  );
  const ids = rows.slice(0, ranked).map(({ id }) => id);
  return { ids: ids.sort(), isCut: rows.length > ranked || horizon < 12_000, count: ids.length };
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

test.each(texts)(
  "By %j the newest thousand that the viewer may see are found, be it rare or common, and it says whether there are more",
  async (text) => {
    for (const viewer of [sora, shai])
      expect(await found(viewer, text)).toEqual(await wanted(viewer, text.replaceAll(" ", "%")));
  },
);

test.each([
  ["steady", 1_000, false],
  ["walrus", 12, true],
  ["residential", 0, true],
])("The API says of %j whether its count is exact", async (text, totalCount, totalCountIsExact) => {
  const searching = `{ search(text: "${text}") { inIncidents(kinds: [INCIDENT], first: 1) { totalCount totalCountIsExact } } }`;
  const { data } = await ask(room, sora, searching);
  expect(data).toEqual({ search: { inIncidents: { totalCount, totalCountIsExact } } });
});

test("Of exactly as many as are ranked it is not said that there are more", async () => {
  const ranked = (await found(sora, "some")).count;
  expect(ranked).toBe(1_000);
  const some = { newest: 2_000, walked: 20_000, indexed: 50_000 };
  expect(await found(sora, "some", { ...some, ranked: 1_200 })).toMatchObject({ count: 1_200, isCut: false });
  expect(await found(sora, "some", { ...some, ranked: 1_199 })).toMatchObject({ count: 1_199, isCut: true });
});

test("Words of which each is common and that never stand together are found nowhere", async () => {
  expect(await found(sora, "archived thereafter")).toEqual({ ids: [], isCut: false, count: 0 });
});

/** Small enough that twelve thousand are many: a walk comes before an index of which more than 774 are read. */
const small: SearchBounds = { ranked: 50, newest: 100, walked: 400, indexed: 3_500 };

/** Each way that a search can go: by an index or not, how many of the newest rows it looks at, and what it says. */
const ways: readonly {
  readonly way: string;
  readonly text: string;
  /** Left out where PostgreSQL may rather read a table as small as this as a whole. */
  readonly byIndex?: boolean;
  readonly horizon: number;
  readonly bounds?: Partial<SearchBounds>;
}[] = [
  { way: "enough among the newest", text: "steady", byIndex: false, horizon: 100 },
  { way: "no more rows than the newest", text: "walrus", byIndex: false, horizon: 20_000, bounds: { newest: 13_000 } },
  { way: "enough a little further on", text: "fifth", byIndex: false, horizon: 400 },
  {
    way: "not enough a little further on, but older ones by the index",
    text: "lately",
    byIndex: true,
    horizon: 20_000,
  },
  { way: "rare, by the index", text: "walrus", byIndex: true, horizon: 20_000 },
  { way: "rare in Korean, by the index", text: "보침 walrus", byIndex: true, horizon: 20_000 },
  { way: "seldom together, by the index", text: "thereafter archived", byIndex: true, horizon: 20_000 },
  { way: "nowhere, by the index", text: "residential", byIndex: true, horizon: 20_000 },
  { way: "many in the index, and few among the newest", text: "some", byIndex: true, horizon: 20_000 },
  { way: "many in the index, and many among the newest alone", text: "again", horizon: 20_000 },
  {
    way: "many in the index, and enough further on",
    text: "archived",
    horizon: 3_200,
    bounds: { walked: 3_200, indexed: 10_000 },
  },
  { way: "a part of words, and too many in the index", text: "rchive", horizon: 400 },
  { way: "too common for the index", text: "archived", byIndex: false, horizon: 400 },
  {
    way: "too common for the index, and many among the newest alone",
    text: "oftenbefore",
    byIndex: false,
    horizon: 400,
  },
  {
    way: "too common each, and never together",
    text: "archived thereafter",
    byIndex: false,
    horizon: 400,
    bounds: { indexed: 2_500 },
  },
  {
    way: "too common each, and together of old",
    text: "archived half",
    byIndex: false,
    horizon: 400,
    bounds: { indexed: 2_500 },
  },
  {
    way: "too common, and all looked at",
    text: "some",
    byIndex: false,
    horizon: 20_000,
    bounds: { walked: 20_000, ranked: 1_300, indexed: 100 },
  },
];

describe.each(ways)("Where there is $way", ({ text, byIndex, horizon, bounds }) => {
  const within = { ...small, ...bounds };
  const { ranked } = within;

  test("those are found that were looked at, and it is said whether there may be more", async () => {
    for (const viewer of [sora, shai]) {
      const expected = await wanted(viewer, text.replaceAll(" ", "%"), { ranked, horizon });
      expect(await found(viewer, text, within)).toEqual(expected);
    }
  });

  test("it is one statement, and the index is read where nothing else will do", async () => {
    const statements = await statementsOf(room.database, () =>
      incidentSearchPage(room.contextOf(sora), text, ["INCIDENT"], { first: 20 }, within),
    );
    expect(statements).toHaveLength(1);
    const { steps } = await planOf(room.database, statements[0] as Statement);
    const read = steps.filter((step) => step["Actual Loops"] > 0).map((step) => step["Index Name"]);
    if (byIndex !== undefined) expect(read.includes("searched_incident_words")).toBe(byIndex);
  });
});

test("A pair of characters that stand apart is no word", async () => {
  expect((await found(sora, "정보해")).ids).toEqual([]);
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

// Last, since what is deleted stays in the indexes for a while.
describe.each(ways)("Where there is $way", ({ text, bounds }) => {
  const within = { ...small, ...bounds };

  test("what the viewer may not see makes no difference, be it old or new, one or as many as are ranked", async () => {
    const asked = async () => {
      const { count, ...page } = await incidentSearchPage(
        room.contextOf(shai),
        text,
        ["INCIDENT"],
        { first: 20 },
        within,
      );
      return JSON.stringify({ ...page, count: await count() });
    };
    const before = await asked();
    for (const [age, many] of [
      ["018f", 1],
      ["0191", 1],
      ["018f", within.ranked],
    ] as const) {
      await hide(text, age, many);
      const after = await asked();
      await room.database.query("DELETE FROM incident WHERE number LIKE 'HID-%'");
      expect(after).toBe(before);
    }
  });
});

/** Adds incidents with a text that Shai does not read. */
const hide = (text: string, age: "018f" | "0191", many: number) =>
  room.database.query(
    `INSERT INTO incident SELECT copy.* FROM incident AS original, generate_series(1, ${many}) AS place,
     LATERAL jsonb_populate_record(original, jsonb_build_object(
       'id', '${age}0000-0000-7000-8000-' || lpad(to_hex(place), 12, '0'),
       'number', 'HID-' || place, 'handling', 'RED', 'title', $1::text, 'summary', 'Hidden.')) AS copy
     WHERE original.number = 'INC-2025-00001'`,
    [text],
  );
