import { badSearches, foreignCursors } from "../../../platform/test-support/bad-searches.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import { ask } from "../test-support/ask.js";
import { incidentAt, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people } from "../test-support/organization.js";

let room: IncidentsRoom;
const { sora, shai } = people;
const ids: Record<string, string> = {};

/** Incidents by what they say. */
const summaries: Readonly<Record<string, readonly [title: string, summary: string]>> = {
  sessions: ["Stolen sessions", "Attackers replayed session cookies from a residential proxy."],
  korean: ["인증 서버 침해", "공격자가 인증서를 탈취했습니다."],
  odd: ["100%_odd\\title", "Nothing else."],
  decomposed: ["서버 장애 자격 만료 café".normalize("NFD"), "Written on a machine that takes characters apart."],
  red: ["Secret replayed cookies", "Only few may know of the cookies."],
};

beforeAll(async () => {
  room = await openIncidentsRoom("search");
  for (const [name, [title, summary]] of Object.entries(summaries)) {
    const id = await incidentAt(room, "TEAM_FORMED");
    ids[name] = id;
    await perform(room, sora, "editCase", { incidentId: id, title, summary, reason: "As it was found." });
  }
  await perform(room, sora, "changeHandling", { incidentId: ids.red, handling: "RED" });
});
afterAll(() => room.close());

interface Hit {
  readonly kind: string;
  readonly rank: number;
  readonly excerpt: readonly { readonly text: string; readonly isMatch: boolean }[];
  readonly subject: { readonly __typename: string; readonly id: string };
  readonly incident: { readonly id: string } | null;
}
interface Found {
  readonly search: {
    readonly inIncidents: {
      readonly totalCount: number;
      readonly nodes: readonly Hit[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
  };
}

const query = `query ($text: String!, $kinds: [IncidentSearchKind!], $first: Int, $after: String, $last: Int, $before: String) {
  search(text: $text) { inIncidents(kinds: $kinds, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { kind rank excerpt { text isMatch } subject { __typename ... on Incident { id } ... on Alert { id } ... on TimelineEntry { id } } incident { id } } } } }`;

async function find(text: string, more: object = {}, viewer = sora) {
  const { data, errors } = await ask<Found>(room, viewer, query, { text, ...more });
  expect(errors).toBeUndefined();
  return (data as Found).search.inIncidents;
}

const namesOf = async (text: string, viewer = sora) => {
  const { nodes } = await find(text, { kinds: ["INCIDENT"] }, viewer);
  return nodes.map(({ incident }) => Object.keys(ids).find((name) => ids[name] === incident?.id) ?? "another").sort();
};

test.each([
  ["a word", "residential", ["sessions"]],
  ["a word in capitals", "RESIDENTIAL", ["sessions"]],
  ["another form of an English word", "attacker", ["sessions"]],
  ["the beginning of a word", "resid", ["sessions"]],
  ["a part of a word", "sident", ["sessions"]],
  ["words in any order", "proxy cookies", ["sessions"]],
  ["words of which one is not there", "proxy firewall", []],
  ["a Korean word", "인증", ["korean"]],
  ["a Korean word without its particle", "공격자", ["korean"]],
  ["a part of a Korean word", "증서", ["korean"]],
  ["signs that mean something elsewhere", "100%_odd\\", ["odd"]],
  ["a sign that stands for anything elsewhere", "o%d", []],
  ["a word whose characters were taken apart", "만료", ["decomposed"]],
  ["a word that is taken apart itself", "만료".normalize("NFD"), ["decomposed"]],
  ["a letter with an accent", "café", ["decomposed"]],
  ["words of two incidents", "replayed cookies", ["red", "sessions"]],
])("By %s, an incident is found", async (_by, text, names) => {
  expect(await namesOf(text)).toEqual(names);
});

test("A number finds its incident, before the entries of its timeline", async () => {
  const { data } = await ask<{ incident: { number: string } }>(
    room,
    sora,
    "query ($id: ID!) { incident(id: $id) { number } }",
    {
      id: ids.sessions,
    },
  );
  const { nodes } = await find(data?.incident.number ?? "");
  expect(nodes[0]).toMatchObject({ kind: "INCIDENT", incident: { id: ids.sessions } });
});

test("What matches in the title comes first, and each hit shows where it matches", async () => {
  const { nodes } = await find("cookies", { kinds: ["INCIDENT"] });
  expect(nodes.map(({ incident }) => incident?.id)).toEqual([ids.red, ids.sessions]);
  const [first] = nodes;
  expect(first?.excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(["cookies", "cookies"]);
  expect(first?.excerpt.map(({ text }) => text).join("")).toContain("Secret replayed cookies");
});

test("Who may not read an incident finds nothing of it, nor in its alerts and its timeline", async () => {
  expect(await namesOf("replayed cookies", shai)).toEqual(["sessions"]);
  const [all, seen] = [await find("cookies"), await find("cookies", {}, shai)];
  expect(seen.nodes.some(({ incident }) => incident?.id === ids.red)).toBe(false);
  expect(seen.totalCount).toBe(all.nodes.filter(({ incident }) => incident?.id !== ids.red).length);
  expect((await find("secret", {}, shai)).totalCount).toBe(0);
});

test("Pages follow each other without a gap or a repetition, over all kinds", async () => {
  const whole = (await find("session", { first: 100 })).nodes.map(({ subject }) => subject.id);
  expect(new Set(whole).size).toBe(whole.length);
  expect(whole.length).toBeGreaterThan(4);
  const read: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: Found["search"]["inIncidents"] = await find("session", { first: 3, after });
    read.push(...page.nodes.map(({ subject }) => subject.id));
    expect(page.totalCount).toBe(whole.length);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(read).toEqual(whole);
});

test("A kind that is named more than once is looked through once", async () => {
  const once = await find("session", { kinds: ["INCIDENT"] });
  expect(once.totalCount).toBeGreaterThan(0);
  expect(await find("session", { kinds: Array(100).fill("INCIDENT") })).toEqual(once);
});

test("A cursor with something else than a rank in it is refused in words", async () => {
  const { pageInfo } = await find("session", { first: 1 });
  const [mark, , id] = JSON.parse(Buffer.from(pageInfo.endCursor ?? "", "base64url").toString());
  const after = Buffer.from(JSON.stringify([mark, "abc", id])).toString("base64url");
  const { errors } = await ask(room, sora, query, { text: "session", after });
  expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
});

test("A search is one statement, whatever it looks through, and counts what it finds in the same one", async () => {
  const plain = '{ search(text: "session") { inIncidents { totalCount nodes { kind rank excerpt { text } } } } }';
  expect(await statementsOf(room.database, () => ask(room, sora, plain))).toHaveLength(1);
});

test.each(badSearches)("A search by %s is refused in words", async (_by, variables, words) => {
  const { data, errors } = await ask<Found>(room, sora, query, variables);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining(words),
    extensions: { code: "BAD_USER_INPUT" },
  });
  expect(data?.search?.inIncidents ?? null).toBeNull();
});

test.each(foreignCursors("session", ["INCIDENT", "ALERT"]))("The cursor of %s is refused", async (_of, other) => {
  const { pageInfo } = await find("session", { ...other, first: 1 });
  const own = await find("session", { kinds: ["INCIDENT", "ALERT"], first: 1 });
  expect(own.pageInfo.endCursor).not.toBe(pageInfo.endCursor);
  for (const argument of ["after", "before"]) {
    const asked = { text: "session", kinds: ["INCIDENT", "ALERT"], [argument]: pageInfo.endCursor };
    const { errors } = await ask(room, sora, query, asked);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(`The cursor in \`${argument}\` is not one of this list`),
      extensions: { code: "BAD_USER_INPUT" },
    });
  }
});

test.each(["' OR true --", "a & b | !c", "a:*", "<-> (x", '"quoted', "-minus", "it's", "\\", "🔥 fire"])(
  "Whatever stands in the text, it is looked for and never understood: %s",
  async (text) => {
    const { errors } = await ask(room, sora, query, { text });
    const code = errors?.[0]?.extensions.code;
    expect([undefined, "BAD_USER_INPUT"]).toContain(code);
  },
);
