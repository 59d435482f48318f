import { newObligation } from "../../domain/notification/new-obligation.js";
import { CountMonthsByTheCalendar1768521600000 } from "../../store/migrations/1768521600000-count-months-by-the-calendar.js";
import { tables } from "../../store/tables.js";
import { incidentAt } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("clocks_by_the_calendar");
});
afterAll(() => room.close());

const report = "NIS2_FINAL_REPORT";
const notification = "NIS2_INCIDENT_NOTIFICATION";
const day = 24 * 3_600_000;

test("A final report that runs in a database of before is counted by the calendar, on record with both days, and a settled one stays", async () => {
  const startedAt = new Date("2028-01-31T22:15:00.000Z");
  const thirtyDays = new Date(startedAt.getTime() + 30 * day);
  const threeDays = new Date(startedAt.getTime() + 3 * day);
  const insert = async (clock: typeof report | typeof notification, incidentId: string, changes: object) => {
    const row = { ...newObligation({ id: crypto.randomUUID(), incidentId, clock, startedAt }), ...changes };
    await room.database.manager.insert(tables.NotificationObligation, row);
    return row.id;
  };
  const [running, settled] = [await incidentAt(room, "SUSPECTED"), await incidentAt(room, "SUSPECTED")];
  const moved = await insert(report, running, { dueAt: thirtyDays });
  const kept = await insert(report, settled, { dueAt: thirtyDays, settledAt: thirtyDays });
  const other = await insert(notification, running, { dueAt: threeDays });

  const runner = room.database.createQueryRunner();
  await new CountMonthsByTheCalendar1768521600000().up(runner);
  await new CountMonthsByTheCalendar1768521600000().up(runner);
  await runner.release();

  const dueOf = async (id: string) =>
    (await room.database.manager.findOneByOrFail(tables.NotificationObligation, { id })).dueAt;
  expect(await dueOf(moved)).toEqual(new Date("2028-02-29T22:15:00.000Z"));
  expect(await dueOf(kept)).toEqual(thirtyDays);
  expect(await dueOf(other)).toEqual(threeDays);
  const entries = await room.database.query(
    "SELECT actor, outcome, subject_type, subject_id, input FROM audit_entry WHERE action = 'countMonthsByTheCalendar'",
  );
  expect(entries).toEqual([
    {
      actor: "SYSTEM",
      outcome: "ACCEPTED",
      subject_type: "NotificationObligation",
      subject_id: moved,
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
