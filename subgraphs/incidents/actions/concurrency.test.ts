import { isRefusal } from "../../../platform/actions/decision.js";
import { until } from "../../../test/support/until.js";
import { type WaitingForLocks, waitingForLocks } from "../../../test/support/waiting-for-locks.js";
import type { Alert } from "../domain/records/alert.js";
import { tables } from "../store/tables.js";
import { assessedAlert, attempt, incidentAt, incidentOf, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people } from "../test-support/organization.js";

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

const { sora, erin } = people;
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
  const { id: alertId } = await perform<Alert>(room, erin, "reportAlert");
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
  const { id: alertId } = await perform<Alert>(room, erin, "reportAlert");
  let told: Promise<unknown> = Promise.resolve();
  await whileLocked(alertId, async () => {
    told = Promise.all(incidentIds.map((incidentId) => attempt(room, sora, "linkAlert", { incidentId, alertId })));
    await until(async () => (await waiting.count()) > 0);
    await perform(room, sora, "recordIndicatorSweep", { incidentId: cold });
    expect(await waiting.count()).toBeLessThanOrEqual(2);
  });
  expect(((await told) as object[]).filter(isRefusal)).toHaveLength(5);
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
    version: before.version + 20,
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
