import type { Viewer } from "../../../platform/identity/viewer.js";
import { newIdentifier } from "../../../platform/runtime/identifier.js";
import { isOnSecuritySide, isResponder } from "../../access/reading/visibility.js";
import { type Handling, handlings } from "../../response-model/evidence/handlings.js";
import { ask } from "../test-support/ask.js";
import { incidentAt, incidentOf, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { everyone, people, services, system } from "../test-support/organization.js";

/* What somebody may not read is as if it were not there: to each of them, an answer is the same before and after it was written. */

let room: IncidentsRoom;
let base: string;
let virtualTeam: readonly string[];
const ids = new Map<string, string>();
const marked = (handling: Handling): string => ids.get(handling) ?? "";
const all = Object.keys(handlings) as Handling[];

const viewers: readonly (readonly [string, Viewer])[] = Object.entries({ ...people, everyone, system });

/** Writes a row once more, with an id of its own and what differs. */
async function copy(table: string, from: string, changes: object): Promise<string> {
  const id = newIdentifier();
  await room.database.query(
    `INSERT INTO ${table} SELECT copy.* FROM ${table} AS original, LATERAL jsonb_populate_record(original, $2) AS copy
     WHERE original.id = $1`,
    [from, { id, ...changes }],
  );
  return id;
}

let numbered = 0;
const incident = (handling: Handling, title: string) => {
  numbered += 1;
  return copy("incident", base, { number: `HID-${numbered}`, handling, title, summary: "" });
};
const idIn = async (table: string) => {
  const [row] = await room.database.query<{ id: string }[]>(`SELECT id FROM ${table} WHERE incident_id = $1`, [base]);
  return row?.id ?? "";
};

beforeAll(async () => {
  room = await openIncidentsRoom("hidden from searches");
  base = await incidentAt(room, "ANALYSED");
  await perform(room, people.sora, "editCase", {
    incidentId: base,
    title: "Quokka cookies",
    summary: "",
    reason: "So.",
  });
  await perform(room, people.sora, "changeHandling", { incidentId: base, handling: "CLEAR" });
  await perform(room, people.sora, "recordObservedTechnique", { incidentId: base, tactic: "PERSISTENCE" });
  virtualTeam = (await incidentOf(room, base)).virtualTeamPersonIds;
  for (const handling of all) ids.set(handling, await incident(handling, "Nothing of the kind"));
});
afterAll(() => room.close());

const owns = (viewer: Viewer) => viewer.memberships.some(({ serviceIds }) => serviceIds.includes(services.exchange));

/** Who reads an incident by its marking, as the design says it. */
const reads: Readonly<Record<Handling, (viewer: Viewer) => boolean>> = {
  RED: ({ personId }) => virtualTeam.includes(personId),
  AMBER_STRICT: (viewer) => reads.RED(viewer) || isOnSecuritySide(viewer) || owns(viewer),
  AMBER: (viewer) => reads.AMBER_STRICT(viewer) || isResponder(viewer),
  GREEN: () => true,
  CLEAR: () => true,
};

/** Who reads an alert of no incident, which has no virtual team. */
const readsAlone: typeof reads = {
  ...reads,
  RED: (viewer) => isOnSecuritySide(viewer) || owns(viewer),
  AMBER_STRICT: (viewer) => readsAlone.RED(viewer),
};

/** What can be found, how it is written, and who reads it. */
const things: Readonly<
  Record<string, { readonly write: (handling: Handling) => Promise<unknown>; readonly readers: typeof reads }>
> = {
  "an incident": { write: (handling) => incident(handling, "Quokka cookies again"), readers: reads },
  "an alert of no incident": {
    write: async (handling) => copy("alert", await idIn("alert"), { incident_id: null, handling, title: "A quokka" }),
    readers: readsAlone,
  },
  "an alert of an incident": {
    write: async (handling) =>
      copy("alert", await idIn("alert"), {
        incident_id: marked(handling),
        handling: "CLEAR",
        title: "A quokka",
      }),
    readers: reads,
  },
  "an alert that is marked for fewer than its incident": {
    write: async (handling) => copy("alert", await idIn("alert"), { handling, title: "A quokka" }),
    // Only the two narrowest keep somebody out of it who reads the incident.
    readers: { ...reads, AMBER: () => true },
  },
  "an analysis": {
    write: async (handling) =>
      copy("analysis", await idIn("analysis"), { incident_id: marked(handling), findings: "A quokka took it." }),
    readers: reads,
  },
  "a line of a timeline": {
    write: async (handling) =>
      copy("timeline_entry", await idIn("timeline_entry"), {
        incident_id: marked(handling),
        sequence: 1_000,
        text: "Saw a quokka.",
      }),
    readers: reads,
  },
};

const searching = `query ($after: String) { search(text: "quokka") { inIncidents(first: 3, after: $after) {
  totalCount totalCountIsExact pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor node { subjectId kind rank excerpt { text isMatch } subject { __typename } incident { id number title } } } } } }`;

const comparing = `query ($id: ID!) { incident(id: $id) { similar(first: 50) { score sharedWords sharedServices { id }
  sharedIndicators { id value } sharedTechniques { id } incident { id } } } }`;

/** The whole answer, errors and all. */
const answer = async (viewer: Viewer, document: string, variables = {}) =>
  JSON.stringify(await ask(room, viewer, document, variables));

const answersOf = (document: string, variables = {}): Promise<readonly string[]> =>
  Promise.all(viewers.map(([, viewer]) => answer(viewer, document, variables)));

const countOf = (text: string): number => JSON.parse(text).data.search.inIncidents.totalCount;
const similarOf = (text: string): readonly { readonly incident: { readonly id: string } }[] =>
  JSON.parse(text).data.incident.similar;

describe.each(all)("Marked %s", (handling) => {
  test.each(Object.keys(things))(
    "%s that is hidden makes no difference to a search, and one that is not is counted",
    async (name) => {
      const { write, readers } = things[name] as (typeof things)[string];
      const before = await answersOf(searching);
      await write(handling);
      const after = await answersOf(searching);
      for (const [place, [who, viewer]] of viewers.entries()) {
        const [earlier = "", later = ""] = [before[place], after[place]];
        if (readers[handling](viewer)) expect([who, countOf(later)]).toEqual([who, countOf(earlier) + 1]);
        else expect([who, later]).toEqual([who, earlier]);
      }
    },
  );

  test("the next page and the cursors in it are the same, whatever is hidden before and behind them", async () => {
    const seen = await Promise.all(
      viewers.map(async ([, viewer]) => {
        const first = JSON.parse(await answer(viewer, searching)).data.search.inIncidents.pageInfo.endCursor;
        return [first, await answer(viewer, searching, { after: first })] as const;
      }),
    );
    await incident(handling, "Quokka quokka");
    for (const [place, [who, viewer]] of viewers.entries()) {
      const [after, page] = seen[place] as (typeof seen)[number];
      if (!reads[handling](viewer)) expect([who, await answer(viewer, searching, { after })]).toEqual([who, page]);
    }
  });

  test("an incident that is hidden is similar to nothing, and changes no score of what is", async () => {
    const before = await answersOf(comparing, { id: base });
    const hidden = await incident(handling, "Quokka cookies once more");
    const after = await answersOf(comparing, { id: base });
    for (const [place, [who, viewer]] of viewers.entries()) {
      const later = after[place] ?? "";
      if (reads[handling](viewer))
        expect([who, similarOf(later).some(({ incident: { id } }) => id === hidden)]).toEqual([who, true]);
      else expect([who, later]).toEqual([who, before[place]]);
    }
  });

  test("a technique that was seen in an incident that is hidden makes nothing similar", async () => {
    const before = await answersOf(comparing, { id: base });
    await copy("observed_technique", await idIn("observed_technique"), { incident_id: marked(handling) });
    const after = await answersOf(comparing, { id: base });
    for (const [place, [who, viewer]] of viewers.entries())
      expect([who, after[place] !== before[place]]).toEqual([who, reads[handling](viewer)]);
  });

  test("an indicator that is hidden makes nothing similar", async () => {
    const value = `${handling.toLowerCase().replace("_", "-")}.example`;
    const indicators = [{ type: "DOMAIN_NAME", value }];
    const other = await incident("CLEAR", "Wholly different");
    const before = await answersOf(comparing, { id: base });
    for (const incidentId of [base, other])
      await perform(room, people.sora, "recordIndicators", { incidentId, handling, indicators });
    const after = await answersOf(comparing, { id: base });
    const changed = viewers.filter((_, place) => before[place] !== after[place]).map(([who]) => who);
    const { data } = await ask<{ indicators: { nodes: { id: string }[] } }>(
      room,
      people.sora,
      `{ indicators(filter: { text: "${value}" }) { nodes { id } } }`,
    );
    const id = data?.indicators.nodes[0]?.id;
    const readers = await Promise.all(
      viewers.map(async ([who, viewer]) => {
        const read = await ask<{ indicator: object | null }>(
          room,
          viewer,
          "query ($id: ID!) { indicator(id: $id) { id } }",
          { id },
        );
        return read.data?.indicator ? [who] : [];
      }),
    );
    expect(changed).toEqual(readers.flat());
  });
});

test("Somebody is kept out by each marking that is not for everybody", () => {
  const counts = all.map((handling) => viewers.filter(([, viewer]) => reads[handling](viewer)).length);
  expect(counts).toEqual([...counts].sort((one, other) => one - other));
  expect(new Set(counts).size).toBe(4);
});
