import type { Viewer } from "../../../platform/identity/viewer.js";
import { holdLease, receiveIncident } from "../test-support/known-incidents.js";
import { openedShift } from "../test-support/shift-scenario.js";
import { openTeamsRoom, type TeamsRoom } from "../test-support/teams-room.js";

let room: TeamsRoom;
beforeEach(async () => {
  room = await openTeamsRoom("repeated_requests_of_teams");
});
afterEach(() => room.close());

const incidentId = "01900000-0000-7000-8000-000000000001";

/** Sends an operation with a key that is its own, and says how to send the same again. */
function keyed(viewer: Viewer, operation: string, input: object, fields: string) {
  const type = `${operation[0]?.toUpperCase()}${operation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${operation}(input: $input) { __typename ${fields} } }`;
  const key = { idempotencyKey: `${operation} ${JSON.stringify(input)}` };
  return async (by: Viewer = viewer) => {
    const { data, errors } = await room.ask(by, document, { input }, key);
    return errors?.[0]?.extensions ?? (data?.answer as Record<string, unknown>);
  };
}

const text = "... on ShiftLogEntry { id text }";

test("Who wrote about an incident does not read the entry by the same key once the incident is not theirs to read", async () => {
  await holdLease(room, "infinity");
  const { shiftId } = await openedShift(room);
  const author = await room.viewer("dong-hyun-yoon");
  await receiveIncident(room, { id: incidentId });
  const about = { shiftId, category: "OBSERVATION", text: "Tokens are reused.", incidentId };
  const record = keyed(author, "recordShiftLogEntry", about, text);
  const first = await record();
  expect(first).toMatchObject({ __typename: "ShiftLogEntry", text: "Tokens are reused." });
  expect(await record()).toEqual(first);
  await holdLease(room, "infinity", incidentId);
  expect(await record()).toMatchObject({ code: "SERVICE_UNAVAILABLE", reason: "READERS_UNCONFIRMED" });
  await receiveIncident(room, { id: incidentId, entry: 2, handling: "RED" });
  await holdLease(room, "infinity");
  expect(await record()).toEqual({ __typename: "NotFound" });
  expect(await room.database.query("SELECT count(*)::int AS entries FROM shift_log_entry")).toEqual([{ entries: 1 }]);
});

test("Who corrected or followed up an entry does not read it by the same key either", async () => {
  await holdLease(room, "infinity");
  const { shiftId } = await openedShift(room);
  const author = await room.viewer("dong-hyun-yoon");
  await receiveIncident(room, { id: incidentId });
  const followUpDueAt = new Date(room.now.getTime() + 3_600_000);
  const about = { shiftId, category: "OBSERVATION", text: "Tokens are reused.", incidentId, followUpDueAt };
  const { id: entryId } = (await keyed(author, "recordShiftLogEntry", about, text)()) as { readonly id: string };
  const repeats = [
    keyed(author, "correctShiftLogEntry", { entryId, text: "Tokens are stolen." }, text),
    keyed(author, "completeShiftFollowUp", { entryId, text: "They are revoked." }, text),
  ];
  for (const send of repeats) expect(await send()).toMatchObject({ id: entryId, text: "Tokens are reused." });
  await receiveIncident(room, { id: incidentId, entry: 2, handling: "RED" });
  for (const send of repeats) expect(await send()).toEqual({ __typename: "NotFound" });
});

test("Who has left every team reads no shift and no request for a responsibility by the key that made it", async () => {
  const author = await room.viewer("dong-hyun-yoon");
  const teamId = await room.idOf("Team", "cdoc");
  const open = keyed(author, "openShift", { teamId }, "... on Shift { id openedByName }");
  const asking = await room.viewer("seo-yeon-kim");
  const request = keyed(
    asking,
    "requestResponsibility",
    { teamId, responsibility: "BREACH_HUNT", reason: "A secret plan." },
    "... on ResponsibilityRequest { id reason }",
  );
  for (const [send, who, type] of [
    [open, author, "Shift"],
    [request, asking, "ResponsibilityRequest"],
  ] as const) {
    expect(await send()).toMatchObject({ __typename: type });
    expect(await send()).toMatchObject({ __typename: type });
    expect(await send({ ...who, memberships: [] })).toEqual({ __typename: "NotFound" });
  }
});
