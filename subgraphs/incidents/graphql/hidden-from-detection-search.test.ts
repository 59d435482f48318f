import type { Viewer } from "../../../platform/identity/viewer.js";
import { newIdentifier } from "../../../platform/runtime/identifier.js";
import { type Handling, handlings } from "../../response-model/evidence/handlings.js";
import type { DetectionSearchKind } from "../store/search/searched-columns.js";
import { ask } from "../test-support/ask.js";
import { incidentAt, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { everyone, people, services, system } from "../test-support/organization.js";

/* To whoever may not read a record of detection, a search answers the same before and after it was written. */

let room: IncidentsRoom;
let redIncident: string;
const viewers: readonly (readonly [string, Viewer])[] = Object.entries({ ...people, everyone, system });
const by = `'${people.sena.personId}', 'Sena', now()`;
const service = `ARRAY['${services.teams}'::uuid]`;

const isDisclosed = (handling: Handling) => handling === "GREEN" || handling === "CLEAR";

/** The field by which each kind is read by its id, and how one is written. What stands in no incident is never RED. */
const kinds: Readonly<
  Record<
    DetectionSearchKind,
    { readonly field: string; readonly write: (id: string, handling: Handling) => string | readonly string[] }
  >
> = {
  INDICATOR: {
    field: "indicator",
    write: (id, handling) =>
      `INSERT INTO indicator (id, version, state, type, value, value_hash, kept_for, handling, source, confidence, valid_from, service_ids,
                              recorded_by_id, recorded_by_name, recorded_at, marked_by_id)
       VALUES ('${id}', 1, 'ACTIVE', 'URL', 'https://quokka.example/${id}', encode(sha256(convert_to('${id}', 'UTF8')), 'hex'),
               'RESPONDERS', '${handling}', 'A feed', 50, now(), ${service}, ${by}, '${people.sena.personId}')`,
  },
  VULNERABILITY: {
    field: "vulnerability",
    write: (id, handling) =>
      `INSERT INTO vulnerability (id, number, version, state, title, description, severity, severity_rank, handling, service_ids,
                                  incident_ids, finder, reported_by_id, reported_by_name, reported_at, disclosed_at)
       VALUES ('${id}', 'VUL-${id.slice(-12)}', 1, '${isDisclosed(handling) ? "DISCLOSED" : "REPORTED"}', 'A quokka library', 'It reads too far.', 'HIGH', 1,
               '${handling}', ${service}, '{}', 'A researcher', ${by}, ${isDisclosed(handling) ? "now()" : "NULL"})`,
  },
  THREAT_ACTOR_PROFILE: {
    field: "threatActorProfile",
    write: (id, handling) =>
      `INSERT INTO threat_actor_profile (id, version, handling, name, aliases, description, technique_ids, confidence, indicator_ids,
                                         briefing_ids, writings, recorded_by_id, recorded_by_name, recorded_at)
       VALUES ('${id}', 1, '${handling}', 'Storm ${id}', ARRAY['Dark Quokka'], 'They replay.', '{}', 'LOW', '{}', '{}', 1, ${by})`,
  },
  THREAT_BRIEFING: {
    field: "threatBriefing",
    write: (id, handling) =>
      `INSERT INTO threat_briefing (id, version, state, edition, handling, priority, title, what_is_known, recommendation, technique_ids,
                                    indicator_ids, service_ids, due_at, valid_until, pending_count, acknowledged_count, not_relevant_count,
                                    overdue_count, drafted_by_id, drafted_by_name, drafted_at, published_at)
       VALUES ('${id}', 1, 'PUBLISHED', 1, '${handling}', 1, 'Quokka tokens', 'They are.', 'Do not.', '{}', '{}', ${service}, now(), now(),
               0, 0, 0, 0, ${by}, now())`,
  },
  DETECTION_REQUIREMENT: {
    field: "detectionRequirement",
    write: (id) =>
      `INSERT INTO detection_requirement (id, version, state, service_id, title, description, proposed_by_id, proposed_at)
       VALUES ('${id}', 1, 'PROPOSED', '${services.teams}', 'Replayed tokens', 'Of a quokka.', '${people.sora.personId}', now())`,
  },
  PRECURSOR: {
    field: "precursor",
    write: (id, handling) =>
      `INSERT INTO precursor (id, version, state, kind, description, seen_at, source, service_ids, handling, review_due_at, recorded_by_id,
                              recorded_by_name, recorded_at)
       VALUES ('${id}', 1, 'OPEN', 'OTHER', 'A scan.', now(), 'The quokka mailing list', ${service},
               '${handling === "RED" ? "AMBER_STRICT" : handling}', now(), ${by})`,
  },
  ALERT_SUPPRESSION: {
    field: "alertSuppression",
    write: (id) =>
      `INSERT INTO alert_suppression (id, version, state, service_id, alert_source_ids, title_contains, fingerprints, techniques,
                                      severity_at_most, includes_unrated, reason, created_by_id, created_at, in_force_from, ends_at)
       VALUES ('${id}', 1, 'IN_FORCE', '${services.teams}', '{}', 'quokka disk', '{}', '{}', 'LOW', false, 'Noise',
               '${people.erin.personId}', now(), now(), now())`,
  },
  BREACH_HUNT: { field: "breachHunt", write: (id, handling) => hunt(id, handling, "A quokka took tokens.") },
  HUNT_FINDING: {
    field: "breachHunt",
    write: (id, handling) => [
      hunt(id, handling, "Somebody took tokens."),
      `INSERT INTO hunt_finding (breach_hunt_id, id, sequence, text, service_id, severity, recorded_by_id, recorded_by_name, recorded_at)
       VALUES ('${id}', '${newIdentifier()}', 1, 'Tokens of a quokka.', '${services.teams}', 'LOW', ${by})`,
    ],
  },
};

/** A hunt of a RED incident, or one with a marking of its own. */
const hunt = (id: string, handling: Handling, hypothesis: string) =>
  `INSERT INTO breach_hunt (id, incident_id, handling, version, state, hypothesis, service_ids, data_sources, technique_ids, query_count,
                            finding_count, opened_by_id, opened_by_name, opened_at)
   VALUES ('${id}', ${handling === "RED" ? `'${redIncident}', 'AMBER'` : `NULL, '${handling}'`}, 1, 'OPEN', '${hypothesis}', ${service}, '{}',
           '{}', 0, 1, ${by})`;

beforeAll(async () => {
  room = await openIncidentsRoom("hidden from detection");
  redIncident = await incidentAt(room, "TEAM_FORMED");
  await perform(room, people.sora, "changeHandling", { incidentId: redIncident, handling: "RED" });
  // Something that everybody finds.
  for (const kind of ["INDICATOR", "VULNERABILITY"] as const) for (const _ of [1, 2]) await write(kind, "CLEAR");
});
afterAll(() => room.close());

async function write(kind: DetectionSearchKind, handling: Handling): Promise<string> {
  const id = newIdentifier();
  for (const statement of [kinds[kind].write(id, handling)].flat()) await room.database.query(statement);
  return id;
}

const searching = `query ($kinds: [DetectionSearchKind!]) { search(text: "quokka") { inDetection(first: 3, kinds: $kinds) {
  totalCount totalCountIsExact pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor node { subjectId kind rank excerpt { text isMatch } subject { __typename } } } } } }`;

const answersOf = (named: readonly DetectionSearchKind[] | null): Promise<readonly string[]> =>
  Promise.all(viewers.map(async ([, viewer]) => JSON.stringify(await ask(room, viewer, searching, { kinds: named }))));

const countOf = (text = ""): number => JSON.parse(text).data.search.inDetection.totalCount;

async function isReadBy(viewer: Viewer, field: string, id: string): Promise<boolean> {
  const { data, errors } = await ask<{ it: object | null }>(
    room,
    viewer,
    `query ($id: ID!) { it: ${field}(id: $id) { id } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data?.it !== null;
}

const cases = (Object.keys(kinds) as DetectionSearchKind[]).flatMap((kind) =>
  (Object.keys(handlings) as Handling[]).map((handling) => ({ kind, handling })),
);
const keptOut = new Map<string, number>();

test.each(cases)(
  "Of $kind marked $handling, nothing changes for whoever may not read it, and one more is counted for who may",
  async ({ kind, handling }) => {
    const named = [...new Set<DetectionSearchKind>([kind, "VULNERABILITY"])];
    const before = await answersOf(named);
    const id = await write(kind, handling);
    const after = await answersOf(named);
    let out = 0;
    for (const [place, [who, viewer]] of viewers.entries())
      if (await isReadBy(viewer, kinds[kind].field, id))
        expect([who, countOf(after[place])]).toEqual([who, countOf(before[place]) + 1]);
      else {
        expect([who, after[place]]).toEqual([who, before[place]]);
        out += 1;
      }
    keptOut.set(`${kind} ${handling}`, out);
  },
);

test("In all kinds at once, too, nothing changes for whoever may not read any", async () => {
  const before = await answersOf(null);
  await write("THREAT_ACTOR_PROFILE", "RED");
  const after = await answersOf(null);
  const changed = viewers.filter((_, place) => before[place] !== after[place]).length;
  expect(changed).toBeGreaterThan(0);
  expect(changed).toBeLessThan(viewers.length);
});

test("Somebody was kept out of each kind by each marking that is not for everybody", () => {
  const of = (handling: Handling) =>
    [...keptOut].filter(([name]) => name.endsWith(` ${handling}`)).map(([, out]) => out);
  for (const handling of ["RED", "AMBER_STRICT", "AMBER"] as const)
    expect(Math.min(...of(handling))).toBeGreaterThan(0);
  expect(keptOut.size).toBe(cases.length);
});
