import { liveStreams } from "../../../platform/test-support/live-streams.js";
import { holdLease, type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { people } from "../test-support/organization.js";
import { openReview, perform } from "../test-support/review-scenario.js";
import { schema as definition } from "./schema.js";

const { started, subscribe } = liveStreams({
  name: "lessons",
  definition,
  open: () => openLessonsRoom("lessons record subscriptions"),
});
let room: LessonsRoom;
beforeAll(() => {
  ({ room } = started());
});
afterEach(() => holdLease(room, "infinity"));

const { sora, erin, nobody } = people;

type Stream = Awaited<ReturnType<typeof subscribe>>;

/** The next update of a subscription, of which nothing may go wrong. */
async function next(stream: Stream, field: string): Promise<Record<string, unknown>> {
  const { data, errors } = await stream.next();
  expect(errors).toBeUndefined();
  return data?.[field] ?? {};
}

const reviews = `subscription ($filter: ReviewChangeFilter, $after: String) {
  reviewChanged(filter: $filter, after: $after) { cursor operation review { id state lessons { nodes { whatHappened } } } }
}`;
const lessons = `subscription ($filter: LessonChangeFilter) {
  lessonChanged(filter: $filter) { operation lesson { id kind whatHappened review { id } } }
}`;

test("Changes of a review are delivered with the review, and each lesson on its own", async () => {
  const { reviewId, incident } = await openReview(room);
  const other = await openReview(room);
  const ofIncident = await subscribe(erin, reviews, { filter: { incidentIds: [incident.id.toUpperCase()] } });
  const begun = await subscribe(sora, reviews, { filter: { operations: ["BEGIN_REVIEW"] } });
  const ofReview = await subscribe(erin, lessons, { filter: { reviewIds: [reviewId] } });
  await perform(room, sora, "beginReview", { reviewId: other.reviewId });
  await perform(room, sora, "recordLesson", { reviewId: other.reviewId });
  await perform(room, sora, "beginReview", { reviewId });
  await perform(room, sora, "recordLesson", { reviewId, whatHappened: "Keys lived on." });
  await perform(room, sora, "recordSecurityAnalysis", { reviewId });
  const first = await next(ofIncident, "reviewChanged");
  expect(first).toMatchObject({ operation: "BEGIN_REVIEW", review: { id: reviewId, state: "IN_REVIEW" } });
  expect(await next(ofReview, "lessonChanged")).toEqual({
    operation: "RECORD_LESSON",
    lesson: { id: expect.any(String), kind: "PROCESS_FLAW", whatHappened: "Keys lived on.", review: { id: reviewId } },
  });
  const analysed = {
    operation: "RECORD_SECURITY_ANALYSIS",
    review: { id: reviewId, lessons: { nodes: [{ whatHappened: "Keys lived on." }] } },
  };
  expect(await next(ofIncident, "reviewChanged")).toMatchObject(analysed);
  expect([await next(begun, "reviewChanged"), await next(begun, "reviewChanged")]).toMatchObject([
    { review: { id: other.reviewId } },
    { review: { id: reviewId } },
  ]);
  for (const stream of [begun, ofReview, ofIncident]) await stream.end();
  const resumed = await subscribe(erin, reviews, { filter: { incidentIds: [incident.id] }, after: first.cursor });
  expect(await next(resumed, "reviewChanged")).toMatchObject(analysed);
  await resumed.end();
});

test("Changes of a RED review reach its virtual team alone, and none reach who reads no incidents", async () => {
  const red = await openReview(room, { handling: "RED", virtualTeamPersonIds: [sora.personId] });
  const clear = await openReview(room, { handling: "CLEAR" });
  const streams = {
    inside: [await subscribe(sora, reviews), await subscribe(sora, lessons)],
    outside: [await subscribe(erin, reviews), await subscribe(nobody, lessons)],
  } as const;
  for (const { reviewId } of [red, clear]) {
    await perform(room, sora, "beginReview", { reviewId });
    await perform(room, sora, "recordLesson", { reviewId });
  }
  for (const [place, field] of ["reviewChanged", "lessonChanged"].entries()) {
    const of = (reviewId: string) =>
      place === 0 ? { review: { id: reviewId } } : { lesson: { review: { id: reviewId } } };
    const inside = streams.inside[place] as Stream;
    expect([await next(inside, field), await next(inside, field)]).toMatchObject([
      of(red.reviewId),
      of(clear.reviewId),
    ]);
    expect(await next(streams.outside[place] as Stream, field)).toMatchObject(of(clear.reviewId));
  }
  for (const stream of [...streams.inside, ...streams.outside]) await stream.end();
});

test("What is not confirmed is withheld, and delivered as soon as it is", async () => {
  const one = await openReview(room);
  const other = await openReview(room);
  const stream = await subscribe(sora, reviews);
  await holdLease(room, "infinity", other.incident.id);
  const closed = { ...other.incident, version: 21, entry: 21, operation: "closeIncident", state: "CLOSED" };
  await room.receive("dev.cordon.incident.changed", closed);
  await perform(room, sora, "beginReview", { reviewId: one.reviewId });
  expect(await next(stream, "reviewChanged")).toMatchObject({ review: { id: one.reviewId } });
  await holdLease(room, "infinity");
  const withheld = await next(stream, "reviewChanged");
  expect(withheld).toMatchObject({ operation: "TRACK_INCIDENT", review: { id: other.reviewId } });
  await stream.end();
});
