import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { CustomerNotice } from "../../domain/records/notification/customer-notice.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import {
  attempt,
  findNoLaw,
  incidentAt,
  incidentOf,
  incidentOfTwo,
  notifyCustomers,
  perform,
  releaseNotice,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("what a delivery meets");
});
afterAll(() => room.close());

const { erin, shai, sora, lena, tara, cora, cleo } = people;
const { exchange, sharepoint } = services;
const hour = 3_600_000;
const contract = "CUSTOMER_CONTRACT_72_HOURS";
const group = (name: string, to: object = {}) => ({ name, serviceIds: [], regions: [], tenantIds: [], ...to });
const tenant = (tenantId: string, region: string, more: object = {}) => ({
  tenantId,
  region,
  dataEffects: ["DISCLOSURE"],
  ...more,
});
const owed = (incidentId: string, clock: string = contract) =>
  room.database.manager.findOneByOrFail(tables.NotificationObligation, { incidentId, clock: clock as typeof contract });
const sentBy = (by: Viewer, notice: CustomerNotice, groupNumber: number, said: object = {}) =>
  perform<CustomerNotice>(room, by, "recordNoticeDelivery", {
    incidentId: notice.incidentId,
    noticeId: notice.id,
    groupNumber,
    sentAt: room.now,
    ...said,
  });
const send = (notice: CustomerNotice, groupNumber: number, said: object = {}) =>
  sentBy(cora, notice, groupNumber, said);
const lastSummary = async (incidentId: string) =>
  (await room.database.manager.find(tables.TimelineEntry, { where: { incidentId }, order: { sequence: "ASC" } })).at(-1)
    ?.text;
const europe = group("Europe", { regions: ["europe-west"] });
const korea = group("Korea", { regions: ["korea-central"] });

/** A declared incident with tenants of two regions on record. */
async function withTenants(): Promise<string> {
  const incidentId = await incidentAt(room, "DECLARED");
  const tenants = [tenant("contoso", "europe-west"), tenant("woodgrove", "korea-central")];
  await perform(room, erin, "recordAffectedTenants", { incidentId, tenants });
  return incidentId;
}

test("A release meets nothing: what is owed is met when the last group was sent, whenever that is recorded", async () => {
  const incidentId = await withTenants();
  const notice = await releaseNotice(room, incidentId, { recipientGroups: [europe, korea] });
  const { id } = await owed(incidentId);
  expect(notice.obligationIds).toEqual([id]);
  expect(await owed(incidentId)).toMatchObject({ state: "RUNNING", settledAt: null });
  expect(await incidentOf(room, incidentId)).toMatchObject({ customersNotifiedAt: null });
  const first = room.now;
  await send(notice, 1);
  expect(await incidentOf(room, incidentId)).toMatchObject({ customersNotifiedAt: first });
  expect(await owed(incidentId)).toMatchObject({ state: "RUNNING" });
  expect(await lastSummary(incidentId)).toContain("stays owed: 1 affected tenant is not told");
  const second = room.now;
  room.now = new Date(room.now.getTime() + 100 * hour);
  expect(await send(notice, 2, { sentAt: second })).toMatchObject({ state: "SENT" });
  expect(await owed(incidentId)).toMatchObject({ state: "MET", settledAt: second, notificationId: notice.id });
});

test("A notice to a group that covers nobody leaves what is owed to all, and a further notice covers the rest", async () => {
  const incidentId = await withTenants();
  const ofNobody = await releaseNotice(room, incidentId, {
    recipientGroups: [group("Nobody", { regions: ["us-east"] })],
  });
  expect(await send(ofNobody, 1, { sentCount: 1 })).toMatchObject({ state: "SENT" });
  expect(await owed(incidentId)).toMatchObject({ state: "RUNNING" });
  expect(await lastSummary(incidentId)).toContain("2 affected tenants are not told");
  const inEnglish = await releaseNotice(room, incidentId, { recipientGroups: [europe] });
  await send(inEnglish, 1);
  expect(await owed(incidentId)).toMatchObject({ state: "RUNNING" });
  const inKorean = await releaseNotice(room, incidentId, { language: "ko", recipientGroups: [korea] });
  const sentAt = room.now;
  await send(inKorean, 1);
  expect(await owed(incidentId)).toMatchObject({ state: "MET", settledAt: sentAt, notificationId: inKorean.id });
});

test("What reached nobody is not sent, and where it is not known whom it did not reach nobody counts as told", async () => {
  const incidentId = await withTenants();
  const notice = await releaseNotice(room, incidentId);
  expect(await send(notice, 1, { sentCount: 0, failedCount: 2 })).toMatchObject({ state: "RELEASED" });
  expect(await incidentOf(room, incidentId)).toMatchObject({ customersNotifiedAt: null });
  expect(await send(notice, 1, { sentCount: 1, failedCount: 1 })).toMatchObject({ state: "SENT" });
  expect(await lastSummary(incidentId)).toContain("1 of those are not named");
  const read = async () => {
    const { data, errors } = await ask<{ incident: object }>(
      room,
      cora,
      `query ($id: ID!) { incident(id: $id) { untoldTenantCount
        customerNotices { nodes { deliveries { nodes { sentCount failedCount unnamedFailureCount } } } } } }`,
      { id: incidentId },
    );
    expect(errors).toBeUndefined();
    return data?.incident;
  };
  expect(await read()).toMatchObject({
    untoldTenantCount: 2,
    customerNotices: {
      nodes: [{ deliveries: { nodes: [{ unnamedFailureCount: 2 }, { sentCount: 1, unnamedFailureCount: 1 }] } }],
    },
  });
  await send(notice, 1, { sentCount: 1, failedCount: 1, failedTenantIds: ["woodgrove"] });
  expect(await read()).toMatchObject({ untoldTenantCount: 1 });
  expect(await owed(incidentId)).toMatchObject({ state: "RUNNING" });
  await send(notice, 1, { sentCount: 1 });
  expect(await read()).toMatchObject({ untoldTenantCount: 0 });
  expect(await owed(incidentId)).toMatchObject({ state: "MET" });
});

test("A tenant of two services is told of both, and one that is on record since the delivery is still to be told", async () => {
  const incidentId = await incidentOfTwo(room, "DECLARED");
  await perform(room, erin, "recordAffectedTenants", { incidentId, tenants: [tenant("contoso", "europe-west")] });
  const of = { incidentId, serviceId: sharepoint };
  await perform(room, shai, "recordAffectedTenants", { ...of, tenants: [tenant("contoso", "us-east")] });
  const notice = await releaseNotice(room, incidentId, {
    recipientGroups: [group("Exchange", { serviceIds: [exchange] })],
  });
  await send(notice, 1);
  expect(await owed(incidentId)).toMatchObject({ state: "RUNNING" });
  const all = await releaseNotice(room, incidentId);
  const sentAt = room.now;
  await perform(room, shai, "recordAffectedTenants", { ...of, tenants: [tenant("adatum", "us-east")] });
  await send(all, 1, { sentAt });
  expect(await lastSummary(incidentId)).toContain("1 affected tenant is not told");
  await send(all, 1);
  expect(await owed(incidentId)).toMatchObject({ state: "MET" });
});

test("Where nobody has said which tenants are affected, a notice meets what is owed once each of its groups was sent", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const notice = await releaseNotice(room, incidentId, { recipientGroups: [europe, korea] });
  await send(notice, 1);
  expect(await owed(incidentId)).toMatchObject({ state: "RUNNING" });
  const sentAt = room.now;
  await send(notice, 2);
  expect(await owed(incidentId)).toMatchObject({ state: "MET", settledAt: sentAt });
});

test("What is delivered late says why, where the release has not said it", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const notice = await releaseNotice(room, incidentId);
  const { dueAt } = await owed(incidentId);
  room.now = new Date(Number(dueAt) + hour);
  const late = { incidentId, noticeId: notice.id, sentAt: room.now };
  expect(await unmetGates(attempt(room, cora, "recordNoticeDelivery", late))).toEqual(["LATENESS_EXPLAINED"]);
  const lateReason = "The message center was down.";
  await perform(room, cora, "recordNoticeDelivery", { ...late, lateReason });
  expect(await owed(incidentId)).toMatchObject({ state: "MET_LATE", settledAt: late.sentAt, lateReason });

  const other = await incidentAt(room, "DECLARED");
  room.now = new Date(room.now.getTime() + 80 * hour);
  const foreseen = await releaseNotice(room, other, { lateReason: "Its text took long." });
  await send(foreseen, 1);
  expect(await owed(other)).toMatchObject({ state: "MET_LATE", lateReason: "Its text took long." });
});

test("What is owed to the people whose data it is, or to one controller, is met where it is named, and asks for no list", async () => {
  const incidentId = await withTenants();
  await perform(room, tara, "assessApplicableRegulations", {
    incidentId,
    laws: [{ law: "GDPR", applies: true, reason: "European customers." }],
    obligations: [{ clock: "GDPR_ARTICLE_34", startedAt: room.now, reason: "A high risk." }],
  });
  const { id } = await owed(incidentId, "GDPR_ARTICLE_34");
  await notifyCustomers(room, incidentId);
  expect(await owed(incidentId, "GDPR_ARTICLE_34")).toMatchObject({ state: "RUNNING" });
  await notifyCustomers(room, incidentId, { obligationIds: [id], recipientGroups: [europe] });
  expect(await owed(incidentId, "GDPR_ARTICLE_34")).toMatchObject({ state: "MET" });
});

test("An update that was promised is told to those whom the promise was sent to", async () => {
  const incidentId = await withTenants();
  const promising = { isComplete: false, nextUpdate: "Which.", nextUpdateAt: new Date(room.now.getTime() + 9 * hour) };
  const first = await notifyCustomers(room, incidentId, { ...promising, recipientGroups: [korea] });
  const elsewhere = { supplementsId: first.id, recipientGroups: [europe] };
  await notifyCustomers(room, incidentId, elsewhere);
  expect(await owed(incidentId, "PROMISED_UPDATE")).toMatchObject({ state: "RUNNING" });
  const sent = await notifyCustomers(room, incidentId, { supplementsId: first.id, recipientGroups: [korea] });
  expect(await owed(incidentId, "PROMISED_UPDATE")).toMatchObject({ state: "MET", notificationId: sent.id });
});

test("What awareness has started is told before the incident is declared, and nothing else is", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, tara, "assessApplicableRegulations", {
    incidentId,
    laws: [{ law: "GDPR", applies: true, reason: "We process for them." }],
    obligations: [
      { clock: "GDPR_ARTICLE_33_PROCESSOR", addressee: "Contoso", startedAt: room.now, reason: "Their mail." },
      { clock: "GDPR_ARTICLE_34", reason: "The risk is not known." },
    ],
  });
  const { id: noticeId } = await perform(room, cora, "draftCustomerNotice", { incidentId });
  const of = { incidentId, noticeId };
  expect(await unmetGates(attempt(room, cleo, "releaseCustomerNotice", of))).toEqual(["DECLARED_OR_OWED"]);
  const waiting = { ...of, obligationIds: [(await owed(incidentId, "GDPR_ARTICLE_34")).id] };
  expect(await unmetGates(attempt(room, cleo, "releaseCustomerNotice", waiting))).toEqual([
    "DECLARED_OR_OWED",
    "MEETS_WHAT_IS_OWED",
  ]);
  const clock = "GDPR_ARTICLE_33_PROCESSOR";
  await perform(room, cleo, "releaseCustomerNotice", { ...of, obligationIds: [(await owed(incidentId, clock)).id] });
  const sentAt = room.now;
  await perform(room, cora, "recordNoticeDelivery", { ...of, sentAt });
  expect(await owed(incidentId, clock)).toMatchObject({ state: "MET", settledAt: sentAt });
});

test("Whoever is found after all were told keeps the response from ending until they are told, taken off the list or excepted", async () => {
  const incidentId = await incidentAt(room, "VALIDATED");
  await perform(room, erin, "recordAffectedTenants", { incidentId });
  await findNoLaw(room, incidentId);
  await notifyCustomers(room, incidentId);
  const goOn = async () => {
    const result = await attempt(room, sora, "enterPostIncidentActivity", { incidentId });
    return "gates" in result ? result.gates.map(({ gate, message }) => `${gate} ${message}`) : [];
  };
  const late = [tenant("adatum", "us-east"), tenant("tailspin", "us-east", { dataEffects: [] })];
  await perform(room, erin, "recordAffectedTenants", { incidentId, tenants: late });
  expect(await goOn()).toEqual([
    expect.stringMatching(/^TENANTS_TOLD No notice has reached some affected tenants whose data is concerned: 1\./),
  ]);
  const notice = await releaseNotice(room, incidentId, {
    recipientGroups: [group("Later", { tenantIds: ["adatum"] })],
  });
  await send(notice, 1);
  await perform(room, sora, "enterPostIncidentActivity", { incidentId });
  await perform(room, erin, "recordAffectedTenants", { incidentId, tenants: [tenant("fourthcoffee", "us-east")] });
  await room.receive("dev.cordon.review.changed", { incidentId, state: "COMPLETED", reopenings: 0 });
  room.now = new Date(room.now.getTime() + 2 * hour);
  expect(await unmetGates(attempt(room, sora, "closeIncident", { incidentId }))).toEqual(["TENANTS_TOLD"]);
  const found = { incidentId, tenantIds: ["fourthcoffee"] };
  await perform(room, cora, "removeAffectedTenants", found);
  await perform(room, sora, "closeIncident", { incidentId });
});

test("What is owed is met when those are taken off the list who were not told, at the moment at which the last of the others was", async () => {
  const incidentId = await withTenants();
  const notice = await releaseNotice(room, incidentId, { recipientGroups: [europe] });
  const sentAt = room.now;
  await send(notice, 1);
  expect(await owed(incidentId)).toMatchObject({ state: "RUNNING" });
  await perform(room, cora, "removeAffectedTenants", { incidentId, tenantIds: ["woodgrove"] });
  expect(await owed(incidentId)).toMatchObject({ state: "MET", settledAt: sentAt });

  const nobody = await withTenants();
  await perform(room, cora, "removeAffectedTenants", { incidentId: nobody, tenantIds: ["contoso", "woodgrove"] });
  expect(await owed(nobody)).toMatchObject({ state: "RUNNING" });
});

test("Where no notice is due to customers, tenants on record hold nothing up", async () => {
  const incidentId = await incidentAt(room, "VALIDATED");
  await findNoLaw(room, incidentId);
  await perform(room, erin, "recordAffectedTenants", { incidentId });
  await perform(room, lena, "recordNotificationException", {
    incidentId,
    obligationId: (await owed(incidentId)).id,
    reason: "DUTY_NOT_APPLICABLE",
  });
  await perform(room, sora, "enterPostIncidentActivity", { incidentId });
});
