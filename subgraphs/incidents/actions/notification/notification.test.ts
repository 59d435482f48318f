import { validateInput } from "../../../../platform/graphql/validate-input.js";
import { type Clock, clocks } from "../../../response-model/notification/clocks/clocks.js";
import { obligationList } from "../../store/lists/notification/obligation-list.js";
import { noticesBefore } from "../../store/notices/notices-before.js";
import { reader } from "../../store/reader.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import {
  approve,
  attempt,
  findNoLaw,
  incidentAt,
  incidentOf,
  judgeAlerts,
  notifyCustomers,
  perform,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { alien, inputs } from "../../test-support/inputs.js";
import { by } from "../../test-support/list-orders.js";
import { people, services } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";
import { recordsOf } from "../../test-support/records-of.js";
import { SupplementAuthorityNoticeInput } from "./supplement-authority-notice.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("notification");
});
afterAll(() => room.close());

const { lena, tara, sora } = people;
const contract = "CUSTOMER_CONTRACT_72_HOURS";
const hour = 3_600_000;
const csirt = { clock: "NIS2_EARLY_WARNING", addressee: "CSIRT-IE" } as const;

const obligationsOf = (incidentId: string) =>
  room.database.manager.find(tables.NotificationObligation, { where: { incidentId }, order: { id: "ASC" } });

async function owed(incidentId: string, clock: Clock, addresseeName?: string) {
  const all = await obligationsOf(incidentId);
  const one = all.find(
    (other) => other.clock === clock && (addresseeName ?? other.addresseeName) === other.addresseeName,
  );
  if (!one) throw new Error(`${clock} is not owed.`);
  return one;
}

async function statesOf(incidentId: string) {
  return Object.fromEntries((await obligationsOf(incidentId)).map(({ clock, state }) => [clock, state]));
}

const after = (from: Date | null, hours: number) => new Date((from?.getTime() ?? 0) + hours * hour);

test("Two authorities of one law are owed a notice each, and each is met by its own", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED");
  for (const addressee of ["CSIRT-IE", "BSI"])
    await perform(room, tara, "startNotificationClock", { incidentId, ...csirt, addressee });
  const first = await owed(incidentId, csirt.clock, "CSIRT-IE");
  await perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId: first.id });
  const warnings = (await obligationsOf(incidentId)).filter(({ clock }) => clock === csirt.clock);
  expect(warnings).toMatchObject([
    { addresseeName: "CSIRT-IE", state: "MET", version: 2 },
    { addresseeName: "BSI", state: "RUNNING", version: 1 },
  ]);
  expect(await unmetGates(attempt(room, tara, "startNotificationClock", { incidentId, ...csirt }))).toEqual([
    "CLOCK_STARTABLE",
  ]);
});

test("What was found on each law makes what is owed under it: some runs from before the declaration, some waits for its start", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const aware = after(room.now, -30);
  await perform(room, tara, "assessApplicableRegulations", {
    incidentId,
    laws: [
      { law: "NIS2", applies: true, reason: "An essential entity." },
      { law: "DORA", applies: true, reason: "Banks are customers." },
      { law: "GDPR", applies: false, reason: "No personal data." },
    ],
    obligations: [
      { ...csirt, startedAt: aware, reason: "Ours." },
      { clock: "DORA_INITIAL_NOTIFICATION", addressee: "Central Bank", reason: "Not classified yet." },
    ],
  });
  expect(await owed(incidentId, csirt.clock)).toMatchObject({
    startedAt: aware,
    dueAt: after(aware, 24),
    state: "RUNNING",
  });
  expect(await owed(incidentId, "DORA_INITIAL_NOTIFICATION")).toMatchObject({
    startedAt: null,
    dueAt: null,
    state: "RUNNING",
  });
  const assessments = await room.database.manager.findBy(tables.RegulationAssessment, { incidentId });
  expect(assessments.map(({ law, applies, assessedById }) => [law, applies, assessedById])).toEqual([
    ["NIS2", true, tara.personId],
    ["DORA", true, tara.personId],
    ["GDPR", false, tara.personId],
  ]);
  const dora = { clock: "DORA_INITIAL_NOTIFICATION", addressee: "Central Bank" } as const;
  const waiting = await owed(incidentId, dora.clock);
  const early = { incidentId, obligationId: waiting.id };
  expect(await unmetGates(attempt(room, tara, "recordAuthorityNotice", early))).toEqual(["CLOCK_STARTED"]);

  // Known for twenty-two hours when it is classified: two are left, and not four.
  const otherStartAt = after(room.now, -22);
  await perform(room, tara, "startNotificationClock", { incidentId, ...dora, otherStartAt });
  expect(await owed(incidentId, dora.clock)).toMatchObject({
    id: waiting.id,
    version: 2,
    startedAt: room.now,
    dueAt: after(otherStartAt, 24),
  });
  expect(await room.broken()).toEqual([]);
});

test("A notice that is not complete meets the deadline, and what it promises is owed by the time that it names", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await perform(room, tara, "startNotificationClock", { incidentId });
  const { id: obligationId } = await owed(incidentId, "GDPR_ARTICLE_33");
  const some = [{ item: "WHAT_HAPPENED", text: "Mail was read." }];
  const incomplete = { incidentId, obligationId, content: some };
  expect(await attempt(room, tara, "recordAuthorityNotice", incomplete)).toMatchObject({
    gates: [{ gate: "NOTICE_COMPLETE", message: expect.stringContaining("Likely consequences") }],
  });
  const nextUpdateAt = after(room.now, 48);
  await perform(room, tara, "recordAuthorityNotice", { ...incomplete, nextUpdate: "How many people.", nextUpdateAt });
  expect(await owed(incidentId, "GDPR_ARTICLE_33")).toMatchObject({ state: "MET" });
  const promise = await owed(incidentId, "PROMISED_UPDATE");
  expect(promise).toMatchObject({
    addressee: "AUTHORITY",
    addresseeName: "Data Protection Commission",
    reason: "How many people.",
    dueAt: nextUpdateAt,
    state: "RUNNING",
  });
  // What was promised is owed under the law that asked for the notice, and so is what a promise promises.
  const listed = { incidentIds: [incidentId], laws: ["GDPR"], owed: true } as const;
  const { nodes } = await reader.wholePage(
    room.contextOf(tara),
    "NotificationObligation",
    obligationList({ filter: listed, orderBy: by.deadline, first: 10 }),
  );
  expect(nodes.map(({ id }) => id)).toContain(promise.id);
  const query = `{ incident(id: "${incidentId}") { notificationObligations { nodes { clock law article jurisdiction } } } }`;
  const { data } = await ask(room, tara, query);
  const { incident } = data as { incident: { notificationObligations: { nodes: object[] } } };
  expect(incident.notificationObligations.nodes).toContainEqual({
    ...{ clock: "PROMISED_UPDATE", law: "GDPR", article: "Art. 33(1)", jurisdiction: "EUROPEAN_UNION" },
  });

  await perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId: promise.id });
  expect(await owed(incidentId, "PROMISED_UPDATE")).toMatchObject({ state: "MET" });
  const notices = await room.database.manager.find(tables.AuthorityNotice, {
    where: { incidentId },
    order: { id: "ASC" },
  });
  expect(notices).toMatchObject([
    { complete: false, supplementsId: null, obligationId },
    { complete: true, supplementsId: notices[0]?.id, obligationId: promise.id, reference: "17/2026" },
  ]);
});

test("The final report starts by itself with the notification, is due a calendar month after it, and a supplement does not move it", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED");
  const notification = { incidentId, clock: "NIS2_INCIDENT_NOTIFICATION", addressee: "CSIRT-IE" };
  await perform(room, lena, "startNotificationClock", notification);
  expect(
    await unmetGates(attempt(room, lena, "startNotificationClock", { ...notification, clock: "NIS2_FINAL_REPORT" })),
  ).toEqual(["CLOCK_STARTABLE"]);
  const { id: obligationId } = await owed(incidentId, "NIS2_INCIDENT_NOTIFICATION");
  room.now = new Date("2028-01-31T12:00:00.000Z");
  const late = { incidentId, obligationId, lateReason: "The portal was down." };
  await attempt(room, tara, "recordAuthorityNotice", late);
  const report = await owed(incidentId, "NIS2_FINAL_REPORT");
  expect(report).toMatchObject({
    addresseeName: "CSIRT-IE",
    startedAt: new Date("2028-01-31T12:00:00.000Z"),
    dueAt: new Date("2028-02-29T12:00:00.000Z"),
  });
  room.now = new Date("2028-02-03T12:00:00.000Z");
  await perform(room, tara, "supplementAuthorityNotice", { incidentId, obligationId });
  expect(await owed(incidentId, "NIS2_FINAL_REPORT")).toMatchObject({ dueAt: report.dueAt });
});

test("While an incident still goes on, a progress report takes the place of the final one, which waits until it was handled", async () => {
  const incidentId = await incidentAt(room, "LED");
  const notification = { incidentId, clock: "NIS2_INCIDENT_NOTIFICATION", addressee: "CSIRT-IE" };
  await perform(room, lena, "startNotificationClock", notification);
  const { id } = await owed(incidentId, "NIS2_INCIDENT_NOTIFICATION");
  await perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId: id });
  const report = await owed(incidentId, "NIS2_FINAL_REPORT");
  await perform(room, tara, "recordAuthorityNotice", {
    incidentId,
    obligationId: report.id,
    stillOngoing: true,
    content: [{ item: "STATE_OF_THE_RESPONSE", text: "Eradication goes on." }],
  });
  expect(await owed(incidentId, "NIS2_FINAL_REPORT")).toMatchObject({ state: "MET" });
  const final = { clock: "NIS2_FINAL_REPORT_AFTER_HANDLING", addressee: "CSIRT-IE" } as const;
  expect(await owed(incidentId, final.clock)).toMatchObject({
    startedAt: null,
    dueAt: null,
    addresseeName: "CSIRT-IE",
  });
  await perform(room, tara, "startNotificationClock", { incidentId, ...final });
  expect(await owed(incidentId, final.clock)).toMatchObject({ startedAt: room.now, state: "RUNNING" });
});

test.each([
  [0, "MET"],
  [1, "MET_LATE"],
])(
  "A notice that was sent %d ms after the deadline leaves it %s, whenever it is recorded, and says why when late",
  async (late, state) => {
    const incidentId = await incidentAt(room, "SUSPECTED");
    await perform(room, tara, "startNotificationClock", { incidentId, ...csirt });
    const { id: obligationId, dueAt } = await owed(incidentId, csirt.clock);
    const sentAt = new Date((dueAt?.getTime() ?? 0) + late);
    room.now = after(dueAt, 10);
    while ((await room.perform("recordMissedNotification")) > 0);
    expect(await statesOf(incidentId)).toMatchObject({ [csirt.clock]: "MISSED" });
    const notice = { incidentId, obligationId, sentAt };
    if (late > 0)
      expect(await unmetGates(attempt(room, tara, "recordAuthorityNotice", notice))).toEqual(["LATENESS_EXPLAINED"]);
    await perform(room, tara, "recordAuthorityNotice", { ...notice, lateReason: late ? "The portal was down." : null });
    expect(await owed(incidentId, csirt.clock)).toMatchObject({
      state,
      settledAt: sentAt,
      lateReason: late ? "The portal was down." : null,
    });
  },
);

test("A new fact is owed a notice of its own, also after one before it was found to need none, and that one can be owed after all", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED");
  const given = { incidentId, clock: "KOREA_NETWORK_ACT_SUPPLEMENT", addressee: "KISA" };
  const [first, second] = [after(room.now, -2), after(room.now, -1)];
  await perform(room, tara, "startNotificationClock", { ...given, startedAt: first });
  const { id: obligationId } = await owed(incidentId, "KOREA_NETWORK_ACT_SUPPLEMENT");
  await perform(room, lena, "recordNotificationException", { incidentId, obligationId });
  await perform(room, tara, "startNotificationClock", { ...given, startedAt: second });
  expect(await obligationsOf(incidentId)).toMatchObject([
    { id: obligationId, state: "EXCEPTED", startedAt: first },
    { state: "RUNNING", startedAt: second },
  ]);
  await perform(room, tara, "startNotificationClock", { ...given, startedAt: first });
  expect(await obligationsOf(incidentId)).toMatchObject([
    { id: obligationId, state: "RUNNING", startedAt: first },
    { state: "RUNNING", startedAt: second },
  ]);
});

test("In an incident that was reopened a clock counts from each new breach, beside what was settled before, and so does what follows", async () => {
  const incidentId = await incidentAt(room, "POST_INCIDENT_ACTIVITY");
  const nis2 = { incidentId, clock: "NIS2_INCIDENT_NOTIFICATION", addressee: "CSIRT-IE" } as const;
  await perform(room, tara, "startNotificationClock", nis2);
  const first = await owed(incidentId, nis2.clock);
  await perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId: first.id });
  const report = await owed(incidentId, "NIS2_FINAL_REPORT");
  await perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId: report.id });
  const again = (startedAt: Date | null, clock: Clock = nis2.clock) =>
    attempt(room, tara, "startNotificationClock", { ...nis2, clock, startedAt });
  expect(await unmetGates(again(null))).toEqual(["CLOCK_STARTABLE"]);
  const { settledAt: metAt } = await owed(incidentId, nis2.clock);
  room.now = after(room.now, 48);
  await perform(room, sora, "reopenIncident", { incidentId, serviceIds: [services.exchange] });
  expect(await unmetGates(again(metAt))).toEqual(["CLOCK_STARTABLE"]);
  const breachAt = after(room.now, -1);
  await perform(room, tara, "startNotificationClock", { ...nis2, startedAt: breachAt });
  expect(await unmetGates(again(room.now))).toEqual(["CLOCK_STARTABLE"]);
  const of = async (clock: Clock) => (await obligationsOf(incidentId)).filter((one) => one.clock === clock);
  const [met, anew] = await of(nis2.clock);
  expect(met).toMatchObject({ id: first.id, state: "MET", startedAt: first.startedAt });
  expect(anew).toMatchObject({ state: "RUNNING", startedAt: breachAt, dueAt: after(breachAt, 72) });
  await perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId: anew?.id });
  expect(await of("NIS2_FINAL_REPORT")).toMatchObject([{ state: "MET" }, { state: "RUNNING", startedAt: room.now }]);

  // The first of a series brings the later one with it, also where that was settled before.
  await perform(room, lena, "recordNotificationException", {
    incidentId,
    obligationId: (await of("NIS2_FINAL_REPORT")).at(-1)?.id,
  });
  const warnedAt = after(room.now, 1);
  room.now = warnedAt;
  await perform(room, tara, "startNotificationClock", { ...nis2, clock: "NIS2_EARLY_WARNING", startedAt: warnedAt });
  expect((await of(nis2.clock)).at(-1)).toMatchObject({ state: "RUNNING", startedAt: warnedAt });
  expect(await of(nis2.clock)).toHaveLength(3);

  expect(await of(contract)).toMatchObject([{ state: "MET" }]);
  await perform(room, tara, "startNotificationClock", { incidentId, clock: contract, addressee: null });
  expect(await of(contract)).toMatchObject([{ state: "MET" }, { state: "RUNNING", startedAt: room.now }]);
});

test("What was found not to be due runs again from its first start, or anew from a later moment once the incident was reopened", async () => {
  const incidentId = await incidentAt(room, "POST_INCIDENT_ACTIVITY");
  await perform(room, tara, "startNotificationClock", { incidentId, ...csirt });
  const { id: obligationId, startedAt } = await owed(incidentId, csirt.clock);
  await perform(room, lena, "recordNotificationException", { incidentId, obligationId });
  const exceptedAt = room.now;
  room.now = after(room.now, 48);
  await perform(room, sora, "reopenIncident", { incidentId, serviceIds: [services.exchange] });
  await perform(room, tara, "startNotificationClock", { incidentId, ...csirt, startedAt: after(exceptedAt, 1) });
  const all = async () => (await obligationsOf(incidentId)).filter(({ clock }) => clock === csirt.clock);
  expect(await all()).toMatchObject([{ state: "EXCEPTED" }, { state: "RUNNING", startedAt: after(exceptedAt, 1) }]);
  const [, anew] = await all();
  await perform(room, lena, "recordNotificationException", { incidentId, obligationId: anew?.id });
  await perform(room, tara, "startNotificationClock", { incidentId, ...csirt });
  expect(await all()).toMatchObject([
    { id: obligationId, state: "EXCEPTED", startedAt },
    { id: anew?.id, state: "RUNNING", startedAt: after(exceptedAt, 1) },
  ]);
});

test("A start that was recorded wrongly is corrected: the deadline counts anew, and what was missed and is not any more runs again", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED");
  await perform(room, tara, "startNotificationClock", { incidentId, ...csirt, startedAt: after(room.now, -23) });
  const { id: obligationId, startedAt: wrong, dueAt } = await owed(incidentId, csirt.clock);
  const correct = (startedAt: Date, more: object = {}) =>
    attempt(room, tara, "correctNotificationStart", { incidentId, obligationId, startedAt, ...more });
  expect(await unmetGates(correct(after(wrong, 100)))).toEqual(["START_CORRECTABLE"]);
  expect(await unmetGates(correct(wrong as Date))).toEqual(["START_CORRECTABLE"]);
  expect(await correct(after(wrong, 1), { expectedVersion: 7 })).toMatchObject({ __typename: "VersionConflict" });
  room.now = after(dueAt, 1);
  while ((await room.perform("recordMissedNotification")) > 0);
  expect(await correct(after(wrong, 0.5))).toMatchObject({ state: "MISSED", dueAt: after(dueAt, 0.5) });
  const right = after(wrong, 20);
  const corrected = { state: "RUNNING", startedAt: right, dueAt: after(dueAt, 20), atRiskAt: after(dueAt, 14) };
  expect(await correct(right)).toMatchObject({ ...corrected, version: 4 });
  const { timeline } = await recordsOf(room, incidentId, "correctNotificationStart");
  expect(timeline.at(-1)).toMatchObject({
    text: expect.stringMatching(`from ${after(wrong, 0.5).toISOString()} to ${right.toISOString()}`),
  });
  // Counted from earlier it is overdue, which is found as ever.
  await correct(after(wrong, -10));
  expect(await owed(incidentId, csirt.clock)).toMatchObject({ state: "RUNNING", dueAt: after(dueAt, -10) });
  while ((await room.perform("recordMissedNotification")) > 0);
  expect(await owed(incidentId, csirt.clock)).toMatchObject({ state: "MISSED" });
  await perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId, lateReason: "It was found late." });
  expect(await correct(right)).toMatchObject({ __typename: "TransitionRefused", from: "MET_LATE" });
  expect(await room.broken()).toEqual([]);
});

test("A corrected start keeps the other moment that the law counts from, unless that is corrected as well", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED");
  const dora = { clock: "DORA_INITIAL_NOTIFICATION", addressee: "Central Bank" } as const;
  const aware = after(room.now, -21);
  await perform(room, tara, "startNotificationClock", { incidentId, ...dora, otherStartAt: aware });
  const { id: obligationId, startedAt } = await owed(incidentId, dora.clock);
  const correct = (more: object) =>
    attempt(room, tara, "correctNotificationStart", { incidentId, obligationId, startedAt, ...more });
  expect(await owed(incidentId, dora.clock)).toMatchObject({ dueAt: after(aware, 24) });
  expect(await correct({ otherStartAt: after(aware, -1) })).toMatchObject({ startedAt, dueAt: after(aware, 23) });
  const earlier = after(startedAt, -4);
  expect(await correct({ startedAt: earlier })).toMatchObject({
    otherStartAt: after(aware, -1),
    dueAt: after(earlier, 4),
  });
});

test("A delayed notice waits no longer than before from a corrected start", async () => {
  const incidentId = await incidentAt(room, "POST_INCIDENT_ACTIVITY");
  await perform(room, sora, "reopenIncident", { incidentId, serviceIds: [services.exchange] });
  await perform(room, tara, "startNotificationClock", { incidentId, clock: contract, addressee: null });
  const anew = async () => (await obligationsOf(incidentId)).find(({ state }) => !state.startsWith("MET"));
  const { id: obligationId, startedAt = null, dueAt = null, atRiskAt = null } = (await anew()) ?? {};
  await perform(room, lena, "delayNotification", { incidentId, obligationId, until: after(dueAt, 10) });
  await perform(room, tara, "correctNotificationStart", {
    incidentId,
    obligationId,
    startedAt: after(startedAt, -0.01),
  });
  expect(await anew()).toMatchObject({
    state: "DELAYED",
    dueAt: after(dueAt, -0.01),
    delayedUntil: after(dueAt, 9.99),
    atRiskAt: after(atRiskAt, 9.99),
  });
});

test("An authority that asks after an incident was closed is answered there: it warns, is missed and met, and keeps the incident from its archive", async () => {
  const incidentId = await incidentAt(room, "REVIEWED");
  await perform(room, tara, "startNotificationClock", { incidentId, ...csirt });
  const { id: told } = await owed(incidentId, csirt.clock);
  await perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId: told });
  const { id: notDue } = await owed(incidentId, "NIS2_INCIDENT_NOTIFICATION");
  await perform(room, lena, "recordNotificationException", { incidentId, obligationId: notDue });
  room.now = after(room.now, 1);
  await perform(room, sora, "closeIncident", { incidentId });
  await perform(room, tara, "supplementAuthorityNotice", { incidentId, obligationId: told });
  const report = { incidentId, clock: "NIS2_INTERMEDIATE_REPORT", addressee: "CSIRT-IE" } as const;
  await perform(room, tara, "startNotificationClock", report);
  const { id: obligationId, startedAt } = await owed(incidentId, report.clock);
  expect(await unmetGates(attempt(room, sora, "archiveIncident", { incidentId }))).toEqual(["NOTIFICATIONS_SETTLED"]);
  await perform(room, tara, "correctNotificationStart", {
    incidentId,
    obligationId,
    startedAt: after(startedAt, -0.1),
  });
  await perform(room, tara, "startNotificationClock", { incidentId, ...csirt, addressee: "BSI" });
  const bsi = await owed(incidentId, csirt.clock, "BSI");
  room.now = after(bsi.dueAt, -1);
  while ((await room.perform("recordNotificationAtRisk")) > 0);
  expect(await owed(incidentId, csirt.clock, "BSI")).toMatchObject({ state: "AT_RISK" });
  room.now = after(bsi.dueAt, 1);
  while ((await room.perform("recordMissedNotification")) > 0);
  expect(await owed(incidentId, csirt.clock, "BSI")).toMatchObject({ state: "MISSED" });
  await perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId });
  const alongside = await owed(incidentId, "NIS2_INCIDENT_NOTIFICATION", "BSI");
  for (const { id } of [bsi, alongside])
    await perform(room, lena, "recordNotificationException", { incidentId, obligationId: id });
  await perform(room, sora, "archiveIncident", { incidentId });
  expect(await incidentOf(room, incidentId)).toMatchObject({ state: "CLOSED", archivedAt: room.now });
  for (const [operation, input] of [
    ["supplementAuthorityNotice", { obligationId: told }],
    ["startNotificationClock", { ...csirt, addressee: "ANSSI" }],
  ] as const)
    expect(await unmetGates(attempt(room, tara, operation, { incidentId, ...input }))).toEqual(["NOTICES_POSSIBLE"]);
  expect(await room.broken()).toEqual([]);
});

test("In an incident that was withdrawn an authority can be answered, what ended stays ended, and what runs runs on once it is reopened", async () => {
  const incidentId = await incidentAt(room, "LED");
  await perform(room, tara, "startNotificationClock", { incidentId, ...csirt });
  await approve(room, sora, "withdrawIncident", { incidentId });
  await perform(room, sora, "withdrawIncident", { incidentId });
  expect(await unmetGates(attempt(room, tara, "startNotificationClock", { incidentId, ...csirt }))).toEqual([
    "CLOCK_STARTABLE",
  ]);
  await perform(room, tara, "startNotificationClock", { incidentId, ...csirt, addressee: "BSI" });
  const { startedAt } = await owed(incidentId, csirt.clock, "BSI");
  await approve(room, sora, "reopenIncident", { incidentId });
  await perform(room, sora, "reopenIncident", { incidentId });
  expect(await owed(incidentId, csirt.clock, "BSI")).toMatchObject({ state: "RUNNING", startedAt });
  expect(await owed(incidentId, csirt.clock, "CSIRT-IE")).toMatchObject({ state: "RUNNING" });
});

test("A supplement says one thing at least", async () => {
  const supplement = Object.assign(new SupplementAuthorityNoticeInput(), inputs.supplementAuthorityNotice, {
    incidentId: alien,
    obligationId: alien,
  });
  await validateInput(supplement);
  await expect(validateInput(Object.assign(supplement, { content: [] }))).rejects.toThrow(
    "must say one thing at least",
  );
});

test("Of many notices an operation loads those that its own adds to: what led to a promise, or the latest", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await perform(room, tara, "startNotificationClock", { incidentId });
  const { id: obligationId } = await owed(incidentId, "GDPR_ARTICLE_33");
  const more = { nextUpdate: "More.", content: [{ item: "WHAT_HAPPENED", text: "Mail was read." }] };
  const tell = (id: string | undefined) =>
    perform(room, tara, "recordAuthorityNotice", {
      incidentId,
      obligationId: id,
      ...more,
      nextUpdateAt: after(room.now, 48),
    });
  const promises = async () => (await obligationsOf(incidentId)).filter(({ clock }) => clock === "PROMISED_UPDATE");
  await tell(obligationId);
  await tell((await promises())[0]?.id);
  for (let count = 0; count < 3; count += 1)
    await perform(room, tara, "supplementAuthorityNotice", { incidentId, obligationId });
  const [first, second] = await promises();
  const before = (one: typeof first) => noticesBefore(room.database.manager, one as NonNullable<typeof first>);
  expect((await before(second)).map((notice) => notice.obligationId).sort()).toEqual(
    [obligationId, first?.id ?? ""].sort(),
  );
  const all = await room.database.manager.find(tables.AuthorityNotice, { where: { incidentId }, order: { id: "ASC" } });
  expect(await before(await owed(incidentId, "GDPR_ARTICLE_33"))).toEqual([all.at(-1)]);
});

test("Legal affairs alone lets a notice to customers wait a day, once; longer takes the approval of just that", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const { id: obligationId, dueAt } = await owed(incidentId, contract);
  const delay = (until: Date) => attempt(room, lena, "delayNotification", { incidentId, obligationId, until });
  expect(await unmetGates(delay(after(dueAt, 20_000)))).toEqual(["DELAY_BOUNDED"]);
  expect(await unmetGates(delay(after(dueAt, 24.01)))).toEqual(["DELAY_BOUNDED"]);
  expect(await delay(after(dueAt, 24))).toMatchObject({ state: "DELAYED", delayedUntil: after(dueAt, 24) });
  expect(await delay(after(dueAt, 24))).toMatchObject({ __typename: "TransitionRefused", from: "DELAYED" });

  const longer = { incidentId, obligationId, until: after(dueAt, 100) };
  const extend = (input: object) => attempt(room, lena, "extendNotificationDelay", input);
  expect(await unmetGates(extend(longer))).toEqual(["APPROVED"]);
  await approve(room, lena, "extendNotificationDelay", longer);
  expect(await unmetGates(extend({ ...longer, until: after(dueAt, 101) }))).toEqual(["APPROVED"]);
  expect(await extend(longer)).toMatchObject({ state: "DELAYED", delayedUntil: after(dueAt, 100) });
  const forever = { incidentId, obligationId, until: after(dueAt, 20_000) };
  expect(await unmetGates(extend(forever))).toContain("EXTENSION_BOUNDED");

  room.now = after(dueAt, 100.1);
  while ((await room.perform("recordMissedNotification")) > 0);
  expect(await owed(incidentId, contract)).toMatchObject({ state: "MISSED" });
});

test("A notice waits where its law admits it, and whom it is owed to is told in the words of the law", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await perform(room, tara, "startNotificationClock", { incidentId });
  const { id: obligationId, dueAt } = await owed(incidentId, "GDPR_ARTICLE_33");
  const until = after(dueAt, 2);
  expect(await unmetGates(attempt(room, lena, "delayNotification", { incidentId, obligationId, until }))).toEqual([
    "DELAY_ADMITTED",
  ]);
});

test("A filing that the Attorney General lets wait is not missed before that ends, for at most 30 and 30 and 60 days", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await perform(room, lena, "startNotificationClock", { incidentId, clock: "SEC_8_K_ITEM_1_05", addressee: null });
  const { id: obligationId, dueAt } = await owed(incidentId, "SEC_8_K_ITEM_1_05");
  const filing = { incidentId, obligationId, reason: "ATTORNEY_GENERAL_DETERMINATION" };
  const days = (count: number) => after(dueAt, count * 24);
  expect(
    await attempt(room, lena, "delayNotification", { ...filing, reason: "RISK_TO_OTHER_CUSTOMERS", until: days(1) }),
  ).toMatchObject({ gates: [{ gate: "DELAY_ADMITTED", message: expect.stringContaining("Attorney General") }] });
  expect(await unmetGates(attempt(room, lena, "delayNotification", { ...filing, until: days(31) }))).toEqual([
    "DELAY_BOUNDED",
  ]);
  await perform(room, lena, "delayNotification", { ...filing, until: days(30) });
  room.now = days(29);
  while ((await room.perform("recordMissedNotification")) > 0);
  expect(await owed(incidentId, "SEC_8_K_ITEM_1_05")).toMatchObject({ state: "DELAYED" });

  const longer = { ...filing, until: days(60) };
  await approve(room, lena, "extendNotificationDelay", longer);
  await perform(room, lena, "extendNotificationDelay", longer);
  const last = { ...filing, reason: "EXTRAORDINARY_NATIONAL_SECURITY", until: days(120) };
  await approve(room, lena, "extendNotificationDelay", last);
  await perform(room, lena, "extendNotificationDelay", last);
  expect(await unmetGates(attempt(room, lena, "extendNotificationDelay", { ...last, until: days(121) }))).toContain(
    "EXTENSION_BOUNDED",
  );
  room.now = days(119);
  while ((await room.perform("recordMissedNotification")) > 0);
  await perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId });
  expect(await owed(incidentId, "SEC_8_K_ITEM_1_05")).toMatchObject({ state: "MET" });
  expect(await room.broken()).toEqual([]);
});

test("People whose data is concerned are told later where an investigation asks for it, and there is an end to that", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await perform(room, tara, "startNotificationClock", { incidentId, clock: "GDPR_ARTICLE_34", addressee: null });
  const { id: obligationId, dueAt } = await owed(incidentId, "GDPR_ARTICLE_34");
  expect(dueAt).toBeNull();
  const wait = { incidentId, obligationId, reason: "LAW_ENFORCEMENT_REQUEST", until: after(room.now, 24) };
  expect(await attempt(room, lena, "delayNotification", wait)).toMatchObject({
    state: "DELAYED",
    delayedUntil: wait.until,
  });
  room.now = after(wait.until, 1);
  while ((await room.perform("recordMissedNotification")) > 0);
  expect(await owed(incidentId, "GDPR_ARTICLE_34")).toMatchObject({ state: "MISSED" });
});

test.each([
  ["NIS2_EARLY_WARNING", "CSIRT-IE", "NIS2_INCIDENT_NOTIFICATION"],
  ["CRA_VULNERABILITY_EARLY_WARNING", "ENISA", "CRA_VULNERABILITY_NOTIFICATION"],
  ["CRA_INCIDENT_EARLY_WARNING", "ENISA", "CRA_INCIDENT_NOTIFICATION"],
] as const)("%s towards %s brings %s with it, from the same moment; or both wait", async (first, addressee, second) => {
  const startedAt = after(room.now, -3);
  const incidentId = await incidentAt(room, "SUSPECTED");
  await perform(room, tara, "startNotificationClock", { incidentId, clock: first, addressee, startedAt });
  expect(await owed(incidentId, second, addressee)).toMatchObject({ startedAt, dueAt: after(startedAt, 72) });
  const again = { incidentId, clock: second, addressee };
  expect(await unmetGates(attempt(room, tara, "startNotificationClock", again))).toEqual(["CLOCK_STARTABLE"]);

  const later = await incidentAt(room, "SUSPECTED");
  const { law } = clocks[first];
  await perform(room, tara, "assessApplicableRegulations", {
    incidentId: later,
    laws: [{ law, applies: true, reason: "It does." }],
    obligations: [{ clock: first, addressee, reason: "Ours." }],
  });
  expect(await owed(later, second, addressee)).toMatchObject({ startedAt: null, dueAt: null, reason: "Ours." });
  await perform(room, tara, "startNotificationClock", { incidentId: later, clock: first, addressee, startedAt });
  expect(await obligationsOf(later)).toMatchObject([
    { clock: first, startedAt },
    { clock: second, startedAt, dueAt: after(startedAt, 72) },
  ]);
  expect(await room.broken()).toEqual([]);
});

test("What is named beside the first of a series is owed once, and a trust service provider owes its own notification instead", async () => {
  const both = await incidentAt(room, "SUSPECTED");
  const named = (clock: Clock, addressee = "CSIRT-IE") => ({ clock, addressee, startedAt: room.now, reason: "Ours." });
  const laws = [{ law: "NIS2", applies: true, reason: "It does." }];
  await perform(room, tara, "assessApplicableRegulations", {
    incidentId: both,
    laws,
    obligations: [named("NIS2_EARLY_WARNING"), named("NIS2_INCIDENT_NOTIFICATION")],
  });
  expect(await obligationsOf(both)).toHaveLength(2);

  const trust = await incidentAt(room, "SUSPECTED");
  const provider = "NIS2_TRUST_SERVICE_NOTIFICATION";
  await perform(room, tara, "assessApplicableRegulations", {
    incidentId: trust,
    laws,
    obligations: [named("NIS2_EARLY_WARNING"), named(provider)],
  });
  expect(Object.keys(await statesOf(trust))).toEqual(["NIS2_EARLY_WARNING", provider]);
  const { id: obligationId } = await owed(trust, provider);
  await perform(room, tara, "recordAuthorityNotice", { incidentId: trust, obligationId });
  expect(await owed(trust, "NIS2_FINAL_REPORT")).toMatchObject({ startedAt: room.now });
});

test("The final report on a vulnerability is owed once its notification was made, and waits for a measure", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED");
  const of = { incidentId, addressee: "ENISA" };
  await perform(room, tara, "startNotificationClock", { ...of, clock: "CRA_VULNERABILITY_EARLY_WARNING" });
  const { id: obligationId } = await owed(incidentId, "CRA_VULNERABILITY_NOTIFICATION");
  await perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId });
  const report = await owed(incidentId, "CRA_VULNERABILITY_FINAL_REPORT");
  expect(report).toMatchObject({ addresseeName: "ENISA", startedAt: null, dueAt: null, state: "RUNNING" });
  await perform(room, tara, "startNotificationClock", { ...of, clock: "CRA_VULNERABILITY_FINAL_REPORT" });
  expect(await owed(incidentId, "CRA_VULNERABILITY_FINAL_REPORT")).toMatchObject({
    id: report.id,
    startedAt: room.now,
  });
});

test("An exception is recorded for a reason that the law knows, and the refusal names those", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await perform(room, tara, "startNotificationClock", { incidentId });
  const { id: obligationId } = await owed(incidentId, "GDPR_ARTICLE_33");
  const exception = { incidentId, obligationId };
  expect(
    await attempt(room, lena, "recordNotificationException", { ...exception, reason: "DATA_UNINTELLIGIBLE" }),
  ).toMatchObject({
    gates: expect.arrayContaining([
      { gate: "EXCEPTION_ADMITTED", message: expect.stringContaining("Risk unlikely, Duty not applicable") },
    ]),
  });
  await perform(room, lena, "recordNotificationException", { ...exception, reason: "RISK_UNLIKELY" });
  expect(await owed(incidentId, "GDPR_ARTICLE_33")).toMatchObject({ state: "EXCEPTED" });
});

test("What happened to the data of a tenant counts for the incident, and has owed after all what it contradicts", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await room.database.manager.update(tables.Incident, { id: incidentId }, { customerDataEffects: [] });
  const { id: obligationId } = await owed(incidentId, contract);
  const exception = { incidentId, obligationId, reason: "DATA_UNINTELLIGIBLE" };
  await perform(room, lena, "recordNotificationException", exception);
  const tenant = { tenantId: "contoso", region: "europe-west", dataEffects: ["LOSS"] };
  await perform(room, people.erin, "recordAffectedTenants", { incidentId, tenants: [tenant] });
  expect(await incidentOf(room, incidentId)).toMatchObject({ customerDataEffects: ["LOSS"] });
  expect(await owed(incidentId, contract)).toMatchObject({ state: "RUNNING", exceptionReason: null });
  expect(await attempt(room, lena, "recordNotificationException", exception)).toMatchObject({
    gates: [{ gate: "EXCEPTION_UNCONTRADICTED", message: expect.stringContaining("Loss") }],
  });
  expect(await room.broken()).toEqual([]);
});

test("Data that was disclosed is not unintelligible, and an analysis that says so has the notice owed after all", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await judgeAlerts(room, incidentId);
  await perform(room, sora, "recordAnalysis", { incidentId, customerDataDisclosed: "NO" });
  await perform(room, sora, "declareIncident", { incidentId, customerDataEffects: [] });
  const { id: obligationId } = await owed(incidentId, contract);
  const exception = { incidentId, obligationId, reason: "DATA_UNINTELLIGIBLE" };
  await perform(room, lena, "recordNotificationException", exception);
  expect(await owed(incidentId, contract)).toMatchObject({ state: "EXCEPTED", settledAt: room.now });
  await perform(room, sora, "recordAnalysis", { incidentId, customerDataDisclosed: "YES" });
  expect(await owed(incidentId, contract)).toMatchObject({ state: "RUNNING", settledAt: null, exceptionReason: null });
  expect(await unmetGates(attempt(room, lena, "recordNotificationException", exception))).toEqual([
    "EXCEPTION_UNCONTRADICTED",
  ]);
});

test("A notice is owed until it is met: the incident does not go on to post-incident activity, whether it waits, runs or is late", async () => {
  const incidentId = await incidentAt(room, "VALIDATED");
  await findNoLaw(room, incidentId);
  const { id: obligationId, dueAt } = await owed(incidentId, contract);
  const goOn = () => unmetGates(attempt(room, sora, "enterPostIncidentActivity", { incidentId }));
  expect(await goOn()).toEqual(["NOTIFICATIONS_MADE"]);
  await perform(room, lena, "delayNotification", { incidentId, obligationId, until: after(dueAt, 10) });
  expect(await goOn()).toEqual(["NOTIFICATIONS_MADE"]);
  room.now = after(dueAt, 11);
  expect(await goOn()).toEqual(["NOTIFICATIONS_MADE"]);
  while ((await room.perform("recordMissedNotification")) > 0);
  expect(await goOn()).toEqual(["NOTIFICATIONS_MADE"]);
});

test("The first notice to customers is remembered as such", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await notifyCustomers(room, incidentId);
  const { customersNotifiedAt } = await incidentOf(room, incidentId);
  expect(customersNotifiedAt).toEqual(room.now);
  await notifyCustomers(room, incidentId);
  expect(await incidentOf(room, incidentId)).toMatchObject({ customersNotifiedAt });
});

test.each([
  ["startNotificationClock", { ...csirt, startedAt: new Date("2036-01-01T00:00:00.000Z") }, "CLOCK_STARTABLE"],
  ["startNotificationClock", { clock: contract }, "CLOCK_STARTABLE"],
  ["startNotificationClock", { clock: csirt.clock, addressee: null }, "CLOCK_STARTABLE"],
  ["startNotificationClock", { ...csirt, startedAt: new Date("2020-01-01T00:00:00.000Z") }, "CLOCK_STARTABLE"],
  ["assessApplicableRegulations", { laws: [{ law: "DORA", applies: true, reason: "Banks." }] }, "LAWS_ASSESSED"],
] as const)("%s is refused with %j", async (operation, overrides, gate) => {
  const incidentId = await incidentAt(room, "DECLARED");
  expect(await unmetGates(attempt(room, tara, operation, { incidentId, ...overrides }))).toEqual([gate]);
  expect(await statesOf(incidentId)).toEqual({ [contract]: "RUNNING" });
});

test.each([{ nextUpdate: "The cause." }, { hours: 3 }])(
  "A notice that is not complete says both what comes next and by when: %j does not",
  async ({ hours, ...text }: { readonly hours?: number; readonly nextUpdate?: string }) => {
    const incidentId = await incidentAt(room, "DECLARED");
    await perform(room, tara, "startNotificationClock", { incidentId });
    const half = hours ? { nextUpdateAt: after(room.now, hours) } : text;
    const { id: obligationId } = await owed(incidentId, "GDPR_ARTICLE_33");
    const told = { incidentId, obligationId, ...half };
    await expect(attempt(room, tara, "recordAuthorityNotice", told)).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      message: expect.stringContaining("needs both `nextUpdate` and `nextUpdateAt`"),
    });
    expect(await statesOf(incidentId)).toMatchObject({ GDPR_ARTICLE_33: "RUNNING" });
  },
);
