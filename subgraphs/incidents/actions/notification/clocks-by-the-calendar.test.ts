import { startClock } from "../../domain/notification/start-clock.js";
import { CountMonthsByTheCalendar1768521600000 } from "../../store/migrations/1768521600000-count-months-by-the-calendar.js";
import { tables } from "../../store/tables.js";
import { attempt, incidentAt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("clocks_by_the_calendar");
});
afterAll(() => room.close());

const { lena, tara } = people;
const report = "NIS2_FINAL_REPORT";
const notification = "NIS2_INCIDENT_NOTIFICATION";

const clockOf = (incidentId: string, clock: typeof report | typeof notification) =>
  room.database.manager.findOneBy(tables.NotificationObligation, { incidentId, clock });

test("The final report starts only after the notification was made, and is due a calendar month after it", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED");
  const start = () => attempt(room, lena, "startNotificationClock", { incidentId, clock: report });
  const tooEarly = { gates: [{ gate: "CLOCK_STARTABLE", message: expect.stringContaining("not on record") }] };
  expect(await start()).toMatchObject(tooEarly);
  await perform(room, lena, "startNotificationClock", { incidentId, clock: notification });
  expect(await start()).toMatchObject(tooEarly);
  expect(await clockOf(incidentId, report)).toBeNull();

  room.now = new Date("2027-01-31T21:00:00.000Z");
  await attempt(room, tara, "recordAuthorityNotice", { incidentId, clock: notification });
  const noticeAt = room.now;
  room.now = new Date("2027-02-03T09:00:00.000Z");
  await start();
  expect(await clockOf(incidentId, report)).toMatchObject({
    startedAt: noticeAt,
    dueAt: new Date("2027-02-28T21:00:00.000Z"),
    state: "RUNNING",
  });
});

test("A notification that was found not to be due starts no final report", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await perform(room, lena, "startNotificationClock", { incidentId, clock: notification });
  await perform(room, lena, "recordNotificationException", { incidentId, clock: notification });
  expect(await attempt(room, lena, "startNotificationClock", { incidentId, clock: report })).toMatchObject({
    gates: [{ gate: "CLOCK_STARTABLE", message: expect.stringContaining("not on record") }],
  });
});

test("The start of the final report is the notice, and cannot be named otherwise", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED");
  await perform(room, lena, "startNotificationClock", { incidentId, clock: notification });
  await perform(room, tara, "recordAuthorityNotice", { incidentId, clock: notification });
  const noticeAt = room.now;
  for (const offset of [-60_000, 60_000]) {
    const startedAt = new Date(noticeAt.getTime() + offset);
    expect(await attempt(room, lena, "startNotificationClock", { incidentId, clock: report, startedAt })).toMatchObject(
      { gates: [{ gate: "CLOCK_STARTABLE", message: expect.stringContaining(noticeAt.toISOString()) }] },
    );
  }
  await perform(room, lena, "startNotificationClock", { incidentId, clock: report, startedAt: noticeAt });
  expect(await clockOf(incidentId, report)).toMatchObject({ startedAt: noticeAt });
});

test("A final report that runs in a database of before is counted by the calendar, on record with both days, and a settled one stays", async () => {
  const startedAt = new Date("2028-01-31T22:15:00.000Z");
  const thirtyDays = new Date(startedAt.getTime() + 30 * 24 * 3_600_000);
  const before = async (settledAt: Date | null) => {
    const incidentId = await incidentAt(room, "SUSPECTED");
    const row = startClock(crypto.randomUUID(), incidentId, report, startedAt);
    await room.database.manager.insert(tables.NotificationObligation, { ...row, dueAt: thirtyDays, settledAt });
    await perform(room, lena, "startNotificationClock", { incidentId, clock: notification });
    return incidentId;
  };
  const [running, settled] = [await before(null), await before(thirtyDays)];
  const { dueAt: untouched } = (await clockOf(running, notification)) ?? {};

  const runner = room.database.createQueryRunner();
  await new CountMonthsByTheCalendar1768521600000().up(runner);
  await new CountMonthsByTheCalendar1768521600000().up(runner);
  await runner.release();

  expect(await clockOf(running, report)).toMatchObject({ dueAt: new Date("2028-02-29T22:15:00.000Z") });
  expect(await clockOf(settled, report)).toMatchObject({ dueAt: thirtyDays });
  expect(await clockOf(running, notification)).toMatchObject({ dueAt: untouched });
  const { id } = (await clockOf(running, report)) ?? {};
  const entries = await room.database.query(
    "SELECT actor, outcome, subject_type, subject_id, input FROM audit_entry WHERE action = 'countMonthsByTheCalendar'",
  );
  expect(entries).toEqual([
    {
      actor: "SYSTEM",
      outcome: "ACCEPTED",
      subject_type: "NotificationObligation",
      subject_id: id,
      input: {
        incidentId: running,
        clock: report,
        before: thirtyDays.toISOString(),
        dueAt: "2028-02-29T22:15:00.000Z",
      },
    },
  ]);
  expect(await room.broken()).toEqual([]);
});
