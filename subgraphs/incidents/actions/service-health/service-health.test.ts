import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { ServiceHealthPost } from "../../domain/records/notification/service-health-post.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import {
  advance,
  approve,
  attempt,
  incidentAt,
  incidentOfTwo,
  perform,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("service health");
});
afterAll(() => room.close());

const { sora, erin, cora, cleo, nobody } = people;
const { exchange, sharepoint } = services;
const draft = async (incidentId: string, said: object = {}) => ({
  incidentId,
  postId: (await perform<ServiceHealthPost>(room, cora, "draftServiceHealthPost", { incidentId, ...said })).id,
});
const soon = () => new Date(room.now.getTime() + 3_600_000);
const postOf = ({ postId: id }: { readonly postId: string }) =>
  room.database.manager.findOneByOrFail(tables.ServiceHealthPost, { id });

test("A post of two services is published by a second person, updated, and ended with its final text, and all texts stay", async () => {
  const incidentId = await incidentOfTwo(room, "DECLARED");
  const of = await draft(incidentId, { serviceIds: [exchange, sharepoint, exchange] });
  for (const viewer of [cora, sora, erin])
    await expect(attempt(room, viewer, "publishServiceHealthPost", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  for (const operation of ["updateServiceHealthPost", "endServiceHealthPost"] as const)
    expect(await attempt(room, cleo, operation, of)).toMatchObject({ __typename: "TransitionRefused" });
  const nextUpdateAt = soon();
  const publishing = { ...of, expectedVersion: 1, nextUpdateAt };
  expect(await perform<ServiceHealthPost>(room, cleo, "publishServiceHealthPost", publishing)).toMatchObject({
    state: "PUBLISHED",
    serviceIds: [exchange, sharepoint],
    nextUpdateAt,
    publishedById: cleo.personId,
    publishedByName: "Cleo",
  });
  await perform(room, cora, "updateServiceHealthPost", of);
  expect(await postOf(of)).toMatchObject({ status: "MITIGATING", nextUpdateAt: null, writings: 2 });
  await perform(room, cora, "endServiceHealthPost", of);
  expect(await postOf(of)).toMatchObject({ state: "ENDED", status: "RESOLVED", endedById: cora.personId, version: 4 });
  const updates = await room.database.manager.find(tables.ServiceHealthUpdate, {
    where: { incidentId },
    order: { number: "ASC" },
  });
  expect(updates.map(({ number, status, writtenByName }) => [number, status, writtenByName])).toEqual([
    [1, "INVESTIGATING", "Cora"],
    [2, "MITIGATING", "Cora"],
    [3, "RESOLVED", "Cora"],
  ]);
  for (const operation of ["updateServiceHealthPost", "endServiceHealthPost", "withdrawServiceHealthPost"] as const)
    expect(await attempt(room, cleo, operation, of)).toMatchObject({ __typename: "TransitionRefused" });
  expect(await room.broken()).toEqual([]);
});

test("Nothing stands on the board before the incident is declared, with a promise that has passed, or about a service that is not involved", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const of = await draft(incidentId);
  const past = { ...of, nextUpdateAt: room.now };
  expect(await unmetGates(attempt(room, cleo, "publishServiceHealthPost", past))).toEqual([
    "DECLARED_ONCE",
    "PROMISE_AHEAD",
  ]);
  const elsewhere = { incidentId, serviceIds: [sharepoint] };
  expect(await unmetGates(attempt(room, cora, "draftServiceHealthPost", elsewhere))).toEqual([
    "CUSTOMERS_OF_INVOLVED_SERVICES",
  ]);
  await advance(room, incidentId, "RECEIVED", "DECLARED");
  await perform(room, cleo, "publishServiceHealthPost", of);
  const inDays = (days: number) => new Date(room.now.getTime() + days * 24 * 3_600_000);
  for (const nextUpdateAt of [room.now, inDays(93)])
    expect(await unmetGates(attempt(room, cora, "updateServiceHealthPost", { ...of, nextUpdateAt }))).toEqual([
      "PROMISE_AHEAD",
    ]);
});

test("An incident is closed once nothing of it stands on the board any more, and a draft is taken back after that", async () => {
  const incidentId = await incidentAt(room, "VALIDATED");
  const [of, drafted] = [await draft(incidentId), await draft(incidentId)];
  await perform(room, cleo, "publishServiceHealthPost", { ...of, nextUpdateAt: soon() });
  await advance(room, incidentId, "VALIDATED", "REVIEWED");
  room.now = new Date(room.now.getTime() + 3_600_000);
  const refused = await attempt(room, sora, "closeIncident", { incidentId });
  expect(refused).toMatchObject({ gates: [{ gate: "HEALTH_POSTS_ENDED" }] });
  expect("message" in refused && refused.message).toContain('"Some mailboxes are slow"');
  await perform(room, cora, "endServiceHealthPost", of);
  await perform(room, sora, "closeIncident", { incidentId });
  expect(await unmetGates(attempt(room, cora, "draftServiceHealthPost", { incidentId }))).toEqual(["INCIDENT_OPEN"]);
  expect(await unmetGates(attempt(room, cleo, "publishServiceHealthPost", drafted))).toContain("INCIDENT_OPEN");
  await perform(room, cora, "withdrawServiceHealthPost", drafted);
  expect(await postOf(drafted)).toMatchObject({ state: "WITHDRAWN", withdrawalReason: "It was a test tenant." });
});

test("What stands on the board is updated and ended once the incident is withdrawn", async () => {
  const incidentId = await incidentAt(room, "LED");
  const of = await draft(incidentId);
  await perform(room, cleo, "publishServiceHealthPost", of);
  await approve(room, sora, "withdrawIncident", { incidentId });
  await perform(room, sora, "withdrawIncident", { incidentId });
  await perform(room, cora, "updateServiceHealthPost", { ...of, nextUpdateAt: soon() });
  await perform(room, cleo, "endServiceHealthPost", of);
  expect(await postOf(of)).toMatchObject({ state: "ENDED", nextUpdateAt: null });
});

test("Posts and their texts are read by whoever reads the case", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const of = await draft(incidentId);
  await perform(room, cleo, "publishServiceHealthPost", of);
  await draft(incidentId);
  const query = `query ($id: ID!, $states: [ServiceHealthPostState!]) { incident(id: $id) {
    serviceHealthPosts(filter: { states: $states }) { nodes { state status regions services { id } incident { id }
      draftedBy { id } publishedBy { id } endedBy { id } withdrawnBy { id }
      updates { nodes { number text writtenBy { id } } } availableOperations { operation isPermitted } } } } }`;
  const read = async (viewer: Viewer, states?: readonly string[]) => {
    const { data, errors } = await ask<{ incident: { serviceHealthPosts: { nodes: object[] } } | null }>(
      room,
      viewer,
      query,
      { id: incidentId, states },
    );
    expect(errors).toBeUndefined();
    return data?.incident?.serviceHealthPosts.nodes;
  };
  expect(await read(erin)).toMatchObject([
    {
      state: "PUBLISHED",
      services: [{ id: exchange }],
      draftedBy: { id: cora.personId },
      publishedBy: { id: cleo.personId },
      endedBy: null,
      withdrawnBy: null,
      updates: { nodes: [{ number: 1, writtenBy: { id: cora.personId } }] },
    },
    { state: "DRAFT", updates: { nodes: [] } },
  ]);
  expect(await read(erin, ["DRAFT"])).toHaveLength(1);
  expect(await read(nobody)).toBeUndefined();
});
