import { createClient, NetworkError } from "graphql-sse";
import { viewerHeader } from "../../../platform/identity/viewer.js";
import { type SignViewer, viewerSigner } from "../../../platform/identity/viewer-signer.js";
import { maxAgeMs } from "../../../platform/identity/viewer-verifier.js";
import { LiveCursors } from "../../../platform/live/live-cursors.js";
import type { LiveEvent } from "../../../platform/live/live-event.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import { incidentsById } from "../store/batch-loads.js";
import { incidentChanges, timelineAdditions } from "../store/live/live-incidents.js";
import { tables } from "../store/tables.js";
import { incidentAt, incidentOf, openOf, perform } from "../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../test-support/incidents-room.js";
import { liveStreams } from "../test-support/live-streams.js";
import { everyone, people, services } from "../test-support/organization.js";

const { started, subscribe } = liveStreams("live");
let room: IncidentsRoom;
let cursors: LiveCursors;
beforeAll(async () => {
  ({ room } = started());
  cursors = await LiveCursors.of(room.database);
});

const changed = `subscription ($filter: IncidentChangeFilter, $after: String) {
  incidentChanged(filter: $filter, after: $after) { cursor operation at incident { id state version alerts { nodes { title } } } }
}`;

test("An operation is told with the incident as it is, and with what hangs on it", async () => {
  const id = await incidentAt(room, "SUSPECTED");
  const stream = await subscribe(people.sora, changed);
  await perform(room, people.sora, "receiveEscalation", { incidentId: id });
  const { data, errors } = await stream.next();
  expect(errors).toBeUndefined();
  expect(data?.incidentChanged).toMatchObject({
    operation: "RECEIVE_ESCALATION",
    incident: { id, state: "RECEIVED", alerts: { nodes: [{ title: expect.any(String) }] } },
  });
  await stream.end();
});

test("The filter leaves out the services, incidents and operations that are not asked for", async () => {
  const [one, other] = [await incidentAt(room, "TEAM_FORMED"), await incidentAt(room, "SUSPECTED")];
  const filters = [
    { incidentIds: [other.toUpperCase()] },
    { incidentIds: [one, other.toUpperCase()], operations: ["RECEIVE_ESCALATION"] },
    { serviceIds: [services.sharepoint] },
  ];
  const streams = await inTurn(filters, (filter) => subscribe(people.sora, changed, { filter }));
  await perform(room, people.sora, "changeHandling", { incidentId: one, handling: "GREEN", reason: "For the test." });
  await perform(room, people.sora, "receiveEscalation", { incidentId: other });
  for (const stream of streams.slice(0, 2)) {
    expect((await stream.next()).data?.incidentChanged).toMatchObject({ incident: { id: other } });
  }
  for (const stream of streams.reverse()) await stream.end();
});

test("Who follows a service is told that it joins, what is done in it, and that it is released", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const { sharepoint: serviceId } = services;
  const stream = await subscribe(people.sora, changed, { filter: { serviceIds: [serviceId] } });
  await perform(room, people.sora, "addAffectedService", { incidentId, serviceId });
  await perform(room, people.sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [serviceId] });
  await perform(room, people.shai, "agreeRelease", { incidentId, serviceId });
  await perform(room, people.sora, "releaseService", { incidentId, serviceId });
  await perform(room, people.sora, "recordBreachHunt", { incidentId });
  await perform(room, people.sora, "addAffectedService", { incidentId, serviceId });
  const operations = await inTurn([1, 2, 3, 4, 5], async () => (await stream.next()).data?.incidentChanged?.operation);
  // The hunt came when the service did not count.
  expect(operations).toEqual([
    "ADD_AFFECTED_SERVICE",
    "RECORD_ANALYSIS",
    "AGREE_RELEASE",
    "RELEASE_SERVICE",
    "ADD_AFFECTED_SERVICE",
  ]);
  await stream.end();
});

test("What is done to a part of an incident is told of the incident, whose version stays", async () => {
  const incidentId = await incidentAt(room, "ANALYSED");
  const { version } = await incidentOf(room, incidentId);
  const stream = await subscribe(people.sora, changed, { filter: { incidentIds: [incidentId] } });
  await perform(room, people.erin, "startContainment", { incidentId });
  await perform(room, people.erin, "proposeRecoveryPlan", { incidentId });
  const { id: recoveryPlanId } = await openOf(room, "RecoveryPlan", incidentId, "PROPOSED");
  await perform(room, people.sora, "agreeRecoveryPlan", { incidentId, recoveryPlanId });
  for (const operation of ["START_CONTAINMENT", "PROPOSE_RECOVERY_PLAN", "AGREE_RECOVERY_PLAN"])
    expect((await stream.next()).data?.incidentChanged).toMatchObject({
      operation,
      incident: { id: incidentId, version, state: "DECLARED" },
    });
  await stream.end();
});

test("Each new line of the timeline is told by its own number, with its incident", async () => {
  const id = await incidentAt(room, "ANALYSED");
  const { timelineLength } = await incidentOf(room, id);
  const stream = await subscribe(
    people.erin,
    "subscription ($id: ID!) { timelineAdded(incident: $id) { entry { sequence operation text } incident { id } } }",
    { id },
  );
  for (const operation of ["startContainment", "recordContainment"] as const)
    await perform(room, people.erin, operation, { incidentId: id });
  for (const [place, operation] of ["START_CONTAINMENT", "RECORD_CONTAINMENT"].entries())
    expect((await stream.next()).data?.timelineAdded).toMatchObject({
      entry: { sequence: timelineLength + place + 1, operation, text: expect.any(String) },
      incident: { id },
    });
  await stream.end();
});

test("Whoever watches the room of an incident sees live who comes, who goes, who is invited, and where it has moved to", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const { mina, erin, lena, sora } = people;
  const stream = await subscribe(
    erin,
    `subscription ($filter: IncidentChangeFilter) { incidentChanged(filter: $filter) { operation incident {
      room { bridge present { personName } invited { personName presence { leftAt } } } } } }`,
    { filter: { incidentIds: [incidentId] } },
  );
  const bridge = "https://meet.example.com/j/4711";
  const next = async () => {
    const { operation, incident } = (await stream.next()).data?.incidentChanged ?? {};
    return [operation, (incident as { room: object | null }).room];
  };
  const { id: roomId } = await perform(room, mina, "openRoom", { incidentId });
  expect(await next()).toEqual(["OPEN_ROOM", { bridge, present: [], invited: [] }]);
  const of = { incidentId, roomId };
  await perform(room, sora, "joinRoom", of);
  expect(await next()).toMatchObject(["JOIN_ROOM", { present: [{ personName: "Sora" }] }]);
  await perform(room, mina, "inviteToRoom", of);
  expect(await next()).toMatchObject(["INVITE_TO_ROOM", { invited: [{ personName: "Lena", presence: null }] }]);
  await perform(room, lena, "joinRoom", of);
  expect(await next()).toMatchObject(["JOIN_ROOM", { invited: [{ presence: { leftAt: null } }] }]);
  await perform(room, mina, "moveRoom", of);
  expect(await next()).toMatchObject(["MOVE_ROOM", { bridge: "https://meet.example.com/j/4712" }]);
  await perform(room, mina, "recordRoomDeparture", of);
  expect(await next()).toMatchObject(["RECORD_ROOM_DEPARTURE", { present: [{ personName: "Lena" }] }]);
  await perform(room, mina, "closeRoom", of);
  expect(await next()).toEqual(["CLOSE_ROOM", null]);
  await stream.end();
});

test("An event of process 1.0.0 leads to its line of the timeline by the version", async () => {
  const id = await incidentAt(room, "RECEIVED");
  const event: LiveEvent = { position: 1, type: "", subject: id, time: new Date(), data: { version: 2 } };
  const seen = await timelineAdditions.load(room.database.manager, [event], [people.sora]);
  expect(seen.get(event)?.thing.entry).toMatchObject({ sequence: 2, operation: "receiveEscalation" });
});

test.each(["CLEAR", "GREEN", "AMBER", "AMBER_STRICT", "RED"])(
  "With the marking %s, exactly those are told who may read, and one statement decides for all of them",
  async (handling) => {
    const id = await incidentAt(room, "TEAM_FORMED");
    await perform(room, people.sora, "changeHandling", { incidentId: id, handling, reason: "For the test." });
    const viewers = [...Object.values(people), everyone];
    const event: LiveEvent = { position: 1, type: "", subject: id, time: new Date(), data: {} };
    let receivers = new Set<number>();
    const statements = await statementsOf(room.database, async () => {
      receivers = new Set((await incidentChanges.load(room.database.manager, [event], viewers)).get(event)?.by);
    });
    expect(statements.filter(({ sql }) => sql.includes("reader"))).toHaveLength(1);
    const may = await inTurn(viewers, async (viewer) => (await incidentsById(room.contextOf(viewer), [id])).size === 1);
    expect(viewers.map((_, place) => receivers.has(place))).toEqual(may);
    expect(may).toContain(true);
  },
);

test("Whom an incident is taken away from is told nothing of it any more, not even that", async () => {
  const id = await incidentAt(room, "TEAM_FORMED");
  const { virtualTeamPersonIds } = await room.database.manager.findOneByOrFail(tables.Incident, { id });
  expect(virtualTeamPersonIds).not.toContain(people.shai.personId);
  const [inside, outside] = [await subscribe(people.sora, changed), await subscribe(people.shai, changed)];
  await perform(room, people.sora, "changeHandling", { incidentId: id, handling: "RED", reason: "For the test." });
  const other = await incidentAt(room, "SUSPECTED");
  expect((await inside.next()).data?.incidentChanged).toMatchObject({ operation: "CHANGE_HANDLING" });
  expect((await outside.next()).data?.incidentChanged).toMatchObject({ incident: { id: other } });
  await outside.end();
  await inside.end();
});

test("A stream goes on behind the place that it is given, as an argument or as Last-Event-ID", async () => {
  const id = await incidentAt(room, "TEAM_FORMED");
  const stream = await subscribe(people.sora, changed);
  const change = () =>
    perform(room, people.sora, "changeHandling", { incidentId: id, handling: "GREEN", reason: "For the test." });
  for (let index = 0; index < 3; index += 1) await change();
  const cursor = (await stream.next()).data?.incidentChanged?.cursor;
  const rest = [(await stream.next()).data, (await stream.next()).data];
  await stream.end();
  for (const [variables, headers] of [
    [{ after: cursor }, {}],
    [{ after: "of a client that does not know" }, { "last-event-id": cursor }],
  ] as const) {
    const again = await subscribe(people.sora, changed, variables, headers);
    const lines = [(await again.next()).data, (await again.next()).data];
    expect(lines.map((data) => data?.incidentChanged?.cursor).map(positionIn)).toEqual(
      rest.map((data) => data?.incidentChanged?.cursor).map(positionIn),
    );
    await again.end();
  }
});

test("When the signed viewer runs out, the stream ends with words that say so", async () => {
  // It runs out in nine seconds at least: on a busy machine too, the stream is open before that.
  const signLongAgo = viewerSigner(started().privateKey, () => Date.now() - maxAgeMs + 10_000);
  const body = JSON.stringify({ query: changed, variables: {} });
  const token = signLongAgo(people.sora, { subgraph: "incidents", body });
  const stream = await subscribe(people.sora, changed, {}, { [viewerHeader]: token });
  expect((await stream.next()).errors?.[0]?.extensions).toMatchObject({
    code: "STREAM_ENDED",
    reason: "VIEWER_EXPIRED",
  });
  await expect(stream.next()).rejects.toThrow("complete");
});

test.each([
  ["no signed viewer", changed, {}, { [viewerHeader]: "" }, 401],
  ["a filter that breaks its rules", changed, { filter: { incidentIds: ["x"] } }, {}, 400],
  ["a place that nobody gave out", changed, { after: "x" }, {}, 400],
  ["a query", "{ __typename }", {}, {}, 400],
  ["a document that does not fit the schema", "subscription { no }", {}, {}, 400],
])("A request with %s opens no stream", async (_, query, variables, headers, status) => {
  const body = JSON.stringify({ query, variables });
  const client = createClient({
    url: `${started().server.url}/graphql/stream`,
    retryAttempts: 0,
    headers: () => ({ [viewerHeader]: started().sign(people.sora, { subgraph: "incidents", body }), ...headers }),
  });
  const refusal = await client
    .iterate({ query, variables })
    .next()
    .catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(NetworkError);
  expect((refusal as NetworkError<Response>).response?.status).toBe(status);
  expect(started().live.size).toBe(0);
});

test.each<[string, Parameters<SignViewer>[1], Record<string, string>]>([
  ["another subgraph", { subgraph: "lessons", body: JSON.stringify({ query: changed }) }, {}],
  ["another body", { subgraph: "incidents", body: JSON.stringify({ query: `${changed} ` }) }, {}],
  ["no place, with one", { subgraph: "incidents", body: JSON.stringify({ query: changed }) }, { "last-event-id": "x" }],
  [
    "another place",
    { subgraph: "incidents", body: JSON.stringify({ query: changed }), headers: { "last-event-id": "y" } },
    { "last-event-id": "x" },
  ],
])("A viewer that is signed for %s opens no stream", async (_, call, headers) => {
  const response = await fetch(`${started().server.url}/graphql/stream`, {
    method: "POST",
    headers: { "content-type": "application/json", [viewerHeader]: started().sign(people.sora, call), ...headers },
    body: JSON.stringify({ query: changed }),
  });
  expect(response.status).toBe(401);
  expect(await response.text()).toContain("UNAUTHENTICATED");
  expect(started().live.size).toBe(0);
});

const positionIn = (cursor: unknown) => cursors.open(String(cursor), people.sora.subject, new Date()).position;

async function inTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
