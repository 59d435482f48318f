import { holdLease, type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { reviewWithFollowUp } from "../test-support/review-scenario.js";

let room: LessonsRoom;
beforeAll(async () => {
  room = await openLessonsRoom("lessons markings");
});
afterAll(() => room.close());

const markings = () =>
  room.database.query<{ type: string; marking: string; now: string }[]>(
    "SELECT DISTINCT type, marking, marking_of_event(type, subject) AS now FROM outbox_event ORDER BY type",
  );

test("a review, its lessons and its follow-ups fall under the marking of the incident, then and now", async () => {
  const { incident } = await reviewWithFollowUp(room);
  const types = ["dev.cordon.follow-up.changed", "dev.cordon.lesson.changed", "dev.cordon.review.changed"];
  expect(await markings()).toEqual(types.map((type) => ({ type, marking: "AMBER", now: "AMBER" })));
  await room.receive("dev.cordon.incident.changed", { ...incident, entry: 99, handling: "RED" });
  expect(await markings()).toEqual(types.map((type) => ({ type, marking: "AMBER", now: "RED" })));
});

test("the marking is confirmed while incidents grants a lease and nothing narrower of the incident is on its way", async () => {
  const { incident } = await reviewWithFollowUp(room);
  const confirmed = () =>
    room.database.query<{ of: string; confirmed: boolean }[]>(
      `SELECT CASE incident_id WHEN $1 THEN 'this' ELSE 'other' END AS of, marking_is_confirmed(type, subject) AS confirmed
       FROM outbox_event LEFT JOIN review ON review.id = review_of_event(type, subject) GROUP BY 1, 2 ORDER BY 1`,
      [incident.id],
    );
  const state = async (of: "this" | "other") => (await confirmed()).filter((row) => row.of === of);
  expect(await state("this")).toEqual([{ of: "this", confirmed: true }]);
  expect(await state("other")).toEqual([{ of: "other", confirmed: true }]);
  await holdLease(room, "infinity", incident.id);
  expect(await state("this")).toEqual([{ of: "this", confirmed: false }]);
  expect(await state("other")).toEqual([{ of: "other", confirmed: true }]);
  await holdLease(room, "-infinity");
  expect(await state("this")).toEqual([{ of: "this", confirmed: false }]);
  expect(await state("other")).toEqual([{ of: "other", confirmed: false }]);
  await holdLease(room, "infinity");
  expect(await state("this")).toEqual([{ of: "this", confirmed: true }]);
});
