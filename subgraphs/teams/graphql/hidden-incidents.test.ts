import type { Viewer } from "../../../platform/identity/viewer.js";
import { newIdentifier } from "../../../platform/runtime/identifier.js";
import { KnownAnswers } from "../../../platform/test-support/reading/answers-that-differ.js";
import { everyRequest } from "../../../platform/test-support/reading/every-request.js";
import { sharedSchema } from "../../../platform/test-support/shared-schema.js";
import { tables } from "../store/tables.js";
import { holdLease, receiveIncident } from "../test-support/known-incidents.js";
import { act, openedShift } from "../test-support/shift-scenario.js";
import { openTeamsRoom, type TeamsRoom } from "../test-support/teams-room.js";
import { schema as definition } from "./schema.js";

/* What a shift writes of an incident that somebody may not read makes no difference to what they are answered. */

const author = "dong-hyun-yoon";

let room: TeamsRoom;
let shiftId: string;
beforeAll(async () => {
  room = await openTeamsRoom("teams_hidden");
  await holdLease(room, "infinity");
  shiftId = (await openedShift(room)).shiftId;
  await write(undefined);
});
afterAll(() => room.close());

/** An entry that is corrected, and one whose follow-up is done. */
async function write(incidentId: string | undefined): Promise<void> {
  const followUpDueAt = new Date(room.now.getTime() + 3_600_000).toISOString();
  const entry = { shiftId, category: "OBSERVATION", text: "Tokens are reused.", incidentId, followUpDueAt };
  await act(room, author, "recordShiftLogEntry", entry);
  const { id: entryId } = await act(room, author, "recordShiftLogEntry", entry);
  await act(room, author, "correctShiftLogEntry", { entryId, text: "Tokens are replayed." });
  await act(room, author, "completeShiftFollowUp", { entryId, text: "They are revoked." });
}

test("Nothing that is written of an incident that somebody may not read makes a difference to what they are answered", async () => {
  const viewers: readonly Viewer[] = await Promise.all(
    ["sofia-lindqvist", "ji-woo-park", "operations-dashboard"].map(room.viewer),
  );
  const service = await room.idOf("Service", "exchange");
  const requests = await everyRequest({
    schema: (await sharedSchema(definition)).schema,
    database: room.database,
    tables: tables as never,
    ids: { Me: [], ResponsibilityCell: [], Incident: ["HIDDEN Incident"] },
    representations: { Incident: { serviceIds: [] } },
    given: { onCall: "" },
    without: /^(identityRevision|identity|typesOfNodes|availableOperations|_\w+)$/,
    filterValues: {
      Boolean: ["true", "false"],
      ID: [`"${service}"`],
      DateTime: ['"2020-01-01T00:00:00.000Z"', '"2990-01-01T00:00:00.000Z"'],
      incidentIds: ['"HIDDEN Incident"'],
      shiftIds: [`"${shiftId}"`],
      text: ['"tokens"', '"a"'],
    },
    texts: [],
  });
  const ask = (viewer: Viewer, query: string, variables: object) => room.ask(viewer, query, variables);
  const before = await KnownAnswers.of(viewers, requests, ask);
  const id = newIdentifier();
  await receiveIncident(room, { id, virtualTeamPersonIds: [await room.idOf("Person", author)] });
  await write(id);
  await receiveIncident(room, {
    id,
    entry: 2,
    handling: "RED",
    virtualTeamPersonIds: [await room.idOf("Person", author)],
  });
  expect(await before.differences(viewers, { Incident: id })).toEqual([]);
});
