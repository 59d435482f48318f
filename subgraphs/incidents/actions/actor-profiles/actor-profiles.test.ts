import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { ThreatActor } from "../../domain/records/case-file/threat-actor.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentAt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";

const { ivan, sora, erin, shai, cora, nobody } = people;

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("actor_profiles");
});
afterAll(() => room.close());

const record = async (more: object = {}) => (await perform(room, ivan, "recordThreatActorProfile", more)).id;
const read = async (viewer: Viewer, id: string, fields: string) => {
  const { data, errors } = await ask<{ threatActorProfile: object | null }>(
    room,
    viewer,
    `query ($id: ID!) { threatActorProfile(id: $id) { ${fields} } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data?.threatActorProfile ?? null;
};
const found = async (viewer: Viewer, filter: object) => {
  const { data, errors } = await ask<{ threatActorProfiles: { nodes: readonly { id: string }[] } }>(
    room,
    viewer,
    "query ($filter: ThreatActorProfileFilter) { threatActorProfiles(filter: $filter) { nodes { id } } }",
    { filter },
  );
  expect(errors).toBeUndefined();
  return data?.threatActorProfiles.nodes.map(({ id }) => id);
};

test("A profile is read by its marking, and each entry of its history by its former marking as well", async () => {
  const profileId = await record({ handling: "RED" });
  for (const viewer of [ivan, sora]) expect(await read(viewer, profileId, "id")).not.toBeNull();
  for (const viewer of [erin, cora, nobody]) expect(await read(viewer, profileId, "id")).toBeNull();
  await perform(room, ivan, "amendThreatActorProfile", { profileId, handling: "AMBER", name: "Storm-1" });
  const history = "name confidence history { totalCount nodes { number name reason } }";
  expect(await read(ivan, profileId, history)).toMatchObject({
    name: "Storm-1",
    confidence: "HIGH",
    history: { totalCount: 2, nodes: [{ number: 1, name: "Storm-0558", reason: null }, { name: "Storm-1" }] },
  });
  expect(await read(cora, profileId, history)).toMatchObject({ history: { totalCount: 1, nodes: [{ number: 2 }] } });
  const nothing = { profileId, confidence: null };
  await expect(attempt(room, ivan, "amendThreatActorProfile", nothing)).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
  });
});

test("Incidents are attributed to it by the actors that are named in them, and shown to those who read the incident", async () => {
  const profileId = await record({ handling: "AMBER", name: "Quiet Heron", aliases: ["G-17"] });
  const [open, closed] = [await incidentAt(room, "TEAM_FORMED"), await incidentAt(room, "TEAM_FORMED")];
  await perform(room, ivan, "nameActor", { incidentId: open, name: "Quiet Heron", aliases: [], profileId });
  const { id: actorId } = await perform<ThreatActor>(room, sora, "nameActor", { incidentId: closed });
  await perform(room, sora, "amendActor", { incidentId: closed, actorId, profileId });
  const { data } = await ask<object>(
    room,
    sora,
    "query ($id: ID!) { incident(id: $id) { actors { nodes { history { nodes { profile { name } } } } } } }",
    { id: closed },
  );
  const history = { nodes: [{ profile: null }, { profile: { name: "Quiet Heron" } }] };
  expect(data).toEqual({ incident: { actors: { nodes: [{ history }] } } });
  await perform(room, sora, "changeHandling", { incidentId: closed, handling: "RED" });
  const attributions = "attributions { totalCount nodes { id confidence } }";
  expect(await read(sora, profileId, attributions)).toMatchObject({ attributions: { totalCount: 2 } });
  expect(await read(shai, profileId, attributions)).toMatchObject({ attributions: { totalCount: 1 } });
  expect(await found(sora, { incidentIds: [closed] })).toEqual([profileId]);
  expect(await found(shai, { incidentIds: [closed] })).toEqual([]);
  expect(await found(shai, { incidentIds: [open] })).toEqual([profileId]);
  await perform(room, sora, "withdrawActor", { incidentId: closed, actorId });
  expect(await read(sora, profileId, attributions)).toMatchObject({ attributions: { totalCount: 1 } });
});

test("That an actor is held to be whom a profile says is taken back with a reason, and stays in the history", async () => {
  const profileId = await record({ handling: "RED", name: "Late Heron" });
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const { id: actorId } = await perform<ThreatActor>(room, ivan, "nameActor", { incidentId, profileId });
  const none = { incidentId, actorId, confidence: null, withdrawsProfile: true };
  await expect(attempt(room, ivan, "amendActor", { ...none, profileId })).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
  });
  // To whoever may not read the profile there is none to take back.
  const analyses = { responsibilities: ["SECURITY_MONITORING_AND_ANALYSIS"] } as const;
  const analyst = { ...sora, memberships: sora.memberships.map((one) => ({ ...one, ...analyses })) };
  expect(await read(analyst, profileId, "id")).toBeNull();
  await expect(attempt(room, analyst, "amendActor", none)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  const reason = "The infrastructure was a rented one.";
  const amended = await perform<ThreatActor>(room, ivan, "amendActor", { ...none, reason });
  expect(amended).toMatchObject({ state: "NAMED", profileId: null });
  expect(await read(ivan, profileId, "attributions { totalCount }")).toEqual({ attributions: { totalCount: 0 } });
  const { data } = await ask<object>(
    room,
    ivan,
    "query ($id: ID!) { incident(id: $id) { actors { nodes { profile { id } history { nodes { reason profile { id } } } } } } }",
    { id: incidentId },
  );
  const history = [
    { reason: null, profile: { id: profileId } },
    { reason, profile: null },
  ];
  expect(data).toEqual({ incident: { actors: { nodes: [{ profile: null, history: { nodes: history } }] } } });
  await expect(attempt(room, ivan, "amendActor", none)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
});

test("A profile that somebody may not read does not exist for them, neither in an incident nor by what it names", async () => {
  const profileId = await record({ handling: "RED" });
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const { id: actorId } = await perform<ThreatActor>(room, ivan, "nameActor", { incidentId, profileId });
  const { data } = await ask<object>(
    room,
    erin,
    "query ($id: ID!) { incident(id: $id) { actors { nodes { id profile { id } } } } }",
    { id: incidentId },
  );
  expect(data).toEqual({ incident: { actors: { nodes: [{ id: actorId, profile: null }] } } });
  const { id: threatBriefingId } = await perform(room, ivan, "draftThreatBriefing");
  const ofBriefing = await record({ handling: "AMBER", briefingIds: [threatBriefingId] });
  expect(await read(ivan, ofBriefing, "briefings { totalCount }")).toEqual({ briefings: { totalCount: 1 } });
  expect(await read(cora, ofBriefing, "briefings { totalCount }")).toEqual({ briefings: { totalCount: 0 } });
});

test("It is found by a part of its name or of an alias, and by its techniques", async () => {
  const profileId = await record({ name: "Grey Owl", aliases: ["UNC9001"], techniqueIds: ["T1566.002"] });
  expect(await found(sora, { text: "rey ow" })).toEqual([profileId]);
  expect(await found(sora, { text: "unc9001" })).toEqual([profileId]);
  expect(await found(sora, { techniqueIds: ["T1566"] })).toEqual([profileId]);
  expect(await found(sora, { text: "nobody is called this" })).toEqual([]);
  expect(await found(cora, { text: "Grey Owl" })).toEqual([]);
});
