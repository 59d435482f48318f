import { until } from "../../../../test/support/until.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { BreachHunt } from "../../domain/records/hunts/breach-hunt.js";
import { tables } from "../../store/tables.js";
import { attempt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("hunts beside ends");
});
afterAll(() => room.close());

const { sora } = people;
const opened = async () => (await perform<Incident>(room, sora, "openIncident", {})).id;

/** What comes of an attempt that begins before an incident has ended, and waits for that. */
async function whileEnding<Result>(incidentId: string, act: () => Promise<Result>): Promise<Result> {
  const runner = room.database.createQueryRunner();
  await runner.startTransaction();
  await runner.query("UPDATE incident SET state = 'DISMISSED' WHERE id = $1", [incidentId]);
  const [holder] = (await runner.query("SELECT pg_backend_pid() AS pid")) as readonly { readonly pid: number }[];
  const acting = act();
  // Looked up outside of the transaction, which sees the activity of its first look alone.
  await until(async () => {
    const blocked: readonly object[] = await room.database.query(
      "SELECT pid FROM pg_stat_activity WHERE CAST($1 AS integer) = ANY(pg_blocking_pids(pid))",
      [holder?.pid],
    );
    return blocked.length > 0;
  });
  await runner.commitTransaction();
  await runner.release();
  return acting;
}

test("No hunt becomes part of an incident that ends at the same moment", async () => {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", { handling: "AMBER" });
  const incidentId = await opened();
  const joining = () => unmetGates(attempt(room, sora, "amendBreachHunt", { breachHuntId, incidentId }));
  expect(await whileEnding(incidentId, joining)).toEqual(["HUNT_SCOPED"]);
  const other = await opened();
  const opening = () => unmetGates(attempt(room, sora, "openBreachHunt", { incidentId: other }));
  expect(await whileEnding(other, opening)).toEqual(["HUNT_SCOPED"]);
});

test("What is found as the incident ends waits to be linked, and is part of none that nobody works on", async () => {
  const incidentId = await opened();
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", { incidentId });
  await whileEnding(incidentId, () => perform(room, sora, "recordHuntFinding", { breachHuntId }));
  expect(await room.database.manager.findOneByOrFail(tables.HuntFinding, { breachHuntId })).toMatchObject({
    incidentId: null,
  });
});
