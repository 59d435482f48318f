import type { Entity } from "../../../../platform/actions/aggregate.js";
import type { PlanStep } from "../../domain/records/response/plan-step.js";
import type { ServiceResponse } from "../../domain/records/response/service-response.js";
import { tables } from "../../store/tables.js";
import {
  advance,
  approve,
  attempt,
  incidentAt,
  incidentOfTwo,
  perform,
  responseOf,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";
import { agreedStep, propose, stepCalled } from "../../test-support/plan-scenario.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("plan steps");
});
afterAll(() => room.close());

const { sora, sena, erin, emil, shai, cora, tomo } = people;
const { exchange, sharepoint } = services;
const stepOf = (planStepId: string) => room.database.manager.findOneByOrFail(tables.PlanStep, { id: planStepId });
const refused = (message: unknown) => expect.objectContaining({ __typename: "GatesUnmet", message });

test("Two services carry one plan out: what security proposes the service agrees, and one waits for the other", async () => {
  const incidentId = await incidentOfTwo(room, "CONTAINED");
  const rotate = await propose(room, sena, {
    incidentId,
    kind: "EVICT",
    title: "Revoke the tokens of Exchange",
    ownerId: erin.personId,
    dueAt: new Date(room.now.getTime() + 3_600_000),
  });
  expect(rotate).toMatchObject({ state: "PROPOSED", version: 1, proposedBySide: "SECURITY_TEAM", ownerName: "Erin" });
  const close = await propose(room, shai, {
    incidentId,
    serviceId: sharepoint,
    kind: "MITIGATE",
    title: "Close the share",
    dependsOnIds: [rotate.id],
  });
  const ofRotate = { incidentId, planStepId: rotate.id };
  const ofClose = { incidentId, planStepId: close.id };
  // Each side agrees what the other has proposed, and nobody what they proposed themselves.
  await expect(attempt(room, sena, "agreePlanStep", ofRotate)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await unmetGates(attempt(room, sora, "agreePlanStep", ofRotate))).toEqual(["STEPS_OF_THE_OTHER_SIDE"]);
  await expect(attempt(room, shai, "agreePlanStep", ofRotate)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, erin, "agreePlanStep", ofRotate);
  await perform(room, sora, "agreePlanStep", ofClose);

  expect(await unmetGates(attempt(room, shai, "startPlanStep", ofClose))).toEqual([
    "RESPONSE_FAR_ENOUGH",
    "DEPENDENCIES_DONE",
  ]);
  await advance(room, incidentId, "CONTAINED", "ERADICATION");
  await perform(room, shai, "startEradication", { incidentId, serviceId: sharepoint });
  expect(await attempt(room, shai, "startPlanStep", ofClose)).toEqual(
    refused(
      expect.stringContaining('"Close the share" (SharePoint) waits for "Revoke the tokens of Exchange" (Exchange)'),
    ),
  );
  // Only the team that owns the service carries out its step.
  for (const other of [shai, sora, tomo])
    await expect(attempt(room, other, "startPlanStep", ofRotate)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, erin, "startPlanStep", ofRotate);
  await perform(room, emil, "completePlanStep", ofRotate);
  await perform(room, shai, "startPlanStep", ofClose);
  expect(await stepOf(close.id)).toMatchObject({ state: "IN_PROGRESS", ownerName: "Shai", version: 3 });
  await perform(room, shai, "failPlanStep", ofClose);
  expect(await stepOf(close.id)).toMatchObject({ state: "FAILED", outcome: "The rule was not taken." });
  expect(await stepOf(rotate.id)).toMatchObject({ state: "DONE", finishedById: emil.personId, version: 4 });
});

test("What is amended is proposed anew, by whoever amended it, and what it said before stays in its history", async () => {
  const incidentId = await incidentOfTwo(room, "CONTAINED");
  const step = await agreedStep(room, [sora, erin], { incidentId });
  const of = { incidentId, planStepId: step.id };
  const amended = await perform<PlanStep>(room, erin, "amendPlanStep", of);
  expect(amended).toMatchObject({
    state: "PROPOSED",
    title: "Block the network",
    proposedBySide: "SERVICE_TEAM",
    agreedById: null,
    agreedAt: null,
  });
  await expect(attempt(room, erin, "agreePlanStep", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, sora, "agreePlanStep", of);
  await perform(room, erin, "assignPlanStep", { ...of, ownerId: emil.personId, reason: "Knows the firewall." });
  expect(await stepOf(step.id)).toMatchObject({ state: "AGREED", ownerName: "Emil" });
  const history = await room.database.manager.find(tables.PlanStepVersion, {
    where: { incidentId, planStepId: step.id },
    order: { number: "ASC" },
  });
  expect(history).toMatchObject([
    { number: 1, title: "Block the address", writtenByName: "Sora", writtenBySide: "SECURITY_TEAM", reason: null },
    { number: 2, title: "Block the network", writtenByName: "Erin", reason: "There are two addresses." },
    { number: 3, title: "Block the network", ownerName: "Emil", reason: "Knows the firewall." },
  ]);
  await expect(room.database.query("UPDATE plan_step_version SET title = 'Nothing'")).rejects.toThrow(/append|change/i);
  await expect(attempt(room, erin, "amendPlanStep", { ...of, title: null })).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
  });
});

test("Recovery waits until no step that restores or inspects is left to be agreed", async () => {
  const incidentId = await incidentOfTwo(room, "GUIDED");
  const of = { incidentId, serviceId: exchange };
  await perform(room, sora, "proposePlanSteps", of);
  const answer = await attempt(room, erin, "startRecovery", of);
  expect(answer).toEqual(refused(expect.stringContaining(`not agreed yet: "Restore Monday's image" (Exchange)`)));
  // SharePoint has nothing left to agree.
  await perform(room, shai, "startRecovery", { incidentId, serviceId: sharepoint });
  const { id, version } = await stepCalled(room, incidentId, "Restore Monday's image");
  await perform(room, erin, "agreePlanSteps", { ...of, steps: [{ planStepId: id, expectedVersion: version }] });
  await perform(room, erin, "startRecovery", of);
});

test("A step that validates is carried out by security, once the service is restored, and not by who restored", async () => {
  const incidentId = await incidentOfTwo(room, "RECOVERY");
  const watch = await agreedStep(room, [sora, erin], {
    incidentId,
    kind: "VALIDATE",
    title: "Watch sign-ins",
  } as never);
  const restore = await agreedStep(room, [sora, erin], { incidentId, kind: "RESTORE", title: "Restore" } as never);
  const of = { incidentId, planStepId: watch.id };
  expect(await attempt(room, erin, "startPlanStep", of)).toEqual(
    refused(expect.stringContaining("which the security side does: with startValidationStep")),
  );
  expect(await unmetGates(attempt(room, sora, "startValidationStep", of))).toEqual(["RESPONSE_FAR_ENOUGH"]);
  expect(await unmetGates(attempt(room, sora, "startValidationStep", { ...of, planStepId: restore.id }))).toEqual([
    "EXECUTED_BY_SECURITY",
  ]);
  // Whoever is of both sides has restored, and so watches nothing.
  const both = { ...sena, memberships: [...sena.memberships, ...emil.memberships] };
  await perform(room, both, "startPlanStep", { incidentId, planStepId: restore.id });
  await perform(room, both, "completePlanStep", { incidentId, planStepId: restore.id });
  await perform(room, erin, "recordRestoration", { incidentId });
  await expect(attempt(room, sena, "startValidationStep", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, sora, "startValidationStep", of);
  await perform(room, sora, "completeValidationStep", of);
  expect(await stepOf(watch.id)).toMatchObject({ state: "DONE", ownerName: "Sora" });
});

test("What was planned for a round before, or for a service that is released, counts for nothing", async () => {
  const incidentId = await incidentOfTwo(room, "CONTAINED");
  const before = await agreedStep(room, [sora, erin], { incidentId });
  const restoring = await propose(room, sora, { incidentId, kind: "RESTORE", title: "Restore the farm" });
  const waiting = await agreedStep(room, [sora, shai], {
    incidentId,
    serviceId: sharepoint,
    dependsOnIds: [before.id],
  } as never);
  await perform(room, sora, "returnToAnalysis", { incidentId });
  for (const [viewer, operation, planStepId] of [
    [erin, "startPlanStep", before.id],
    [erin, "agreePlanStep", restoring.id],
    [sora, "amendPlanStep", before.id],
    [erin, "assignPlanStep", before.id],
    [sora, "withdrawPlanStep", before.id],
  ] as const)
    expect([operation, await unmetGates(attempt(room, viewer, operation, { incidentId, planStepId }))]).toEqual([
      operation,
      expect.arrayContaining(["OF_PRESENT_ROUND"]),
    ]);
  // Whoever waits for it says what to wait for instead.
  const of = { incidentId, planStepId: waiting.id };
  expect(await attempt(room, shai, "startPlanStep", of)).toEqual(refused(expect.stringContaining("amendPlanStep")));
  await perform(room, shai, "amendPlanStep", { ...of, dependsOnIds: [] });
  await perform(room, sora, "agreePlanStep", of);
  await perform(room, shai, "startPlanStep", of);
  expect(await unmetGates(attempt(room, sora, "proposePlanStep", { incidentId, dependsOnIds: [before.id] }))).toEqual([
    "DEPENDENCIES_STAND",
  ]);
  await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [exchange] });
  await perform(room, erin, "agreeRelease", { incidentId, serviceId: exchange });
  await perform(room, sora, "releaseService", { incidentId, serviceId: exchange });
  expect(await unmetGates(attempt(room, sora, "proposePlanStep", { incidentId }))).toEqual(["SERVICES_AFFECTED"]);
});

test("What came of a step that is under way is told in the next round too, and after the end", async () => {
  const incidentId = await incidentOfTwo(room, "CONTAINED");
  const [done, failed] = [
    await agreedStep(room, [sora, erin], { incidentId }),
    await agreedStep(room, [sora, erin], { incidentId, title: "Rotate the keys" } as never),
  ];
  for (const { id: planStepId } of [done, failed])
    await perform(room, erin, "startPlanStep", { incidentId, planStepId });
  await perform(room, sora, "returnToAnalysis", { incidentId });
  await perform(room, erin, "completePlanStep", { incidentId, planStepId: done.id });
  await approve(room, sora, "withdrawIncident", { incidentId });
  await perform(room, sora, "withdrawIncident", { incidentId });
  await perform(room, erin, "failPlanStep", { incidentId, planStepId: failed.id });
  expect([await stepOf(done.id), await stepOf(failed.id)]).toMatchObject([{ state: "DONE" }, { state: "FAILED" }]);
});

test("Whoever proposed a step withdraws it only as long as they are of the team whose plan it is", async () => {
  const incidentId = await incidentOfTwo(room, "CONTAINED");
  const step = await propose(room, emil, { incidentId });
  const moved = { ...emil, memberships: [...shai.memberships] };
  const of = { incidentId, planStepId: step.id };
  await expect(attempt(room, moved, "withdrawPlanStep", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, emil, "withdrawPlanStep", of);
});

test("Keys of one call that are numbers lead nowhere but to the steps that have them", async () => {
  const incidentId = await incidentOfTwo(room, "STAFFED");
  const step = (more: object) => ({ kind: "CONTAIN", title: "Step", dependsOnIds: [], dependsOnKeys: [], ...more });
  const steps = [step({}), step({ key: "0", dependsOnKeys: ["b"] }), step({ key: "b", dependsOnKeys: ["0"] })];
  expect(await unmetGates(attempt(room, erin, "proposePlanSteps", { incidentId, steps }))).toEqual([
    "DEPENDENCIES_ACYCLIC",
  ]);
  await perform(room, erin, "proposePlanSteps", {
    incidentId,
    steps: [step({ dependsOnKeys: ["0"] }), step({ key: "0" })],
  });
});

test("Two people of two sides work on different steps at once; on the same one the second is told that it has changed", async () => {
  const incidentId = await incidentOfTwo(room, "CONTAINED");
  const { version } = await responseOf(room, incidentId, exchange);
  const steps = Array.from({ length: 40 }, (_, place) => ({
    kind: "CONTAIN",
    title: `Block address ${place}`,
    dependsOnIds: [],
    dependsOnKeys: [],
  }));
  const response = await perform<ServiceResponse>(room, sora, "proposePlanSteps", { incidentId, steps });
  expect(response).toMatchObject({ id: expect.any(String), serviceId: exchange, version });
  const all = await room.database.manager.find(tables.PlanStep, { where: { incidentId }, order: { id: "ASC" } });
  expect(all).toHaveLength(40);
  const results = await Promise.all(
    all.map(({ id: planStepId, version: expectedVersion }, place) =>
      place % 2 === 0
        ? attempt(room, erin, "agreePlanStep", { incidentId, planStepId, expectedVersion })
        : attempt(room, sora, "assignPlanStep", { incidentId, planStepId, expectedVersion }),
    ),
  );
  expect(results.filter((result) => (result as Entity).version !== 2)).toEqual([]);
  const [first] = all;
  const same = { incidentId, planStepId: first?.id, expectedVersion: 1 };
  expect(await attempt(room, sora, "assignPlanStep", same)).toMatchObject({
    __typename: "VersionConflict",
    expectedVersion: 1,
    actualVersion: 2,
  });
  // A call that agrees several agrees none of them where one has changed meanwhile.
  const some = all.filter((_, place) => place % 2 === 1).slice(0, 3);
  const read = some.map(({ id: planStepId }, place) => ({ planStepId, expectedVersion: place === 1 ? 1 : 2 }));
  const ofAll = { incidentId, serviceId: exchange };
  expect(await unmetGates(attempt(room, erin, "agreePlanSteps", { ...ofAll, steps: read }))).toEqual(["STEPS_AS_READ"]);
  await perform(room, erin, "agreePlanSteps", { ...ofAll, steps: some.map(({ id: planStepId }) => ({ planStepId })) });
  expect(await stepOf(some[0]?.id ?? "")).toMatchObject({ state: "AGREED", agreedByName: "Erin", version: 3 });
  expect(await responseOf(room, incidentId, exchange)).toMatchObject({ version });
});

test("Many steps proposed at once are one entry in the timeline and one in the audit, all of them or none", async () => {
  const incidentId = await incidentOfTwo(room, "CONTAINED");
  const entries = () => room.database.manager.countBy(tables.TimelineEntry, { incidentId });
  const before = await entries();
  const step = (key: string, ...dependsOnKeys: readonly string[]) => ({
    key,
    kind: "CONTAIN",
    title: key,
    dependsOnIds: [],
    dependsOnKeys,
  });
  const of = (steps: readonly object[]) => ({ incidentId, steps });
  for (const [steps, gate] of [
    [[step("a", "b"), step("b", "c"), step("c", "a")], "DEPENDENCIES_ACYCLIC"],
    [[step("a", "a")], "DEPENDENCIES_ACYCLIC"],
    [[step("a", "z")], "DEPENDENCIES_STAND"],
    [[step("a"), step("a")], "DEPENDENCIES_STAND"],
    [[step("a"), { ...step("b"), ownerId: shai.personId }], "STEP_OWNERS_FIT"],
    [[step("a"), { ...step("b"), dueAt: room.now }], "STEPS_DUE_AHEAD"],
  ] as const)
    expect(await unmetGates(attempt(room, sora, "proposePlanSteps", of(steps)))).toEqual([gate]);
  expect(await room.database.manager.countBy(tables.PlanStep, { incidentId })).toBe(0);
  const hundred = Array.from({ length: 100 }, (_, place) => step(`${place}`, ...(place > 0 ? [`${place - 1}`] : [])));
  await perform(room, sora, "proposePlanSteps", of(hundred));
  expect(await entries()).toBe(before + 1);
  const entry = await room.database.manager.findOneByOrFail(tables.TimelineEntry, { incidentId, sequence: before + 1 });
  expect(entry.text).toBe("Proposed 100 steps for Exchange: 0; 1; 2; 3; 4; 5; 6; 7; 8; 9; and 90 more");
  await perform(room, sora, "proposePlanSteps", of(hundred));
  expect(await unmetGates(attempt(room, sora, "proposePlanSteps", of([step("one more")])))).toEqual(["PLAN_HAS_ROOM"]);
  const last = await room.database.manager.find(tables.PlanStep, { where: { incidentId }, order: { id: "ASC" } });
  expect(last[99]?.dependsOnIds).toEqual([last[98]?.id]);
  expect(await room.broken()).toEqual([]);
});

test("A step that is there cannot be led into a circle, over services as well", async () => {
  const incidentId = await incidentOfTwo(room, "CONTAINED");
  const first = await propose(room, sora, { incidentId, title: "First" });
  const second = await propose(room, sora, {
    incidentId,
    serviceId: sharepoint,
    title: "Second",
    dependsOnIds: [first.id],
  });
  for (const dependsOnIds of [[first.id], [second.id]]) {
    const attempted = attempt(room, sora, "amendPlanStep", { incidentId, planStepId: first.id, dependsOnIds });
    expect(await unmetGates(attempted)).toEqual(["DEPENDENCIES_ACYCLIC"]);
  }
  expect((await stepOf(first.id)).dependsOnIds).toEqual([]);
});

test("Whoever has no part in a plan writes none, and before the declaration nobody does", async () => {
  const incidentId = await incidentOfTwo(room, "TEAM_FORMED");
  expect(await unmetGates(attempt(room, sora, "proposePlanStep", { incidentId }))).toEqual(["INCIDENT_DECLARED"]);
  for (const viewer of [cora, tomo, shai])
    await expect(attempt(room, viewer, "proposePlanStep", { incidentId })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("A step that was under way when its incident was merged is ended there, by who carries it out; none begins there", async () => {
  const incidentId = await incidentOfTwo(room, "RECOVERY");
  const step = async (kind: string, title: string, serviceId: string, agreeing: typeof erin) =>
    (await agreedStep(room, [sora, agreeing], { incidentId, kind, title, serviceId } as never)).id;
  const [done, failed, idle] = [
    await step("RESTORE", "Restore", exchange, erin),
    await step("RESTORE", "Restore", sharepoint, shai),
    await step("RESTORE", "Restore the rest", exchange, erin),
  ];
  const [seen, missed] = [
    await step("VALIDATE", "Watch sign-ins", exchange, erin),
    await step("VALIDATE", "Watch the share", sharepoint, shai),
  ];
  await perform(room, emil, "startPlanStep", { incidentId, planStepId: done });
  await perform(room, shai, "startPlanStep", { incidentId, planStepId: failed });
  await perform(room, erin, "recordRestoration", { incidentId });
  await perform(room, shai, "recordRestoration", { incidentId, serviceId: sharepoint });
  for (const planStepId of [seen, missed]) await perform(room, sora, "startValidationStep", { incidentId, planStepId });
  await perform(room, sora, "mergeIncident", { incidentId, otherIncidentId: await incidentAt(room, "LED") });
  expect(await room.perform("takeInDuplicate")).toBe(1);

  await expect(attempt(room, shai, "completePlanStep", { incidentId, planStepId: done })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  expect(await unmetGates(attempt(room, emil, "startPlanStep", { incidentId, planStepId: idle }))).toContain(
    "INCIDENT_DECLARED",
  );
  await perform(room, emil, "completePlanStep", { incidentId, planStepId: done });
  await perform(room, shai, "failPlanStep", { incidentId, planStepId: failed });
  await perform(room, sora, "completeValidationStep", { incidentId, planStepId: seen });
  await perform(room, sora, "failValidationStep", { incidentId, planStepId: missed });
  const states = await Promise.all([done, failed, seen, missed, idle].map(async (id) => (await stepOf(id)).state));
  expect(states).toEqual(["DONE", "FAILED", "DONE", "FAILED", "AGREED"]);
  expect(await room.broken()).toEqual([]);
});
