import { foldStaleDays } from "../../../../platform/graphql/statistics/rollups/fold-stale-days.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { leaveOldDatabase } from "../../test-support/old-database.js";
import { old } from "../../test-support/old-incidents.js";
import { idOf, people } from "../../test-support/organization.js";
import type { IncidentDimension } from "../statistics/incident-source.js";
import { incidentStatistics } from "../statistics/incident-statistics.js";
import { rollups } from "../statistics/rollups.js";
import { KeepRollups1791800000000 } from "./1791800000000-keep-rollups.js";

let room: IncidentsRoom;

beforeAll(async () => {
  room = await openIncidentsRoom("keep rollups", (url) =>
    leaveOldDatabase(url, Object.fromEntries(Object.values(old).map((incident, place) => [idOf(place + 1), incident]))),
  );
});
afterAll(() => room.close());

const daysOf = async (kind: string, table: string, time: string) => {
  const [found] = await room.database.query<{ marked: string[]; there: string[] }[]>(
    `SELECT ARRAY(SELECT DISTINCT CAST(day AS text) FROM rollup_stale_day WHERE kind = $1 ORDER BY 1) AS marked,
            ARRAY(SELECT DISTINCT CAST(CAST(${time} AT TIME ZONE 'UTC' AS date) AS text) FROM ${table} ORDER BY 1) AS there`,
    [kind],
  );
  return found;
};

test.each([
  ["INCIDENT", "incident", "opened_at"],
  ["ALERT", "alert", "received_at"],
  ["ALERT_ORIGIN", "alert", "received_at"],
  ["OBLIGATION", "notification_obligation", "COALESCE(started_at, 'infinity')"],
])("Every day of which there was something before the update is to be folded: %s", async (kind, table, time) => {
  const days = await daysOf(kind, table, time);
  expect(days?.marked).toEqual(days?.there);
});

test("What was there before is counted before it is folded, and the same afterwards", async () => {
  const ask = async () => {
    const groupBy: readonly IncidentDimension[] = ["STATE", "SEVERITY"];
    const { counted, rows } = await incidentStatistics(room.contextOf(people.sora), { groupBy, timeZone: "UTC" });
    return { counted, rows: rows.map(({ group, count, open }) => ({ group, count, open })) };
  };
  const before = await ask();
  expect(before.counted).toBeGreaterThan(0);
  for (const each of rollups) await foldStaleDays(room.database, each);
  expect(await room.database.query("SELECT FROM rollup_stale_day")).toEqual([]);
  expect(await ask()).toEqual(before);
});

test("An update that was broken off anywhere is carried out once more, and folds every day once more", async () => {
  const runner = room.database.createQueryRunner();
  await new KeepRollups1791800000000().up(runner);
  await runner.release();
  const days = await daysOf("INCIDENT", "incident", "opened_at");
  expect(days?.marked).toEqual(days?.there);
});
