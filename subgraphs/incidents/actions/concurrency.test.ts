import type { QueryRunner } from "typeorm";
import { isRefusal } from "../../../platform/actions/decision.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { until } from "../../../test/support/until.js";
import { type WaitingForLocks, waitingForLocks } from "../../../test/support/waiting-for-locks.js";
import { lockIndicators } from "../store/sweeps/lock-indicators.js";
import { tables } from "../store/tables.js";
import {
  approve,
  assessedAlert,
  attempt,
  incidentAt,
  incidentOf,
  incidentOfTwo,
  judgeAlerts,
  offerTo,
  openOf,
  perform,
  requestApproval,
  responseOf,
} from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people, services, sources } from "../test-support/organization.js";

let room: IncidentsRoom;
let waiting: WaitingForLocks;
beforeAll(async () => {
  room = await openIncidentsRoom("concurrency");
  waiting = await waitingForLocks(room.url);
});
afterAll(async () => {
  await waiting.stop();
  await room.close();
});

const { sora, sena, erin, emil, shai, mina, milo } = people;
const times = <Result>(count: number, work: (index: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

test("When an alert is escalated many times at once, there is one incident and the others are told", async () => {
  const { id: alertId } = await assessedAlert(room);
  const answers = await times(8, () => attempt(room, erin, "escalateAlert", { alertId }));
  const refused = answers.filter(isRefusal);
  expect(refused).toHaveLength(7);
  for (const refusal of refused) {
    expect(refusal).toMatchObject({ __typename: "TransitionRefused", machine: "Alert", from: "ESCALATED" });
  }
  const { incidentId } = await room.database.manager.findOneByOrFail(tables.Alert, { id: alertId });
  expect(answers.filter((answer) => !isRefusal(answer))).toEqual([expect.objectContaining({ id: incidentId })]);
  expect(await room.database.manager.count(tables.Incident)).toBe(1);
});

test("When an alert is linked to two incidents at once, it belongs to one of them", async () => {
  const incidentIds = [await incidentAt(room, "RECEIVED"), await incidentAt(room, "RECEIVED")];
  const { id: alertId } = await assessedAlert(room);
  const answers = await Promise.all(
    incidentIds.map((incidentId) => attempt(room, sora, "linkAlert", { incidentId, alertId })),
  );
  expect(answers.filter(isRefusal)).toEqual([
    expect.objectContaining({ __typename: "TransitionRefused", machine: "Alert" }),
  ]);
  const { incidentId } = await room.database.manager.findOneByOrFail(tables.Alert, { id: alertId });
  expect(answers.filter((answer) => !isRefusal(answer))).toEqual([expect.objectContaining({ id: incidentId })]);
});

/** Does something while somebody has an alert locked. */
async function whileLocked(alertId: string, work: () => Promise<void>): Promise<void> {
  const holder = room.database.createQueryRunner();
  await holder.startTransaction();
  await holder.query("SELECT FROM alert WHERE id = $1 FOR UPDATE", [alertId]);
  try {
    await work();
  } finally {
    await holder.rollbackTransaction();
    await holder.release();
  }
}

test("However many incidents want a locked alert, two connections wait for it", async () => {
  const incidentIds: string[] = [];
  for (let index = 0; index < 6; index += 1) incidentIds.push(await incidentAt(room, "RECEIVED"));
  const cold = await incidentAt(room, "RECEIVED");
  const { id: alertId } = await assessedAlert(room);
  let answers: Promise<unknown> = Promise.resolve();
  await whileLocked(alertId, async () => {
    answers = Promise.all(incidentIds.map((incidentId) => attempt(room, sora, "linkAlert", { incidentId, alertId })));
    await until(async () => (await waiting.count()) > 0);
    await perform(room, sora, "recordIndicatorSweep", { incidentId: cold });
    expect(await waiting.count()).toBeLessThanOrEqual(2);
  });
  expect(((await answers) as object[]).filter(isRefusal)).toHaveLength(5);
});

test("An alert that the viewer may not see is not waited for", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED", reason: "For the test." });
  const { id: alertId } = await room.database.manager.findOneByOrFail(tables.Alert, { incidentId });
  await whileLocked(alertId, async () => {
    const answer = await attempt(room, people.shai, "escalateAlert", { alertId });
    expect(answer).toMatchObject({ __typename: "NotFound" });
  });
});

test("When an alert is escalated and linked at once, one of both happens", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: alertId } = await assessedAlert(room);
  const answers = await Promise.all([
    attempt(room, erin, "escalateAlert", { alertId }),
    attempt(room, sora, "linkAlert", { incidentId, alertId }),
  ]);
  expect(answers.filter(isRefusal)).toEqual([
    expect.objectContaining({ __typename: "TransitionRefused", machine: "Alert" }),
  ]);
});

test("Many who write into one case file at once leave an unbroken timeline", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const before = await incidentOf(room, incidentId);
  await times(20, () => attempt(room, sora, "recordIndicatorSweep", { incidentId }));
  expect(await incidentOf(room, incidentId)).toMatchObject({
    version: before.version,
    timelineLength: before.timelineLength + 20,
  });
  expect(await room.broken()).toEqual([]);
});

test("Two responses to one phase at once: one step is taken, the other is told where things are", async () => {
  const incidentId = await incidentAt(room, "CONTAINED");
  const answers = await times(2, () => attempt(room, erin, "startEradication", { incidentId }));
  expect(answers.filter(isRefusal)).toEqual([
    expect.objectContaining({ __typename: "TransitionRefused", from: "ERADICATION", allowedFrom: ["CONTAINMENT"] }),
  ]);
});

describe("Six people who act at once", () => {
  /** The thing that each of six acts on, with the version that each has seen of it. */
  async function sixThings() {
    const incidentId = await incidentOfTwo(room, "CONTAINED");
    await perform(room, erin, "proposeRecoveryPlan", { incidentId });
    await perform(room, sora, "issueRecoveryGuidance", { incidentId, serviceId: services.sharepoint });
    await perform(room, erin, "flagEradication", { incidentId });
    await requestApproval(room, erin, "startEradication", { incidentId, serviceId: services.exchange });
    const plan = await openOf(room, "RecoveryPlan", incidentId, "PROPOSED");
    const guidance = await openOf(room, "Guidance", incidentId, "ISSUED");
    const approval = await openOf(room, "Approval", incidentId, "REQUESTED");
    const incident = await incidentOf(room, incidentId);
    const ofExchange = await responseOf(room, incidentId, services.exchange);
    const ofSharePoint = await responseOf(room, incidentId, services.sharepoint);
    return [
      [sora, "editCase", { incidentId, expectedVersion: incident.version }],
      [emil, "recordContainment", { incidentId, expectedVersion: ofExchange.version }],
      [shai, "startEradication", { incidentId, serviceId: services.sharepoint, expectedVersion: ofSharePoint.version }],
      [sena, "agreeRecoveryPlan", { incidentId, recoveryPlanId: plan.id, expectedVersion: plan.version }],
      [shai, "acknowledgeGuidance", { incidentId, guidanceId: guidance.id, expectedVersion: guidance.version }],
      [mina, "grantApproval", { incidentId, approvalId: approval.id, expectedVersion: approval.version }],
    ] as const;
  }

  test("on six things of one incident, each with the version they have seen, all succeed", async () => {
    const things = await sixThings();
    const answers = await Promise.all(
      things.map(([viewer, operation, input]) => attempt(room, viewer, operation, input)),
    );
    expect(answers.filter(isRefusal)).toEqual([]);
    expect(await room.broken()).toEqual([]);
  });

  test("on one thing, with the version they have seen, one succeeds and the others get the version that stands", async () => {
    const incidentId = await incidentAt(room, "CONTAINMENT");
    const { version } = await responseOf(room, incidentId, services.exchange);
    const answers = await times(6, (place) =>
      attempt(room, place % 2 === 0 ? erin : emil, "recordContainment", { incidentId, expectedVersion: version }),
    );
    const refused = answers.filter(isRefusal);
    expect(refused).toHaveLength(5);
    for (const refusal of refused)
      expect(refusal).toMatchObject({
        __typename: "VersionConflict",
        expectedVersion: version,
        actualVersion: version + 1,
      });
  });
});

test("When two accept the same role at once, it is accepted once", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "assignLead", { incidentId });
  const input = { incidentId, assignmentId: (await offerTo(room, sora, incidentId)).id };
  const answers = await times(2, () => attempt(room, sora, "acceptLead", input));
  expect(answers.filter(isRefusal)).toEqual([
    expect.objectContaining({ __typename: "TransitionRefused", machine: "Assignment", from: "ACCEPTED" }),
  ]);
});

test("When two are asked to lead at once, one of them is", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const answers = await Promise.all(
    [sora, sena].map(({ personId }) => attempt(room, sora, "assignLead", { incidentId, personId })),
  );
  expect(answers.filter(isRefusal)).toEqual([
    expect.objectContaining({ gates: [expect.objectContaining({ gate: "ROLE_VACANT" })] }),
  ]);
});

test("When an approval is granted and refused at once, one of both counts", async () => {
  const incidentId = await incidentAt(room, "LED");
  const { id: approvalId } = await requestApproval(room, sora, "withdrawIncident", { incidentId });
  const answers = await Promise.all([
    attempt(room, mina, "grantApproval", { incidentId, approvalId }),
    attempt(room, milo, "refuseApproval", { incidentId, approvalId }),
  ]);
  expect(answers.filter(isRefusal)).toEqual([
    expect.objectContaining({ __typename: "TransitionRefused", machine: "Approval" }),
  ]);
});

test("When one approval is used twice at once, it is good for one", async () => {
  const incidentId = await incidentAt(room, "LED");
  await approve(room, sora, "withdrawIncident", { incidentId });
  const answers = await times(2, () => attempt(room, sora, "withdrawIncident", { incidentId }));
  expect(answers.filter(isRefusal)).toHaveLength(1);
  expect(await room.database.manager.countBy(tables.Approval, { incidentId, state: "USED" })).toBe(1);
});

test("When an incident is declared and merged at once into one that is not declared, one of both is done", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await judgeAlerts(room, incidentId);
  const survivor = await incidentAt(room, "RECEIVED");
  const [declared, merged] = await Promise.all([
    attempt(room, sora, "declareIncident", { incidentId }),
    attempt(room, sora, "mergeIncident", { incidentId, otherIncidentId: survivor }),
  ]);
  expect([declared, merged].filter(isRefusal)).toHaveLength(1);
  expect((await incidentOf(room, incidentId)).state).toBe(isRefusal(merged) ? "DECLARED" : "MERGED");
});

test("When two incidents are merged into each other at once, one goes on", async () => {
  const [one, other] = [await incidentAt(room, "RECEIVED"), await incidentAt(room, "RECEIVED")];
  const answers = await Promise.all([
    attempt(room, sora, "mergeIncident", { incidentId: one, otherIncidentId: other }),
    attempt(room, sora, "mergeIncident", { incidentId: other, otherIncidentId: one }),
  ]);
  expect(answers.filter(isRefusal)).toEqual([
    expect.objectContaining({ gates: [expect.objectContaining({ gate: "SURVIVOR_FITS" })] }),
  ]);
  const states = [(await incidentOf(room, one)).state, (await incidentOf(room, other)).state];
  expect(states.sort()).toEqual(["MERGED", "RECEIVED"]);
});

/** Does something in a transaction of its own, which is undone. */
async function asideOf(work: (holder: QueryRunner) => Promise<void>): Promise<void> {
  const holder = room.database.createQueryRunner();
  await holder.startTransaction();
  try {
    await work(holder);
  } finally {
    await holder.rollbackTransaction();
    await holder.release();
  }
}

test("Whatever is done in a duplicate waits for what it was merged into before it locks the duplicate, where that has the lower id", async () => {
  const survivor = await incidentAt(room, "LED");
  const duplicate = await incidentAt(room, "LED");
  expect(survivor < duplicate).toBe(true);
  const { id: evidenceId } = await perform(room, sora, "collectEvidence", { incidentId: duplicate });
  const of = { incidentId: duplicate, otherIncidentId: survivor };
  await perform(room, sora, "mergeIncident", of);
  for (const act of [
    () => attempt(room, sora, "accessEvidence", { incidentId: duplicate, evidenceId }),
    () => attempt(room, sora, "relateIncident", of),
    () => attempt(room, sora, "mergeIncident", of),
  ]) {
    let acted: Promise<object> = Promise.resolve({});
    await asideOf(async (holder) => {
      await holder.query("SELECT FROM incident WHERE id = $1 FOR UPDATE", [survivor]);
      acted = act();
      await until(async () => (await waiting.count()) > 0);
      // Who locks both in the order of their ids is not waited for by anybody whom they wait for.
      await holder.query("SELECT FROM incident WHERE id = $1 FOR UPDATE NOWAIT", [duplicate]);
    });
    await acted;
  }
});

test("A duplicate whose survivor is merged while it waits is locked with what goes on in the end", async () => {
  const last = await incidentAt(room, "LED");
  const survivor = await incidentAt(room, "LED");
  const duplicate = await incidentAt(room, "LED");
  const { id: evidenceId } = await perform(room, sora, "collectEvidence", { incidentId: duplicate });
  await perform(room, sora, "mergeIncident", { incidentId: duplicate, otherIncidentId: survivor });
  const holder = room.database.createQueryRunner();
  await holder.startTransaction();
  await holder.query(
    `UPDATE incident SET merged_into_id = $2, state = one.state, determination = one.determination,
       merged_into_number = one.merged_into_number, end_reason = one.end_reason, ended_at = one.ended_at
     FROM incident AS one WHERE incident.id = $1 AND one.id = $3`,
    [survivor, last, duplicate],
  );
  const acted = attempt(room, sora, "accessEvidence", { incidentId: duplicate, evidenceId });
  await until(async () => (await waiting.count()) > 0);
  await asideOf(async (other) => {
    await other.query("SELECT FROM incident WHERE id = $1 FOR UPDATE", [last]);
    await holder.commitTransaction();
    await holder.release();
    await until(async () => {
      const blocked: readonly object[] = await other.query(
        "SELECT pid FROM pg_stat_activity WHERE pg_backend_pid() = ANY(pg_blocking_pids(pid))",
      );
      return blocked.length > 0;
    });
    // It has let go of those that come later.
    await other.query("SELECT FROM incident WHERE id = ANY($1) ORDER BY id FOR UPDATE NOWAIT", [[survivor, duplicate]]);
  });
  expect(isRefusal(await acted)).toBe(false);
});

test("The alerts of a duplicate are locked in the order of those who hand them in, so that nobody waits in a circle", async () => {
  while ((await room.perform("takeInDuplicate")) > 0);
  const [survivor, duplicate] = [await incidentAt(room, "LED"), await incidentAt(room, "LED")];
  const { id: linked } = await assessedAlert(room);
  await perform(room, sora, "linkAlert", { incidentId: duplicate, alertId: linked });
  const alerts = await room.database.manager.find(tables.Alert, {
    where: { incidentId: duplicate },
    order: { id: "ASC" },
  });
  // What comes later is locked earlier: by a source, alerts are locked in the order of their fingerprints.
  const byFingerprint = alerts.map(({ id }) => id).toReversed();
  for (const [place, id] of byFingerprint.entries())
    await room.database.query("UPDATE alert SET alert_source_id = $2, fingerprint = $3 WHERE id = $1", [
      ...[id, sources.exchange, `print ${place}`],
    ]);
  await perform(room, sora, "mergeIncident", { incidentId: duplicate, otherIncidentId: survivor });
  let taken: Promise<unknown> = Promise.resolve();
  await asideOf(async (holder) => {
    for (const [place, id] of byFingerprint.entries()) {
      await holder.query("SELECT FROM alert WHERE id = $1 FOR UPDATE NOWAIT", [id]);
      if (place > 0) continue;
      taken = room.perform("takeInDuplicate");
      await until(async () => (await waiting.count()) > 0);
    }
  });
  await taken;
  const moved = await room.database.manager.countBy(tables.Alert, { incidentId: survivor });
  expect(moved).toBe(alerts.length + 1);
});

test("An indicator that the viewer may not read is neither locked nor waited for", async () => {
  await perform(room, sora, "recordIndicators", { indicators: [{ type: "DOMAIN_NAME", value: "strict.example" }] });
  const [row] = await room.database
    .query<{ id: string }[]>(
      "UPDATE indicator SET handling = 'AMBER_STRICT', service_ids = '{}' WHERE value = 'strict.example' RETURNING id",
    )
    .then(([rows]) => rows as unknown as { id: string }[]);
  const ids = [row?.id ?? ""];
  await asideOf(async (holder) => {
    await holder.query("SELECT FROM indicator WHERE id = ANY($1) FOR UPDATE", [ids]);
    const lock = (viewer: Viewer) => room.database.transaction((one) => lockIndicators(one, ids, viewer));
    expect(await lock(people.shai)).toEqual([]);
    const locking = lock(sora);
    await until(async () => (await waiting.count()) > 0);
    await holder.rollbackTransaction();
    expect(await locking).toHaveLength(1);
    await holder.startTransaction();
  });
});
