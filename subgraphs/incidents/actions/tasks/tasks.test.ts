import type { Task } from "../../domain/records/tasks/task.js";
import { tables } from "../../store/tables.js";
import { advance, attempt, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("tasks");
});
afterAll(() => room.close());

const { sora, sena, erin, emil, shai, cora, lena, robo } = people;
const taskOf = (id: string) => room.database.manager.findOneByOrFail(tables.Task, { id });

test("A task is created, passed on, done and reopened by those whom it concerns", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const { id: taskId } = await perform<Task>(room, erin, "createTask", { incidentId });
  const of = { incidentId, taskId };
  for (const [viewer, operation] of [
    [emil, "completeTask"],
    [emil, "assignTask"],
    [sena, "cancelTask"],
  ] as const)
    await expect(attempt(room, viewer, operation, of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, sena, "assignTask", { ...of, assigneeId: emil.personId });
  await expect(attempt(room, sena, "completeTask", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, emil, "completeTask", of);
  expect(await taskOf(taskId)).toMatchObject({
    state: "DONE",
    outcome: "They came by mail.",
    endedById: emil.personId,
  });
  await perform(room, sora, "reopenTask", of);
  expect(await taskOf(taskId)).toMatchObject({ state: "OPEN", outcome: null, endedAt: null, assigneeName: "Emil" });
  await perform(room, erin, "cancelTask", of);
  expect(await taskOf(taskId)).toMatchObject({ state: "CANCELLED", version: 5 });
  expect(await attempt(room, erin, "completeTask", of)).toMatchObject({ __typename: "TransitionRefused" });
});

test("Whoever is of the virtual team, the security side or an affected service's team creates tasks, also after the response, and ends them after the end", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  for (const viewer of [cora, sena, emil]) await perform(room, viewer, "createTask", { incidentId });
  for (const viewer of [lena, shai, robo])
    await expect(attempt(room, viewer, "createTask", { incidentId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await advance(room, incidentId, "STAFFED", "POST_INCIDENT_ACTIVITY");
  const { id: taskId } = await perform<Task>(room, erin, "createTask", { incidentId });
  await advance(room, incidentId, "POST_INCIDENT_ACTIVITY", "CLOSED");
  expect(await unmetGates(attempt(room, erin, "createTask", { incidentId }))).toEqual(["INCIDENT_OPEN"]);
  await perform(room, erin, "assignTask", { incidentId, taskId, assigneeId: emil.personId });
  await perform(room, emil, "completeTask", { incidentId, taskId });
  expect(await unmetGates(attempt(room, emil, "reopenTask", { incidentId, taskId }))).toEqual(["INCIDENT_OPEN"]);
});

test("A task is for a person who may read the incident, and its time is still to come", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const gates = (input: object) => unmetGates(attempt(room, sora, "createTask", { incidentId, ...input }));
  expect(await gates({ assigneeId: robo.personId })).toEqual(["ASSIGNEE_FITS"]);
  expect(await gates({ dueAt: room.now })).toEqual(["TASK_DUE_AHEAD"]);
  await perform(room, sora, "changeHandling", { incidentId });
  expect(await gates({ assigneeId: emil.personId })).toEqual(["ASSIGNEE_FITS"]);
  await expect(attempt(room, emil, "createTask", { incidentId })).resolves.toMatchObject({ __typename: "NotFound" });
});

test("Tasks of one incident are no tasks of another", async () => {
  const [one, other] = [await incidentAt(room, "STAFFED"), await incidentAt(room, "STAFFED")];
  const { id: taskId } = await perform<Task>(room, sora, "createTask", { incidentId: one });
  expect(await attempt(room, sora, "completeTask", { incidentId: other, taskId })).toMatchObject({
    __typename: "NotFound",
  });
});

test("A task that was open when its incident was merged is done or cancelled there, and passed on to nobody", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const create = async () =>
    (await perform<Task>(room, erin, "createTask", { incidentId, assigneeId: emil.personId })).id;
  const [done, cancelled, left] = [await create(), await create(), await create()];
  await perform(room, sora, "mergeIncident", { incidentId, otherIncidentId: await incidentAt(room, "LED") });
  expect(await room.perform("takeInDuplicate")).toBe(1);
  expect(
    await unmetGates(attempt(room, emil, "assignTask", { incidentId, taskId: done, assigneeId: sena.personId })),
  ).toEqual(["NOT_MERGED"]);
  await perform(room, emil, "completeTask", { incidentId, taskId: done });
  await perform(room, erin, "cancelTask", { incidentId, taskId: cancelled });
  // Nobody leads a duplicate: on-call cancels what neither who has it nor who created it ends.
  await perform(room, sora, "cancelTask", { incidentId, taskId: left });
  expect(await taskOf(done)).toMatchObject({ state: "DONE", endedById: emil.personId });
  for (const id of [cancelled, left]) expect(await taskOf(id)).toMatchObject({ state: "CANCELLED" });
  expect(await unmetGates(attempt(room, emil, "reopenTask", { incidentId, taskId: done }))).toEqual(["INCIDENT_OPEN"]);
});
