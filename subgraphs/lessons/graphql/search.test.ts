import { badSearches, foreignCursors } from "../../../platform/test-support/bad-searches.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import { type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { people } from "../test-support/organization.js";
import { reviewWithFollowUp } from "../test-support/review-scenario.js";

let room: LessonsRoom;
let made: Awaited<ReturnType<typeof reviewWithFollowUp>>;
beforeAll(async () => {
  room = await openLessonsRoom("search lessons");
  made = await reviewWithFollowUp(room);
  await room.database.query("UPDATE lesson SET what_happened = 'The runbook was out of date' WHERE id = $1", [
    made.lessonId,
  ]);
  await room.database.query(
    "UPDATE follow_up SET title = '인증서 교체 자동화', description = 'Rotate by the runbook.' WHERE id = $1",
    [made.followUpId],
  );
});
afterAll(() => room.close());

interface Found {
  readonly search: {
    readonly id: string;
    readonly inLessons: {
      readonly totalCount: number;
      readonly hasWithheld: boolean;
      readonly nodes: readonly { readonly kind: string; readonly subject: { readonly id: string } }[];
    };
  };
}

const find = (text: string, viewer = people.sora) =>
  room.read<Found>(
    viewer,
    `query ($text: String!) { search(text: $text) { id inLessons { totalCount hasWithheld
      nodes { kind subject { ... on Lesson { id } ... on FollowUp { id } } } } } }`,
    { text },
  );

test("Lessons and follow-ups are found by their words, the best first", async () => {
  const { search } = await find("runbook");
  expect(search.id).toBe("runbook");
  expect(search.inLessons).toEqual({
    totalCount: 2,
    hasWithheld: false,
    nodes: [
      { kind: "LESSON", subject: { id: made.lessonId } },
      { kind: "FOLLOW_UP", subject: { id: made.followUpId } },
    ],
  });
  expect((await find("교체")).search.inLessons.nodes).toEqual([
    { kind: "FOLLOW_UP", subject: { id: made.followUpId } },
  ]);
});

test("Who may not read a review finds nothing of it", async () => {
  expect((await find("runbook", people.nobody)).search.inLessons).toMatchObject({ totalCount: 0, nodes: [] });
});

const query = `query ($text: String!, $kinds: [LessonSearchKind!], $first: Int, $after: String, $last: Int, $before: String) {
  search(text: $text) { inLessons(kinds: $kinds, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { endCursor } nodes { kind } } } }`;
interface Page {
  readonly search: {
    readonly inLessons: { readonly totalCount: number; readonly pageInfo: { readonly endCursor: string } };
  } | null;
}

test.each(badSearches)("A search by %s is refused in words", async (_by, variables, words) => {
  const { data, errors } = await room.ask<Page>(people.sora, query, variables);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining(words),
    extensions: { code: "BAD_USER_INPUT" },
  });
  expect(data?.search?.inLessons ?? null).toBeNull();
});

test.each(foreignCursors("runbook", ["LESSON", "FOLLOW_UP"]).slice(0, 3))(
  "The cursor of %s is refused",
  async (_of, other) => {
    const found = await room.read<Page>(people.sora, query, { ...other, first: 1 });
    for (const argument of ["after", "before"]) {
      const asked = {
        text: "runbook",
        kinds: ["LESSON", "FOLLOW_UP"],
        [argument]: found.search?.inLessons.pageInfo.endCursor,
      };
      const { errors } = await room.ask(people.sora, query, asked);
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining(`The cursor in \`${argument}\` is not one of this list`),
        extensions: { code: "BAD_USER_INPUT" },
      });
    }
  },
);

test("A kind that is named more than once is looked through once", async () => {
  const once = await room.read<Page>(people.sora, query, { text: "runbook", kinds: ["LESSON"] });
  expect(once.search?.inLessons.totalCount).toBe(1);
  expect(await room.read(people.sora, query, { text: "runbook", kinds: Array(100).fill("LESSON") })).toEqual(once);
});

test("What a search looks through is one statement, beside what tells whether anything is withheld", async () => {
  const plain =
    '{ search(text: "runbook") { inLessons { totalCount totalCountIsExact nodes { kind rank excerpt { text } } } } }';
  const statements = await statementsOf(room.database, () => room.read(people.sora, plain));
  const [searching, ...more] = statements.filter(({ sql }) => !sql.includes("known_withheld_subjects"));
  expect(searching?.sql).toContain("searched_lesson");
  expect(more).toEqual([]);
});
