import type { ServiceNote } from "../../domain/records/advice/service-note.js";
import { tables } from "../../store/tables.js";
import { attempt, incidentOfTwo, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";

const { sora, erin, emil, shai } = people;

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("service note");
});
afterAll(() => room.close());

test("A note is written and edited by the team of its service alone, and every version of it is kept", async () => {
  const incidentId = await incidentOfTwo(room, "TEAM_FORMED");
  for (const viewer of [sora, shai])
    await expect(attempt(room, viewer, "addServiceNote", { incidentId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  const { id: serviceNoteId } = await perform<ServiceNote>(room, erin, "addServiceNote", { incidentId });
  const of = { incidentId, serviceNoteId };
  await expect(attempt(room, shai, "editServiceNote", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  const edited = await perform<ServiceNote>(room, emil, "editServiceNote", { ...of, expectedVersion: 1 });
  expect(edited).toMatchObject({ version: 2, title: "Drain search and calendar first", writtenByName: "Erin" });
  expect(await attempt(room, emil, "editServiceNote", { ...of, expectedVersion: 1 })).toMatchObject({
    __typename: "VersionConflict",
  });
  const versions = await room.database.manager.find(tables.ServiceNoteVersion, {
    where: { noteId: serviceNoteId },
    order: { number: "ASC" },
  });
  expect(versions.map(({ number, title, writtenByName }) => [number, title, writtenByName])).toEqual([
    [1, "Drain search first", "Erin"],
    [2, "Drain search and calendar first", "Emil"],
  ]);
  const sharePoint = { incidentId, serviceId: services.sharepoint };
  expect(await perform(room, shai, "addServiceNote", sharePoint)).toMatchObject({ serviceId: services.sharepoint });
  expect(await room.broken()).toEqual([]);
});
