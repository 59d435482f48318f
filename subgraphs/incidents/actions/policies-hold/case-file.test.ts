import type { ServiceNote } from "../../domain/records/advice/service-note.js";
import type { AdversaryActivity } from "../../domain/records/analysis/adversary-activity.js";
import type { Hypothesis } from "../../domain/records/analysis/hypothesis.js";
import type { ObservedTechnique } from "../../domain/records/analysis/observed-technique.js";
import type { CaseLink } from "../../domain/records/case-file/case-link.js";
import type { IncidentRoom } from "../../domain/records/case-file/incident-room.js";
import type { Note } from "../../domain/records/case-file/note.js";
import type { ThreatActor } from "../../domain/records/case-file/threat-actor.js";
import type { Evidence } from "../../domain/records/evidence/evidence.js";
import type { EvidenceTransfer } from "../../domain/records/evidence/evidence-transfer.js";
import type { Investigation } from "../../domain/records/evidence/investigation.js";
import type { BreachHunt } from "../../domain/records/hunts/breach-hunt.js";
import type { Precursor } from "../../domain/records/precursors/precursor.js";
import type { Disposal } from "../../domain/records/retention/disposal.js";
import type { Task } from "../../domain/records/tasks/task.js";
import { tables } from "../../store/tables.js";
import {
  approve,
  dismiss,
  incidentAt,
  outlastRetention,
  perform,
  requestApproval,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";
import { day, later, merge } from "../../test-support/policies/policy-scenario.js";
import { testWhatWasShown } from "../../test-support/policies/test-what-was-shown.js";
import { type IncidentsWatch, watchIncidents } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
let watch: IncidentsWatch;
beforeAll(async () => {
  room = await openIncidentsRoom("incidents policies case-file");
  watch = watchIncidents(room);
});
afterAll(() => room.close());
afterAll(() => watch.stop());

const { sora, sena, erin, emil, lena, mina, milo } = people;

test("What is added to a case file does what the policies say", async () => {
  const { id: incidentId } = await perform(room, sora, "openIncident");
  await perform(room, sora, "recordBreachHunt", { incidentId, outcome: "FOUND" });
  const { id: serviceNoteId } = await perform<ServiceNote>(room, erin, "addServiceNote", { incidentId });
  await perform(room, emil, "editServiceNote", { incidentId, serviceNoteId });
  await perform(room, sora, "recordIndicatorSweep", { incidentId });
  await perform(room, sora, "collectEvidence", { incidentId });
  await perform(room, sora, "editCase", { incidentId });
  await perform(room, sora, "formVirtualTeam", { incidentId });
  await perform(room, sora, "engageExpert", { incidentId });
  await perform(room, sora, "changeHandling", { incidentId });
  await perform(room, sora, "overrideSeverity", { incidentId });
  await perform(room, sora, "overrideSeverity", { incidentId, severity: null });
  const { id: otherIncidentId } = await perform(room, sora, "openIncident");
  await perform(room, sora, "relateIncident", { incidentId, otherIncidentId });
});

test("Tasks that are passed on, done, cancelled and reopened do what the policies say", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: taskId } = await perform<Task>(room, sora, "createTask", { incidentId });
  for (const operation of ["assignTask", "completeTask", "reopenTask", "cancelTask", "reopenTask"] as const)
    await perform(room, sora, operation, { incidentId, taskId });
});

test("What is kept in the file of a case, and a room that fills and empties, does what the policies say", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: noteId } = await perform<Note>(room, sora, "addNote", { incidentId });
  for (const operation of ["editNote", "pinNote", "editNote", "unpinNote"] as const)
    await perform(room, sora, operation, { incidentId, noteId });
  const { id: linkId } = await perform<CaseLink>(room, sora, "addLink", { incidentId });
  await perform(room, sora, "removeLink", { incidentId, linkId });
  const { id: actorId } = await perform<ThreatActor>(room, sora, "nameActor", { incidentId });
  for (const operation of ["amendActor", "withdrawActor"] as const)
    await perform(room, sora, operation, { incidentId, actorId });
  await perform(room, sora, "setNextSteps", { incidentId });
  const tags = Array.from({ length: 29 }, (_, index) => `tag-${index}`);
  await room.database.manager.update(tables.Incident, { id: incidentId }, { tags });
  for (const operation of ["addTag", "removeTag"] as const) await perform(room, sora, operation, { incidentId });
  const { id: roomId } = await perform<IncidentRoom>(room, mina, "openRoom", { incidentId });
  await room.database.query(
    `INSERT INTO room_presence (incident_id, id, room_id, person_id, person_name, since)
     SELECT $1, gen_random_uuid(), $2, gen_random_uuid(), 'Somebody', $3 FROM generate_series(1, 199)`,
    [incidentId, roomId, room.now],
  );
  for (const operation of ["joinRoom", "leaveRoom", "joinRoom"] as const)
    await perform(room, sora, operation, { incidentId, roomId });
  await room.database.query(
    `INSERT INTO room_invitation (incident_id, id, room_id, person_id, person_name, reason, invited_by_id, invited_by_name, invited_at)
     SELECT $1, gen_random_uuid(), $2, gen_random_uuid(), 'Somebody', 'Why', gen_random_uuid(), 'Mina', $3
     FROM generate_series(1, 199)`,
    [incidentId, roomId, room.now],
  );
  for (const operation of ["recordRoomDeparture", "moveRoom", "inviteToRoom"] as const)
    await perform(room, mina, operation, { incidentId, roomId });
  await perform(room, sora, "joinRoom", { incidentId, roomId });
  await perform(room, mina, "closeRoom", { incidentId, roomId });
});

test("Techniques and hypotheses of an incident do what the policies say", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: observedTechniqueId } = await perform<ObservedTechnique>(room, sora, "recordObservedTechnique", {
    incidentId,
  });
  for (const operation of ["amendObservedTechnique", "withdrawObservedTechnique"] as const)
    await perform(room, sora, operation, { incidentId, observedTechniqueId });
  const { id: adversaryActivityId } = await perform<AdversaryActivity>(room, sora, "recordAdversaryActivity", {
    incidentId,
  });
  for (const operation of ["amendAdversaryActivity", "withdrawAdversaryActivity"] as const)
    await perform(room, sora, operation, { incidentId, adversaryActivityId });
  const { id: hypothesisId } = await perform<Hypothesis>(room, sora, "stateHypothesis", { incidentId });
  const of = { incidentId, hypothesisId };
  await perform(room, sora, "addHypothesisPoint", of);
  await perform(room, sora, "supportHypothesis", of);
  await perform(room, sora, "reopenHypothesis", of);
  await perform(room, sora, "addHypothesisPoint", { ...of, bearing: "AGAINST" });
  await perform(room, sora, "refuteHypothesis", of);
  await perform(room, sora, "reopenHypothesis", of);
});

test("Precursors do what the policies say", async () => {
  const { id: precursorId } = await perform<Precursor>(room, sora, "recordPrecursor");
  const of = { precursorId };
  await perform(room, erin, "recordPrecursorMeasure", of);
  for (const operation of ["amendPrecursor", "closePrecursor", "reopenPrecursor"] as const)
    await perform(room, sora, operation, of);
  for (const operation of ["closePrecursorForService", "reopenPrecursorForService"] as const)
    await perform(room, erin, operation, of);
  await perform(room, sora, "closePrecursor", of);
  await perform(room, erin, "reopenPrecursorForService", of);
  const linked = { ...of, incidentId: await incidentAt(room, "RECEIVED") };
  const { id: precursorLinkId } = await perform(room, sora, "linkPrecursorToIncident", linked);
  await perform(room, sora, "withdrawPrecursorLink", { precursorLinkId });
});

test("Hunts, and what becomes an incident of them, do what the policies say", async () => {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", {});
  const of = { breachHuntId };
  const { id: around } = await perform(room, sora, "openIncident", {});
  await perform(room, sora, "recordHuntFinding", of);
  const amend = (input: object) => perform(room, sora, "amendBreachHunt", { ...of, ...input });
  for (const input of [{}, { incidentId: around, handling: "AMBER" }, { leaveIncident: true }]) await amend(input);
  const [mistake] = await room.database.manager.findBy(tables.HuntFinding, of);
  await perform(room, sora, "withdrawHuntFinding", { ...of, huntFindingId: mistake?.id });
  await amend({ incidentId: around });
  await perform(room, sora, "recordHuntFinding", of);
  await amend({ leaveIncident: true });
  await perform(room, sora, "recordHuntQuery", of);
  const { id: found } = await room.database.manager.findOneByOrFail(tables.HuntFinding, { ...of, sequence: 2 });
  await perform(room, sora, "withdrawHuntFinding", { ...of, huntFindingId: found });
  for (const operation of ["concludeBreachHunt", "reopenBreachHunt"] as const) await perform(room, sora, operation, of);
  for (const text of ["First", "Second"]) await perform(room, sora, "recordHuntFinding", { ...of, text });
  const [, , first, second] = await room.database.manager.find(tables.HuntFinding, {
    where: of,
    order: { sequence: "ASC" },
  });
  const opened = await perform(room, sora, "openIncident", { find: "SECURITY_HUNT_FIND", huntFindingId: first?.id });
  const { id: incidentId } = await perform(room, sora, "openIncident", { serviceIds: [services.exchange] });
  await perform(room, sora, "linkHuntFinding", { incidentId, huntFindingId: second?.id });
  await perform(room, sora, "unlinkHuntFinding", { incidentId, huntFindingId: second?.id });
  await perform(room, sora, "linkHuntFinding", { incidentId, huntFindingId: second?.id });
  for (const one of [first, second])
    await perform(room, sora, "withdrawHuntFinding", { ...of, huntFindingId: one?.id });
  await dismiss(room, opened.id);
});

test("Approvals that are refused, cancelled or run out do what the policies say", async () => {
  const incidentId = await incidentAt(room, "LED");
  const asked = async () => ({
    incidentId,
    approvalId: (await requestApproval(room, sora, "withdrawIncident", { incidentId })).id,
  });
  await perform(room, milo, "refuseApproval", await asked());
  await perform(room, sora, "cancelApproval", await asked());
  const taken = await asked();
  await perform(room, mina, "grantApproval", taken);
  await perform(room, sora, "cancelApproval", taken);
  const granted = await asked();
  await perform(room, mina, "grantApproval", granted);
  later(room, day);
  expect(await room.perform("expireApproval")).toBe(1);
});

test("An investigation that is concluded and reopened does what the policies say", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: investigationId } = await perform<Investigation>(room, sora, "openInvestigation", { incidentId });
  const of = { incidentId, investigationId };
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId });
  await perform(room, sora, "recordFinding", { ...of, evidenceIds: [evidenceId] });
  await perform(room, sora, "concludeInvestigation", of);
  await perform(room, sora, "reopenInvestigation", of);
});

test("Evidence that is handled, handed over and disposed of does what the policies say", async () => {
  const incidentId = await incidentAt(room, "CLOSED");
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId });
  const of = { incidentId, evidenceId };
  for (const operation of ["accessEvidence", "verifyEvidence", "exportEvidence", "archiveEvidence"] as const)
    await perform(room, sora, operation, of);
  for (const operation of ["accessEvidence", "verifyEvidence", "exportEvidence"] as const)
    await perform(room, sora, operation, of);
  const offer = async (from: typeof sora, to: typeof sora) => {
    const { id } = await perform<EvidenceTransfer>(room, from, "offerEvidenceTransfer", {
      ...of,
      personId: to.personId,
    });
    return { incidentId, evidenceTransferId: id };
  };
  await perform(room, sena, "declineEvidenceTransfer", await offer(sora, sena));
  await perform(room, sora, "withdrawEvidenceTransfer", await offer(sora, sena));
  await offer(sora, sena);
  later(room, 3 * day);
  expect(await room.perform("expireEvidenceTransfer")).toBe(1);
  await perform(room, sora, "moveEvidence", of);
  await perform(room, sora, "moveEvidence", of);
  await perform(room, erin, "acceptEvidenceTransfer", await offer(sora, erin));
  const until = { incidentId, retainUntil: new Date(room.now.getTime() + day) };
  await perform(room, sora, "setRetention", until);
  await perform(room, sora, "archiveIncident", until);
  outlastRetention(room);
  const disposal = async () => ({
    incidentId,
    disposalId: (await perform<Disposal>(room, sora, "requestEvidenceDisposal", of)).id,
  });
  await perform(room, lena, "cancelDisposal", await disposal());
  await perform(room, erin, "disposeEvidence", await disposal());
  const ofArchive = {
    incidentId,
    disposalId: (await perform<Disposal>(room, sora, "requestArchiveDisposal", { incidentId })).id,
  };
  await perform(room, sena, "disposeArchive", ofArchive);
  await perform(room, sora, "archiveIncident", { incidentId, retainUntil: new Date(room.now.getTime() + day) });
  later(room, 10 * 365 * day);
  await perform(room, sora, "setRetention", { incidentId, retainUntil: new Date(room.now.getTime() + day) });
  room.now = new Date(room.now.getTime() - 10 * 365 * day);
});

test("Evidence of a duplicate whose custodian is replaced does what the policies say", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: evidenceId } = await perform<Evidence>(room, erin, "collectEvidence", { incidentId });
  const { id: archivedId } = await perform<Evidence>(room, erin, "collectEvidence", { incidentId });
  await perform(room, erin, "archiveEvidence", { incidentId, evidenceId: archivedId });
  await merge(room, incidentId, await incidentAt(room, "RECEIVED"));
  for (const id of [evidenceId, archivedId]) {
    const of = { incidentId, evidenceId: id };
    await perform(room, erin, "offerEvidenceTransfer", { ...of, personId: sora.personId });
    await approve(room, sora, "replaceCustodian", of);
    const offer = await perform<EvidenceTransfer>(room, sora, "replaceCustodian", of);
    await perform(room, sena, "acceptEvidenceTransfer", { incidentId, evidenceTransferId: offer.id });
  }
});

testWhatWasShown("case-file", () => ({ room, watch }));
