import type { IncidentRoom } from "../../domain/records/case-file/incident-room.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentOfTwo, perform, unmetGates } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("rooms");
});
afterAll(() => room.close());

const { sora, erin, shai, mina, milo, lena, tomo } = people;

const query = `query ($id: ID!) { incident(id: $id) {
  room { bridge place present { personName } invited { personName reason invitedByName person { id } presence { leftAt } } }
  rooms { nodes { state bridge attendance { nodes { personName leftAt } } } }
  timeline(first: 100) { nodes { text } } } }`;

interface Person {
  readonly personName: string;
  readonly leftAt: string | null;
  readonly presence: { readonly leftAt: string | null } | null;
}

interface Seen {
  readonly room: {
    readonly bridge: string;
    readonly place: string | null;
    readonly present: readonly Person[];
    readonly invited: readonly Person[];
  } | null;
  readonly rooms: {
    readonly nodes: readonly {
      state: string;
      bridge: string;
      attendance: { readonly nodes: readonly Person[] };
    }[];
  };
  readonly timeline: { readonly nodes: readonly { readonly text: string }[] };
}

async function seenBy(viewer: typeof sora | typeof lena, id: string): Promise<Seen> {
  const { data, errors } = await ask<{ incident: Seen }>(room, viewer, query, { id });
  expect(errors).toBeUndefined();
  return (data as { incident: Seen }).incident;
}

async function opened() {
  const incidentId = await incidentOfTwo(room, "STAFFED");
  const { id: roomId } = await perform<IncidentRoom>(room, mina, "openRoom", { incidentId });
  return { incidentId, roomId };
}

test("A bridge that breaks down is replaced while people stay in the room", async () => {
  const of = await opened();
  for (const viewer of [mina, erin, shai]) await perform(room, viewer, "joinRoom", of);
  await expect(attempt(room, sora, "moveRoom", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, milo, "moveRoom", { ...of, place: null });
  const seen = await seenBy(sora, of.incidentId);
  expect(seen.room).toMatchObject({ bridge: "https://meet.example.com/j/4712", place: null });
  expect(seen.room?.present.map(({ personName }) => personName)).toEqual(["Mina", "Erin", "Shai"]);
  expect(seen.timeline.nodes.at(-1)?.text).toBe(
    "Moved the room from https://meet.example.com/j/4711 to https://meet.example.com/j/4712",
  );
  // Who read the room before it was moved is told.
  const version = 1;
  expect(await attempt(room, mina, "moveRoom", { ...of, expectedVersion: version })).toMatchObject({
    __typename: "VersionConflict",
    expectedVersion: version,
  });
});

test("Who is expected and who has come are told apart, and whoever is invited comes in", async () => {
  const of = await opened();
  // Lena is of legal affairs: she reads the case, and has no part in the response.
  await expect(attempt(room, lena, "joinRoom", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(attempt(room, erin, "inviteToRoom", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, mina, "inviteToRoom", of);
  await perform(room, sora, "inviteToRoom", { ...of, personIds: [erin.personId, shai.personId], reason: "Your logs." });
  expect(await unmetGates(attempt(room, mina, "inviteToRoom", of))).toEqual(["INVITEES_FIT"]);
  for (const viewer of [lena, erin]) await perform(room, viewer, "joinRoom", of);
  await perform(room, erin, "leaveRoom", of);
  await expect(attempt(room, tomo, "joinRoom", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  const { room: open } = await seenBy(lena, of.incidentId);
  expect(open?.invited).toMatchObject([
    {
      personName: "Lena",
      reason: "May we call the tenants?",
      invitedByName: "Mina",
      person: { id: lena.personId },
      presence: { leftAt: null },
    },
    {
      personName: "Erin",
      reason: "Your logs.",
      invitedByName: "Sora",
      presence: { leftAt: expect.stringMatching(/Z$/) },
    },
    { personName: "Shai", presence: null },
  ]);
  expect(open?.present.map(({ personName }) => personName)).toEqual(["Lena"]);
  const change = (sql: string) => room.database.query(`${sql} WHERE room_id = $1`, [of.roomId]);
  await expect(change("UPDATE room_invitation SET reason = ''")).rejects.toThrow();
  await expect(change("DELETE FROM room_invitation")).rejects.toThrow();
});

test("Of a case that is closed to them, nobody is invited, nor is a program or somebody whom nobody knows", async () => {
  const of = await opened();
  const invite = (personId: string) => attempt(room, mina, "inviteToRoom", { ...of, personIds: [personId] });
  expect(await unmetGates(invite("01900000-0000-7000-8000-000000000000"))).toEqual(["INVITEES_FIT"]);
  await perform(room, sora, "changeHandling", { incidentId: of.incidentId, handling: "AMBER_STRICT" });
  // The operations center holds no cell of the security side: it does not read such a case either.
  expect(await invite(lena.personId)).toMatchObject({ __typename: "NotFound" });
  const byLead = attempt(room, sora, "inviteToRoom", { ...of, personIds: [lena.personId] });
  expect(await unmetGates(byLead)).toEqual(["INVITEES_FIT"]);
});

test("Somebody who forgot to leave is recorded as gone by the operations center, and comes back", async () => {
  const of = await opened();
  for (const viewer of [sora, erin]) await perform(room, viewer, "joinRoom", of);
  await expect(attempt(room, erin, "recordRoomDeparture", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, mina, "recordRoomDeparture", of);
  expect(await unmetGates(attempt(room, mina, "recordRoomDeparture", of))).toEqual(["PERSON_IN_ROOM"]);
  expect((await seenBy(erin, of.incidentId)).room?.present.map(({ personName }) => personName)).toEqual(["Erin"]);
  await perform(room, sora, "joinRoom", of);
  // Who is still there when the room is closed has left it; another room begins empty, and the first one stays on record.
  await perform(room, mina, "closeRoom", of);
  await perform(room, milo, "openRoom", { incidentId: of.incidentId, bridge: "https://meet.example.com/j/2" });
  const seen = await seenBy(sora, of.incidentId);
  expect(seen.room).toMatchObject({ bridge: "https://meet.example.com/j/2", present: [], invited: [] });
  expect(seen.rooms.nodes.map(({ state }) => state)).toEqual(["CLOSED", "OPEN"]);
  const attendance = seen.rooms.nodes[0]?.attendance.nodes ?? [];
  expect(attendance.map(({ personName }) => personName)).toEqual(["Sora", "Erin", "Sora"]);
  expect(attendance.filter(({ leftAt }) => leftAt === null)).toEqual([]);
  expect(await attempt(room, mina, "moveRoom", of)).toMatchObject({ __typename: "TransitionRefused", from: "CLOSED" });
  expect(await attempt(room, mina, "inviteToRoom", of)).toMatchObject({ __typename: "TransitionRefused" });
});

test.each(["leaveRoom", "recordRoomDeparture", "closeRoom"] as const)(
  "Whoever asks for %s before somebody has joined, and waits for them, ends their presence as it begins",
  async (operation) => {
    const of = await opened();
    const asked = room.now;
    room.now = new Date(asked.getTime() + 5_000);
    await perform(room, sora, "joinRoom", of);
    room.now = asked;
    await perform(room, operation === "leaveRoom" ? sora : mina, operation, of);
    const [presence] = await room.database.manager.findBy(tables.RoomPresence, { roomId: of.roomId });
    expect(presence).toMatchObject({ personName: "Sora", since: presence?.leftAt });
  },
);
