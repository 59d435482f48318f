import type { Evidence } from "../domain/records/evidence/evidence.js";
import type { EvidenceTransfer } from "../domain/records/evidence/evidence-transfer.js";
import type { Guidance } from "../domain/records/response/guidance.js";
import { tables } from "../store/tables.js";
import { ask } from "../test-support/ask.js";
import {
  attempt,
  dismiss,
  incidentAt,
  incidentOf,
  incidentOfTwo,
  offerTo,
  perform,
  requestApproval,
  unmetGates,
} from "../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../test-support/incidents-room.js";
import { people, services, teams } from "../test-support/organization.js";
import { openWatchedRoom } from "../test-support/policies/watch-incidents.js";
import { recordsOf } from "../test-support/records-of.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("waits that run out");
});
afterAll(() => room.close());
afterEach(async () => {
  later(168);
  for (const reaction of ["expireGuidance", "expireEvidenceTransfer", "expireOffer", "expireApproval"])
    while ((await room.perform(reaction)) > 0);
});

const { sora, sena, erin, shai, mina, milo } = people;
const later = (hours: number) => {
  room.now = new Date(room.now.getTime() + hours * 3_600_000);
};
const inHours = (hours: number) => new Date(room.now.getTime() + hours * 3_600_000);
const guidanceOf = (incidentId: string, serviceId: string) =>
  room.database.manager.find(tables.Guidance, { where: { incidentId, serviceId }, order: { id: "ASC" } });

async function issue(incidentId: string, serviceId: string, more: object = {}): Promise<Guidance> {
  await perform(room, sora, "issueRecoveryGuidance", { incidentId, serviceId, ...more });
  const last = (await guidanceOf(incidentId, serviceId)).at(-1);
  if (!last) throw new Error("No guidance was issued.");
  return last;
}

test("Guidance that one of two teams leaves unanswered ends: its service waits until it is issued again, the other goes on", async () => {
  const incidentId = await incidentOfTwo(room, "PLANNED");
  const start = (by: typeof erin, serviceId: string) => attempt(room, by, "startRecovery", { incidentId, serviceId });
  const { id: answered } = await issue(incidentId, services.sharepoint);
  await perform(room, shai, "acknowledgeGuidance", { incidentId, guidanceId: answered });
  const { id: guidanceId, expiresAt } = await issue(incidentId, services.exchange);
  // An incident that is critical by now: SharePoint is.
  expect(expiresAt).toEqual(inHours(8));
  later(8);
  // It has ended at its time, whether that is recorded yet or not.
  for (const operation of ["acknowledgeGuidance", "refuseGuidance"] as const)
    expect(await unmetGates(attempt(room, erin, operation, { incidentId, guidanceId }))).toEqual(["GUIDANCE_IN_TIME"]);
  expect([await room.perform("expireGuidance"), await room.perform("expireGuidance")]).toEqual([1, 0]);
  const text = "The guidance for the recovery of Exchange ended: there was no answer in time";
  expect(await recordsOf(room, incidentId, "expireGuidance")).toEqual({
    timeline: [{ by: "Cordon", text }],
    audit: [{ actor: "SYSTEM", subject: "Guidance", version: 2, text }],
    events: [
      expect.objectContaining({
        serviceId: services.exchange,
        timer: "GUIDANCE",
        awaitedId: guidanceId,
        dueAt: expiresAt?.toISOString(),
        awaitedPersonIds: [erin.personId],
        awaitedTeamIds: [teams.exchange.teamId],
      }),
    ],
  });
  expect(await attempt(room, erin, "acknowledgeGuidance", { incidentId, guidanceId })).toMatchObject({
    __typename: "TransitionRefused",
    from: "EXPIRED",
  });
  expect(await start(erin, services.exchange)).toMatchObject({
    gates: [
      {
        gate: "GUIDANCE_ACKNOWLEDGED",
        message: expect.stringContaining("Nobody of Exchange answered the guidance until"),
      },
    ],
  });
  expect(await start(shai, services.sharepoint)).toMatchObject({ state: "RECOVERY" });

  const again = await issue(incidentId, services.exchange, { hours: 2 });
  expect(again.expiresAt).toEqual(inHours(2));
  await perform(room, erin, "acknowledgeGuidance", { incidentId, guidanceId: again.id });
  expect(await start(erin, services.exchange)).toMatchObject({ state: "RECOVERY" });
  const states = (await guidanceOf(incidentId, services.exchange)).map(({ state }) => state);
  expect(states).toEqual(["EXPIRED", "ACKNOWLEDGED"]);
  expect(await room.broken()).toEqual([]);
});

test("Guidance that ended and is not needed any more is taken back, and what was acknowledged before counts again", async () => {
  const incidentId = await incidentAt(room, "GUIDED");
  const { id: guidanceId } = await issue(incidentId, services.exchange);
  later(12);
  expect(await room.perform("expireGuidance")).toBe(1);
  expect(await unmetGates(attempt(room, erin, "startRecovery", { incidentId }))).toEqual(["GUIDANCE_ACKNOWLEDGED"]);
  await perform(room, sora, "withdrawGuidance", { incidentId, guidanceId });
  await perform(room, erin, "startRecovery", { incidentId });
});

test("Guidance of a round that is over ends without anybody being called", async () => {
  const incidentId = await incidentAt(room, "GUIDED");
  const { id: awaitedId } = await issue(incidentId, services.exchange);
  await perform(room, erin, "returnToAnalysis", { incidentId });
  later(12);
  expect(await room.perform("expireGuidance")).toBe(1);
  const { events, timeline } = await recordsOf(room, incidentId, "expireGuidance");
  expect(timeline).toHaveLength(1);
  expect(events).toEqual([expect.objectContaining({ timer: null, awaitedId: null, dueAt: null })]);
  expect(awaitedId).toBeDefined();
});

test("An offer of evidence that nobody answers ends: the custodian has it as before, offers it again, and nobody reads the case for it", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId });
  const offer = (more: object = {}) =>
    perform<EvidenceTransfer>(room, sora, "offerEvidenceTransfer", { incidentId, evidenceId, ...more });
  const { id, expiresAt } = await offer();
  expect(expiresAt).toEqual(inHours(72));
  const again = { incidentId, evidenceId };
  expect(await unmetGates(attempt(room, sora, "offerEvidenceTransfer", again))).toEqual(["TRANSFER_SETTLED"]);
  const answer = { incidentId, evidenceTransferId: id };
  later(72);
  // It has ended at its time, whether that is recorded yet or not.
  for (const operation of ["acceptEvidenceTransfer", "declineEvidenceTransfer"] as const)
    expect(await unmetGates(attempt(room, sena, operation, answer))).toEqual(["TRANSFER_IN_TIME"]);
  expect(await room.perform("expireEvidenceTransfer")).toBe(1);
  expect((await recordsOf(room, incidentId, "expireEvidenceTransfer")).events).toEqual([
    expect.objectContaining({ timer: "EVIDENCE_TRANSFER", awaitedId: id, awaitedPersonIds: [sena.personId] }),
  ]);
  expect((await incidentOf(room, incidentId)).askedPersonIds).toEqual([]);
  const kept = await room.database.manager.findOneByOrFail(tables.Evidence, { id: evidenceId });
  expect(kept.custodianId).toBe(sora.personId);
  expect(await attempt(room, sena, "acceptEvidenceTransfer", answer)).toMatchObject({
    __typename: "TransitionRefused",
  });
  const { id: second } = await offer({ hours: 1 });
  await perform(room, sena, "acceptEvidenceTransfer", { incidentId, evidenceTransferId: second });
  expect(await room.broken()).toEqual([]);
});

test("An offer of a role waits by the severity of the incident, or as long as whoever makes it says, for a week at most", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const expiryOf = async () => (await offerTo(room, sora, incidentId)).expiresAt;
  await perform(room, sora, "assignLead", { incidentId });
  expect(await expiryOf()).toEqual(inHours(8));
  later(8);
  expect(await room.perform("expireOffer")).toBe(1);
  expect((await recordsOf(room, incidentId, "expireOffer")).events).toEqual([
    expect.objectContaining({ timer: "ROLE_OFFER", awaitedPersonIds: [sora.personId] }),
  ]);
  await perform(room, sora, "assignLead", { incidentId, hours: 1 });
  expect(await expiryOf()).toEqual(inHours(1));
  later(1);
  expect(await room.perform("expireOffer")).toBe(1);
  const offer = "mutation ($input: AssignLeadInput!) { assignLead(input: $input) { __typename } }";
  for (const hours of [0, 169]) {
    const { errors } = await ask(room, sora, offer, { input: { incidentId, personId: sora.personId, hours } });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
  }
});

test("An approval that runs out tells whom it waited for: those who could grant it, and then whoever asked", async () => {
  const incidentId = await incidentAt(room, "LED");
  const { id: unanswered } = await requestApproval(room, sora, "withdrawIncident", { incidentId });
  const other = { incidentId, reason: "It was a drill of ours." };
  const { id: unused } = await requestApproval(room, sora, "withdrawIncident", other);
  await perform(room, mina, "grantApproval", { incidentId, approvalId: unused });
  later(24);
  while ((await room.perform("expireApproval")) > 0);
  const { events } = await recordsOf(room, incidentId, "expireApproval");
  const awaited = Object.fromEntries(events.map((data) => [(data as { awaitedId: string }).awaitedId, data]));
  expect(events).toHaveLength(2);
  expect(awaited[unused]).toMatchObject({ timer: "APPROVAL", awaitedPersonIds: [sora.personId] });
  expect((awaited[unanswered] as { awaitedPersonIds: string[] }).awaitedPersonIds.sort()).toEqual(
    [mina.personId, milo.personId].sort(),
  );
});

test("Nobody is called for a role in an incident that is over", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "assignLead", { incidentId });
  await dismiss(room, incidentId);
  later(8);
  expect(await room.perform("expireOffer")).toBe(1);
  expect((await recordsOf(room, incidentId, "expireOffer")).events).toEqual([expect.objectContaining({ timer: null })]);
});
