import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Evidence } from "../../domain/records/evidence/evidence.js";
import type { EvidenceTransfer } from "../../domain/records/evidence/evidence-transfer.js";
import type { Investigation } from "../../domain/records/evidence/investigation.js";
import type { Disposal } from "../../domain/records/retention/disposal.js";
import type { LegalHold } from "../../domain/records/retention/legal-hold.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import {
  advance,
  approve,
  attempt,
  incidentAt,
  incidentOf,
  incidentOfTwo,
  outlastRetention,
  perform,
  sharepoint,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("custody");
});
afterAll(() => room.close());

const { sora, sena, erin, shai, cora, lena, tara, mina } = people;
const day = 24 * 3_600_000;

const collect = (incidentId: string, by: Viewer = sora, overrides: object = {}) =>
  perform<Evidence>(room, by, "collectEvidence", { incidentId, ...overrides });

async function handOver(of: { incidentId: string; evidenceId: string }, from: Viewer, to: Viewer): Promise<void> {
  const offer = { ...of, personId: to.personId };
  const { id } = await perform<EvidenceTransfer>(room, from, "offerEvidenceTransfer", offer);
  await perform(room, to, "acceptEvidenceTransfer", { incidentId: of.incidentId, evidenceTransferId: id });
}

const evidenceIn = (incidentId: string, id: string) =>
  room.database.manager.findOneByOrFail(tables.Evidence, { incidentId, id });

const query = `query ($id: ID!) { incident(id: $id) {
  legalHold retainUntil
  evidence { nodes {
    title storagePlace custodianName custody { event storagePlace handlerName otherPartyName }
    custodyEntries { totalCount nodes { event storagePlace handlerName otherPartyName } } custodyReport
  } }
} }`;

interface Answer {
  readonly incident: {
    readonly evidence: {
      readonly nodes: readonly {
        readonly storagePlace: string | null;
        readonly custodyReport: string;
        readonly custody: readonly { readonly event: string; readonly storagePlace: string | null }[];
        readonly custodyEntries: { readonly totalCount: number; readonly nodes: readonly object[] };
      }[];
    };
  };
}

async function readBy(viewer: Viewer, id: string) {
  const { data, errors } = await ask<Answer>(room, viewer, query, { id });
  expect(errors).toBeUndefined();
  const evidence = (data as Answer).incident.evidence.nodes;
  // The same chain, whichever way it is read.
  for (const { custody, custodyEntries } of evidence)
    expect(custodyEntries).toEqual({ totalCount: custody.length, nodes: custody });
  return { evidence };
}

test("Two teams collect evidence of two services, forensics takes it over and works on it, and every hand is on record", async () => {
  const incidentId = await incidentOfTwo(room, "ANALYSED");
  const { id: investigationId } = await perform<Investigation>(room, sora, "openInvestigation", {
    incidentId,
    serviceIds: [services.exchange, services.sharepoint],
  });
  const disk = await collect(incidentId, erin, {
    kind: "DISK_IMAGE",
    title: "Disk of mail-12",
    sizeBytes: "9007199254740993",
    serviceId: services.exchange,
    investigationId,
  });
  const log = await collect(incidentId, shai, { serviceId: services.sharepoint, investigationId });
  expect(disk).toMatchObject({ custodianId: erin.personId, sizeBytes: "9007199254740993", version: 1 });

  // Each team hands over what it has, and nobody takes what was not offered to them.
  const of = { incidentId, evidenceId: disk.id };
  const { id: evidenceTransferId } = await perform<EvidenceTransfer>(room, erin, "offerEvidenceTransfer", {
    ...of,
    personId: sena.personId,
  });
  await expect(attempt(room, sora, "acceptEvidenceTransfer", { incidentId, evidenceTransferId })).rejects.toMatchObject(
    {
      code: "FORBIDDEN",
      message: expect.stringContaining("Ask: Sena."),
    },
  );
  expect(await unmetGates(attempt(room, erin, "offerEvidenceTransfer", { ...of, personId: sora.personId }))).toEqual([
    "TRANSFER_SETTLED",
  ]);
  await perform(room, sena, "acceptEvidenceTransfer", { incidentId, evidenceTransferId });
  await expect(attempt(room, erin, "exportEvidence", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await handOver({ incidentId, evidenceId: log.id }, shai, sora);

  await perform(room, sora, "accessEvidence", of);
  await expect(attempt(room, shai, "accessEvidence", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(attempt(room, cora, "accessEvidence", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, erin, "accessEvidence", of);
  await perform(room, sena, "verifyEvidence", { ...of, sha256: "b".repeat(64) });
  expect(await evidenceIn(incidentId, disk.id)).toMatchObject({ hashMatches: false, mismatchFoundAt: null });
  await perform(room, sora, "verifyEvidence", { ...of, sha256: "c".repeat(64) });
  await perform(room, sena, "verifyEvidence", of);
  expect(await evidenceIn(incidentId, disk.id)).toMatchObject({
    custodianName: "Sena",
    storagePlace: "Laboratory 2",
    hashMatches: true,
    mismatchFoundAt: expect.any(Date),
  });
  await perform(room, sena, "exportEvidence", of);
  await perform(room, sora, "recordFinding", { incidentId, investigationId, evidenceIds: [disk.id, log.id] });
  await perform(room, sora, "concludeInvestigation", { incidentId, investigationId });

  const entries = await room.database.manager.find(tables.CustodyEntry, {
    where: { evidenceId: disk.id },
    order: { sequence: "ASC" },
  });
  expect(entries.map(({ event, handlerName, otherPartyName }) => [event, handlerName, otherPartyName])).toEqual([
    ["COLLECTED", "Erin", null],
    ["TRANSFERRED", "Sena", "Erin"],
    ["ACCESSED", "Sora", null],
    ["ACCESSED", "Erin", null],
    ["VERIFIED", "Sena", null],
    ["VERIFIED", "Sora", null],
    ["VERIFIED", "Sena", null],
    ["EXPORTED", "Sena", null],
  ]);
  expect(await room.broken()).toEqual([]);
});

test("A hash is computed by who has the data, and one person alone never makes evidence be another than was collected", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: evidenceId } = await collect(incidentId);
  const of = { incidentId, evidenceId };
  const wrong = { ...of, sha256: "b".repeat(64) };
  expect(await unmetGates(attempt(room, sena, "verifyEvidence", wrong))).toEqual(["DATA_AT_HAND"]);
  await perform(room, sena, "accessEvidence", of);
  await perform(room, sena, "verifyEvidence", wrong);
  await perform(room, sena, "verifyEvidence", wrong);
  expect(await evidenceIn(incidentId, evidenceId)).toMatchObject({ hashMatches: false, mismatchFoundAt: null });
  const [reported] = (await readBy(sora, incidentId)).evidence;
  expect(reported?.custodyReport).toMatch(/\*\*MISMATCH\*\* reported at .*, to be confirmed by a second person/);
  // Neither an account more is a second person.
  const other = { ...sora, otherAccountIds: [sena.personId] };
  expect(await unmetGates(attempt(room, other, "verifyEvidence", wrong))).toEqual(["DATA_AT_HAND"]);
  await perform(room, sora, "verifyEvidence", of);
  expect(await evidenceIn(incidentId, evidenceId)).toMatchObject({ hashMatches: true, mismatchFoundAt: null });

  // Once it has changed hands, who has seen it before computes nothing any more.
  await handOver(of, sora, erin);
  expect(await unmetGates(attempt(room, sena, "verifyEvidence", of))).toEqual(["DATA_AT_HAND"]);
  expect(await room.broken()).toEqual([]);
});

test("Both ends of a transfer are two persons, whatever accounts they use; and nobody is offered anything who has left", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const both = { ...sora, otherAccountIds: [sena.personId] };
  const { id: evidenceId } = await collect(incidentId, both);
  const of = { incidentId, evidenceId };
  expect(await unmetGates(attempt(room, both, "offerEvidenceTransfer", of))).toEqual(["RECEIVER_FITS"]);
  // The accounts were not known to be of one person when it was offered.
  const { id: evidenceTransferId } = await perform<EvidenceTransfer>(room, sora, "offerEvidenceTransfer", of);
  const receiver = { ...sena, otherAccountIds: [sora.personId] };
  await expect(
    attempt(room, receiver, "acceptEvidenceTransfer", { incidentId, evidenceTransferId }),
  ).rejects.toMatchObject({ code: "FORBIDDEN", extensions: { separatedFrom: ["offerEvidenceTransfer"] } });
  await perform(room, sora, "withdrawEvidenceTransfer", { incidentId, evidenceTransferId });

  const { emil } = people;
  const told = { subject: emil.subject, kind: emil.kind, teamIds: emil.memberships.map(({ teamId }) => teamId) };
  const person = { id: emil.personId, name: emil.name, ...told, appointments: [] };
  await room.receive("dev.cordon.person.changed", { ...person, active: false });
  const { personId } = emil;
  expect(await unmetGates(attempt(room, sora, "offerEvidenceTransfer", { ...of, personId }))).toEqual([
    "RECEIVER_FITS",
  ]);
  expect(await unmetGates(attempt(room, sora, "createTask", { incidentId, assigneeId: personId }))).toEqual([
    "ASSIGNEE_FITS",
  ]);
  expect(await unmetGates(attempt(room, erin, "proposePlanStep", { incidentId, ownerId: personId }))).toEqual([
    "STEP_OWNERS_FIT",
  ]);
  await room.receive("dev.cordon.person.changed", { ...person, active: true });
});

test("Where evidence is kept is read by its custodian, and by whoever accesses it in the answer to that", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: evidenceId } = await collect(incidentId);
  const [own] = (await readBy(sora, incidentId)).evidence;
  expect(own).toMatchObject({ storagePlace: "Vault 3", custody: [{ storagePlace: "Vault 3" }] });
  expect(own?.custodyReport).toContain("Vault 3");
  const [others] = (await readBy(sena, incidentId)).evidence;
  expect(others).toMatchObject({ storagePlace: null, custody: [{ storagePlace: null }] });
  expect(others?.custodyReport).not.toContain("Vault 3");
  const { data } = await ask<{ accessEvidence: object }>(
    room,
    sena,
    `mutation ($input: AccessEvidenceInput!) { accessEvidence(input: $input) { ... on Evidence { storagePlace version } } }`,
    { input: { incidentId, evidenceId, reason: "To examine it.", timeZone: "Europe/Berlin" } },
  );
  expect(data).toEqual({ accessEvidence: { storagePlace: "Vault 3", version: 2 } });
  expect((await readBy(sena, incidentId)).evidence[0]?.storagePlace).toBeNull();
  const timeline = await room.database.manager.findBy(tables.TimelineEntry, { incidentId });
  expect(timeline.map(({ text }) => text).join()).not.toContain("Vault 3");
});

test("A report of custody says who had the evidence when, as their clocks showed it, and whether the chain is intact", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: evidenceId } = await collect(incidentId, sora, { title: "Log | of `mail`", occurredAt: room.now });
  await handOver({ incidentId, evidenceId }, sora, sena);
  await perform(room, sena, "exportEvidence", { incidentId, evidenceId, copySha256: "c".repeat(64) });
  const { evidence } = await readBy(sena, incidentId);
  const report = evidence[0]?.custodyReport ?? "";
  expect(report).toContain("| Title | Log \\| of \\`mail\\` |");
  expect(report).toMatch(
    /\| 1 \| 2026-\d\d-\d\d \d\d:\d\d:\d\d GMT\+09:00 \(Asia\/Seoul\) \| Collected \| Sora \| Vault 3 \|/,
  );
  expect(report).toMatch(/\| 2 \| .* \(Europe\/Berlin\) \| Transferred \| Sena \| Laboratory 2 \| from Sora; /);
  expect(report).toContain("to The cybercrime unit; on the ground of A court order");
  expect(report).toContain(`SHA-256 ${"c".repeat(64)}, **NOT as collected**`);
  expect(report).toContain("| Chain of custody | intact, 3 entries |");
});

test("What has happened is recorded with its own time, which is neither ahead nor before the last entry", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const tooLate = new Date(room.now.getTime() + day);
  expect(await unmetGates(attempt(room, sora, "collectEvidence", { incidentId, occurredAt: tooLate }))).toEqual([
    "CUSTODY_IN_ORDER",
  ]);
  const occurredAt = new Date(room.now.getTime() - 2 * 3_600_000);
  const { id: evidenceId, collectedAt } = await collect(incidentId, sora, { occurredAt });
  expect(collectedAt).toEqual(occurredAt);
  const of = { incidentId, evidenceId };
  const before = new Date(occurredAt.getTime() - 1);
  expect(await unmetGates(attempt(room, sora, "accessEvidence", { ...of, occurredAt: before }))).toEqual([
    "CUSTODY_IN_ORDER",
  ]);
  await perform(room, sora, "accessEvidence", { ...of, occurredAt: new Date(occurredAt.getTime() + 60_000) });
  expect(await room.broken()).toEqual([]);
});

test("Evidence of a RED incident is offered to nobody who may not read it; whoever it is offered to reads it until they answer", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const { id: evidenceId } = await collect(incidentId);
  await perform(room, sora, "changeHandling", { incidentId });
  const to = (personId: string) => ({ incidentId, evidenceId, personId });
  expect(await unmetGates(attempt(room, sora, "offerEvidenceTransfer", to(shai.personId)))).toEqual(["RECEIVER_FITS"]);
  for (const wrong of [sora.personId, people.robo.personId, incidentId])
    expect(await unmetGates(attempt(room, sora, "offerEvidenceTransfer", to(wrong)))).toEqual(["RECEIVER_FITS"]);
  const { id } = await perform<EvidenceTransfer>(room, sora, "offerEvidenceTransfer", to(sena.personId));
  expect((await incidentOf(room, incidentId)).askedPersonIds).toEqual([sena.personId]);
  await perform(room, sena, "declineEvidenceTransfer", { incidentId, evidenceTransferId: id });
  expect((await incidentOf(room, incidentId)).askedPersonIds).toEqual([]);
});

test("Nothing is destroyed under a hold or before its retention is over, and it takes two people; then nothing goes on with it", async () => {
  const incidentId = await incidentAt(room, "CLOSED");
  const { id: evidenceId } = await collect(incidentId);
  const of = { incidentId, evidenceId };
  const { id: legalHoldId } = await perform<LegalHold>(room, lena, "placeLegalHold", { incidentId });
  const second = await perform<LegalHold>(room, lena, "placeLegalHold", { ...of, matter: "Claim 2026/18" });
  expect(await incidentOf(room, incidentId)).toMatchObject({ legalHold: true });
  expect(await unmetGates(attempt(room, sora, "requestEvidenceDisposal", of))).toEqual([
    "NO_HOLD_IN_FORCE",
    "RETENTION_OVER",
  ]);
  const retainUntil = new Date(room.now.getTime() + day);
  await perform(room, sora, "setRetention", { incidentId, retainUntil });
  expect(await unmetGates(attempt(room, sora, "setRetention", { incidentId, retainUntil: room.now }))).toEqual([
    "RETAINED_INTO_THE_FUTURE",
  ]);
  room.now = new Date(retainUntil.getTime() + 1);
  expect(await unmetGates(attempt(room, sora, "requestEvidenceDisposal", of))).toEqual([
    "NO_HOLD_IN_FORCE",
    "RETENTION_OVER",
  ]);
  outlastRetention(room);
  expect(await unmetGates(attempt(room, sora, "requestEvidenceDisposal", of))).toEqual(["NO_HOLD_IN_FORCE"]);

  await perform(room, lena, "requestHoldLift", { incidentId, legalHoldId, approverId: mina.personId });
  await expect(attempt(room, lena, "liftLegalHold", { incidentId, legalHoldId })).rejects.toMatchObject({
    code: "FORBIDDEN",
    extensions: { separatedFrom: ["requestHoldLift"] },
  });
  await expect(attempt(room, sora, "liftLegalHold", { incidentId, legalHoldId })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await perform(room, mina, "liftLegalHold", { incidentId, legalHoldId });
  expect(await incidentOf(room, incidentId)).toMatchObject({ legalHold: true });
  await perform(room, lena, "requestHoldLift", { incidentId, legalHoldId: second.id });
  await perform(room, tara, "liftLegalHold", { incidentId, legalHoldId: second.id });
  expect(await incidentOf(room, incidentId)).toMatchObject({ legalHold: false });

  const { id: disposalId } = await perform<Disposal>(room, sora, "requestEvidenceDisposal", of);
  const disposal = { incidentId, disposalId };
  expect(await unmetGates(attempt(room, sena, "requestEvidenceDisposal", of))).toEqual(["DISPOSAL_NEW"]);
  await expect(attempt(room, sora, "disposeEvidence", disposal)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(attempt(room, sena, "disposeEvidence", disposal)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await unmetGates(attempt(room, sena, "disposeArchive", disposal))).toEqual([
    "DISPOSES_OF_THIS",
    "INCIDENT_ARCHIVED",
  ]);
  await handOver(of, sora, sena);
  await perform(room, sena, "disposeEvidence", disposal);
  for (const operation of ["exportEvidence", "accessEvidence", "moveEvidence", "offerEvidenceTransfer"] as const)
    expect(await attempt(room, sena, operation, of)).toMatchObject({
      __typename: "TransitionRefused",
      from: "DISPOSED",
    });
  expect(await unmetGates(attempt(room, lena, "placeLegalHold", of))).toEqual(["EVIDENCE_THERE"]);
  expect(await room.broken()).toEqual([]);
});

test.each(["SUSPECTED", "DECLARED", "EVICTED"] as const)(
  "Nothing is destroyed of an incident that goes on: %s",
  async (milestone) => {
    const incidentId = await incidentAt(room, milestone);
    const { id: evidenceId } = await collect(incidentId);
    await perform(room, sora, "setRetention", { incidentId, retainUntil: new Date(room.now.getTime() + 61_000) });
    outlastRetention(room);
    expect(await unmetGates(attempt(room, sora, "requestEvidenceDisposal", { incidentId, evidenceId }))).toEqual([
      "INCIDENT_OVER",
      "RETENTION_OVER",
    ]);
  },
);

test("What was asked to be destroyed is kept once the incident is reopened, and its least retention counts anew", async () => {
  const incidentId = await incidentAt(room, "CLOSED");
  const { id: evidenceId } = await collect(incidentId);
  const of = { incidentId, evidenceId };
  await perform(room, sora, "archiveIncident", { incidentId, retainUntil: new Date(room.now.getTime() + day) });
  outlastRetention(room);
  const { id: disposalId } = await perform<Disposal>(room, sena, "requestEvidenceDisposal", of);
  await perform(room, sena, "requestArchiveDisposal", { incidentId });
  const again = { incidentId, serviceIds: [services.exchange] };
  await approve(room, sora, "reopenIncident", again);
  await perform(room, sora, "reopenIncident", again);
  expect(await attempt(room, sora, "disposeEvidence", { incidentId, disposalId })).toMatchObject({ from: "CANCELLED" });
  expect(await unmetGates(attempt(room, sora, "requestArchiveDisposal", { incidentId }))).toEqual([
    "INCIDENT_OVER",
    "RETENTION_OVER",
  ]);
  await advance(room, incidentId, "STAFFED", "CLOSED");
  expect(await unmetGates(attempt(room, sora, "requestEvidenceDisposal", of))).toEqual(["RETENTION_OVER"]);
});

test("Evidence that an open investigation needs is kept until that is concluded, and so is the archive", async () => {
  const incidentId = await incidentAt(room, "CLOSED");
  const { id: investigationId } = await perform<Investigation>(room, sora, "openInvestigation", { incidentId });
  const ofInvestigation = { incidentId, investigationId };
  const { id: evidenceId } = await collect(incidentId);
  const { id: collectedForIt } = await collect(incidentId, sora, { investigationId });
  const { id: unrelated } = await collect(incidentId);
  await perform(room, sora, "recordFinding", { ...ofInvestigation, evidenceIds: [evidenceId] });
  await perform(room, sora, "archiveIncident", { incidentId, retainUntil: new Date(room.now.getTime() + day) });
  outlastRetention(room);
  await perform(room, sena, "requestEvidenceDisposal", { incidentId, evidenceId: unrelated });
  for (const id of [evidenceId, collectedForIt])
    expect(await unmetGates(attempt(room, sena, "requestEvidenceDisposal", { incidentId, evidenceId: id }))).toEqual([
      "INVESTIGATIONS_CONCLUDED",
    ]);
  expect(await unmetGates(attempt(room, sena, "requestArchiveDisposal", { incidentId }))).toEqual([
    "INVESTIGATIONS_CONCLUDED",
  ]);
  await perform(room, sora, "concludeInvestigation", ofInvestigation);
  const { id: disposalId } = await perform<Disposal>(room, sena, "requestEvidenceDisposal", { incidentId, evidenceId });
  // Asked again when it is carried out.
  await perform(room, sora, "reopenInvestigation", ofInvestigation);
  expect(await unmetGates(attempt(room, sora, "disposeEvidence", { incidentId, disposalId }))).toEqual([
    "INVESTIGATIONS_CONCLUDED",
  ]);
});

test("Nothing is accepted before it was offered, nor destroyed before that was asked for or while it was held", async () => {
  const incidentId = await incidentAt(room, "CLOSED");
  const { id: evidenceId } = await collect(incidentId);
  const of = { incidentId, evidenceId };
  const early = new Date(room.now.getTime() + 1_000);
  room.now = new Date(room.now.getTime() + day);
  const { id: evidenceTransferId } = await perform<EvidenceTransfer>(room, sora, "offerEvidenceTransfer", of);
  const acceptance = { incidentId, evidenceTransferId };
  expect(await unmetGates(attempt(room, sena, "acceptEvidenceTransfer", { ...acceptance, occurredAt: early }))).toEqual(
    ["CUSTODY_IN_ORDER"],
  );
  await perform(room, sena, "acceptEvidenceTransfer", acceptance);
  await perform(room, sora, "setRetention", { incidentId, retainUntil: new Date(room.now.getTime() + day) });
  outlastRetention(room);
  const unasked = room.now;
  const { id: disposalId } = await perform<Disposal>(room, sora, "requestEvidenceDisposal", of);
  const { id: legalHoldId } = await perform<LegalHold>(room, lena, "placeLegalHold", { incidentId });
  room.now = new Date(room.now.getTime() + day);
  const held = room.now;
  await perform(room, lena, "requestHoldLift", { incidentId, legalHoldId });
  await perform(room, tara, "liftLegalHold", { incidentId, legalHoldId });
  for (const occurredAt of [unasked, held])
    expect(await unmetGates(attempt(room, sena, "disposeEvidence", { incidentId, disposalId, occurredAt }))).toEqual([
      "CUSTODY_IN_ORDER",
    ]);
  await perform(room, sena, "disposeEvidence", { incidentId, disposalId });
  expect(await room.broken()).toEqual([]);
});

test("An archive says what it has, evidence with its hashes, and is destroyed by two people of archival when its time is over", async () => {
  const incidentId = await incidentAt(room, "CLOSED");
  const { id: evidenceId } = await collect(incidentId);
  expect(await unmetGates(attempt(room, sora, "requestArchiveDisposal", { incidentId }))).toContain(
    "INCIDENT_ARCHIVED",
  );
  const retainUntil = new Date(room.now.getTime() + day);
  await perform(room, sora, "archiveIncident", { incidentId, retainUntil });
  const { data, errors } = await ask(
    room,
    sora,
    `query ($id: ID!) { incident(id: $id) {
      archive { place hash kinds { kind count } evidence { evidenceId sha256 custodyHash } }
      retentionHistory { nodes { retainUntil reason } }
    } }`,
    { id: incidentId },
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    incident: {
      archive: {
        place: "Vault 3",
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        kinds: expect.arrayContaining([{ kind: "Evidence", count: 1 }]),
        evidence: [{ evidenceId, sha256: "a".repeat(64), custodyHash: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      },
      retentionHistory: { nodes: [{ retainUntil: retainUntil.toISOString(), reason: "Archived at Vault 3" }] },
    },
  });
  outlastRetention(room);
  const { id: disposalId } = await perform<Disposal>(room, sora, "requestArchiveDisposal", { incidentId });
  await expect(attempt(room, sora, "disposeArchive", { incidentId, disposalId })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await perform(room, sena, "disposeArchive", { incidentId, disposalId });
  expect(await incidentOf(room, incidentId)).toMatchObject({ archiveDisposedAt: room.now });
});

test("The incident that goes on takes over the holds and the longer retention of a duplicate", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const otherIncidentId = await incidentAt(room, "RECEIVED");
  await perform(room, lena, "placeLegalHold", { incidentId });
  const retainUntil = new Date(room.now.getTime() + day);
  await perform(room, sora, "setRetention", { incidentId, retainUntil });
  await perform(room, sora, "mergeIncident", { incidentId, otherIncidentId });
  expect(await room.perform("takeInDuplicate")).toBe(1);
  expect(await incidentOf(room, otherIncidentId)).toMatchObject({
    legalHold: true,
    retainUntil,
  });
  expect(await room.database.manager.findBy(tables.LegalHold, { incidentId: otherIncidentId })).toMatchObject([
    { state: "IN_FORCE", matter: "Claim 2026/17" },
  ]);
  expect(await unmetGates(attempt(room, sora, "collectEvidence", { incidentId }))).toEqual(["NOT_MERGED"]);
});

test("An investigation looks into what the incident affects, and is concluded on a finding", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const scope = { incidentId, serviceIds: [services.teams] };
  expect(await unmetGates(attempt(room, sora, "openInvestigation", scope))).toEqual(["INVESTIGATION_SCOPED"]);
  const { id: investigationId } = await perform<Investigation>(room, sora, "openInvestigation", { incidentId });
  const of = { incidentId, investigationId };
  expect(await unmetGates(attempt(room, sora, "concludeInvestigation", of))).toEqual(["INVESTIGATION_ANSWERED"]);
  const elsewhere = await collect(await incidentAt(room, "RECEIVED"));
  const alien = { ...of, evidenceIds: [elsewhere.id] };
  expect(await unmetGates(attempt(room, sora, "recordFinding", alien))).toEqual(["EVIDENCE_OF_CASE"]);
  await perform(room, sora, "recordFinding", of);
  await perform(room, sora, "concludeInvestigation", of);
  expect(await unmetGates(attempt(room, sora, "collectEvidence", of))).toEqual(["SOURCE_FITS"]);
  await advance(room, incidentId, "RECEIVED", "STAFFED");
  expect(await attempt(room, sora, "recordFinding", of)).toMatchObject({ __typename: "TransitionRefused" });
  await expect(attempt(room, sharepoint.engineer, "reopenInvestigation", of)).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

describe("What a caller gets wrong in the form is refused before anything is done", () => {
  const wrong: readonly (readonly [string, object, RegExp])[] = [
    ["a hash that is none", { sha256: "A".repeat(64) }, /sha256/],
    ["a size without end", { sizeBytes: "Infinity" }, /sizeBytes/],
    ["a size that is written as a power", { sizeBytes: "1e999" }, /sizeBytes/],
    ["a size below nothing", { sizeBytes: "-1" }, /sizeBytes/],
    ["a description of a megabyte", { description: "x".repeat(1_000_000) }, /description/],
    ["a time zone that is none", { timeZone: "Mars/Olympus" }, /timeZone/],
    ["a device with a hash", { kind: "DEVICE" }, /DEVICE/],
  ];

  test.each(wrong)("%s", async (_, overrides, why) => {
    const incidentId = await incidentAt(room, "SUSPECTED");
    const input = {
      incidentId,
      kind: "LOG",
      title: "Log",
      description: "A log.",
      sha256: "a".repeat(64),
      storagePlace: "Vault 3",
      timeZone: "Asia/Seoul",
      ...overrides,
    };
    const { errors } = await ask(
      room,
      sora,
      "mutation ($input: CollectEvidenceInput!) { collectEvidence(input: $input) { __typename } }",
      { input },
    );
    expect(JSON.stringify([errors?.[0]?.message, errors?.[0]?.extensions])).toMatch(why);
    expect(await room.database.manager.countBy(tables.Evidence, { incidentId })).toBe(0);
  });
});
