import { tables } from "../store/tables.js";
import { approve, attempt, incidentAt, incidentOfTwo, perform } from "../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../test-support/incidents-room.js";
import { people, teams } from "../test-support/organization.js";
import { openWatchedRoom } from "../test-support/policies/watch-incidents.js";
import { recordsOf } from "../test-support/records-of.js";

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
    { state: "MISSED", settledAt: null, version: 2 },
    { state: "MISSED", settledAt: null, version: 3 },
  ]);
  room.now = after(room.now, 1_000);
  expect([await act("recordNotificationAtRisk"), await act("recordMissedNotification")]).toEqual([0, 0]);
  expect(await room.broken()).toEqual([]);
});

test("What has no number, or has not started, neither warns nor is missed, however long it waits", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED");
  const [startedAt, owed] = [room.now, { reason: "They are concerned." }];
  await perform(room, tara, "assessApplicableRegulations", {
    incidentId,
    laws: [
      { law: "DORA", applies: true, reason: "Banks." },
      { law: "GDPR", applies: true, reason: "A processor." },
    ],
    obligations: [
      { clock: "DORA_INITIAL_NOTIFICATION", addressee: "Central Bank", ...owed },
      { clock: "GDPR_ARTICLE_33_PROCESSOR", addressee: "Contoso", startedAt, ...owed },
    ],
  });
  room.now = after(room.now, 10_000);
  await act("recordNotificationAtRisk");
  await act("recordMissedNotification");
  expect(await obligationsOf(incidentId)).toMatchObject([
    { state: "RUNNING", startedAt: null },
    { state: "RUNNING", startedAt, dueAt: null, atRiskAt: null },
  ]);
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

test("A delay moves the moments at which a clock warns, once, and is missed, and so does a longer one", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const [contract] = await obligationsOf(incidentId);
  const of = { incidentId, obligationId: contract?.id };
  const until = after(contract?.dueAt, 24);
  await perform(room, lena, "delayNotification", { ...of, until });
  expect(await obligationsOf(incidentId)).toMatchObject([
    { state: "DELAYED", atRiskAt: after(contract?.atRiskAt, 24) },
  ]);
  room.now = after(contract?.atRiskAt, 23.9);
  for (const reaction of ["recordNotificationAtRisk", "recordMissedNotification"]) await act(reaction);
  expect(await obligationsOf(incidentId)).toMatchObject([{ state: "DELAYED" }]);
  room.now = after(contract?.dueAt, 1);
  expect([await act("recordNotificationAtRisk"), await act("recordMissedNotification")]).toEqual([1, 0]);
  const { events, timeline } = await recordsOf(room, incidentId, "recordNotificationAtRisk");
  expect(events).toMatchObject([{ awaitedId: contract?.id, awaitedTeamIds: [teams.communications.teamId] }]);
  expect(timeline).toMatchObject([{ text: expect.stringContaining(`which is due at ${until.toISOString()}`) }]);
  expect(await act("recordNotificationAtRisk")).toBe(0);
  expect(await obligationsOf(incidentId)).toMatchObject([{ state: "AT_RISK", delayedUntil: until }]);
  // It was delayed once, whether it warns by now or not.
  expect(await attempt(room, lena, "delayNotification", { ...of, until: after(until, 1) })).toMatchObject({
    gates: [{ gate: "DELAY_BOUNDED", message: expect.stringContaining("was already delayed until") }],
  });

  const longer = { ...of, until: after(until, 48) };
  await approve(room, lena, "extendNotificationDelay", longer);
  await perform(room, lena, "extendNotificationDelay", longer);
  expect(await obligationsOf(incidentId)).toMatchObject([
    { state: "DELAYED", atRiskAt: after(contract?.atRiskAt, 72) },
  ]);
  room.now = after(longer.until, -1);
  expect([await act("recordNotificationAtRisk"), await act("recordMissedNotification")]).toEqual([1, 0]);
  room.now = after(longer.until, 0.01);
  expect([await act("recordNotificationAtRisk"), await act("recordMissedNotification")]).toEqual([0, 1]);
  expect(await obligationsOf(incidentId)).toMatchObject([{ state: "MISSED", delayedUntil: longer.until }]);
});

test("A clock that runs again after a withdrawal is due, and warns, as if it had not been delayed", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const [contract] = await obligationsOf(incidentId);
  const until = after(contract?.dueAt, 24);
  await perform(room, lena, "delayNotification", { incidentId, obligationId: contract?.id, until });
  await approve(room, sora, "withdrawIncident", { incidentId });
  await perform(room, sora, "withdrawIncident", { incidentId });
  const reopening = { incidentId, reason: "It was real after all." };
  await approve(room, sora, "reopenIncident", reopening);
  await perform(room, sora, "reopenIncident", reopening);
  const { dueAt, atRiskAt } = contract ?? {};
  expect(await obligationsOf(incidentId)).toMatchObject([{ state: "RUNNING", delayedUntil: null, dueAt, atRiskAt }]);
});
