import { verifyChains } from "../../../platform/actions/audit/verify-chains.js";
import type { PolicyWatch } from "../../../platform/test-support/policies/watch-policies.js";
import { type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { people } from "../test-support/organization.js";
import { answerOf, openReview, perform, reviewWithFollowUp } from "../test-support/review-scenario.js";
import { watchLessons } from "../test-support/watch-lessons.js";

const { sora, erin } = people;

let room: LessonsRoom;
let watch: PolicyWatch;
beforeAll(async () => {
  room = await openLessonsRoom("lessons reopened");
  watch = watchLessons(room);
});
afterAll(() => room.close());
afterAll(() => watch.stop());

type Incident = Awaited<ReturnType<typeof openReview>>["incident"];

const receive = (incident: object) =>
  watch.during(new Date(), () => room.receive("dev.cordon.incident.changed", incident));
const reopened = { state: "DECLARED", reopenings: 1, entry: 30 };
const backAgain = { state: "POST_INCIDENT_ACTIVITY", reopenings: 1, entry: 40 };

const reviewOf = async ({ id }: Incident) =>
  (await room.database.query("SELECT * FROM review WHERE incident_id = $1", [id]))[0];
const eventsOf = async ({ id }: Incident) =>
  (await room.outboxEvents())
    .filter(({ type, data }) => type === "dev.cordon.review.changed" && data.incidentId === id)
    .map(({ data: { operation, state, reopenings, version } }) => ({ operation, state, reopenings, version }));
const doneTo = async (incident: Incident) => {
  expect((await verifyChains(room.database)).kinds[0]?.firstBad).toBeUndefined();
  const done = await room.database.query<{ action: string }[]>(
    "SELECT action FROM audit_entry WHERE actor = 'SYSTEM' AND subject_id = $1 ORDER BY sequence",
    [(await reviewOf(incident)).id],
  );
  return done.map(({ action }) => action);
};

/** A review that lacks nothing but its conclusion. */
async function ready(changes: object = {}) {
  const made = await reviewWithFollowUp(room, changes);
  await perform(room, erin, "prioritizeFollowUp", { followUpId: made.followUpId });
  return made;
}

/** A completed review. */
async function completed(changes: object = {}) {
  const { incident, reviewId } = await ready(changes);
  await perform(room, sora, "completeReview", { reviewId });
  return { incident, reviewId };
}

test("While the response goes on again a review waits, and is completed when it is over", async () => {
  const { incident, reviewId } = await ready();
  await receive({ ...incident, ...reopened });
  expect(await answerOf(room, sora, "completeReview", { reviewId })).toMatchObject({
    __typename: "GatesUnmet",
    gates: [{ gate: "INCIDENT_UNDER_REVIEW", message: expect.stringContaining("enterPostIncidentActivity") }],
  });
  // What has come to light is written down meanwhile.
  await perform(room, sora, "recordLesson", { reviewId });
  await receive({ ...incident, ...backAgain });
  const { state } = await perform(room, sora, "completeReview", { reviewId });
  expect(state).toBe("COMPLETED");
  expect(await doneTo(incident)).toEqual(["openReview", "trackIncident", "trackIncident"]);
});

test.each([
  ["DRAFT", async () => openReview(room)],
  ["IN_REVIEW", async () => ready()],
] as const)(
  "A review in %s stays there, looks back at what came after the reopening too, and tells so in its next version",
  async (state, make) => {
    const { incident } = await make();
    const { version } = await reviewOf(incident);
    await receive({ ...incident, ...reopened });
    const tracked = { operation: "trackIncident", state, reopenings: 0, version: version + 1 };
    expect((await eventsOf(incident)).at(-1)).toEqual(tracked);
    await receive({ ...incident, ...backAgain });
    const next = { state, reopenings: 1, version: version + 2 };
    expect(await reviewOf(incident)).toMatchObject({ ...next, incident_state: "POST_INCIDENT_ACTIVITY" });
    expect((await eventsOf(incident)).at(-1)).toEqual({ operation: "trackIncident", ...next });
  },
);

test.each(["POST_INCIDENT_ACTIVITY", "CLOSED"])(
  "A completed review of an incident that was reopened from %s is taken up again, without its conclusion, and has to be completed anew",
  async (from) => {
    const { incident, reviewId } = await completed();
    if (from === "CLOSED") await receive({ ...incident, state: "CLOSED", entry: 25 });
    await receive({ ...incident, ...reopened });
    expect(await reviewOf(incident)).toMatchObject({ state: "COMPLETED", reopenings: 0 });
    await receive({ ...incident, ...backAgain });
    const resumed = { state: "IN_REVIEW", reopenings: 1, conclusion: null, completed_at: null };
    expect(await reviewOf(incident)).toMatchObject(resumed);
    expect((await eventsOf(incident)).at(-1)).toMatchObject({
      operation: "resumeReview",
      state: "IN_REVIEW",
      reopenings: 1,
    });
    expect((await doneTo(incident)).slice(-2)).toEqual(["trackIncident", "resumeReview"]);
    await perform(room, sora, "completeReview", { reviewId });
    expect((await eventsOf(incident)).at(-1)).toMatchObject({ state: "COMPLETED", reopenings: 1 });
  },
);

test("A review of which only the last word arrives is taken up again as well", async () => {
  const { incident } = await completed();
  await receive({ ...incident, ...backAgain });
  expect(await reviewOf(incident)).toMatchObject({ state: "IN_REVIEW", reopenings: 1 });
});

test("A review that is taken up again goes deeper where customers turn out to be concerned, and not before that", async () => {
  const { incident } = await completed({ customerDataEffects: [] });
  const concerned = { ...incident, customerDataEffects: ["LOSS"] };
  await receive({ ...concerned, ...reopened });
  expect(await reviewOf(incident)).toMatchObject({ state: "COMPLETED", kind: "REVIEW" });
  await receive({ ...concerned, ...backAgain });
  expect(await reviewOf(incident)).toMatchObject({ state: "IN_REVIEW", kind: "FULL_POST_MORTEM" });
  expect((await doneTo(incident)).slice(-3)).toEqual(["trackIncident", "resumeReview", "deepenReview"]);
});

test("The same news twice, and older news, resume nothing a second time", async () => {
  const { incident, reviewId } = await completed();
  await receive({ ...incident, ...reopened });
  await receive({ ...incident, ...backAgain });
  await perform(room, sora, "completeReview", { reviewId });
  const done = await doneTo(incident);
  await receive({ ...incident, ...backAgain });
  await receive({ ...incident, ...reopened });
  await receive({ ...incident, state: "CLOSED", reopenings: 2, entry: 35 });
  expect(await doneTo(incident)).toEqual(done);
  expect(await reviewOf(incident)).toMatchObject({ state: "COMPLETED", incident_state: "POST_INCIDENT_ACTIVITY" });
});

test("An incident that was reopened before it was ever reviewed opens its review with that", async () => {
  const { incident } = await openReview(room, { reopenings: 2 });
  expect((await eventsOf(incident))[0]).toMatchObject({ operation: "openReview", reopenings: 2 });
});

test.each([
  ["WITHDRAWN", /reopenIncident/],
  ["DISMISSED", /reopenIncident/],
  ["MERGED", /merged into another one/],
])("A reopened incident that ends as %s leaves its review as it was", async (state, words) => {
  const { incident, reviewId } = await ready({ customerDataEffects: [] });
  await receive({ ...incident, ...reopened });
  const { version } = await reviewOf(incident);
  await receive({ ...incident, state, reopenings: 1, entry: 31, customerDataEffects: ["LOSS"] });
  expect(await reviewOf(incident)).toMatchObject({
    ...{ state: "IN_REVIEW", kind: "REVIEW", reopenings: 0 },
    version: version + 1,
  });
  expect(await answerOf(room, sora, "completeReview", { reviewId })).toMatchObject({
    gates: [{ gate: "INCIDENT_UNDER_REVIEW", message: expect.stringMatching(words) }],
  });
});

test("A closed incident does not keep a review from being completed that was taken up while it closed", async () => {
  const { incident, reviewId } = await completed({ customerDataEffects: [] });
  await receive({ ...incident, customerDataEffects: ["LOSS"], entry: 21 });
  await receive({ ...incident, customerDataEffects: ["LOSS"], state: "CLOSED", entry: 22 });
  expect((await perform(room, sora, "completeReview", { reviewId })).state).toBe("COMPLETED");
});
