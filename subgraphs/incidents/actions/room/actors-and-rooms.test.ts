import { codeOfName } from "../../../response-model/schema/operations/code-of-name.js";
import type { IncidentRoom } from "../../domain/records/case-file/incident-room.js";
import type { ThreatActor } from "../../domain/records/case-file/threat-actor.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import {
  advance,
  attempt,
  incidentAt,
  incidentOfTwo,
  perform,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("actors-and-rooms");
});
afterAll(() => room.close());

const { sora, sena, erin, emil, shai, mina, milo, lena, tomo } = people;

test("An adversary is named, known better, and taken back, and what was thought before stays", async () => {
  const incidentId = await incidentAt(room, "ANALYSED");
  const { id: actorId } = await perform<ThreatActor>(room, sora, "nameActor", { incidentId });
  const of = { incidentId, actorId };
  await expect(attempt(room, erin, "nameActor", { incidentId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(
    await unmetGates(attempt(room, sena, "nameActor", { incidentId, name: "antique typhoon", aliases: [] })),
  ).toEqual(["ACTOR_NEW"]);
  await perform<ThreatActor>(room, sena, "nameActor", { incidentId, name: "Sangria Seal", aliases: [] });
  expect(await unmetGates(attempt(room, sena, "amendActor", { ...of, aliases: ["Sangria Seal"] }))).toEqual([
    "ACTOR_NAMES_APART",
  ]);
  await expect(attempt(room, sena, "amendActor", { ...of, confidence: null })).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
  });
  await perform(room, sena, "amendActor", of);
  await perform(room, sora, "withdrawActor", of);
  expect(await attempt(room, sora, "amendActor", of)).toMatchObject({ __typename: "TransitionRefused" });
  // What was withdrawn can be named anew.
  await perform<ThreatActor>(room, sora, "nameActor", { incidentId });

  const { data, errors } = await ask<Record<string, never>>(
    room,
    erin,
    `query ($id: ID!) { incident(id: $id) {
      actors { nodes { name confidence } }
      withdrawn: actors(filter: { states: [WITHDRAWN] }) { nodes { name withdrawnBy { id } withdrawalReason
        history { nodes { number confidence reason writtenBy { id } } } } }
      sure: actors(filter: { confidences: [HIGH] }) { nodes { name } }
    } }`,
    { id: incidentId },
  );
  expect(errors).toBeUndefined();
  expect(data?.incident).toMatchObject({
    actors: {
      nodes: [
        { name: "Sangria Seal", confidence: "MEDIUM" },
        { name: "Storm-0558", confidence: "MEDIUM" },
      ],
    },
    withdrawn: {
      nodes: [
        {
          name: "Storm-0558",
          withdrawnBy: { id: sora.personId },
          withdrawalReason: "The addresses belong to a scanner.",
          history: {
            nodes: [
              { number: 1, confidence: "MEDIUM", reason: null, writtenBy: { id: sora.personId } },
              { number: 2, confidence: "HIGH", reason: expect.any(String), writtenBy: { id: sena.personId } },
            ],
          },
        },
      ],
    },
    sure: { nodes: [] },
  });
});

const meeting = `query ($id: ID!) { incident(id: $id) {
  room { bridge place openedAt present { personName since person { id } } }
  rooms { nodes { state closedBy { id } attendance { nodes { personName leftAt } } } }
} }`;

interface Meeting {
  readonly incident: {
    readonly room: { readonly present: readonly { readonly personName: string }[] } | null;
    readonly rooms: {
      readonly nodes: readonly {
        readonly attendance: { readonly nodes: readonly { personName: string; leftAt: string | null }[] };
      }[];
    };
  };
}

async function meetingOf(id: string): Promise<Meeting["incident"]> {
  const { data, errors } = await ask<Meeting>(room, sora, meeting, { id });
  expect(errors).toBeUndefined();
  return (data as Meeting).incident;
}

test("The operations center opens a room in which both teams and security meet, and closes it", async () => {
  const incidentId = await incidentOfTwo(room, "STAFFED");
  for (const viewer of [sora, erin])
    await expect(attempt(room, viewer, "openRoom", { incidentId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  const { id: roomId } = await perform<IncidentRoom>(room, mina, "openRoom", { incidentId });
  expect(await unmetGates(attempt(room, milo, "openRoom", { incidentId }))).toEqual(["NO_ROOM_OPEN"]);
  const of = { incidentId, roomId };
  expect(await unmetGates(attempt(room, erin, "leaveRoom", of))).toEqual(["PRESENT_IN_ROOM"]);
  for (const viewer of [lena, tomo])
    await expect(attempt(room, viewer, "joinRoom", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  for (const viewer of [mina, erin, shai, sora]) await perform(room, viewer, "joinRoom", of);
  expect(await unmetGates(attempt(room, erin, "joinRoom", of))).toEqual(["NOT_YET_PRESENT"]);
  await perform(room, erin, "leaveRoom", of);
  expect((await meetingOf(incidentId)).room).toMatchObject({
    bridge: "https://meet.example.com/j/4711",
    place: "Room 3.14",
    present: [{ personName: "Mina" }, { personName: "Shai" }, { personName: "Sora", person: { id: sora.personId } }],
  });
  await perform(room, erin, "joinRoom", of);
  await expect(attempt(room, sora, "closeRoom", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, milo, "closeRoom", of);
  expect(await attempt(room, emil, "joinRoom", of)).toMatchObject({ __typename: "TransitionRefused" });
  const { room: open, rooms } = await meetingOf(incidentId);
  expect(open).toBeNull();
  expect(rooms.nodes).toMatchObject([{ state: "CLOSED", closedBy: { id: milo.personId } }]);
  expect(rooms.nodes[0]?.attendance.nodes.map(({ personName }) => personName)).toEqual([
    "Mina",
    "Erin",
    "Shai",
    "Sora",
    "Erin",
  ]);
  expect(rooms.nodes[0]?.attendance.nodes.filter(({ leftAt }) => leftAt === null)).toEqual([]);
  // Another bridge, in another room.
  await perform<IncidentRoom>(room, mina, "openRoom", {
    incidentId,
    bridge: "https://meet.example.com/j/4712",
    place: null,
  });
});

test("Of an incident that has ended people leave the room, and it is closed, but nobody comes", async () => {
  const incidentId = await incidentAt(room, "VALIDATED");
  const { id: roomId } = await perform<IncidentRoom>(room, mina, "openRoom", { incidentId });
  const of = { incidentId, roomId };
  for (const viewer of [erin, sora]) await perform(room, viewer, "joinRoom", of);
  await advance(room, incidentId, "VALIDATED", "CLOSED");
  expect(await unmetGates(attempt(room, emil, "joinRoom", of))).toEqual(["INCIDENT_OPEN"]);
  await perform(room, erin, "leaveRoom", of);
  await perform(room, mina, "closeRoom", of);
});

test("Who was in a room is kept: when they left is written once, and nothing else is changed or removed", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const { id: roomId } = await perform<IncidentRoom>(room, mina, "openRoom", { incidentId });
  await perform(room, erin, "joinRoom", { incidentId, roomId });
  const { id } = await room.database.manager.findOneByOrFail(tables.RoomPresence, { incidentId, roomId });
  const change = (sql: string) => room.database.query(`${sql} WHERE id = $1`, [id]);
  await expect(change("UPDATE room_presence SET person_name = 'Emil'")).rejects.toThrow();
  await perform(room, erin, "leaveRoom", { incidentId, roomId });
  await expect(change("UPDATE room_presence SET left_at = NULL")).rejects.toThrow();
  await expect(change("DELETE FROM room_presence")).rejects.toThrow();
});

const offered = `query ($id: ID!) { incident(id: $id) {
  availableOperations { ...All }
  notes { nodes { availableOperations { ...All } } }
  links { nodes { availableOperations { ...All } } }
  actors { nodes { availableOperations { ...All } } }
  room { availableOperations { ...All } }
} }
fragment All on AvailableOperation { operation isPermitted isFromHere gates { gate standing } }`;

interface Offered {
  readonly operation: string;
  readonly isPermitted: boolean;
  readonly isFromHere: boolean;
  readonly gates: readonly { readonly gate: string; readonly standing: string }[];
}

test("What can be done with notes, links, actors and the room is told as an attempt meets it", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  await perform(room, erin, "addNote", { incidentId });
  await perform(room, emil, "addLink", { incidentId });
  await perform(room, sora, "nameActor", { incidentId });
  const { id: roomId } = await perform<IncidentRoom>(room, mina, "openRoom", { incidentId });
  await perform(room, erin, "joinRoom", { incidentId, roomId });
  const offeredTo = async (viewer: typeof erin | typeof mina) => {
    const { data, errors } = await ask<{ incident: object }>(room, viewer, offered, { id: incidentId });
    expect(errors).toBeUndefined();
    const all = new Map<string, Offered>();
    JSON.stringify(data, (_key, value) => {
      if (value?.operation) all.set(value.operation, value);
      return value;
    });
    return all;
  };
  const [toErin, toSora, toMina] = [await offeredTo(erin), await offeredTo(sora), await offeredTo(mina)];
  const isPermitted = (all: ReadonlyMap<string, Offered>, ...operations: readonly string[]) =>
    operations.map((operation) => all.get(codeOfName(operation))?.isPermitted);
  const names = ["addNote", "editNote", "pinNote", "removeLink", "amendActor", "setNextSteps", "joinRoom", "closeRoom"];
  expect(isPermitted(toErin, ...names)).toEqual([true, true, false, false, false, false, true, false]);
  expect(isPermitted(toSora, ...names)).toEqual([true, false, true, true, true, true, true, false]);
  expect(isPermitted(toMina, ...names)).toEqual([false, false, false, false, false, false, true, true]);
  expect(toErin.get("UNPIN_NOTE")?.isFromHere).toBe(false);
  const standing = (all: ReadonlyMap<string, Offered>, operation: string, gate: string) =>
    all.get(codeOfName(operation))?.gates.find((one) => one.gate === gate)?.standing;
  expect(standing(toErin, "joinRoom", "NOT_YET_PRESENT")).toBe("UNMET");
  expect(standing(toErin, "leaveRoom", "PRESENT_IN_ROOM")).toBe("OPEN");
  expect(standing(toSora, "leaveRoom", "PRESENT_IN_ROOM")).toBe("UNMET");
  expect(standing(toMina, "openRoom", "NO_ROOM_OPEN")).toBe("UNMET");
  expect(standing(toSora, "nameActor", "ACTOR_NEW")).toBe("DEPENDS_ON_INPUT");
  expect(standing(toSora, "amendActor", "ACTOR_NAMES_APART")).toBe("DEPENDS_ON_INPUT");
  expect(standing(toErin, "addTag", "TAGS_HAVE_SPACE")).toBe("OPEN");
  expect(standing(toErin, "addTag", "TAG_NEW")).toBe("DEPENDS_ON_INPUT");
});
