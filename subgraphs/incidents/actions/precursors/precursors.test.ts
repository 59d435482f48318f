import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { LiveEvent } from "../../../../platform/live/live-event.js";
import type { Precursor } from "../../domain/records/precursors/precursor.js";
import type { PrecursorLink } from "../../domain/records/precursors/precursor-link.js";
import { precursorChanges, precursorLinkChanges } from "../../store/live/live-precursors.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("precursors");
});
afterAll(() => room.close());

const { sora, erin, shai, cora } = people;
const { exchange, sharepoint } = services;
const nobody = "01890000-0000-7000-8000-000000000000";
const record = (more: object = {}, by = sora) => perform<Precursor>(room, by, "recordPrecursor", more);

async function read(viewer: Viewer, id: string) {
  const { data, errors } = await ask<{ precursor: Record<string, unknown> | null }>(
    room,
    viewer,
    `query ($id: ID!) { precursor(id: $id) { version state outcome closingReason services { id }
      measures { totalCount nodes { description service { id } } }
      incidents { totalCount nodes { reason incident { id } } } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data?.precursor ?? null;
}

test("A sign is recorded, acted against by each team in its own service, and closed and reopened with the reason", async () => {
  const both = { serviceIds: [exchange, sharepoint] };
  const { id: precursorId, reviewDueAt } = await record(both);
  expect(reviewDueAt).toEqual(new Date(room.now.getTime() + 14 * 86_400_000));
  const of = { precursorId };
  await perform(room, erin, "recordPrecursorMeasure", of);
  await expect(attempt(room, erin, "recordPrecursorMeasure", { ...of, serviceId: sharepoint })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await expect(attempt(room, sora, "recordPrecursorMeasure", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, shai, "recordPrecursorMeasure", { ...of, serviceId: sharepoint });
  await perform(room, sora, "closePrecursor", of);
  expect(await attempt(room, sora, "amendPrecursor", of)).toMatchObject({ __typename: "TransitionRefused" });
  expect(await read(erin, precursorId)).toMatchObject({
    state: "CLOSED",
    outcome: "MITIGATED",
    closingReason: expect.any(String),
    services: [{ id: exchange }, { id: sharepoint }],
    measures: { totalCount: 2, nodes: [{ service: { id: exchange } }, { service: { id: sharepoint } }] },
  });
  await perform(room, sora, "reopenPrecursor", of);
  expect(await read(erin, precursorId)).toMatchObject({ state: "OPEN", outcome: null, closingReason: null });
  await expect(attempt(room, sora, "amendPrecursor", { ...of, kind: null })).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
  });
});

const work = async (viewer: Viewer) => {
  const { data, errors } = await ask<{ _entities: { workItems: { nodes: { on: { id: string } | null }[] } }[] }>(
    room,
    viewer,
    `query ($of: ID!) { _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me {
      workItems(first: 100, filter: { kinds: [PRECURSOR_REVIEW] }) { nodes { on: subject { ... on Precursor { id } } } } } } }`,
    { of: viewer.personId },
  );
  expect(errors).toBeUndefined();
  return data?._entities[0]?.workItems.nodes.map(({ on }) => on?.id) ?? [];
};

test("No team widens, drops, puts off, closes or reopens a precursor for the service of another: each decides for its own", async () => {
  const { id: precursorId } = await record({ serviceIds: [exchange, sharepoint], handling: "AMBER_STRICT" });
  const of = { precursorId };
  const refused = (operation: Parameters<typeof attempt>[2], input: object = {}) =>
    unmetGates(attempt(room, erin, operation, { ...of, ...input }));
  const forAll = ["PRECURSOR_DECIDED_FOR_ALL"];
  expect(await refused("amendPrecursor", { handling: "AMBER" })).toEqual(forAll);
  expect(await refused("amendPrecursor", { serviceIds: [exchange] })).toEqual(forAll);
  const later = new Date(room.now.getTime() + 60 * 86_400_000);
  expect(await refused("amendPrecursor", { reviewDueAt: later })).toEqual(forAll);
  expect(await refused("closePrecursor")).toEqual(forAll);
  await expect(attempt(room, erin, "closePrecursorForService", { ...of, serviceId: sharepoint })).rejects.toMatchObject(
    { code: "FORBIDDEN" },
  );
  await perform(room, erin, "amendPrecursor", { ...of, reviewDueAt: new Date(room.now.getTime() + 3_600_000) });
  room.now = new Date(room.now.getTime() + 2 * 3_600_000);
  for (const viewer of [erin, shai]) expect(await work(viewer)).toContain(precursorId);
  await perform(room, erin, "closePrecursorForService", of);
  expect(await refused("closePrecursorForService")).toEqual(["PRECURSOR_OPEN_FOR_SERVICE"]);
  expect(await work(erin)).not.toContain(precursorId);
  expect(await work(shai)).toContain(precursorId);
  expect(await read(shai, precursorId)).toMatchObject({ state: "OPEN" });
  // Once the other team has done the same, either closes the whole; and it comes back for one service alone.
  await perform(room, shai, "closePrecursor", of);
  expect(await refused("reopenPrecursor")).toEqual(forAll);
  await perform(room, shai, "reopenPrecursorForService", { ...of, serviceId: sharepoint });
  expect(await refused("closePrecursor")).toEqual(forAll);
  expect(await unmetGates(attempt(room, erin, "closePrecursorForService", of))).toEqual(["PRECURSOR_OPEN_FOR_SERVICE"]);
});

test("What was closed as a whole is open for the service alone that reopens it; one that leaves and joins again has decided nothing", async () => {
  const reviewDueAt = new Date(room.now.getTime() + 3_600_000);
  const { id: precursorId } = await record({ serviceIds: [exchange, sharepoint], reviewDueAt });
  const of = { precursorId };
  await perform(room, sora, "closePrecursor", of);
  await perform(room, shai, "reopenPrecursorForService", { ...of, serviceId: sharepoint, reviewDueAt });
  room.now = new Date(room.now.getTime() + 2 * 3_600_000);
  expect(await work(shai)).toContain(precursorId);
  expect(await work(erin)).not.toContain(precursorId);
  await perform(room, sora, "amendPrecursor", { ...of, serviceIds: [sharepoint] });
  await perform(room, sora, "amendPrecursor", { ...of, serviceIds: [exchange, sharepoint] });
  expect(await work(erin)).toContain(precursorId);
});

test("What is open for one service alone is reopened for all by whoever decides for all, and by no team for another's", async () => {
  const { id: precursorId } = await record({ serviceIds: [exchange, sharepoint] });
  const of = { precursorId };
  expect(await unmetGates(attempt(room, sora, "reopenPrecursor", of))).toEqual(["PRECURSOR_CLOSED_SOMEWHERE"]);
  await perform(room, sora, "closePrecursor", of);
  await perform(room, shai, "reopenPrecursorForService", { ...of, serviceId: sharepoint });
  expect(await unmetGates(attempt(room, shai, "reopenPrecursor", of))).toEqual(["PRECURSOR_DECIDED_FOR_ALL"]);
  expect(await attempt(room, shai, "reopenPrecursor", of)).toMatchObject({
    gates: [{ message: expect.stringMatching(/open again for Exchange too/) }],
  });
  await perform(room, sora, "reopenPrecursor", of);
  // It is open for both, and where it is closed for the own service alone, nothing is decided for another.
  await perform(room, erin, "closePrecursorForService", of);
  await perform(room, erin, "reopenPrecursor", of);
  await perform(room, erin, "closePrecursorForService", of);
  await perform(room, shai, "closePrecursorForService", { ...of, serviceId: sharepoint });
});

test("Each closing stays readable when it is reopened and closed again, with who said so and why", async () => {
  const { id: precursorId } = await record({ serviceIds: [exchange, sharepoint] });
  const of = { precursorId };
  await perform(room, sora, "closePrecursor", { ...of, outcome: "EXPIRED", reason: "Nobody scans any more." });
  await perform(room, shai, "reopenPrecursorForService", { ...of, serviceId: sharepoint, reason: "They do." });
  await perform(room, shai, "closePrecursorForService", { ...of, serviceId: sharepoint, reason: "Patched." });
  await perform(room, sora, "closePrecursor", { ...of, outcome: "MITIGATED", reason: "All is patched." });
  const { data, errors } = await ask<{ precursor: object }>(
    room,
    erin,
    `query ($id: ID!) { precursor(id: $id) { outcome closings { totalCount nodes { outcome reason closedByName closedAt
      service { id } reopenedByName reopeningReason reopenedBy { id } } } } }`,
    { id: precursorId },
  );
  expect(errors).toBeUndefined();
  const stands = { reopenedByName: null, reopeningReason: null, reopenedBy: null, closedAt: expect.any(String) };
  expect(data?.precursor).toEqual({
    outcome: "MITIGATED",
    closings: {
      totalCount: 4,
      nodes: [
        {
          ...{ outcome: "EXPIRED", reason: "Nobody scans any more.", closedByName: "Sora", service: null },
          ...{ closedAt: expect.any(String), reopenedByName: "Shai", reopeningReason: "They do." },
          reopenedBy: { id: shai.personId },
        },
        // For the other service it stays closed.
        {
          ...{ ...stands, outcome: "EXPIRED", reason: "Nobody scans any more." },
          ...{ closedByName: "Sora", service: { id: exchange } },
        },
        { ...stands, outcome: "MITIGATED", reason: "Patched.", closedByName: "Shai", service: { id: sharepoint } },
        { ...stands, outcome: "MITIGATED", reason: "All is patched.", closedByName: "Sora", service: null },
      ],
    },
  });
});

test("What it said before it was amended stays in its history, for whoever might read it then and may now", async () => {
  const { id: precursorId } = await record({ description: "One host scanned us.", handling: "AMBER_STRICT" });
  await perform(room, erin, "recordPrecursorMeasure", { precursorId });
  const amend = (input: object) => perform<Precursor>(room, sora, "amendPrecursor", { precursorId, ...input });
  await amend({ description: "Two hosts scanned us.", handling: "AMBER", reason: "The log has another." });
  await amend({ source: "Our own log", reason: "It was misread." });
  const historyFor = async (viewer: Viewer) => {
    const { data, errors } = await ask<{ precursor: { history: { totalCount: number; nodes: readonly object[] } } }>(
      room,
      viewer,
      `query ($id: ID!) { precursor(id: $id) { history { totalCount
        nodes { number description source handling reason replacedByName services { id } } } } }`,
      { id: precursorId },
    );
    expect(errors).toBeUndefined();
    return data?.precursor.history;
  };
  const second = {
    ...{ number: 3, description: "Two hosts scanned us.", handling: "AMBER", reason: "It was misread." },
    ...{ source: expect.any(String), replacedByName: "Sora", services: expect.any(Array) },
  };
  expect(await historyFor(sora)).toEqual({
    totalCount: 2,
    nodes: [
      expect.objectContaining({
        ...{ number: 2, description: "One host scanned us.", handling: "AMBER_STRICT", reason: "The log has another." },
      }),
      second,
    ],
  });
  // Communications respond, and are none whom the first was for.
  expect(await historyFor(cora)).toEqual({ totalCount: 1, nodes: [second] });
});

test("It is dated, marked for somebody, and of services that there are", async () => {
  const refused = (input: object) => unmetGates(attempt(room, sora, "recordPrecursor", input));
  const soon = new Date(room.now.getTime() + 1000);
  expect(await refused({ seenAt: soon })).toEqual(["PRECURSOR_DATED"]);
  expect(await refused({ reviewDueAt: room.now })).toEqual(["PRECURSOR_DATED"]);
  expect(await refused({ handling: "RED" })).toEqual(["PRECURSOR_MARKED"]);
  expect(await attempt(room, sora, "recordPrecursor", { serviceIds: [nobody] })).toMatchObject({
    __typename: "NotFound",
  });
  const { id: precursorId } = await record({ handling: "AMBER" });
  const elsewhere = { precursorId, serviceId: sharepoint };
  expect(await unmetGates(attempt(room, shai, "recordPrecursorMeasure", elsewhere))).toEqual(["PRECURSOR_OF_SERVICE"]);
});

test("Precursors are listed by what is asked for, in either order", async () => {
  const late = new Date(room.now.getTime() + 90 * 86_400_000);
  const { id } = await record({ kind: "VULNERABILITY_SCAN", reviewDueAt: late, serviceIds: [sharepoint] });
  const { data, errors } = await ask<Record<string, { nodes: { id: string; kind: string }[]; totalCount: number }>>(
    room,
    sora,
    `query ($late: DateTime!) {
      scans: precursors(filter: { kinds: [VULNERABILITY_SCAN] }) { totalCount nodes { id } }
      late: precursors(filter: { reviewDueFrom: $late }) { totalCount nodes { id } }
      last: precursors(first: 1, orderBy: [{ field: REVIEW_DUE_AT, direction: DESC }]) { nodes { id } }
      newest: precursors(first: 1) { nodes { id } }
      closed: precursors(filter: { states: [CLOSED], outcomes: [EXPIRED], serviceIds: ["${exchange}"] }) { totalCount } }`,
    { late: late.toISOString() },
  );
  expect(errors).toBeUndefined();
  for (const list of ["scans", "late", "last", "newest"]) expect([list, data?.[list]?.nodes]).toEqual([list, [{ id }]]);
  expect(data?.closed?.totalCount).toBe(0);
});

test("Of a link to an incident that somebody may not see they learn nothing: not by reading, counting, refusals, versions or news", async () => {
  const { id: precursorId, version } = await record({ serviceIds: [exchange, sharepoint] });
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  const of = { precursorId, incidentId };
  const link = await perform<PrecursorLink>(room, sora, "linkPrecursorToIncident", { ...of, reason: "Secret." });
  expect(await read(sora, precursorId)).toMatchObject({
    version,
    incidents: { totalCount: 1, nodes: [{ reason: "Secret.", incident: { id: incidentId } }] },
  });
  expect(await read(shai, precursorId)).toMatchObject({ version, incidents: { totalCount: 0, nodes: [] } });
  // Once more is refused to whoever sees it; to link to what one may not see is to link to nothing.
  expect(await unmetGates(attempt(room, sora, "linkPrecursorToIncident", of))).toEqual(["PRECURSOR_NOT_LINKED"]);
  const hidden = await attempt(room, shai, "linkPrecursorToIncident", of);
  const missing = await attempt(room, shai, "linkPrecursorToIncident", { ...of, incidentId: nobody });
  expect(JSON.parse(JSON.stringify(hidden).replaceAll(incidentId, nobody))).toEqual(missing);
  const became = { precursorId, outcome: "BECAME_INCIDENT" };
  expect(await unmetGates(attempt(room, shai, "closePrecursor", became))).toContain("PRECURSOR_OUTCOME_HOLDS");
  const { data } = await ask<{ node: object | null }>(room, shai, "query ($id: ID!) { node(id: $id) { id } }", {
    id: link.id,
  }).catch(() => ({ data: { node: null } }));
  expect(data?.node ?? null).toBeNull();
  const event = (subject: string): LiveEvent => ({ position: 1, type: "", subject, time: new Date(), data: {} });
  const told = event(link.id);
  const links = await precursorLinkChanges.load(room.database.manager, [told], [sora, shai, cora]);
  expect(links.get(told)?.by).toEqual(new Set([0]));
  // The precursor itself has no news by the link.
  const news = await room.database.query(
    "SELECT data->>'operation' AS operation FROM outbox_event WHERE subject = $1 ORDER BY sequence",
    [precursorId],
  );
  expect(news).toEqual([{ operation: "recordPrecursor" }]);
  const changed = event(precursorId);
  const readers = await precursorChanges.load(room.database.manager, [changed], [sora, shai, cora]);
  expect(readers.get(changed)?.by).toEqual(new Set([0, 1]));
  await perform(room, sora, "closePrecursor", became);
});

test("A link that was a mistake is withdrawn with the reason, stays readable, and is made anew", async () => {
  const { id: precursorId, version } = await record({ serviceIds: [exchange, sharepoint] });
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const of = { precursorId, incidentId };
  const { id: precursorLinkId } = await perform<PrecursorLink>(room, sora, "linkPrecursorToIncident", of);
  const withdraw = (viewer = sora) => attempt(room, viewer, "withdrawPrecursorLink", { precursorLinkId });
  await perform(room, sora, "closePrecursor", { precursorId, outcome: "BECAME_INCIDENT" });
  expect(await unmetGates(withdraw())).toEqual(["NOTHING_RESTS_ON_LINK"]);
  await perform(room, sora, "reopenPrecursor", { precursorId });
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  expect(await withdraw(shai)).toMatchObject({ __typename: "NotFound", id: precursorLinkId });
  await perform(room, sora, "withdrawPrecursorLink", { precursorLinkId, reason: "Another key." });
  expect(await unmetGates(withdraw())).toEqual(["PRECURSOR_LINK_STANDS"]);
  const { data } = await ask<{ precursor: object }>(
    room,
    sora,
    "query ($id: ID!) { precursor(id: $id) { version incidents { nodes { id withdrawnAt withdrawnByName withdrawalReason withdrawnBy { id } } } } }",
    { id: precursorId },
  );
  expect(data?.precursor).toEqual({
    version: version + 2,
    incidents: {
      nodes: [
        {
          ...{ id: precursorLinkId, withdrawnAt: room.now.toISOString(), withdrawnByName: sora.name },
          ...{ withdrawalReason: "Another key.", withdrawnBy: { id: sora.personId } },
        },
      ],
    },
  });
  expect(await read(shai, precursorId)).toMatchObject({ incidents: { totalCount: 0 } });
  const became = { precursorId, outcome: "BECAME_INCIDENT" };
  expect(await unmetGates(attempt(room, sora, "closePrecursor", became))).toEqual(["PRECURSOR_OUTCOME_HOLDS"]);
  await perform(room, sora, "linkPrecursorToIncident", of);
  await perform(room, sora, "closePrecursor", became);
});

test("A precursor is linked to the incident that goes on, and not to the duplicate that was merged into it", async () => {
  const { id: precursorId } = await record();
  const [incidentId, survivorId] = [await incidentAt(room, "TEAM_FORMED"), await incidentAt(room, "TEAM_FORMED")];
  await perform(room, sora, "mergeIncident", { incidentId, otherIncidentId: survivorId });
  const linking = (into: string) => attempt(room, sora, "linkPrecursorToIncident", { precursorId, incidentId: into });
  expect(await unmetGates(linking(incidentId))).toEqual(["NOT_MERGED"]);
  expect(await linking(survivorId)).toMatchObject({ incidentId: survivorId });
});

test("An incident shows the precursors that announced it to whoever may read each", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const narrow = await record({ handling: "AMBER_STRICT" });
  const wide = await record({ handling: "AMBER", description: "Wide" });
  for (const { id: precursorId } of [narrow, wide])
    await perform(room, sora, "linkPrecursorToIncident", { precursorId, incidentId });
  const seenBy = async (viewer: Viewer) => {
    const { data } = await ask<{ incident: { precursors: { totalCount: number } } }>(
      room,
      viewer,
      "query ($id: ID!) { incident(id: $id) { precursors { totalCount nodes { reason precursor { id } } } } }",
      { id: incidentId },
    );
    return data?.incident.precursors.totalCount;
  };
  expect([await seenBy(sora), await seenBy(shai)]).toEqual([2, 1]);
  expect(await read(shai, narrow.id)).toBeNull();
  expect(await attempt(room, shai, "amendPrecursor", { precursorId: narrow.id })).toMatchObject({
    __typename: "NotFound",
  });
  expect(await room.database.manager.countBy(tables.PrecursorLink, { incidentId })).toBe(2);
});
