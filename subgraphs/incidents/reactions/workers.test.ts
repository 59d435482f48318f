import { performAllDue } from "../../../platform/actions/reactions/react-to-time.js";
import { tables } from "../store/tables.js";
import { incidentAt, incidentOf, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people } from "../test-support/organization.js";
import { recordsOf } from "../test-support/records-of.js";
import { reactions } from "./reactions.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("workers");
});
afterAll(() => room.close());

const { sora, tara } = people;
const later = (hours: number) => {
  room.now = new Date(room.now.getTime() + hours * 3_600_000);
};
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

test("Workers of several replicas that look at once record what is overdue once, and nothing of it is left", async () => {
  const ids = [
    await incidentAt(room, "SUSPECTED"),
    await incidentAt(room, "SUSPECTED"),
    await incidentAt(room, "SUSPECTED"),
  ];
  const staffed = await incidentAt(room, "STAFFED");
  for (let count = 0; count < 3; count += 1)
    await perform(room, sora, "requestConsultation", { incidentId: staffed, dueAt: null });
  later(24);
  const lookAll = (reaction: string) => Promise.all([1, 2, 3].map(() => room.perform(reaction)));
  // One that another worker has locked is passed over, and of one incident one thing is done at a time: they look again.
  const escalations = [...(await lookAll("recordOverdueEscalation")), ...(await lookAll("recordOverdueEscalation"))];
  expect(sum(escalations)).toBe(3);
  for (const id of ids) expect((await recordsOf(room, id, "recordOverdueEscalation")).events).toHaveLength(1);
  const questions: number[] = [];
  for (let look = 0; look < 3; look += 1) questions.push(...(await lookAll("recordOverdueConsultation")));
  expect(sum(questions)).toBe(3);
  expect((await recordsOf(room, staffed, "recordOverdueConsultation")).events).toHaveLength(3);
  expect(await room.broken()).toEqual([]);
});

test("A worker that dies before it is done leaves nothing behind, and another one does it once", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED");
  later(24);
  const reaction = reactions.find(({ name }) => name === "recordOverdueEscalation");
  if (!reaction || !("everySeconds" in reaction)) throw new Error("There is no such reaction.");
  const dying = room.database.transaction(async (transaction) => {
    expect((await reaction.perform(transaction, room.now, { limit: 100 })).entries).toHaveLength(1);
    await transaction.query("SELECT pg_terminate_backend(pg_backend_pid())");
  });
  await expect(dying).rejects.toThrow();
  expect(await incidentOf(room, incidentId)).toMatchObject({ receiptOverdueAt: null });
  expect(await recordsOf(room, incidentId, "recordOverdueEscalation")).toEqual({ timeline: [], audit: [], events: [] });
  expect([await room.perform("recordOverdueEscalation"), await room.perform("recordOverdueEscalation")]).toEqual([
    1, 0,
  ]);
  expect(await room.broken()).toEqual([]);
});

test("An incident that somebody is at work on is passed over, and looked for again", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED");
  later(24);
  await room.database.transaction(async (transaction) => {
    await transaction.findOne(tables.Incident, { where: { id: incidentId }, lock: { mode: "pessimistic_write" } });
    expect(await room.perform("recordOverdueEscalation")).toBe(0);
  });
  expect(await room.perform("recordOverdueEscalation")).toBe(1);
});

test("Many clocks of one incident, of which none can be saved, hold up no other, and are tried again in the next look", async () => {
  const [stuck, other] = [await incidentAt(room, "LED"), await incidentAt(room, "LED")];
  const start = (incidentId: string, addressee: string) =>
    perform(room, tara, "startNotificationClock", { incidentId, clock: "NIS2_EARLY_WARNING", addressee });
  for (let place = 0; place < 27; place += 1) await start(stuck, `Authority ${place}`);
  await start(other, "CSIRT-IE");
  later(25);
  await room.database.query(`
    CREATE FUNCTION refuse_missed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'It cannot be saved.'; END $$;
    CREATE TRIGGER refuse_missed BEFORE UPDATE ON notification_obligation FOR EACH ROW
      WHEN (OLD.incident_id = '${stuck}') EXECUTE FUNCTION refuse_missed();
  `);
  const reaction = reactions.find(({ name }) => name === "recordMissedNotification");
  if (!reaction || !("everySeconds" in reaction)) throw new Error("There is no such reaction.");
  const failures: string[] = [];
  const look = () =>
    performAllDue(reaction, {
      database: room.database,
      clock: () => room.now,
      onFailure: (error, root) => failures.push(`${root}: ${(error as Error).message}`),
    });
  const missed = (incidentId: string) =>
    room.database.manager.countBy(tables.NotificationObligation, { incidentId, state: "MISSED" });
  await look();
  expect([await missed(stuck), await missed(other)]).toEqual([0, 1]);
  expect(failures).toEqual([`${stuck}: It cannot be saved.`]);
  await room.database.query("DROP TRIGGER refuse_missed ON notification_obligation");
  await look();
  expect(await missed(stuck)).toBe(27);
  expect(failures).toHaveLength(1);
});

test("Many clocks of an incident that is locked for long hold up no other", async () => {
  const [stuck, other] = [await incidentAt(room, "LED"), await incidentAt(room, "LED")];
  for (let place = 0; place < 27; place += 1)
    await perform(room, tara, "startNotificationClock", {
      incidentId: stuck,
      clock: "NIS2_EARLY_WARNING",
      addressee: `Authority ${place}`,
    });
  later(1);
  await perform(room, tara, "startNotificationClock", {
    incidentId: other,
    clock: "NIS2_EARLY_WARNING",
    addressee: "CSIRT-IE",
  });
  later(25);
  await room.database.transaction(async (transaction) => {
    await transaction.findOne(tables.Incident, { where: { id: stuck }, lock: { mode: "pessimistic_write" } });
    expect(await room.perform("recordMissedNotification")).toBe(1);
    expect(await room.perform("recordMissedNotification")).toBe(0);
  });
  expect(await room.perform("recordMissedNotification")).toBe(1);
});
