import type { Viewer } from "../../../platform/identity/viewer.js";
import type { LiveEvent } from "../../../platform/live/live-event.js";
import { handlings } from "../../response-model/evidence/handlings.js";
import { recordChanges } from "../store/live-records.js";
import { type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { people } from "../test-support/organization.js";
import { attempt, openReview, reviewWithFollowUp } from "../test-support/review-scenario.js";

type Handling = keyof typeof handlings;
type Made = Awaited<ReturnType<typeof reviewWithFollowUp>>;

const { sora, sena, erin, emil, robo, shai, tomo, lena, nobody } = people;

let room: LessonsRoom;
const made = new Map<Handling, Made>();

beforeAll(async () => {
  room = await openLessonsRoom("lessons visibility");
  for (const handling of Object.keys(handlings) as Handling[]) {
    const of = await reviewWithFollowUp(room, { handling: "AMBER" });
    await room.receive("dev.cordon.incident.changed", {
      ...of.incident,
      handling,
      entry: 21,
      askedPersonIds: [lena.personId],
    });
    made.set(handling, of);
  }
});
afterAll(() => room.close());

/**
 * The virtual team is Sora and Erin, and Lena of Legal Affairs is asked for an answer; Exchange and SharePoint are affected,
 * and Microsoft Teams is not.
 */
const readers: Readonly<Record<Handling, readonly Viewer[]>> = {
  RED: [sora, erin, lena],
  AMBER_STRICT: [sora, sena, erin, emil, robo, shai, lena],
  AMBER: [sora, sena, erin, emil, robo, shai, tomo, lena],
  GREEN: [sora, sena, erin, emil, robo, shai, tomo, lena, nobody],
  CLEAR: [sora, sena, erin, emil, robo, shai, tomo, lena, nobody],
};

const everybody = Object.values(people);

const of = (handling: Handling): Made => {
  const found = made.get(handling);
  if (!found) throw new Error(`Nothing was made for ${handling}.`);
  return found;
};

interface Seen {
  readonly review: object | null;
  readonly followUp: object | null;
  readonly _entities: readonly ({ readonly id: string; readonly review?: object | null } | null)[];
  readonly reviews: { readonly nodes: readonly { readonly id: string }[] };
  readonly lessons: { readonly nodes: readonly { readonly id: string }[] };
  readonly followUps: { readonly nodes: readonly { readonly id: string }[] };
}

const everything = `query ($reviewId: ID!, $followUpId: ID!, $references: [_Any!]!) {
  review(id: $reviewId) { id lessons { nodes { id } } }
  followUp(id: $followUpId) { id review { id } lesson { id } }
  reviews { nodes { id } } lessons { nodes { id } } followUps { nodes { id } }
  _entities(representations: $references) {
    ... on Review { id } ... on Lesson { id } ... on FollowUp { id } ... on Incident { id review { id } }
  }
}`;

function look(viewer: Viewer, handling: Handling): Promise<Seen> {
  const { incident, reviewId, lessonId, followUpId } = of(handling);
  const references = [
    { __typename: "Review", id: reviewId },
    { __typename: "Lesson", id: lessonId },
    { __typename: "FollowUp", id: followUpId },
    { __typename: "Incident", id: incident.id },
  ];
  return room.read<Seen>(viewer, everything, { reviewId, followUpId, references });
}

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

const cases = (Object.keys(handlings) as Handling[]).flatMap((handling) =>
  everybody.map((viewer) => ({ handling, viewer, name: viewer.name, sees: readers[handling].includes(viewer) })),
);

test.each(cases)(
  "$name and a review marked $handling: seen is $sees, in item, list and reference alike",
  async (row) => {
    const { handling, viewer, sees } = row;
    const { incident, reviewId, lessonId, followUpId } = of(handling);
    const seen = await look(viewer, handling);
    expect(seen.review !== null).toBe(sees);
    expect(seen.followUp !== null).toBe(sees);
    expect(ids(seen.reviews.nodes).includes(reviewId)).toBe(sees);
    expect(ids(seen.lessons.nodes).includes(lessonId)).toBe(sees);
    expect(ids(seen.followUps.nodes).includes(followUpId)).toBe(sees);
    expect(seen._entities).toEqual([
      sees ? { id: reviewId } : null,
      sees ? { id: lessonId } : null,
      sees ? { id: followUpId } : null,
      { id: incident.id, review: sees ? { id: reviewId } : null },
    ]);
  },
);

test("Who may not see a review is told that there is none, not that it is forbidden, also when they act on it", async () => {
  const { reviewId, lessonId, followUpId } = of("RED");
  const answers = await Promise.all([
    attempt(room, sena, "recordSecurityAnalysis", { reviewId }),
    attempt(room, sena, "recordLesson", { reviewId }),
    attempt(room, sena, "requestFollowUp", { lessonId }),
    attempt(room, sena, "verifyFollowUp", { followUpId }),
    attempt(room, shai, "prioritizeFollowUp", { followUpId }),
  ]);
  expect(answers.map(({ data }) => data?.answer.__typename)).toEqual(Array(5).fill("NotFound"));
});

test("A text that is no id names nothing, in item and reference", async () => {
  const seen = await room.read(
    sora,
    `query ($references: [_Any!]!) { review(id: "7") { id } followUp(id: "x'") { id }
      _entities(representations: $references) { ... on Review { id } ... on Incident { id review { id } } } }`,
    {
      references: [
        { __typename: "Review", id: "7" },
        { __typename: "Incident", id: "7" },
      ],
    },
  );
  expect(seen).toEqual({ review: null, followUp: null, _entities: [null, { id: "7", review: null }] });
});

test.each(Object.entries(readers))(
  "What happens to a follow-up of TLP %s is told live to the same people",
  async (handling, may) => {
    const { followUpId } = of(handling as Handling);
    const event: LiveEvent = { position: 1, type: "", subject: followUpId, time: new Date(), data: {} };
    const seen = (await recordChanges.FollowUp.load(room.database.manager, [event], everybody)).get(event);
    expect(seen?.thing.id).toBe(followUpId);
    expect(everybody.filter((_, place) => seen?.by.has(place))).toEqual(everybody.filter((one) => may.includes(one)));
  },
);

test("Whoever has answered no longer reads what is only for the virtual team", async () => {
  const { incident, reviewId } = await openReview(room, { handling: "RED", askedPersonIds: [lena.personId] });
  const read = () => room.read(lena, "query ($id: ID!) { review(id: $id) { id } }", { id: reviewId });
  expect(await read()).toEqual({ review: { id: reviewId } });
  await room.receive("dev.cordon.incident.changed", { ...incident, askedPersonIds: [], entry: 21 });
  expect(await read()).toEqual({ review: null });
});
