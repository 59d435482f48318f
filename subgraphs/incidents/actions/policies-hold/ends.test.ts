import type { Consultation } from "../../domain/records/advice/consultation.js";
import type { Evidence } from "../../domain/records/evidence/evidence.js";
import type { LegalHold } from "../../domain/records/retention/legal-hold.js";
import { tables } from "../../store/tables.js";
import {
  advance,
  approve,
  assessedAlert,
  dismiss,
  findNoLaw,
  incidentAt,
  incidentOfTwo,
  notifyCustomers,
  outlastRetention,
  perform,
  releaseNotice,
  requestApproval,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";
import { propose } from "../../test-support/plan-scenario.js";
import {
  alertOfSharePoint,
  day,
  heldBy,
  later,
  merge,
  release,
  releaseSharePoint,
} from "../../test-support/policies/policy-scenario.js";
import { testWhatWasShown } from "../../test-support/policies/test-what-was-shown.js";
import { type IncidentsWatch, watchIncidents } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
let watch: IncidentsWatch;
beforeAll(async () => {
  room = await openIncidentsRoom("incidents policies ends");
  watch = watchIncidents(room);
});
afterAll(() => room.close());
afterAll(() => watch.stop());

const { sora, erin, shai, lena, tara, mina } = people;

test("An incident of two services that is closed, archived and reopened does what the policies say", async () => {
  const incidentId = await incidentOfTwo(room, "CLOSED");
  await perform(room, sora, "archiveIncident", { incidentId });
  const again = { incidentId, serviceIds: [services.exchange] };
  await approve(room, sora, "reopenIncident", again);
  await perform(room, sora, "reopenIncident", again);
  await advance(room, incidentId, "STAFFED", "VALIDATED");
  await advance(room, incidentId, "NOTIFIED", "POST_INCIDENT_ACTIVITY");
  for (const state of ["DRAFT", "COMPLETED"]) {
    await room.receive("dev.cordon.review.changed", { incidentId, state, reopenings: 1 });
  }
  await perform(room, sora, "reopenIncident", { incidentId, serviceIds: [services.sharepoint] });
});

test("A service that had been released, and begins again when the incident is reopened, does what the policies say", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const of = { incidentId, serviceId: services.sharepoint };
  await perform(room, sora, "addAffectedService", of);
  await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [services.sharepoint] });
  await perform(room, shai, "agreeRelease", of);
  await perform(room, sora, "releaseService", of);
  await advance(room, incidentId, "ANALYSED", "POST_INCIDENT_ACTIVITY");
  await perform(room, sora, "reopenIncident", { incidentId, serviceIds: [services.sharepoint, services.exchange] });
});

test("Questions that are answered, declined, taken back or ended with their incident do what the policies say", async () => {
  const ask = async (incidentId: string, to: object = { function: "LEGAL_AFFAIRS" }) => ({
    incidentId,
    consultationId: (await perform<Consultation>(room, sora, "requestConsultation", { incidentId, to })).id,
  });
  const { id: incidentId } = await perform(room, sora, "openIncident");
  const answered = await ask(incidentId);
  await perform(room, lena, "answerConsultation", { ...answered, isPrivileged: true });
  await perform(room, lena, "supplementConsultation", answered);
  await perform(room, tara, "declineConsultation", await ask(incidentId, { function: "TRUST" }));
  await perform(room, sora, "withdrawConsultation", await ask(incidentId, { personId: erin.personId }));
  await ask(incidentId);
  await perform(room, sora, "receiveEscalation", { incidentId });
  await dismiss(room, incidentId);
  const declared = await incidentAt(room, "LED");
  await ask(declared);
  await approve(room, sora, "withdrawIncident", { incidentId: declared });
  await perform(room, sora, "withdrawIncident", { incidentId: declared });
  const [duplicate, survivor] = [await incidentAt(room, "LED"), await incidentAt(room, "LED")];
  await ask(duplicate);
  await merge(room, duplicate, survivor);
  const closed = await incidentAt(room, "REVIEWED");
  await ask(closed);
  later(room, 3_600_000);
  await perform(room, sora, "closeIncident", { incidentId: closed });
});

test("A plan that stands when an incident is reopened does what the policies say", async () => {
  const incidentId = await incidentAt(room, "CONTAINED");
  await propose(room, sora, { incidentId });
  await advance(room, incidentId, "CONTAINED", "POST_INCIDENT_ACTIVITY");
  await perform(room, sora, "reopenIncident", { incidentId, serviceIds: [services.exchange] });
});

test.each([
  ["judged", true],
  ["not judged in time", false],
])("A reopening for a service that was released, and had been %s, does what the policies say", async (_, isJudged) => {
  const incidentId = await incidentAt(room, "VALIDATED");
  const ofSharePoint = { incidentId, serviceId: services.sharepoint };
  await perform(room, sora, "addAffectedService", ofSharePoint);
  if (isJudged) await perform(room, shai, "reassessSeverity", ofSharePoint);
  await release(room, incidentId, services.sharepoint, shai);
  later(room, day);
  await advance(room, incidentId, "VALIDATED", "POST_INCIDENT_ACTIVITY");
  await perform(room, sora, "reopenIncident", { incidentId, serviceIds: [services.sharepoint] });
});

test("Incidents that are dismissed, withdrawn and reopened do what the policies say", async () => {
  for (const determination of ["FALSE_POSITIVE", "BENIGN", "BLOCKED", "FAILED_ATTEMPT", "EXERCISE"]) {
    const { id: incidentId } = await perform(room, sora, "openIncident");
    await perform(room, lena, "startNotificationClock", { incidentId });
    await dismiss(room, incidentId, { determination });
    await perform(room, sora, "reopenIncident", { incidentId });
  }
  for (const [determination, milestone] of [
    ["FALSE_POSITIVE", "CONTAINED"],
    ["EXERCISE", "DECLARED"],
  ] as const) {
    const incidentId = await incidentAt(room, milestone);
    if (milestone === "DECLARED") await releaseNotice(room, incidentId);
    const withdrawn = { incidentId, determination, tuning: "Leave it out." };
    await approve(room, sora, "withdrawIncident", withdrawn);
    if (determination === "FALSE_POSITIVE") {
      await perform(room, sora, "recordAnalysis", { incidentId, customerDataDisclosed: "NO" });
      const alerts = await room.database.manager.findBy(tables.Alert, { incidentId });
      await perform(room, sora, "dispositionAlerts", {
        ...{ incidentId, alertIds: alerts.map(({ id }) => id), disposition: "FALSE_POSITIVE" },
        ...{ reason: "A load test of the provider.", tuning: withdrawn.tuning },
      });
    }
    await perform(room, sora, "withdrawIncident", withdrawn);
    await requestApproval(room, sora, "reopenIncident", { incidentId, reason: "Or so it seems." });
    await approve(room, sora, "reopenIncident", { incidentId, reason: "It has another sign." });
    await approve(room, sora, "reopenIncident", { incidentId });
    await perform(room, sora, "reopenIncident", { incidentId });
    await perform(room, sora, "declareIncident", { incidentId });
  }
});

test("A duplicate that is merged and taken in does what the policies say", async () => {
  const survivor = await incidentAt(room, "VALIDATED");
  const duplicate = await incidentOfTwo(room, "MITIGATED");
  const lead = await heldBy(room, duplicate, sora.personId);
  await perform(room, sora, "offerHandover", { incidentId: duplicate, assignmentId: lead.id });
  await requestApproval(room, sora, "withdrawIncident", { incidentId: duplicate });
  await approve(room, sora, "withdrawIncident", { incidentId: duplicate, reason: "It was a drill." });
  const { id: alertId } = await assessedAlert(room);
  await perform(room, sora, "linkAlert", { incidentId: duplicate, alertId });
  await merge(room, duplicate, survivor);
});

test("A duplicate that brings a service again, a clock or the first finding does what the policies say", async () => {
  const survivor = await incidentAt(room, "LED");
  await notifyCustomers(room, survivor);
  await perform(room, sora, "addAffectedService", { incidentId: survivor });
  await releaseSharePoint(room, survivor);
  const unassessed = await perform(room, sora, "openIncident", { serviceIds: [services.sharepoint] });
  await perform(room, lena, "startNotificationClock", { incidentId: unassessed.id });
  await merge(room, unassessed.id, survivor);
  await releaseSharePoint(room, survivor);
  const assessed = await perform(room, shai, "escalateAlert", { alertId: await alertOfSharePoint(room) });
  await merge(room, assessed.id, survivor);
  const without = await perform(room, sora, "openIncident");
  await merge(room, await incidentAt(room, "TEAM_FORMED"), without.id);
});

test("Evidence in the archive that is offered and disposed of does what the policies say", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: evidenceId } = await perform<Evidence>(room, erin, "collectEvidence", {
    incidentId,
    serviceId: services.exchange,
  });
  const of = { incidentId, evidenceId };
  await perform(room, erin, "archiveEvidence", of);
  await perform(room, erin, "offerEvidenceTransfer", { ...of, personId: sora.personId });
  const retainUntil = new Date(room.now.getTime() + day);
  await perform(room, sora, "setRetention", { incidentId, retainUntil });
  const { id: legalHoldId } = await perform<LegalHold>(room, lena, "placeLegalHold", of);
  await perform(room, lena, "requestHoldLift", { incidentId, legalHoldId });
  await perform(room, mina, "refuseHoldLift", { incidentId, legalHoldId });
  await perform(room, lena, "requestHoldLift", { incidentId, legalHoldId });
  await perform(room, tara, "liftLegalHold", { incidentId, legalHoldId });
  await dismiss(room, incidentId);
  outlastRetention(room);
  await perform(room, sora, "requestEvidenceDisposal", of);
  await perform(room, sora, "reopenIncident", { incidentId });
});

test("A merge of two incidents that are held, with offers open, does what the policies say", async () => {
  const survivor = await incidentAt(room, "RECEIVED");
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId });
  await perform(room, sora, "offerEvidenceTransfer", { incidentId, evidenceId });
  const { id: legalHoldId } = await perform<LegalHold>(room, lena, "placeLegalHold", { incidentId });
  await perform(room, lena, "requestHoldLift", { incidentId, legalHoldId });
  await perform(room, sora, "setRetention", { incidentId });
  await merge(room, incidentId, survivor);
});

test("A merge with what was found on the laws does what the policies say", async () => {
  const [duplicate, survivor] = [await incidentAt(room, "DECLARED"), await incidentAt(room, "DECLARED")];
  await findNoLaw(room, duplicate);
  const clock = { clock: "NIS2_EARLY_WARNING", addressee: "BSI" } as const;
  const startedAt = new Date(room.now.getTime() - 30 * 3_600_000);
  await perform(room, tara, "startNotificationClock", { incidentId: duplicate, ...clock, startedAt });
  await perform(room, tara, "startNotificationClock", { incidentId: survivor, ...clock });
  const owed = await room.database.manager.findOneByOrFail(tables.NotificationObligation, {
    incidentId: survivor,
    clock: clock.clock,
  });
  await perform(room, tara, "recordAuthorityNotice", { incidentId: survivor, obligationId: owed.id });
  await merge(room, duplicate, survivor);
});

test("A merge into an incident that is held does what the policies say", async () => {
  const kept = await incidentAt(room, "RECEIVED");
  const duplicate = await incidentAt(room, "RECEIVED");
  await perform(room, lena, "placeLegalHold", { incidentId: kept });
  await perform(room, sora, "collectEvidence", { incidentId: duplicate });
  await merge(room, duplicate, kept);
});

testWhatWasShown("ends", () => ({ room, watch }));
