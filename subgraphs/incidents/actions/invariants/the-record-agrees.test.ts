import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import type { AdversaryActivity } from "../../domain/records/analysis/adversary-activity.js";
import type { ObservedTechnique } from "../../domain/records/analysis/observed-technique.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { BreachHunt } from "../../domain/records/hunts/breach-hunt.js";
import type { Precursor } from "../../domain/records/precursors/precursor.js";
import { tables } from "../../store/tables.js";
import {
  approve,
  assessedAlert,
  attempt,
  incidentAt,
  judgeAlerts,
  perform,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("invariants record");
});
afterAll(() => room.close());

const { sora, erin } = people;
const asFalse = { disposition: "FALSE_POSITIVE", tuning: "Left out." } as const;
const nothingElse = { evidenceIds: [], findingIds: [] };

const alertsOf = async (incidentId: string) =>
  ((await room.database.manager.findBy(tables.Alert, { incidentId })) as Alert[]).map(({ id }) => id);
const judgeAll = async (incidentId: string, said: object) =>
  attempt(room, sora, "dispositionAlerts", { incidentId, alertIds: await alertsOf(incidentId), ...said });
const dismissal = (incidentId: string, said: object = {}) =>
  attempt(room, sora, "dismissIncident", { incidentId, determination: "FALSE_POSITIVE", tuning: "Left out.", ...said });
const gatesWithWords = async (attempted: ReturnType<typeof attempt>) => {
  const result = (await attempted) as {
    readonly gates?: readonly { readonly gate: string; readonly message: string }[];
  };
  return (result.gates ?? []).map(({ gate, message }) => `${gate} ${message}`).join("\n");
};

test("4. Nothing is confirmed on alerts that were found to be none, but on an analysis it is", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await judgeAll(incidentId, asFalse);
  const declare = () => attempt(room, sora, "declareIncident", { incidentId });
  expect(await gatesWithWords(declare())).toMatch(/^FINDING_RECORDED Every alert that is linked was found to be false/);
  await perform(room, sora, "recordAnalysis", { incidentId });
  await perform(room, sora, "declareIncident", { incidentId });
});

test("4. What a declaration rests on alone stays a true positive, one by one or many at once, until its withdrawal is approved", async () => {
  const incidentId = await incidentAt(room, "LED");
  const { id: second } = await assessedAlert(room);
  await perform(room, sora, "linkAlert", { incidentId, alertId: second });
  await perform(room, sora, "dispositionAlert", { incidentId, alertId: second, disposition: "TRUE_POSITIVE" });
  const [first = ""] = (await alertsOf(incidentId)).filter((id) => id !== second);
  expect(await unmetGates(judgeAll(incidentId, asFalse))).toEqual(["NOTHING_RESTS_ON_JUDGEMENT"]);
  await perform(room, sora, "dispositionAlert", { incidentId, alertId: first, ...asFalse });
  const rejudge = () => attempt(room, sora, "dispositionAlert", { incidentId, alertId: second, ...asFalse });
  expect(await unmetGates(rejudge())).toEqual(["NOTHING_RESTS_ON_JUDGEMENT"]);
  const withdrawal = { incidentId, determination: "FALSE_POSITIVE", tuning: "Left out." };
  await approve(room, sora, "withdrawIncident", withdrawal);
  const withdraw = () => attempt(room, sora, "withdrawIncident", withdrawal);
  expect(await unmetGates(withdraw())).toEqual(["ALERTS_AGREE"]);
  expect(await rejudge()).toMatchObject({ id: incidentId });
  const { id: late } = await assessedAlert(room);
  await perform(room, sora, "linkAlert", { incidentId, alertId: late });
  expect(await unmetGates(withdraw())).toEqual(["ALERTS_DISPOSITIONED"]);
  await perform(room, sora, "dispositionAlert", { incidentId, alertId: late, ...asFalse });
  expect(await withdraw()).toMatchObject({ state: "WITHDRAWN" });
});

test("4. What techniques and acts of the adversary rest on is no false positive, and an incident of which they are sure is no false alarm", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: alertId } = await assessedAlert(room);
  await perform(room, sora, "linkAlert", { incidentId, alertId });
  await judgeAlerts(room, incidentId);
  const on = { incidentId, serviceId: services.exchange, alertIds: [alertId], confidence: "HIGH", ...nothingElse };
  const { id: observedTechniqueId } = await perform<ObservedTechnique>(room, sora, "recordObservedTechnique", on);
  const { id: adversaryActivityId } = await perform<AdversaryActivity>(room, sora, "recordAdversaryActivity", on);
  const one = { incidentId, alertId, ...asFalse };
  expect(await gatesWithWords(attempt(room, sora, "dispositionAlert", one))).toMatch(
    /NOTHING_RESTS_ON_JUDGEMENT.*observed techniques.*acts of the adversary/s,
  );
  const { items } = (await judgeAll(incidentId, asFalse)) as AlertBatch;
  expect(items.map(({ alertId: id, outcome }) => [id === alertId, outcome]).sort()).toEqual([
    [false, "DISPOSITIONED"],
    [true, "REFUSED"],
  ]);
  for (const [operation, id] of [
    ["amendObservedTechnique", { observedTechniqueId }],
    ["amendAdversaryActivity", { adversaryActivityId }],
  ] as const)
    await perform(room, sora, operation, { incidentId, ...id, alertIds: [], confidence: "HIGH" });
  await perform(room, sora, "dispositionAlert", one);
  expect(await gatesWithWords(dismissal(incidentId))).toMatch(/^RECORD_AGREES.*T\d+.*acts of the adversary/s);
  await perform(room, sora, "withdrawObservedTechnique", { incidentId, observedTechniqueId });
  await perform(room, sora, "withdrawAdversaryActivity", { incidentId, adversaryActivityId });
  await perform(room, sora, "recordAnalysis", { incidentId, customerDataDisclosed: "YES" });
  expect(await gatesWithWords(dismissal(incidentId, { determination: "BLOCKED" }))).toMatch(
    /^RECORD_AGREES.*disclosed/s,
  );
  await perform(room, sora, "recordAnalysis", { incidentId, customerDataDisclosed: "NO" });
  expect(await dismissal(incidentId)).toMatchObject({ state: "DISMISSED" });
});

test("4. An incident that a hunt has found, or that a precursor became, is dismissed once these say so no more", async () => {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt");
  await perform(room, sora, "recordHuntFinding", { breachHuntId });
  const finding = await room.database.manager.findOneByOrFail(tables.HuntFinding, { breachHuntId });
  const { id: incidentId } = await perform<Incident>(room, sora, "openIncident", {
    ...{ huntFindingId: finding.id, find: "SECURITY_HUNT_FIND" },
  });
  await perform(room, sora, "recordHuntQuery", { breachHuntId });
  await perform(room, sora, "concludeBreachHunt", { breachHuntId, outcome: "FOUND" });
  const { id: precursorId } = await perform<Precursor>(room, sora, "recordPrecursor");
  await perform(room, sora, "linkPrecursorToIncident", { precursorId, incidentId });
  const close = { precursorId, outcome: "BECAME_INCIDENT" };
  await perform(room, sora, "closePrecursor", close);
  expect(await gatesWithWords(dismissal(incidentId))).toMatch(/^RECORD_AGREES A hunt has found.*These precursors/s);
  await perform(room, sora, "reopenPrecursor", { precursorId });
  await perform(room, sora, "reopenBreachHunt", { breachHuntId });
  await perform(room, sora, "withdrawHuntFinding", { breachHuntId, huntFindingId: finding.id });
  expect(await dismissal(incidentId)).toMatchObject({ state: "DISMISSED" });
  expect(await unmetGates(attempt(room, sora, "closePrecursor", close))).toEqual(["PRECURSOR_OUTCOME_HOLDS"]);
});

test("4. The finding on which alone an incident is declared is withdrawn once the withdrawal of that is approved", async () => {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt");
  await perform(room, sora, "recordHuntFinding", { breachHuntId });
  const finding = await room.database.manager.findOneByOrFail(tables.HuntFinding, { breachHuntId });
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "linkHuntFinding", { incidentId, huntFindingId: finding.id });
  await judgeAll(incidentId, asFalse);
  await perform(room, sora, "declareIncident", { incidentId });
  const takeBack = () => attempt(room, sora, "withdrawHuntFinding", { breachHuntId, huntFindingId: finding.id });
  expect(await unmetGates(takeBack())).toEqual(["NOTHING_RESTS_ON_FINDING"]);
  const withdrawal = { incidentId, determination: "FALSE_POSITIVE", tuning: "Left out." };
  await approve(room, sora, "withdrawIncident", withdrawal);
  expect(await unmetGates(attempt(room, sora, "withdrawIncident", withdrawal))).toEqual(["RECORD_AGREES"]);
  await takeBack();
  expect(await attempt(room, sora, "withdrawIncident", withdrawal)).toMatchObject({ state: "WITHDRAWN" });
});

test("6. A response is not over, and an incident not closed, while one of its alerts is judged by nobody", async () => {
  const incidentId = await incidentAt(room, "NOTIFIED");
  const link = async () => {
    const { id: alertId } = await assessedAlert(room);
    await perform(room, sora, "linkAlert", { incidentId, alertId });
    return () => perform(room, sora, "dispositionAlert", { incidentId, alertId });
  };
  const judge = await link();
  expect(await unmetGates(attempt(room, sora, "enterPostIncidentActivity", { incidentId }))).toEqual([
    "ALERTS_DISPOSITIONED",
  ]);
  await judge();
  await perform(room, sora, "enterPostIncidentActivity", { incidentId });
  const judgeLast = await link();
  expect(await unmetGates(attempt(room, sora, "closeIncident", { incidentId }))).toContain("ALERTS_DISPOSITIONED");
  await judgeLast();
  expect(await unmetGates(attempt(room, sora, "closeIncident", { incidentId }))).not.toContain("ALERTS_DISPOSITIONED");
});

test("What was judged wrongly with its incident goes back to the queue of its service", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const [alertId = ""] = await alertsOf(incidentId);
  await judgeAll(incidentId, asFalse);
  await dismissal(incidentId);
  const back = { incidentId, alertId, reason: "The proxy was the attacker's." };
  await perform(room, sora, "unlinkAlert", back);
  expect(await room.database.manager.findOneByOrFail(tables.Alert, { id: alertId })).toMatchObject({
    ...{ state: "TRIAGED", incidentId: null, disposition: null },
  });
  expect(await room.database.manager.findOneByOrFail(tables.AlertCorrection, { alertId })).toMatchObject({
    ...{ kind: "UNLINKED", formerDisposition: "FALSE_POSITIVE", reason: back.reason },
  });
  expect(await perform(room, erin, "escalateAlert", { alertId })).toMatchObject({ state: "SUSPECTED" });
});
