import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import { alertCorrelationChanges } from "../../store/live/live-alert-correlations.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { assessedAlert, incidentAt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";
import { suggestCorrelation } from "../../test-support/suggest-correlation.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("taken back correlations");
});
afterAll(() => room.close());

const { sora, erin, shai } = people;

const fields = `{ id state decisionReason decidedAt decidedBy { id } takenBackAt takenBackReason takenBackBy { id }
  incident { id } alerts { nodes { id } } }`;
const read = async (viewer: Viewer, id: string) => {
  const { data, errors } = await ask(room, viewer, `{ alertCorrelation(id: "${id}") ${fields} }`);
  expect(errors).toBeUndefined();
  return data?.alertCorrelation as Record<string, unknown> | null;
};

/** A suggestion that was accepted into an incident with a marking. */
async function accepted(handling: string) {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId, handling });
  const { id: alertId } = await assessedAlert(room);
  const id = await suggestCorrelation(room, { alertId });
  const alertCorrelationId = id;
  await perform(room, sora, "acceptAlertCorrelation", { alertCorrelationId, incidentId, reason: "As in the vault." });
  return { id, alertId, incidentId };
}
const takeBack = (incidentId: string, alertId: string) =>
  perform<Alert>(room, sora, "unlinkAlert", { incidentId, alertId, reason: "The vault was not opened." });

test("What was accepted into an incident that few read, and taken back, is read by the readers of its alerts again, without that incident", async () => {
  const { id, alertId, incidentId } = await accepted("AMBER_STRICT");
  expect([await read(shai, id), await read(erin, id)]).toEqual([null, null]);
  await takeBack(incidentId, alertId);
  const told = {
    ...{ id, state: "TAKEN_BACK", alerts: { nodes: [{ id: alertId }] } },
    ...{ decidedAt: expect.any(String), takenBackAt: expect.any(String) },
    ...{ decisionReason: null, decidedBy: null, takenBackReason: null, takenBackBy: null },
  };
  expect(await read(shai, id)).toEqual({ ...told, incident: null });
  expect(await read(sora, id)).toEqual({ ...told, incident: { id: incidentId } });
  const live = await alertCorrelationChanges.load(
    room.database.manager,
    [{ position: 1, type: "", subject: id, time: room.now, data: {} } as never],
    [shai],
  );
  const [seen] = [...live.values()];
  expect(seen?.thing).toMatchObject({ id, state: "TAKEN_BACK", takenBackReason: null, takenBackById: null });
  const stored = (await room.database.manager.findOneByOrFail(tables.AlertCorrelation, { id })) as AlertCorrelation;
  expect(stored.takenBackReason).toBe("The vault was not opened.");
});

test("What was taken back out of an incident that all responders read says why, and hides it once fewer do", async () => {
  const { id, alertId, incidentId } = await accepted("AMBER");
  await takeBack(incidentId, alertId);
  expect(await read(shai, id)).toMatchObject({
    ...{ decisionReason: "As in the vault.", takenBackReason: "The vault was not opened." },
    ...{ decidedBy: { id: sora.personId }, takenBackBy: { id: sora.personId }, incident: { id: incidentId } },
  });
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  expect(await read(shai, id)).toMatchObject({ takenBackReason: null, takenBackBy: null, incident: null });
});
