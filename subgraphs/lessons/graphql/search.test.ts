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
