import type { Consultation } from "../../domain/records/advice/consultation.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, dismiss, incidentAt, incidentOf, perform, unmetGates } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { inputs } from "../../test-support/inputs.js";
import { people, services, teams } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";
import { recordsOf } from "../../test-support/records-of.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("overdue");
});
afterAll(() => room.close());
// What a test leaves open is overdue at its end, so that the next one finds nothing of it.
afterEach(async () => {
  later(60 * 24 * 60);
  for (const reaction of [escalation, question]) while ((await room.perform(reaction)) > 0);
});

const { sora, erin, shai, lena, mina } = people;
const [escalation, question] = ["recordOverdueEscalation", "recordOverdueConsultation"] as const;
const later = (minutes: number) => {
  room.now = new Date(room.now.getTime() + minutes * 60_000);
};
const inMinutes = (minutes: number) => new Date(room.now.getTime() + minutes * 60_000);
const ofTwo = { otherServiceIds: [services.sharepoint] };

interface Work {
  readonly kind: string;
  readonly dueAt: Date | null;
  readonly isOverdue: boolean;
}
const workOf = async (viewer: typeof sora, kind: string) => {
  const { data, errors } = await ask<{ _entities: { work: readonly Work[] }[] }>(
    room,
    viewer,
    `query ($me: ID!) { _entities(representations: [{ __typename: "Me", id: $me }]) {
      ... on Me { work(first: 50) { kind dueAt isOverdue } } } }`,
    { me: viewer.personId },
  );
  expect(errors).toBeUndefined();
  return data?._entities[0]?.work.filter((one) => one.kind === kind) ?? [];
};

test("An escalation that nobody receives in time is recorded once as overdue, and is received all the same", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED", ofTwo);
  const { version, receiptDueAt } = await incidentOf(room, incidentId);
  // The team of Exchange has assessed it as high.
  expect(receiptDueAt).toEqual(inMinutes(30));
  expect(await workOf(sora, "ESCALATION")).toEqual([{ kind: "ESCALATION", dueAt: receiptDueAt, isOverdue: false }]);
  later(29);
  expect(await room.perform(escalation)).toBe(0);
  later(1);
  expect([await room.perform(escalation), await room.perform(escalation)]).toEqual([1, 0]);
  const text = "Nobody of the Security Response team has received the escalation in time";
  expect(await recordsOf(room, incidentId, escalation)).toEqual({
    timeline: [{ by: "Cordon", text }],
    audit: [{ actor: "SYSTEM", subject: "Incident", version, text }],
    events: [
      expect.objectContaining({
        state: "SUSPECTED",
        severity: "HIGH",
        timer: "ESCALATION",
        awaitedId: incidentId,
        dueAt: receiptDueAt?.toISOString(),
        awaitedPersonIds: [],
        awaitedTeamIds: [],
      }),
    ],
  });
  const overdue = { state: "SUSPECTED", version, receiptDueAt, receiptOverdueAt: room.now };
  expect(await incidentOf(room, incidentId)).toMatchObject(overdue);
  expect(await workOf(sora, "ESCALATION")).toEqual([{ kind: "ESCALATION", dueAt: receiptDueAt, isOverdue: true }]);
  // Whoever has read it before it was overdue receives it without a conflict.
  await perform(room, sora, "receiveEscalation", { incidentId, expectedVersion: version });
  expect(await incidentOf(room, incidentId)).toMatchObject({
    state: "RECEIVED",
    receiptOverdueAt: overdue.receiptOverdueAt,
  });
  expect(await workOf(sora, "ESCALATION")).toEqual([]);
  expect(await room.broken()).toEqual([]);
});

test("An escalation is overdue no more once it is received, dismissed or merged, and one that is reopened was received", async () => {
  const [received, dismissed, merged] = [
    await incidentAt(room, "RECEIVED"),
    await incidentAt(room, "SUSPECTED"),
    await incidentAt(room, "SUSPECTED"),
  ];
  await dismiss(room, dismissed);
  await perform(room, sora, "mergeIncident", { incidentId: merged, otherIncidentId: received });
  while ((await room.perform("takeInDuplicate")) > 0);
  await perform(room, sora, "reopenIncident", { incidentId: dismissed });
  later(24 * 60);
  expect(await room.perform(escalation)).toBe(0);
  for (const id of [received, dismissed, merged]) expect((await recordsOf(room, id, escalation)).timeline).toEqual([]);
});

test("An escalation that another team judges to be worse is due sooner, and the timeline says so", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED", ofTwo);
  later(10);
  await perform(room, shai, "reassessSeverity", { incidentId, serviceId: services.sharepoint });
  expect(await incidentOf(room, incidentId)).toMatchObject({ severity: "CRITICAL", receiptDueAt: inMinutes(15) });
  const { changes } = await room.database.manager.findOneByOrFail(tables.TimelineEntry, {
    incidentId,
    operation: "reassessSeverity",
  });
  expect(changes?.map(({ field }) => field)).toContain("receiptDueAt");
  later(15);
  expect(await room.perform(escalation)).toBe(1);
});

test("A find that nobody has judged yet is due as of medium severity", async () => {
  const { id } = await perform(room, sora, "openIncident", { serviceIds: [services.exchange, services.sharepoint] });
  expect(await incidentOf(room, id)).toMatchObject({ severity: "MEDIUM", receiptDueAt: inMinutes(60) });
});

const put = (incidentId: string, more: object = {}) =>
  perform<Consultation>(room, erin, "requestConsultation", { incidentId, to: { function: "LEGAL_AFFAIRS" }, ...more });
const questionOf = ({ id }: Consultation) => room.database.manager.findOneByOrFail(tables.Consultation, { id });

test("A question that nobody answers in time is recorded once as overdue, in words that keep it to itself, and is answered all the same", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const consultation = await put(incidentId, { dueAt: inMinutes(90) });
  expect(consultation.question).toBe(inputs.requestConsultation.question);
  later(90);
  expect([await room.perform(question), await room.perform(question)]).toEqual([1, 0]);
  const text = `Nobody has answered the question to ${consultation.consultedName} in time`;
  expect(await recordsOf(room, incidentId, question)).toEqual({
    timeline: [{ by: "Cordon", text }],
    audit: [{ actor: "SYSTEM", subject: "Consultation", version: 1, text }],
    events: [
      expect.objectContaining({
        timer: "CONSULTATION",
        awaitedId: consultation.id,
        dueAt: consultation.dueAt.toISOString(),
        awaitedPersonIds: [],
        awaitedTeamIds: [teams.legal.teamId],
        askedTeamIds: [teams.legal.teamId],
      }),
    ],
  });
  expect(await questionOf(consultation)).toMatchObject({ state: "REQUESTED", version: 1, overdueAt: room.now });
  expect(await workOf(lena, "CONSULTATION")).toEqual([
    { kind: "CONSULTATION", dueAt: consultation.dueAt, isOverdue: true },
  ]);
  const answer = { incidentId, consultationId: consultation.id, expectedVersion: 1 };
  await perform(room, lena, "answerConsultation", answer);
  expect(await questionOf(consultation)).toMatchObject({ state: "ANSWERED", version: 2 });
  expect((await incidentOf(room, incidentId)).askedTeamIds).toEqual([]);
  expect(await room.broken()).toEqual([]);
});

test("A question that says no time is due by the severity of the incident, and one that is settled is never overdue", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const [answered, declined, withdrawn] = [
    await put(incidentId, { dueAt: null }),
    await put(incidentId, { dueAt: undefined }),
    await put(incidentId, { dueAt: null }),
  ];
  for (const { requestedAt, dueAt } of [answered, declined])
    expect(dueAt.getTime() - requestedAt.getTime()).toBe(8 * 3_600_000);
  const of = ({ id: consultationId }: Consultation) => ({ incidentId, consultationId });
  await perform(room, lena, "answerConsultation", of(answered));
  await perform(room, lena, "declineConsultation", of(declined));
  await perform(room, erin, "withdrawConsultation", of(withdrawn));
  later(60 * 24 * 60);
  expect(await room.perform(question)).toBe(0);
  const far = { incidentId, to: { function: "TRUST" }, dueAt: inMinutes(31 * 24 * 60) };
  expect(await unmetGates(attempt(room, erin, "requestConsultation", far))).toEqual(["ANSWER_DUE_AHEAD"]);
});

test("Whoever is asked reads a RED case for the sake of a question that is overdue, and no longer once it is settled", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  // Whom the marking keeps from the incident, its lead asks.
  const consultation = await perform<Consultation>(room, sora, "requestConsultation", {
    incidentId,
    to: { function: "LEGAL_AFFAIRS" },
    dueAt: inMinutes(60),
  });
  const sees = async (viewer: typeof sora) =>
    (await ask<{ incident: object | null }>(room, viewer, `{ incident(id: "${incidentId}") { id } }`)).data
      ?.incident !== null;
  later(60);
  expect(await room.perform(question)).toBe(1);
  expect([await sees(lena), await sees(mina)]).toEqual([true, false]);
  await perform(room, sora, "withdrawConsultation", { incidentId, consultationId: consultation.id });
  expect(await sees(lena)).toBe(false);
});
