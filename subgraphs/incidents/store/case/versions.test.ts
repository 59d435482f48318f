import { approve, incidentAt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";
import { tables } from "../tables.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("versions");
});
afterAll(() => room.close());

const { sora } = people;
const clockOf = (incidentId: string) =>
  room.database.manager.findOneByOrFail(tables.NotificationObligation, {
    incidentId,
    clock: "CUSTOMER_CONTRACT_72_HOURS",
  });

test("What a worker changes has its next version, so that nobody goes on showing what it was before", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const running = await clockOf(incidentId);
  room.now = new Date(Number(running.atRiskAt) + 1);
  await room.perform("recordNotificationAtRisk");
  expect(await clockOf(incidentId)).toMatchObject({ state: "AT_RISK", version: running.version + 1 });
  room.now = new Date(Number(running.dueAt) + 1);
  await room.perform("recordMissedNotification");
  expect(await clockOf(incidentId)).toMatchObject({ state: "MISSED", version: running.version + 2 });
});

test("What an operation on something else changes has its next version as well", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const { version } = await clockOf(incidentId);
  await approve(room, sora, "withdrawIncident", { incidentId });
  await perform(room, sora, "withdrawIncident", { incidentId });
  expect(await clockOf(incidentId)).toMatchObject({ state: "ENDED", version: version + 1 });
});
