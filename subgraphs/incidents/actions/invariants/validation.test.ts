import {
  attempt,
  findNoLaw,
  incidentAt,
  incidentOfTwo,
  notifyCustomers,
  perform,
  unmetGates,
  watch,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services, teams } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("validation");
});
afterAll(() => room.close());

const { sora, erin, shai } = people;
const hours = (count: number) => count * 3_600_000;

test("6. Nobody validates what they restored, nor what their own team owns, though they lead the response", async () => {
  const incidentId = await incidentOfTwo(room, "RECOVERY");
  const soraInExchange = { ...sora, memberships: [...sora.memberships, teams.exchange] };
  await perform(room, soraInExchange, "recordRestoration", { incidentId });
  // She has left the team since; she restored it all the same.
  await expect(attempt(room, sora, "validateRecovery", { incidentId, ...watch(room) })).rejects.toMatchObject({
    code: "FORBIDDEN",
    message: expect.stringContaining("You carried out recordRestoration here yourself"),
  });
  const of = { incidentId, serviceId: services.sharepoint };
  await perform(room, shai, "recordRestoration", of);
  const soraInSharePoint = { ...sora, memberships: [...sora.memberships, teams.sharepoint] };
  expect(await unmetGates(attempt(room, soraInSharePoint, "validateRecovery", { ...of, ...watch(room) }))).toEqual([
    "VALIDATED_FROM_OUTSIDE",
  ]);
  await perform(room, sora, "validateRecovery", { ...of, ...watch(room) });
});

test("6. A watch begins after the restoration and lasts beyond the validation", async () => {
  const incidentId = await incidentAt(room, "RESTORED");
  const { now } = room;
  const moved = (time: number) => new Date(now.getTime() + time);
  for (const wrong of [
    { observedSince: moved(-1), vigilanceUntil: moved(hours(1)) },
    { observedSince: moved(hours(1)), vigilanceUntil: moved(hours(2)) },
    { observedSince: now, vigilanceUntil: now },
  ])
    expect(await unmetGates(attempt(room, sora, "validateRecovery", { incidentId, ...wrong }))).toEqual([
      "WATCHED_SINCE_RESTORATION",
    ]);
  await perform(room, sora, "validateRecovery", { incidentId, ...watch(room) });
});

test("6. The response ends only when every service is validated or released, and one at least is validated", async () => {
  const incidentId = await incidentOfTwo(room, "RESTORED");
  const end = () => unmetGates(attempt(room, sora, "enterPostIncidentActivity", { incidentId }));
  await findNoLaw(room, incidentId);
  await notifyCustomers(room, incidentId);
  await perform(room, sora, "validateRecovery", { incidentId, ...watch(room) });
  expect(await end()).toEqual(["RECOVERY_VALIDATED"]);
  const of = { incidentId, serviceId: services.sharepoint };
  await perform(room, sora, "returnToAnalysis", of);
  await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [services.sharepoint] });
  await perform(room, shai, "agreeRelease", of);
  await perform(room, sora, "releaseService", of);
  await perform(room, sora, "enterPostIncidentActivity", { incidentId });

  const other = await incidentAt(room, "STAFFED");
  await findNoLaw(room, other);
  await notifyCustomers(room, other);
  await perform(room, sora, "recordAnalysis", { incidentId: other, notAffectedServiceIds: [services.exchange] });
  await perform(room, erin, "agreeRelease", { incidentId: other });
  const released = await perform(room, sora, "releaseService", { incidentId: other });
  expect(released).toMatchObject({ state: "RELEASED" });
  expect(await unmetGates(attempt(room, sora, "enterPostIncidentActivity", { incidentId: other }))).toEqual([
    "RECOVERY_VALIDATED",
  ]);
});

test("6. Nothing is closed while its review is not finished or a service is still under enhanced vigilance", async () => {
  const incidentId = await incidentAt(room, "POST_INCIDENT_ACTIVITY");
  const close = () => unmetGates(attempt(room, sora, "closeIncident", { incidentId }));
  expect(await close()).toEqual(["REVIEW_FINISHED", "VIGILANCE_OVER"]);
  await room.receive("dev.cordon.review.changed", { incidentId, state: "IN_REVIEW" });
  room.now = new Date(room.now.getTime() + hours(1));
  expect(await close()).toEqual(["REVIEW_FINISHED"]);
  await room.receive("dev.cordon.review.changed", { incidentId, state: "COMPLETED" });
  await perform(room, sora, "closeIncident", { incidentId });
});
