import type { PolicyWatch } from "../../../platform/test-support/policies/watch-policies.js";
import { type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { people, services } from "../test-support/organization.js";
import { openReview, perform, reviewWithFollowUp } from "../test-support/review-scenario.js";
import { watchLessons } from "../test-support/watch-lessons.js";

const { sora, sena, erin, shai } = people;

let room: LessonsRoom;
let watch: PolicyWatch;
beforeAll(async () => {
  room = await openLessonsRoom("lessons policies");
  watch = watchLessons(room);
});
afterAll(() => room.close());
afterAll(() => watch.stop());

const receive = (incident: object) =>
  watch.during(new Date(), () => room.receive("dev.cordon.incident.changed", incident));

/** Work on the security team's own list, that a lesson asks for. */
const own = async (lessonId: string) =>
  (await perform(room, sora, "requestFollowUp", { lessonId, kind: "TRAINING", serviceId: null })).id;

test("A review with work in a service and on security's own list does what the policies say, and nothing else", async () => {
  const { reviewId, lessonId, followUpId } = await reviewWithFollowUp(room);
  await perform(room, erin, "prioritizeFollowUp", { followUpId });
  const onList = await own(lessonId);
  await perform(room, sora, "prioritizeSecurityFollowUp", { followUpId: onList });
  await perform(room, sora, "completeReview", { reviewId });
  await perform(room, sora, "publishIncidentReport", { reviewId });
  for (const [id, viewer, start, prioritize, submit] of [
    [followUpId, erin, "startFollowUp", "prioritizeFollowUp", "submitFollowUpForVerification"],
    [onList, sora, "startSecurityFollowUp", "prioritizeSecurityFollowUp", "submitSecurityFollowUpForVerification"],
  ] as const) {
    await perform(room, viewer, start, { followUpId: id });
    await perform(room, viewer, prioritize, { followUpId: id });
    await perform(room, viewer, submit, { followUpId: id });
    await perform(room, sena, "returnFollowUp", { followUpId: id });
    await perform(room, viewer, submit, { followUpId: id });
    await perform(room, sena, "verifyFollowUp", { followUpId: id });
  }
});

test("Work that is declined, and an analysis that is recorded again, do what the policies say", async () => {
  const { reviewId, lessonId, followUpId } = await reviewWithFollowUp(room);
  await perform(room, erin, "declineFollowUp", { followUpId });
  await perform(room, sora, "declineSecurityFollowUp", { followUpId: await own(lessonId) });
  await perform(room, sora, "recordSecurityAnalysis", { reviewId, sequenceOfEvents: null });
  await perform(room, sora, "recordSecurityAnalysis", { reviewId });
});

test("A review that becomes a full post-mortem, before or after it is completed, does what the policies say", async () => {
  const harmless = { customerDataEffects: [] };
  const withoutSequence = { sequenceOfEvents: null };
  const { incident, reviewId } = await openReview(room, harmless);
  await receive(incident);
  await perform(room, sora, "beginReview", { reviewId });
  await perform(room, sora, "recordSecurityAnalysis", { reviewId, ...withoutSequence });
  await receive({ ...incident, entry: 21, customerDataEffects: ["LOSS"] });

  const later = await openReview(room, harmless);
  const of = { reviewId: later.reviewId };
  await perform(room, sora, "beginReview", of);
  await perform(room, sora, "recordSecurityAnalysis", { ...of, ...withoutSequence });
  await perform(room, erin, "contributeServiceSideAnalysis", of);
  await perform(room, shai, "contributeServiceSideAnalysis", { ...of, serviceId: services.sharepoint });
  await perform(room, sora, "completeReview", of);
  await receive({ ...later.incident, entry: 21, customerDataEffects: ["LOSS"] });
});

test("A review of an incident that is reopened waits and goes on, completed or not, as the policies say", async () => {
  const reopened = { state: "DECLARED", reopenings: 1, entry: 22 };
  const backAgain = { reopenings: 1, entry: 23 };
  const open = await openReview(room);
  const complete = await reviewWithFollowUp(room);
  await perform(room, erin, "declineFollowUp", { followUpId: complete.followUpId });
  await perform(room, sora, "completeReview", { reviewId: complete.reviewId });
  for (const change of [reopened, backAgain]) await receive({ ...open.incident, ...change });
  await receive({ ...complete.incident, ...backAgain });
});

test("A review that opens is one of the changes of a state that policies declare", async () => {
  await receive({ ...(await openReview(room)).incident, id: "00000000-0000-7000-8000-0000000009aa" });
});

test("All that the policies declare has been seen", () => {
  expect(watch.unseen()).toEqual([]);
});
