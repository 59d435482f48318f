import { writeReports } from "../../commands/custody-report.js";
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
  dismiss,
  incidentAt,
  incidentOf,
  incidentOfTwo,
  outlastRetention,
  perform,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("evidence of duplicates");
});
afterAll(() => room.close());

const { sora, sena, erin, shai, lena, tara, mina } = people;

/** Merges a duplicate, and takes it in. */
async function merge(incidentId: string, otherIncidentId: string): Promise<void> {
  await perform(room, sora, "mergeIncident", { incidentId, otherIncidentId });
  expect(await room.perform("takeInDuplicate")).toBe(1);
}

/** A duplicate of Exchange and SharePoint, merged, with evidence of each that the team of each has. */
async function mergedWithEvidence() {
  const survivor = await incidentAt(room, "LED");
  const incidentId = await incidentOfTwo(room, "LED");
  const collect = async (engineer: typeof erin, serviceId: string) =>
    (await perform<Evidence>(room, engineer, "collectEvidence", { incidentId, serviceId })).id;
  const disk = await collect(erin, services.exchange);
  const log = await collect(shai, services.sharepoint);
  await merge(incidentId, survivor);
  return { survivor, incidentId, disk, log };
}

/** Has the incident that goes on withdrawn, and lets all time pass for which anything of it is kept. */
async function keepUntilOver(incidentId: string): Promise<void> {
  await perform(room, sora, "setRetention", { incidentId, retainUntil: new Date(room.now.getTime() + 3_600_000) });
  await approve(room, sora, "withdrawIncident", { incidentId });
  await perform(room, sora, "withdrawIncident", { incidentId });
  outlastRetention(room);
}

test("Two teams go on with the evidence that a duplicate has of their services, though nobody leads it any more", async () => {
  const { incidentId, disk, log } = await mergedWithEvidence();
  const of = { incidentId, evidenceId: disk };
  const assignments = await room.database.manager.findBy(tables.Assignment, { incidentId, state: "ACCEPTED" });
  expect(assignments).toEqual([]);
  const { id: evidenceTransferId } = await perform<EvidenceTransfer>(room, erin, "offerEvidenceTransfer", of);
  await perform(room, sena, "acceptEvidenceTransfer", { incidentId, evidenceTransferId });
  await expect(attempt(room, shai, "accessEvidence", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  for (const operation of [
    "accessEvidence",
    "moveEvidence",
    "verifyEvidence",
    "exportEvidence",
    "archiveEvidence",
  ] as const)
    await perform(room, sena, operation, of);
  await perform(room, shai, "moveEvidence", { incidentId, evidenceId: log });
  // What is new begins in the incident that goes on.
  expect(await unmetGates(attempt(room, sora, "collectEvidence", { incidentId }))).toEqual(["NOT_MERGED"]);
  expect(await unmetGates(attempt(room, sora, "openInvestigation", { incidentId }))).toEqual(["NOT_MERGED"]);
  expect((await writeReports(room.url, { incident: incidentId, evidence: undefined }, room.now)).intact).toBe(true);
  expect(await room.broken()).toEqual([]);
});

test("An investigation of a duplicate is brought to its end, and findings name the evidence of either incident", async () => {
  const survivor = await incidentAt(room, "RECEIVED");
  const incidentId = await incidentAt(room, "RECEIVED");
  const [own, theirs] = [
    await perform<Evidence>(room, sora, "collectEvidence", { incidentId }),
    await perform<Evidence>(room, sora, "collectEvidence", { incidentId: survivor }),
  ];
  const { id: investigationId } = await perform<Investigation>(room, sora, "openInvestigation", { incidentId });
  const { id: other } = await perform<Investigation>(room, sora, "openInvestigation", { incidentId: survivor });
  const evidenceIds = [own.id, theirs.id];
  const finding = { incidentId: survivor, investigationId: other, evidenceIds };
  expect(await unmetGates(attempt(room, sora, "recordFinding", finding))).toEqual(["EVIDENCE_OF_CASE"]);
  await merge(incidentId, survivor);
  await perform(room, sora, "recordFinding", finding);
  await perform(room, sora, "recordFinding", { incidentId, investigationId, evidenceIds });
  await perform(room, sora, "concludeInvestigation", { incidentId, investigationId });
  const alien = await perform<Evidence>(room, sora, "collectEvidence", {
    incidentId: await incidentAt(room, "RECEIVED"),
  });
  expect(await unmetGates(attempt(room, sora, "recordFinding", { ...finding, evidenceIds: [alien.id] }))).toEqual([
    "EVIDENCE_OF_CASE",
  ]);
});

test("A hold on the incident that goes on keeps the evidence of its duplicates, and of theirs; which matter it is for stays there", async () => {
  const first = await incidentAt(room, "RECEIVED");
  const second = await incidentAt(room, "RECEIVED");
  const survivor = await incidentAt(room, "RECEIVED");
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId: first });
  const of = { incidentId: first, evidenceId };
  await merge(first, second);
  await merge(second, survivor);
  const retainUntil = new Date(room.now.getTime() + 3_600_000);
  await perform(room, sora, "setRetention", { incidentId: survivor, retainUntil });
  expect(await unmetGates(attempt(room, sora, "requestEvidenceDisposal", of))).toEqual([
    "INCIDENT_OVER",
    "RETENTION_OVER",
  ]);
  await dismiss(room, survivor);
  outlastRetention(room);
  const { id: legalHoldId } = await perform<LegalHold>(room, lena, "placeLegalHold", {
    incidentId: survivor,
    matter: "Claim 2026/99",
  });
  const held = await attempt(room, sora, "requestEvidenceDisposal", of);
  const { number } = await incidentOf(room, survivor);
  expect(held).toMatchObject({ gates: [{ gate: "NO_HOLD_IN_FORCE", message: expect.stringContaining(number) }] });
  expect(JSON.stringify(held)).not.toContain("2026/99");

  const lift = { incidentId: survivor, legalHoldId };
  await perform(room, lena, "requestHoldLift", lift);
  expect(await unmetGates(attempt(room, sora, "requestEvidenceDisposal", of))).toEqual(["NO_HOLD_IN_FORCE"]);
  await perform(room, tara, "liftLegalHold", lift);
  const { id: disposalId } = await perform<Disposal>(room, sena, "requestEvidenceDisposal", of);
  await perform(room, sora, "disposeEvidence", { incidentId: first, disposalId });
  expect(await room.broken()).toEqual([]);
});

test("A hold that is placed while a disposal in a duplicate is under way keeps the evidence", async () => {
  const { survivor, incidentId, disk } = await mergedWithEvidence();
  await keepUntilOver(survivor);
  const { id: disposalId } = await perform<Disposal>(room, sora, "requestEvidenceDisposal", {
    incidentId,
    evidenceId: disk,
  });
  await perform(room, lena, "placeLegalHold", { incidentId: survivor });
  expect(await unmetGates(attempt(room, erin, "disposeEvidence", { incidentId, disposalId }))).toEqual([
    "NO_HOLD_IN_FORCE",
  ]);
  // Both at once: whichever comes first, never is evidence destroyed after the hold is in force.
  const other = await mergedWithEvidence();
  await keepUntilOver(other.survivor);
  const asked = await perform<Disposal>(room, sora, "requestEvidenceDisposal", {
    incidentId: other.incidentId,
    evidenceId: other.disk,
  });
  const [disposed, placed] = await Promise.all([
    attempt(room, erin, "disposeEvidence", { incidentId: other.incidentId, disposalId: asked.id }),
    attempt(room, lena, "placeLegalHold", { incidentId: other.survivor }),
  ]);
  expect(placed).toMatchObject({ state: "IN_FORCE" });
  const { state } = await room.database.manager.findOneByOrFail(tables.Evidence, { id: other.disk });
  expect(state).toBe("state" in disposed && disposed.state === "CARRIED_OUT" ? "DISPOSED" : "HELD");
});

test("A hold of a duplicate still holds, is lifted by two, and can be placed on its evidence; one on all of it is placed where it goes on", async () => {
  const { survivor, incidentId, disk, log } = await mergedWithEvidence();
  const { number } = await incidentOf(room, survivor);
  expect(await attempt(room, lena, "placeLegalHold", { incidentId })).toMatchObject({
    gates: [{ gate: "EVIDENCE_THERE", message: expect.stringContaining(`placed there`) }],
  });
  expect(JSON.stringify(await attempt(room, lena, "placeLegalHold", { incidentId }))).toContain(number);
  const { id: legalHoldId } = await perform<LegalHold>(room, lena, "placeLegalHold", { incidentId, evidenceId: disk });
  await keepUntilOver(survivor);
  expect(await unmetGates(attempt(room, sora, "requestEvidenceDisposal", { incidentId, evidenceId: disk }))).toEqual([
    "NO_HOLD_IN_FORCE",
  ]);
  await perform(room, sora, "requestEvidenceDisposal", { incidentId, evidenceId: log });
  await perform(room, lena, "requestHoldLift", { incidentId, legalHoldId });
  await expect(attempt(room, lena, "liftLegalHold", { incidentId, legalHoldId })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await perform(room, mina, "liftLegalHold", { incidentId, legalHoldId });
  await perform(room, sora, "requestEvidenceDisposal", { incidentId, evidenceId: disk });
});

test("The archive of the incident that goes on has the records of its duplicates, and is kept by a hold in one of them", async () => {
  const survivor = await incidentAt(room, "LED");
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId });
  await perform(room, sora, "addNote", { incidentId });
  await merge(incidentId, survivor);
  const { id: legalHoldId } = await perform<LegalHold>(room, lena, "placeLegalHold", { incidentId, evidenceId });
  await advance(room, survivor, "LED", "CLOSED");
  const retainUntil = new Date(room.now.getTime() + 3_600_000);
  await perform(room, sora, "archiveIncident", { incidentId: survivor, retainUntil });
  const { data, errors } = await ask<{
    readonly incident: {
      readonly archive: { readonly duplicates: readonly object[]; readonly evidence: readonly object[] };
    };
  }>(
    room,
    sora,
    `query ($id: ID!) { incident(id: $id) {
      archive { duplicates { number timelineHash } evidence { evidenceId } kinds { kind count } }
    } }`,
    { id: survivor },
  );
  expect(errors).toBeUndefined();
  const { number, timelineHash } = await incidentOf(room, incidentId);
  expect(data).toMatchObject({
    incident: {
      archive: {
        duplicates: [{ number, timelineHash }],
        evidence: [{ evidenceId }],
        kinds: expect.arrayContaining([
          { kind: "Incident", count: 2 },
          { kind: "Note", count: 1 },
        ]),
      },
    },
  });
  outlastRetention(room);
  const refused = await attempt(room, sora, "requestArchiveDisposal", { incidentId: survivor });
  expect(refused).toMatchObject({ gates: [{ gate: "NO_HOLD_IN_FORCE", message: expect.stringContaining(number) }] });
  await perform(room, lena, "requestHoldLift", { incidentId, legalHoldId });
  await perform(room, tara, "liftLegalHold", { incidentId, legalHoldId });
  await perform(room, sora, "requestArchiveDisposal", { incidentId: survivor });
});

test("Whoever works on the case reads a duplicate that is marked RED, and takes its evidence over", async () => {
  const survivor = await incidentAt(room, "TEAM_FORMED");
  const { id: incidentId } = await perform(room, sora, "openIncident");
  await perform(room, sora, "formVirtualTeam", { incidentId });
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId });
  await perform(room, sora, "changeHandling", { incidentId });
  await perform(room, sora, "engageExpert", { incidentId: survivor, personId: shai.personId });
  const of = { incidentId, evidenceId, personId: shai.personId };
  expect(await unmetGates(attempt(room, sora, "offerEvidenceTransfer", of))).toEqual(["RECEIVER_FITS"]);
  await merge(incidentId, survivor);
  const { id: evidenceTransferId } = await perform<EvidenceTransfer>(room, sora, "offerEvidenceTransfer", of);
  await perform(room, shai, "acceptEvidenceTransfer", { incidentId, evidenceTransferId });
});

test("An incident that was archived, reopened and then merged is a duplicate like any other: it is held and kept with the survivor", async () => {
  const survivor = await incidentAt(room, "LED");
  const incidentId = await incidentAt(room, "CLOSED");
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId });
  const retainUntil = new Date(room.now.getTime() + 3_600_000);
  await perform(room, sora, "archiveIncident", { incidentId, retainUntil });
  const reopening = { incidentId, serviceIds: [services.exchange] };
  await approve(room, sora, "reopenIncident", reopening);
  await perform(room, sora, "reopenIncident", reopening);
  await merge(incidentId, survivor);

  const of = { incidentId, evidenceId };
  expect(await unmetGates(attempt(room, lena, "placeLegalHold", { incidentId }))).toEqual(["EVIDENCE_THERE"]);
  const { id: legalHoldId } = await perform<LegalHold>(room, lena, "placeLegalHold", { incidentId: survivor });
  expect(await unmetGates(attempt(room, sora, "requestEvidenceDisposal", of))).toEqual([
    "INCIDENT_OVER",
    "NO_HOLD_IN_FORCE",
    "RETENTION_OVER",
  ]);
  await keepUntilOver(survivor);
  expect(await unmetGates(attempt(room, sora, "requestEvidenceDisposal", of))).toEqual(["NO_HOLD_IN_FORCE"]);
  const lift = { incidentId: survivor, legalHoldId };
  await perform(room, lena, "requestHoldLift", lift);
  await perform(room, tara, "liftLegalHold", lift);
  const { id: disposalId } = await perform<Disposal>(room, sena, "requestEvidenceDisposal", of);
  await perform(room, sora, "disposeEvidence", { incidentId, disposalId });
  expect(await room.broken()).toEqual([]);
});
