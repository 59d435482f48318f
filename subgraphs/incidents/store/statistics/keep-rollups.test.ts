import { keepRollups } from "../../../../platform/graphql/statistics/rollups/keep-rollups.js";
import { createLog } from "../../../../platform/runtime/log.js";
import { until } from "../../../../test/support/until.js";
import { incidentAt } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { rollups } from "./rollups.js";

let room: IncidentsRoom;
const log = createLog("incidents", "silent");

beforeAll(async () => {
  room = await openIncidentsRoom("keep rollups of incidents");
  await incidentAt(room, "CLOSED");
});
afterAll(() => room.close());

const staleKinds = async () => {
  const rows = await room.database.query<{ kind: string }[]>("SELECT DISTINCT kind FROM rollup_stale_day ORDER BY 1");
  return rows.map(({ kind }) => kind);
};
const start = (sources: typeof rollups) =>
  keepRollups(sources)({ database: room.database, log, committed: () => undefined });

test("What cannot be added up holds up nothing else", async () => {
  const [incidents, ...others] = rollups as [(typeof rollups)[number], ...typeof rollups];
  const broken = { ...incidents, source: { ...incidents.source, open: "no_such_column" } };
  expect(await staleKinds()).toEqual(["ALERT", "ALERT_ORIGIN", "INCIDENT", "OBLIGATION"]);
  const work = start([broken, ...others]);
  await until(async () => (await staleKinds()).join() === "INCIDENT");
  await work.stop();
  expect(await staleKinds()).toEqual(["INCIDENT"]);
});

test("What was written before it started is added up at once, and nothing after it has stopped", async () => {
  const work = start(rollups);
  await until(async () => (await staleKinds()).length === 0);
  await work.stop();
  await room.database.query("UPDATE incident SET priority = priority % 5 + 1");
  expect(await staleKinds()).toEqual(["INCIDENT"]);
});
