import { tables } from "../store/tables.js";
import { approve, attempt, incidentAt, incidentOfTwo, perform } from "../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../test-support/incidents-room.js";
import { people, teams } from "../test-support/organization.js";
import { recordsOf } from "../test-support/records-of.js";
import { openWatchedRoom } from "../test-support/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("clocks that act");
});
afterAll(() => room.close());

const { lena, tara, sora } = people;
const hour = 3_600_000;
const after = (from: Date | null | undefined, hours: number) => new Date((from?.getTime() ?? 0) + hours * hour);
const obligationsOf = (incidentId: string) =>
  room.database.manager.find(tables.NotificationObligation, { where: { incidentId }, order: { id: "ASC" } });
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
const early = { clock: "KOREA_NETWORK_ACT_REPORT", addressee: "KISA" } as const;

/** As several replicas look: one obligation of an incident at a time, until nothing is left. */
async function act(reaction: string): Promise<number> {
  let done = 0;
  for (;;) {
    const round = sum(await Promise.all([1, 2, 3].map(() => room.perform(reaction))));
    if (round === 0) return done;
    done += round;
  }
}

test("A clock warns and is missed, once each, and calls those who tell whom it is owed to, with the lead", async () => {
  const incidentId = await incidentOfTwo(room, "LED");
  await perform(room, tara, "startNotificationClock", { incidentId, ...early });
  const [contract, authority] = await obligationsOf(incidentId);
  room.now = after(authority?.startedAt, 17.9);
  expect([await act("recordNotificationAtRisk"), await act("recordMissedNotification")]).toEqual([0, 0]);
  room.now = after(authority?.startedAt, 18);
  expect(await act("recordNotificationAtRisk")).toBe(1);
  expect(await recordsOf(room, incidentId, "recordNotificationAtRisk")).toMatchObject({
    timeline: [{ by: "Cordon", text: expect.stringContaining("Little time is left") }],
    audit: [{ actor: "SYSTEM", subject: "NotificationObligation" }],
    events: [
      {
        timer: "NOTIFICATION_AT_RISK",
        awaitedId: authority?.id,
        dueAt: authority?.atRiskAt?.toISOString(),
        awaitedPersonIds: [sora.personId],
        awaitedTeamIds: [teams.trust.teamId, teams.legal.teamId],
      },
    ],
  });
  room.now = after(authority?.dueAt, 0.01);
  expect(await act("recordMissedNotification")).toBe(1);
  room.now = after(contract?.dueAt, 0.01);
  // What has run out already is missed, and not at risk any more.
  expect([await act("recordNotificationAtRisk"), await act("recordMissedNotification")]).toEqual([0, 1]);
  const { events } = await recordsOf(room, incidentId, "recordMissedNotification");
  expect(events).toMatchObject([
    { timer: "NOTIFICATION_DEADLINE", awaitedId: authority?.id },
    { timer: "NOTIFICATION_DEADLINE", awaitedId: contract?.id, awaitedTeamIds: [teams.communications.teamId] },
  ]);
  expect(await obligationsOf(incidentId)).toMatchObject([
    { state: "MISSED", settledAt: null, version: 1 },
    { state: "MISSED", settledAt: null, version: 1 },
  ]);
  room.now = after(room.now, 1_000);
  expect([await act("recordNotificationAtRisk"), await act("recordMissedNotification")]).toEqual([0, 0]);
  expect(await room.broken()).toEqual([]);
});

test("What has no number, or has not started, neither warns nor is missed, however long it waits", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED");
  await perform(room, tara, "assessApplicableRegulations", {
    incidentId,
    laws: [{ law: "DORA", applies: true, reason: "Banks." }],
    obligations: [{ clock: "DORA_INITIAL_NOTIFICATION", addressee: "Central Bank", reason: "Not classified." }],
  });
  room.now = after(room.now, 10_000);
  await act("recordNotificationAtRisk");
  await act("recordMissedNotification");
  expect(await obligationsOf(incidentId)).toMatchObject([{ state: "RUNNING", startedAt: null }]);
});

test("A withdrawal ends the clocks, and reopening has them run on from their first start: what ran out meanwhile is missed", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await perform(room, tara, "startNotificationClock", { incidentId, ...early });
  const before = await obligationsOf(incidentId);
  await approve(room, sora, "withdrawIncident", { incidentId });
  expect(await attempt(room, sora, "withdrawIncident", { incidentId })).toMatchObject({ state: "WITHDRAWN" });
  room.now = after(before[1]?.dueAt, 1);
  expect([await act("recordNotificationAtRisk"), await act("recordMissedNotification")]).toEqual([0, 0]);
  expect(await obligationsOf(incidentId)).toMatchObject([{ state: "ENDED" }, { state: "ENDED" }]);

  const reopening = { incidentId, reason: "It was real after all." };
  await approve(room, sora, "reopenIncident", reopening);
  await perform(room, sora, "reopenIncident", reopening);
  expect(await act("recordMissedNotification")).toBe(1);
  expect(await obligationsOf(incidentId)).toMatchObject([
    { state: "RUNNING", startedAt: before[0]?.startedAt, settledAt: null },
    { state: "MISSED", startedAt: before[1]?.startedAt, settledAt: null },
  ]);
});

test("A delay moves the moment at which a clock is missed, and one that was let wait does not warn", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const [contract] = await obligationsOf(incidentId);
  const until = after(contract?.dueAt, 24);
  await perform(room, lena, "delayNotification", { incidentId, obligationId: contract?.id, until });
  room.now = after(contract?.dueAt, 23);
  await act("recordNotificationAtRisk");
  await act("recordMissedNotification");
  expect(await obligationsOf(incidentId)).toMatchObject([{ state: "DELAYED" }]);
  room.now = after(until, 0.01);
  await act("recordMissedNotification");
  expect(await obligationsOf(incidentId)).toMatchObject([{ state: "MISSED", delayedUntil: until }]);
});
