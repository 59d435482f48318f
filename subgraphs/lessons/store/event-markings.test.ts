import { type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { reviewWithFollowUp } from "../test-support/story.js";

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
  await room.hear("dev.cordon.incident.changed", { ...incident, version: 99, handling: "RED" });
  expect(await markings()).toEqual(types.map((type) => ({ type, marking: "AMBER", now: "RED" })));
});
