import { tables } from "../store/tables.js";
import { incidentAt, incidentOf, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people } from "../test-support/organization.js";
import { recordsOf } from "../test-support/records-of.js";
import { reactions } from "./reactions.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("workers");
});
afterAll(() => room.close());

const { sora } = people;
const later = (hours: number) => {
  room.now = new Date(room.now.getTime() + hours * 3_600_000);
};
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

test("Workers of several replicas that look at once record what is overdue once, and nothing of it is left", async () => {
  const ids = [
    await incidentAt(room, "SUSPECTED"),
    await incidentAt(room, "SUSPECTED"),
    await incidentAt(room, "SUSPECTED"),
  ];
  const staffed = await incidentAt(room, "STAFFED");
  for (let count = 0; count < 3; count += 1)
    await perform(room, sora, "requestConsultation", { incidentId: staffed, dueAt: null });
  later(24);
  const lookAll = (reaction: string) => Promise.all([1, 2, 3].map(() => room.perform(reaction)));
  // One that another worker has locked is passed over, and of one incident one thing is done at a time: they look again.
  const escalations = [...(await lookAll("recordOverdueEscalation")), ...(await lookAll("recordOverdueEscalation"))];
  expect(sum(escalations)).toBe(3);
  for (const id of ids) expect((await recordsOf(room, id, "recordOverdueEscalation")).events).toHaveLength(1);
  const questions: number[] = [];
  for (let look = 0; look < 3; look += 1) questions.push(...(await lookAll("recordOverdueConsultation")));
  expect(sum(questions)).toBe(3);
  expect((await recordsOf(room, staffed, "recordOverdueConsultation")).events).toHaveLength(3);
  expect(await room.broken()).toEqual([]);
});

test("A worker that dies before it is done leaves nothing behind, and another one does it once", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED");
  later(24);
  const reaction = reactions.find(({ name }) => name === "recordOverdueEscalation");
  if (!reaction || !("everySeconds" in reaction)) throw new Error("There is no such reaction.");
  const dying = room.database.transaction(async (transaction) => {
    expect(await reaction.perform(transaction, room.now, 100)).toHaveLength(1);
    await transaction.query("SELECT pg_terminate_backend(pg_backend_pid())");
  });
  await expect(dying).rejects.toThrow();
  expect(await incidentOf(room, incidentId)).toMatchObject({ receiptOverdueAt: null });
  expect(await recordsOf(room, incidentId, "recordOverdueEscalation")).toEqual({ timeline: [], audit: [], events: [] });
  expect([await room.perform("recordOverdueEscalation"), await room.perform("recordOverdueEscalation")]).toEqual([
    1, 0,
  ]);
  expect(await room.broken()).toEqual([]);
});

test("An incident that somebody is at work on is passed over, and looked for again", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED");
  later(24);
  await room.database.transaction(async (transaction) => {
    await transaction.findOne(tables.Incident, { where: { id: incidentId }, lock: { mode: "pessimistic_write" } });
    expect(await room.perform("recordOverdueEscalation")).toBe(0);
  });
  expect(await room.perform("recordOverdueEscalation")).toBe(1);
});
