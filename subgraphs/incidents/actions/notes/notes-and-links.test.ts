import type { CaseLink } from "../../domain/records/case-file/case-link.js";
import type { Note } from "../../domain/records/case-file/note.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import {
  actionNamed,
  advance,
  attempt,
  incidentAt,
  incidentOf,
  incidentOfTwo,
  perform,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { inputs } from "../../test-support/inputs.js";
import { people, services } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("notes-and-links");
});
afterAll(() => room.close());

const { sora, sena, erin, emil, shai, cora, lena, robo, tomo } = people;
const noteOf = (id: string) => room.database.manager.findOneByOrFail(tables.Note, { id });
const lastEntry = (incidentId: string) =>
  room.database.manager.findOneOrFail(tables.TimelineEntry, { where: { incidentId }, order: { sequence: "DESC" } });

test("Two teams write down what they see on a bad day, the lead pins what counts, and each text stays on record", async () => {
  const incidentId = await incidentOfTwo(room, "CONTAINED");
  const { id: noteId } = await perform<Note>(room, erin, "addNote", { incidentId, serviceId: services.exchange });
  expect((await lastEntry(incidentId)).text).toBe("Added a note about Exchange: Token replay");
  await perform<Note>(room, shai, "addNote", {
    incidentId,
    serviceId: services.sharepoint,
    text: "No trace in the index.",
  });
  await perform<Note>(room, cora, "addNote", { incidentId, text: "The first customer calls." });
  const of = { incidentId, noteId };
  for (const viewer of [emil, shai, sora, cora])
    await expect(attempt(room, viewer, "editNote", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, erin, "editNote", of);
  for (const viewer of [erin, sena])
    await expect(attempt(room, viewer, "pinNote", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, sora, "pinNote", of);
  expect(await attempt(room, sora, "pinNote", of)).toMatchObject({ __typename: "TransitionRefused" });
  expect(await noteOf(noteId)).toMatchObject({ state: "PINNED", version: 3, writings: 2 });

  const { data, errors } = await ask<Record<string, never>>(
    room,
    shai,
    `query ($id: ID!) { incident(id: $id) {
      notes(first: 2) { nodes { createdByName service { id } } pageInfo { hasNextPage } }
      pinned: notes(filter: { states: [PINNED] }) { nodes { text createdBy { id } history { nodes { number text writtenByName } } } }
      ofSharePoint: notes(filter: { serviceIds: ["${services.sharepoint}"] }) { nodes { text incident { number } } }
      ofCora: notes(filter: { authorIds: ["${cora.personId}"] }) { nodes { text service { id } } }
    } }`,
    { id: incidentId },
  );
  expect(errors).toBeUndefined();
  expect(data?.incident).toMatchObject({
    notes: {
      nodes: [
        { createdByName: "Erin", service: { id: services.exchange } },
        { createdByName: "Shai", service: { id: services.sharepoint } },
      ],
      pageInfo: { hasNextPage: true },
    },
    pinned: {
      nodes: [
        {
          text: expect.stringContaining("three"),
          createdBy: { id: erin.personId },
          history: {
            nodes: [
              { number: 1, text: expect.stringContaining("two"), writtenByName: "Erin" },
              { number: 2, text: expect.stringContaining("three"), writtenByName: "Erin" },
            ],
          },
        },
      ],
    },
    ofSharePoint: { nodes: [{ text: "No trace in the index.", incident: { number: expect.any(String) } }] },
    ofCora: { nodes: [{ text: "The first customer calls.", service: null }] },
  });
  await perform(room, sora, "unpinNote", of);
  expect(await noteOf(noteId)).toMatchObject({ state: "POSTED" });
});

test("Notes are written also after the response, not after the end, and by nobody without a part in it", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  for (const viewer of [lena, shai, tomo, robo])
    await expect(attempt(room, viewer, "addNote", { incidentId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await unmetGates(attempt(room, erin, "addNote", { incidentId, serviceId: services.teams }))).toEqual([
    "NOTE_OF_INVOLVED_SERVICE",
  ]);
  await advance(room, incidentId, "STAFFED", "POST_INCIDENT_ACTIVITY");
  const { id: noteId } = await perform<Note>(room, erin, "addNote", { incidentId });
  await advance(room, incidentId, "POST_INCIDENT_ACTIVITY", "CLOSED");
  for (const [viewer, operation] of [
    [erin, "addNote"],
    [erin, "editNote"],
    [sora, "pinNote"],
    [erin, "addLink"],
    [erin, "addTag"],
    [sora, "setNextSteps"],
  ] as const)
    expect([operation, await unmetGates(attempt(room, viewer, operation, { incidentId, noteId }))]).toEqual([
      operation,
      ["INCIDENT_OPEN"],
    ]);
});

test("A note is read as its case is, and belongs to no other case", async () => {
  const [incidentId, other] = [await incidentAt(room, "STAFFED"), await incidentAt(room, "STAFFED")];
  const { id: noteId } = await perform<Note>(room, emil, "addNote", { incidentId });
  expect(await attempt(room, emil, "editNote", { incidentId: other, noteId })).toMatchObject({
    __typename: "NotFound",
  });
  await perform(room, sora, "changeHandling", { incidentId });
  expect(await attempt(room, emil, "editNote", { incidentId, noteId })).toMatchObject({ __typename: "NotFound" });
});

test("What is too long, blank, no https address or no tag is refused before anything is looked at", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const refused = [
    ["addNote", { text: "x".repeat(1_000_000) }],
    ["addNote", { text: "x".repeat(50_001) }],
    ["addNote", { text: " \n " }],
    ["addLink", { url: "javascript:alert(1)" }],
    ["addLink", { url: "http://example.com" }],
    ["addLink", { url: "https://erin:secret@example.com" }],
    ["addLink", { url: `https://example.com/${"x".repeat(2_000)}` }],
    ["addTag", { tag: "two words" }],
    ["addTag", { tag: "Upper" }],
    ["addTag", { tag: "a" }],
    ["addTag", { tag: "-a" }],
    ["addTag", { tag: "a--b" }],
    ["addTag", { tag: "가".repeat(41) }],
    ["addTag", { tag: "피싱 메일" }],
    ["addTag", { tag: "피싱".normalize("NFD") }],
    ["nameActor", { aliases: [" "] }],
    ["nameActor", { aliases: Array.from({ length: 21 }, (_, index) => `A${index}`) }],
  ] as const;
  for (const [operation, input] of refused) {
    const type = actionNamed(operation).input.name;
    const { errors } = await ask(
      room,
      sora,
      `mutation ($input: ${type}!) { ${operation}(input: $input) { __typename } }`,
      { input: { incidentId, ...inputs[operation], ...input } },
    );
    expect([operation, errors?.map(({ extensions }) => extensions.code)]).toEqual([operation, ["BAD_USER_INPUT"]]);
  }
  await perform<Note>(room, sora, "addNote", { incidentId, text: "x".repeat(50_000) });
  expect((await lastEntry(incidentId)).text).toBe(`Added a note: ${"x".repeat(119)}…`);
});

test("A link is removed by who added it or the lead, and stays on record", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const { id: first } = await perform<CaseLink>(room, emil, "addLink", { incidentId });
  const { id: second } = await perform<CaseLink>(room, emil, "addLink", { incidentId, kind: "CHAT", title: "Chat" });
  await perform<CaseLink>(room, cora, "addLink", { incidentId, kind: "TICKET", title: "Support case" });
  for (const viewer of [erin, cora, sena])
    await expect(attempt(room, viewer, "removeLink", { incidentId, linkId: first })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  await perform(room, emil, "removeLink", { incidentId, linkId: first, reason: null });
  await perform(room, sora, "removeLink", { incidentId, linkId: second });
  const { data, errors } = await ask<Record<string, never>>(
    room,
    erin,
    `query ($id: ID!) { incident(id: $id) {
      links { nodes { title kind url } }
      all: links(filter: { states: [LISTED, REMOVED] }) { nodes { state removedBy { id } removalReason } }
      tickets: links(filter: { kinds: [TICKET] }) { nodes { createdBy { id } } }
      chats: links(filter: { kinds: [CHAT] }) { nodes { id } }
    } }`,
    { id: incidentId },
  );
  expect(errors).toBeUndefined();
  expect(data?.incident).toMatchObject({
    links: { nodes: [{ title: "Support case", kind: "TICKET" }] },
    all: {
      nodes: [
        { state: "REMOVED", removedBy: { id: emil.personId }, removalReason: null },
        { state: "REMOVED", removedBy: { id: sora.personId }, removalReason: "The saved query is gone." },
        { state: "LISTED", removedBy: null },
      ],
    },
    tickets: { nodes: [{ createdBy: { id: cora.personId } }] },
    chats: { nodes: [] },
  });
});

test("Tags find incidents alike, and next steps keep what they said in the timeline", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const { version } = await incidentOf(room, incidentId);
  for (const tag of ["token-theft", "피싱"]) await perform(room, emil, "addTag", { incidentId, tag });
  expect(await unmetGates(attempt(room, cora, "addTag", { incidentId }))).toEqual(["TAG_NEW"]);
  expect(await incidentOf(room, incidentId)).toMatchObject({ tags: ["token-theft", "피싱"], version: version + 2 });
  const found = async (...tags: readonly string[]) => {
    const query = "query ($tags: [String!]) { incidents(filter: { tags: $tags }) { nodes { id tags } } }";
    const { data } = await ask<{ incidents: { nodes: { id: string }[] } }>(room, erin, query, { tags });
    return data?.incidents.nodes.map(({ id }) => id);
  };
  expect(await found("피싱", "vpn")).toEqual([incidentId]);
  expect(await found("vpn")).toEqual([]);
  await perform(room, shai, "addTag", { incidentId, tag: "vpn" }).then(
    () => expect("somebody of no part").toBe("refused"),
    (error: { code?: string }) => expect(error.code).toBe("FORBIDDEN"),
  );
  await perform(room, erin, "removeTag", { incidentId });
  expect(await unmetGates(attempt(room, erin, "removeTag", { incidentId }))).toEqual(["TAG_PRESENT"]);
  const tags = Array.from({ length: 30 }, (_, index) => `tag-${index}`);
  await room.database.manager.update(tables.Incident, { id: incidentId }, { tags });
  expect(await unmetGates(attempt(room, erin, "addTag", { incidentId, tag: "one-more" }))).toEqual(["TAGS_HAVE_SPACE"]);

  await perform(room, sora, "setNextSteps", { incidentId });
  await perform(room, sena, "setNextSteps", { incidentId, nextSteps: "Wait for the logs." });
  expect(await lastEntry(incidentId)).toMatchObject({
    text: "Set the next steps: Wait for the logs.",
    changes: [{ of: "Incident", field: "nextSteps", from: expect.stringMatching(/^Erin/), to: "Wait for the logs." }],
  });
  await perform(room, sora, "setNextSteps", { incidentId, nextSteps: null });
  expect(await incidentOf(room, incidentId)).toMatchObject({ nextSteps: null });
  await expect(attempt(room, erin, "setNextSteps", { incidentId })).rejects.toMatchObject({ code: "FORBIDDEN" });
});
