import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Entity } from "../../../../platform/actions/aggregate.js";
import type { Evidence } from "../../domain/records/evidence/evidence.js";
import { incidentAt, perform, releaseNotice } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";
import { tables } from "../tables.js";
import { archivedKinds, listKinds } from "./manifest.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("manifest");
});
afterAll(() => room.close());

const { sora, mina, erin, cora, cleo } = people;
const kindsOf = (incidentId: string) => listKinds(room.database.manager, [incidentId]);

test("Whatever has an incident is in its archive, but for archives themselves, the links of precursors and the entries of vulnerabilities, which fewer may read", () => {
  const ofCase = Object.entries(tables).filter(([, { options }]) => "incidentId" in options.columns);
  const kinds = ofCase
    .map(([kind]) => kind)
    .filter((kind) => !["Archive", "PrecursorLink", "VulnerabilityEntry"].includes(kind));
  expect([...archivedKinds].sort()).toEqual([...kinds, "Incident"].sort());
});

test("What responders keep of a case is in the manifest: notes, links, actors, rooms, advice, plans, tasks, evidence, customers", async () => {
  const incidentId = await incidentAt(room, "LED");
  const of = { incidentId };
  const { id: noteId } = await perform<Entity>(room, sora, "addNote", of);
  await perform(room, sora, "editNote", { ...of, noteId });
  for (const operation of ["addLink", "nameActor", "createTask", "recordBreachHunt", "recommendEradication"] as const)
    await perform(room, sora, operation, of);
  const { id: roomId } = await perform<Entity>(room, mina, "openRoom", of);
  await perform(room, sora, "joinRoom", { ...of, roomId });
  await perform(room, sora, "requestConsultation", of);
  await perform<Evidence>(room, sora, "collectEvidence", of);
  await perform(room, erin, "recordAffectedTenants", of);
  const { id: told } = await releaseNotice(room, incidentId);
  await perform(room, cora, "recordNoticeDelivery", { ...of, noticeId: told, sentAt: room.now });
  const { id: postId } = await perform<Entity>(room, cora, "draftServiceHealthPost", of);
  await perform(room, cleo, "publishServiceHealthPost", { ...of, postId });
  const kinds = new Map((await kindsOf(incidentId)).map(({ kind, count }) => [kind, count]));
  expect(Object.fromEntries(kinds)).toMatchObject({
    Incident: 1,
    Note: 1,
    NoteVersion: expect.any(Number),
    CaseLink: 1,
    ThreatActor: 1,
    IncidentRoom: 1,
    RoomPresence: expect.any(Number),
    Task: 1,
    Hunt: 1,
    Recommendation: 1,
    Consultation: 1,
    Evidence: 1,
    AffectedTenant: 3,
    CustomerNotice: 1,
    CustomerNoticeVersion: 1,
    NoticeDelivery: 1,
    ServiceHealthPost: 1,
    ServiceHealthUpdate: 1,
    CustodyEntry: 1,
  });
});

test("A privileged answer is in the manifest as a count and a hash, which tells whether the archive has it unchanged", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: consultationId } = await perform<Entity>(room, sora, "requestConsultation", {
    incidentId,
  });
  const before = await kindsOf(incidentId);
  const row = await room.database.manager.findOneByOrFail(tables.Consultation, { id: consultationId });
  const line = `${canonicalize(JSON.parse(JSON.stringify(row)))}\n`;
  expect(before.find(({ kind }) => kind === "Consultation")).toEqual({
    kind: "Consultation",
    count: 1,
    sha256: createHash("sha256").update(line).digest("hex"),
  });
  expect(JSON.stringify(before)).not.toContain(row.question);
  expect(await kindsOf(incidentId)).toEqual(before);
  await room.database.query("UPDATE consultation SET question = 'Another one.' WHERE id = $1", [consultationId]);
  const after = await kindsOf(incidentId);
  const changed = after.filter(({ sha256 }, place) => sha256 !== before[place]?.sha256);
  expect(changed.map(({ kind }) => kind)).toEqual(["Consultation"]);
});
