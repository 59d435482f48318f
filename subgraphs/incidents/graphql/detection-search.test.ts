import type { Viewer } from "../../../platform/identity/viewer.js";
import { badSearches, foreignCursors } from "../../../platform/test-support/bad-searches.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import { ask } from "../test-support/ask.js";
import { incidentAt, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people, services } from "../test-support/organization.js";

let room: IncidentsRoom;
const { sora, ivan } = people;

/** One for each marking, in a service that few of those who look are of. */
const handlings = ["RED", "AMBER_STRICT", "AMBER", "GREEN", "CLEAR"];
const key = (table: number, place = "place") =>
  `('01900000-0000-7000-8000-' || lpad('${table}' || ${place}, 12, '0'))::uuid`;
const marking = `(ARRAY['${handlings.join("','")}'])[place]`;
const all = `FROM generate_series(1, ${handlings.length}) AS place`;
const by = `'${people.sena.personId}', 'Sena', now()`;
const service = `ARRAY['${services.teams}'::uuid]`;

/** A record of each kind for each marking, and twice as many where there is none: of a service, or of an incident. */
async function keepAll(): Promise<void> {
  const written = [
    `INSERT INTO indicator (id, version, state, type, value, value_hash, kept_for, handling, source, confidence, valid_from, service_ids,
                            recorded_by_id, recorded_by_name, recorded_at, marked_by_id)
     SELECT ${key(1)}, 1, 'ACTIVE', 'URL', 'https://quokka' || place || '.example/a', encode(sha256(convert_to('q' || place, 'UTF8')), 'hex'),
            'RESPONDERS', ${marking}, 'A feed', 50, now(), ${service}, ${by}, '${people.sena.personId}' ${all}`,
    `INSERT INTO vulnerability (id, number, version, state, cve_id, title, description, severity, severity_rank, handling, service_ids,
                                incident_ids, finder, reported_by_id, reported_by_name, reported_at, disclosed_at)
     SELECT ${key(2)}, 'VUL-2025-0000' || place, 1, CASE WHEN place > 3 THEN 'DISCLOSED' ELSE 'REPORTED' END, 'CVE-2025-0077' || place, 'A quokka library', 'It reads too far.', 'HIGH', 1,
            ${marking}, ${service}, '{}', 'A researcher', ${by}, now() ${all}`,
    `INSERT INTO threat_actor_profile (id, version, handling, name, aliases, description, technique_ids, confidence, indicator_ids,
                                       briefing_ids, writings, recorded_by_id, recorded_by_name, recorded_at)
     SELECT ${key(3)}, 1, ${marking}, 'Storm-' || place, ARRAY['Dark Quokka', 'Pale Numbat'], 'They replay.', '{}', 'LOW', '{}', '{}', 1, ${by} ${all}`,
    `INSERT INTO threat_briefing (id, version, state, edition, handling, priority, title, what_is_known, recommendation, technique_ids,
                                  indicator_ids, service_ids, due_at, valid_until, pending_count, acknowledged_count, not_relevant_count,
                                  overdue_count, drafted_by_id, drafted_by_name, drafted_at, published_at)
     SELECT ${key(4)}, 1, CASE WHEN place = 4 THEN 'DRAFT' ELSE 'PUBLISHED' END, CASE WHEN place = 4 THEN 0 ELSE 1 END, ${marking}, 1, 'Quokka tokens', 'They are.', 'Do not.', '{}', '{}', ${service}, now(), now(), 0, 0,
            0, 0, ${by}, CASE WHEN place <> 4 THEN now() END ${all}`,
    `INSERT INTO detection_requirement (id, version, state, service_id, title, description, proposed_by_id, proposed_at)
     SELECT ${key(5)}, 1, 'PROPOSED', '${services.teams}', 'Replayed tokens', 'Of a quokka.', '${sora.personId}', now() ${all}`,
    `INSERT INTO precursor (id, version, state, kind, description, seen_at, source, service_ids, handling, review_due_at, recorded_by_id,
                            recorded_by_name, recorded_at)
     SELECT ${key(6)}, 1, 'OPEN', 'OTHER', 'A scan.', now(), 'The quokka mailing list', ${service}, CASE WHEN place = 1 THEN 'AMBER_STRICT' ELSE ${marking} END, now(), ${by} ${all}`,
    `INSERT INTO alert_suppression (id, version, state, service_id, alert_source_ids, title_contains, fingerprints, techniques,
                                    severity_at_most, includes_unrated, reason, created_by_id, created_at, in_force_from, ends_at)
     SELECT ${key(7)}, 1, 'IN_FORCE', (ARRAY['${services.teams}', '${services.exchange}'])[1 + place % 2]::uuid, '{}', 'quokka disk', '{}', '{}',
            'LOW', false, 'Noise', '${people.erin.personId}', now(), now(), now() ${all}`,
  ];
  for (const statement of written) await room.database.query(statement);
  for (const [place, handling] of handlings.entries()) {
    const incidentId = place === 0 ? await incidentAt(room, "TEAM_FORMED") : null;
    if (incidentId) await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
    const hunt = [
      key(8, String(place + 1)),
      incidentId && `'${incidentId}'`,
      `'${handling === "RED" ? "AMBER" : handling}'`,
    ];
    await room.database.query(
      `INSERT INTO breach_hunt (id, incident_id, handling, version, state, hypothesis, service_ids, data_sources, technique_ids, query_count,
                                finding_count, opened_by_id, opened_by_name, opened_at)
       VALUES (${hunt.map((value) => value ?? "NULL").join(", ")}, 1, 'OPEN', 'A quokka took tokens.', ${service}, '{}', '{}', 0, 1, ${by})`,
    );
    await room.database.query(
      `INSERT INTO hunt_finding (breach_hunt_id, id, sequence, text, service_id, severity, recorded_by_id, recorded_by_name, recorded_at)
       VALUES (${key(8, String(place + 1))}, ${key(9, String(place + 1))}, 1, 'Tokens of a quokka.', '${services.teams}', 'LOW', ${by})`,
    );
  }
}

beforeAll(async () => {
  room = await openIncidentsRoom("detection search");
  await keepAll();
});
afterAll(() => room.close());

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly kind: string;
    readonly subjectId: string;
    readonly excerpt: readonly { readonly text: string; readonly isMatch: boolean }[];
    readonly subject: { readonly __typename: string };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const query = `query ($text: String!, $kinds: [DetectionSearchKind!], $first: Int, $after: String, $last: Int, $before: String) {
  search(text: $text) { inDetection(kinds: $kinds, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage endCursor } nodes { kind subjectId excerpt { text isMatch } subject { __typename } } } } }`;

async function find(text: string, more: object = {}, viewer: Viewer = sora): Promise<Page> {
  const { data, errors } = await ask<{ search: { inDetection: Page } }>(room, viewer, query, { text, ...more });
  expect(errors).toBeUndefined();
  if (!data) throw new Error("Nothing was answered.");
  return data.search.inDetection;
}

/** Each kind with its type, and the list of those that the viewer may read which have a text in them. */
const kinds: Readonly<Record<string, readonly [type: string, list: string]>> = {
  INDICATOR: ["Indicator", "indicators"],
  VULNERABILITY: ["Vulnerability", "vulnerabilities"],
  BREACH_HUNT: ["BreachHunt", "breachHunts"],
  THREAT_ACTOR_PROFILE: ["ThreatActorProfile", "threatActorProfiles"],
  THREAT_BRIEFING: ["ThreatBriefing", "threatBriefings"],
  DETECTION_REQUIREMENT: ["DetectionRequirement", "detectionRequirements"],
  PRECURSOR: ["Precursor", "precursors"],
  ALERT_SUPPRESSION: ["AlertSuppression", "alertSuppressions"],
};

interface Listed {
  readonly list: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
}
async function listed(list: string, viewer: Viewer): Promise<readonly string[]> {
  const asked = `{ list: ${list}(first: 50, filter: { text: "quokka" }) { totalCount nodes { id } } }`;
  const { data } = await ask<Listed>(room, viewer, asked);
  return (data?.list.nodes ?? []).map(({ id }) => id).sort();
}

/** A colleague of the one service, who has recorded nothing. */
const viewers = Object.entries(people).filter(([name]) =>
  ["sora", "ivan", "mara", "erin", "tomo", "lena", "nobody"].includes(name),
);
const cases = viewers.flatMap(([name, viewer]) =>
  Object.entries(kinds).map(([kind, of]) => ({ name, viewer, kind, of })),
);

test.each(cases)("For $name, of $kind are found and counted those that they may read", async ({ viewer, kind, of }) => {
  const [type, list] = of;
  const readable = await listed(list, viewer);
  const { nodes, totalCount } = await find("quokka", { kinds: [kind], first: 50 }, viewer);
  expect(nodes.map(({ subjectId }) => subjectId).sort()).toEqual(readable);
  expect(totalCount).toBe(readable.length);
  for (const { subject } of nodes) expect(subject).toEqual({ __typename: type });
});

test.each(
  Object.values(kinds)
    .map(([, list]) => list)
    .filter((list) => list !== "detectionRequirements"),
)("Not everybody reads the same of %s", async (list) => {
  const counts = await Promise.all(viewers.map(async ([, viewer]) => (await listed(list, viewer)).length));
  expect(Math.max(...counts)).toBeGreaterThan(Math.min(...counts));
  expect(Math.max(...counts)).toBeGreaterThan(1);
});

test.each(viewers)("What a hunt found is found by whoever reads the hunt: %s", async (_name, viewer) => {
  const hunts = (await listed("breachHunts", viewer)).map((id) => id.replace(/8(.)$/, "9$1"));
  const { nodes, totalCount } = await find("quokka", { kinds: ["HUNT_FINDING"] }, viewer);
  expect([nodes.map(({ subjectId }) => subjectId).sort(), totalCount]).toEqual([hunts, hunts.length]);
});

test("Over all kinds, too, what somebody may not read is neither found nor counted", async () => {
  const whole = await find("quokka", { first: 100 }, ivan);
  const few = await find("quokka", { first: 100 }, people.nobody);
  const known = new Set(whole.nodes.map(({ subjectId }) => subjectId));
  expect(few.totalCount).toBe(few.nodes.length);
  expect(few.totalCount).toBeLessThan(whole.totalCount);
  expect(few.nodes.filter(({ subjectId }) => !known.has(subjectId))).toEqual([]);
  const rows = few.nodes.map(({ subjectId }) => subjectId.at(-1));
  // RED, AMBER_STRICT and AMBER: not one of them.
  expect(rows.filter((place) => Number(place) < 4)).toEqual([]);
});

test.each([
  ["a whole value", "https://quokka4.example/a"],
  ["a value that nobody can follow", "hxxps://quokka4[.]example/a"],
  ["a part of a value", "kka4.exam"],
  ["a part that nobody can follow", "quokka4[.]example"],
  ["a part in capitals", "QUOKKA4(dot)EXAMPLE"],
])("By %s, an indicator is found and marked as a whole", async (_by, text) => {
  const { nodes } = await find(text);
  expect(nodes.map(({ kind, subjectId }) => [kind, subjectId.at(-1)])).toEqual([["INDICATOR", "4"]]);
  const matched = nodes[0]?.excerpt.filter(({ isMatch }) => isMatch).map((piece) => piece.text);
  expect(matched).toHaveLength(1);
  expect("https://quokka4.example/a").toContain(matched?.[0]);
});

test("An address is found as a whole, as a part, and however it is written", async () => {
  const [first] = await room.database.query<{ id: string }[]>("SELECT id FROM indicator WHERE handling = 'GREEN'");
  await room.database.query("UPDATE indicator SET type = 'IP_ADDRESS', value = '203.0.113.7' WHERE id = $1", [
    first?.id,
  ]);
  for (const text of ["203.0.113.7", "203[.]0[.]113[.]7", "203(dot)0(dot)113(dot)7", "0.113.7", "203.0"]) {
    const { nodes } = await find(text, { kinds: ["INDICATOR"] }, people.nobody);
    expect([text, nodes.map(({ subjectId }) => subjectId)]).toEqual([text, [first?.id]]);
  }
  expect((await find("203.0.113.77")).totalCount).toBe(0);
});

test.each([
  ["a CVE id", "CVE-2025-00774", "VULNERABILITY"],
  ["a number", "VUL-2025-00004", "VULNERABILITY"],
  ["an alias", "pale numbat", "THREAT_ACTOR_PROFILE"],
  ["a name", "Storm-4", "THREAT_ACTOR_PROFILE"],
])("By %s, a record is found", async (_by, text, kind) => {
  const { nodes } = await find(text);
  expect(nodes[0]?.kind).toBe(kind);
});

test("Pages follow each other without a gap or a repetition, over all kinds", async () => {
  const whole = (await find("quokka", { first: 100 })).nodes.map(({ subjectId }) => subjectId);
  const read: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page = await find("quokka", { first: 7, after });
    read.push(...page.nodes.map(({ subjectId }) => subjectId));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(read).toEqual(whole);
});

test("A search is one statement, whatever it looks through, and the records that it leads to one for each kind", async () => {
  const plain = '{ search(text: "quokka") { inDetection { totalCount nodes { kind rank excerpt { text } } } } }';
  expect(await statementsOf(room.database, () => ask(room, sora, plain))).toHaveLength(1);
  const statements = await statementsOf(room.database, () =>
    find("quokka", { kinds: ["INDICATOR", "PRECURSOR"], first: 50 }),
  );
  expect(statements).toHaveLength(3);
});

test.each(badSearches)("A search by %s is refused in words", async (_by, variables, words) => {
  const { data, errors } = await ask<{ search: { inDetection: Page } | null }>(room, sora, query, variables);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining(words),
    extensions: { code: "BAD_USER_INPUT" },
  });
  expect(data?.search?.inDetection ?? null).toBeNull();
});

const named = { kinds: ["PRECURSOR", "THREAT_BRIEFING"] };

test.each(foreignCursors("quokka", named.kinds))("The cursor of %s is refused", async (_of, other) => {
  const { pageInfo } = await find("quokka", { ...other, first: 1 });
  for (const argument of ["after", "before"]) {
    const { errors } = await ask(room, sora, query, { text: "quokka", ...named, [argument]: pageInfo.endCursor });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(`The cursor in \`${argument}\` is not one of this list`),
      extensions: { code: "BAD_USER_INPUT" },
    });
  }
});

test("A kind that is named more than once is looked through once", async () => {
  const once = await find("quokka", { kinds: ["PRECURSOR"] });
  expect(once.totalCount).toBeGreaterThan(0);
  expect(await find("quokka", { kinds: Array(100).fill("PRECURSOR") })).toEqual(once);
});
