import { maxStepsOfRound } from "../../../response-model/machines/response/plan-step-states.js";
import type { Recommendation } from "../../domain/records/advice/recommendation.js";
import {
  accept,
  advance,
  approve,
  assessedAlert,
  incidentAt,
  offerTo,
  openOf,
  perform,
  requestApproval,
  sharepoint,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";
import { propose, stepCalled } from "../../test-support/plan-scenario.js";
import {
  acceptInto,
  alertOfSharePoint,
  day,
  heldBy,
  later,
  linkOne,
  linkSome,
  merge,
  release,
  releaseSharePoint,
} from "../../test-support/policies/policy-scenario.js";
import { testWhatWasShown } from "../../test-support/policies/test-what-was-shown.js";
import { type IncidentsWatch, watchIncidents } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
let watch: IncidentsWatch;
beforeAll(async () => {
  room = await openIncidentsRoom("incidents policies response");
  watch = watchIncidents(room);
});
afterAll(() => room.close());
afterAll(() => watch.stop());

const { sora, sena, erin, emil, shai } = people;

const waysToLink = [
  ["linked", linkOne],
  ["linked with others", linkSome],
  ["accepted", acceptInto],
] as const;

test("Recommended eradications that are accepted, rejected, taken back or superseded do what the policies say", async () => {
  const incidentId = await incidentAt(room, "ANALYSED");
  const of = async (by = sena) => ({
    incidentId,
    recommendationId: (await perform<Recommendation>(room, by, "recommendEradication", { incidentId })).id,
  });
  await perform(room, sora, "rejectRecommendation", await of());
  const accepted = await of();
  await perform(room, sora, "acceptRecommendation", accepted);
  await perform(room, erin, "acceptRecommendation", accepted);
  await perform(room, erin, "acceptRecommendation", await of(sora));
  await perform(room, sena, "withdrawRecommendation", await of());
  await of();
  await advance(room, incidentId, "ANALYSED", "CONTAINED");
  await of();
  await advance(room, incidentId, "CONTAINED", "ERADICATION");
  await of();
});

test("How bad it is, provisionally and then by the team itself, does what the policies say", async () => {
  const { id: incidentId } = await perform(room, sora, "openIncident", {
    serviceIds: [services.exchange, services.sharepoint],
  });
  later(room, 4 * 3_600_000);
  await perform(room, sora, "setProvisionalSeverity", { incidentId });
  await perform(room, sora, "setProvisionalSeverity", { incidentId, serviceId: services.sharepoint });
  await perform(room, erin, "reassessSeverity", { incidentId });
  const { id: other } = await perform(room, sora, "openIncident");
  await perform(room, erin, "reassessSeverity", { incidentId: other });
});

test.each(waysToLink)(
  "Services that join by an alert that is %s, are released and come again do what the policies say",
  async (_, link) => {
    const incidentId = await incidentAt(room, "MITIGATED");
    await perform(room, sora, "addAffectedService", { incidentId });
    await advance(room, incidentId, "LED", "STAFFED", sharepoint);
    await releaseSharePoint(room, incidentId);
    await link(room, incidentId, await alertOfSharePoint(room));
    await perform(room, sora, "assignOwner", {
      incidentId,
      serviceId: services.sharepoint,
      personId: shai.personId,
    });
    await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [services.sharepoint] });
    await perform(room, sora, "recordAnalysis", { incidentId });
    await releaseSharePoint(room, incidentId);
    await link(room, incidentId, await alertOfSharePoint(room));
    await releaseSharePoint(room, incidentId);
    await perform(room, sora, "addAffectedService", { incidentId });
    await perform(room, sora, "engageExpert", { incidentId, personId: shai.personId });
  },
);

test.each(waysToLink)(
  "A service that is released when all others are validated, of an alert that is %s, does what the policies say",
  async (_, link) => {
    const incidentId = await incidentAt(room, "VALIDATED");
    await link(room, incidentId, await alertOfSharePoint(room));
    const of = { incidentId, serviceId: services.sharepoint };
    await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [services.sharepoint] });
    await perform(room, shai, "agreeRelease", of);
    await perform(room, sora, "releaseService", of);
    await perform(room, sora, "addAffectedService", { incidentId });
  },
);

test("A response that goes back, is flagged, planned and guided anew does what the policies say", async () => {
  const incidentId = await incidentAt(room, "VALIDATED");
  await perform(room, sora, "returnToAnalysis", { incidentId });
  await perform(room, sora, "flagEradication", { incidentId });
  await advance(room, incidentId, "STAFFED", "CONTAINED");
  await perform(room, sora, "flagEradication", { incidentId });
  const plan = { incidentId, serviceId: services.exchange };
  await approve(room, erin, "startEradication", plan);
  await perform(room, sora, "flagEradication", { incidentId });
  await requestApproval(room, erin, "startEradication", plan);
  await perform(room, sora, "flagEradication", { incidentId });
  await approve(room, erin, "startEradication", plan);
  await perform(room, erin, "startEradication", plan);
  await perform(room, sora, "proposeRecoveryPlan", { incidentId });
  await perform(room, erin, "proposeRecoveryPlan", { incidentId });
  const { id: recoveryPlanId } = await openOf(room, "RecoveryPlan", incidentId, "PROPOSED");
  await perform(room, sora, "agreeRecoveryPlan", { incidentId, recoveryPlanId });
  await perform(room, sora, "proposeRecoveryPlan", { incidentId });
  await advance(room, incidentId, "PLANNED", "GUIDED");
  await perform(room, sora, "issueRecoveryGuidance", { incidentId });
  const { id: guidanceId } = await openOf(room, "Guidance", incidentId, "ISSUED");
  await perform(room, erin, "refuseGuidance", { incidentId, guidanceId });
  await perform(room, sora, "withdrawGuidance", { incidentId, guidanceId });
  await perform(room, sora, "issueRecoveryGuidance", { incidentId });
  later(room, day);
  expect(await room.perform("expireGuidance")).toBe(1);
  await perform(room, erin, "returnToAnalysis", { incidentId });
});

test("A plan that is filled up, until there is no room for as many again and none for one more, does what the policies say", async () => {
  const incidentId = await incidentAt(room, "ANALYSED");
  const step = { kind: "INSPECT", title: "Inspect the share", dependsOnIds: [], dependsOnKeys: [] };
  for (const length of [maxStepsOfRound / 2, maxStepsOfRound / 2 - 1])
    await perform(room, sora, "proposePlanSteps", { incidentId, steps: Array.from({ length }, () => step) });
  await propose(room, sora, { incidentId, kind: "INSPECT", title: "Inspect the last share" });
});

test("A plan in steps that is agreed, amended, carried out and left behind does what the policies say", async () => {
  const incidentId = await incidentAt(room, "ANALYSED");
  const of = async (title: string) => ({ incidentId, planStepId: (await stepCalled(room, incidentId, title)).id });
  await propose(room, sora, { incidentId });
  await propose(room, sora, { incidentId, kind: "VALIDATE", title: "Watch" });
  await perform(room, sora, "proposePlanSteps", { incidentId });
  const [image, watch] = [await of("Restore Monday's image"), await of("Watch")];
  await advance(room, incidentId, "ANALYSED", "GUIDED");
  // The plan is agreed once its last step is: by agreeing several, by agreeing one, by taking one out.
  const restoring = { planStepId: image.planStepId, expectedVersion: 1 };
  await perform(room, erin, "agreePlanSteps", { incidentId, steps: [restoring] });
  await propose(room, sora, { incidentId, kind: "RESTORE", title: "Restore the index" });
  await perform(room, erin, "agreePlanStep", await of("Restore the index"));
  await perform(room, erin, "amendPlanStep", {
    ...(await of("Restore the index")),
    title: null,
    details: "All of it.",
  });
  await perform(room, sora, "withdrawPlanStep", await of("Restore the index"));
  const more = { kind: "INSPECT", title: "Inspect the share", dependsOnIds: [watch.planStepId], dependsOnKeys: [] };
  await perform(room, sora, "proposePlanSteps", { incidentId, steps: [more] });
  const share = await of("Inspect the share");
  await perform(room, erin, "assignPlanStep", share);
  await perform(room, sora, "amendPlanStep", { ...share, title: null, dependsOnIds: [] });
  await perform(room, sora, "amendPlanStep", { ...share, title: null, dependsOnIds: [watch.planStepId] });
  await perform(room, erin, "agreePlanStep", share);
  await perform(room, erin, "assignPlanStep", share);
  await perform(room, erin, "agreePlanStep", watch);
  await propose(room, sora, { incidentId, title: "Not needed" });
  await perform(room, erin, "agreePlanStep", await of("Not needed"));
  await perform(room, erin, "withdrawPlanStep", await of("Not needed"));
  for (const title of ["Block the address", "Revoke the tokens"]) {
    await perform(room, erin, "agreePlanStep", await of(title));
    await perform(room, erin, "startPlanStep", await of(title));
  }
  await perform(room, erin, "assignPlanStep", await of("Block the address"));
  await perform(room, erin, "failPlanStep", await of("Block the address"));
  await perform(room, erin, "completePlanStep", await of("Revoke the tokens"));
  await advance(room, incidentId, "GUIDED", "RESTORED");
  await perform(room, sora, "startValidationStep", watch);
  await perform(room, sora, "completeValidationStep", watch);
  await propose(room, sora, { incidentId, kind: "VALIDATE", title: "Watch again" });
  const again = await of("Watch again");
  await perform(room, erin, "agreePlanStep", again);
  await perform(room, sora, "startValidationStep", again);
  await perform(room, sora, "failValidationStep", again);
  await perform(room, sora, "returnToAnalysis", { incidentId });
});

test("Roles that are declined, taken back, handed over, replaced or left unanswered do what the policies say", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const offered = async (viewer: typeof sora) => ({
    incidentId,
    assignmentId: (await offerTo(room, viewer, incidentId)).id,
  });
  await perform(room, sora, "assignLead", { incidentId });
  await perform(room, sora, "declineRole", await offered(sora));
  await perform(room, sora, "assignLead", { incidentId });
  await perform(room, sora, "withdrawOffer", await offered(sora));
  await perform(room, sora, "assignLead", { incidentId });
  later(room, day);
  expect(await room.perform("expireOffer")).toBe(1);
  await perform(room, sora, "assignLead", { incidentId });
  await accept(room, sora, "acceptLead", incidentId);
  const lead = { incidentId, assignmentId: (await heldBy(room, incidentId, sora.personId)).id };
  await perform(room, sora, "offerHandover", lead);
  await perform(room, sena, "acceptHandover", await offered(sena));
  const sena_ = {
    incidentId,
    assignmentId: (await heldBy(room, incidentId, sena.personId)).id,
    personId: sora.personId,
  };
  await perform(room, sena, "offerHandover", sena_);
  await approve(room, sora, "replaceRoleHolder", sena_);
  await perform(room, sora, "replaceRoleHolder", sena_);
  await accept(room, sora, "acceptLead", incidentId);
  await perform(room, sora, "assignOwner", { incidentId });
  await accept(room, erin, "acceptOwnership", incidentId);
  const owner = {
    incidentId,
    assignmentId: (await heldBy(room, incidentId, erin.personId)).id,
    personId: emil.personId,
  };
  await approve(room, sora, "replaceRoleHolder", owner);
  await perform(room, sora, "replaceRoleHolder", owner);
});

test.each(waysToLink)(
  "An incident in which no service is left, and that one joins again by an alert that is %s, does what the policies say",
  async (_, link) => {
    const incidentId = await incidentAt(room, "LED");
    const ofSharePoint = { incidentId, serviceId: services.sharepoint };
    await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [services.exchange] });
    await perform(room, erin, "agreeRelease", { incidentId, serviceId: services.exchange });
    await perform(room, sora, "recordAnalysis", { incidentId });
    await release(room, incidentId, services.exchange, erin);
    await link(room, incidentId, await alertOfSharePoint(room));
    await release(room, incidentId, services.sharepoint, shai);
    await perform(room, sora, "addAffectedService", { incidentId, serviceId: services.exchange });
    await link(room, incidentId, (await assessedAlert(room)).id);
    await release(room, incidentId, services.exchange, erin);
    const { id: duplicate } = await perform(room, sora, "openIncident", { serviceIds: [services.sharepoint] });
    await merge(room, duplicate, incidentId);
    await perform(room, shai, "reassessSeverity", ofSharePoint);
  },
);

testWhatWasShown("response", () => ({ room, watch }));
