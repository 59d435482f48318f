import { verifyChains } from "../../../platform/actions/audit/verify-chains.js";
import type { PolicyWatch } from "../../../platform/test-support/policies/watch-policies.js";
import { incidentStates } from "../../response-model/machines/case/incident-states.js";
import { type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { people, services, teams } from "../test-support/organization.js";
import { incidentData, openReview, perform, reviewWithFollowUp } from "../test-support/review-scenario.js";
import { watchLessons } from "../test-support/watch-lessons.js";

let room: LessonsRoom;
let watch: PolicyWatch;
beforeAll(async () => {
  room = await openLessonsRoom("lessons handlers");
  watch = watchLessons(room);
});
afterAll(() => room.close());
afterAll(() => watch.stop());

const receive = (incident: object) =>
  watch.during(new Date(), () => room.receive("dev.cordon.incident.changed", incident));
const reviewsOf = ({ id }: { readonly id: string }) =>
  room.database.query("SELECT * FROM review WHERE incident_id = $1", [id]);
const eventsOf = async ({ id }: { readonly id: string }) =>
  (await room.outboxEvents()).filter(
    ({ type, data }) => type === "dev.cordon.review.changed" && data.incidentId === id,
  );

/** What was recorded as done by SYSTEM to the review of an incident; the whole chain has to fit as well. */
async function recordedOf(incident: { readonly id: string }) {
  expect((await verifyChains(room.database)).kinds[0]?.firstBad).toBeUndefined();
  const [review] = await reviewsOf(incident);
  return room.database.query(
    "SELECT action, outcome, subject_type, version, summary, input FROM audit_entry WHERE actor = 'SYSTEM' AND subject_id = $1 ORDER BY sequence",
    [review?.id],
  );
}

const elsewhere = Object.keys(incidentStates).filter((state) => state !== "POST_INCIDENT_ACTIVITY");
test.each(elsewhere)("An incident in %s opens no review", async (state) => {
  const incident = incidentData({ state });
  await receive(incident);
  expect(await reviewsOf(incident)).toEqual([]);
  expect(await eventsOf(incident)).toEqual([]);
});

test("An incident in post-incident activity opens one review, however often it is told, and the opening is told once", async () => {
  const incident = incidentData();
  for (const entry of [20, 20, 21, 22]) await receive({ ...incident, entry });
  const reviews = await reviewsOf(incident);
  expect(reviews).toHaveLength(1);
  expect(reviews[0]).toMatchObject({ state: "DRAFT", kind: "FULL_POST_MORTEM", version: 1, incident_entry: 22 });
  const events = await eventsOf(incident);
  expect(events).toHaveLength(1);
  expect(events[0]?.subject).toBe(reviews[0].id);
  expect(events[0]?.data).toMatchObject({ id: reviews[0].id, incidentId: incident.id, state: "DRAFT" });
  expect(events[0]?.data).toMatchObject({ operation: "openReview", kind: "FULL_POST_MORTEM" });
  expect(await recordedOf(incident)).toEqual([
    {
      action: "openReview",
      outcome: "ACCEPTED",
      subject_type: "Review",
      version: 1,
      summary: expect.stringContaining(incident.title),
      input: { event: expect.objectContaining({ type: "dev.cordon.incident.changed" }) },
    },
  ]);
});

test("Events that are handled at once open one review between them", async () => {
  const incident = incidentData();
  const heard = await Promise.allSettled([20, 21, 22, 23].map((entry) => receive({ ...incident, entry })));
  expect(heard.some(({ status }) => status === "fulfilled")).toBe(true);
  // Who lost is delivered again.
  for (const entry of [20, 21, 22, 23]) await receive({ ...incident, entry });
  expect(await reviewsOf(incident)).toHaveLength(1);
  expect((await reviewsOf(incident))[0].incident_entry).toBe(23);
  expect(await eventsOf(incident)).toHaveLength(1);
});

test("A newer event brings the marking, services, people, title and severity up to date, also without a new version of either", async () => {
  const { incident, reviewId } = await openReview(room);
  const given = {
    title: "Stolen sessions",
    severity: "CRITICAL",
    handling: "RED",
    serviceIds: [services.exchange],
    virtualTeamPersonIds: [people.shai.personId],
    askedPersonIds: [people.lena.personId],
    askedTeamIds: [teams.legal.teamId],
  };
  await receive({ ...incident, ...given, entry: 21 });
  expect((await reviewsOf(incident))[0]).toMatchObject({
    id: reviewId,
    version: 1,
    incident_entry: 21,
    incident_title: "Stolen sessions",
    incident_severity: "CRITICAL",
    handling: "RED",
    service_ids: [services.exchange],
    virtual_team_person_ids: [people.shai.personId],
    asked_person_ids: [people.lena.personId],
    asked_team_ids: [teams.legal.teamId],
  });
});

test("An older event, and the same one again, change nothing", async () => {
  const { incident } = await openReview(room, { handling: "RED" });
  await receive({ ...incident, entry: 19, handling: "CLEAR", title: "Old" });
  await receive({ ...incident, entry: 20, handling: "CLEAR", title: "Old" });
  await receive({ ...incident, entry: 19, version: 99, handling: "CLEAR", title: "Old" });
  expect((await reviewsOf(incident))[0]).toMatchObject({ handling: "RED", incident_title: "Stolen session" });
});

test("The last word of an incidents that was put back holds, though its entry is an earlier one; and after it, entries count again", async () => {
  const { incident } = await openReview(room, { handling: "GREEN" });
  await room.receive("dev.cordon.incident.changed", { ...incident, entry: 18, handling: "RED" }, "latest");
  expect((await reviewsOf(incident))[0]).toMatchObject({ handling: "RED", incident_entry: 18 });
  await receive({ ...incident, entry: 18, handling: "GREEN" });
  expect((await reviewsOf(incident))[0]).toMatchObject({ handling: "RED" });
  await receive({ ...incident, entry: 19, handling: "AMBER" });
  expect((await reviewsOf(incident))[0]).toMatchObject({ handling: "AMBER", incident_entry: 19 });
});

test("A review becomes a full post-mortem when customer data turns out to be concerned, and that is told", async () => {
  const { incident } = await openReview(room, { customerDataEffects: [] });
  expect((await reviewsOf(incident))[0].kind).toBe("REVIEW");
  await receive({ ...incident, entry: 21, customerDataEffects: ["LOSS"] });
  expect((await reviewsOf(incident))[0].kind).toBe("FULL_POST_MORTEM");
  expect((await eventsOf(incident)).at(-1)?.data).toMatchObject({
    operation: "deepenReview",
    kind: "FULL_POST_MORTEM",
  });
  expect((await recordedOf(incident)).at(-1)).toMatchObject({ action: "deepenReview", version: 2 });
  await receive({ ...incident, entry: 22, customerDataEffects: [] });
  expect((await reviewsOf(incident))[0].kind).toBe("FULL_POST_MORTEM");
});

async function completedReviewOf(changes: object) {
  const { incident, reviewId, followUpId } = await reviewWithFollowUp(room, changes);
  await perform(room, people.erin, "prioritizeFollowUp", { followUpId });
  await perform(room, people.sora, "completeReview", { reviewId });
  return incident;
}

test("A completed review is reopened when a full post-mortem turns out to be due before the incident is closed", async () => {
  const incident = await completedReviewOf({ customerDataEffects: [] });
  await receive({ ...incident, entry: 21, customersNotifiedAt: "2026-05-02T08:00:00.000Z" });
  expect((await reviewsOf(incident))[0]).toMatchObject({ kind: "FULL_POST_MORTEM", state: "IN_REVIEW" });
  const [{ version }] = await reviewsOf(incident);
  const reopening = { operation: "reopenReview", kind: "FULL_POST_MORTEM", state: "IN_REVIEW", version };
  expect((await eventsOf(incident)).at(-1)?.data).toMatchObject(reopening);
  await receive({ ...incident, entry: 21, customersNotifiedAt: "2026-05-02T08:00:00.000Z" });
  expect((await recordedOf(incident)).slice(1)).toMatchObject([{ action: "reopenReview", version }]);
});

test("What made a review deeper is looked at as it was last: an older event deepens nothing", async () => {
  const { incident } = await openReview(room, { customerDataEffects: [] });
  await receive({ ...incident, entry: 22 });
  await receive({ ...incident, entry: 21, customerDataEffects: ["LOSS"] });
  expect((await reviewsOf(incident))[0]).toMatchObject({ kind: "REVIEW", incident_entry: 22 });
  expect(await recordedOf(incident)).toHaveLength(1);
});

test("A completed review of a closed incident stays what it was", async () => {
  const incident = await completedReviewOf({ customerDataEffects: [] });
  await receive({ ...incident, entry: 21, state: "CLOSED", customerDataEffects: ["LOSS"] });
  expect((await reviewsOf(incident))[0]).toMatchObject({ kind: "REVIEW", state: "COMPLETED" });
});

test("A review goes on where it stands when its incident is told again", async () => {
  const { incident, reviewId } = await openReview(room);
  await perform(room, people.sora, "beginReview", { reviewId });
  await receive({ ...incident, entry: 21 });
  expect((await reviewsOf(incident))[0]).toMatchObject({ state: "IN_REVIEW", version: 2 });
});

test.each(["ESCALATED", "DETECTION_AND_ANALYSIS", "CONTAINMENT", "ERADICATION", "RECOVERY", "POST_INCIDENT_ACTIVITY"])(
  "An event of process 1.0.0 about an incident in %s, which had one version for each entry, is taken as one of today",
  async (state) => {
    const { entry, askedPersonIds, askedTeamIds, reopenings, ...former } = incidentData({ state });
    const { incident } = await openReview(room);
    await receive({ ...former, id: incident.id, version: entry + 1, title: "Told long ago" });
    const [review] = await reviewsOf(incident);
    expect(review).toMatchObject({
      incident_title: "Told long ago",
      incident_entry: 21,
      asked_person_ids: [],
      asked_team_ids: [],
      reopenings: 0,
    });
    await receive({ ...former, version: entry });
    expect(await reviewsOf(former)).toHaveLength(state === "POST_INCIDENT_ACTIVITY" ? 1 : 0);
  },
);

test("An event without what is needed is refused, so that it is delivered again", async () => {
  await expect(receive({ ...incidentData(), handling: "PURPLE" })).rejects.toThrow(/handling/);
});
