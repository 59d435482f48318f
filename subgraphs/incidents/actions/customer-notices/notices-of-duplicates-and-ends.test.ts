import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import type { CustomerNotice } from "../../domain/records/notification/customer-notice.js";
import { tables } from "../../store/tables.js";
import {
  approve,
  attempt,
  incidentAt,
  incidentOf,
  notifyCustomers,
  perform,
  releaseNotice,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("told elsewhere");
});
afterAll(() => room.close());

const { erin, sora, lena, cora, cleo } = people;
const hour = 3_600_000;
const tenant = (tenantId: string, region: string) => ({ tenantId, region, dataEffects: ["DISCLOSURE"] });
const group = (name: string, to: object = {}) => ({ name, serviceIds: [], regions: [], tenantIds: [], ...to });
const owed = (incidentId: string, clock: "CUSTOMER_CONTRACT_72_HOURS" | "PROMISED_UPDATE") =>
  room.database.manager.findOneByOrFail(tables.NotificationObligation, { incidentId, clock });
const promising = () => ({
  isComplete: false,
  nextUpdate: "Which.",
  nextUpdateAt: new Date(room.now.getTime() + hour),
});

/** Merges an incident into another, which takes it in. */
async function merge(incidentId: string, otherIncidentId: string): Promise<void> {
  await perform(room, sora, "mergeIncident", { incidentId, otherIncidentId });
  while ((await room.perform("takeInDuplicate")) > 0);
}

/** Two declared incidents, in the first of which customers were told before it turned out to be the second. */
async function toldInDuplicate(said: object = {}) {
  const [duplicate, survivor] = [await incidentAt(room, "DECLARED"), await incidentAt(room, "DECLARED")];
  const tenants = [tenant("contoso", "europe-west")];
  await perform(room, erin, "recordAffectedTenants", { incidentId: duplicate, tenants });
  const sentAt = new Date(room.now.getTime() + 120_000);
  const notice = await notifyCustomers(room, duplicate, { ...said });
  const deliveries = await room.database.manager.findBy(tables.NoticeDelivery, { noticeId: notice.id });
  expect(deliveries).toMatchObject([{ sentAt: new Date(sentAt.getTime() + 60_000) }]);
  return { duplicate, survivor, notice, sentAt: deliveries[0]?.sentAt };
}

test("What was told in a duplicate meets nothing by itself: communications records that it is enough, and it counts from when it was sent", async () => {
  const { duplicate, survivor, notice, sentAt } = await toldInDuplicate();
  // Here the same tenant is on record only later.
  room.now = new Date(room.now.getTime() + hour);
  await perform(room, erin, "recordAffectedTenants", {
    incidentId: survivor,
    tenants: [tenant("contoso", "europe-west")],
  });
  const naming = { incidentId: survivor, noticeIds: [notice.id] };
  expect(await unmetGates(attempt(room, cora, "recordNoticeOfDuplicate", naming))).toEqual(["GIVEN_IN_A_DUPLICATE"]);
  await merge(duplicate, survivor);
  expect(await owed(survivor, "CUSTOMER_CONTRACT_72_HOURS")).toMatchObject({ state: "RUNNING" });
  for (const other of [sora, erin, lena])
    await expect(attempt(room, other, "recordNoticeOfDuplicate", naming)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, cora, "recordNoticeOfDuplicate", naming);
  expect(await owed(survivor, "CUSTOMER_CONTRACT_72_HOURS")).toMatchObject({
    state: "MET",
    settledAt: sentAt,
    notificationId: notice.id,
  });
  expect(await incidentOf(room, survivor)).toMatchObject({ customersNotifiedAt: sentAt });
  expect(await unmetGates(attempt(room, cora, "recordNoticeOfDuplicate", naming))).toEqual(["DUPLICATE_TOLD_ENOUGH"]);
  expect(await room.broken()).toEqual([]);
});

test("Those whom the duplicate did not know are told first, and both together meet what is owed", async () => {
  const { duplicate, survivor, notice } = await toldInDuplicate();
  await perform(room, erin, "recordAffectedTenants", { incidentId: survivor, tenants: [tenant("adatum", "us-east")] });
  await merge(duplicate, survivor);
  const naming = { incidentId: survivor, noticeIds: [notice.id] };
  const refused = await attempt(room, cora, "recordNoticeOfDuplicate", naming);
  expect(refused).toMatchObject({ gates: [{ gate: "DUPLICATE_TOLD_ENOUGH" }] });
  expect("message" in refused && refused.message).toContain("concerns 1 affected tenants");
  const recipientGroups = [group("America", { regions: ["us-east"] })];
  const { id: noticeId } = await releaseNotice(room, survivor, { recipientGroups });
  const sentAt = room.now;
  await perform(room, cora, "recordNoticeDelivery", { incidentId: survivor, noticeId, sentAt });
  expect(await owed(survivor, "CUSTOMER_CONTRACT_72_HOURS")).toMatchObject({ state: "RUNNING" });
  await perform(room, cora, "recordNoticeOfDuplicate", naming);
  expect(await owed(survivor, "CUSTOMER_CONTRACT_72_HOURS")).toMatchObject({ state: "MET", settledAt: sentAt });
});

test("A promise that was made in a duplicate is kept by a supplement here, also in a duplicate of the duplicate", async () => {
  const { duplicate, survivor, notice } = await toldInDuplicate(promising());
  const last = await incidentAt(room, "DECLARED");
  const supplement = { supplementsId: notice.id };
  const gate = "SUPPLEMENTS_A_RELEASED_NOTICE";
  expect(await unmetGates(attempt(room, cora, "draftCustomerNotice", { incidentId: last, ...supplement }))).toEqual([
    gate,
  ]);
  await merge(duplicate, survivor);
  await merge(survivor, last);
  expect(await owed(last, "PROMISED_UPDATE")).toMatchObject({ state: "RUNNING", promisedById: notice.id });
  const { id } = await notifyCustomers(room, last, supplement);
  expect(await owed(last, "PROMISED_UPDATE")).toMatchObject({ state: "MET", notificationId: id });
});

test("Those who were told of what was withdrawn are told how it ended, and nobody else is told anything", async () => {
  const withdraw = async (incidentId: string) => {
    await approve(room, sora, "withdrawIncident", { incidentId });
    await perform(room, sora, "withdrawIncident", { incidentId });
  };
  const quiet = await incidentAt(room, "LED");
  const unheard = await releaseNotice(room, quiet);
  await withdraw(quiet);
  const untold = { incidentId: quiet, supplementsId: unheard.id };
  expect(await unmetGates(attempt(room, cora, "draftCustomerNotice", untold))).toEqual(["OPEN_OR_TOLD"]);

  const incidentId = await incidentAt(room, "LED");
  const first = await notifyCustomers(room, incidentId, promising());
  await withdraw(incidentId);
  expect(await owed(incidentId, "PROMISED_UPDATE")).toMatchObject({ state: "ENDED" });
  const supplement = { incidentId, supplementsId: first.id };
  expect(await unmetGates(attempt(room, cora, "draftCustomerNotice", { incidentId }))).toEqual(["OPEN_OR_TOLD"]);
  const { id: noticeId } = await perform(room, cora, "draftCustomerNotice", { ...supplement, ...promising() });
  const of = { incidentId, noticeId };
  expect(await unmetGates(attempt(room, cleo, "releaseCustomerNotice", of))).toEqual(["CUSTOMER_NOTICE_COMPLETE"]);
  await perform(room, cora, "amendCustomerNotice", { ...of, isComplete: true, description: "It was a false alarm." });
  await perform(room, cleo, "releaseCustomerNotice", of);
  expect(await perform<CustomerNotice>(room, cora, "recordNoticeDelivery", { ...of, sentAt: room.now })).toMatchObject({
    state: "SENT",
  });
});

test("However many tenants there are, what a delivery covers is found in one statement", async () => {
  const deliver = async (count: number) => {
    const incidentId = await incidentAt(room, "DECLARED");
    await perform(room, erin, "recordAffectedTenants", {
      incidentId,
      tenants: Array.from({ length: count }, (_, place) => tenant(`tenant-${place}`, "us-east")),
    });
    const { id: noticeId } = await releaseNotice(room, incidentId);
    const of = { incidentId, noticeId, sentAt: room.now, sentCount: count };
    return statementsOf(room.database, async () => {
      await perform(room, cora, "recordNoticeDelivery", of);
    });
  };
  const [few, many] = [await deliver(2), await deliver(1_000)];
  expect(many).toHaveLength(few.length);
  expect(many.filter(({ sql }) => sql.includes("affected_tenant"))).toHaveLength(1);
});
