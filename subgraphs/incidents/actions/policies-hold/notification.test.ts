import type { CustomerNotice } from "../../domain/records/notification/customer-notice.js";
import type { ServiceHealthPost } from "../../domain/records/notification/service-health-post.js";
import { tables } from "../../store/tables.js";
import {
  approve,
  incidentAt,
  judgeAlerts,
  notifyCustomers,
  perform,
  releaseNotice,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";
import { day, merge, owed } from "../../test-support/policies/policy-scenario.js";
import { testWhatWasShown } from "../../test-support/policies/test-what-was-shown.js";
import { type IncidentsWatch, watchIncidents } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
let watch: IncidentsWatch;
beforeAll(async () => {
  room = await openIncidentsRoom("incidents policies notification");
  watch = watchIncidents(room);
});
afterAll(() => room.close());
afterAll(() => watch.stop());

const { sora, erin, cora, cleo, lena, tara } = people;

/** Lets obligations of all incidents be at risk and missed, as far as their time has come. */
async function letClocksAct(): Promise<void> {
  for (const reaction of ["recordNotificationAtRisk", "recordMissedNotification"])
    while ((await room.perform(reaction)) > 0);
}

test("What customers are told does what the policies say", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const of = { incidentId };
  await perform(room, erin, "recordAffectedTenants", of);
  await perform(room, cora, "removeAffectedTenants", of);
  const notice = async (said: object = {}) => ({
    ...of,
    noticeId: (await perform<CustomerNotice>(room, cora, "draftCustomerNotice", { ...of, ...said })).id,
  });
  const first = await notice({ description: null });
  await perform(room, cora, "amendCustomerNotice", { ...first, description: "A session was stolen." });
  await perform(room, cora, "amendCustomerNotice", { ...first, isComplete: false });
  await perform(room, cleo, "withdrawCustomerNotice", first);
  const group = { name: "Those of Exchange", serviceIds: [services.exchange], regions: [], tenantIds: [] };
  const second = await notice({ recipientGroups: [group, { ...group, name: "In Korea", regions: ["korea-central"] }] });
  await perform(room, cleo, "releaseCustomerNotice", second);
  for (const groupNumber of [1, 2, 2])
    await perform(room, cora, "recordNoticeDelivery", { ...second, groupNumber, sentAt: room.now });
  const post = async () => ({
    ...of,
    postId: (await perform<ServiceHealthPost>(room, cora, "draftServiceHealthPost", of)).id,
  });
  await perform(room, cora, "withdrawServiceHealthPost", await post());
  const posted = await post();
  await perform(room, cleo, "publishServiceHealthPost", posted);
  await perform(room, cora, "updateServiceHealthPost", posted);
  await perform(room, cora, "endServiceHealthPost", posted);
});

test("Tenants that are taken off the list, so that all others are told, do what the policies say", async () => {
  for (const isLate of [false, true]) {
    const incidentId = await incidentAt(room, "DECLARED");
    await perform(room, erin, "recordAffectedTenants", { incidentId });
    const inEurope = { name: "In Europe", serviceIds: [], regions: ["europe-west"], tenantIds: [] };
    await notifyCustomers(room, incidentId, { recipientGroups: [inEurope] });
    const [contract] = await owed(room, incidentId);
    const dueAt = new Date(room.now.getTime() - day);
    if (isLate) await room.database.manager.update(tables.NotificationObligation, { id: contract?.id }, { dueAt });
    const found = { incidentId, tenantIds: ["woodgrove"], lateReason: "It was hard to find." };
    await perform(room, cora, "removeAffectedTenants", found);
  }
});

test("A notice that was given in a duplicate, and meets what is owed in the survivor, does what the policies say", async () => {
  for (const isLate of [false, true]) {
    const [duplicate, survivor] = [await incidentAt(room, "DECLARED"), await incidentAt(room, "DECLARED")];
    const { id } = await notifyCustomers(room, duplicate);
    await merge(room, duplicate, survivor);
    const [contract] = await owed(room, survivor);
    const dueAt = new Date(room.now.getTime() - day);
    if (isLate) await room.database.manager.update(tables.NotificationObligation, { id: contract?.id }, { dueAt });
    const naming = { incidentId: survivor, noticeIds: [id], lateReason: "It was sent after a day." };
    await perform(room, cora, "recordNoticeOfDuplicate", naming);
  }
});

test("Clocks that are started, met, delayed or excepted do what the policies say, however far they have run", async () => {
  const supplement = (obligationId: string, incidentId: string) =>
    perform(room, tara, "supplementAuthorityNotice", { incidentId, obligationId });
  const tell = async (incidentId: string, obligationId: string, more: object = {}) =>
    perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId, lateReason: "It took long.", ...more });
  const states = ["RUNNING", "AT_RISK", "DELAYED", "MISSED"] as const;
  const set = (id: string, state: (typeof states)[number], more: object = {}) =>
    room.database.manager.update(tables.NotificationObligation, { id }, { state, ...more });
  const early = { clock: "NIS2_EARLY_WARNING", addressee: "CSIRT-IE" };
  for (const state of states)
    for (const isLate of [false, true]) {
      const incidentId = await incidentAt(room, "SUSPECTED");
      await perform(room, lena, "startNotificationClock", { incidentId, ...early });
      const [one] = await owed(room, incidentId);
      const id = one?.id ?? "";
      await set(id, state, isLate ? { dueAt: new Date(room.now.getTime() + 1) } : {});
      await tell(incidentId, id);
      await supplement(id, incidentId);
      await perform(room, lena, "startNotificationClock", { incidentId, ...early, addressee: "BSI" });
      const other = (await owed(room, incidentId)).find(({ addresseeName }) => addresseeName === "BSI")?.id ?? "";
      await set(other, state);
      await perform(room, lena, "recordNotificationException", { incidentId, obligationId: other });

      const declared = await incidentAt(room, "DECLARED");
      const [contract] = await owed(room, declared);
      await set(contract?.id ?? "", state, isLate ? { dueAt: new Date(room.now.getTime() + 1) } : {});
      if (state !== "MISSED" && !isLate) {
        const delay = { incidentId: declared, obligationId: contract?.id };
        const until = new Date((contract?.dueAt?.getTime() ?? 0) + day);
        if (state === "AT_RISK") await perform(room, lena, "delayNotification", { ...delay, until });
        await set(contract?.id ?? "", state);
        const longer = { ...delay, until: new Date(until.getTime() + (state === "AT_RISK" ? day : 0)) };
        await approve(room, lena, "extendNotificationDelay", longer);
        await perform(room, lena, "extendNotificationDelay", longer);
        await set(contract?.id ?? "", state);
      }
      await notifyCustomers(room, declared, { lateReason: "It took long." });
    }
});

test("A start that is corrected does what the policies say, however far its clock has run", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED");
  const early = { clock: "NIS2_EARLY_WARNING", addressee: "CSIRT-IE" };
  await perform(room, lena, "startNotificationClock", { incidentId, ...early });
  const [{ id: obligationId, startedAt } = { id: "", startedAt: null }] = await owed(room, incidentId);
  for (const [state, hours, isDelayed] of [
    ["RUNNING", 1, false],
    ["AT_RISK", 2, false],
    ["AT_RISK", 20, false],
    ["MISSED", 3, false],
    ["MISSED", 100, false],
    ["DELAYED", 4, true],
    ["AT_RISK", 5, true],
    ["MISSED", 6, true],
  ] as const) {
    const [now] = await owed(room, incidentId);
    const delayedUntil = isDelayed ? new Date((now?.dueAt?.getTime() ?? 0) + day) : null;
    await room.database.manager.update(tables.NotificationObligation, { id: obligationId }, { state, delayedUntil });
    await perform(room, tara, "correctNotificationStart", {
      incidentId,
      obligationId,
      startedAt: new Date((startedAt?.getTime() ?? 0) - hours * 3_600_000),
    });
  }
});

test("What a law asks for next, and what was promised, does what the policies say", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const [contract] = await owed(room, incidentId);
  await perform(room, lena, "recordNotificationException", { incidentId, obligationId: contract?.id });
  await perform(room, tara, "assessApplicableRegulations", {
    incidentId,
    laws: [
      { law: "NIS2", applies: true, reason: "Essential." },
      { law: "DORA", applies: true, reason: "Banks." },
    ],
    obligations: [
      { clock: "NIS2_INCIDENT_NOTIFICATION", addressee: "CSIRT-IE", startedAt: room.now, reason: "Ours." },
      { clock: "DORA_INITIAL_NOTIFICATION", addressee: "Central Bank", reason: "Not classified." },
    ],
  });
  await perform(room, tara, "startNotificationClock", {
    incidentId,
    clock: "DORA_INITIAL_NOTIFICATION",
    addressee: "Central Bank",
  });
  const [, notification, initial] = await owed(room, incidentId);
  await perform(room, lena, "recordNotificationException", { incidentId, obligationId: initial?.id });
  const later = { nextUpdate: "The cause.", nextUpdateAt: new Date(room.now.getTime() + day) };
  await perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId: notification?.id, ...later });
  const [, , , report, promise] = await owed(room, incidentId);
  for (const { id: obligationId } of [report, promise].flatMap((one) => one ?? []))
    await perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId });
  const more = { nextUpdate: "More.", nextUpdateAt: new Date(room.now.getTime() + day) };
  await perform(room, tara, "supplementAuthorityNotice", { incidentId, obligationId: notification?.id, ...more });
  for (const { id: obligationId, settledAt } of await owed(room, incidentId))
    if (!settledAt) await perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId });
  await releaseNotice(room, incidentId, { isComplete: false, ...more });
});

test("Data that turns out to be disclosed has what was excepted owed after all, as the policies say", async () => {
  const unintelligible = { reason: "DATA_UNINTELLIGIBLE" };
  const excepted = async () => {
    const incidentId = await incidentAt(room, "TEAM_FORMED");
    await judgeAlerts(room, incidentId);
    await perform(room, lena, "startNotificationClock", { incidentId, clock: "GDPR_ARTICLE_34", addressee: null });
    const [one] = await owed(room, incidentId);
    await perform(room, lena, "recordNotificationException", {
      incidentId,
      obligationId: one?.id,
      ...unintelligible,
    });
    return incidentId;
  };
  const lost = { tenantId: "contoso", region: "europe-west", dataEffects: ["LOSS"] };
  await perform(room, erin, "recordAffectedTenants", { incidentId: await excepted(), tenants: [lost] });
  await perform(room, sora, "recordAnalysis", { incidentId: await excepted() });
  const declared = await excepted();
  await perform(room, sora, "recordAnalysis", { incidentId: declared, customerDataDisclosed: "NO" });
  await perform(room, sora, "declareIncident", { incidentId: declared, customerDataEffects: ["DISCLOSURE"] });
  const survivor = await excepted();
  await perform(room, sora, "recordAnalysis", { incidentId: survivor, customerDataDisclosed: "NO" });
  await perform(room, sora, "declareIncident", { incidentId: survivor, customerDataEffects: [] });
  await merge(room, declared, survivor);
});

test("Clocks that warn and are missed do what the policies say", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const [contract] = await owed(room, incidentId);
  room.now = new Date((contract?.dueAt?.getTime() ?? 0) - 3_600_000);
  await letClocksAct();
  room.now = new Date((contract?.dueAt?.getTime() ?? 0) + 3_600_000);
  await letClocksAct();
});

testWhatWasShown("notification", () => ({ room, watch }));
