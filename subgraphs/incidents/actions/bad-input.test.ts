import type { Viewer } from "../../../platform/identity/viewer.js";
import type { IncidentRoom } from "../domain/records/case-file/incident-room.js";
import type { Note } from "../domain/records/case-file/note.js";
import { ask } from "../test-support/ask.js";
import { actionNamed, attempt, incidentAt, perform, unmetGates } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { inputs, type Operation } from "../test-support/inputs.js";
import { people } from "../test-support/organization.js";

let room: IncidentsRoom;
let incidentId = "";
let roomId = "";
beforeAll(async () => {
  room = await openIncidentsRoom("bad-input");
  incidentId = await incidentAt(room, "STAFFED");
  ({ id: roomId } = await perform<IncidentRoom>(room, people.mina, "openRoom", { incidentId }));
});
afterAll(() => room.close());

const { sora, erin, emil, mina } = people;

/** What an operation answers to an input as a client sends it: the codes of its errors, or what it answers. */
async function send(viewer: Viewer, operation: Operation, input: object) {
  const type = actionNamed(operation).input.name;
  const { data, errors } = await ask<Record<string, { readonly __typename: string }>>(
    room,
    viewer,
    `mutation ($input: ${type}!) { ${operation}(input: $input) { __typename } }`,
    { input: { incidentId, ...inputs[operation], ...input } },
  );
  return errors?.map(({ extensions }) => extensions.code) ?? data?.[operation]?.__typename;
}

const turned = "https://example.com/\u202egnp.exe";
const addresses = [
  "javascript:alert(1)",
  " javascript:alert(1)",
  "data:text/html,x",
  "http://example.com",
  "//example.com",
  "https://erin:secret@example.com",
  "https://@example.com",
  "https://example.com\\@evil.example",
  "https://example.com/\u0000",
  "https://exam\nple.com",
  turned,
  "https://example.com/\u200b",
  `https://example.com/${"x".repeat(2_000)}`,
  "https://",
];

test.each(addresses)("No link and no bridge is the address %j", async (address) => {
  expect(await send(erin, "addLink", { url: address })).toEqual(["BAD_USER_INPUT"]);
  expect(await send(mina, "openRoom", { bridge: address })).toEqual(["BAD_USER_INPUT"]);
  expect(await send(mina, "moveRoom", { roomId, bridge: address })).toEqual(["BAD_USER_INPUT"]);
});

test.each([
  "two\nlines",
  "bell\u0007",
  "escape \u001b[31m",
  "turned \u202egnp.exe",
  "isolated \u2066x",
  "para\u2029graph",
])("A name or a title stands in one line and reads as it is written: not %j", async (text) => {
  expect(await send(erin, "addLink", { title: text })).toEqual(["BAD_USER_INPUT"]);
  expect(await send(mina, "moveRoom", { roomId, place: text })).toEqual(["BAD_USER_INPUT"]);
  expect(await send(sora, "nameActor", { name: text })).toEqual(["BAD_USER_INPUT"]);
  expect(await send(sora, "nameActor", { aliases: [text] })).toEqual(["BAD_USER_INPUT"]);
});

test("Names in any script are names", async () => {
  for (const name of ["폭풍 0558", "Буря-0558", "عاصفة", "👩‍💻 crew"])
    expect(await send(sora, "nameActor", { name, aliases: [] })).toBe("ThreatActor");
});

const html = "# <script>alert(1)</script> [x](javascript:alert(1))\n\u202eevil <img src=x onerror=alert(1)>";

test("What was found is kept as it was found, HTML, scripts and turned text too: it is text", async () => {
  const { id: noteId } = await perform<Note>(room, erin, "addNote", { incidentId, text: html });
  const { data } = await ask<{ incident: { notes: { nodes: { text: string; history: { nodes: object[] } }[] } } }>(
    room,
    sora,
    `query ($id: ID!) { incident(id: $id) { notes { nodes { text history { nodes { text } } } } } }`,
    { id: incidentId },
  );
  expect(data?.incident.notes.nodes).toContainEqual({ text: html, history: { nodes: [{ text: html }] } });
  expect(await send(erin, "editNote", { noteId, text: "\u0000" })).toEqual(["BAD_USER_INPUT"]);
});

test("A tag has one spelling: no other case, normal form, width or space makes another one", async () => {
  expect(await send(erin, "addTag", { tag: "phishing" })).toBe("Incident");
  for (const tag of ["Phishing", " phishing", "phishing ", "phis hing", "ｐhishing", "phishing\u200b", "phíshing"])
    expect([tag, await send(erin, "addTag", { tag })]).toEqual([tag, ["BAD_USER_INPUT"]]);
  expect(await unmetGates(attempt(room, erin, "addTag", { incidentId, tag: "phishing" }))).toEqual(["TAG_NEW"]);
  for (let number = 1; number < 30; number += 1)
    expect(await send(erin, "addTag", { tag: `tag-${number}` })).toBe("Incident");
  expect(await unmetGates(attempt(room, erin, "addTag", { incidentId, tag: "tag-30" }))).toEqual(["TAGS_HAVE_SPACE"]);
});

test("An actor goes by each name once, however it is written", async () => {
  const twice = { incidentId, name: "Night Owl", aliases: ["Eule", " NIGHT\u200b  owl "] };
  expect(await unmetGates(attempt(room, sora, "nameActor", twice))).toEqual(["ACTOR_NEW"]);
  const { id: actorId } = await perform(room, sora, "nameActor", { ...twice, aliases: ["Eule"] });
  const amended = (aliases: readonly string[]) =>
    unmetGates(attempt(room, sora, "amendActor", { incidentId, actorId, name: null, aliases }));
  expect(await amended(["Strix", "STRIX"])).toEqual(["ACTOR_NAMES_APART"]);
  expect(await amended(["night owl"])).toEqual(["ACTOR_NAMES_APART"]);
});

test("A note is edited by its author alone; of two edits of one text the second is told of the first", async () => {
  const { id: noteId } = await perform<Note>(room, erin, "addNote", { incidentId, text: "First" });
  for (const viewer of [emil, sora])
    await expect(attempt(room, viewer, "editNote", { incidentId, noteId, text: "x" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  const edit = (text: string) => attempt(room, erin, "editNote", { incidentId, noteId, text, expectedVersion: 1 });
  const both = await Promise.all([edit("Second"), edit("Third")]);
  expect(both.map((result) => ("__typename" in result ? result.__typename : "edited")).sort()).toEqual([
    "VersionConflict",
    "edited",
  ]);
  const { data } = await ask<{ incident: { notes: { nodes: { id: string; history: { nodes: object[] } }[] } } }>(
    room,
    sora,
    `query ($id: ID!) { incident(id: $id) { notes { nodes { id version history { nodes { number } } } } } }`,
    { id: incidentId },
  );
  expect(data?.incident.notes.nodes.find(({ id }) => id === noteId)).toEqual({
    id: noteId,
    version: 2,
    history: { nodes: [{ number: 1 }, { number: 2 }] },
  });
});

test("Who may not read the case reads nothing of its file, nor of what stood there before", async () => {
  const closed = await incidentAt(room, "STAFFED");
  const { id: noteId } = await perform<Note>(room, sora, "addNote", { incidentId: closed, text: "It is an insider." });
  await perform(room, sora, "editNote", { incidentId: closed, noteId, text: "It is Tomo." });
  await perform(room, sora, "changeHandling", { incidentId: closed, handling: "RED" });
  for (const viewer of [people.tomo, people.shai, people.nobody]) {
    const { data, errors } = await ask(
      room,
      viewer,
      `query ($id: ID!, $references: [_Any!]!) {
        incident(id: $id) { notes { nodes { history { nodes { text } } } } }
        _entities(representations: $references) { ... on Incident { notes { nodes { text } } rooms { nodes { bridge } } } }
      }`,
      { id: closed, references: [{ __typename: "Incident", id: closed }] },
    );
    expect([errors, data]).toEqual([undefined, { incident: null, _entities: [null] }]);
    expect(await attempt(room, viewer, "editNote", { incidentId: closed, noteId })).toMatchObject({
      __typename: "NotFound",
    });
  }
});
