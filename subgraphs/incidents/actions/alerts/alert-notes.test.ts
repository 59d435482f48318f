import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertNote } from "../../domain/records/alerts/alert-note.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentAt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("alert notes");
});
afterAll(() => room.close());

const { sora, erin, emil, shai, cora, tomo } = people;

const notesOf = (alertId: string): Promise<readonly AlertNote[]> =>
  room.database.manager.find(tables.AlertNote, { where: { alertId }, order: { id: "ASC" } }) as never;
const read = async (viewer: typeof erin, id: string) => {
  const { data, errors } = await ask<{ alert: { notes: object } | null }>(
    room,
    viewer,
    `query ($id: ID!) { alert(id: $id) { notes(first: 9) { totalCount nodes {
      number text writtenByName writtenBy { id } writtenAt former { number text former { text } } } } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data?.alert?.notes;
};

test("What somebody has looked at is read with the alert, and corrected by them alone: what it said before stays", async () => {
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert");
  const noted = await perform<Alert>(room, erin, "addAlertNote", { alertId, text: "The address is **ours**." });
  expect(noted).toMatchObject({ id: alertId, version: 2, state: "RECEIVED" });
  const [first] = await notesOf(alertId);
  const alertNoteId = first?.id;
  await expect(attempt(room, emil, "correctAlertNote", { alertId, alertNoteId })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await perform(room, erin, "correctAlertNote", { alertId, alertNoteId, text: "The address is of a partner." });
  // Only what stands is corrected.
  expect(await attempt(room, erin, "correctAlertNote", { alertId, alertNoteId })).toMatchObject({
    __typename: "NotFound",
  });
  await perform(room, sora, "addAlertNote", { alertId, text: "Nothing in the mail logs." });
  expect(await read(shai, alertId)).toMatchObject({
    totalCount: 2,
    nodes: [
      {
        ...{ number: 2, text: "The address is of a partner.", writtenByName: "Erin", writtenBy: { id: erin.personId } },
        ...{ writtenAt: expect.any(String), former: { number: 1, text: "The address is **ours**.", former: null } },
      },
      { number: 1, text: "Nothing in the mail logs.", former: null },
    ],
  });
  expect(await room.broken()).toEqual([]);
});

test("Whoever may not read an alert reads no note of it, and whoever does not triage it writes none", async () => {
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert");
  await perform(room, erin, "addAlertNote", { alertId });
  await expect(attempt(room, shai, "addAlertNote", { alertId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await room.database.manager.update(tables.Alert, { id: alertId }, { handling: "AMBER_STRICT" });
  expect(await read(tomo, alertId)).toBeUndefined();
  expect(await read(emil, alertId)).toMatchObject({ totalCount: 1 });
});

test("What is written in an incident that fewer read stays with those, also once the alert is taken out of it", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const { id: alertId } = (await room.database.manager.findOneByOrFail(tables.Alert, { incidentId })) as Alert;
  await perform(room, erin, "addAlertNote", { alertId, text: "Of the incident." });
  const [note] = await notesOf(alertId);
  expect(note).toMatchObject({ incidentId });
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  const out = { incidentId: null, state: "TRIAGED" } as const;
  await room.database.manager.update(tables.Alert, { id: alertId }, out);
  expect(await read(shai, alertId)).toEqual({ totalCount: 0, nodes: [] });
  expect(await read(sora, alertId)).toMatchObject({ totalCount: 1 });
  const { id: other } = await perform<Alert>(room, cora, "reportAlert");
  expect(await attempt(room, erin, "correctAlertNote", { alertId: other, alertNoteId: note?.id })).toMatchObject({
    __typename: "NotFound",
  });
});

test("A note is also written on an alert that is closed", async () => {
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert");
  await perform(room, erin, "dismissAlerts", { alertIds: [alertId] });
  await perform(room, erin, "addAlertNote", { alertId });
  expect(await read(erin, alertId)).toMatchObject({ totalCount: 1 });
});
