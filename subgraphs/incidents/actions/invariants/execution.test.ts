import { tables } from "../../store/tables.js";
import {
  advance,
  approve,
  attempt,
  incidentAt,
  incidentOf,
  incidentOfTwo,
  perform,
  responseOf,
  sharepoint,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("execution");
});
afterAll(() => room.close());

const { sora, erin, emil, shai, mina } = people;
const forbidden = { code: "FORBIDDEN" };
const later = (hours: number) => {
  room.now = new Date(room.now.getTime() + hours * 3_600_000);
};

test("1. Only a service's own team executes on it, and only security leads, investigates and guides", async () => {
  const incidentId = await incidentOfTwo(room, "CONTAINMENT");
  const [ofExchange, ofSharePoint] = [services.exchange, services.sharepoint].map((serviceId) => ({
    incidentId,
    serviceId,
  })) as [object, object];
  for (const operation of ["startContainment", "recordContainment", "startEradication", "recordEviction"] as const) {
    await expect(attempt(room, shai, operation, ofExchange)).rejects.toMatchObject(forbidden);
    await expect(attempt(room, erin, operation, ofSharePoint)).rejects.toMatchObject(forbidden);
    await expect(attempt(room, sora, operation, ofExchange)).rejects.toMatchObject(forbidden);
  }
  for (const operation of ["recordAnalysis", "openInvestigation", "issueRecoveryGuidance", "validateRecovery"] as const)
    await expect(attempt(room, erin, operation, ofExchange)).rejects.toMatchObject(forbidden);
  await perform(room, emil, "recordContainment", ofExchange);
  await perform(room, shai, "recordContainment", ofSharePoint);
});

test("2. A service is contained only with a lead and its own owner, also one that joined later", async () => {
  const incidentId = await incidentAt(room, "CONTAINMENT");
  await perform(room, sora, "addAffectedService", { incidentId });
  const of = { incidentId, serviceId: services.sharepoint };
  expect(await unmetGates(attempt(room, shai, "startContainment", of))).toEqual([
    "OWNER_ACCEPTED",
    "SEVERITY_ASSESSED",
    "ANALYSIS_RECORDED",
  ]);
  await advance(room, incidentId, "LED", "STAFFED", sharepoint);
  await perform(room, shai, "reassessSeverity", of);
  await perform(room, sora, "recordAnalysis", { incidentId, serviceIds: [services.exchange] });
  expect(await unmetGates(attempt(room, shai, "startContainment", of))).toEqual(["ANALYSIS_RECORDED"]);
  await perform(room, sora, "recordAnalysis", { incidentId, serviceIds: [services.sharepoint] });
  await perform(room, shai, "startContainment", of);
});

test("3. A severity that is overdue is set provisionally: that counts for declaring, never for containment", async () => {
  const incidentId = await incidentAt(room, "RECEIVED", { otherServiceIds: [services.sharepoint] });
  const of = { incidentId, serviceId: services.sharepoint };
  const member = (personId: string) => ({ personId, role: "EXPERT" });
  await perform(room, sora, "formVirtualTeam", {
    incidentId,
    members: [sora, erin, shai, people.cora].map(({ personId }) => member(personId)),
  });
  for (const { id: alertId } of await room.database.manager.findBy(tables.Alert, { incidentId }))
    await perform(room, sora, "dispositionAlert", { incidentId, alertId });
  expect(await unmetGates(attempt(room, sora, "declareIncident", { incidentId }))).toEqual(["SEVERITY_KNOWN"]);
  expect(await unmetGates(attempt(room, sora, "setProvisionalSeverity", of))).toEqual(["ASSESSMENT_OVERDUE"]);
  later(4);
  await perform(room, sora, "setProvisionalSeverity", of);
  await perform(room, sora, "declareIncident", { incidentId });
  await advance(room, incidentId, "DECLARED", "LED");
  await advance(room, incidentId, "LED", "ANALYSED", sharepoint);
  expect(await unmetGates(attempt(room, shai, "startContainment", of))).toEqual(["SEVERITY_ASSESSED"]);
  await perform(room, shai, "reassessSeverity", of);
  expect(await unmetGates(attempt(room, sora, "setProvisionalSeverity", of))).toEqual(["ASSESSMENT_OVERDUE"]);
  await perform(room, shai, "startContainment", of);
});

test("5. Nothing is contained without an analysis of its round, and going back is always possible", async () => {
  const incidentId = await incidentAt(room, "ANALYSED");
  for (const milestone of ["CONTAINMENT", "CONTAINED", "ERADICATION", "RECOVERY", "RESTORED", "VALIDATED"] as const) {
    await advance(room, incidentId, "ANALYSED", milestone);
    await perform(room, milestone === "RECOVERY" ? erin : sora, "returnToAnalysis", { incidentId });
    expect(await unmetGates(attempt(room, erin, "startContainment", { incidentId }))).toEqual(["ANALYSIS_RECORDED"]);
    await perform(room, sora, "recordAnalysis", { incidentId });
  }
});

test("5. A flagged eradication waits for its approval, in whatever round; only the approval, once it is used, clears the flag", async () => {
  const incidentId = await incidentAt(room, "CONTAINED");
  await perform(room, erin, "flagEradication", { incidentId });
  const start = () => attempt(room, erin, "startEradication", { incidentId });
  expect(await unmetGates(start())).toEqual(["APPROVED"]);
  // Neither the refusal of one who may say so nor a new round takes it back.
  await perform(room, sora, "returnToAnalysis", { incidentId });
  await advance(room, incidentId, "STAFFED", "CONTAINED");
  expect(await unmetGates(start())).toEqual(["APPROVED"]);
  await approve(room, erin, "startEradication", { incidentId, serviceId: services.exchange });
  // What was approved is this impact; another one is asked about anew.
  await perform(room, erin, "flagEradication", { incidentId, businessImpact: "Nobody reads mail for a day." });
  expect(await unmetGates(start())).toEqual(["APPROVED"]);
  await approve(room, erin, "startEradication", { incidentId, serviceId: services.exchange });
  await perform(room, erin, "startEradication", { incidentId });
  await perform(room, sora, "returnToAnalysis", { incidentId });
  await advance(room, incidentId, "STAFFED", "CONTAINED");
  await perform(room, erin, "startEradication", { incidentId });
  expect(await responseOf(room, incidentId, services.exchange)).toMatchObject({ state: "ERADICATION", round: 3 });
  expect(mina.appointments).toContain("EXECUTIVE_INCIDENT_MANAGER");
});

test("An incident whose services were all released is not declared: there is nobody to respond", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [services.exchange] });
  await perform(room, erin, "agreeRelease", { incidentId });
  await perform(room, sora, "releaseService", { incidentId, serviceId: services.exchange });
  expect(await unmetGates(attempt(room, sora, "declareIncident", { incidentId }))).toContain("A_SERVICE_AFFECTED");
});

test("A service that comes again after its release is judged anew, and its team has its time for that", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const of = { incidentId, serviceId: services.sharepoint };
  await perform(room, sora, "addAffectedService", of);
  await perform(room, shai, "reassessSeverity", of);
  await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [services.sharepoint] });
  await perform(room, shai, "agreeRelease", of);
  await perform(room, sora, "releaseService", of);
  room.now = new Date(room.now.getTime() + 24 * 3_600_000);
  await perform(room, sora, "addAffectedService", of);
  const { severity, assessmentDueAt } = await responseOf(room, incidentId, services.sharepoint);
  expect([severity, assessmentDueAt > room.now]).toEqual([null, true]);
  expect(await unmetGates(attempt(room, sora, "setProvisionalSeverity", of))).toEqual(["ASSESSMENT_OVERDUE"]);
  const history = await room.database.manager.find(tables.SeverityChange, { where: of, order: { id: "ASC" } });
  expect(history.map(({ fromSeverity, toSeverity }) => [fromSeverity, toSeverity])).toEqual([
    [null, "CRITICAL"],
    ["CRITICAL", null],
  ]);
});

test("A release is agreed on a finding, never in blank, and not past one that says otherwise", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const of = { incidentId, serviceId: services.sharepoint };
  const cleared = { incidentId, notAffectedServiceIds: [services.sharepoint] };
  await perform(room, sora, "addAffectedService", of);
  expect(await unmetGates(attempt(room, shai, "agreeRelease", of))).toEqual(["FOUND_NOT_AFFECTED"]);
  await perform(room, sora, "recordAnalysis", cleared);
  await perform(room, shai, "agreeRelease", of);
  await perform(room, sora, "recordAnalysis", { incidentId });
  await perform(room, sora, "recordAnalysis", cleared);
  expect(await unmetGates(attempt(room, sora, "releaseService", of))).toEqual(["RELEASE_AGREED"]);
  await perform(room, shai, "agreeRelease", of);
  // One that looks only at another service says nothing of this one.
  await perform(room, sora, "recordAnalysis", { incidentId, serviceIds: [services.exchange] });
  await perform(room, sora, "releaseService", of);
});

test("What was planned or advised for a service that is released is answered no more", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const of = { incidentId, serviceId: services.sharepoint };
  await perform(room, sora, "addAffectedService", of);
  await perform(room, shai, "proposeRecoveryPlan", of);
  await perform(room, sora, "issueRecoveryGuidance", of);
  const { id: recoveryPlanId } = await room.database.manager.findOneByOrFail(tables.RecoveryPlan, of);
  const { id: guidanceId } = await room.database.manager.findOneByOrFail(tables.Guidance, of);
  await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [services.sharepoint] });
  await perform(room, shai, "agreeRelease", of);
  await perform(room, sora, "releaseService", of);
  for (const [operation, viewer] of [
    ["agreeRecoveryPlan", sora],
    ["acknowledgeGuidance", shai],
    ["refuseGuidance", shai],
    ["withdrawGuidance", sora],
  ] as const)
    expect(await unmetGates(attempt(room, viewer, operation, { incidentId, recoveryPlanId, guidanceId }))).toEqual([
      "SERVICES_AFFECTED",
    ]);
});

test("A service that was released counts for nothing: it is not judged, planned or guided until it comes again", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const of = { incidentId, serviceId: services.sharepoint };
  await perform(room, sora, "addAffectedService", of);
  await perform(room, shai, "reassessSeverity", of);
  expect((await incidentOf(room, incidentId)).severity).toBe("CRITICAL");
  await perform(room, sora, "assignOwner", { ...of, personId: shai.personId });
  await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [services.sharepoint] });
  await perform(room, shai, "agreeRelease", of);
  await perform(room, sora, "releaseService", of);
  // Who was asked to own it reads the case no longer for that.
  expect(await incidentOf(room, incidentId)).toMatchObject({
    severity: "HIGH",
    serviceIds: [services.exchange],
    askedPersonIds: [],
  });
  const operations = [
    ["reassessSeverity", shai],
    ["proposeRecoveryPlan", shai],
    ["issueRecoveryGuidance", sora],
    ["setProvisionalSeverity", sora],
  ] as const;
  for (const [operation, viewer] of operations)
    expect(await unmetGates(attempt(room, viewer, operation, of))).toContain("SERVICES_AFFECTED");
  await perform(room, sora, "addAffectedService", of);
  expect(await responseOf(room, incidentId, services.sharepoint)).toMatchObject({ state: "ANALYSIS", round: 2 });
});

test("A plan and guidance of an earlier round are answered no more", async () => {
  const incidentId = await incidentAt(room, "CONTAINMENT");
  await perform(room, erin, "proposeRecoveryPlan", { incidentId });
  await perform(room, sora, "issueRecoveryGuidance", { incidentId });
  const { id: recoveryPlanId } = await room.database.manager.findOneByOrFail(tables.RecoveryPlan, { incidentId });
  const { id: guidanceId } = await room.database.manager.findOneByOrFail(tables.Guidance, { incidentId });
  await perform(room, sora, "returnToAnalysis", { incidentId });
  for (const [operation, viewer] of [
    ["agreeRecoveryPlan", sora],
    ["acknowledgeGuidance", erin],
    ["refuseGuidance", erin],
    ["withdrawGuidance", sora],
  ] as const)
    expect(await unmetGates(attempt(room, viewer, operation, { incidentId, recoveryPlanId, guidanceId }))).toEqual([
      "OF_PRESENT_ROUND",
    ]);
});
