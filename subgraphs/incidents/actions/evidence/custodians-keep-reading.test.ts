import type { Consultation } from "../../domain/records/advice/consultation.js";
import type { Evidence } from "../../domain/records/evidence/evidence.js";
import type { EvidenceTransfer } from "../../domain/records/evidence/evidence-transfer.js";
import { tables } from "../../store/tables.js";
import { attempt, incidentOfTwo, perform, unmetGates } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services, teams } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("custodians keep reading");
});
afterAll(() => room.close());

const { sora, sena, erin, emil, shai, cora, paul } = people;

const collected = async (incidentId: string, by: typeof sora, more: object = {}) => {
  const { id: evidenceId } = await perform<Evidence>(room, by, "collectEvidence", { incidentId, ...more });
  return { incidentId, evidenceId };
};
const custodianOf = async ({
  incidentId,
  evidenceId: id,
}: {
  readonly incidentId: string;
  readonly evidenceId: string;
}) => (await room.database.manager.findOneByOrFail(tables.Evidence, { incidentId, id })).custodianName;
const offer = async (of: object, by: typeof sora, to: typeof sora) => {
  const row = await perform<EvidenceTransfer>(room, by, "offerEvidenceTransfer", { ...of, personId: to.personId });
  return { incidentId: row.incidentId, evidenceTransferId: row.id };
};
const mark = (incidentId: string, handling: string) => attempt(room, sora, "changeHandling", { incidentId, handling });
const teamOf = (...members: readonly (typeof sora)[]) => ({
  members: members.map(({ personId }) => ({ personId, role: "EXPERT" })),
});

/** An engineer of Exchange, who is not of the virtual team, has evidence. */
async function emilHasEvidence() {
  const incidentId = await incidentOfTwo(room, "STAFFED");
  return collected(incidentId, emil, { serviceId: services.exchange });
}

test("RED waits until who has evidence is of the virtual team, and so they hand it over afterwards", async () => {
  const of = await emilHasEvidence();
  const { incidentId } = of;
  expect(await mark(incidentId, "RED")).toMatchObject({
    gates: [{ gate: "READERS_REMAIN", message: expect.stringMatching(/marked RED.*Emil.*engageExpert/) }],
  });
  expect(await unmetGates(mark(incidentId, "AMBER_STRICT"))).toMatchObject({ handling: "AMBER_STRICT" });
  await perform(room, sora, "engageExpert", { incidentId, personId: emil.personId });
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  // Nor does a new virtual team leave them out, as long as they have it.
  const without = { incidentId, ...teamOf(sora, erin, shai, cora) };
  expect(await attempt(room, sora, "formVirtualTeam", without)).toMatchObject({
    gates: [{ gate: "MEMBERS_FIT", message: expect.stringMatching(/marked RED.*Emil.*offerEvidenceTransfer/) }],
  });
  await perform(room, erin, "acceptEvidenceTransfer", await offer(of, emil, erin));
  await perform(room, sora, "formVirtualTeam", without);
  expect(await custodianOf(of)).toBe("Erin");
});

test("Whoever has handed it over, whose account is closed, or whose evidence is destroyed, holds no marking up", async () => {
  const of = await emilHasEvidence();
  await perform(room, erin, "acceptEvidenceTransfer", await offer(of, emil, erin));
  await perform(room, sora, "changeHandling", { incidentId: of.incidentId, handling: "RED" });

  const destroyed = await emilHasEvidence();
  await room.database.manager.update(tables.Evidence, { id: destroyed.evidenceId }, { state: "DISPOSED" });
  await perform(room, sora, "changeHandling", { incidentId: destroyed.incidentId, handling: "RED" });

  const left = await emilHasEvidence();
  const { personId: id, name, subject, kind } = emil;
  const person = { id, name, subject, kind, teamIds: [teams.exchange.teamId], appointments: [] };
  await room.receive("dev.cordon.person.changed", { ...person, active: false });
  await perform(room, sora, "changeHandling", { incidentId: left.incidentId, handling: "RED" });
  await room.receive("dev.cordon.person.changed", { ...person, active: true });
});

test("AMBER+STRICT and a virtual team under it shut nobody out either who has evidence and is of another team", async () => {
  const incidentId = await incidentOfTwo(room, "STAFFED");
  const of = await collected(incidentId, erin, { serviceId: services.exchange });
  await perform(room, paul, "acceptEvidenceTransfer", await offer(of, erin, paul));
  expect(await unmetGates(mark(incidentId, "AMBER_STRICT"))).toEqual(["READERS_REMAIN"]);
  await perform(room, sora, "engageExpert", { incidentId, personId: paul.personId });
  await perform(room, sora, "changeHandling", { incidentId, handling: "AMBER_STRICT" });
  const without = { incidentId, ...teamOf(sora, erin, shai, cora) };
  expect(await unmetGates(attempt(room, sora, "formVirtualTeam", without))).toEqual(["MEMBERS_FIT"]);
  // A wider marking hides nothing from anybody.
  await perform(room, sora, "changeHandling", { incidentId, handling: "AMBER" });
  await perform(room, sora, "formVirtualTeam", without);
});

test("A service is not released while an engineer of it has evidence, and would not read the incident any longer", async () => {
  const of = await emilHasEvidence();
  const { incidentId } = of;
  await perform(room, sora, "changeHandling", { incidentId, handling: "AMBER_STRICT" });
  await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [services.exchange] });
  const exchange = { incidentId, serviceId: services.exchange };
  await perform(room, erin, "agreeRelease", exchange);
  expect(await unmetGates(attempt(room, sora, "releaseService", exchange))).toEqual(["READERS_REMAIN"]);
  await perform(room, sena, "acceptEvidenceTransfer", await offer(of, emil, sena));
  await perform(room, sora, "releaseService", exchange);
  await perform(room, sena, "moveEvidence", of);
});

test("Nobody accepts evidence of a case that they read only until they have answered: it stays with who has it", async () => {
  const incidentId = await incidentOfTwo(room, "STAFFED");
  const of = await collected(incidentId, sora);
  const acceptance = await offer(of, sora, emil);
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  expect(await attempt(room, emil, "acceptEvidenceTransfer", acceptance)).toMatchObject({
    gates: [{ gate: "CUSTODIAN_READS", message: expect.stringContaining("engageExpert") }],
  });
  expect(await custodianOf(of)).toBe("Sora");
  await perform(room, sora, "engageExpert", { incidentId, personId: emil.personId });
  await perform(room, emil, "acceptEvidenceTransfer", acceptance);
  await perform(room, emil, "moveEvidence", of);
});

test("A question that is put to somebody makes no custodian of them in a RED incident: neither by an offer nor by collecting", async () => {
  const incidentId = await incidentOfTwo(room, "STAFFED");
  const of = await collected(incidentId, sora);
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  await perform<Consultation>(room, sora, "requestConsultation", { incidentId, to: { personId: emil.personId } });
  const toEmil = { ...of, personId: emil.personId };
  expect(await unmetGates(attempt(room, sora, "offerEvidenceTransfer", toEmil))).toEqual(["RECEIVER_FITS"]);
  const collecting = { incidentId, serviceId: services.exchange };
  expect(await unmetGates(attempt(room, emil, "collectEvidence", collecting))).toEqual(["CUSTODIAN_READS"]);
  await collected(incidentId, erin, { serviceId: services.exchange });
});

test("Security on-call collects evidence of a RED incident before it has a virtual team, and is of the one that is formed", async () => {
  const { id: incidentId } = await perform(room, sora, "openIncident", { handling: "RED" });
  const of = await collected(incidentId, sora);
  const expert = { incidentId, personId: sena.personId };
  expect(await unmetGates(attempt(room, sena, "engageExpert", expert))).toEqual(["EXPERT_FITS"]);
  expect(await unmetGates(attempt(room, sena, "formVirtualTeam", { incidentId, ...teamOf(sena, erin, cora) }))).toEqual(
    ["MEMBERS_FIT"],
  );
  await perform(room, sena, "formVirtualTeam", { incidentId, ...teamOf(sena, sora, erin, cora) });
  await perform(room, sora, "moveEvidence", of);
});
