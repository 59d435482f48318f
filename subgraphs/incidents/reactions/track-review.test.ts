import { incidentAt, incidentOf, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people, services } from "../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("track review");
});
afterAll(() => room.close());

const receive = (incidentId: string, state: string) => room.receive("dev.cordon.review.changed", { incidentId, state });
const ofIncident = (what: string, incidentId: string) => room.database.query(what, [incidentId]);
const recorded = (incidentId: string) =>
  ofIncident(
    "SELECT actor, action, version, summary, input FROM audit_entry WHERE subject_id = $1 AND actor = 'SYSTEM' ORDER BY sequence",
    incidentId,
  );
const eventsOf = (incidentId: string) =>
  ofIncident(
    "SELECT data ->> 'operation' AS operation, (data ->> 'entry')::int AS entry FROM outbox_event WHERE subject = $1 ORDER BY sequence",
    incidentId,
  );

test("How far a review comes stands in the incident, its timeline and the audit trail, as done by SYSTEM, and every chain fits", async () => {
  const incidentId = await incidentAt(room, "POST_INCIDENT_ACTIVITY");
  const { version, timelineLength } = await incidentOf(room, incidentId);
  for (const state of ["DRAFT", "IN_REVIEW", "COMPLETED"]) await receive(incidentId, state);
  expect(await incidentOf(room, incidentId)).toMatchObject({ reviewState: "COMPLETED", version: version + 3 });
  const entries = await recorded(incidentId);
  expect(entries.map((entry: { version: number }) => entry.version)).toEqual([version + 1, version + 2, version + 3]);
  expect(entries[2]).toMatchObject({
    actor: "SYSTEM",
    action: "trackReview",
    summary: expect.stringContaining("completed"),
    input: { event: { type: "dev.cordon.review.changed" } },
  });
  const [last] = await ofIncident(
    "SELECT actor_name, operation, phase, sequence, text FROM timeline_entry WHERE incident_id = $1 ORDER BY sequence DESC LIMIT 1",
    incidentId,
  );
  expect(last).toEqual({
    actor_name: "Cordon",
    operation: "trackReview",
    phase: "POST_INCIDENT_ACTIVITY",
    sequence: timelineLength + 3,
    text: entries[2].summary,
  });
  expect((await eventsOf(incidentId)).at(-1)).toEqual({ operation: "trackReview", entry: timelineLength + 3 });
  expect(await room.broken()).toEqual([]);
  room.now = new Date(room.now.getTime() + 3_600_000);
  await perform(room, people.sora, "closeIncident", { incidentId });
  expect(await room.broken()).toEqual([]);
});

test("News of a review that has come no further leaves no trace", async () => {
  const incidentId = await incidentAt(room, "POST_INCIDENT_ACTIVITY");
  await receive(incidentId, "IN_REVIEW");
  const [recordedOnce, toldOnce] = [await recorded(incidentId), await eventsOf(incidentId)];
  await receive(incidentId, "IN_REVIEW");
  expect(await recorded(incidentId)).toEqual(recordedOnce);
  expect(await eventsOf(incidentId)).toEqual(toldOnce);
  expect(recordedOnce).toHaveLength(1);
});

test("What a review found before the incident was reopened says nothing of what came after", async () => {
  const incidentId = await incidentAt(room, "REVIEWED");
  await perform(room, people.sora, "reopenIncident", { incidentId, serviceIds: [services.exchange] });
  expect(await incidentOf(room, incidentId)).toMatchObject({ reviewState: null, reopenings: 1 });
  await receive(incidentId, "COMPLETED");
  expect((await incidentOf(room, incidentId)).reviewState).toBeNull();
  await room.receive("dev.cordon.review.changed", { incidentId, state: "IN_REVIEW", reopenings: 1 });
  expect((await incidentOf(room, incidentId)).reviewState).toBe("IN_REVIEW");
});

test("A review of an incident that is not here is passed over", async () => {
  await receive("01920000-0000-7000-8000-000000000000", "COMPLETED");
  expect(await recorded("01920000-0000-7000-8000-000000000000")).toEqual([]);
});

test("A state that is not known is refused, so that the event is delivered again", async () => {
  await expect(receive(await incidentAt(room, "SUSPECTED"), "FORGOTTEN")).rejects.toThrow(/state/);
});
