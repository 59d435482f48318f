import type { Viewer } from "../../../platform/identity/viewer.js";
import { expectBadPagesRefused } from "../../../platform/test-support/reading/expect-bad-pages-refused.js";
import { sharedSchema } from "../../../platform/test-support/shared-schema.js";
import { tables } from "../store/tables.js";
import { holdLease, receiveIncident } from "../test-support/known-incidents.js";
import { act, openedShift } from "../test-support/shift-scenario.js";
import { openTeamsRoom, type TeamsRoom } from "../test-support/teams-room.js";
import { schema as definition } from "./schema.js";

let room: TeamsRoom;
let viewer: Viewer;
const incidentId = "01900000-0000-7000-8000-000000000001";
beforeAll(async () => {
  room = await openTeamsRoom("teams_bad_pages");
  viewer = await room.viewer("dong-hyun-yoon");
  const { shiftId } = await openedShift(room);
  await holdLease(room, "infinity");
  await receiveIncident(room, { id: incidentId });
  const entry = { shiftId, category: "OBSERVATION", text: "The coffee is out.", incidentId };
  const { id: entryId } = await act(room, "dong-hyun-yoon", "recordShiftLogEntry", entry);
  await act(room, "dong-hyun-yoon", "correctShiftLogEntry", { entryId, text: "The tea is out." });
});
afterAll(() => room.close());

test("A wrong page of any list is refused in words, and what nothing meets is an empty page", async () => {
  const unreached = await expectBadPagesRefused({
    schema: (await sharedSchema(definition)).schema,
    database: room.database,
    tables: tables as never,
    context: () => room.contextOf(viewer),
    roots: {},
    ids: { Incident: [incidentId] },
    representations: { Incident: "serviceIds: []" },
  });
  expect(unreached).toEqual([]);
});
