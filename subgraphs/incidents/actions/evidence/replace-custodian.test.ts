import { writeReports } from "../../commands/custody-report.js";
import type { Evidence } from "../../domain/records/evidence/evidence.js";
import type { EvidenceTransfer } from "../../domain/records/evidence/evidence-transfer.js";
import { tables } from "../../store/tables.js";
import {
  approve,
  attempt,
  incidentAt,
  incidentOf,
  incidentOfTwo,
  perform,
  requestApproval,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("replace custodian");
});
afterAll(() => room.close());

const { sora, sena, erin, emil, shai, mina, milo } = people;
const forbidden = { code: "FORBIDDEN" };

const evidenceIn = (incidentId: string, id: string) =>
  room.database.manager.findOneByOrFail(tables.Evidence, { incidentId, id });

/** Evidence of Exchange that Erin collected. */
async function collectedByErin(milestone: "RECEIVED" | "CLOSED") {
  const incidentId = await incidentAt(room, milestone);
  const { id: evidenceId } = await perform<Evidence>(room, erin, "collectEvidence", {
    incidentId,
    serviceId: services.exchange,
  });
  return { incidentId, evidenceId };
}

test("After the incident is closed, evidence of somebody who has left passes to whoever accepts it, and the chain says without whom", async () => {
  const of = await collectedByErin("CLOSED");
  const { incidentId, evidenceId } = of;
  expect(await unmetGates(attempt(room, sora, "replaceCustodian", of))).toEqual(["APPROVED"]);
  await approve(room, sora, "replaceCustodian", of);
  const offer = await perform<EvidenceTransfer>(room, sora, "replaceCustodian", of);
  expect(offer).toMatchObject({ fromName: "Erin", toName: "Sena", offeredByName: "Sora", approvedByName: "Mina" });

  // It is still Erin's until Sena has it, and nobody else takes it.
  expect(await evidenceIn(incidentId, evidenceId)).toMatchObject({ custodianName: "Erin" });
  const taking = { incidentId, evidenceTransferId: offer.id };
  for (const other of [sora, erin, mina])
    await expect(attempt(room, other, "acceptEvidenceTransfer", taking)).rejects.toMatchObject(forbidden);
  await perform(room, sena, "acceptEvidenceTransfer", { ...taking, condition: "Found sealed in vault 3." });
  expect(await evidenceIn(incidentId, evidenceId)).toMatchObject({
    custodianName: "Sena",
    storagePlace: "Laboratory 2",
  });
  const [, link] = await room.database.manager.find(tables.CustodyEntry, {
    where: { evidenceId },
    order: { sequence: "ASC" },
  });
  expect(link).toMatchObject({
    event: "TRANSFERRED",
    handlerName: "Sena",
    otherPartyName: "Erin",
    approvedById: mina.personId,
    approvedByName: "Mina",
    reason: expect.stringContaining("Found sealed in vault 3."),
  });
  const { text, intact } = await writeReports(room.url, { incident: incidentId, evidence: evidenceId }, room.now);
  expect(intact).toBe(true);
  expect(text).toContain("WITHOUT the former custodian Erin, as approved by Mina");
  await expect(attempt(room, erin, "moveEvidence", of)).rejects.toMatchObject(forbidden);
  expect(await room.broken()).toEqual([]);
});

test("Nobody takes evidence by their own word: neither who replaces the custodian, nor who approves it", async () => {
  const of = await collectedByErin("RECEIVED");
  const { incidentId } = of;
  const toOneself = { ...of, personId: sora.personId };
  await approve(room, sora, "replaceCustodian", toOneself);
  expect(await unmetGates(attempt(room, sora, "replaceCustodian", toOneself))).toEqual(["RECEIVER_FITS"]);
  // Another person carries out what was approved: the one who is named takes it from them.
  const offer = await perform<EvidenceTransfer>(room, sena, "replaceCustodian", toOneself);
  await perform(room, sora, "acceptEvidenceTransfer", { incidentId, evidenceTransferId: offer.id });

  const other = await collectedByErin("RECEIVED");
  const toApprover = { ...other, personId: mina.personId };
  await approve(room, sora, "replaceCustodian", toApprover);
  expect(await unmetGates(attempt(room, sora, "replaceCustodian", toApprover))).toEqual(["RECEIVER_FITS"]);
  const { id: approvalId } = await requestApproval(room, sora, "replaceCustodian", other);
  await expect(
    attempt(room, sora, "grantApproval", { incidentId: other.incidentId, approvalId }),
  ).rejects.toMatchObject(forbidden);
  await perform(room, milo, "grantApproval", { incidentId: other.incidentId, approvalId });
  const miloOfSecurity = { ...milo, memberships: sora.memberships };
  await expect(attempt(room, miloOfSecurity, "replaceCustodian", other)).rejects.toMatchObject({
    ...forbidden,
    extensions: { separatedFrom: ["grantApproval"] },
  });
});

test("Only who may stands in for a custodian: forensics, or the team of the service that the evidence is from", async () => {
  const incidentId = await incidentOfTwo(room, "ANALYSED");
  const { id: evidenceId } = await perform<Evidence>(room, erin, "collectEvidence", {
    incidentId,
    serviceId: services.exchange,
  });
  const of = { incidentId, evidenceId, personId: emil.personId };
  await approve(room, erin, "replaceCustodian", of);
  await expect(attempt(room, shai, "replaceCustodian", of)).rejects.toMatchObject(forbidden);
  await expect(attempt(room, mina, "replaceCustodian", of)).rejects.toMatchObject(forbidden);
  // Approved is what was asked for, and nothing else.
  expect(await unmetGates(attempt(room, sora, "replaceCustodian", { ...of, personId: sena.personId }))).toEqual([
    "APPROVED",
  ]);
  expect(await unmetGates(attempt(room, sora, "replaceCustodian", { ...of, personId: erin.personId }))).toEqual([
    "RECEIVER_FITS",
    "APPROVED",
  ]);
  await perform(room, sora, "replaceCustodian", of);
  expect((await incidentOf(room, incidentId)).askedPersonIds).toContain(emil.personId);
  // An approval is good once.
  expect(await unmetGates(attempt(room, sora, "replaceCustodian", of))).toEqual(["APPROVED"]);
});

test("An offer that nobody answers any more does not keep evidence from passing on", async () => {
  const of = await collectedByErin("RECEIVED");
  const { incidentId } = of;
  const stale = await perform<EvidenceTransfer>(room, erin, "offerEvidenceTransfer", {
    ...of,
    personId: emil.personId,
  });
  await approve(room, sora, "replaceCustodian", of);
  const offer = await perform<EvidenceTransfer>(room, sora, "replaceCustodian", of);
  expect(
    await room.database.manager.findOneByOrFail(tables.EvidenceTransfer, { incidentId, id: stale.id }),
  ).toMatchObject({ state: "WITHDRAWN", answerReason: expect.stringContaining("Erin could not be reached") });
  expect((await incidentOf(room, incidentId)).askedPersonIds).toEqual([sena.personId]);
  // Erin is back after all: Sora, who made the offer, takes it back.
  await expect(
    attempt(room, erin, "withdrawEvidenceTransfer", { incidentId, evidenceTransferId: offer.id }),
  ).rejects.toMatchObject(forbidden);
  await perform(room, sora, "withdrawEvidenceTransfer", { incidentId, evidenceTransferId: offer.id });
  expect(await evidenceIn(incidentId, of.evidenceId)).toMatchObject({ custodianName: "Erin" });
});

test("Nothing is approved of evidence that there is not", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const elsewhere = await collectedByErin("RECEIVED");
  await expect(
    requestApproval(room, sora, "replaceCustodian", { incidentId, evidenceId: elsewhere.evidenceId }),
  ).rejects.toThrow(/evidence/i);
});
