import { tables } from "../../store/tables.js";
import { attempt, incidentAt, incidentOf, perform, tellCustomers } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("notification");
});
afterAll(() => room.close());

const { cleo, cora, lena, tara } = people;
const contract = "CUSTOMER_CONTRACT_72_HOURS";
const hour = 3_600_000;

async function statesOf(incidentId: string) {
  const clocks = await room.database.manager.findBy(tables.NotificationObligation, { incidentId });
  return Object.fromEntries(clocks.map(({ clock, state }) => [clock, state]));
}

/** Releases a notice at a time. */
async function releaseAt(incidentId: string, now: Date): Promise<void> {
  const { id: noticeId } = await perform(room, cora, "draftCustomerNotice", { incidentId });
  await attempt(room, cleo, "releaseCustomerNotice", { incidentId, noticeId }, { now });
}

test("Several clocks run at once, and each is settled by its own evidence", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await perform(room, lena, "startNotificationClock", { incidentId });
  await perform(room, tara, "startNotificationClock", { incidentId, clock: "NIS2_EARLY_WARNING" });
  await tellCustomers(room, incidentId);
  expect(await statesOf(incidentId)).toEqual({
    [contract]: "MET",
    GDPR_ARTICLE_33: "RUNNING",
    NIS2_EARLY_WARNING: "RUNNING",
  });
  await perform(room, tara, "recordAuthorityNotice", { incidentId, clock: "NIS2_EARLY_WARNING" });
  await perform(room, lena, "recordNotificationException", { incidentId });
  expect(await statesOf(incidentId)).toEqual({
    [contract]: "MET",
    GDPR_ARTICLE_33: "EXCEPTED",
    NIS2_EARLY_WARNING: "MET",
  });
});

test.each([
  [0, "MET"],
  [1, "MISSED"],
])("A notification %d ms after the clock is due leaves it %s", async (late, state) => {
  const incidentId = await incidentAt(room, "DECLARED");
  const [clock] = await room.database.manager.findBy(tables.NotificationObligation, { incidentId });
  const now = new Date((clock?.dueAt.getTime() ?? 0) + late);
  await releaseAt(incidentId, now);
  expect(await statesOf(incidentId)).toEqual({ [contract]: state });
});

test("A notice to customers that legal affairs let wait is in time until then, and late afterwards", async () => {
  const until = new Date("2026-06-01T00:00:00.000Z");
  for (const [late, state] of [
    [0, "MET"],
    [1, "MISSED"],
  ] as const) {
    const incidentId = await incidentAt(room, "DECLARED");
    await perform(room, lena, "delayNotification", { incidentId, until });
    expect(await statesOf(incidentId)).toEqual({ [contract]: "RUNNING" });
    await releaseAt(incidentId, new Date(until.getTime() + late));
    expect(await statesOf(incidentId)).toEqual({ [contract]: state });
  }
});

test("A notice that waits is still owed: the incident does not end without it", async () => {
  const incidentId = await incidentAt(room, "VALIDATED");
  await perform(room, lena, "delayNotification", { incidentId });
  expect(await attempt(room, people.sora, "enterPostIncidentActivity", { incidentId })).toMatchObject({
    gates: [{ gate: "NOTIFICATIONS_MADE" }],
  });
});

test("The first notice to customers is remembered as such", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await tellCustomers(room, incidentId);
  const { customersNotifiedAt } = await incidentOf(room, incidentId);
  expect(customersNotifiedAt).toEqual(room.now);
  await tellCustomers(room, incidentId);
  expect(await incidentOf(room, incidentId)).toMatchObject({ customersNotifiedAt });
});

test("A clock counts from the moment of awareness, which lies in the past", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED");
  const startedAt = new Date(room.now.getTime() - 5 * hour);
  await perform(room, lena, "startNotificationClock", { incidentId, clock: "DORA_INITIAL_NOTIFICATION", startedAt });
  const [clock] = await room.database.manager.findBy(tables.NotificationObligation, { incidentId });
  expect(clock?.dueAt).toEqual(new Date(startedAt.getTime() + 4 * hour));
  const future = { incidentId, startedAt: new Date(room.now.getTime() + hour) };
  expect(await attempt(room, lena, "startNotificationClock", future)).toMatchObject({
    gates: [{ gate: "CLOCK_STARTABLE" }],
  });
});

test.each([
  ["startNotificationClock", lena, { clock: contract }, "CLOCK_STARTABLE"],
  ["recordNotificationException", lena, {}, "CLOCK_RUNNING"],
  ["recordAuthorityNotice", lena, {}, "CLOCK_RUNNING"],
  ["recordAuthorityNotice", lena, { clock: contract }, "OWED_TO_AN_AUTHORITY"],
  ["delayNotification", lena, { until: new Date("2026-05-04T09:00:00.000Z") }, "DELAY_BOUNDED"],
] as const)("%s waits, when it makes no sense, for what would", async (operation, viewer, overrides, gate) => {
  const incidentId = await incidentAt(room, "DECLARED");
  expect(await attempt(room, viewer, operation, { incidentId, ...overrides })).toMatchObject({ gates: [{ gate }] });
  expect(await statesOf(incidentId)).toEqual({ [contract]: "RUNNING" });
});
