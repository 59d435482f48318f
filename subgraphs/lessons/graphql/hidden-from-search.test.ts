import type { Viewer } from "../../../platform/identity/viewer.js";
import { newIdentifier } from "../../../platform/runtime/identifier.js";
import { type Handling, handlings } from "../../response-model/evidence/handlings.js";
import { type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { people, services } from "../test-support/organization.js";
import { reviewWithFollowUp } from "../test-support/review-scenario.js";

/* What somebody may not read is as if it were not there: to each of them, a search answers the same before and after it was written. */

let room: LessonsRoom;
const made = new Map<Handling, Awaited<ReturnType<typeof reviewWithFollowUp>>>();
const all = Object.keys(handlings) as Handling[];
const viewers: readonly (readonly [string, Viewer])[] = Object.entries(people);
const { sora, erin } = people;

beforeAll(async () => {
  room = await openLessonsRoom("hidden from lessons");
  for (const handling of all) {
    const of = await reviewWithFollowUp(room);
    await room.receive("dev.cordon.incident.changed", { ...of.incident, handling, entry: 21 });
    made.set(handling, of);
  }
  // Something that everybody finds, and more than a page of it.
  for (const _ of [1, 2, 3]) await write("lesson", "CLEAR");
});
afterAll(() => room.close());

const texts = { lesson: { what_happened: "A quokka took it." }, follow_up: { title: "Fence in the quokka" } } as const;

/** A lesson or a follow-up of a review with a marking, as the first one of it, but for its text. */
async function write(table: keyof typeof texts, handling: Handling): Promise<void> {
  const of = made.get(handling);
  await room.database.query(
    `INSERT INTO ${table} SELECT copy.* FROM ${table} AS original, LATERAL jsonb_populate_record(original, $2) AS copy
     WHERE original.id = $1`,
    [table === "lesson" ? of?.lessonId : of?.followUpId, { id: newIdentifier(), ...texts[table] }],
  );
}

const isResponder = ({ memberships }: Viewer) => memberships.length > 0;
const isOfService = ({ memberships }: Viewer) =>
  memberships.some(({ serviceIds }) => [services.exchange, services.sharepoint].some((id) => serviceIds.includes(id)));

/** Who reads what belongs to a review: the virtual team is Sora and Erin, and Exchange and SharePoint are affected. */
const reads: Readonly<Record<Handling, (viewer: Viewer) => boolean>> = {
  RED: ({ personId }) => [sora.personId, erin.personId].includes(personId),
  AMBER_STRICT: (viewer) =>
    reads.RED(viewer) ||
    isOfService(viewer) ||
    viewer.memberships.some(({ teamId }) => teamId === sora.memberships[0]?.teamId),
  AMBER: isResponder,
  GREEN: () => true,
  CLEAR: () => true,
};

const searching = `query ($after: String) { search(text: "quokka") { inLessons(first: 2, after: $after) {
  totalCount totalCountIsExact hasWithheld pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor node { subjectId kind rank excerpt { text isMatch } subject { __typename } } } } } }`;

const answersOf = (after: readonly (string | undefined)[] = []): Promise<readonly string[]> =>
  Promise.all(
    viewers.map(async ([, viewer], place) =>
      JSON.stringify(await room.ask(viewer, searching, { after: after[place] })),
    ),
  );

const found = (text = "") => JSON.parse(text).data.search.inLessons;

const cases = all.flatMap((handling) => (["lesson", "follow_up"] as const).map((table) => [handling, table] as const));

test.each(cases)(
  "Marked %s, a %s that is hidden makes no difference to a search, and one that is not is counted",
  async (handling, table) => {
    const before = await answersOf();
    const cursors = before.map((text) => found(text).pageInfo.endCursor as string);
    const behind = await answersOf(cursors);
    await write(table, handling);
    const after = await answersOf();
    const stillBehind = await answersOf(cursors);
    for (const [place, [who, viewer]] of viewers.entries())
      if (reads[handling](viewer))
        expect([who, found(after[place]).totalCount]).toEqual([who, found(before[place]).totalCount + 1]);
      else expect([who, after[place], stillBehind[place]]).toEqual([who, before[place], behind[place]]);
  },
);

test("Somebody is kept out by each marking that is not for everybody", () => {
  const counts = all.map((handling) => viewers.filter(([, viewer]) => reads[handling](viewer)).length);
  expect(counts).toEqual([...counts].sort((one, other) => one - other));
  expect(new Set(counts).size).toBe(4);
});
